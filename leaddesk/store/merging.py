"""Several leads made one, and taken apart again, exactly."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any, Final

import apsw

from leaddesk.domain.changes import LeadChanges
from leaddesk.domain.clock import now_text
from leaddesk.domain.deliveries import Reason
from leaddesk.domain.errors import UsageError, WorkspaceError
from leaddesk.domain.fields import CUSTOM_PREFIX, FIELD_NAMES
from leaddesk.domain.states import REACHED_STATES, DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.store.database import Database
from leaddesk.store.rows import reasons_text

Row = dict[str, "apsw.SQLiteValue"]
Values = list["apsw.SQLiteValue"]
#: A table, the columns that tell its rows apart, and what was noted of its rows.
Moved = tuple[str, list[str], list[Row]]

#: A lead goes nowhere twice: of its deliveries to one destination the first of these states stays, what can still
#: be taken back of the others is.
_TAKEN_BACK: Final = (DeliveryState.QUEUED, DeliveryState.FAILED, DeliveryState.BLOCKED)
_MERGED: Final = Reason(
    "merged", "Taken back: the lead that this one was merged with goes to the same destination."
)
#: Whatever refers to a lead does it in a column of this name, in tables of today and of later versions.
_REFERENCES: Final = """
SELECT tables.name, coalesce(group_concat(columns.name) FILTER (WHERE columns.pk), 'rowid')
FROM sqlite_master tables JOIN pragma_table_info(tables.name) columns
WHERE tables.type = 'table' GROUP BY tables.name HAVING max(columns.name = 'lead_id')"""
_WHOSE: Final = "lead_id IN (SELECT value FROM json_each(?))"
_DELIVERIES: Final = """
SELECT delivery.id, state, delivery.account_id, options FROM delivery JOIN batch ON batch.id = batch_id
WHERE lead_id = ?"""


class MergeRepository:
    """May be used from any thread; each call that writes is one durable transaction. Raises WorkspaceError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def merge(
        self,
        lead_ids: Sequence[int],
        values: Mapping[str, str],
        keys: Mapping[str, str | None],
        manner: Mapping[str, Collection[str]],
    ) -> tuple[int, LeadChanges]:
        """Make leads one: the first, with these values and keys. Returns the merge's id and what changed.

        All that belonged to the others is the first one's then. `manner` has for each account id the options that
        say how and not where to send. Raises UsageError for a lead that is gone, WorkspaceError while one is being
        sent or when an address is another lead's.
        """
        kept, *gone = lead_ids
        with self._database.write() as connection:
            leads = _leads(connection, lead_ids)
            _refuse_while_sending(connection, lead_ids)
            pairs = _pairs(connection, lead_ids)
            before: dict[str, object] = {
                "leads": leads,
                "moved": _move(connection, kept, gone),
                "rows": _forget_old_values(connection, kept),
                "deliveries": _take_back(connection, kept, manner),
                "last_delivery": connection.execute(
                    "SELECT coalesce(max(id), 0) FROM delivery"
                ).get,
                "pairs": pairs,
            }
            connection.execute(
                "DELETE FROM lead WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(gone),)
            )
            _hand_on_pairs(connection, kept, pairs["not_same"])
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
                "SELECT lead_id, before FROM merge WHERE id=?", (merge_id,)
            ).fetchone()
            if row is None:
                raise UsageError("This merge was taken back already.")
            kept, before = int(str(row[0])), json.loads(str(row[1]))
            _refuse_while_sending(connection, [kept])
            leads: list[Row] = before["leads"]
            if kept != leads[0]["id"] or _changed(connection, kept, before["after"]):
                raise UsageError(
                    "The merge cannot be taken back.",
                    "The merged lead was changed since.",
                    "Take that change back first.",
                )
            connection.execute("DELETE FROM merge WHERE id=?", (merge_id,))
            _update(connection, leads[0])
            for lead in leads[1:]:
                _insert(connection, "lead", lead)
            _move_back(connection, kept, before["moved"])
            _restore(connection, kept, before)
        ids = frozenset(int(str(lead["id"])) for lead in leads)
        return LeadChanges(updated=1, created=len(leads) - 1, ids=ids)


# -- leads ---------------------------------------------------------------------------------------------------


