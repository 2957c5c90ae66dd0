"""Contact lists of four smaller mail tools."""

from __future__ import annotations

from dataclasses import replace

from leaddesk.files.recognisers.base import (
    Recogniser,
    Rule,
    Said,
    Signature,
    international,
    names,
)

_BOUNCED = Rule(
    "status",
    "bounced",
    "Unsubscribed, complained or bounced: must not be written to.",
    Said("{count:,} unsubscribed or bounced, left out"),
)
_GONE = (
    _BOUNCED,
    replace(_BOUNCED, pattern="unsubscribed|cancell?ed|complained", opted_out=True),
)
_NOUN = Said("{count:,} contact", "{count:,} contacts")

BREVO = Recogniser(
    id="brevo",
    title="Brevo contacts",
    signatures=(
        Signature(has=names("email, email blacklisted")),
        Signature(has=names("sms, sms blacklisted")),
    ),
    fields={
        "sms": "mobile",
        "added time": "created_at",
        "modified time": None,
        "contact id": "external_id",
    },
    tidy={"sms": international, "whatsapp": international},
    noun=_NOUN,
    dates="dmy",
)

ACTIVECAMPAIGN = Recogniser(
    id="activecampaign",
    title="ActiveCampaign contacts",
    signatures=(Signature(has=names("email, tags, date created, ip, status")),),
    fields={"date created": "created_at"},
    rules=_GONE,
    noun=_NOUN,
)

KIT = Recogniser(
    id="kit",
    title="Kit subscribers",
    signatures=(Signature(has=names("first name, email, created at, status"), only=True),),
    fields={"created at": "created_at"},
    rules=_GONE,
    noun=Said("{count:,} subscriber", "{count:,} subscribers"),
)

SYSTEME_IO = Recogniser(
    id="systeme_io",
    title="systeme.io contacts",
    signatures=(Signature(has=names("email, first name, surname, date registered")),),
    fields={"date registered": "created_at"},
    noun=_NOUN,
)
