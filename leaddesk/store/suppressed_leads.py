"""SQL of which leads must not be contacted: what `quality.suppressed.marks` says of one lead, for all of them.

It asks by the keys and numbers that leads are stored with, so that none of them needs to be read by Python; only
hashed lists are compared there.
"""

from __future__ import annotations

from typing import Final

_HASHES: Final = ("md5", "sha1", "sha256")
_LISTED: Final = "(SELECT value FROM suppression)"
_EMAIL: Final = "lead.email_key"
#: Numbers that were understood stand in E.164; others cannot be on a list.
_NUMBERS: Final = [
    f"iif({name} GLOB '+[0-9]*', {name}, NULL)"
    for name in ("lead.phone", "lead.mobile", "nullif(lead.phone_key, lead.phone)")
]
#: A lead's domain, and those that it is part of.
_IN_DOMAIN: Final = f"""EXISTS (
    WITH RECURSIVE part(domain) AS (
        SELECT substr({_EMAIL}, instr({_EMAIL}, '@') + 1)
        UNION ALL SELECT substr(domain, instr(domain, '.') + 1) FROM part WHERE instr(domain, '.'))
    SELECT 1 FROM part WHERE domain IN {_LISTED})"""


def _listed(*values: str) -> str:
    return " OR ".join(f"{value} IN {_LISTED}" for value in values)


def _hashed(kind: str) -> str:
    """Lists hold hashed numbers with and without their plus sign. What is empty does not trouble Python."""
    values = (_EMAIL, *_NUMBERS, *(f"substr({number}, 2)" for number in _NUMBERS))
    return _listed(*(f"iif({value} IS NULL, NULL, digest('{kind}', {value}))" for value in values))


#: By the kind of what is listed: of most kinds nothing is, and nothing is asked then.
_WAYS: Final = {
    "email": _listed(_EMAIL),
    "phone": _listed(*_NUMBERS),
    "domain": _IN_DOMAIN,
    **{kind: _hashed(kind) for kind in _HASHES},
}
#: True or false of a row of `lead`, never NULL. Connections of a Database know `digest`.
SUPPRESSED_SQL: Final = "(({}) IS TRUE)".format(
    " OR ".join(
        f"EXISTS (SELECT 1 FROM suppression WHERE kind = '{kind}') AND ({way})"
        for kind, way in _WAYS.items()
    )
)


def digest(kind: str, text: str) -> str:
    """A text's hash in hexadecimal digits; `kind` is md5, sha1 or sha256."""
    import hashlib  # noqa: PLC0415  (start-up time)

    return hashlib.new(kind, text.encode(), usedforsecurity=False).hexdigest()
