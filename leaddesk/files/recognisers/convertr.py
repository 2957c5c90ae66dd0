"""Convertr's own files: import templates, and exports, whose header may stand below a summary of the report."""

from __future__ import annotations

from leaddesk.files.recognisers.base import Recogniser, Signature, names

CONVERTR = Recogniser(
    id="convertr",
    title="Convertr leads",
    signatures=(
        Signature(has=names("terms, contact types")),
        Signature(
            has=names("lead id"), some=names("publisher, publisher name, publisher id, link id")
        ),
    ),
    fields={
        "lead id": "external_id",
        "contact types": "consent_email+consent_phone+consent_sms",
        "terms": None,
        "publisher": None,
        "lead status": None,
        "status": None,
    },
)
