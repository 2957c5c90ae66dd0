"""Leads of Zoho CRM."""

from __future__ import annotations

from leaddesk.files.recognisers.base import Recogniser, Signature, names

ZOHO = Recogniser(
    id="zoho",
    title="Zoho CRM leads",
    signatures=(Signature(has=names("lead name, lead owner")),),
    fields={
        "record id": "external_id",
        "lead name": "full_name",
        "lead source": "source",
        "lead owner": None,
        "lead status": None,
    },
)
