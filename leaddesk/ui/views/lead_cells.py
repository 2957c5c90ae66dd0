"""Paints the cells of the lead table: one pass a cell, so that a screen of them stays quick."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from leaddesk.ui.models.lead_table import LeadColumn, LeadTableModel
from leaddesk.ui.theme import SPACE, WIDE, Theme, theme_of_palette
from leaddesk.ui.widgets.state_dot import DOT, paint_state

#: Height of a row, in device-independent pixels.
ROW_HEIGHT: Final = 28
_PADDING: Final = SPACE
#: The first column stands in line with the page's title and search field.
_FIRST_PADDING: Final = WIDE

Index = QModelIndex | QPersistentModelIndex


class LeadCellDelegate(QStyledItemDelegate):
    """Draws text, or the sign and word of a state, on the ground of its row."""

    def __init__(self, model: LeadTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.hovered_row = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row, column = index.row(), index.column()
        width = option.fontMetrics.horizontalAdvance(self._model.text(row, column))
        sign = DOT + SPACE if column >= len(LeadColumn) else 0
        return QSize(width + sign + 2 * _PADDING, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, column = index.row(), index.column()
        theme = theme_of_palette(option.palette)
        painter.save()
        self._paint_ground(painter, option, theme, row)
        left = _FIRST_PADDING if column == LeadColumn.NAME else _PADDING
        area = QRectF(option.rect).adjusted(left, 0, -_PADDING, -1)
        state = self._model.state(row, column)
        if state is not None:
            sign = QRectF(area.left(), area.center().y() - DOT / 2, DOT, DOT)
            paint_state(painter, sign, state, theme.state_color(state))
            area.setLeft(sign.right() + SPACE)
        text = self._model.text(row, column)
        if text:
            painter.setPen(theme.muted if column == LeadColumn.ADDED else theme.text)
            elided = option.fontMetrics.elidedText(
                text, Qt.TextElideMode.ElideRight, int(area.width())
            )
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(area, int(flags), elided)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme, row: int
    ) -> None:
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.selection)
        elif row == self.hovered_row:
            painter.fillRect(rect, theme.hover)
        painter.setPen(theme.border)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.accent, 1.5))
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1.5, -1.5))
