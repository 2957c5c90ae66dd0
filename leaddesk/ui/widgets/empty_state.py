"""What stands where there is nothing yet: what belongs here and how to begin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.widgets.buttons import action_button
from leaddesk.ui.widgets.flow_layout import FlowLayout
from leaddesk.ui.widgets.labels import Heading, muted_label
from leaddesk.ui.widgets.sign import Sign

#: The sign's size, in device-independent pixels.
_SIGN = 40


class EmptyState(QWidget):
    """A sign, a title, a sentence, and what a person can do about it; the first action is the usual one."""

    def __init__(
        self, title: str, text: str, actions: Sequence[QAction] = (), *, icon_name: str = ""
    ) -> None:
        super().__init__()
        self._title = Heading(title, 1)
        self._text = muted_label(text)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        self._text.setMaximumWidth(60 * SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(SPACE)
        layout.addStretch(2)
        if icon_name:
            sign = Sign(icon_name, "muted", _SIGN)
            layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._title)
        row = QHBoxLayout()
        row.addWidget(self._text)
        layout.addLayout(row)
        layout.addSpacing(SPACE)
        layout.addLayout(self._buttons(actions))
        layout.addStretch(3)

    def set_text(self, title: str, text: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._text.setText(text)

    def _buttons(self, actions: Sequence[QAction]) -> FlowLayout:
        row = FlowLayout(centred=True)
        for number, action in enumerate(actions):
            row.addWidget(action_button(action, self, kind="" if number else "primary"))
        return row
