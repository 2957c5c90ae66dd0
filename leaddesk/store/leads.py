"""Leads on disk: finding, reading and editing them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final

import apsw

from leaddesk.domain.deliveries import DeliveryState
from leaddesk.domain.fields import CUSTOM_PREFIX, FIELD_NAMES
from leaddesk.domain.leads import Lead, LeadQuery, LeadRow
from leaddesk.store.finding import LeadFinder

if TYPE_CHECKING:
    from leaddesk.store.edits import EditRepository
    from leaddesk.store.facets import FacetReader
    from leaddesk.store.suppressions import SuppressionRepository

_COLUMNS: Final = ("id", "import_id", "added_at", "updated_at", "custom", *FIELD_NAMES)
_SELECT: Final = f"SELECT {', '.join(_COLUMNS)} FROM lead"


class LeadRepository(LeadFinder):
    """Leads of one workspace. May be used from any thread; of finding, LeadFinder says what it costs."""

    @cached_property
    def edits(self) -> EditRepository:
        from leaddesk.store.edits import EditRepository  # noqa: PLC0415  (the first screen does without)

        return EditRepository(self._database)

    @cached_property
    def suppressions(self) -> SuppressionRepository:
        from leaddesk.store.suppressions import SuppressionRepository  # noqa: PLC0415  (the first screen does without)

        return SuppressionRepository(self._database)

    @cached_property
    def facets(self) -> FacetReader:
        from leaddesk.store.facets import FacetReader  # noqa: PLC0415  (the first screen does without)

        return FacetReader(self._database)

    def get(self, lead_id: int) -> Lead | None:
        """One lead, None when there is none of that id."""
        found = self.many([lead_id])
        return found[0] if found else None

    def by_email(self, email: str) -> Lead | None:
        """The lead with that e-mail address, in any spelling of case."""
        with self._database.read() as connection:
            sql = f"{_SELECT} WHERE email_key=? OR email=? COLLATE NOCASE LIMIT 1"
            for row in connection.execute(sql, (email.strip().lower(), email.strip())):
                return _lead(row)
        return None

    def many(self, lead_ids: Sequence[int]) -> list[Lead]:
        """The leads of these ids, in this order; ids that do not exist are left out."""
        with self._database.read() as connection:
            rows = connection.execute(
                f"{_SELECT} WHERE id IN (SELECT value FROM json_each(?))", (_ids(lead_ids),)
            )
            found = {row[0]: _lead(row) for row in rows}
        return [found[lead_id] for lead_id in lead_ids if lead_id in found]

    def rows(self, lead_ids: Sequence[int]) -> list[LeadRow]:
        """Leads with their latest delivery state for each account: a page of the lead table, under 4 ms."""
        states = self._states(lead_ids)
        return [LeadRow(lead, states.get(lead.id, {})) for lead in self.many(lead_ids)]

    def iterate(self, query: LeadQuery) -> Iterator[Lead]:
        """All leads found, in order, in pages: the workspace may change meanwhile."""
        ids = self.ids(query)
        for start in range(0, len(ids), 500):
            yield from self.many(ids[start : start + 500])

    def custom_fields(self) -> list[str]:
        """The custom fields that occur, by name; it looks at every lead."""
        sql = (
            "SELECT DISTINCT key FROM lead, json_each(custom) WHERE custom IS NOT NULL"
            " ORDER BY key COLLATE NOCASE"
        )
        with self._database.read() as connection:
            return [CUSTOM_PREFIX + str(row[0]) for row in connection.execute(sql)]

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


def _ids(lead_ids: Sequence[int]) -> str:
    return json.dumps(list(lead_ids))


def _lead(row: Sequence[apsw.SQLiteValue]) -> Lead:
    values = dict(zip(_COLUMNS, row, strict=True))
    fields = {name: str(values[name]) for name in FIELD_NAMES if values[name] is not None}
    if values["custom"]:
        custom = json.loads(str(values["custom"]))
        fields.update({CUSTOM_PREFIX + name: str(value) for name, value in custom.items()})
    import_id = values["import_id"]
    return Lead(
        id=int(str(values["id"])),
        fields=fields,
        import_id=None if import_id is None else int(str(import_id)),
        added_at=str(values["added_at"]),
        updated_at=str(values["updated_at"]),
    )
