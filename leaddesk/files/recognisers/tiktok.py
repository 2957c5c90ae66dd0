"""Instant forms of TikTok. Question columns carry the form's own words; a question may be called "Lead id" too."""

from __future__ import annotations

from leaddesk.files.recognisers.base import Recogniser, Signature, names

TIKTOK = Recogniser(
    id="tiktok",
    title="TikTok instant form",
    signatures=(
        Signature(has=names("lead id, created time, adgroup id, form id")),
        Signature(has=names("lead id, created time, adgroup name, form name")),
    ),
    fields={
        "lead id": "external_id",
        "created time": "created_at",
        "campaign name": "campaign",
        "ad name": None,
        "adgroup name": None,
        "form name": None,
    },
    unique_ids=True,
)
