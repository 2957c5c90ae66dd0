"""What an import would bring: leads that are new, and what changes about those that are there."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from leaddesk.domain.imports import News
from leaddesk.ui import words

Index = QModelIndex | QPersistentModelIndex


class NewsColumn(IntEnum):
    """The columns in their order."""

    LINE = 0
    BUCKET = 1
    FIELD = 2
    OLD = 3
    NEW = 4


class NewsTableModel(QAbstractTableModel):
    """A row for every new lead, and one for every field that changes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[tuple[str, ...]] = ()

    def show_news(self, news: Sequence[News]) -> None:
        self.beginResetModel()
        self._rows = [row for one in news for row in _rows(one)]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(NewsColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            self.tr("Line"),
            self.tr("Would be"),
            self.tr("What changes"),
            self.tr("Until now"),
            self.tr("From now on"),
        )
        return titles[section] if 0 <= section < len(titles) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = NewsColumn(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and column is NewsColumn.LINE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        text = self._rows[index.row()][column]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(column, Qt.Orientation.Horizontal)
            return self.tr("{column}: {value}").format(column=title, value=text)
        return None


def _rows(news: News) -> list[tuple[str, ...]]:
    line, bucket = words.count(news.line), words.bucket_word(news.bucket)
    changed: list[tuple[str, ...]] = [
        (line, bucket, words.field_word(name), " ".join(old.split()), " ".join(new.split()))
        for name, (old, new) in news.changes.items()
    ]
    return changed or [(line, bucket, "", "", "")]
