"""Leads on disk: finding, reading and editing them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from leaddesk.domain.fields import CUSTOM_PREFIX
from leaddesk.domain.leads import Lead
from leaddesk.store.finding import LeadFinder
from leaddesk.store.lead_rows import SELECT_LEAD, LeadRows, lead_of

if TYPE_CHECKING:
    from leaddesk.store.edits import EditRepository
    from leaddesk.store.facets import FacetReader
    from leaddesk.store.suppressions import SuppressionRepository


class LeadRepository(LeadFinder, LeadRows):
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

    def by_email(self, email: str) -> Lead | None:
        """The lead with that e-mail address, in any spelling of case."""
        with self._database.read() as connection:
            sql = f"{SELECT_LEAD} WHERE email_key=? OR email=? COLLATE NOCASE LIMIT 1"
            for row in connection.execute(sql, (email.strip().lower(), email.strip())):
                return lead_of(row)
        return None

    def newest(self, lead_ids: Sequence[int]) -> str:
        """When the newest of these leads came."""
        sql = "SELECT max(added_at) FROM lead WHERE id IN (SELECT value FROM json_each(?))"
        with self._database.read() as connection:
            return str(connection.execute(sql, (json.dumps(list(lead_ids)),)).get or "")

    def custom_fields(self) -> list[str]:
        """The custom fields that occur, by name; it looks at every lead."""
        sql = (
            "SELECT DISTINCT key FROM lead, json_each(custom) WHERE custom IS NOT NULL"
            " ORDER BY key COLLATE NOCASE"
        )
        with self._database.read() as connection:
            return [CUSTOM_PREFIX + row[0] for row in connection.execute(sql)]
