"""One lead with all that is known about it: what the inspector shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leaddesk.domain.changes import TimelineEntry
from leaddesk.domain.fields import CONSENT_FIELDS
from leaddesk.domain.leads import Lead
from leaddesk.services.duplicates import DuplicatePair, DuplicateService
from leaddesk.services.suppressions import Suppression, SuppressionService
from leaddesk.services.workspace import Workspace
from leaddesk.store.timeline import ConsentSource, TimelineRepository

__all__ = ["ConsentSource", "LeadStory", "StoryService"]


@dataclass(frozen=True, slots=True)
class LeadStory:
    """A lead, what happened to it (oldest first), why it must not be contacted, and whom it may be the same as.

    `consent_source` is where its consent came from, None when it has none or no file told of one.
    """

    lead: Lead
    timeline: tuple[TimelineEntry, ...]
    suppressed: Sequence[Suppression] = ()
    duplicates: Sequence[DuplicatePair] = ()
    consent_source: ConsentSource | None = None


class StoryService:
    """May be used from any thread; a few quick reads."""

    def __init__(self, workspace: Workspace) -> None:
        self._leads = workspace.leads
        self._timeline = TimelineRepository(workspace.database)
        self._suppressions = SuppressionService(workspace.suppressions, workspace.leads)
        self._duplicates = DuplicateService(workspace.database)

    def story(self, lead_id: int) -> LeadStory | None:
        """All about one lead, None when it is gone."""
        lead = self._leads.get(lead_id)
        if lead is None:
            return None
        suppressed = self._suppressions.of_lead(lead)
        entries = [*self._timeline.of(lead_id), *map(_suppression_entry, suppressed)]
        consents = any(lead.fields.get(name) for name in CONSENT_FIELDS)
        return LeadStory(
            lead,
            tuple(sorted(entries, key=lambda entry: entry.at)),
            suppressed,
            self._duplicates.of_lead(lead_id),
            self._timeline.consent_source(lead_id) if consents else None,
        )


def _suppression_entry(entry: Suppression) -> TimelineEntry:
    title = f"Must not be contacted: on the list “{entry.list_name}”"
    return TimelineEntry(entry.added_at, "suppressed", title, facts={"list": entry.list_name})
