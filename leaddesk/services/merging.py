"""Making several leads one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from leaddesk.domain.changes import LeadChanges
from leaddesk.domain.errors import UsageError
from leaddesk.domain.leads import Lead
from leaddesk.domain.merging import MOST_MERGED, merged_fields
from leaddesk.domain.texts import Text
from leaddesk.quality.emails import email_key
from leaddesk.services.workspace import Workspace
from leaddesk.store.merging import MergeRepository
from leaddesk.vendors import registry


@dataclass(frozen=True, slots=True)
class Merged:
    """A merge that was made: its id, for taking it back, the lead that stayed, and what changed."""

    id: int
    lead_id: int
    changes: LeadChanges


class MergeService:
    """May be used from any thread."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._merges = MergeRepository(workspace.database)

    def leads(self, lead_ids: Sequence[int]) -> list[Lead]:
        """The leads to merge, those that are gone left out. Quick."""
        return self._workspace.leads.many(lead_ids)

    def merge(self, lead_ids: Sequence[int], picks: Mapping[str, int]) -> Merged:
        """Make leads one, which keeps the id of the first. `picks` are places in `lead_ids` by field.

        All deliveries, imports, links to vendors and events of all are the merged lead's; where any of them was
        sent, the merged lead was. Raises UsageError for fewer than two leads, more than MOST_MERGED or one that is
        gone, WorkspaceError while one of them is being sent.
        """
        if not 2 <= len(set(lead_ids)) == len(lead_ids) <= MOST_MERGED:
            raise UsageError(
                Text("Two to {most_merged} leads can be merged at a time.", most_merged=MOST_MERGED)
            )
        leads = self.leads(lead_ids)
        if len(leads) < len(lead_ids):
            raise UsageError(
                "These leads cannot be merged.",
                "One of them no longer exists.",
                "Look at the leads again.",
            )
        values = {field.name: field.value for field in merged_fields(leads, picks)}
        merge_id, changes = self._merges.merge(lead_ids, values, _keys(values), registry.manners())
        return Merged(merge_id, lead_ids[0], changes)

    def undo(self, merge_id: int) -> LeadChanges:
        """Take a merge back. Raises UsageError when the merged lead was changed since."""
        return self._merges.undo(merge_id)


def _keys(values: Mapping[str, str]) -> dict[str, str | None]:
    from leaddesk.quality.phones import e164  # noqa: PLC0415  (large tables)

    country = values.get("country", "")
    phones = (e164(values.get(name, ""), country) for name in ("phone", "mobile"))
    return {
        "email_key": email_key(values.get("email", "")) or None,
        "phone_key": next((phone for phone in phones if phone), None),
    }
