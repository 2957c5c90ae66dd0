"""The inspector: one lead's fields, edited in place, and all that happened to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.changes import TimelineEntry
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.jobs import CancelToken, ProgressCallback
from leaddesk.domain.states import DeliveryState
from leaddesk.ui import words
from leaddesk.ui.panels.undoing import Undoable, UndoHistory, Undone, edit_step
from leaddesk.ui.views.inspector_view import LeadInspectorView
from leaddesk.ui.views.parts import column
from leaddesk.ui.views.timeline_view import entry_state
from leaddesk.ui.words import field_word

if TYPE_CHECKING:
    from leaddesk.services.edits import EditService
    from leaddesk.services.stories import LeadStory, StoryService

#: More events than this are not shown at once.
MOST_ENTRIES: Final = 100
#: Arrowing through the table shows the lead on which a person stays so long, in milliseconds.
SETTLE: Final = 60


class LeadInspector(QWidget):
    """Shows one lead, read beside the UI thread. Only the lead asked for last is shown.

    It shows nothing before `set_services`.
    """

    closed = Signal()
    suppress_requested = Signal(object)  # list[int]
    compare_requested = Signal(object)  # list[int]
    erase_requested = Signal(int, str)  # lead id, what the lead is called

    def __init__(self, runner: JobRunner) -> None:
        super().__init__()
        self.setObjectName("leadInspector")
        self._runner = runner
        self._stories: StoryService | None = None
        self._edits: EditService | None = None
        self._history: UndoHistory | None = None
        self._lead_id: int | None = None
        self._name = ""
        self._asked: dict[Undoable, tuple[int, str]] = {}
        self.view = LeadInspectorView(self)
        self._reader = Lookup(runner, self.tr("Reading a lead"), self)
        self._reader.answered.connect(self._on_reader_answered)
        self._reader.failed.connect(self.view.notice.set_error)
        self._settling = QTimer(self, interval=SETTLE, singleShot=True)
        self._settling.timeout.connect(self.refresh)
        self.view.close_action.triggered.connect(self.closed)
        self.view.suppress_action.triggered.connect(self._on_suppress_triggered)
        self.view.erase_action.triggered.connect(self._on_erase_triggered)
        self.view.compare_requested.connect(self.compare_requested)
        self.view.field_committed.connect(self._on_view_field_committed)
        self.setLayout(column(self.view))

    def set_services(self, stories: StoryService, edits: EditService, history: UndoHistory) -> None:
        """Where leads are read, and edited as steps of the window's history."""
        self._stories, self._edits, self._history = stories, edits, history
        history.finished.connect(self._on_history_finished)
        history.failed.connect(self._on_history_failed)
        self.refresh()

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
        lead_id, stories = self._lead_id, self._stories
        if lead_id is not None and stories is not None:
            self._reader.ask(lambda _progress, _cancel: stories.story(lead_id))

    @Slot(str, str)
    def _on_view_field_committed(self, field: str, value: str) -> None:
        if self._lead_id is not None and self._edits is not None and self._history is not None:
            step = _edit_step(self._edits, self._lead_id, field, value)
            self._asked[step] = (self._lead_id, field)
            self._history.do(step)

    @Slot(object, object)
    def _on_history_finished(self, step: Undoable, _undone: Undone) -> None:
        self._asked.pop(step, None)
        self.refresh()

    @Slot(object, object)
    def _on_history_failed(self, step: Undoable, error: LeadDeskError) -> None:
        """A value that is none is told at its field, while that is to be seen."""
        lead_id, field = self._asked.pop(step, (None, ""))
        if lead_id is None:
            return
        told = " ".join(filter(None, (words.said(error.title), words.said(error.hint))))
        if lead_id != self._lead_id or not self.view.show_problem(field, told):
            self.view.notice.set_error(error)

    @Slot()
    def _on_suppress_triggered(self) -> None:
        if self._lead_id is not None:
            self.suppress_requested.emit([self._lead_id])

    @Slot()
    def _on_erase_triggered(self) -> None:
        if self._lead_id is not None:
            self.erase_requested.emit(self._lead_id, self._name)

    @Slot(object)
    def _on_reader_answered(self, story: LeadStory | None) -> None:
        self.view.notice.clear()
        self._name = story.lead.name if story else ""
        if story is None:
            self._lead_id = None
            self.view.show_nothing()
            return
        newest_first = story.timeline[::-1]
        self.view.show_story(
            story,
            _latest_states(story.timeline),
            newest_first[:MOST_ENTRIES],
            max(0, len(newest_first) - MOST_ENTRIES),
        )


def _edit_step(edits: EditService, lead_id: int, field: str, value: str) -> Undoable:
    name = QCoreApplication.translate("LeadInspector", "edit of {field}").format(
        field=field_word(field)
    )

    def edit(_progress: ProgressCallback, _cancel: CancelToken) -> Undone:
        edited = edits.edit(lead_id, {field: value})
        return Undone(edited.changes, edit_step(edits, name, edited), edited.left)

    return Undoable(name, edit, told_where_asked=True)


def _latest_states(timeline: tuple[TimelineEntry, ...]) -> dict[str, DeliveryState]:
    """For each account's name the state its last entry tells of."""
    states = {}
    for entry in timeline:
        state = entry_state(entry)
        if state is not None and entry.account:
            states[entry.account] = state
    return states
