"""Contact exports of HubSpot. Their columns are chosen by the user; the record id and HubSpot's labels stay."""

from __future__ import annotations

from leaddesk.files.recognisers.base import Recogniser, Said, Signature, names

HUBSPOT = Recogniser(
    id="hubspot",
    title="HubSpot contacts",
    signatures=(
        Signature(
            first="record id",
            some=names(
                "lead status, lifecycle stage, contact owner, associated company, associated company ids,"
                " original source, create date, marketing contact status, unsubscribed from all email"
            ),
        ),
    ),
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
    noun=Said("{count:,} contact", "{count:,} contacts"),
)
