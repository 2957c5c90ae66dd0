"""Pairs of leads that may be one person: what the last search found, and what people said about them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Final

import apsw

from leaddesk.domain.clock import now_text
from leaddesk.domain.merging import PossibleDuplicate
from leaddesk.store.database import Database
from leaddesk.store.search import PERSON

#: Id, name, company, phone key, e-mail key, postal code; texts may be empty.
ComparedLead = tuple[int, str, str, str, str, str]

#: Pairs of which nobody said that they are two. With an import's id, one lead of each is of it.
_OPEN: Final = """
FROM possible_duplicate pair
WHERE NOT EXISTS (SELECT 1 FROM not_same said WHERE said.low_id = pair.low_id AND said.high_id = pair.high_id)
AND EXISTS (SELECT 1 FROM lead WHERE id = low_id) AND EXISTS (SELECT 1 FROM lead WHERE id = high_id)"""
_OF_IMPORT: Final = """
AND EXISTS (SELECT 1 FROM import_row row WHERE row.import_id = ? AND row.lead_id IN (low_id, high_id))"""
_COMPARED: Final = f"""
SELECT id, {PERSON},
    coalesce(company, ''), coalesce(phone_key, ''), coalesce(email_key, ''), coalesce(postal_code, '')
FROM lead"""
_SEARCHED_AT: Final = "duplicates searched at"


class DuplicateRepository:
    """May be used from any thread. Raises WorkspaceError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def compared(self) -> Iterator[ComparedLead]:
        """All leads as they are compared."""
        with self._database.read() as connection:
            yield from connection.execute(_COMPARED)

    def lead_count(self) -> int:
        """How many leads there are to compare."""
        with self._database.read() as connection:
            return int(connection.execute("SELECT count(*) FROM lead").get)

    def of_import(self, import_id: int) -> frozenset[int]:
        """The leads that an import made or met."""
        sql = "SELECT lead_id FROM import_row WHERE import_id=? AND lead_id IS NOT NULL"
        with self._database.read() as connection:
            return frozenset(row[0] for row in connection.execute(sql, (import_id,)))

    def replace(self, pairs: Iterable[PossibleDuplicate], among: frozenset[int] | None) -> None:
        """Keep what a search found instead of what one before it did; with `among` only about these leads."""
        ids = json.dumps(sorted(among or ()))
        which = "(SELECT value FROM json_each(?1))"
        gone = "" if among is None else f" WHERE low_id IN {which} OR high_id IN {which}"
        with self._database.write() as connection:
            connection.execute(f"DELETE FROM possible_duplicate{gone}", (ids,) if among else ())
            connection.executemany(
                "INSERT OR REPLACE INTO possible_duplicate VALUES(?, ?, ?)",
                ((pair.low_id, pair.high_id, pair.likeness) for pair in pairs),
            )
            if among is None:
                connection.execute(
                    "INSERT OR REPLACE INTO setting VALUES(?, ?)", (_SEARCHED_AT, now_text())
                )

    def searched_at(self) -> str:
        """When all leads were searched last, empty when they never were."""
        with self._database.read() as connection:
            sql = "SELECT coalesce((SELECT value FROM setting WHERE name=?), '')"
            return str(connection.execute(sql, (_SEARCHED_AT,)).get)

    def count(self, import_id: int | None = None) -> int:
        """How many pairs wait for somebody to look at them."""
        with self._database.read() as connection:
            return int(self._open(connection, "SELECT count(*)", import_id).get)

    def open(self, import_id: int | None, limit: int) -> tuple[PossibleDuplicate, ...]:
        """The pairs that wait, surest first."""
        with self._database.read() as connection:
            pairs = self._open(connection, "SELECT low_id, high_id, likeness", import_id, limit)
            return tuple(PossibleDuplicate(*pair) for pair in pairs)

    def of_lead(self, lead_id: int) -> tuple[PossibleDuplicate, ...]:
        """The pairs that wait and have this lead. Quick."""
        sql = (
            f"SELECT low_id, high_id, likeness{_OPEN} AND (low_id = ?1 OR high_id = ?1)"
            " ORDER BY likeness DESC, low_id, high_id"
        )
        with self._database.read() as connection:
            return tuple(PossibleDuplicate(*pair) for pair in connection.execute(sql, (lead_id,)))

    def set_not_same(self, low_id: int, high_id: int, *, not_same: bool) -> None:
        """Remember that these are two people, or forget it."""
        with self._database.write() as connection:
            if not_same:
                connection.execute(
                    "INSERT OR REPLACE INTO not_same VALUES(?, ?, ?)", (low_id, high_id, now_text())
                )
            else:
                connection.execute(
                    "DELETE FROM not_same WHERE low_id=? AND high_id=?", (low_id, high_id)
                )

    def _open(
        self, connection: apsw.Connection, select: str, import_id: int | None, limit: int = -1
    ) -> apsw.Cursor:
        narrow = "" if import_id is None else _OF_IMPORT
        sql = f"{select}{_OPEN}{narrow} ORDER BY likeness DESC, low_id, high_id LIMIT ?"
        return connection.execute(sql, (limit,) if import_id is None else (import_id, limit))