def _leads(connection: apsw.Connection, lead_ids: Sequence[int]) -> list[Row]:
    """Whole rows of leads, in this order. Raises UsageError for one that is gone."""
    where = "id IN (SELECT value FROM json_each(?))"
    rows = _rows(connection, "lead", where, json.dumps(lead_ids))
    found = {int(str(lead["id"])): lead for lead in rows}
    if missing := [lead_id for lead_id in lead_ids if lead_id not in found]:
        raise UsageError(
            "These leads cannot be merged.",
            Text("There is no lead {missing} any more.", missing=missing[0]),
            "Look at the leads again.",
        )
    return [found[lead_id] for lead_id in lead_ids]


def _rows(
    connection: apsw.Connection, table: str, where: str, ids: str, columns: str = "*"
) -> list[Row]:
    cursor = connection.execute(f"SELECT {columns} FROM {table} WHERE {where}", (ids,))
    return [
        dict(zip((name for name, _type in cursor.getdescription()), row, strict=True))
        for row in cursor
    ]


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


def _insert(connection: apsw.Connection, table: str, row: Row) -> None:
    marks = ", ".join("?" * len(row))
    try:
        connection.execute(
            f"INSERT INTO {table}({', '.join(row)}) VALUES({marks})", tuple(row.values())
        )
    except apsw.ConstraintError:
        raise UsageError(
            "The merge cannot be taken back.",
            "Leads that came since have the place or the address of a lead that was merged.",
        ) from None


def _note(connection: apsw.Connection, kept: int, gone: Iterable[Row]) -> list[int]:
    """Put onto the timeline what the other leads were. Returns the entries' ids."""
    notes = []
    for lead in gone:
        custom = json.loads(str(lead["custom"])) if lead["custom"] else {}
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
    rows = _rows(connection, "lead", "id=?", str(kept))
    return not rows or _comparable(rows[0]) != _comparable(after)


def _comparable(lead: Row) -> dict[str, object]:
    """An edit that was taken back leaves its time, and custom fields in another order."""
    return {**lead, "custom": json.loads(str(lead["custom"] or "{}")), "updated_at": None}


# -- what refers to leads ------------------------------------------------------------------------------------


def _references(connection: apsw.Connection) -> list[tuple[str, list[str]]]:
    """Tables that refer to leads, each with the columns that tell its rows apart."""
    return [
        (str(table), str(key).split(","))
        for table, key in connection.execute(_REFERENCES).fetchall()
    ]


def _move(connection: apsw.Connection, kept: int, gone: Sequence[int]) -> list[Moved]:
    """Give the first lead what belongs to the others. Returns what was whose."""
    moved: list[Moved] = []
    others = json.dumps(gone)
    for table, key in _references(connection):
        # Where rows are told apart by their lead too, the first lead may have one of the same thing already (a
        # change that was made to both together): then there is one, and all are noted whole.
        whole = "lead_id" in key
        noted = _rows(
            connection,
            table,
            _WHOSE,
            json.dumps([kept, *gone]) if whole else others,
            "*" if whole else ", ".join((*key, "lead_id")),
        )
        if noted:
            moved.append((table, key, noted))
            connection.execute(
                f"UPDATE OR IGNORE {table} SET lead_id=? WHERE {_WHOSE}", (kept, others)
            )
    return moved


def _move_back(connection: apsw.Connection, kept: int, moved: Sequence[Moved]) -> None:
    for table, key, rows in moved:
        same = " AND ".join(f"{name} IS :{name}" for name in key if name != "lead_id")
        if "lead_id" in key:
            connection.executemany(
                f"DELETE FROM {table} WHERE lead_id = :kept AND {same}",
                [{**row, "kept": kept} for row in rows],
            )
            for row in rows:
                _insert(connection, table, row)
        else:
            connection.executemany(f"UPDATE {table} SET lead_id = :lead_id WHERE {same}", rows)


def _forget_old_values(connection: apsw.Connection, kept: int) -> list[Values]:
    """An import that is undone later must not give a merged lead what one of its parts was before it."""
    rows = connection.execute(
        "SELECT import_id, line, before FROM import_row WHERE lead_id=? AND before IS NOT NULL",
        (kept,),
    ).fetchall()
    connection.execute(
        "UPDATE import_row SET before=NULL WHERE lead_id=? AND before IS NOT NULL", (kept,)
    )
    return [list(row) for row in rows]


