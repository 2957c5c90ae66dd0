"""Causes by frequency, each with what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from leaddesk.domain.deliveries import Reason
from leaddesk.ui import words
from leaddesk.ui.theme import HALF, SPACE
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.labels import ElidedLabel

#: So many causes are listed; the rest are few and found in the table.
LONGEST = 12


@dataclass(frozen=True, slots=True)
class ReasonCount:
    """A cause, how many leads it stopped, how many of those may be sent again, and how many a fix may help."""

    reason: Reason
    number: int
    again: int
    fixable: int = 0


class ReasonList(QWidget):
    """One line a cause."""

    show_requested = Signal(str)  # the reason's code
    again_requested = Signal(str)
    fix_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Sequence[ReasonCount] = ()
        self._lines: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, SPACE, 0)
        self._layout.setSpacing(0)

    @property
    def line_height(self) -> int:
        """What one cause takes, in pixels."""
        return self._lines[0].sizeHint().height() if self._lines else 0

    def show_reasons(self, reasons: Sequence[ReasonCount]) -> None:
        """Show these causes. The same ones again change nothing, so that the focus stays where it is."""
        shown = list(reasons[:LONGEST])
        if shown == list(self._shown):
            return
        focus = self._focused()
        self._shown = shown
        for line in self._lines:
            self._layout.removeWidget(line)
            line.hide()  # which hands the keyboard on
            line.deleteLater()
        self._lines = [self._line(entry) for entry in shown]
        for line in self._lines:
            self._layout.addWidget(line)
        for line in self._lines if focus else ():
            again = line.findChild(QPushButton, focus)
            if isinstance(again, QPushButton):
                again.setFocus()

    def _line(self, entry: ReasonCount) -> QWidget:
        line = QWidget()
        number = QLabel(words.count(entry.number))
        number.setMinimumWidth(number.fontMetrics().horizontalAdvance("00,000"))
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        message = ElidedLabel(words.said(entry.reason.message))
        code = entry.reason.code
        show = button(self.tr("Show leads"), kind="link", name=f"show.{code}")
        show.setAccessibleDescription(words.said(entry.reason.message))
        show.setProperty("reason", code)
        show.clicked.connect(self._on_show_clicked)
        again = button(
            self.tr("Send {number} again").format(number=words.count(entry.again)),
            kind="link",
            name=f"again.{code}",
        )
        again.setAccessibleDescription(words.said(entry.reason.message))
        again.setProperty("reason", code)
        again.setVisible(entry.again > 0)
        again.clicked.connect(self._on_again_clicked)
        fix = button(self.tr("Fix all…"), kind="link", name=f"fix.{code}")
        fix.setAccessibleDescription(words.said(entry.reason.message))
        fix.setProperty("reason", code)
        fix.setVisible(entry.fixable > 0)
        fix.clicked.connect(self._on_fix_clicked)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, HALF // 2, 0, HALF // 2)
        layout.setSpacing(SPACE)
        layout.addWidget(number)
        layout.addWidget(message, 1)
        layout.addWidget(show)
        layout.addWidget(fix)
        layout.addWidget(again)
        return line

    def sizeHint(self) -> QSize:
        return self._layout.sizeHint()

    def _focused(self) -> str:
        focus = self.focusWidget()
        return focus.objectName() if focus is not None and focus.hasFocus() else ""

    @Slot()
    def _on_show_clicked(self) -> None:
        self.show_requested.emit(str(self.sender().property("reason")))

    @Slot()
    def _on_fix_clicked(self) -> None:
        self.fix_requested.emit(str(self.sender().property("reason")))

    @Slot()
    def _on_again_clicked(self) -> None:
        self.again_requested.emit(str(self.sender().property("reason")))
