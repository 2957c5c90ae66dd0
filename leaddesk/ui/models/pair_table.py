"""Pairs of leads that may be one, as a list to go through."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QLocale, QObject

from leaddesk.services.duplicates import DuplicatePair
from leaddesk.ui.models.text_table import TextTableModel


class PairColumn(IntEnum):
    """The columns in their order."""

    WHO = 0
    LIKENESS = 1


class PairTableModel(TextTableModel):
    """One row a pair, surest first."""

    numbers = frozenset({PairColumn.LIKENESS})

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pairs: Sequence[DuplicatePair] = ()

    def show_pairs(self, pairs: Sequence[DuplicatePair]) -> None:
        self.beginResetModel()
        self._pairs = pairs
        self.endResetModel()

    def pair(self, row: int) -> DuplicatePair | None:
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def row_of(self, pair: DuplicatePair | None) -> int:
        """Where a pair stands, -1 when it is not there."""
        rows = (n for n, known in enumerate(self._pairs) if pair and known.pair == pair.pair)
        return next(rows, -1)

    def row_count(self) -> int:
        return len(self._pairs)

    def titles(self) -> Sequence[str]:
        return (self.tr("Leads"), self.tr("Alike"))

    def text(self, row: int, column: int) -> str:
        shown = self._pairs[row]
        if column == PairColumn.LIKENESS:
            return self.tr("{share} %").format(share=QLocale().toString(shown.pair.likeness))
        one, other = (lead.name for lead in shown.leads)
        return one if one == other else self.tr("{one} · {other}").format(one=one, other=other)

    def tip(self, row: int, column: int) -> str:  # noqa: ARG002  (about the pair)
        companies = (lead.fields.get("company", "") for lead in self._pairs[row].leads)
        return " · ".join(dict.fromkeys(company for company in companies if company))
