"""The issues of an import as a table."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from leaddesk.domain.imports import Issue
from leaddesk.ui import words

Index = QModelIndex | QPersistentModelIndex


class IssueColumn(IntEnum):
    """The columns in their order."""

    LINE = 0
    COLUMN = 1
    VALUE = 2
    MESSAGE = 3


class IssueTableModel(QAbstractTableModel):
    """The first issues of a whole file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: Sequence[Issue] = ()

    def show_issues(self, issues: Sequence[Issue], *, fatal_only: bool = False) -> None:
        """Show these, or only those that refused a row."""
        self.beginResetModel()
        self._shown = [issue for issue in issues if issue.fatal or not fatal_only]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(IssueColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (self.tr("Line"), self.tr("Column"), self.tr("Value"), self.tr("What it is"))
        return titles[section] if 0 <= section < len(titles) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        issue = self._shown[index.row()]
        column = IssueColumn(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and column is IssueColumn.LINE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        text = (
            words.count(issue.line),
            issue.column,
            " ".join(issue.value.split()),
            words.said(issue.message),
        )[column]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(column, Qt.Orientation.Horizontal)
            return self.tr("{column}: {value}").format(column=title, value=text)
        return None
