"""Edits of leads on disk: one transaction each, with a journal that takes them back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import apsw

from leaddesk.domain.changes import LeadChanges
from leaddesk.domain.clock import now_text
from leaddesk.domain.fields import CUSTOM_PREFIX
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback
from leaddesk.store.database import Database
from leaddesk.store.search import CALLED

#: Leads written between two looks at the cancel token.
_SLICE: Final = 5_000
#: More ids than this are not listed in LeadChanges.
_LISTED: Final = 10_000

#: Given the values of a lead's columns, what they become; None where nothing changes.
Change = Callable[..., Sequence[str | None] | None]


@dataclass(frozen=True, slots=True)
class Written:
    """What an edit did. `left` are leads it meant and left alone: changed meanwhile, or with another's address."""

    edit_id: int
    changes: LeadChanges
    left: int = 0


class EditRepository:
    """`columns` are columns of `lead`, keys included, and `custom.NAME`. Never call it in the UI thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def write(
        self,
        lead_ids: Sequence[int],
        columns: Sequence[str],
        reads: Sequence[str],
        change: Change,
        progress: ProgressCallback,
        cancel: CancelToken,
    ) -> Written:
        """Set `columns` of these leads to what `change` makes of their `reads`, all or (cancelled) none.

        Raises WorkspaceError, CancelledError.
        """
        with self._database.write() as connection, _function(connection, change):
            connection.execute(
                "INSERT INTO edit(at, columns) VALUES(?, ?)", (now_text(), json.dumps(columns))
            )
            edit_id = connection.last_insert_rowid()
            was = ", ".join(map(_expression, columns))
            becomes = ", ".join(map(_expression, reads))
            journal = (
                "WITH found AS MATERIALIZED (SELECT id, json_array("
                f"{was}) AS was, changed({becomes}) AS becomes FROM lead"
                " WHERE id IN (SELECT value FROM json_each(?2)))"
                " INSERT INTO lead_change SELECT ?1, id, was, becomes FROM found WHERE becomes <> was"
            )
            meant = 0
            for ids in _slices(lead_ids, progress, cancel):
                connection.execute(journal, (edit_id, json.dumps(ids)))
                meant += connection.changes()
                _set(connection, edit_id, columns, ids, undo=False)
            left = _forget_what_was_left(connection, edit_id, columns) if meant else 0
            if meant == left:
                connection.execute("DELETE FROM edit WHERE id=?", (edit_id,))
            return Written(edit_id, _changes(connection, edit_id, meant - left), left)

    def swing(
        self, edit_id: int, progress: ProgressCallback, cancel: CancelToken, *, undo: bool
    ) -> Written:
        """Take an edit back, or make it again, in the leads that nobody changed since: all or (cancelled) none.

        Raises WorkspaceError, CancelledError.
        """
        with self._database.write() as connection:
            columns = json.loads(
                connection.execute("SELECT columns FROM edit WHERE id=?", (edit_id,)).get
            )
            lead_ids = _changed_by(connection, edit_id)
            changed = sum(
                _set(connection, edit_id, columns, ids, undo=undo)
                for ids in _slices(lead_ids, progress, cancel)
            )
            if 0 < changed < len(lead_ids):
                _part(connection, edit_id, columns, "before" if undo else "after")
            if changed:
                connection.execute(
                    "UPDATE edit SET undone_at=? WHERE id=?", (now_text() if undo else "", edit_id)
                )
            changes = _changes(connection, edit_id, changed)
        return Written(edit_id, changes, len(lead_ids) - changed)

    def changed_by(self, edit_id: int) -> list[int]:
        """The leads that an edit changed, taken back or not."""
        with self._database.read() as connection:
            return _changed_by(connection, edit_id)

    def count(self, lead_ids: Sequence[int], reads: Sequence[str], change: Change) -> int:
        """How many of these leads `change` would change."""
        sql = (
            f"SELECT count(changed({', '.join(map(_expression, reads))})) FROM lead"
            " WHERE id IN (SELECT value FROM json_each(?))"
        )
        with self._database.read() as connection, _function(connection, change):
            return int(connection.execute(sql, (json.dumps(list(lead_ids)),)).get)

    def first(
        self, lead_ids: Sequence[int], reads: Sequence[str], change: Change, limit: int
    ) -> list[tuple[int, str, str, str]]:
        """The first leads that `change` would change: id, name, the first of `reads`, and what it becomes."""
        sql = (
            "SELECT id, name, was, coalesce(becomes ->> '$[0]', '') FROM ("
            f"SELECT lead.id, coalesce({CALLED}, '') AS name, coalesce({_expression(reads[0])}, '') AS was,"
            f" changed({', '.join(map(_expression, reads))}) AS becomes FROM json_each(?) AS chosen"
            " JOIN lead ON lead.id = chosen.value LIMIT -1"  # the limit keeps it from being asked twice
            ") WHERE becomes IS NOT NULL LIMIT ?"
        )
        with self._database.read() as connection, _function(connection, change):
            return [*connection.execute(sql, (json.dumps(list(lead_ids)), limit))]


class _function:  # noqa: N801  (a context manager)
    """`changed(…)` in SQL while the block runs. A loop in Python would keep the interpreter from the window."""

    def __init__(self, connection: apsw.Connection, change: Change) -> None:
        self._connection = connection
        self._change = change

    def __enter__(self) -> None:
        self._connection.create_scalar_function("changed", self._call)

    def __exit__(self, *_: object) -> None:
        self._connection.create_scalar_function("changed", None)

    def _call(self, *values: apsw.SQLiteValue) -> str | None:
        becomes = self._change(*values)
        if becomes is None:
            return None
        return json.dumps(list(becomes), ensure_ascii=False, separators=(",", ":"))


def _slices(
    lead_ids: Sequence[int], progress: ProgressCallback, cancel: CancelToken
) -> Iterator[list[int]]:
    for start in range(0, len(lead_ids), _SLICE):
        cancel.raise_if_cancelled()
        yield list(lead_ids[start : start + _SLICE])
        progress(Progress(min(start + _SLICE, len(lead_ids)), len(lead_ids), "leads"))


def _set(
    connection: apsw.Connection, edit_id: int, columns: Sequence[str], ids: list[int], *, undo: bool
) -> int:
    """Set what the journal says in the leads that have what it expects; returns how many."""
    to, held = ("before", "after") if undo else ("after", "before")
    sets: dict[str, str] = {}
    for place, name in enumerate(columns):
        value = f"change.{to} ->> '$[{place}]'"
        if name.startswith(CUSTOM_PREFIX):
            whole = sets.get("custom", "coalesce(custom, '{}')")
            sets["custom"] = f"json_patch({whole}, json_object({_quoted(name)}, {value}))"
        else:
            sets[name] = value
    if "custom" in sets:
        sets["custom"] = f"nullif({sets['custom']}, '{{}}')"
    connection.execute(
        f"UPDATE OR IGNORE lead SET {', '.join(f'{n}={v}' for n, v in sets.items())}, updated_at=?2"
        # CROSS JOIN: the journal is asked for each chosen lead, not searched through for every slice.
        " FROM json_each(?3) AS chosen CROSS JOIN lead_change AS change"
        " WHERE change.edit_id=?1 AND change.lead_id = chosen.value AND lead.id = chosen.value"
        f" AND {_has(columns, held)}",
        (edit_id, now_text(), json.dumps(ids)),
    )
    return connection.changes()


def _forget_what_was_left(connection: apsw.Connection, edit_id: int, columns: Sequence[str]) -> int:
    connection.execute(
        "DELETE FROM lead_change AS change WHERE edit_id=? AND NOT EXISTS("
        f"SELECT 1 FROM lead WHERE lead.id = change.lead_id AND {_has(columns, 'after')})",
        (edit_id,),
    )
    return connection.changes()


def _part(connection: apsw.Connection, edit_id: int, columns: Sequence[str], side: str) -> None:
    """Make what an edit did to leads without this side's values an edit of its own, which stands as it did."""
    connection.execute(
        "INSERT INTO edit(at, columns, undone_at) SELECT at, columns, undone_at FROM edit WHERE id=?",
        (edit_id,),
    )
    connection.execute(
        "UPDATE lead_change AS change SET edit_id=? WHERE edit_id=? AND NOT EXISTS("
        f"SELECT 1 FROM lead WHERE lead.id = change.lead_id AND {_has(columns, side)})",
        (connection.last_insert_rowid(), edit_id),
    )


def _has(columns: Sequence[str], side: str) -> str:
    return " AND ".join(
        f"{_expression(name)} IS change.{side} ->> '$[{place}]'"
        for place, name in enumerate(columns)
    )


def _changes(connection: apsw.Connection, edit_id: int, number: int) -> LeadChanges:
    if number > _LISTED:
        return LeadChanges(updated=number, ids=None)
    return LeadChanges(updated=number, ids=frozenset(_changed_by(connection, edit_id)))


def _changed_by(connection: apsw.Connection, edit_id: int) -> list[int]:
    found = connection.execute("SELECT lead_id FROM lead_change WHERE edit_id=?", (edit_id,))
    return [row[0] for row in found]


def _expression(name: str) -> str:
    """A column's value as text in SQL; NULL where there is none."""
    if name.startswith(CUSTOM_PREFIX):
        return (
            f"(SELECT CAST(value AS TEXT) FROM json_each(lead.custom) WHERE key = {_quoted(name)})"
        )
    return f"lead.{name}"


def _quoted(name: str) -> str:
    return "'" + name.removeprefix(CUSTOM_PREFIX).replace("'", "''") + "'"
