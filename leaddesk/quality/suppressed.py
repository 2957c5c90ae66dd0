"""Do-not-contact values: reading what people write, and what of a lead they are held against."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterator, Mapping
from typing import Final, NamedTuple

from leaddesk.quality.emails import email_key
from leaddesk.quality.phones import e164

_HASHES: Final = {32: "md5", 40: "sha1", 64: "sha256"}
_HASHERS: Final = {"md5": hashlib.md5, "sha1": hashlib.sha1, "sha256": hashlib.sha256}
_HEX: Final = re.compile(r"[0-9a-fA-F]+").fullmatch
_BETWEEN: Final = re.compile(r"[,;\t|]")


class Suppressed(NamedTuple):
    """One value that must not be contacted. `kind` is email, phone, domain, md5, sha1 or sha256."""

    kind: str
    value: str


def suppressed(text: str, country: str = "") -> Suppressed | None:
    """Read one value, None when it is none.

    `country` (alpha-2) is where a phone number without a calling code belongs. A domain may be written with an @.
    """
    text = text.strip().strip("\"'").strip()
    kind = _HASHES.get(len(text))
    if kind and _HEX(text):
        return Suppressed(kind, text.lower())
    if "@" in text[1:]:
        address = email_key(text)
        return Suppressed("email", address) if address else None
    if number := e164(text, country):
        return Suppressed("phone", number)
    domain = text.lower().removeprefix("@").rstrip(".")
    return Suppressed("domain", domain) if email_key(f"a@{domain}") else None


def suppressed_in_line(line: str, country: str = "") -> list[Suppressed]:
    """The values in one line of a file, its cells parted by a comma, semicolon, tab or bar.

    A domain counts only where it stands alone or has its @: beside an address it is somebody's web site.
    """
    cells = [cell for cell in _BETWEEN.split(line) if cell.strip().strip("\"'")]
    found = [value for cell in cells if (value := suppressed(cell, country))]
    if len(cells) < 2:
        return found
    marked = {cell.strip().strip("\"'").lower()[1:] for cell in cells if "@" in cell[:2]}
    return [value for value in found if value.kind != "domain" or value.value in marked]


def own_values(fields: Mapping[str, str]) -> Iterator[Suppressed]:
    """What of a lead with these fields can be put on a list: its address and its domain, its numbers."""
    address = email_key(fields.get("email", "").strip())
    if address:
        yield Suppressed("email", address)
        yield Suppressed("domain", address.rpartition("@")[2])
    for name in ("phone", "mobile"):
        if number := e164(fields.get(name, ""), fields.get("country", "")):
            yield Suppressed("phone", number)


def marks(fields: Mapping[str, str], kinds: Collection[str] = tuple(_HASHERS)) -> Iterator[str]:
    """All values that would keep a lead with these fields from being contacted; hashes of these `kinds` only."""
    hashers = [hasher for kind, hasher in _HASHERS.items() if kind in kinds]
    address = email_key(fields.get("email", "").strip())
    country = fields.get("country", "")
    numbers = (e164(fields.get(name, ""), country) for name in ("phone", "mobile"))
    for value in filter(None, (address, *numbers)):
        yield value
        # Platforms hash numbers with and without their plus sign.
        for text in {value, value.removeprefix("+")} if hashers else ():
            for hasher in hashers:
                yield hasher(text.encode(), usedforsecurity=False).hexdigest()
    domain = address.rpartition("@")[2]
    while "." in domain:
        yield domain
        domain = domain.partition(".")[2]
