"""What waits: a large load into a small table is faster when indexes are made once, sorted, at its end."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

import apsw

from leaddesk.store.zones import ZONE

#: Of leads that come and go within the load nobody else knows yet.
_TRIGGERS: Final = (
    "lead_zone_insert",
    "lead_zone_delete",
    "lead_search_delete",
    "lead_gone_from_changes",
    "lead_gone_from_duplicates",
)
#: Phone-only leads are asked for all the time, and few. `lead_import` grows at its end only: that costs little.
_DEFERRABLE: Final = f"""
SELECT name, type, sql FROM sqlite_schema
WHERE tbl_name = 'lead' AND sql IS NOT NULL AND name NOT IN ('lead_phone_only', 'lead_import')
AND (type = 'index' OR name IN {_TRIGGERS})"""
#: Once, in place of the trigger: all that comes gets higher ids.
_LEAVE_ZONES: Final = f"DELETE FROM lead_zone WHERE zone >= (SELECT max(id) FROM lead) / {ZONE}"


class DeferredIndexes:
    """Indexes of `lead`, and triggers on it, that were dropped in a transaction and come back before its end.

    Other connections see none of this: to them the transaction happens at once.
    """

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._dropped: dict[str, str] = {}

    def drop(self, *, keep: Collection[str] = ()) -> None:
        """Drop all but those named. Without a unique one, whoever loads sees to it that it can come back."""
        self._connection.execute(_LEAVE_ZONES)
        for name, kind, sql in self._connection.execute(_DEFERRABLE).fetchall():
            if name not in keep:
                self._dropped[str(name)] = str(sql)
                self._connection.execute(f"DROP {kind} main.{name}")

    def restore(self, *names: str) -> None:
        """Make some again, those of them that were dropped."""
        for name in names:
            if sql := self._dropped.pop(name, None):
                self._connection.execute(sql)

    def restore_all(self) -> None:
        """Make all that were dropped again. Raises apsw.InterruptError when the connection was interrupted."""
        self.restore(*self._dropped)
