"""Lead forms of Google Ads. No public download was found: the names are those of its webhook."""

from __future__ import annotations

from leaddesk.files.recognisers.base import Recogniser, Rule, Said, Signature, names

GOOGLE_ADS = Recogniser(
    id="google_ads",
    title="Google Ads lead form",
    signatures=(
        Signature(
            some=names(
                "gcl id, lead submit time, is test, asset group id, creative id, lead stage"
            ),
            at_least=2,
        ),
    ),
    fields={
        "lead id": "external_id",
        "lead submit time": "created_at",
        "user email": "email",
        "work email": "email",
        "user phone": "phone",
    },
    rules=(
        Rule(
            "is test",
            "true|yes|1",
            "This is one of Google's test leads, not a person.",
            Said("{count:,} test lead left out", "{count:,} test leads left out"),
        ),
    ),
    constructed=True,
    unique_ids=True,
)
