"""The issues of an import as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from leaddesk.domain.imports import Issue
from leaddesk.ui import words
from leaddesk.ui.models.text_table import TextTableModel


class IssueTableModel(TextTableModel):
    """The first issues of a whole file."""

    numbers = frozenset({0})

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: Sequence[Issue] = ()

    def show_issues(self, issues: Sequence[Issue], *, fatal_only: bool = False) -> None:
        """Show these, or only those that refused a row."""
        self.beginResetModel()
        self._shown = [issue for issue in issues if issue.fatal or not fatal_only]
        self.endResetModel()

    def row_count(self) -> int:
        return len(self._shown)

    def titles(self) -> Sequence[str]:
        return (self.tr("Line"), self.tr("Column"), self.tr("Value"), self.tr("What it is"))

    def text(self, row: int, column: int) -> str:
        issue = self._shown[row]
        value = " ".join(issue.value.split())
        return (words.count(issue.line), issue.column, value, words.said(issue.message))[column]
