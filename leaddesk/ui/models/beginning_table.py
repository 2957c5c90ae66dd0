"""The first rows of a lead file just as they stand in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject

from leaddesk.domain.imports import Preview, PreviewRow
from leaddesk.ui.models.text_table import TextTableModel

#: So many rows show how a file begins.
BEGINNING: Final = 12


class BeginningTableModel(TextTableModel):
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

    def row_count(self) -> int:
        return len(self._rows)

    def titles(self) -> Sequence[str]:
        return self._header

    def text(self, row: int, column: int) -> str:
        cells = self._rows[row].cells
        return " ".join(cells[column].split()) if column < len(cells) else ""
