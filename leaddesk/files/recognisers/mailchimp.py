"""Audiences of Mailchimp: three lists in one download, of which two are people who must not be written to."""

from __future__ import annotations

from dataclasses import replace

from leaddesk.files.recognisers.base import Recogniser, Rule, Said, Signature, names

_LABELS = names("member rating, optin time, optin ip, confirm time, leid, euid, last changed")
_MAILCHIMP = Signature(some=_LABELS, at_least=3)


def _tags(value: str) -> str:
    """Mailchimp quotes each tag."""
    return (
        ", ".join(part.strip().strip('"') for part in value.split(",")) if '"' in value else value
    )


MAILCHIMP = Recogniser(
    id="mailchimp",
    title="Mailchimp subscribers",
    signatures=(_MAILCHIMP,),
    fields={
        "email address": "email",
        "optin time": "created_at",
        "confirm time": "consent_at",
        "euid": "external_id",
        "member rating": None,
        "cc": "country",
        "region": None,
    },
    tidy={"tags": _tags},
    noun=Said("{count:,} subscriber", "{count:,} subscribers"),
)

MAILCHIMP_UNSUBSCRIBED = replace(
    MAILCHIMP,
    id="mailchimp_unsubscribed",
    title="Mailchimp people who unsubscribed",
    signatures=(
        replace(_MAILCHIMP, has=names("unsub time")),
        replace(_MAILCHIMP, file=r"(?:^|[^a-z])(?:unsubscribed|nonsubscribed)"),
    ),
    rules=(
        Rule(
            "",
            ".*",
            "Unsubscribed: must not be written to.",
            Said("{count:,} unsubscribed, left out"),
            opted_out=True,
        ),
    ),
)

MAILCHIMP_CLEANED = replace(
    MAILCHIMP,
    id="mailchimp_cleaned",
    title="Mailchimp addresses that bounced",
    signatures=(
        replace(_MAILCHIMP, has=names("clean time")),
        replace(_MAILCHIMP, file=r"(?:^|[^a-z])cleaned"),
    ),
    rules=(
        Rule(
            "",
            ".*",
            "Mailchimp found that mail to it bounces.",
            Said("{count:,} bounced, left out"),
        ),
    ),
)
