"""Leads as a table of any length: their ids in memory, everything else in pages as it is looked at."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import DeliveryState
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.leads import Lead, LeadQuery, LeadRow
from leaddesk.services.leads import LeadService
from leaddesk.ui import words

#: Rows read at a time, on the UI thread: a page takes under 4 ms.
PAGE: Final = 128
#: Pages kept: some 8,000 rows.
KEPT_PAGES: Final = 64
#: Gives a cell's native value: what it would be sorted by.
SORT_ROLE: Final = Qt.ItemDataRole.UserRole
#: Gives the LeadRow of a row.
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
#: Gives the DeliveryState of a cell in an account's column.
STATE_ROLE: Final = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex


class LeadColumn(IntEnum):
    """The columns before those of the accounts."""

    NAME = 0
    EMAIL = 1
    PHONE = 2
    COMPANY = 3
    COUNTRY = 4
    SOURCE = 5
    ADDED = 6


#: What the service sorts by, and what the column's title says, for each column.
_SORT_FIELDS: Final = ("last_name", "email", "phone", "company", "country", "source", "added_at")
_TITLES: Final = ("name", "email", "phone", "company", "country", "source", "added_at")


def field_text(lead: Lead, column: LeadColumn) -> str:
    """What a lead has for a column, as it is stored; empty where there is nothing."""
    match column:
        case LeadColumn.NAME:
            return lead.name
        case LeadColumn.PHONE:
            return lead.fields.get("phone") or lead.fields.get("mobile", "")
        case LeadColumn.ADDED:
            return lead.added_at
        case _:
            return lead.fields.get(_SORT_FIELDS[column], "")


@dataclass(frozen=True, slots=True)
class _Found:
    query: LeadQuery
    ids: array[int]
    total: int


class LeadTableModel(QAbstractTableModel):
    """Shows what a query finds. The ids come from a job; while it runs, the rows of before stay usable.

    `loaded` tells that the answer to the last query is shown.
    """

    loaded = Signal()
    failed = Signal(object)  # LeadDeskError

    def __init__(
        self, leads: LeadService, runner: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._leads = leads
        self._query = LeadQuery()
        self._ids: array[int] = array("q")
        self._total = 0
        self._pages: OrderedDict[int, dict[int, LeadRow]] = OrderedDict()
        self._accounts: tuple[Account, ...] = ()
        self._finder = Lookup(runner, self.tr("Finding leads"), self)
        self._finder.answered.connect(self._on_finder_answered)
        self._finder.failed.connect(self.failed)

    @property
    def query(self) -> LeadQuery:
        """What was asked for last."""
        return self._query

    @property
    def ids(self) -> array[int]:
        """The ids of all rows. Not to be changed."""
        return self._ids

    @property
    def total(self) -> int:
        """How many leads the workspace holds in all."""
        return self._total

    @property
    def accounts(self) -> tuple[Account, ...]:
        return self._accounts

    def show(self, query: LeadQuery) -> None:
        """Ask for other leads; the sort order stays unless the query brings one."""
        if query.sort == "id":
            query = replace(query, sort=self._query.sort, descending=self._query.descending)
        self._query = query
        self.refresh()

    def refresh(self) -> None:
        """Ask the same again: leads came, went or changed."""
        query, leads = self._query, self._leads
        self._finder.ask(
            lambda _progress, _cancel: _Found(query, leads.ids(query), leads.count(LeadQuery()))
        )

    def reload(self) -> None:
        """Read the rows on screen again: which leads there are has not changed, their states have."""
        self._pages.clear()
        if self._ids:
            last = self.index(len(self._ids) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def set_accounts(self, accounts: Sequence[Account]) -> None:
        """Give each account a column of states."""
        before, after = len(self._accounts), len(accounts)
        first = len(LeadColumn)
        if after > before:
            self.beginInsertColumns(QModelIndex(), first + before, first + after - 1)
            self._accounts = tuple(accounts)
            self.endInsertColumns()
        elif after < before:
            self.beginRemoveColumns(QModelIndex(), first + after, first + before - 1)
            self._accounts = tuple(accounts)
            self.endRemoveColumns()
        self._accounts = tuple(accounts)
        if after:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, first, first + after - 1)

    def row(self, number: int) -> LeadRow | None:
        """The lead of a row, read with its page; None when it is gone."""
        if not 0 <= number < len(self._ids):
            return None
        page_number = number // PAGE
        page = self._pages.get(page_number)
        if page is None:
            page = self._read(page_number)
        else:
            self._pages.move_to_end(page_number)
        return page.get(self._ids[number])

    def text(self, number: int, column: int) -> str:
        """What a cell shows; empty where there is nothing."""
        row = self.row(number)
        if row is None:
            return ""
        if column >= len(LeadColumn):
            state = self._state(row, column)
            return words.state_word(state) if state is not None else ""
        if column == LeadColumn.ADDED:
            return words.when(row.lead.added_at)
        return field_text(row.lead, LeadColumn(column))

    def state(self, number: int, column: int) -> DeliveryState | None:
        """The delivery state a cell shows, None in the other columns."""
        row = self.row(number) if column >= len(LeadColumn) else None
        return self._state(row, column) if row is not None else None

    def title(self, column: int) -> str:
        """A column's title."""
        if column < len(LeadColumn):
            return words.field_word(_TITLES[column])
        return self._accounts[column - len(LeadColumn)].name

    def row_of_cell(self, number: int, _column: int) -> LeadRow | None:
        """The lead of a cell."""
        return self.row(number)

    def native(self, number: int, column: int) -> object:
        """What a cell would be sorted by."""
        if column >= len(LeadColumn):
            return self.state(number, column)
        row = self.row(number)
        if row is None:
            return None
        return field_text(row.lead, LeadColumn(column))

    def spoken(self, number: int, column: int) -> str:
        """What a screen reader says of a cell: its column and its value."""
        value = self.text(number, column) or self.tr("empty")
        return self.tr("{column}: {value}").format(column=self.title(column), value=value)

    def tip(self, number: int, column: int) -> str | None:
        """What hovering tells: the whole text, a state's meaning, the exact time."""
        state = self.state(number, column)
        if state is not None:
            return words.state_meaning(state)
        row = self.row(number)
        if column == LeadColumn.ADDED and row is not None:
            return words.exact_when(row.lead.added_at)
        return self.text(number, column) or None

    # -- Qt ------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(LeadColumn) + len(self._accounts)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        shown = role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal
        return self.title(section) if shown and section < self.columnCount() else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _ANSWERS or not index.isValid():
            return None
        number, column = index.row(), index.column()
        answer = _ANSWERS[role]
        return answer(self, number, column)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask the service for another order. Account columns cannot be sorted by."""
        if not 0 <= column < len(LeadColumn):
            return
        descending = order is Qt.SortOrder.DescendingOrder
        self._query = replace(self._query, sort=_SORT_FIELDS[column], descending=descending)
        self.refresh()

    # -- inside --------------------------------------------------------------------------------------------

    def _read(self, page_number: int) -> dict[int, LeadRow]:
        ids = self._ids[page_number * PAGE : (page_number + 1) * PAGE]
        try:
            rows = self._leads.rows(ids)
        except LeadDeskError as error:
            rows = []  # shown as empty rows: the page tells why
            self.failed.emit(error)
        page = {row.lead.id: row for row in rows}
        self._pages[page_number] = page
        if len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        return page

    def _state(self, row: LeadRow, column: int) -> DeliveryState | None:
        return row.states.get(self._accounts[column - len(LeadColumn)].id)

    @Slot(object)
    def _on_finder_answered(self, found: _Found) -> None:
        self._total = found.total
        if found.ids == self._ids:
            self.reload()
        else:
            self.beginResetModel()
            self._ids = found.ids
            self._pages.clear()
            self.endResetModel()
        self.loaded.emit()


_ANSWERS: Final[Mapping[int, Callable[[LeadTableModel, int, int], object]]] = {
    Qt.ItemDataRole.DisplayRole: LeadTableModel.text,
    Qt.ItemDataRole.ToolTipRole: LeadTableModel.tip,
    Qt.ItemDataRole.AccessibleTextRole: LeadTableModel.spoken,
    SORT_ROLE: LeadTableModel.native,
    ROW_ROLE: LeadTableModel.row_of_cell,
    STATE_ROLE: LeadTableModel.state,
}
