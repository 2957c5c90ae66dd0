"""Google Contacts, the new and the old layout. The number of addresses and telephones varies."""

from __future__ import annotations

from leaddesk.files.recognisers.base import Recogniser, Said, Signature, names

#: Stands between several values in one cell.
_BETWEEN = " ::: "


def _first(value: str) -> str:
    return value.split(_BETWEEN, maxsplit=1)[0]


def _labels(value: str) -> str:
    """Without Google's own groups, which begin with a star."""
    return ", ".join(part for part in value.split(_BETWEEN) if not part.startswith("*"))


_SEVERAL = {
    f"{kind} {number} value": field
    for kind, field in (("e mail", "email"), ("phone", "phone"))
    for number in range(1, 6)
}

GOOGLE_CONTACTS = Recogniser(
    id="google_contacts",
    title="Google contacts",
    signatures=(
        Signature(has=names("file as, labels")),
        Signature(has=names("first name, last name, e mail 1 label, e mail 1 value")),
        Signature(has=names("given name, family name, group membership")),
        Signature(has=names("yomi name, group membership")),
    ),
    fields={
        **_SEVERAL,
        "name": "full_name",
        "given name": "first_name",
        "additional name": "middle_name",
        "family name": "last_name",
        "organization name": "company",
        "organization 1 name": "company",
        "organization title": "job_title",
        "organization 1 title": "job_title",
        "labels": "tags",
        "group membership": "tags",
        "address 1 street": "address",
        "address 1 city": "city",
        "address 1 region": "region",
        "address 1 postal code": "postal_code",
        "address 1 country": "country",
        "website 1 value": "website",
        "location": None,
        "file as": None,
    },
    together=frozenset({"email", "phone"}),
    tidy={
        "labels": _labels,
        "group membership": _labels,
        **dict.fromkeys((*_SEVERAL, "website 1 value"), _first),
    },
    noun=Said("{count:,} contact", "{count:,} contacts"),
)
