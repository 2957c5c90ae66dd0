"""Leads: finding, showing, exporting."""

from __future__ import annotations

import time
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from leaddesk.domain.errors import UsageError, WorkspaceError
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.leads import Lead, LeadQuery, LeadRow
from leaddesk.domain.texts import Text
from leaddesk.store.database import Database
from leaddesk.store.lead_rows import LeadRows

if TYPE_CHECKING:
    from leaddesk.domain.changes import LeadChanges, TimelineEntry
    from leaddesk.domain.segments import Facets
    from leaddesk.services.edits import EditService
    from leaddesk.store.leads import LeadRepository


#: Between two short writes that nobody waits for, in seconds: whoever waits to write gets their turn.
_OTHERS_TURN: Final = 0.02


class LeadService:
    """What a person does with leads. `rows` of a page is quick; everything else belongs beside the UI thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._shown = LeadRows(database)
        self._suppressed_kinds: frozenset[str] = frozenset()

    @cached_property
    def _leads(self) -> LeadRepository:
        from leaddesk.store.leads import LeadRepository  # noqa: PLC0415  (the first screen does without)

        return LeadRepository(self._database)

    def first(self, limit: int) -> array[int]:
        """The first leads there are, in the order they came: quick at any size."""
        return self._shown.first(limit)

    def count(self, query: LeadQuery) -> int:
        """How many leads the query finds. Beside the UI thread."""
        return self._leads.count(query)

    def ids(self, query: LeadQuery) -> array[int]:
        """The ids of all leads found, in order: the spine of a table of any length. Beside the UI thread."""
        return self._leads.ids(query)

    def first_page(self, query: LeadQuery, limit: int) -> array[int]:
        """The first `limit` of `ids`, long before all of them are known. Beside the UI thread."""
        return self._leads.first_page(query, limit)

    def facets(self, query: LeadQuery, cancel: CancelToken | None = None) -> Facets:
        """What the leads found can be filtered by. Beside the UI thread: a second or two for a million leads."""
        check = cancel.raise_if_cancelled if cancel is not None else lambda: None
        from leaddesk.domain.segments import Facets  # noqa: PLC0415  (the first screen does without)

        return Facets(self._leads.facets.counts(query, check))

    def learn_suppressed(self) -> None:
        """See what kinds of values must not be contacted, so that `rows` can be quick. Beside the UI thread."""
        self._suppressed_kinds = self._leads.suppressions.kinds()
        if self._suppressed_kinds:
            import leaddesk.quality.suppressed  # noqa: F401, PLC0415  (takes its time, and `rows` needs it)

    def rows(self, lead_ids: Sequence[int]) -> list[LeadRow]:
        """One page of a table, under 4 ms for 128 leads; ids that are gone are left out.

        Who must not be contacted is marked once `learn_suppressed` was called.
        """
        rows = self._shown.rows(lead_ids)
        if not self._suppressed_kinds:
            return rows
        from leaddesk.quality.suppressed import marks  # noqa: PLC0415  (few workspaces suppress nobody)

        of_row = [set(marks(row.lead.fields, self._suppressed_kinds)) for row in rows]
        listed = self._leads.suppressions.lists_of(list(set().union(*of_row))).keys()
        return [
            row if listed.isdisjoint(found) else replace(row, suppressed=True)
            for row, found in zip(rows, of_row, strict=True)
        ]

    def get(self, lead_id: int) -> Lead | None:
        """One lead."""
        return self._leads.get(lead_id)

    def find(self, id_or_email: str) -> Lead:
        """A lead by its id or its e-mail address. Raises UsageError."""
        from leaddesk.domain.numbers import is_whole_number  # noqa: PLC0415  (after the first paint)

        lead = self._leads.get(int(id_or_email)) if is_whole_number(id_or_email) else None
        lead = lead or self._leads.by_email(id_or_email)
        if lead is None:
            raise UsageError(
                Text("There is no lead “{id_or_email}”.", id_or_email=id_or_email),
                hint="Give its id or its whole e-mail address.",
            )
        return lead

    def timeline(self, lead_id: int) -> list[TimelineEntry]:
        """All that happened to a lead, oldest first."""
        from leaddesk.store.timeline import TimelineRepository  # noqa: PLC0415  (the first screen does without)

        return TimelineRepository(self._database).of(lead_id)

    @property
    def edits(self) -> EditService:
        """Edits, one or many at a time, that can be taken back."""
        from leaddesk.services.edits import EditService  # noqa: PLC0415  (the first screen does without)

        return EditService(self._leads.edits)

    def prepare_edits(self) -> None:
        """Load what edits need: it takes several times as long as the first edit. Beside the UI thread."""
        _ = self.edits

    def edit(self, lead_id: int, fields: Mapping[str, str]) -> LeadChanges:
        """What `EditService.edit` does, for callers that never take it back."""
        return self.edits.edit(lead_id, fields).changes

    def custom_fields(self) -> list[str]:
        """The custom fields that occur, `custom.NAME`, by name. Looks at every lead: beside the UI thread."""
        return self._leads.custom_fields()

    def tend(self, cancel: CancelToken) -> None:
        """Do what writes leave for later, so that sorting and searching stay quick: as long as nobody writes.

        Beside the UI thread: some 10 s for a million new leads, nothing for none. Raises CancelledError, and may
        be cancelled at any time: it goes on from there when it is asked next.
        """
        try:
            while self._leads.zones.look_through_some() or self._leads.merge_some():
                cancel.raise_if_cancelled()
                time.sleep(_OTHERS_TURN)
        except WorkspaceError as error:
            if not error.retryable:
                raise

    def page(self, query: LeadQuery, offset: int, limit: int) -> list[Lead]:
        """Some of the leads found."""
        return self._leads.many(self._leads.ids(query)[offset : offset + limit])


def lead_json(lead: Lead, names: Sequence[str] = ()) -> dict[str, object]:
    """A lead for the command line: all filled fields, or the id and the fields asked for."""
    if not names:
        return lead.as_dict()
    return {**{name: lead.fields.get(name, "") for name in names}, "id": lead.id}
