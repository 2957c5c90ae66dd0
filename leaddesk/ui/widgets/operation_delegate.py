"""A call in a list: its title, and beneath it how it is named and whether it can be used."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from leaddesk.ui.models.operation_list import DETAIL_ROLE, MARK_ROLE, OPERATION_ROLE, Mark
from leaddesk.ui.theme import HALF, SPACE, Theme, theme_of_palette

Index = QModelIndex | QPersistentModelIndex


class OperationDelegate(QStyledItemDelegate):
    """Two lines for a call, one in capitals for a group."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = option.fontMetrics.height()
        heading = index.data(OPERATION_ROLE) is None
        return QSize(20 * SPACE, line + 2 * SPACE if heading else 2 * line + 2 * SPACE - HALF)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = theme_of_palette(option.palette)
        area = option.rect.adjusted(SPACE + HALF, 0, -SPACE, 0)
        painter.save()
        if index.data(OPERATION_ROLE) is None:
            self._paint_heading(painter, theme, option, area, str(index.data()))
        else:
            self._paint_call(painter, theme, option, area, index)
        painter.restore()

    def _paint_heading(
        self,
        painter: QPainter,
        theme: Theme,
        option: QStyleOptionViewItem,
        area: QRect,
        title: str,
    ) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.muted)
        area.adjust(0, 0, 0, -HALF)
        shown = QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignBottom), shown)

    def _paint_call(
        self,
        painter: QPainter,
        theme: Theme,
        option: QStyleOptionViewItem,
        area: QRect,
        index: Index,
    ) -> None:
        ground = option.rect.adjusted(HALF, 1, -HALF, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or hovered:
            painter.setBrush(theme.selection if selected else theme.hover)
            painter.drawRoundedRect(ground, 6, 6)
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, 6, 6)
        line = option.fontMetrics.height()
        off = index.data(MARK_ROLE) == Mark.OFF
        for text, color, top in (
            (str(index.data()), theme.muted if off else theme.text, area.top() + HALF + 2),
            (str(index.data(DETAIL_ROLE)), theme.muted, area.top() + HALF + 2 + line),
        ):
            painter.setPen(color)
            shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            where = QRect(area.left(), top, area.width(), line)
            painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter), shown)
