"""The sign of a delivery state: a shape of its own for each, in the state's colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from leaddesk.domain.deliveries import DeliveryState
from leaddesk.ui.theme import theme_of, theme_of_palette
from leaddesk.ui.words import state_word

#: The usual size of a dot, in device-independent pixels.
DOT = 10


def paint_state(painter: QPainter, rect: QRectF, state: DeliveryState, color: QColor) -> None:
    """Draw the sign of `state` into `rect`, which should be square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / DOT, rect.height() / DOT)
    pen = QPen(
        color, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
    painter.setPen(pen)
    _SIGNS[state](painter, color)
    painter.restore()


def state_icon(state: DeliveryState) -> QIcon:
    """The sign as an icon; its colour follows the theme."""
    return QIcon(_StateEngine(state))


class StateDot(QWidget):
    """One sign as a widget. The word belongs beside it; alone it carries the word as its accessible name."""

    def __init__(self, state: DeliveryState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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


def _ring(painter: QPainter) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(1, 1, 8, 8))


def _accepted(painter: QPainter, _color: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([QPointF(1, 5.5), QPointF(3.8, 8.3), QPointF(9, 2)])


def _rejected(painter: QPainter, _color: QColor) -> None:
    painter.drawLine(QPointF(1.8, 1.8), QPointF(8.2, 8.2))
    painter.drawLine(QPointF(8.2, 1.8), QPointF(1.8, 8.2))


def _queued(painter: QPainter, _color: QColor) -> None:
    _ring(painter)


def _sending(painter: QPainter, _color: QColor) -> None:
    painter.drawLine(QPointF(1, 5), QPointF(9, 5))
    painter.drawPolyline([QPointF(5.8, 1.8), QPointF(9, 5), QPointF(5.8, 8.2)])


def _pending(painter: QPainter, _color: QColor) -> None:
    _ring(painter)
    painter.drawPolyline([QPointF(5, 2.8), QPointF(5, 5.2), QPointF(6.8, 6.2)])


def _duplicate(painter: QPainter, _color: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(0.8, 2, 5.8, 5.8))
    painter.drawEllipse(QRectF(3.6, 2, 5.8, 5.8))


def _held(painter: QPainter, _color: QColor) -> None:
    painter.drawLine(QPointF(3.2, 1.8), QPointF(3.2, 8.2))
    painter.drawLine(QPointF(6.8, 1.8), QPointF(6.8, 8.2))


def _returned(painter: QPainter, _color: QColor) -> None:
    painter.drawLine(QPointF(9, 5), QPointF(1, 5))
    painter.drawPolyline([QPointF(4.2, 1.8), QPointF(1, 5), QPointF(4.2, 8.2)])


def _failed(painter: QPainter, color: QColor) -> None:
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([QPointF(5, 1.2), QPointF(9, 8.6), QPointF(1, 8.6)]))


def _unknown(painter: QPainter, color: QColor) -> None:
    painter.setBrush(color)
    painter.drawPolygon(
        QPolygonF([QPointF(5, 0.8), QPointF(9.2, 5), QPointF(5, 9.2), QPointF(0.8, 5)])
    )


def _blocked(painter: QPainter, _color: QColor) -> None:
    _ring(painter)
    painter.drawLine(QPointF(2.4, 7.6), QPointF(7.6, 2.4))


def _cancelled(painter: QPainter, _color: QColor) -> None:
    painter.drawLine(QPointF(1.5, 5), QPointF(8.5, 5))


_SIGNS = {
    DeliveryState.BLOCKED: _blocked,
    DeliveryState.QUEUED: _queued,
    DeliveryState.SENDING: _sending,
    DeliveryState.PENDING: _pending,
    DeliveryState.ACCEPTED: _accepted,
    DeliveryState.DUPLICATE: _duplicate,
    DeliveryState.HELD: _held,
    DeliveryState.REJECTED: _rejected,
    DeliveryState.RETURNED: _returned,
    DeliveryState.FAILED: _failed,
    DeliveryState.UNKNOWN: _unknown,
    DeliveryState.CANCELLED: _cancelled,
}
