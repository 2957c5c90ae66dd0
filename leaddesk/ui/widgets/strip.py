"""A bar whose parts share its width, in the colours of delivery states."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from leaddesk.domain.states import DeliveryState
from leaddesk.ui.theme import HALF, SPACE, theme_of

#: Pixels that even the smallest part gets: one among a million must be seen.
_LEAST: Final = 4.0


class Strip(QWidget):
    """The bar alone; whoever has it says in words what its parts are."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[tuple[DeliveryState, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_parts(self, parts: Iterable[tuple[DeliveryState, int]]) -> None:
        """From left to right the state whose colour a part has, and its number; those of none are left out."""
        self._parts = [(state, number) for state, number in parts if number]
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(40 * SPACE, SPACE + HALF)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = theme_of(self)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), HALF, HALF)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), theme.pressed)
        total = sum(number for _state, number in self._parts)
        free = max(0.0, self.width() - _LEAST * len(self._parts))
        left = 0.0
        for state, number in self._parts:
            width = _LEAST + free * number / total
            painter.fillRect(QRectF(left, 0, width - 1, self.height()), theme.state_color(state))
            left += width
