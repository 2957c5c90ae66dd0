"""Several leads made one, and taken apart again, exactly."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

import apsw

from leaddesk.domain.changes import LeadChanges
from leaddesk.domain.clock import now_text
from leaddesk.domain.errors import UsageError, WorkspaceError
from leaddesk.domain.fields import CUSTOM_PREFIX, FIELD_NAMES
from leaddesk.domain.texts import Text
from leaddesk.store.database import Database
from leaddesk.store.lead_references import (
    Row,
    forget_old_values,
    hand_on_pairs,
    insert,
    move,
    move_back,
    pairs_of,
    restore,
    rows_of,
    take_back,
)

_SENT_SINCE: Final = "SELECT EXISTS (SELECT 1 FROM delivery WHERE lead_id=? AND sent_at >= ?)"


class MergeRepository:
    """May be used from any thread; each call that writes is one durable transaction. Raises WorkspaceError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def merge(
        self,
        lead_ids: Sequence[int],
        values: Mapping[str, str],
        keys: Mapping[str, str | None],
        manner: Collection[str],
    ) -> tuple[int, LeadChanges]:
        """Make leads one: the first, with these values and keys. Returns the merge's id and what changed.

        All that belonged to the others is the first one's then. `manner` is that of `OutboxRepository.reached`.
        Raises UsageError for a lead that is gone, WorkspaceError while one is being sent or when an address is
        another lead's.
        """
        kept, *gone = lead_ids
        with self._database.write() as connection:
            leads = _leads(connection, lead_ids)
            _refuse_while_sending(connection, lead_ids)
            pairs = pairs_of(connection, lead_ids)
            before: dict[str, object] = {
                "leads": leads,
                "moved": move(connection, kept, gone),
                "rows": forget_old_values(connection, kept),
                "deliveries": take_back(connection, kept, manner),
                "last_delivery": connection.execute(
                    "SELECT coalesce(max(id), 0) FROM delivery"
                ).get,
                "pairs": pairs,
            }
            connection.execute(
                "DELETE FROM lead WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(gone),)
            )
            hand_on_pairs(connection, kept, pairs["not_same"])
            _update(connection, {**leads[0], **_columns(values, keys, leads)})
            before["after"] = _leads(connection, [kept])[0]
            before["notes"] = _note(connection, kept, leads[1:])
            connection.execute(
                "INSERT INTO merge(at, lead_id, before) VALUES(?, ?, ?)",
                (now_text(), kept, json.dumps(before, ensure_ascii=False)),
            )
            merge_id = connection.last_insert_rowid()
        return merge_id, LeadChanges(updated=1, removed=len(gone), ids=frozenset(lead_ids))

    def undo(self, merge_id: int) -> LeadChanges:
        """Take a merge back: the leads are as they were, with all that was theirs.

        What happened to the merged lead since stays with the first. Raises UsageError when the merge was taken
        back already or the lead was changed since.
        """
        with self._database.write() as connection:
            row = connection.execute(
                "SELECT lead_id, before, at FROM merge WHERE id=?", (merge_id,)
            ).fetchone()
            if row is None:
                raise UsageError("This merge was taken back already.")
            kept, before = row[0], json.loads(row[1])
            _refuse_while_sending(connection, [kept])
            leads: list[Row] = before["leads"]
            if kept != leads[0]["id"] or _changed(connection, kept, before["after"]):
                raise UsageError(
                    "The merge cannot be taken back.",
                    "The merged lead was changed since.",
                    "Take that change back first.",
                )
            connection.execute("DELETE FROM merge WHERE id=?", (merge_id,))
            if connection.execute(_SENT_SINCE, (kept, row[2])).get:
                leads = [{**lead, "updated_at": now_text()} for lead in leads]  # none is what left
            _update(connection, leads[0])
            for lead in leads[1:]:
                insert(connection, "lead", lead)
            move_back(connection, kept, before["moved"])
            restore(connection, kept, before)
        ids = frozenset(lead["id"] for lead in leads)
        return LeadChanges(updated=1, created=len(leads) - 1, ids=ids)


def _leads(connection: apsw.Connection, lead_ids: Sequence[int]) -> list[Row]:
    """Whole rows of leads, in this order. Raises UsageError for one that is gone."""
    where = "id IN (SELECT value FROM json_each(?))"
    rows = rows_of(connection, "lead", where, json.dumps(lead_ids))
    found = {lead["id"]: lead for lead in rows}
    if missing := [lead_id for lead_id in lead_ids if lead_id not in found]:
        raise UsageError(
            "These leads cannot be merged.",
            Text("There is no lead {missing} any more.", missing=missing[0]),
            "Look at the leads again.",
        )
    return [found[lead_id] for lead_id in lead_ids]


def _refuse_while_sending(connection: apsw.Connection, lead_ids: Sequence[int]) -> None:
    sql = (
        "SELECT EXISTS (SELECT 1 FROM delivery WHERE state='sending'"
        " AND lead_id IN (SELECT value FROM json_each(?)))"
    )
    if connection.execute(sql, (json.dumps(lead_ids),)).get:
        raise WorkspaceError(
            "One of these leads is being sent right now.",
            "Nothing was changed.",
            "Wait until it arrived, then try again.",
            retryable=True,
        )


def _columns(
    values: Mapping[str, str], keys: Mapping[str, str | None], leads: Sequence[Row]
) -> Row:
    custom = {
        name.removeprefix(CUSTOM_PREFIX): value
        for name, value in values.items()
        if name.startswith(CUSTOM_PREFIX) and value
    }
    return {
        **{name: values.get(name) or None for name in FIELD_NAMES},
        **keys,
        # Which system the id is of is known where it came from.
        "external_key": next(
            (
                lead["external_key"]
                for lead in leads
                if lead["external_id"] == values.get("external_id")
            ),
            None,
        ),
        "custom": json.dumps(custom, ensure_ascii=False) if custom else None,
        "updated_at": now_text(),
    }


def _update(connection: apsw.Connection, lead: Row) -> None:
    sets = ", ".join(f"{name}=?" for name in lead)
    try:
        connection.execute(f"UPDATE lead SET {sets} WHERE id=?", (*lead.values(), lead["id"]))
    except apsw.ConstraintError:
        raise WorkspaceError(
            "Another lead has this e-mail address.",
            "It belongs to a lead that is not among these.",
            "Merge that lead too, or choose another address.",
        ) from None


def _note(connection: apsw.Connection, kept: int, gone: Iterable[Row]) -> list[int]:
    """Put onto the timeline what the other leads were. Returns the entries' ids."""
    notes = []
    for lead in gone:
        custom = json.loads(lead["custom"] or "{}")
        fields = {name: lead[name] for name in FIELD_NAMES if lead[name] is not None}
        fields |= {CUSTOM_PREFIX + name: value for name, value in custom.items()}
        connection.execute(
            "INSERT INTO lead_event(lead_id, at, kind, title, detail)"
            " VALUES(?, ?, 'merged', 'Merged with another lead', ?)",
            (kept, now_text(), json.dumps(fields, ensure_ascii=False)),
        )
        notes.append(connection.last_insert_rowid())
    return notes


def _changed(connection: apsw.Connection, kept: int, after: Row) -> bool:
    rows = rows_of(connection, "lead", "id=?", str(kept))
    return not rows or _comparable(rows[0]) != _comparable(after)


def _comparable(lead: Row) -> dict[str, object]:
    """An edit that was taken back leaves its time, and custom fields in another order."""
    return {**lead, "custom": json.loads(lead["custom"] or "{}"), "updated_at": None}
