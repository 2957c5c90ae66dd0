"""The header of the lead table, painted by itself."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from leaddesk.ui.theme import SPACE, WIDE, theme_of

_ARROW: Final = 12


class LeadHeader(QHeaderView):
    """Titles, the hairline beneath, and an arrow where the rows are sorted by.

    Qt's own header asks of every row whether it is selected, only to choose a frame: with a million rows selected
    that takes many seconds.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._hovered = -1
        self.setSectionsClickable(True)
        self.setMouseTracking(True)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        theme = theme_of(self)
        painter.save()
        painter.fillRect(rect, theme.hover if logicalIndex == self._hovered else theme.surface)
        painter.setPen(theme.border)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        sorted_by = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        painter.setPen(theme.text if sorted_by else theme.muted)
        area = rect.adjusted(WIDE if logicalIndex == 0 else SPACE, 0, -SPACE, 0)
        room = area.width() - (_ARROW + SPACE // 2 if sorted_by else 0)
        title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown
        )
        if sorted_by:
            from leaddesk.ui.icons import tinted_icon  # noqa: PLC0415  (the first rows are not sorted)

            up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            left = area.left() + metrics.horizontalAdvance(shown) + SPACE // 2
            arrow = QRect(left, rect.center().y() - _ARROW // 2, _ARROW, _ARROW)
            tinted_icon("sort-up" if up else "chevron-down", "text").paint(painter, arrow)
        painter.restore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.logicalIndexAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, section: int) -> None:
        if section != self._hovered:
            self._hovered = section
            self.viewport().update()
