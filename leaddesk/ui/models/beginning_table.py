"""The first rows of a lead file just as they stand in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from leaddesk.domain.imports import Preview, PreviewRow

#: So many rows show how a file begins.
BEGINNING: Final = 12

Index = QModelIndex | QPersistentModelIndex


class BeginningTableModel(QAbstractTableModel):
    """The first rows of a file just as they stand in it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._header: Sequence[str] = ()
        self._rows: Sequence[PreviewRow] = ()

    def clear(self) -> None:
        self._show((), ())

    def show_preview(self, preview: Preview) -> None:
        self._show(preview.profile.header, preview.rows[:BEGINNING])

    def _show(self, header: Sequence[str], rows: Sequence[PreviewRow]) -> None:
        self.beginResetModel()
        self._header = header
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._header)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._header[section] if 0 <= section < len(self._header) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cells = self._rows[index.row()].cells
        text = " ".join(cells[index.column()].split()) if index.column() < len(cells) else ""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self._header[index.column()]
            return self.tr("{column}: {value}").format(column=title, value=text)
        return None
