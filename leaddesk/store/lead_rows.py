"""Leads by their ids, and the first there are: all that showing them needs."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from typing import Any, Final

from leaddesk.domain.fields import CUSTOM_PREFIX, FIELD_NAMES
from leaddesk.domain.leads import Lead, LeadRow
from leaddesk.domain.states import DeliveryState
from leaddesk.store.database import Database

_COLUMNS: Final = ("id", "import_id", "added_at", "updated_at", "custom", *FIELD_NAMES)
#: Begins every statement whose rows `lead_of` reads.
SELECT_LEAD: Final = f"SELECT {', '.join(_COLUMNS)} FROM lead"
#: How ids are kept: in 4 bytes each. SQLite gives them out one by one, so they do not reach four billion.
ID: Final = "I"


class LeadRows:
    """Reads only, from any thread, in well under 4 ms for a screen of leads."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def first(self, limit: int) -> array[int]:
        """The ids of the first leads there are, in the order they came."""
        with self._database.read() as connection:
            rows = connection.execute("SELECT id FROM lead ORDER BY id LIMIT ?", (limit,))
            return array(ID, (row[0] for row in rows))

    def get(self, lead_id: int) -> Lead | None:
        """One lead, None when there is none of that id."""
        found = self.many([lead_id])
        return found[0] if found else None

    def many(self, lead_ids: Sequence[int]) -> list[Lead]:
        """The leads of these ids, in this order; ids that do not exist are left out."""
        with self._database.read() as connection:
            rows = connection.execute(
                f"{SELECT_LEAD} WHERE id IN (SELECT value FROM json_each(?))", (_ids(lead_ids),)
            )
            found = {row[0]: lead_of(row) for row in rows}
        return [found[lead_id] for lead_id in lead_ids if lead_id in found]

    def rows(self, lead_ids: Sequence[int]) -> list[LeadRow]:
        """Leads with their latest delivery state for each account: a page of the lead table, under 4 ms."""
        states = self._states(lead_ids)
        return [LeadRow(lead, states.get(lead.id, {})) for lead in self.many(lead_ids)]

    def _states(self, lead_ids: Sequence[int]) -> dict[int, dict[str, DeliveryState]]:
        states: dict[int, dict[str, DeliveryState]] = {}
        with self._database.read() as connection:
            sql = (
                "SELECT lead_id, account_id, state FROM delivery"
                " WHERE lead_id IN (SELECT value FROM json_each(?)) ORDER BY id"
            )
            for lead_id, account_id, state in connection.execute(sql, (_ids(lead_ids),)):
                states.setdefault(lead_id, {})[account_id] = DeliveryState(state)
        return states


def id_range(database: Database) -> range:
    """From the lowest to the highest id of a lead; empty where there are no leads."""
    with database.read() as connection:
        first, last = connection.execute(
            "SELECT coalesce((SELECT min(id) FROM lead), 1), coalesce((SELECT max(id) FROM lead), 0)"
        ).get
    return range(first, last + 1)


def _ids(lead_ids: Sequence[int]) -> str:
    return json.dumps(list(lead_ids))


def lead_of(row: Sequence[Any]) -> Lead:
    """A row of what SELECT_LEAD reads."""
    values = dict(zip(_COLUMNS, row, strict=True))
    fields = {name: values[name] for name in FIELD_NAMES if values[name] is not None}
    if values["custom"]:
        custom = json.loads(values["custom"])
        fields.update({CUSTOM_PREFIX + name: str(value) for name, value in custom.items()})
    return Lead(
        id=values["id"],
        fields=fields,
        import_id=values["import_id"],
        added_at=values["added_at"],
        updated_at=values["updated_at"],
    )
