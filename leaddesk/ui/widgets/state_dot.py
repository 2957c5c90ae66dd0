"""The sign of a delivery state as a widget and as an icon."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from leaddesk.domain.states import DeliveryState
from leaddesk.ui.theme import theme_of, theme_of_palette
from leaddesk.ui.widgets.state_signs import DOT, paint_state
from leaddesk.ui.words import state_word


def state_icon(state: DeliveryState) -> QIcon:
    """The sign as an icon; its colour follows the theme."""
    return QIcon(_StateEngine(state))


class StateDot(QWidget):
    """One sign as a widget. The word belongs beside it; alone it carries the word as its accessible name."""

    def __init__(self, state: DeliveryState) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(state)

    def set_state(self, state: DeliveryState) -> None:
        self._state = state
        self.setAccessibleName(state_word(state))
        self.setToolTip(state_word(state))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(DOT + 2, DOT + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = theme_of(self).state_color(self._state)
        paint_state(QPainter(self), QRectF(1, 1, DOT, DOT), self._state, color)


class _StateEngine(QIconEngine):
    def __init__(self, state: DeliveryState) -> None:
        super().__init__()
        self._state = state

    def clone(self) -> QIconEngine:
        return _StateEngine(self._state)

    def paint(self, painter: QPainter, rect: QRect, _mode: QIcon.Mode, _state: QIcon.State) -> None:
        color = theme_of_palette(QGuiApplication.palette()).state_color(self._state)
        side = min(rect.width(), rect.height()) * 0.7
        area = QRectF(0, 0, side, side)
        area.moveCenter(QRectF(rect).center())
        paint_state(painter, area, self._state, color)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap
