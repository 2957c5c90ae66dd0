"""Lead Ads of Facebook and Instagram: tab-separated downloads and the comma-separated ones of sheet connectors."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.files.recognisers.base import Recogniser

_ALWAYS = frozenset({"created time", "campaign name", "form name", "is organic", "platform"})


def _matches(names: Sequence[str]) -> bool:
    return _ALWAYS.issubset(names)


def _set_aside(cells: Sequence[str]) -> str:
    """Meta's own test leads fill every answer with `<test lead: …>`."""
    if any("<test lead:" in cell for cell in cells):
        return "This is one of Meta's test leads, not a person."
    return ""


META_LEAD_ADS = Recogniser(
    id="meta_lead_ads",
    title="Meta lead ads",
    matches=_matches,
    fields={
        "id": "external_id",
        "lead id": "external_id",
        "created time": "created_at",
        "campaign name": "campaign",
        "full name": "full_name",
        "phone number": "phone",
        "email": "email",
        "work email": "email",
        # Names of ads and forms, not of the person.
        "ad name": None,
        "adset name": None,
        "form name": None,
        "platform": None,
    },
    prefixes={
        "id": "l:",
        "lead id": "l:",
        "ad id": "ag:",
        "adset id": "as:",
        "campaign id": "c:",
        "form id": "f:",
        "phone number": "p:",
        "work phone number": "p:",
    },
    set_aside=_set_aside,
)
