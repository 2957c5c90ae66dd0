"""Which column means which lead field.

The file's kind says it, else the column's name, else the values in it; a person has the last word. What a column
goes to is a target of `domain.fields.target_fields`: a field, several (split), or the opposite of a consent.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence
from typing import Final

from leaddesk.domain.errors import UsageError
from leaddesk.domain.fields import CUSTOM_PREFIX, FIELD_NAMES, SPLITS, target_fields
from leaddesk.domain.texts import Text
from leaddesk.files.header import field_of, plain
from leaddesk.files.header_words import opposite_of
from leaddesk.files.recognisers import Recogniser
from leaddesk.files.recognisers.base import LEFT_OUT

#: A column of which this share of the filled sample cells look alike is what they look like.
_MOST: Final = 0.8
_FEWEST_VALUES: Final = 2
_LEAVE_OUT: Final = frozenset({"", "-"})
#: What may be called so: the whole name, or the half that no other column is called by.
_HALF: Final = frozenset({"name", "nome"})
_OTHER_HALF: Final = {"first_name": "last_name", "last_name": "first_name"}


#: Before the field in an override: the column goes there beside those that do already.
_ALSO: Final = "+"


def default_mapping(
    header: Sequence[str], sample: Sequence[Sequence[str]], recogniser: Recogniser
) -> dict[str, str | None]:
    """What every column means, in the file's order. Each field is given once, but for those that the file's kind
    gives several columns; other columns are custom fields.
    """
    mapping: dict[str, str | None] = {}
    taken: set[str] = set()
    for name in header:
        words = plain(name)
        wanted = _wanted(name, words, recogniser)
        if wanted == LEFT_OUT:
            mapping[name] = None
        elif wanted is None or taken.intersection(target_fields(wanted)) - recogniser.together:
            mapping[name] = name if name.startswith(CUSTOM_PREFIX) else custom_field(name)
        else:
            mapping[name] = wanted
            taken.update(target_fields(wanted))
    if recogniser.id_values and "external_id" not in taken:
        _map_ids(header, sample, recogniser.id_values, mapping)
    _map_half_name(header, sample, mapping, recogniser)
    _map_by_values(header, sample, mapping, taken)
    return mapping


def _wanted(name: str, words: str, recogniser: Recogniser) -> str | None:
    if words in recogniser.fields:
        return recogniser.fields[words]
    return None if opposite_of(words) else field_of(name)


def opposites(header: Sequence[str]) -> dict[str, str]:
    """The columns that say the opposite of a consent, and of which."""
    found = {name: opposite_of(plain(name)) for name in header}
    return {name: field for name, field in found.items() if field}


def _map_ids(
    header: Sequence[str],
    sample: Sequence[Sequence[str]],
    pattern: str,
    mapping: dict[str, str | None],
) -> None:
    """Find the column of external ids by their look, whatever it is called."""
    fits = re.compile(pattern).fullmatch
    for place, name in enumerate(header):
        values = [row[place].strip() for row in sample if place < len(row) and row[place].strip()]
        if values and all(map(fits, values)):
            mapping[name] = "external_id"
            return


def _map_half_name(
    header: Sequence[str],
    sample: Sequence[Sequence[str]],
    mapping: dict[str, str | None],
    recogniser: Recogniser,
) -> None:
    """“Nome” beside “Cognome” is the first name, “Name” beside “Vorname” the last, unless it holds both."""
    places = {mapping[name]: place for place, name in enumerate(header)}
    full, halves = places.get("full_name"), _OTHER_HALF.keys() & places.keys()
    if (
        full is None
        or len(halves) != 1
        or plain(header[full]) not in _HALF - recogniser.fields.keys()
    ):
        return
    (known,) = halves
    half = places[known]
    pairs = [
        (row[full].casefold(), row[half].strip().casefold())
        for row in sample
        if len(row) > max(full, half) and row[full].strip() and row[half].strip()
    ]
    if sum(one in both for both, one in pairs) * 2 <= len(pairs):
        mapping[header[full]] = _OTHER_HALF[str(known)]


def custom_field(name: str) -> str:
    """The custom field of a column."""
    return CUSTOM_PREFIX + name


def _map_by_values(
    header: Sequence[str],
    sample: Sequence[Sequence[str]],
    mapping: dict[str, str | None],
    taken: set[str],
) -> None:
    """Find the columns of addresses, numbers and web sites by what is in them, where none is called so."""
    for place, name in enumerate(header):
        if mapping[name] != custom_field(name) or opposite_of(plain(name)):
            continue
        values = [row[place].strip() for row in sample if place < len(row) and row[place].strip()]
        for field, looks_like in _LOOKS:
            alike = sum(map(looks_like, values))
            enough = alike >= min(_FEWEST_VALUES, len(sample)) and alike >= len(values) * _MOST
            if field not in taken and enough and alike:
                mapping[name] = field
                taken.add(field)
                break


def _looks_like_email(value: str) -> bool:
    local, sign, domain = value.partition("@")
    return bool(local and sign) and "." in domain and " " not in value


def _looks_like_phone(value: str) -> bool:
    digits = sum(map(str.isdigit, value))
    return (
        8 <= digits <= 15
        and all(sign.isdigit() or sign in " +-().p:/" for sign in value)
        and (value[0] in "+(0p" or any(sign in " -()" for sign in value))
        and not _looks_like_date(value)
    )


def _looks_like_website(value: str) -> bool:
    return value.startswith(("http://", "https://", "www.")) and " " not in value


_LOOKS: Final = (
    ("email", _looks_like_email),
    ("phone", _looks_like_phone),
    ("website", _looks_like_website),
)


def _looks_like_date(value: str) -> bool:
    return (value[:4].isdigit() and value[4:5] in {"-", "/"}) or value[2:3] in {"/", "-", "."}


def apply_saved(
    header: Sequence[str], default: Mapping[str, str | None], saved: Mapping[str, str | None]
) -> dict[str, str | None]:
    """A mapping made for another file, on this header: columns are matched by name, whatever their case."""
    by_words = {plain(name): field for name, field in saved.items()}
    result: dict[str, str | None] = {}
    given = {field for name in header if (field := saved.get(name, by_words.get(plain(name))))}
    for name in header:
        if name in saved:
            result[name] = saved[name]
        elif plain(name) in by_words:
            result[name] = by_words[plain(name)]
        else:  # a new column must not take a field that the person gave to another one
            wanted = default[name]
            result[name] = custom_field(name) if wanted in given else wanted
    return result


def apply_overrides(
    mapping: Mapping[str, str | None], overrides: Mapping[str, str | None]
) -> dict[str, str | None]:
    """The mapping with a person's choices put in; a field taken this way is taken from its former column.

    A choice with + before it takes nothing away: the field then has several columns. Raises UsageError for a
    column or field that does not exist, naming near ones.
    """
    result = dict(mapping)
    for wanted, field in overrides.items():
        name = _column(wanted, tuple(mapping))
        chosen = None if field is None or field in _LEAVE_OUT else field.removeprefix(_ALSO)
        fields = set(target_fields(chosen)) if chosen is not None else set()
        if chosen is not None and not fields:
            raise UsageError(
                Text("There is no lead field “{chosen}”.", chosen=chosen),
                hint=_near(chosen, FIELD_NAMES)
                + f" A field of your own is written custom.NAME; a column is split by {', '.join(SPLITS)}.",
            )
        also = field is not None and field.startswith(_ALSO)
        for other, taken in result.items():
            if not also and other != name and taken and fields.intersection(target_fields(taken)):
                result[other] = custom_field(other)
        result[name] = chosen
    return result


def _column(wanted: str, header: Sequence[str]) -> str:
    if wanted in header:
        return wanted
    same = [name for name in header if plain(name) == plain(wanted)]
    if len(same) == 1:
        return same[0]
    raise UsageError(
        Text("The file has no column “{wanted}”.", wanted=wanted),
        Text("Its columns: {names}.", names=", ".join(header)),
        _near(wanted, header),
    )


def _near(wanted: str, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(wanted.casefold(), [name.casefold() for name in known], 3, 0.5)
    by_lower = {name.casefold(): name for name in known}
    return (
        Text("Did you mean {names}?", names=" or ".join(by_lower[name] for name in near))
        if near
        else ""
    )