def _take_back(
    connection: apsw.Connection, kept: int, manner: Mapping[str, Collection[str]]
) -> list[Values]:
    """Leave one delivery to each destination that can still go out, none where one arrived. Returns the others."""
    found = [
        (
            _destination(str(account), str(options), manner),
            DeliveryState(str(state)),
            int(str(number)),
        )
        for number, state, account, options in connection.execute(_DELIVERIES, (kept,))
    ]
    surplus: list[int] = []
    for _, group in groupby(sorted(found, key=_first_to_stay), key=lambda one: one[0]):
        _, *others = group
        surplus += [number for _, state, number in others if state in _TAKEN_BACK]
    ids = json.dumps(surplus)
    rows = connection.execute(
        "SELECT id, account_id, state, reasons, updated_at FROM delivery"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (ids,),
    ).fetchall()
    connection.execute(
        "UPDATE delivery SET state='cancelled', reasons=?, updated_at=?"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (reasons_text([_MERGED]), now_text(), ids),
    )
    return [list(row) for row in rows]


def _destination(account: str, options: str, manner: Mapping[str, Collection[str]]) -> str:
    chosen: dict[str, str] = json.loads(options)
    where = {n: v for n, v in sorted(chosen.items()) if n not in manner.get(account, ())}
    return json.dumps([account, where])


def _first_to_stay(delivery: tuple[str, DeliveryState, int]) -> tuple[str, int, int]:
    destination, state, number = delivery
    if state is DeliveryState.QUEUED:
        rank = 1
    elif state in REACHED_STATES:
        rank = 0
    else:
        rank = 2 if state in _TAKEN_BACK else 3
    return destination, rank, number


def _pairs(connection: apsw.Connection, lead_ids: Sequence[int]) -> dict[str, list[Values]]:
    """What is said and thought of pairs that these leads are in, by table."""
    ids = json.dumps(lead_ids)
    among = "(SELECT value FROM json_each(?1))"
    return {
        table: [
            list(row)
            for row in connection.execute(
                f"SELECT * FROM {table} WHERE low_id IN {among} OR high_id IN {among}", (ids,)
            )
        ]
        for table in ("not_same", "possible_duplicate")
    }


def _hand_on_pairs(connection: apsw.Connection, kept: int, said: Sequence[Values]) -> None:
    """Who is not the same as one of the others is not the same as the merged lead."""
    for low, high, at in said:
        other = {int(str(low)), int(str(high))}
        for pair in ({kept, one} for one in other):
            low_id, high_id = min(pair), max(pair)
            connection.execute(
                "INSERT OR IGNORE INTO not_same SELECT ?1, ?2, ?3 WHERE ?1 < ?2"
                " AND EXISTS (SELECT 1 FROM lead WHERE id=?1) AND EXISTS (SELECT 1 FROM lead WHERE id=?2)",
                (low_id, high_id, at),
            )


def _restore(connection: apsw.Connection, kept: int, before: Mapping[str, Any]) -> None:
    """Old values for the undo of imports, deliveries that were taken back, and who is not the same."""
    connection.execute(
        "UPDATE import_row SET before = old.value ->> 2 FROM json_each(?) old"
        " WHERE import_id = old.value ->> 0 AND line = old.value ->> 1",
        (json.dumps(before["rows"]),),
    )
    # Where the merged lead was sent to the same account since, what was taken back stays so.
    connection.execute(
        "UPDATE delivery SET state = old.value ->> 2, reasons = old.value ->> 3, updated_at = old.value ->> 4"
        " FROM json_each(?) old"
        " WHERE delivery.id = old.value ->> 0 AND state = 'cancelled' AND NOT EXISTS (SELECT 1 FROM delivery newer"
        " WHERE newer.lead_id=? AND newer.account_id = old.value ->> 1 AND newer.id > ?)",
        (json.dumps(before["deliveries"]), kept, before["last_delivery"]),
    )
    pairs: Mapping[str, Sequence[Values]] = before["pairs"]
    ids = json.dumps([lead["id"] for lead in before["leads"]])
    for table, rows in pairs.items():
        connection.execute(
            f"DELETE FROM {table} WHERE low_id IN (SELECT value FROM json_each(?1))"
            " OR high_id IN (SELECT value FROM json_each(?1))",
            (ids,),
        )
        connection.executemany(f"INSERT INTO {table} VALUES(?, ?, ?)", rows)
    connection.execute(
        "DELETE FROM lead_event WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(before["notes"]),),
    )
