"""Columns of a lead file and the lead fields they go to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from leaddesk.domain.fields import CUSTOM_PREFIX, FIELD_NAMES
from leaddesk.domain.imports import Preview
from leaddesk.ui import words

#: Gives and takes the lead field of a column: its name, or "" to leave the column out.
FIELD_ROLE: Final = Qt.ItemDataRole.UserRole
#: So many values of the file are shown for each column.
EXAMPLES: Final = 3

Index = QModelIndex | QPersistentModelIndex


class MappingColumn(IntEnum):
    """The columns in their order."""

    HEADER = 0
    EXAMPLES = 1
    FIELD = 2


class MappingTableModel(QAbstractTableModel):
    """One row a column of the file; the last column is edited.

    `overrides` holds only what a person changed, so that the rest keeps following the file.
    """

    mapping_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers: tuple[str, ...] = ()
        self._examples: Mapping[str, Sequence[str]] = {}
        self._fields: dict[str, str | None] = {}
        self._overrides: dict[str, str | None] = {}

    @property
    def overrides(self) -> dict[str, str | None]:
        """What a person chose, by header."""
        return dict(self._overrides)

    @property
    def fields(self) -> dict[str, str | None]:
        """Where every column goes now, by header."""
        return dict(self._fields)

    def show_preview(self, preview: Preview) -> None:
        """Show a file that was just read. Choices for columns that it still has stay."""
        self.beginResetModel()
        self._headers = tuple(dict.fromkeys(preview.profile.header))
        self._examples = preview.examples
        self._overrides = {
            header: field for header, field in self._overrides.items() if header in self._headers
        }
        found = {header: preview.mapping.columns.get(header) for header in self._headers}
        self._fields = {**found, **self._overrides}
        self.endResetModel()

    def clear_overrides(self) -> None:
        """Forget what was chosen: another file, or another saved mapping, comes."""
        self._overrides.clear()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._headers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(MappingColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (self.tr("Column in the file"), self.tr("For example"), self.tr("Goes to"))
        return titles[section] if 0 <= section < len(titles) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == MappingColumn.FIELD:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        header = self._headers[index.row()]
        column = MappingColumn(index.column())
        if role == FIELD_ROLE:
            return self._fields[header] or ""
        text = self._text(header, column)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(column, Qt.Orientation.Horizontal)
            return self.tr("{column}: {value}").format(column=title, value=text)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        editable = index.isValid() and index.column() == MappingColumn.FIELD
        if not editable or role not in {FIELD_ROLE, Qt.ItemDataRole.EditRole}:
            return False
        header = self._headers[index.row()]
        field = str(value or "") or None
        if field == self._fields[header]:
            return True
        self._give_up(field)
        self._fields[header] = field
        self._overrides[header] = field
        column = MappingColumn.FIELD
        self.dataChanged.emit(self.index(0, column), self.index(len(self._headers) - 1, column))
        self.mapping_changed.emit()
        return True

    def _give_up(self, field: str | None) -> None:
        """A field is given once: the column that had it until now is kept as a custom field."""
        for header, taken in self._fields.items():
            if field and taken == field:
                self._fields[header] = custom_field(header)
                self._overrides.pop(header, None)

    def _text(self, header: str, column: MappingColumn) -> str:
        match column:
            case MappingColumn.HEADER:
                return header or self.tr("(no name)")
            case MappingColumn.EXAMPLES:
                values = [value for value in self._examples.get(header, ()) if value]
                return "  ·  ".join(values[:EXAMPLES])
            case MappingColumn.FIELD:
                return target_word(self._fields[header], header)

    def choices(self, row: int) -> list[tuple[str, str]]:
        """What a column may go to: (value for FIELD_ROLE, words)."""
        header = self._headers[row]
        own = custom_field(header)
        special = [("", target_word(None, header)), (own, target_word(own, header))]
        chosen = self._fields[header]
        if chosen and chosen not in FIELD_NAMES and chosen != own:
            special.append((chosen, target_word(chosen, header)))
        return special + [(name, words.field_word(name)) for name in FIELD_NAMES]


def custom_field(header: str) -> str:
    """The custom field that keeps a column under its own name."""
    return CUSTOM_PREFIX + (header or "column")


def target_word(field: str | None, header: str) -> str:
    """Where a column goes, in people's words."""
    if not field:
        return QCoreApplication.translate("MappingTableModel", "Leave out")
    if field == custom_field(header):
        return QCoreApplication.translate("MappingTableModel", "Keep as custom field")
    if field.startswith(CUSTOM_PREFIX):
        name = field.removeprefix(CUSTOM_PREFIX)
        return QCoreApplication.translate(
            "MappingTableModel", "Keep as custom field “{name}”"
        ).format(name=name)
    return words.field_word(field)
