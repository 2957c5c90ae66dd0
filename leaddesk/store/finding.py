"""Which leads a query finds, and in which order: ids and numbers, fast at any size."""

from __future__ import annotations

import json
import os
import sys
from array import array
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import apsw

from leaddesk.domain.folding import folded
from leaddesk.domain.leads import LeadQuery
from leaddesk.store.database import Database
from leaddesk.store.search import Conditions, Value, conditions, first_letters, sort_key

#: Threads that read parts of a table. SQLite works without the interpreter's lock.
_THREADS: Final = min(4, os.cpu_count() or 1)
#: A smaller table is read by one.
_WORTH_THREADS: Final = 50_000
#: So many leads tell where a first page ends.
_SAMPLE: Final = 1_000
#: All ids in one value: stepping through a million rows would take the interpreter's lock at each.
_PACKED: Final = "SELECT unhex(group_concat(printf('%016X', id), '')) FROM ({ids})"


class LeadFinder:
    """Reads only, from any thread but the window's: some of it takes as long as reading all leads."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, query: LeadQuery, cap: int | None = None) -> int:
        """How many leads the query finds, counting no further than `cap`."""
        found = conditions(query)
        which = f"FROM {found.source}{found.where}"
        if cap is not None:
            which = f"FROM (SELECT 1 {which} LIMIT {cap:d})"
        with self._database.read() as connection:
            return int(connection.execute(f"SELECT count(*) {which}", found.values).get)

    def ids(self, query: LeadQuery) -> array[int]:
        """The ids of all leads found, in the order asked for: 8 bytes a lead, whatever a lead holds."""
        found = conditions(query)
        sql = _PACKED.format(ids=f"{_select(query, found)}{found.where}{_order(query, found)}")
        with self._database.read() as connection:
            packed = connection.execute(sql, found.values).get
        ids = array("q", packed or b"")
        if sys.byteorder == "little":
            ids.byteswap()
        return ids

    def first_page(self, query: LeadQuery, limit: int) -> array[int]:
        """The first `limit` of `ids`, without waiting for the order of the others."""
        found = conditions(query)
        if query.sort == "id":
            sql = f"{_select(query, found)}{found.where}{_order(query, found)} LIMIT ?"
            with self._database.read() as connection:
                rows = connection.execute(sql, (*found.values, limit)).fetchall()
            return array("q", (int(str(row[0])) for row in rows))
        if not found.terms and (bound := self._bound(query, limit)):
            page = self._merged_page(query, replace(found, terms=[bound]), limit)
            if len(page) == limit:
                return page
        return self._merged_page(query, found, limit)

    def _bound(self, query: LeadQuery, limit: int) -> str:
        """SQL that leaves out, by their first letter, most leads that cannot be on the first page; or nothing.

        A sample tells which letter the page hardly reaches. All that is sorted before that letter is let in, so a
        page that is full is right. Keys are dear, comparing a letter is not.
        """
        text = first_letters(query.sort)
        if not text:
            return ""
        first, last = self._first_and_last()
        sample = range(first, last + 1, max(1, (last - first) // _SAMPLE))
        with self._database.read() as connection:
            rows = connection.execute(
                f"SELECT {text} FROM lead WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(list(sample)),),
            ).fetchall()
        letters = sorted(
            (folded(str(row[0]))[:1] for row in rows if row[0]), reverse=query.descending
        )
        reach = 4 * limit * len(letters) // max(1, last - first) + 1
        if reach >= len(letters) or not "a" <= letters[reach] <= "z":
            return ""
        letter = letters[reach]
        if query.descending:
            return f"({text} >= '{letter}' OR {text} BETWEEN '{letter.upper()}' AND '[')"
        following = chr(ord(letter) + 1)
        return (
            f"({text} < '{chr(ord(letter.upper()) + 1)}' OR {text} >= '[' AND {text} < '{following}'"
            f" OR {text} >= char(127))"
        )

    def _merged_page(self, query: LeadQuery, found: Conditions, limit: int) -> array[int]:
        """The first page of the first pages of several parts of the table."""
        terms = " AND ".join([*found.terms, f"{found.rowid} BETWEEN ? AND ?"])
        sql = f"{_select(query, found)} WHERE {terms}{_order(query, found)} LIMIT ?"

        def read(part: range) -> Sequence[tuple[apsw.SQLiteValue, ...]]:
            with self._database.read() as connection:
                values: tuple[Value, ...] = (*found.values, part.start, part.stop - 1, limit)
                return connection.execute(sql, values).fetchall()

        parts = self._parts()
        if len(parts) == 1:
            pages = [read(parts[0])]
        else:
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  (start-up time)

            with ThreadPoolExecutor(len(parts)) as pool:
                pages = list(pool.map(read, parts))
        rows = [row for page in pages for row in page]
        filled = [row for row in rows if row[1] is not None]
        # As SQLite does it: numbers before texts; where nothing differs, the order of ids stays.
        filled.sort(key=lambda row: (isinstance(row[1], str), row[1]), reverse=query.descending)
        rows = filled + [row for row in rows if row[1] is None]
        return array("q", (int(str(row[0])) for row in rows[:limit]))

    def _parts(self) -> list[range]:
        """The ids there are, in ranges that threads can share."""
        first, last = self._first_and_last()
        parts = _THREADS if last - first >= _WORTH_THREADS else 1
        step = (last - first) // parts + 1
        return [range(start, start + step) for start in range(first, last + 1, step)] or [
            range(1, 2)
        ]

    def _first_and_last(self) -> tuple[int, int]:
        with self._database.read() as connection:
            first, last = connection.execute(
                "SELECT coalesce((SELECT min(id) FROM lead), 1), coalesce((SELECT max(id) FROM lead), 0)"
            ).get
        return int(first), int(last)


def _select(query: LeadQuery, found: Conditions) -> str:
    key = "" if query.sort == "id" else f", {sort_key(query.sort)} AS key"
    return f"SELECT lead.id AS id{key} FROM {found.source}"


def _order(query: LeadQuery, found: Conditions) -> str:
    """Empty values last, either way."""
    direction = "DESC" if query.descending else "ASC"
    if query.sort == "id":
        return f" ORDER BY {found.rowid} {direction}"
    return f" ORDER BY key {direction} NULLS LAST, {found.rowid}"
