"""Rows of a lead file as the import would read them, with what is wrong in their cells, which can be corrected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from leaddesk.domain.corrections import CORRECTED, Cause, Correction
from leaddesk.domain.fields import FIELD_NAMES, target_fields
from leaddesk.domain.imports import Bucket, Issue, Preview, PreviewRow
from leaddesk.services.corrections import Findings
from leaddesk.ui import words
from leaddesk.ui.models.mapping_table import target_word
from leaddesk.ui.models.text_table import RIGHT, Index, Pages

#: Gives the issues on a cell as a tuple; empty where there are none.
ISSUES_ROLE: Final = Qt.ItemDataRole.UserRole
#: Gives the Bucket where a cell stands for one.
BUCKET_ROLE: Final = Qt.ItemDataRole.UserRole + 1
#: Columns before those of the file: the line, and where the row would end.
OWN_COLUMNS: Final = 2
#: Rows read at a time, on the UI thread: a page takes about a millisecond.
_PAGE: Final = 50


class PreviewTableModel(QAbstractTableModel):
    """The first rows of a file, or all that a check remarked on for one cause, read as they are looked at.

    Nothing here is stored. An edited cell is told by `corrected`, and shows its new text until rows come anew.
    """

    corrected = Signal(object)  # Correction

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._header: tuple[str, ...] = ()
        self._columns: Mapping[str, str | None] = {}
        self._order: Sequence[int] = ()
        self._first: Sequence[PreviewRow] = ()
        self._cause: Cause | None = None
        self._found: Pages[PreviewRow] | None = None
        self._edited: dict[tuple[int, str], str] = {}

    # -- what is shown -------------------------------------------------------------------------------------

    def show_preview(self, preview: Preview) -> None:
        """Take a file's columns and first rows; a cause that is shown stays."""
        self.beginResetModel()
        self._header = preview.profile.header
        self._columns = preview.mapping.columns
        self._first = preview.rows
        self._arrange()
        self.endResetModel()

    def show_first(self) -> None:
        """Show the first rows."""
        self._show(None, None)

    def show_found(self, findings: Findings, cause: Cause) -> None:
        """Show the rows of one cause, its column first."""
        self._show(cause, Pages(partial(findings.rows, cause.id), _PAGE))

    def _show(self, cause: Cause | None, found: Pages[PreviewRow] | None) -> None:
        self.beginResetModel()
        self._cause, self._found = cause, found
        self._edited.clear()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        self._order = sorted(range(len(self._header)), key=self._rank)

    def _rank(self, place: int) -> int:
        """The cause's column comes first, then what matters: e-mail, names, phones, other fields, what is kept."""
        name = self._header[place]
        if self._cause is not None and name == self._cause.column:
            return -1
        target = self._columns.get(name)
        field = next(iter(target_fields(target or "")), "")
        if field in FIELD_NAMES:
            return FIELD_NAMES.index(field)
        return len(FIELD_NAMES) + (0 if target else 1)

    def first_count(self) -> int:
        """How many first rows there are to show."""
        return len(self._first)

    def place_of(self, column: str) -> int:
        """Where a column stands in the file, counted from 0; -1 when it has none of that name."""
        return self._header.index(column) if column in self._header else -1

    def row(self, place: int) -> PreviewRow:
        """A row that is shown."""
        return self._first[place] if self._found is None else self._found[place]

    # -- Qt ------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        if parent.isValid():
            return 0
        return len(self._first) if self._cause is None else self._cause.number

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else OWN_COLUMNS + len(self._header)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The file's own cells can be edited."""
        editable = index.isValid() and index.column() >= OWN_COLUMNS
        return super().flags(index) | (
            Qt.ItemFlag.ItemIsEditable if editable else Qt.ItemFlag.NoItemFlags
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section < OWN_COLUMNS:
            return (self.tr("Line"), self.tr("Would be"))[section]
        if section >= self.columnCount():
            return None
        header = self._header_at(section)
        target = target_word(self._columns.get(header), header)
        return self.tr("{column}\n→ {field}").format(column=header, field=target)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 0:
            return RIGHT
        if role not in _ROLES:
            return None
        row, column = self.row(index.row()), index.column()
        if role == ISSUES_ROLE:
            return self._issues(row, column)
        if role == BUCKET_ROLE:
            return row.bucket if column == 1 else None
        if role == Qt.ItemDataRole.EditRole:
            return self._cell(row, column) if column >= OWN_COLUMNS else None
        if role == Qt.ItemDataRole.ToolTipRole:
            messages = [words.said(issue.message) for issue in self._issues(row, column)]
            return words.tip("\n".join(messages) or self._text(row, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        return self._text(row, column)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        row, text = self.row(index.row()), str(value)
        if text == self._cell(row, index.column()):
            return False
        column = self._header_at(index.column())
        self._edited[row.line, column] = text
        self.dataChanged.emit(index, index)
        self.corrected.emit(Correction(column, text, line=row.line))
        return True

    def remark(self, index: Index) -> str:
        """All that is to be noted about the row of a cell, as one line; empty when there is nothing."""
        if not index.isValid():
            return ""
        row = self.row(index.row())
        parts = [
            self.tr("{column}: {issue}").format(
                column=issue.column, issue=words.said(issue.message)
            )
            if issue.column
            else words.said(issue.message)
            for issue in row.issues
        ]
        if not parts:
            return ""
        text = self.tr("Line {line}. {remarks}")
        return text.format(line=words.count(row.line), remarks="  ".join(parts))

    def _header_at(self, section: int) -> str:
        return self._header[self._order[section - OWN_COLUMNS]]

    def _text(self, row: PreviewRow, column: int) -> str:
        if column == 0:
            return words.count(row.line)
        if column == 1:
            return words.bucket_word(row.bucket)
        return " ".join(self._cell(row, column).split())

    def _cell(self, row: PreviewRow, column: int) -> str:
        """A cell of the file as the import would take it: corrected, if it was."""
        header, place = self._header_at(column), self._order[column - OWN_COLUMNS]
        if (edited := self._edited.get((row.line, header))) is not None:
            return edited
        corrected = (
            issue.value
            for issue in row.issues
            if issue.code == CORRECTED and issue.column == header
        )
        return next(corrected, row.cells[place] if place < len(row.cells) else "")

    def _issues(self, row: PreviewRow, column: int) -> tuple[Issue, ...]:
        """A row's issues stand on the cells they name; those about the whole row on its word."""
        if column == 0:
            return ()
        if column == 1:
            if row.bucket in {Bucket.REJECTED, Bucket.SET_ASIDE}:
                return row.issues
            return tuple(issue for issue in row.issues if issue.column not in self._header)
        header = self._header_at(column)
        return tuple(issue for issue in row.issues if issue.column == header)

    def _spoken(self, row: PreviewRow, column: int) -> str:
        issues = [words.said(issue.message) for issue in self._issues(row, column)]
        if column < OWN_COLUMNS:
            title = str(self.headerData(column, Qt.Orientation.Horizontal))
        else:
            title = self._header_at(column)
        value = self._text(row, column)
        if issues:
            text = self.tr("{column}: {value}. To note: {issues}")
            return text.format(column=title, value=value, issues=" ".join(issues))
        return self.tr("{column}: {value}").format(column=title, value=value)


_ROLES: Final = frozenset(
    {
        ISSUES_ROLE,
        BUCKET_ROLE,
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)
