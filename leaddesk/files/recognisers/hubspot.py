"""Contact exports of HubSpot. Their columns are chosen by the user; the record id and HubSpot's labels stay."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.files.recognisers.base import Recogniser

_LABELS = frozenset(
    {
        "lead status",
        "lifecycle stage",
        "contact owner",
        "associated company",
        "associated company ids",
        "original source",
        "create date",
        "marketing contact status",
        "unsubscribed from all email",
    }
)


def _matches(names: Sequence[str]) -> bool:
    return bool(names) and names[0] == "record id" and bool(_LABELS & set(names))


HUBSPOT = Recogniser(
    id="hubspot",
    title="HubSpot contacts",
    matches=_matches,
    fields={
        "record id": "external_id",
        "create date": "created_at",
        "associated company": "company",
        "company name": "company",
        "original source": "source",
        "country region": "country",
        # HubSpot's people, not the lead.
        "contact owner": None,
        "lead status": None,
    },
)
