"""The inspector: one lead's fields and all that happened to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.deliveries import DeliveryState
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.leads import Lead, TimelineEntry
from leaddesk.services.leads import LeadService
from leaddesk.ui.views.inspector_view import LeadInspectorView
from leaddesk.ui.views.timeline_view import entry_state

#: More events than this are not shown at once.
MOST_ENTRIES: Final = 100
#: Arrowing through the table shows the lead on which a person stays so long, in milliseconds.
SETTLE: Final = 60


@dataclass(frozen=True, slots=True)
class _Answer:
    lead: Lead | None
    timeline: tuple[TimelineEntry, ...]


class LeadInspector(QWidget):
    """Shows one lead, read beside the UI thread. Only the lead asked for last is shown."""

    closed = Signal()
    suppress_requested = Signal(object)  # list[int]

    def __init__(
        self, leads: LeadService, runner: JobRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("leadInspector")
        self._leads = leads
        self._lead_id: int | None = None
        self._reader = Lookup(runner, self.tr("Reading a lead"), self)
        self._reader.answered.connect(self._on_reader_answered)
        self._reader.failed.connect(self._on_reader_failed)
        self._settling = QTimer(self, interval=SETTLE, singleShot=True)
        self._settling.timeout.connect(self.refresh)
        self.view = LeadInspectorView(self)
        self.view.close_action.triggered.connect(self.closed)
        self.view.suppress_action.triggered.connect(self._on_suppress_triggered)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)

    @property
    def lead_id(self) -> int | None:
        """Whom it shows, or is about to show."""
        return self._lead_id

    def show_lead(self, lead_id: int) -> None:
        """Show a lead as soon as it has been read."""
        if lead_id != self._lead_id:
            self._lead_id = lead_id
            self._settling.start()

    @Slot()
    def refresh(self) -> None:
        """Read the lead again: something happened to it."""
        lead_id, leads = self._lead_id, self._leads
        if lead_id is not None:
            self._reader.ask(
                lambda _progress, _cancel: _Answer(
                    leads.get(lead_id), tuple(leads.timeline(lead_id))
                )
            )

    @Slot()
    def _on_suppress_triggered(self) -> None:
        if self._lead_id is not None:
            self.suppress_requested.emit([self._lead_id])

    @Slot(object)
    def _on_reader_answered(self, answer: _Answer) -> None:
        self.view.notice.clear()
        if answer.lead is None:
            self._lead_id = None
            self.view.show_nothing()
            return
        newest_first = answer.timeline[::-1]
        self.view.show_lead(
            answer.lead,
            _latest_states(answer.timeline),
            newest_first[:MOST_ENTRIES],
            max(0, len(newest_first) - MOST_ENTRIES),
        )

    @Slot(object)
    def _on_reader_failed(self, error: LeadDeskError) -> None:
        self.view.notice.set_error(error)


def _latest_states(timeline: tuple[TimelineEntry, ...]) -> dict[str, DeliveryState]:
    """For each account's name the state its last entry tells of."""
    states = {}
    for entry in timeline:
        state = entry_state(entry)
        if state is not None and entry.account:
            states[entry.account] = state
    return states
