"""Indexes that wait: a large load into a small table is faster when they are made once, sorted, at its end."""

from __future__ import annotations

from typing import Final

import apsw

#: Unique indexes find duplicates, and phone-only leads are asked for all the time: these two kinds stay.
_DEFERRABLE: Final = """
SELECT name, sql FROM sqlite_schema
WHERE type = 'index' AND tbl_name IN ('lead', 'import_row') AND sql IS NOT NULL
AND sql NOT LIKE 'CREATE UNIQUE%' AND name <> 'lead_phone_only'"""


class DeferredIndexes:
    """Indexes of `lead` and `import_row` that were dropped in a transaction and come back before its end.

    Other connections see none of this: to them the transaction happens at once.
    """

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._dropped: dict[str, str] = {}

    def drop(self, *, keep: str = "") -> None:
        """Drop all that can wait, but not `keep`."""
        for name, sql in self._connection.execute(_DEFERRABLE).fetchall():
            if name != keep:
                self._dropped[str(name)] = str(sql)
                self._connection.execute(f"DROP INDEX main.{name}")

    def restore(self, name: str) -> None:
        """Make one index again, if it was dropped."""
        sql = self._dropped.pop(name, None)
        if sql:
            self._connection.execute(sql)

    def restore_all(self) -> None:
        """Make all that were dropped again. Raises apsw.InterruptError when the connection was interrupted."""
        for name in tuple(self._dropped):
            self.restore(name)
