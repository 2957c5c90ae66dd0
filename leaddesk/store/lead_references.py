"""What refers to leads goes with them when they are merged, and comes back when that is taken back."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from itertools import groupby
from typing import Any, Final

import apsw

from leaddesk.domain.clock import now_text
from leaddesk.domain.deliveries import Reason
from leaddesk.domain.errors import UsageError
from leaddesk.domain.states import REACHED_STATES, DeliveryState
from leaddesk.store.rows import reasons_text

#: A row by column, and a row in the order of its columns, as the schema types them.
Row = dict[str, Any]
Values = list[Any]
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


def rows_of(
    connection: apsw.Connection, table: str, where: str, ids: str, columns: str = "*"
) -> list[Row]:
    """Rows of a table by column; `ids` is the one parameter of `where`."""
    cursor = connection.execute(f"SELECT {columns} FROM {table} WHERE {where}", (ids,))
    return [
        dict(zip((name for name, _type in cursor.getdescription()), row, strict=True))
        for row in cursor
    ]


def insert(connection: apsw.Connection, table: str, row: Row) -> None:
    """Put a row back that a merge took away. Raises UsageError when its place was taken since."""
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


def _references(connection: apsw.Connection) -> list[tuple[str, list[str]]]:
    """Tables that refer to leads, each with the columns that tell its rows apart."""
    return [(table, key.split(",")) for table, key in connection.execute(_REFERENCES)]


def move(connection: apsw.Connection, kept: int, gone: Sequence[int]) -> list[Moved]:
    """Give the first lead what belongs to the others. Returns what was whose."""
    moved: list[Moved] = []
    others = json.dumps(gone)
    for table, key in _references(connection):
        # Where rows are told apart by their lead too, the first lead may have one of the same thing already (a
        # change that was made to both together): then there is one, and all are noted whole.
        whole = "lead_id" in key
        noted = rows_of(
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


def move_back(connection: apsw.Connection, kept: int, moved: Sequence[Moved]) -> None:
    """Give everybody back what `move` noted."""
    for table, key, rows in moved:
        same = " AND ".join(f"{name} IS :{name}" for name in key if name != "lead_id")
        if "lead_id" in key:
            connection.executemany(
                f"DELETE FROM {table} WHERE lead_id = :kept AND {same}",
                [{**row, "kept": kept} for row in rows],
            )
            for row in rows:
                insert(connection, table, row)
        else:
            connection.executemany(f"UPDATE {table} SET lead_id = :lead_id WHERE {same}", rows)


def forget_old_values(connection: apsw.Connection, kept: int) -> list[Values]:
    """An import that is undone later must not give a merged lead what one of its parts was before it."""
    rows = connection.execute(
        "SELECT import_id, line, before FROM import_row WHERE lead_id=? AND before IS NOT NULL",
        (kept,),
    ).fetchall()
    connection.execute(
        "UPDATE import_row SET before=NULL WHERE lead_id=? AND before IS NOT NULL", (kept,)
    )
    return [list(row) for row in rows]


def take_back(connection: apsw.Connection, kept: int, manner: Collection[str]) -> list[Values]:
    """Leave one delivery to each destination that can still go out, none where one arrived. Returns the others."""
    found = [
        (_destination(account, options, manner), DeliveryState(state), number)
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


def _destination(account: str, options: str, manner: Collection[str]) -> str:
    chosen: dict[str, str] = json.loads(options)
    where = {n: v for n, v in sorted(chosen.items()) if n not in manner}
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


def pairs_of(connection: apsw.Connection, lead_ids: Sequence[int]) -> dict[str, list[Values]]:
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


def hand_on_pairs(connection: apsw.Connection, kept: int, said: Sequence[Values]) -> None:
    """Who is not the same as one of the others is not the same as the merged lead."""
    for low, high, at in said:
        for one in (low, high):
            connection.execute(
                "INSERT OR IGNORE INTO not_same SELECT ?1, ?2, ?3 WHERE ?1 < ?2"
                " AND EXISTS (SELECT 1 FROM lead WHERE id=?1) AND EXISTS (SELECT 1 FROM lead WHERE id=?2)",
                (min(kept, one), max(kept, one), at),
            )


def restore(connection: apsw.Connection, kept: int, before: Mapping[str, Any]) -> None:
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
