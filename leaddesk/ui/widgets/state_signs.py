"""The signs of the delivery states: a shape of its own for each, in the state's colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from leaddesk.domain.states import DeliveryState

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
