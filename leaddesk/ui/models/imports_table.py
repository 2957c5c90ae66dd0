"""The history of imports as a table."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QObject

from leaddesk.domain.imports import Bucket, ImportCounts, ImportReport
from leaddesk.ui import words
from leaddesk.ui.models.text_table import TextTableModel


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


class ImportsTableModel(TextTableModel):
    """One row an import, newest first."""

    numbers = frozenset(_BUCKETS)

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

    def row_count(self) -> int:
        return len(self._reports)

    def titles(self) -> Sequence[str]:
        buckets = map(words.bucket_word, _BUCKETS.values())
        return (self.tr("File"), self.tr("When"), self.tr("What it is"), *buckets)

    def text(self, row: int, column: int) -> str:
        report = self._reports[row]
        match ImportColumn(column):
            case ImportColumn.FILE:
                return self._file(report)
            case ImportColumn.WHEN:
                return words.when(report.at)
            case ImportColumn.RECOGNISED:
                return words.said(report.profile.recognised_title)
            case counted:
                return words.count(by_bucket(report.counts)[_BUCKETS[counted]])

    def tip(self, row: int, column: int) -> str:
        if column == ImportColumn.WHEN:
            return words.exact_when(self._reports[row].at)
        return self.text(row, column)

    def _file(self, report: ImportReport) -> str:
        several = len(report.profile.parts) > 1
        file = f"{report.file} › {report.profile.part}" if several else report.file
        undone = report.state == "undone"
        return self.tr("{file} (undone)").format(file=file) if undone else file
