"""All deliveries of an account or a batch as one bar, with a legend that adds up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSignalMapper, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from leaddesk.domain.states import DeliveryState
from leaddesk.ui.theme import HALF, SPACE
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.flow_layout import FlowLayout
from leaddesk.ui.widgets.labels import muted_label
from leaddesk.ui.widgets.state_dot import state_icon
from leaddesk.ui.widgets.strip import Strip
from leaddesk.ui.words import count, state_meaning, state_word

#: From good news to bad, then what is still under way: the order of segments and legend.
ORDER: Final = (
    DeliveryState.ACCEPTED,
    DeliveryState.PENDING,
    DeliveryState.HELD,
    DeliveryState.DUPLICATE,
    DeliveryState.REJECTED,
    DeliveryState.RETURNED,
    DeliveryState.FAILED,
    DeliveryState.UNKNOWN,
    DeliveryState.BLOCKED,
    DeliveryState.CANCELLED,
    DeliveryState.SENDING,
    DeliveryState.QUEUED,
)


class StateBar(QWidget):
    """One horizontal bar and its legend. A press on a legend entry asks for the deliveries in that state."""

    state_clicked = Signal(object)  # DeliveryState

    def __init__(self) -> None:
        super().__init__()
        self._strip = Strip()
        self._total = muted_label(wrap=False)
        self._total.setContentsMargins(
            0, SPACE - 1, 0, SPACE - 1
        )  # in line with the buttons beside it
        self._entries: dict[DeliveryState, QPushButton] = {}
        self._mapper = QSignalMapper(self)
        self._mapper.mappedObject.connect(self._on_entry_clicked)
        self._legend = FlowLayout(spacing=HALF)
        self._legend.addWidget(self._total)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._strip)
        layout.addLayout(self._legend)
        for state in ORDER:
            self._add_entry(state)
        self.set_counts({})

    def set_counts(self, counts: Mapping[DeliveryState, int]) -> None:
        """Show how many deliveries are in each state; states that do not occur are left out."""
        self._strip.set_parts((state, counts.get(state, 0)) for state in ORDER)
        total = self.tr("{count} in all:").format(count=count(sum(counts.values())))
        self._total.setText(total if any(counts.values()) else self.tr("Nothing here yet."))
        for state, entry in self._entries.items():
            number = counts.get(state, 0)
            entry.setVisible(bool(number))
            text = self.tr("{state} {count}").format(state=state_word(state), count=count(number))
            if entry.text() != text:
                entry.setText(text)
        self._legend.invalidate()
        self.updateGeometry()

    def _add_entry(self, state: DeliveryState) -> None:
        entry = button("", self, kind="quiet", name=f"state.{state}")
        entry.setIcon(state_icon(state))
        entry.setToolTip(state_meaning(state))
        entry.hide()
        self._mapper.setMapping(entry, entry)
        entry.clicked.connect(self._mapper.map)
        self._entries[state] = entry
        self._legend.addWidget(entry)

    @Slot(object)
    def _on_entry_clicked(self, clicked: object) -> None:
        for state, entry in self._entries.items():
            if entry is clicked:
                self.state_clicked.emit(state)
