"""Records of any shape as a table: what a vendor lists. And one record as names with values."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QSortFilterProxyModel, Qt

from leaddesk.ui import words
from leaddesk.ui.models.text_table import Index, TextTableModel

Record = Mapping[str, object]

#: Gives a value that sorts as a person expects: numbers by size.
_SORT_ROLE: Final = Qt.ItemDataRole.UserRole
#: A day, and a day with a time, as programs write them.
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*")
#: An amount, however the vendor writes it.
_NUMBER = re.compile(r"-?\d{1,12}([.,]\d+)?")
#: A documented value of several words.
_WORDS = re.compile(r"[a-z]+(_[a-z]+)+")


class RecordTableModel(TextTableModel):
    """Records as rows. Columns are those asked for, or every name that occurs, in the order they are met.

    Columns that were asked for write days, times and documented values as people do; else everything stands as the
    vendor wrote it.
    """

    def __init__(
        self, columns: Mapping[str, str] | None = None, parent: QObject | None = None
    ) -> None:
        """`columns` maps names to titles; without it every name is a column and its own title."""
        super().__init__(parent)
        self._titles = dict(columns or {})
        self._names: list[str] = list(self._titles)
        self._records: list[Record] = []

    def show_records(self, records: Sequence[Record]) -> None:
        self.beginResetModel()
        self._records = list(records)
        self.numbers = frozenset(
            place for place, name in enumerate(self._titles) if self._holds_numbers(name)
        )
        if not self._titles:
            self._names = list(dict.fromkeys(name for record in records for name in record))
        self.endResetModel()

    def change_records(self, name: str, value: object, changes: Record) -> None:
        """Write these values into the records that have `value` under `name`."""
        for row, record in enumerate(self._records):
            if record.get(name) == value:
                self._records[row] = {**record, **changes}
                self.dataChanged.emit(
                    self.index(row, 0), self.index(row, max(0, len(self._names) - 1))
                )

    @property
    def records(self) -> Sequence[Record]:
        return self._records

    def row_count(self) -> int:
        return len(self._records)

    def titles(self) -> Sequence[str]:
        return [self._titles.get(name, name) for name in self._names]

    def text(self, row: int, column: int) -> str:
        text = words_of(self._value(row, column))
        return as_read(text) if self._titles else text

    def tip(self, row: int, column: int) -> str:
        text = words_of(self._value(row, column))
        return as_read(text, words.exact_when) if self._titles else text

    def more(self, row: int, column: int, role: int) -> object:
        if role == _SORT_ROLE:
            return _sortable(self._value(row, column))
        return super().more(row, column, role)

    def _value(self, row: int, column: int) -> object:
        return self._records[row].get(self._names[column])

    def _holds_numbers(self, name: str) -> bool:
        """Whether a column has amounts: they stand right beneath each other."""
        found = [text for record in self._records if (text := words_of(record.get(name)))]
        return bool(found) and all(map(_NUMBER.fullmatch, found))


class RecordOrder(QSortFilterProxyModel):
    """Sorts records: numbers by size, words as the locale's alphabet has them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._alphabet = words.alphabet()
        self.setSortRole(_SORT_ROLE)

    def lessThan(self, left: Index, right: Index) -> bool:
        one, other = left.data(_SORT_ROLE), right.data(_SORT_ROLE)
        if isinstance(one, str) and isinstance(other, str):
            return self._alphabet.compare(one, other) < 0
        return super().lessThan(left, right)


def records_in(result: object) -> list[Record]:
    """The records of a result: the list itself, or the first list of objects that an object holds."""
    if isinstance(result, list):
        return [entry if isinstance(entry, dict) else {"value": entry} for entry in result]
    if isinstance(result, dict):
        for value in result.values():
            if isinstance(value, list) and value and isinstance(value[0], dict):
                return records_in(value)
        return [result] if result else []
    return []


def facts_in(value: object, name: str = "") -> Iterator[tuple[str, str]]:
    """A value as names with texts, one for each leaf: `address › city`, `tags › 1`."""
    if isinstance(value, Mapping) and value:
        for key, inner in value.items():
            yield from facts_in(inner, f"{name} › {key}" if name else str(key))
    elif isinstance(value, list) and any(isinstance(entry, dict | list) for entry in value):
        for number, inner in enumerate(value, 1):
            yield from facts_in(inner, f"{name} › {number}" if name else str(number))
    else:
        yield name, words_of(value)


def as_read(text: str, moment: Callable[[str], str] = words.when) -> str:
    """A vendor's value as people read it: days and times as the locale writes them, `moment` telling the times."""
    if _MOMENT.fullmatch(text):
        return moment(text)
    if _DAY.fullmatch(text):
        return words.day_text(text)
    return text.replace("_", " ") if _WORDS.fullmatch(text) else text


def words_of(value: object) -> str:
    """A plain value as people read it; a nested one as JSON on one line."""
    if value is None or value == {} or value == []:
        return ""
    if isinstance(value, bool):
        yes, no = (
            QCoreApplication.translate("ParamField", "yes"),
            QCoreApplication.translate("ParamField", "no"),
        )
        return yes if value else no
    if isinstance(value, list) and not any(isinstance(entry, dict | list) for entry in value):
        return ", ".join(words_of(entry) for entry in value)
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def _sortable(value: object) -> object:
    try:
        return float(str(value))
    except ValueError:
        return words_of(value)
