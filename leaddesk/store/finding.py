"""Which leads a query finds, and in which order: ids and numbers, fast at any size."""

from __future__ import annotations

import json
import os
import sys
from array import array
from collections.abc import Sequence
from dataclasses import replace
from operator import itemgetter
from typing import Final

import apsw

from leaddesk.domain.leads import LeadQuery
from leaddesk.store import search_index
from leaddesk.store.database import Database
from leaddesk.store.lead_rows import ID, id_range
from leaddesk.store.search import Conditions, conditions, sort_key
from leaddesk.store.zones import ZONE, Zones, rank

#: Threads that read parts of a table. SQLite works without the interpreter's lock.
_THREADS: Final = min(4, os.cpu_count() or 1)
#: A smaller table is read by one.
_WORTH_THREADS: Final = 50_000
#: Zones that a first page is looked for in at first, and at least in each further step.
_FIRST_ZONES: Final = 16
_IN_ZONES: Final = (
    "(SELECT value AS zone FROM json_each(?)) AS chosen CROSS JOIN lead"
    f" ON lead.id BETWEEN chosen.zone * {ZONE} AND chosen.zone * {ZONE} + {ZONE - 1}"
)
#: Ids in one value: stepping through a million rows would take the interpreter's lock at each.
_PACKED: Final = "SELECT unhex(group_concat(printf('%08X', id), '')) FROM ({ids})"
#: So many ids at a time where they are in order: SQLite needs six times the room of what it makes of them, and
#: large pieces of memory that are used once leave holes.
_PIECE: Final = 8_192


_Row = tuple[int, "apsw.SQLiteValue"]


class LeadFinder:
    """Reads only, from any thread but the window's: some of it takes as long as reading all leads."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.zones = Zones(database)

    def count(self, query: LeadQuery) -> int:
        """How many leads the query finds."""
        found = conditions(query)
        sql = f"SELECT count(*) FROM {found.source}{found.where}"
        with self._database.read() as connection:
            return int(connection.execute(sql, found.values).get)

    def ids(self, query: LeadQuery) -> array[int]:
        """The ids of all leads found, in the order asked for: 4 bytes a lead, whatever a lead holds."""
        found = conditions(query)
        if query.sort != "id":
            return self._packed(query, found)
        ids, beyond = array(ID), f"{found.rowid} {'<' if query.descending else '>'} ?"
        rest = found
        while True:
            piece = self._packed(query, rest, _PIECE)
            ids += piece
            if len(piece) < _PIECE:
                return ids
            rest = replace(found, terms=[*found.terms, beyond], values=[*found.values, piece[-1]])

    def merge_some(self) -> bool:
        """Merge a little of the search index; whether there may be more. Raises WorkspaceError as `zones` do."""
        with self._database.write(durable=False, patient=False) as connection:
            return search_index.merge_some(connection)

    def _packed(self, query: LeadQuery, found: Conditions, limit: int = 0) -> array[int]:
        """The first ids in the order asked for, all without a limit."""
        ids_sql = f"{_select(query, found)}{found.where}{_order(query, found)}"
        if limit:  # even one that limits nothing would keep SQLite from its quick way to sort
            ids_sql += f" LIMIT {limit:d}"
        with self._database.read() as connection:
            packed = connection.execute(_PACKED.format(ids=ids_sql), found.values).get
        ids = array(ID, packed or b"")
        if sys.byteorder == "little":
            ids.byteswap()
        return ids

    def first_page(self, query: LeadQuery, limit: int) -> array[int]:
        """The first `limit` of `ids`, without waiting for the order of the others."""
        found = conditions(query)
        if query.sort == "id":
            sql = f"{_select(query, found)}{found.where}{_order(query, found)} LIMIT ?"
            with self._database.read() as connection:
                rows = connection.execute(sql, (*found.values, limit))
                return array(ID, (row[0] for row in rows))
        if found.source == "lead":
            return array(ID, (row[0] for row in self._zone_by_zone(query, found, limit)))
        parts = [
            replace(
                found,
                terms=[*found.terms, f"{found.rowid} BETWEEN ? AND ?"],
                values=[*found.values, part.start, part.stop - 1],
            )
            for part in self._parts()
        ]
        return array(ID, (row[0] for row in self._first_of(query, parts, limit)))

    def _zone_by_zone(self, query: LeadQuery, found: Conditions, limit: int) -> list[_Row]:
        """The first rows of an order, from as few zones as can hold them."""
        zones = self.zones.in_order(query.sort, descending=query.descending)
        asked, size = 0, max(_FIRST_ZONES, sum(zone.unknown for zone in zones))
        page: list[_Row] = []
        while zones:
            numbers = [
                zone.number
                for zone in zones[:size]
                if len(page) < limit or zone.may_precede(*page[-1], descending=query.descending)
            ]
            if not numbers:
                break
            threads = _THREADS if len(numbers) >= _FIRST_ZONES else 1
            parts = [
                replace(
                    found,
                    source=_IN_ZONES,
                    values=[json.dumps(numbers[thread::threads]), *found.values],
                )
                for thread in range(threads)
            ]
            page = _first(page + self._first_of(query, parts, limit), query, limit)
            del zones[:size]
            asked += size
            size = max(_FIRST_ZONES, asked // 2)
        return page

    def _first_of(self, query: LeadQuery, parts: Sequence[Conditions], limit: int) -> list[_Row]:
        """The first rows of what the parts find, which are read in a thread each."""

        def read(part: Conditions) -> list[_Row]:
            sql = f"{_select(query, part)}{part.where}{_order(query, part)} LIMIT ?"
            with self._database.read() as connection:
                return [*connection.execute(sql, (*part.values, limit))]

        if len(parts) == 1:
            return read(parts[0])
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  (start-up time)

        with ThreadPoolExecutor(len(parts)) as pool:
            rows = [row for page in pool.map(read, parts) for row in page]
        return _first(rows, query, limit)

    def _parts(self) -> list[range]:
        """The ids there are, in ranges that threads can share."""
        ids = id_range(self._database)
        step = len(ids) // (_THREADS if len(ids) >= _WORTH_THREADS else 1) + 1
        return [ids[start : start + step] for start in range(0, len(ids) + 1, step)]


def _first(rows: list[_Row], query: LeadQuery, limit: int) -> list[_Row]:
    """The first of some rows: empty ones last, where nothing differs the order of ids."""
    rows.sort(key=itemgetter(0))
    filled = [row for row in rows if row[1] is not None]
    filled.sort(key=lambda row: rank(row[1]), reverse=query.descending)
    return (filled + [row for row in rows if row[1] is None])[:limit]


def _select(query: LeadQuery, found: Conditions) -> str:
    key = "" if query.sort == "id" else f", {sort_key(query.sort)} AS key"
    return f"SELECT lead.id AS id{key} FROM {found.source}"


def _order(query: LeadQuery, found: Conditions) -> str:
    """Empty values last, either way."""
    direction = "DESC" if query.descending else "ASC"
    if query.sort == "id":
        return f" ORDER BY {found.rowid} {direction}"
    return f" ORDER BY key {direction} NULLS LAST, {found.rowid}"
