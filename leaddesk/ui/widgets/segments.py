"""A few views of one thing, side by side; one of them is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from leaddesk.ui.theme import HALF
from leaddesk.ui.widgets.buttons import button


class Segments(QWidget):
    """Buttons of which one is pressed; arrow keys move between them."""

    chosen = Signal(int)

    def __init__(self, name: str, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF // 2)
        for place, title in enumerate(titles):
            made = button(title, self, kind="quiet", name=f"{name}{place}")
            made.setCheckable(True)
            made.setAutoExclusive(True)
            self._group.addButton(made, place)
            layout.addWidget(made)
        self._group.button(0).setChecked(True)
        self._group.buttonClicked.connect(self._on_group_button_clicked)

    def choose(self, place: int) -> None:
        """Press a button, without telling."""
        self.button(place).setChecked(True)

    def button(self, place: int) -> QAbstractButton:
        """The button of a view."""
        return self._group.button(place)

    def offer(self, place: int, *, on: bool) -> None:
        """Whether a view has something to show."""
        self.button(place).setEnabled(on)

    @Slot(QAbstractButton)
    def _on_group_button_clicked(self, pressed: QAbstractButton) -> None:
        self.chosen.emit(self._group.id(pressed))
