"""Lead Ads of Facebook and Instagram: tab-separated downloads and the comma-separated ones of sheet connectors.

The lead's id may stand last, or first under a name that a person gave the column. Standard questions are
localised.
"""

from __future__ import annotations

from leaddesk.files.recognisers.base import Recogniser, Rule, Said, Signature, names, without

META_LEAD_ADS = Recogniser(
    id="meta_lead_ads",
    title="Meta lead ads",
    signatures=(
        Signature(has=names("created time, campaign name, form name, is organic, platform")),
    ),
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
    id_values=r"l:\d{6,}",
    tidy={
        "id": without("l:"),
        "lead id": without("l:"),
        "ad id": without("ag:"),
        "adset id": without("as:"),
        "campaign id": without("c:"),
        "form id": without("f:"),
        "phone number": without("p:"),
        "work phone number": without("p:"),
        "phone": without("p:"),
        "numero de telefone": without("p:"),
        "telefone": without("p:"),
        "telefonnummer": without("p:"),
        "numero de telephone": without("p:"),
        "numar de telefon": without("p:"),
        "numero de telefono": without("p:"),
        "numero di telefono": without("p:"),
    },
    rules=(
        # Meta's own test leads fill every answer with `<test lead: …>`.
        Rule(
            "",
            r"(?:p:)?<test lead:.*",
            "This is one of Meta's test leads, not a person.",
            Said("{count:,} test lead left out", "{count:,} test leads left out"),
        ),
        Rule("is organic", "true|1", said=Said("{count:,} without an advert")),
    ),
    # The same lead may come twice, its time told in two time zones.
    person="id",
    unique_ids=True,
)
