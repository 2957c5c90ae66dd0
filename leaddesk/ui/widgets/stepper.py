"""Where a person is in work of several steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from leaddesk.ui.theme import HALF, SPACE, WIDE, theme_of
from leaddesk.ui.widgets.announce import announce

#: The circle that holds a step's number, in device-independent pixels.
_CIRCLE = 22


class Stepper(QWidget):
    """Numbered steps in a row: done ones are ticked, the present one stands out."""

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self._titles = tuple(titles)
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_current(0)

    @property
    def current(self) -> int:
        return self._current

    def set_current(self, index: int) -> None:
        """Go to a step, counted from 0."""
        changed = index != self._current
        self._current = index
        name = self.tr("Step {number} of {count}: {title}").format(
            number=index + 1, count=len(self._titles), title=self._titles[index]
        )
        self.setAccessibleName(name)
        if changed:
            announce(self, name)
        self.update()

    def sizeHint(self) -> QSize:
        text = sum(self._text_width(title) for title in self._titles)
        gaps = (len(self._titles) - 1) * 4 * SPACE
        return QSize(text + gaps + len(self._titles) * (_CIRCLE + SPACE), _CIRCLE + SPACE)

    def minimumSizeHint(self) -> QSize:
        return QSize(len(self._titles) * (_CIRCLE + WIDE), _CIRCLE + SPACE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        roomy = self.width() >= self.sizeHint().width()
        x, middle = 1.0, self.height() / 2
        for index, title in enumerate(self._titles):
            if index:
                painter.setPen(QPen(theme_of(self).border, 1))
                painter.drawLine(QPointF(x, middle), QPointF(x + 2 * WIDE - SPACE, middle))
                x += 2 * WIDE
            self._paint_circle(painter, QRectF(x, middle - _CIRCLE / 2, _CIRCLE, _CIRCLE), index)
            x += _CIRCLE + SPACE
            if roomy or index == self._current:
                x += self._paint_title(painter, x, title, index)

    def _paint_circle(self, painter: QPainter, circle: QRectF, index: int) -> None:
        theme = theme_of(self)
        done, present = index < self._current, index == self._current
        painter.setPen(QPen(theme.accent if done or present else theme.control_border, 1.5))
        painter.setBrush(theme.accent if present else Qt.GlobalColor.transparent)
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        if done:
            left, top = circle.left(), circle.top()
            painter.drawPolyline(
                [
                    QPointF(left + 7, top + 11.5),
                    QPointF(left + 10, top + 14.5),
                    QPointF(left + 15.5, top + 8),
                ]
            )
            return
        painter.setPen(theme.on_accent if present else theme.muted)
        painter.setFont(self._font(bold=present))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(index + 1))

    def _paint_title(self, painter: QPainter, x: float, title: str, index: int) -> int:
        theme = theme_of(self)
        painter.setPen(theme.text if index == self._current else theme.muted)
        painter.setFont(self._font(bold=index == self._current))
        width = self._text_width(title)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(QRectF(x, 0, width, self.height()), flags, title)
        return width

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _text_width(self, title: str) -> int:
        # Measured bold for every step, so that nothing moves when the present one changes.
        bold = self.fontMetrics().horizontalAdvance(title)
        return int(bold * 1.1) + HALF
