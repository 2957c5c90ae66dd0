"""Editing a cell of the lead table: the field in its place, and what is wrong with a value beneath it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QLabel, QLineEdit, QStyleOptionViewItem, QWidget

from leaddesk.ui.models.lead_table import LeadTableModel
from leaddesk.ui.theme import SPACE, WIDE, set_look, theme_of
from leaddesk.ui.widgets.announce import announce
from leaddesk.ui.widgets.state_signs import DOT
from leaddesk.ui.widgets.typing_delegate import TypingDelegate

Index = QModelIndex | QPersistentModelIndex


class LeadCellEditor(TypingDelegate):
    """Makes the editors, and says how wide a cell would like to be. The table paints its cells itself."""

    def __init__(self, model: LeadTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text, state = self._model.cell(index.row(), index.column())
        signed = state is not None or self._model.is_held(index.row(), index.column())
        width = option.fontMetrics.horizontalAdvance(text) + (DOT + SPACE if signed else 0)
        return QSize(width + WIDE + SPACE, option.fontMetrics.height() + SPACE)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("cellEditor")
        editor.setAccessibleName(self._model.columns[index.column()].title)
        editor.setStyleSheet("min-height: 0; padding: 0 6px; border-radius: 0;")
        self._model.hold()
        editor.destroyed.connect(self._model.go_on)
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        editor.setGeometry(option.rect)


class CellMessage(QLabel):
    """What is wrong with a value that was typed. It goes when the value is changed or its editor closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = parent
        self.setObjectName("cellMessage")
        self.setWordWrap(True)
        self.hide()

    def tell(self, editor: QWidget | None, text: str, message: str) -> None:
        """Show the message beneath (where there is no room: above) the editor, which has what was typed again."""
        if not isinstance(editor, QLineEdit):
            return
        editor.setText(text)
        editor.setModified(True)
        editor.selectAll()
        set_look(editor, wrong="true")
        theme = theme_of(self)
        self.setStyleSheet(
            f"background: {theme.problem_ground.name()}; color: {theme.text.name()};"
            f" border: 1px solid {theme.problem.name()}; border-radius: 6px; padding: 6px 8px;"
        )
        self.setText(message)
        area = self._table.rect()
        self.setFixedWidth(min(40 * SPACE, area.width() - WIDE))
        self.setFixedHeight(self.heightForWidth(self.width()))
        below = editor.geometry().bottom() + SPACE // 2
        above = editor.geometry().top() - SPACE // 2 - self.height()
        left = min(editor.x(), area.right() - SPACE - self.width())
        self.move(max(SPACE, left), below if below + self.height() <= area.bottom() else above)
        self.show()
        self.raise_()
        editor.textEdited.connect(self.hide)
        editor.destroyed.connect(self.hide)
        editor.setAccessibleDescription(message)
        announce(editor, message)
