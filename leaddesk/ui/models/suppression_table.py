"""Do-not-contact values as a table."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QObject

from leaddesk.services.suppressions import Suppression
from leaddesk.ui import words
from leaddesk.ui.models.text_table import TextTableModel


class SuppressionColumn(IntEnum):
    """The columns in their order."""

    VALUE = 0
    KIND = 1
    LIST = 2
    ADDED = 3


class SuppressionTableModel(TextTableModel):
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

    def row_count(self) -> int:
        return len(self._shown)

    def titles(self) -> Sequence[str]:
        return (self.tr("Value"), self.tr("What it is"), self.tr("List"), self.tr("Added"))

    def text(self, row: int, column: int) -> str:
        entry = self._shown[row]
        added = words.when(entry.added_at)
        return (entry.value, self._kind(entry), entry.list_name, added)[column]

    def tip(self, row: int, column: int) -> str:
        if column == SuppressionColumn.ADDED:
            return words.exact_when(self._shown[row].added_at)
        return self.text(row, column)

    def _kind(self, entry: Suppression) -> str:
        kinds = {
            "email": self.tr("E-mail"),
            "phone": self.tr("Phone"),
            "domain": self.tr("Domain"),
            "md5": "MD5",
            "sha1": "SHA-1",
            "sha256": "SHA-256",
        }
        return kinds[entry.kind]
