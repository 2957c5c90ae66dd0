"""Pairs of leads that may be one, as a list to go through."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from leaddesk.services.duplicates import DuplicatePair

Index = QModelIndex | QPersistentModelIndex


class PairColumn(IntEnum):
    """The columns in their order."""

    WHO = 0
    LIKENESS = 1


class PairTableModel(QAbstractTableModel):
    """One row a pair, surest first."""

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

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._pairs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(PairColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(PairColumn):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == PairColumn.LIKENESS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Leads"), self.tr("Alike"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        shown, column = self._pairs[index.row()], PairColumn(index.column())
        if column is PairColumn.WHO:
            one, other = (lead.name for lead in shown.leads)
            text = one if one == other else self.tr("{one} · {other}").format(one=one, other=other)
        else:
            text = self.tr("{share} %").format(share=QLocale().toString(shown.pair.likeness))
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            companies = (lead.fields.get("company", "") for lead in shown.leads)
            return " · ".join(dict.fromkeys(company for company in companies if company))
        if role == Qt.ItemDataRole.TextAlignmentRole and column is PairColumn.LIKENESS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(column, Qt.Orientation.Horizontal)
            return self.tr("{column}: {value}").format(column=title, value=text)
        return None
