"""Lead Gen Forms of LinkedIn. No public download was found: the names are those of its API and of parsers."""

from __future__ import annotations

from leaddesk.files.recognisers.base import Recogniser, Rule, Said, Signature, names

LINKEDIN = Recogniser(
    id="linkedin",
    title="LinkedIn lead gen form",
    signatures=(
        Signature(
            some=names("lead gen form name, lead type, submitted at, test lead, lead gen form id"),
            at_least=2,
        ),
    ),
    fields={
        "id": "external_id",
        "submitted at": "created_at",
        "form name": None,
        "lead gen form name": None,
        "campaign name": "campaign",
    },
    rules=(
        Rule(
            "test lead",
            "true|yes|1",
            "This is one of LinkedIn's test leads, not a person.",
            Said("{count:,} test lead left out", "{count:,} test leads left out"),
        ),
    ),
    constructed=True,
    unique_ids=True,
)
