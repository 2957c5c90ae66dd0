"""Rows of a list with a quiet hint at their right end: keys, an e-mail address, a number."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from leaddesk.ui.theme import HALF, SPACE, theme_of

#: What a model says at the right.
HINT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
#: Height of a row, in device-independent pixels.
ROW: Final = 28


class HintDelegate(QStyledItemDelegate):
    """The title at the left gives way to the hint at the right."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        hint = str(index.data(HINT_ROLE) or "")
        whole = option.rect
        room = option.fontMetrics.horizontalAdvance(hint) + 2 * SPACE if hint else 0
        super().paint(painter, option, index)
        if hint:
            painter.save()
            painter.setPen(theme_of(option.widget).muted)
            area = whole.adjusted(whole.width() - room, 0, -SPACE, 0)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(area, int(right), hint)
            painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(ROW, hint.height()))

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        hint = str(index.data(HINT_ROLE) or "")
        room = option.fontMetrics.horizontalAdvance(hint) + 2 * SPACE if hint else 0
        option.text = option.fontMetrics.elidedText(
            option.text, Qt.TextElideMode.ElideRight, max(0, option.rect.width() - room - 4 * SPACE)
        )
        option.rect = option.rect.adjusted(HALF, 0, 0, 0)
