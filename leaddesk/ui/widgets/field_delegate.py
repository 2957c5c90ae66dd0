"""A cell that is a drop-down: drawn as one, edited as one."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QWidget,
)

from leaddesk.ui.icons import icon
from leaddesk.ui.models.mapping_table import FIELD_ROLE, MappingTableModel
from leaddesk.ui.theme import HALF

Index = QModelIndex | QPersistentModelIndex


class FieldDelegate(QStyledItemDelegate):
    """Chooses a lead field for a column of the file. The choice counts as soon as it is made."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        words, cell.text = cell.text, ""
        widget = option.widget
        style = widget.style() if widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, widget)
        box = QStyleOptionComboBox()
        box.rect = option.rect.adjusted(HALF, HALF, -HALF, -HALF)
        box.state = option.state & ~QStyle.StateFlag.State_HasFocus
        painter.save()
        painter.setPen(option.palette.color(option.palette.ColorRole.Dark))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(option.palette.base())
        painter.drawRoundedRect(box.rect, HALF, HALF)
        arrow = 14
        place = box.rect.adjusted(2 * HALF, 0, -arrow - 3 * HALF, 0)
        leave_out = not index.data(FIELD_ROLE)
        role = (
            option.palette.ColorRole.PlaceholderText if leave_out else option.palette.ColorRole.Text
        )
        painter.setPen(option.palette.color(role))
        elided = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(
            place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), elided
        )
        if widget is not None:
            top = box.rect.center().y() - arrow // 2
            corner = box.rect.right() - arrow - 2 * HALF
            icon("drop-down", widget).paint(painter, corner, top, arrow, arrow)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 10 * HALF, hint.height() + 2 * HALF)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        combo = QComboBox(parent)
        model = index.model()
        if isinstance(model, MappingTableModel):
            for group in model.choices(index.row()):
                if combo.count():
                    combo.insertSeparator(combo.count())
                for value, words in group:
                    combo.addItem(words, value)
        combo.setMaxVisibleItems(20)
        combo.setAccessibleName(self.tr("Goes to"))
        combo.activated.connect(self._on_combo_activated)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(FIELD_ROLE)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData(), FIELD_ROLE)

    @Slot()
    def _on_combo_activated(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)
