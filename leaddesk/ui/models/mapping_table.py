"""Columns of a lead file and the lead fields they go to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from leaddesk.domain.fields import (
    CONSENT_FIELDS,
    CUSTOM_PREFIX,
    FIELD_NAMES,
    OPPOSITE,
    SPLITS,
    target_fields,
)
from leaddesk.domain.imports import Preview
from leaddesk.ui import words
from leaddesk.ui.models.text_table import Index, TextTableModel

#: Gives and takes what a column goes to: a target of `domain.fields.target_fields`, or "" to leave it out. It
#: also takes one with ALSO before it: the column goes there beside those that do already.
FIELD_ROLE: Final = Qt.ItemDataRole.UserRole
#: So many values of the file are shown for each column.
EXAMPLES: Final = 3
#: Before a field that several columns go to.
ALSO: Final = "+"


class MappingColumn(IntEnum):
    """The columns in their order."""

    HEADER = 0
    EXAMPLES = 1
    FIELD = 2


class MappingTableModel(TextTableModel):
    """One row a column of the file; the last column is edited.

    `overrides` holds only what a person changed, so that the rest keeps following the file.
    """

    mapping_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers: tuple[str, ...] = ()
        self._examples: Mapping[str, Sequence[str]] = {}
        self._opposites: Mapping[str, str] = {}
        self._fields: dict[str, str | None] = {}
        self._overrides: dict[str, str | None] = {}

    @property
    def overrides(self) -> dict[str, str | None]:
        """What a person chose, by header, as ImportOptions wants it."""
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
        self._opposites = preview.opposites
        self._overrides = {
            header: field for header, field in self._overrides.items() if header in self._headers
        }
        found = {header: preview.mapping.columns.get(header) for header in self._headers}
        chosen = {
            header: field and field.removeprefix(ALSO) for header, field in self._overrides.items()
        }
        self._fields = {**found, **chosen}
        self.endResetModel()

    def clear_overrides(self) -> None:
        """Forget what was chosen: another file, or another saved mapping, comes."""
        self._overrides.clear()

    def row_count(self) -> int:
        return len(self._headers)

    def titles(self) -> Sequence[str]:
        return (self.tr("Column in the file"), self.tr("For example"), self.tr("Goes to"))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == MappingColumn.FIELD:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def more(self, row: int, column: int, role: int) -> object:
        if role == FIELD_ROLE:
            return self._fields[self._headers[row]] or ""
        return super().more(row, column, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        editable = index.isValid() and index.column() == MappingColumn.FIELD
        if not editable or role not in {FIELD_ROLE, Qt.ItemDataRole.EditRole}:
            return False
        header = self._headers[index.row()]
        chosen = str(value or "") or None
        field = chosen.removeprefix(ALSO) if chosen else None
        if field == self._fields[header]:
            return True
        if field and field == chosen:
            self._give_up(field)
        self._fields[header] = field
        self._overrides[header] = chosen
        column = MappingColumn.FIELD
        self.dataChanged.emit(self.index(0, column), self.index(len(self._headers) - 1, column))
        self.mapping_changed.emit()
        return True

    def _give_up(self, field: str) -> None:
        """A field is given once: the columns that had it until now are kept as custom fields."""
        wanted = set(target_fields(field))
        for header, taken in self._fields.items():
            if taken and wanted.intersection(target_fields(taken)):
                self._fields[header] = custom_field(header)
                self._overrides.pop(header, None)

    def text(self, row: int, column: int) -> str:
        header = self._headers[row]
        match MappingColumn(column):
            case MappingColumn.HEADER:
                return header or self.tr("(no name)")
            case MappingColumn.EXAMPLES:
                values = [value for value in self._examples.get(header, ()) if value]
                return "  ·  ".join(values[:EXAMPLES])
            case MappingColumn.FIELD:
                return self._target(header)

    def _target(self, header: str) -> str:
        """Where a column goes, what else goes there, and what an opt-out in it does."""
        field, against = self._fields[header], self._opposites.get(header, "")
        if against and field in CONSENT_FIELDS:
            return target_word(OPPOSITE + against, header)
        text = target_word(field, header)
        if others := self._beside(header):
            together = self.tr("{field}, together with {columns}")
            text = together.format(field=text, columns=", ".join(others))
        if against and field != OPPOSITE + against:
            opt_out = target_word(OPPOSITE + against, header)
            text = self.tr("{opt_out} ({target})").format(opt_out=opt_out, target=text)
        return text

    def _beside(self, header: str) -> list[str]:
        """The other columns that go to the same field."""
        field = self._fields[header]
        if field not in FIELD_NAMES:
            return []
        return [
            other
            for other, taken in self._fields.items()
            if other != header and taken and field in target_fields(taken)
        ]

    def choices(self, row: int) -> list[list[tuple[str, str]]]:
        """What a column may go to, like things together: (value for FIELD_ROLE, words)."""
        header = self._headers[row]
        own = custom_field(header)
        chosen = self._fields[header]
        taken = {
            field
            for other, target in self._fields.items()
            if other != header and target
            for field in target_fields(target)
        }
        shared = [name for name in FIELD_NAMES if name in taken and name != chosen]
        groups: list[list[str]] = [
            ["", own],
            list(FIELD_NAMES),
            list(SPLITS),
            [OPPOSITE + name for name in CONSENT_FIELDS],
        ]
        if chosen and not any(chosen in group for group in groups):
            groups[0].append(chosen)
        found = [[(target, target_word(target, header)) for target in group] for group in groups]
        beside = [(ALSO + name, self.tr("Also to {field}")) for name in shared]
        found.insert(
            2, [(also, text.format(field=words.field_word(also[1:]))) for also, text in beside]
        )
        return [group for group in found if group]


def custom_field(header: str) -> str:
    """The custom field that keeps a column under its own name."""
    return CUSTOM_PREFIX + (header or "column")


def target_word(field: str | None, header: str) -> str:
    """Where a column goes, in people's words."""
    if not field:
        return QCoreApplication.translate("MappingTableModel", "Leave out")
    if field == custom_field(header):
        return QCoreApplication.translate("MappingTableModel", "Keep as custom field")
    if field in SPLITS:
        return QCoreApplication.translate("MappingTableModel", "Split into {fields}").format(
            fields=", ".join(map(words.field_word, target_fields(field)))
        )
    if field.startswith(OPPOSITE):
        return QCoreApplication.translate(
            "MappingTableModel", "Opt-out: “{field}” becomes “no”"
        ).format(field=words.field_word(field.removeprefix(OPPOSITE)))
    if field.startswith(CUSTOM_PREFIX):
        name = field.removeprefix(CUSTOM_PREFIX)
        return QCoreApplication.translate(
            "MappingTableModel", "Keep as custom field “{name}”"
        ).format(name=name)
    return words.field_word(field)
