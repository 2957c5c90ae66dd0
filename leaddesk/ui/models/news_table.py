"""What an import would bring: leads that are new, and what changes about those that are there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from leaddesk.domain.imports import News
from leaddesk.ui import words
from leaddesk.ui.models.text_table import TextTableModel


class NewsTableModel(TextTableModel):
    """A row for every new lead, and one for every field that changes."""

    numbers = frozenset({0})

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[tuple[str, ...]] = ()

    def show_news(self, news: Sequence[News]) -> None:
        self.beginResetModel()
        self._rows = [row for one in news for row in _rows(one)]
        self.endResetModel()

    def row_count(self) -> int:
        return len(self._rows)

    def titles(self) -> Sequence[str]:
        return (
            self.tr("Line"),
            self.tr("Would be"),
            self.tr("What changes"),
            self.tr("Until now"),
            self.tr("From now on"),
        )

    def text(self, row: int, column: int) -> str:
        return self._rows[row][column]


def _rows(news: News) -> list[tuple[str, ...]]:
    line, bucket = words.count(news.line), words.bucket_word(news.bucket)
    changed: list[tuple[str, ...]] = [
        (line, bucket, words.field_word(name), " ".join(old.split()), " ".join(new.split()))
        for name, (old, new) in news.changes.items()
    ]
    return changed or [(line, bucket, "", "", "")]
