"""Columns into fields where that is not one to one: several into one, one into several, opt-outs into consents."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from leaddesk.domain.fields import (
    CONSENT_FIELDS,
    CUSTOM_PREFIX,
    OPPOSITE,
    SPLITS,
    target_fields,
)
from leaddesk.quality.consents import refusal
from leaddesk.quality.countries import country_code

#: Fields whose columns stand one after another; of other fields the first filled column counts.
_JOINED: Final = {"address": ", ", "notes": "\n", "tags": ", ", "full_name": " "}

Piece = Callable[[str], str]
#: The place of a column, and what is taken out of its cells (None: all).
Source = tuple[int, Piece | None]


class Shape:
    """Which fields a row gives, and the place of each; those without a column of their own get one behind it."""

    def __init__(
        self, mapping: Mapping[str, str | None], opposites: Mapping[str, str] | None = None
    ) -> None:
        """`opposites` has the columns that say the opposite of a consent, whatever they are mapped to."""
        sources: dict[str, list[Source]] = {}
        for place, (name, target) in enumerate(mapping.items()):
            against = (opposites or {}).get(name, "")
            if against or (target or "").startswith(OPPOSITE):
                field = against or str(target).removeprefix(OPPOSITE)
                sources.setdefault(field, []).append((place, refusal))
            if not target or target.startswith((CUSTOM_PREFIX, OPPOSITE)):
                continue
            if against and target in CONSENT_FIELDS:
                continue
            for number, field in enumerate(target_fields(target)):
                piece = _piece(target, number) if target in SPLITS else None
                sources.setdefault(field, []).append((place, piece))
        self.fields = tuple(sources)
        self._made: list[tuple[str, list[Source]]] = []
        places, origins = [], []
        for field, found in sources.items():
            origins.append(found[0][0])
            if len(found) == 1 and found[0][1] is None:
                places.append(found[0][0])
            else:
                places.append(len(mapping) + len(self._made))
                self._made.append((field, found))
        self.places: tuple[int, ...] = tuple(places)
        #: The column that an issue about a field is told of.
        self.origins: tuple[int, ...] = tuple(origins)
        self.is_plain = not self._made

    def __call__(self, cells: Sequence[str]) -> Sequence[str]:
        """The row with the fields that it is made of behind it."""
        return [*cells, *(_made(field, sources, cells) for field, sources in self._made)]


def _made(field: str, sources: Sequence[Source], cells: Sequence[str]) -> str:
    if field in CONSENT_FIELDS and any(
        piece is refusal and refusal(cells[place]) for place, piece in sources
    ):
        return "no"
    values = (piece(cells[place]) if piece else cells[place] for place, piece in sources)
    filled = dict.fromkeys(value for value in values if value)
    if field in _JOINED:
        return _JOINED[field].join(filled)
    return next(iter(filled), "")


def _piece(target: str, number: int) -> Piece:
    """One part of a split cell."""
    split = _SPLITTERS[target]
    return lambda value: split(value)[number] if value else ""


def _name(value: str) -> tuple[str, str, str]:
    """First name, last name, company of `Ada Example`, `Example, Ada` and `Example, Ada (Example Ltd)`."""
    company = ""
    if found := re.fullmatch(r"(.*\S)\s*\(([^()]+)\)", value):
        value, company = found[1], found[2]
    last, comma, first = value.partition(",")
    if comma and first.strip():
        return first.strip(), last.strip(), company
    first, _, last = value.strip(" ,").partition(" ")
    return first, last.strip(), company


def _two_names(value: str) -> tuple[str, str]:
    first, last, company = _name(value)
    return first, f"{last} ({company})".strip() if company else last


_EMAIL: Final = re.compile(r"[^\s,;/|<>()]+@[^\s,;/|<>()]+")


def _contact(value: str) -> tuple[str, str]:
    """E-mail address and phone number of a cell that holds both, in any order."""
    found = _EMAIL.search(value)
    rest = _EMAIL.sub(" ", value).strip(" ,;/|<>\t\r\n")
    return (found[0] if found else ""), rest if any(map(str.isdigit, rest)) else ""


_CODE_CITY: Final = re.compile(r"((?:[A-Z]{1,2}-)?\d{4,6})\s+(\D.*)")
_CITY_CODE: Final = re.compile(
    r"(\D.*?)[,\s]+((?:[A-Z]{2}\s+)?\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})"
)


def _address(value: str) -> tuple[str, str, str, str]:
    """Street, postal code, city, country; what cannot be told apart stays in the street."""
    parts = [part.strip() for part in re.split(r"[,\n]", value) if part.strip()]
    country = ""
    if len(parts) > 1 and country_code(parts[-1]):
        country = parts.pop()
    if len(parts) > 1:
        if found := _CODE_CITY.fullmatch(parts[-1]):
            return ", ".join(parts[:-1]), found[1], found[2], country
        if found := _CITY_CODE.fullmatch(parts[-1]):
            return ", ".join(parts[:-1]), found[2], found[1], country
    return (", ".join(parts), "", "", country) if country else (value, "", "", "")


def _street(value: str) -> tuple[str, str, str]:
    street, code, city, country = _address(value)
    return (street, code, city) if not country or city else (value, "", "")


def _channels(value: str) -> tuple[str, str, str]:
    """Consents from a list of the channels that a person agreed to: `Email, SMS, Post`."""
    chosen = {part.strip().casefold() for part in re.split(r"[,;|]", value)}
    wanted: Iterator[set[str]] = iter(
        ({"email", "e-mail"}, {"phone", "telephone", "call", "tel"}, {"sms", "text"})
    )
    email, phone, sms = ("yes" if chosen & names else "no" for names in wanted)
    return email, phone, sms


_SPLITTERS: Final[Mapping[str, Callable[[str], Sequence[str]]]] = {
    "first_name+last_name": _two_names,
    "first_name+last_name+company": _name,
    "email+phone": _contact,
    "address+postal_code+city": _street,
    "address+postal_code+city+country": _address,
    "consent_email+consent_phone+consent_sms": _channels,
}
