"""People of Pipedrive, alone or beside deals. The first filled of several addresses and numbers counts."""

from __future__ import annotations

from leaddesk.files.recognisers.base import Recogniser, Said, Signature, names

_CONSENTS = {"subscribed": "yes", "unsubscribed": "no", "no_consent": "no", "no consent": "no"}


def _consent(value: str) -> str:
    return _CONSENTS.get(value.lower(), "")


PIPEDRIVE = Recogniser(
    id="pipedrive",
    title="Pipedrive people",
    signatures=(
        Signature(
            some=names(
                "person name, person email, person email work, person phone, person phone work,"
                " person organization, person marketing status, person first name"
            ),
            at_least=2,
        ),
    ),
    fields={
        "person id": "external_id",
        "person name": "full_name",
        "person title": "job_title",
        "person organization": "company",
        "person labels": "tags",
        "person label": "tags",
        **dict.fromkeys(
            ("person email", "person email work", "person email home", "person email other"),
            "email",
        ),
        **dict.fromkeys(
            ("person phone", "person phone work", "person phone home", "person phone other"),
            "phone",
        ),
        "person phone mobile": "mobile",
        "person marketing status": "consent_email",
        "person double opt in": None,
    },
    together=frozenset({"email", "phone"}),
    tidy={"person marketing status": _consent},
    noun=Said("{count:,} person", "{count:,} people"),
)
