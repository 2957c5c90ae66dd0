"""Do-not-contact values on disk."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from leaddesk.domain.clock import now_text
from leaddesk.store.database import Database


@dataclass(frozen=True, slots=True)
class Suppression:
    """One value that must not be contacted, and the list it came with."""

    kind: str
    value: str
    list_name: str
    added_at: str

    def as_dict(self) -> dict[str, object]:
        return {
            "kind": self.kind,
            "value": self.value,
            "list": self.list_name,
            "added_at": self.added_at,
        }


class SuppressionRepository:
    """May be used from any thread; each call that writes is one durable transaction. Raises WorkspaceError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, values: Iterable[tuple[str, str]], list_name: str) -> int:
        """Add (kind, value) pairs; returns how many were new. What is on a list stays on that one."""
        now = now_text()
        return self.restore(Suppression(kind, value, list_name, now) for kind, value in values)

    def restore(self, entries: Iterable[Suppression]) -> int:
        """Put entries back as they were; returns how many were not on a list by now."""
        with self._database.write() as connection:
            before = connection.total_changes()
            connection.executemany(
                "INSERT OR IGNORE INTO suppression(kind, value, list, added_at) VALUES(?, ?, ?, ?)",
                ((one.kind, one.value, one.list_name, one.added_at) for one in entries),
            )
            return connection.total_changes() - before

    def lists_of(self, values: Sequence[str]) -> dict[str, str]:
        """Which of these values must not be contacted, each with the name of its list."""
        sql = "SELECT value, list FROM suppression WHERE value IN (SELECT value FROM json_each(?))"
        with self._database.read() as connection:
            found = connection.execute(sql, (json.dumps(values),))
            return dict(found)

    def of(self, values: Sequence[str]) -> list[Suppression]:
        """Those of these values that must not be contacted."""
        sql = (
            "SELECT kind, value, list, added_at FROM suppression"
            " WHERE value IN (SELECT value FROM json_each(?)) ORDER BY added_at"
        )
        with self._database.read() as connection:
            return [Suppression(*row) for row in connection.execute(sql, (json.dumps(values),))]

    def kinds(self) -> frozenset[str]:
        """The kinds of values that there are. It looks at all of them."""
        with self._database.read() as connection:
            found = connection.execute("SELECT DISTINCT kind FROM suppression")
            return frozenset(kind for (kind,) in found)

    def any(self) -> bool:
        """Whether there are any."""
        with self._database.read() as connection:
            return bool(connection.execute("SELECT EXISTS (SELECT 1 FROM suppression)").get)

    def lists(self) -> list[tuple[str, int]]:
        """The lists by name, each with how many values are on it."""
        sql = "SELECT list, count(*) FROM suppression GROUP BY list ORDER BY list"
        with self._database.read() as connection:
            return [*connection.execute(sql)]

    def find(self, search: str, list_name: str, limit: int) -> list[Suppression]:
        """Values that contain `search`, on one list or (empty) on any, newest first."""
        sql = (
            "SELECT kind, value, list, added_at FROM suppression"
            " WHERE instr(value, ?) AND (? = '' OR list = ?) ORDER BY added_at DESC, value LIMIT ?"
        )
        with self._database.read() as connection:
            found = connection.execute(sql, (search.lower(), list_name, list_name, limit))
            return [Suppression(*row) for row in found]

    def remove(self, values: Sequence[str]) -> int:
        """Take values off their lists; returns how many were on one."""
        sql = "DELETE FROM suppression WHERE value IN (SELECT value FROM json_each(?))"
        with self._database.write() as connection:
            connection.execute(sql, (json.dumps(list(values)),))
            return connection.changes()

    def all(self) -> Iterator[Suppression]:
        """All of them, list by list."""
        sql = "SELECT kind, value, list, added_at FROM suppression ORDER BY list, kind, value"
        with self._database.read() as connection:
            for row in connection.execute(sql):
                yield Suppression(*row)
