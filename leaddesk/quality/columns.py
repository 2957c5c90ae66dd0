"""Many rows at once, column by column: which of them need no closer look, and their values in their one form.

Several times as fast as one by one. Whatever is not plain here is judged by itself (`quality.rows`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import compress, count
from operator import not_
from typing import Final, NamedTuple

from leaddesk.domain.answers import consent
from leaddesk.domain.fields import CONSENT_FIELDS, DATE_FIELDS
from leaddesk.quality.countries import country_code
from leaddesk.quality.damage import lost_digits, whole_postal_code
from leaddesk.quality.dates import all_iso, iso_date
from leaddesk.quality.emails import email_key
from leaddesk.quality.phones import all_e164

_PHONES: Final = ("phone", "mobile")
#: Stands between the cells of a row in one text. A cell that holds it itself only costs time.
BAR: Final = "|"
#: Printable ASCII: what is left of a text without it is soon looked at.
_ASCII: Final = bytes(range(0x20, 0x7F))
BLANK: Final = BAR + " "
SPACE_AFTER: Final = " " + BAR
SPACE_BEFORE: Final = BAR + " "
#: Cells that a spreadsheet may have damaged begin or go on like this.
ERROR_SIGN: Final = BAR + "#"
POWER_SIGN: Final = "E+"


class Places(NamedTuple):
    """Where fields with a form of their own stand among a row's values.

    `dates` are place, the order of dates that fit two, and whether it is a date of birth.
    """

    email: int | None
    country: int | None
    postal_code: int | None
    external_id: int | None
    phones: tuple[int, ...]
    dates: tuple[tuple[int, str, bool], ...]
    consents: tuple[int, ...]


def places_of(fields: Sequence[str], orders: Mapping[str, str]) -> Places:
    """The places among the values of `fields`; `orders` are those of dates that fit two, by field."""
    at = {field: place for place, field in enumerate(fields)}
    return Places(
        at.get("email"),
        at.get("country"),
        at.get("postal_code"),
        at.get("external_id"),
        tuple(at[field] for field in _PHONES if field in at),
        tuple(
            (at[field], orders.get(field, ""), field == "date_of_birth")
            for field in DATE_FIELDS
            if field in at
        ),
        tuple(at[field] for field in CONSENT_FIELDS if field in at),
    )


def plain_rows(rows: Sequence[Sequence[str]], width: int) -> list[bool]:
    """Which rows have as many cells as the header, and nothing in them to trim or to refuse."""
    if _is_plain(BAR.join(map(BAR.join, rows))):
        plain = [True] * len(rows)
    else:
        plain = list(map(_is_plain, map(BAR.join, rows)))
    if set(map(len, rows)) != {width}:
        plain = [fine and len(row) == width for fine, row in zip(plain, rows, strict=True)]
    return plain


def _is_plain(text: str) -> bool:
    """Whether there is nothing to trim or to refuse in the cells that make `text`, with bars between them.

    Line ends inside a cell are no reason to look closer; at its ends they are, as spaces are.
    """
    text = f"{BAR}{text}{BAR}".replace("\n", " ").replace("\r", " ")
    if SPACE_AFTER in text or SPACE_BEFORE in text or ERROR_SIGN in text or POWER_SIGN in text:
        return False
    rest = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    return not rest or rest.decode("utf-8", "surrogatepass").isprintable()


def contact_keys(
    values: list[Sequence[str]], at: Places, country: str, plain: list[bool]
) -> tuple[Sequence[str], Sequence[str]]:
    """The e-mail and phone keys of many rows; puts countries and phone numbers into their one form.

    Takes from `plain` the rows whose contacts are not all good.
    """
    emails: Sequence[str] = [""] * len(plain)
    phones: Sequence[str] = emails
    checks: list[tuple[Sequence[str], Sequence[str]]] = []
    if at.email is not None:
        emails = list(map(email_key, values[at.email]))
        checks.append((values[at.email], emails))
    countries: Sequence[str] = [country] * len(plain)
    if at.country is not None:
        codes = list(map(country_code, values[at.country]))
        checks.append((values[at.country], codes))
        countries = [code or country for code in codes]
        values[at.country] = codes
    for place in reversed(at.phones):
        numbers = all_e164(values[place], countries)
        checks.append((values[place], numbers))
        values[place] = numbers
        phones = [number or other for number, other in zip(numbers, phones, strict=True)]
    for given, found in checks:
        _take_bad(plain, given, found)
    for place in _empty(emails):
        if not phones[place]:
            plain[place] = False
    _take_damaged(values, at, countries, plain)
    return emails, phones


def _take_damaged(
    values: Sequence[Sequence[str]], at: Places, countries: Sequence[str], plain: list[bool]
) -> None:
    """Take from `plain` the rows whose postal code or id a spreadsheet may have cut."""
    damaged: list[Sequence[object]] = []
    if at.postal_code is not None and 4 in set(map(len, values[at.postal_code])):
        damaged.append(list(map(whole_postal_code, values[at.postal_code], countries)))
    if at.external_id is not None:
        damaged.append(list(map(lost_digits, values[at.external_id])))
    for found in damaged:
        for place in compress(count(), found):
            plain[place] = False


def put_dates(values: list[Sequence[str]], at: Places, plain: list[bool]) -> None:
    """Put the dates of many rows into ISO 8601; takes from `plain` the rows with one that is not clear."""
    for spot, order, birth in at.dates:
        given = values[spot]
        if not all_iso(given):
            values[spot] = [value and iso_date(value, order, birth=birth) for value in given]
            _take_bad(plain, given, values[spot])


def put_answers(values: list[Sequence[str]], at: Places) -> None:
    """Put the consents of many rows into their one form."""
    for spot in at.consents:
        values[spot] = list(map(consent, values[spot]))


def _empty(values: Sequence[str]) -> Iterator[int]:
    """The places of empty values."""
    return compress(count(), map(not_, values))


def _take_bad(plain: list[bool], given: Sequence[str], found: Sequence[str]) -> None:
    """Take from `plain` the rows whose value is filled and was found to be nothing good."""
    for place in _empty(found):
        if given[place]:
            plain[place] = False
