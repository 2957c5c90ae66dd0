"""Do-not-contact values as a table."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from leaddesk.services.suppressions import Suppression
from leaddesk.ui import words

Index = QModelIndex | QPersistentModelIndex


class SuppressionColumn(IntEnum):
    """The columns in their order."""

    VALUE = 0
    KIND = 1
    LIST = 2
    ADDED = 3


class SuppressionTableModel(QAbstractTableModel):
    """One row a value."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: Sequence[Suppression] = ()

    def show_values(self, values: Sequence[Suppression]) -> None:
        self.beginResetModel()
        self._shown = values
        self.endResetModel()

    def suppression(self, row: int) -> Suppression:
        return self._shown[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(SuppressionColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        shown = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        if not shown or not 0 <= section < len(SuppressionColumn):
            return None
        titles = {
            SuppressionColumn.VALUE: self.tr("Value"),
            SuppressionColumn.KIND: self.tr("What it is"),
            SuppressionColumn.LIST: self.tr("List"),
            SuppressionColumn.ADDED: self.tr("Added"),
        }
        return titles[SuppressionColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry, column = self._shown[index.row()], SuppressionColumn(index.column())
        text = self._text(entry, column)
        if role == Qt.ItemDataRole.ToolTipRole and column is SuppressionColumn.ADDED:
            return words.exact_when(entry.added_at)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(column, Qt.Orientation.Horizontal)
            return self.tr("{column}: {value}").format(column=title, value=text)
        return None

    def _text(self, entry: Suppression, column: SuppressionColumn) -> str:
        if column is SuppressionColumn.VALUE:
            return entry.value
        if column is SuppressionColumn.LIST:
            return entry.list_name
        if column is SuppressionColumn.ADDED:
            return words.when(entry.added_at)
        kinds = {
            "email": self.tr("E-mail"),
            "phone": self.tr("Phone"),
            "domain": self.tr("Domain"),
            "md5": "MD5",
            "sha1": "SHA-1",
            "sha256": "SHA-256",
        }
        return kinds[entry.kind]
