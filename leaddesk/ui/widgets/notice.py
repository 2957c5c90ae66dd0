"""A message in place: what happened, why, what to do."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from leaddesk.domain.errors import LeadDeskError
from leaddesk.ui import words
from leaddesk.ui.icons import icon
from leaddesk.ui.theme import HALF, SPACE, set_look
from leaddesk.ui.widgets.announce import announce
from leaddesk.ui.widgets.buttons import ToolButton, action_button
from leaddesk.ui.widgets.labels import Heading
from leaddesk.ui.widgets.sign import Sign

Kind = Literal["info", "warning", "problem", "success"]


class Notice(QFrame):
    """An inline message with a sign, a title, a text and at most two things to do. Empty, it is hidden."""

    closed = Signal()
    told = Signal(QObject, bool)  # this notice, and whether it says anything now

    def __init__(self, parent: QWidget | None = None, *, closable: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._sign = Sign("info", "info", 20)
        self._title = Heading("", 2)
        self._text = QLabel()
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)  # it may quote a vendor or a file
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons: list[QPushButton] = []
        self._next: QPushButton | None = None
        self._close = ToolButton()
        self._close.setObjectName("closeNotice")
        self._close.setIcon(icon("close", self._close))
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.setVisible(closable)
        self._close.clicked.connect(self._on_close_clicked)
        self._lay_out()
        self.clear()

    def set_message(
        self,
        kind: Kind,
        title: str,
        text: str = "",
        action: QAction | None = None,
        other: QAction | None = None,
    ) -> None:
        """Show another message; an empty title hides the notice."""
        set_look(self, notice=kind)
        self._sign.set_icon(kind, kind)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        had_focus = any(before.hasFocus() for before in self._buttons)
        for before in self._buttons:
            before.hide()
            before.deleteLater()
        self._buttons = [action_button(one, self) for one in (action, other) if one is not None]
        for place, button in enumerate(self._buttons):
            self._actions.insertWidget(place, button)
        self.setVisible(bool(title))
        if had_focus and title:
            (self._buttons[0] if self._buttons else self._close).setFocus()
        self.told.emit(self, bool(title))
        announce(self, f"{title} {text}")

    def set_next(self, action: QAction | None) -> None:
        """Offer a way to another message, which stands in this place too."""
        if self._next is not None:
            self._next.deleteLater()
            self._next = None
        if action is not None:
            self._next = action_button(action, self, kind="link")
            self._next.setAccessibleDescription(action.statusTip())
            self._corner.insertWidget(0, self._next)

    def set_error(
        self, error: LeadDeskError, action: QAction | None = None, more: str = ""
    ) -> None:
        """Show one of our errors: its title, then why, what to do, and `more`."""
        kind: Kind = "warning" if error.retryable else "problem"
        text = " ".join(words.said(part) for part in (error.detail, error.hint, more) if part)
        self.set_message(kind, words.said(error.title), text, action)

    def clear(self) -> None:
        """Hide until there is something to say."""
        self.set_message("info", "")

    def _lay_out(self) -> None:
        self._words = QVBoxLayout()
        self._words.setSpacing(HALF)
        self._words.addWidget(self._title)
        self._words.addWidget(self._text)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(SPACE)
        self._actions.addStretch(1)
        self._words.addLayout(self._actions)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE + HALF, SPACE + 2, SPACE, SPACE + 2)
        layout.setSpacing(SPACE + 2)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._words, 1)
        self._corner = QHBoxLayout()
        self._corner.addWidget(self._close)
        layout.addLayout(self._corner)
        layout.setAlignment(self._corner, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _on_close_clicked(self) -> None:
        self.clear()
        self.closed.emit()
