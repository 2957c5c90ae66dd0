"""The history of imports as a table."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from leaddesk.domain.imports import Bucket, ImportCounts, ImportReport
from leaddesk.ui import words

#: Gives the ImportReport of a row.
REPORT_ROLE: Final = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class ImportColumn(IntEnum):
    """The columns in their order."""

    FILE = 0
    WHEN = 1
    RECOGNISED = 2
    CREATED = 3
    UPDATED = 4
    DUPLICATES = 5
    REJECTED = 6
    SET_ASIDE = 7


_BUCKETS: Final = {
    ImportColumn.CREATED: Bucket.CREATED,
    ImportColumn.UPDATED: Bucket.UPDATED,
    ImportColumn.DUPLICATES: Bucket.DUPLICATE,
    ImportColumn.REJECTED: Bucket.REJECTED,
    ImportColumn.SET_ASIDE: Bucket.SET_ASIDE,
}


def by_bucket(counts: ImportCounts) -> dict[Bucket, int]:
    """The counts by where lines ended, lines that are no data among them."""
    return {
        Bucket.CREATED: counts.created,
        Bucket.UPDATED: counts.updated,
        Bucket.DUPLICATE: counts.duplicates,
        Bucket.REJECTED: counts.rejected,
        Bucket.SET_ASIDE: counts.set_aside,
        Bucket.NOT_DATA: counts.not_data,
    }


class ImportsTableModel(QAbstractTableModel):
    """One row an import, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reports: Sequence[ImportReport] = ()

    def show_reports(self, reports: Sequence[ImportReport]) -> None:
        self.beginResetModel()
        self._reports = reports
        self.endResetModel()

    def report(self, row: int) -> ImportReport | None:
        return self._reports[row] if 0 <= row < len(self._reports) else None

    def row_of(self, import_id: int) -> int:
        """The row of an import, -1 when it is not there."""
        return next((row for row, known in enumerate(self._reports) if known.id == import_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._reports)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(ImportColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(ImportColumn):
            return None
        column = ImportColumn(section)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _BUCKETS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if column in _BUCKETS:
            return words.bucket_word(_BUCKETS[column])
        titles = {
            ImportColumn.FILE: self.tr("File"),
            ImportColumn.WHEN: self.tr("When"),
            ImportColumn.RECOGNISED: self.tr("What it is"),
        }
        return titles[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        report = self._reports[index.row()]
        column = ImportColumn(index.column())
        if role == REPORT_ROLE:
            return report
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _BUCKETS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole and column is ImportColumn.WHEN:
            return words.exact_when(report.at)
        text = self._text(report, column)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(column, Qt.Orientation.Horizontal)
            return self.tr("{column}: {value}").format(column=title, value=text)
        return None

    def _text(self, report: ImportReport, column: ImportColumn) -> str:
        if column in _BUCKETS:
            return words.count(by_bucket(report.counts)[_BUCKETS[column]])
        if column is ImportColumn.FILE:
            several = len(report.profile.parts) > 1
            file = f"{report.file} › {report.profile.part}" if several else report.file
            undone = report.state == "undone"
            return self.tr("{file} (undone)").format(file=file) if undone else file
        if column is ImportColumn.WHEN:
            return words.when(report.at)
        return words.said(report.profile.recognised_title)
