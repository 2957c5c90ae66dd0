"""Leads as a table of any length: their ids in memory, everything else in pages as it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.fields import DATE_FIELDS
from leaddesk.domain.leads import LeadQuery, LeadRow
from leaddesk.domain.states import DeliveryState
from leaddesk.services.leads import LeadService
from leaddesk.ui import words
from leaddesk.ui.models.lead_columns import NAME, Column, field_columns, stored
from leaddesk.ui.models.lead_ids import LeadIds
from leaddesk.ui.models.lead_pages import PAGE, LeadPages

#: Leads asked for at once where they come in the order of ids: when a search finds fewer, all is known.
AT_ONCE: Final = 1_000
#: Gives a cell's native value: what it would be sorted by.
SORT_ROLE: Final = Qt.ItemDataRole.UserRole
#: Gives the LeadRow of a row.
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
#: Gives the DeliveryState of a cell in an account's column.
STATE_ROLE: Final = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex


class _Begun(NamedTuple):
    """The first leads of an answer, with the first page of rows. `whole` when there are no more."""

    ids: LeadIds
    whole: bool
    rows: tuple[LeadRow, ...]


class _Whole(NamedTuple):
    """A whole answer. `before` is what was shown when it was asked for, `kept` how many rows of it still hold."""

    ids: LeadIds
    total: int
    before: LeadIds
    kept: int


class LeadTableModel(QAbstractTableModel):
    """Shows what a query finds: its first rows at once, all as soon as a job has them; until then old rows stay.

    `begun` tells that the first rows are shown, `loaded` that all are. A cell that a person edits shows what was
    typed until `touch` tells that the lead is to be read again. While somebody types, between `hold` and `go_on`,
    rows keep their places.
    """

    begun = Signal()
    loaded = Signal()
    failed = Signal(object)  # LeadDeskError
    edited = Signal(int, str, str)  # lead id, field, what was typed

    def __init__(self, leads: LeadService, runner: JobRunner) -> None:
        super().__init__()
        self._leads = leads
        self._query = LeadQuery()
        self._count: int | None = 0
        self._total = 0
        self._pages = LeadPages(self._read)
        self._columns = field_columns()
        self._holds = 0
        self._put_off: _Whole | None = None
        self._first = Lookup(runner, self.tr("Finding leads"), self)
        self._first.answered.connect(self._on_first_answered)
        self._first.failed.connect(self.failed)
        self._whole = Lookup(runner, self.tr("Finding leads"), self)
        self._whole.answered.connect(self._on_whole_answered)
        self._painted = QTimer(self, interval=0, singleShot=True)
        self._painted.timeout.connect(self._ask_whole)
        self._whole.failed.connect(self.failed)

    @property
    def query(self) -> LeadQuery:
        """What was asked for last."""
        return self._query

    @property
    def ids(self) -> LeadIds:
        """The ids of all rows."""
        return self._pages.ids

    @property
    def count(self) -> int | None:
        """How many leads were found; None while only the first of them are known."""
        return self._count

    @property
    def total(self) -> int:
        """How many leads the workspace holds in all."""
        return self._total

    @property
    def columns(self) -> Sequence[Column]:
        """All columns there are, shown or not."""
        return self._columns

    def begin(self) -> None:
        """Show the first leads there are, in the order they came, now: under 4 ms. `refresh` brings the rest."""
        try:
            ids = LeadIds(self._leads.first(PAGE))
        except LeadDeskError as error:
            self.failed.emit(error)
            return
        self._reset(ids)
        self._total = len(ids)
        self._count = len(ids) if len(ids) < PAGE else None
        self.begun.emit()

    def show(self, query: LeadQuery) -> None:
        """Ask for other leads; the sort order stays unless the query brings one."""
        if query.sort == "id":
            query = replace(query, sort=self._query.sort, descending=self._query.descending)
        self._query = query
        self._painted.stop()
        self._whole.forget()
        leads = self._leads

        def first(_progress: object, _cancel: object) -> _Begun:
            leads.learn_suppressed()
            limit = AT_ONCE if query.sort == "id" else PAGE
            ids = LeadIds(leads.first_page(query, limit))
            return _Begun(ids, len(ids) < limit, tuple(leads.rows(ids[:PAGE])))

        self._first.ask(first)

    def refresh(self) -> None:
        """Ask the same again: leads came, went or changed."""
        if not self._first.busy:  # whose answer brings all that is new
            self._ask_whole()

    def reload(self) -> None:
        """Read the rows on screen again: which leads there are has not changed, what they hold has."""
        self._pages.forget()
        self._tell_changed(0, len(self.ids) - 1)

    def hold(self) -> None:
        """Somebody begins to type into a cell: it must not go away under their hands."""
        self._holds += 1

    @Slot()
    def go_on(self) -> None:
        """They are done."""
        self._holds -= 1
        if not self._holds and self._put_off is not None:
            self._on_whole_answered(self._put_off)

    def touch(self, lead_ids: Collection[int] | None) -> None:
        """These leads changed, None: perhaps all. They are read again where they are shown; the order stays."""
        if lead_ids is None or len(lead_ids) > PAGE:
            self.reload()
            return
        for first, last in self._pages.touch(lead_ids):
            self._tell_changed(first, last)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """What columns there are from now on. Those that stay keep their places; new ones come last."""
        wanted = {column.key: column for column in columns}
        for number in reversed(range(len(self._columns))):
            if self._columns[number].key not in wanted:
                self.beginRemoveColumns(QModelIndex(), number, number)
                del self._columns[number]
                self._pages.forget_texts()
                self.endRemoveColumns()
        for number, column in enumerate(self._columns):
            title = wanted.pop(column.key)
            if title != column:
                self._columns[number] = title
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, number, number)
        if wanted:
            first = len(self._columns)
            self.beginInsertColumns(QModelIndex(), first, first + len(wanted) - 1)
            self._columns += wanted.values()
            self.endInsertColumns()

    def row_of(self, lead_id: int) -> int:
        """Where a lead is that was looked at lately; -1 when it is not."""
        return self._pages.row_of(lead_id)

    def column_of(self, key: str) -> int:
        """Where a column is; -1 when there is none of that key."""
        return next((n for n, column in enumerate(self._columns) if column.key == key), -1)

    def row(self, number: int) -> LeadRow | None:
        """The lead of a row, read with its page; None when it is gone."""
        shown = self._pages.shown(number)
        return shown.row if shown is not None else None

    def cell(self, number: int, column: int) -> tuple[str, DeliveryState | None]:
        """What a cell shows: its text, and the state that it is the word of."""
        shown = self._pages.shown(number)
        if shown is None:
            return "", None
        key = self._columns[column]
        state = shown.row.states.get(key.account_id) if key.account_id else None
        text = shown.texts.get(column)
        if text is None:
            text = _text(shown.row, key, state)
            if not key.is_time:  # “5 min ago” does not stay true
                shown.texts[column] = text
        return text, state

    def text(self, number: int, column: int) -> str:
        """What a cell shows; empty where there is nothing."""
        return self.cell(number, column)[0]

    def state(self, number: int, column: int) -> DeliveryState | None:
        """The delivery state a cell shows, None in the other columns."""
        return self.cell(number, column)[1]

    def row_of_cell(self, number: int, _column: int) -> LeadRow | None:
        """The lead of a cell."""
        return self.row(number)

    def native(self, number: int, column: int) -> object:
        """What a cell would be sorted by."""
        row, key = self.row(number), self._columns[column]
        if row is None:
            return None
        return row.states.get(key.account_id) if key.account_id else stored(row.lead, key.key)

    def spoken(self, number: int, column: int) -> str:
        """What a screen reader says of a cell: its column and its value."""
        value = self.text(number, column) or self.tr("empty")
        title = self._columns[column].title
        said = self.tr("{column}: {value}").format(column=title, value=value)
        return f"{said}. {self._held()}" if self.is_held(number, column) else said

    def tip(self, number: int, column: int) -> str | None:
        """What hovering tells: the whole text, a state's meaning, the exact time."""
        text, state = self.cell(number, column)
        if state is not None:
            return words.state_meaning(state)
        if self._columns[column].is_time:
            return words.exact_when(str(self.native(number, column) or ""))
        if self.is_held(number, column):
            return words.tip(f"{text}\n{self._held()}")
        return words.tip(text) or None

    def is_held(self, number: int, column: int) -> bool:
        """Whether a cell names a lead that must not be contacted."""
        row = self.row(number) if self._columns[column].key == NAME else None
        return row is not None and row.suppressed

    def _held(self) -> str:
        return self.tr("Must not be contacted")

    # -- Qt ------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._pages.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        shown = role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal
        return self._columns[section].title if shown and section < len(self._columns) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._columns[index.column()].editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _ANSWERS or not index.isValid():
            return None
        return _ANSWERS[role](self, index.row(), index.column())

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Show what was typed, and tell whoever writes it."""
        shown = self._pages.shown(index.row())
        column = self._columns[index.column()]
        if role != Qt.ItemDataRole.EditRole or shown is None or not column.editable:
            return False
        if str(value).strip() != stored(shown.row.lead, column.key):
            shown.texts[index.column()] = str(value).strip()
            self.dataChanged.emit(index, index)
            self.edited.emit(shown.row.lead.id, column.key, str(value))
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order."""
        if 0 <= column < len(self._columns):
            descending = order is Qt.SortOrder.DescendingOrder
            self.show(replace(self._query, sort=self._columns[column].key, descending=descending))

    # -- inside --------------------------------------------------------------------------------------------

    def _ask_whole(self) -> None:
        self._painted.stop()
        query, leads, before = self._query, self._leads, self.ids

        def whole(_progress: object, _cancel: object) -> _Whole:
            leads.learn_suppressed()
            ids = LeadIds(leads.ids(query))
            total = len(ids) if query == LeadQuery() else leads.count(LeadQuery())
            kept = len(before) if ids.begins_with(before) else 0
            return _Whole(ids, total, before, kept)

        self._whole.ask(whole)

    def _read(self, ids: Sequence[int]) -> Sequence[LeadRow]:
        try:
            return self._leads.rows(ids)
        except LeadDeskError as error:
            self.failed.emit(error)  # shown as empty rows: the page tells why
            return ()

    def _reset(self, ids: LeadIds, rows: Sequence[LeadRow] = ()) -> None:
        self._put_off = None
        self.beginResetModel()
        self._pages.start(ids, rows)
        self.endResetModel()

    def _tell_changed(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    @Slot(object)
    def _on_first_answered(self, begun: _Begun) -> None:
        self._count = len(begun.ids) if begun.whole else None
        self._reset(begun.ids, begun.rows)
        self.begun.emit()
        if begun.whole:
            self.loaded.emit()
        else:
            self._painted.start()  # only then: what looks for all of them would take time from the painting

    @Slot(object)
    def _on_whole_answered(self, whole: _Whole) -> None:
        before = len(self.ids)
        moved = whole.before is not self.ids or whole.kept < before
        if moved and self._holds:
            self._put_off = whole
            return
        self._count, self._total = len(whole.ids), whole.total
        if moved:
            self._reset(whole.ids)
        else:
            if len(whole.ids) > before:
                self.beginInsertRows(QModelIndex(), before, len(whole.ids) - 1)
                self._pages.grow(whole.ids)
                self.endInsertRows()
            self.reload()
        self.begun.emit()
        self.loaded.emit()


def _text(row: LeadRow, column: Column, state: DeliveryState | None) -> str:
    if column.account_id:
        return words.state_word(state) if state is not None else ""
    text = stored(row.lead, column.key)
    if column.is_time:
        return words.when(text)
    if column.key in DATE_FIELDS:
        return words.field_text(column.key, text)
    return " ".join(text.split()) if "\n" in text or "\t" in text else text


_ANSWERS: Final[Mapping[int, Callable[[LeadTableModel, int, int], object]]] = {
    Qt.ItemDataRole.DisplayRole: LeadTableModel.text,
    Qt.ItemDataRole.EditRole: LeadTableModel.native,
    Qt.ItemDataRole.ToolTipRole: LeadTableModel.tip,
    Qt.ItemDataRole.AccessibleTextRole: LeadTableModel.spoken,
    SORT_ROLE: LeadTableModel.native,
    ROW_ROLE: LeadTableModel.row_of_cell,
    STATE_ROLE: LeadTableModel.state,
}
