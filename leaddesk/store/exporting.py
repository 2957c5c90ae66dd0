"""Leads as rows of texts, for files of any length."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from leaddesk.domain.fields import CUSTOM_PREFIX, FIELD_NAMES
from leaddesk.store.database import Database
from leaddesk.store.search import ACCOUNT_PREFIX, CALLED, expression, sort_key

#: So many rows are read at a time: the workspace may change meanwhile.
_PAGE: Final = 1_000


@dataclass(frozen=True, slots=True)
class FilledField:
    """A field that some of the leads have, and how long its longest value is, in characters."""

    name: str
    longest: int


class ExportRepository:
    """Reads only. Takes long for many leads."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def filled(self, lead_ids: Sequence[int]) -> tuple[FilledField, ...]:
        """The fields that these leads have, canonical ones first."""
        longest = ", ".join(f"max(length({name}))" for name in FIELD_NAMES)
        among = "id IN (SELECT value FROM json_each(?))"
        ids = json.dumps(list(lead_ids))
        with self._database.read() as connection:
            canonical = connection.execute(f"SELECT {longest} FROM lead WHERE {among}", (ids,)).get
            custom = connection.execute(
                "SELECT key, max(length(value)) FROM lead, json_each(custom)"
                f" WHERE custom IS NOT NULL AND lead.{among} GROUP BY key ORDER BY key",
                (ids,),
            )
        fields = zip(FIELD_NAMES, canonical, strict=True)
        return (
            *(FilledField(name, length) for name, length in fields if length),
            *(FilledField(f"{CUSTOM_PREFIX}{key}", length) for key, length in custom),
        )

    def rows(self, lead_ids: Sequence[int], columns: Sequence[str]) -> Iterator[tuple[str, ...]]:
        """Id and columns of these leads in this order; leads that are gone are left out.

        A column is a field, `name`, `added_at`, `updated_at`, or `state:ACCOUNT_ID`. Raises UsageError otherwise.
        """
        shown = ", ".join(["lead.id", *(f"coalesce({_value(name)}, '')" for name in columns)])
        sql = (
            f"SELECT {shown} FROM json_each(?) AS chosen CROSS JOIN lead ON lead.id = chosen.value"
            " ORDER BY chosen.key"
        )
        for start in range(0, len(lead_ids), _PAGE):
            ids = json.dumps(list(lead_ids[start : start + _PAGE]))
            with self._database.read() as connection:
                page = connection.execute(sql, (ids,)).fetchall()
            for row in page:
                yield tuple(map(str, row))


def _value(column: str) -> str:
    if column == "name":
        return CALLED
    return sort_key(column) if column.startswith(ACCOUNT_PREFIX) else expression(column)
