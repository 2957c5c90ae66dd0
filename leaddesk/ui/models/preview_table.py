"""The first rows of a lead file with what is wrong in their cells, and the issues of a whole file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from leaddesk.domain.fields import FIELD_NAMES, target_fields
from leaddesk.domain.imports import Bucket, Issue, Preview, PreviewRow
from leaddesk.ui import words
from leaddesk.ui.models.mapping_table import target_word

#: Gives the issues on a cell as a tuple; empty where there are none.
ISSUES_ROLE: Final = Qt.ItemDataRole.UserRole
#: Gives the Bucket where a cell stands for one.
BUCKET_ROLE: Final = Qt.ItemDataRole.UserRole + 1
#: Columns before those of the file: the line, and where the row would end.
OWN_COLUMNS: Final = 2
#: So many rows show how a file begins.
BEGINNING: Final = 12

Index = QModelIndex | QPersistentModelIndex


class PreviewTableModel(QAbstractTableModel):
    """Rows as the import would read them. Nothing here is stored."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._header: tuple[str, ...] = ()
        self._columns: Mapping[str, str | None] = {}
        self._order: Sequence[int] = ()
        self._rows: Sequence[PreviewRow] = ()

    def show_preview(self, preview: Preview) -> None:
        self.beginResetModel()
        self._header = preview.profile.header
        self._columns = preview.mapping.columns
        self._order = sorted(range(len(self._header)), key=self._rank)
        self._rows = preview.rows
        self.endResetModel()

    def _rank(self, place: int) -> int:
        """Columns that matter come first: e-mail, names, phones, the other fields, then what is only kept."""
        target = self._columns.get(self._header[place])
        field = next(iter(target_fields(target or "")), "")
        if field in FIELD_NAMES:
            return FIELD_NAMES.index(field)
        return len(FIELD_NAMES) + (0 if target else 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else OWN_COLUMNS + len(self._header)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section < OWN_COLUMNS:
            return (self.tr("Line"), self.tr("Would be"))[section]
        if section >= self.columnCount():
            return None
        header = self._header[self._order[section - OWN_COLUMNS]]
        target = target_word(self._columns.get(header), header)
        return self.tr("{column}\n→ {field}").format(column=header, field=target)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 0:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == ISSUES_ROLE:
            return self._issues(row, index.column())
        if role == BUCKET_ROLE:
            return row.bucket if index.column() == 1 else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            messages = [issue.message for issue in self._issues(row, index.column())]
            return "\n".join(messages) or self._text(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, index.column())
        return None

    def remark(self, index: Index) -> str:
        """All that is to be noted about the row of a cell, as one line; empty when there is nothing."""
        if not index.isValid():
            return ""
        row = self._rows[index.row()]
        parts = [
            self.tr("{column}: {issue}").format(column=issue.column, issue=issue.message)
            if issue.column
            else issue.message
            for issue in row.issues
        ]
        if not parts:
            return ""
        text = self.tr("Line {line}. {remarks}")
        return text.format(line=words.count(row.line), remarks="  ".join(parts))

    def _text(self, row: PreviewRow, column: int) -> str:
        if column == 0:
            return words.count(row.line)
        if column == 1:
            return words.bucket_word(row.bucket)
        place = self._order[column - OWN_COLUMNS]
        cell = row.cells[place] if place < len(row.cells) else ""
        return " ".join(cell.split())

    def _issues(self, row: PreviewRow, column: int) -> tuple[Issue, ...]:
        """A row's issues stand on the cells they name; those about the whole row on its word."""
        if column == 0:
            return ()
        if column == 1:
            if row.bucket in {Bucket.REJECTED, Bucket.SET_ASIDE}:
                return row.issues
            return tuple(issue for issue in row.issues if issue.column not in self._header)
        header = self._header[self._order[column - OWN_COLUMNS]]
        return tuple(issue for issue in row.issues if issue.column == header)

    def _spoken(self, row: PreviewRow, column: int) -> str:
        issues = [issue.message for issue in self._issues(row, column)]
        if column < OWN_COLUMNS:
            title = str(self.headerData(column, Qt.Orientation.Horizontal))
        else:
            title = self._header[self._order[column - OWN_COLUMNS]]
        value = self._text(row, column)
        if issues:
            text = self.tr("{column}: {value}. To note: {issues}")
            return text.format(column=title, value=value, issues=" ".join(issues))
        return self.tr("{column}: {value}").format(column=title, value=value)


class BeginningTableModel(QAbstractTableModel):
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

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._header)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._header[section] if 0 <= section < len(self._header) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cells = self._rows[index.row()].cells
        text = " ".join(cells[index.column()].split()) if index.column() < len(cells) else ""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self._header[index.column()]
            return self.tr("{column}: {value}").format(column=title, value=text)
        return None


class IssueColumn(IntEnum):
    """The columns in their order."""

    LINE = 0
    COLUMN = 1
    VALUE = 2
    MESSAGE = 3


class IssueTableModel(QAbstractTableModel):
    """The issues of a whole file, all of them or those of one kind."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Issue] = ()
        self._shown: Sequence[Issue] = ()

    def show_issues(
        self, issues: Sequence[Issue], code: str = "", *, fatal_only: bool = False
    ) -> None:
        """Show these; only those of one kind when `code` is given, only those that refused a row when asked."""
        self.beginResetModel()
        self._all = issues
        self._shown = [
            issue
            for issue in issues
            if (not code or issue.code == code) and (issue.fatal or not fatal_only)
        ]
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
        titles = (self.tr("Line"), self.tr("Column"), self.tr("In the file"), self.tr("What it is"))
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
            issue.message,
        )[column]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(column, Qt.Orientation.Horizontal)
            return self.tr("{column}: {value}").format(column=title, value=text)
        return None


@dataclass(frozen=True, slots=True)
class IssueKind:
    """Issues of one cause: how many there are, and the words of the first one."""

    code: str
    message: str
    number: int
    fatal: bool


def issue_kinds(issues: Sequence[Issue]) -> list[IssueKind]:
    """The causes behind issues: those that refuse rows first, then the most frequent."""
    numbers = Counter(issue.code for issue in issues)
    first: dict[str, Issue] = {}
    for issue in issues:
        first.setdefault(issue.code, issue)
    fatal = {issue.code for issue in issues if issue.fatal}
    kinds = [
        IssueKind(code, first[code].message, number, code in fatal)
        for code, number in numbers.items()
    ]
    return sorted(kinds, key=lambda kind: (not kind.fatal, -kind.number, kind.code))
