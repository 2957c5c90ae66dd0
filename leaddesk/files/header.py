"""Header cells: comparing them, telling known ones, naming them uniquely."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from leaddesk.files.header_words import FIELD_BY_WORDS

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NO_WORD = re.compile(r"[^\w]+|_+")
#: Letters that a decomposition does not take apart.
_PLAIN = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "đ": "d"})


@lru_cache(maxsize=4096)
def plain(name: str) -> str:
    """A header cell as it is compared: lower case, no accents, words of letters and digits, one space between."""
    spread = _CAMEL.sub(" ", name.strip())
    bare = "".join(
        sign for sign in unicodedata.normalize("NFKD", spread) if not unicodedata.combining(sign)
    )
    return _NO_WORD.sub(" ", bare.casefold().translate(_PLAIN)).strip()


def field_of(name: str) -> str | None:
    """The lead field that a header cell names in a language that we know, None when it names none."""
    return FIELD_BY_WORDS.get(plain(name))


def known_words(row: Iterable[str]) -> int:
    """How many different lead fields the cells of a row name."""
    return len({field for cell in row if len(cell) < 80 and (field := field_of(cell))})


def unique_names(cells: Sequence[str]) -> tuple[str, ...]:
    """The header's cells as names: trimmed, an empty one called by its place, a repeated one numbered."""
    names = Names()
    return tuple(
        names.unique(visible_name(cell) or f"Column {place}") for place, cell in enumerate(cells, 1)
    )


class Names:
    """Gives the columns of one list a name each: one that comes again is numbered."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def unique(self, name: str) -> str:
        """`name`, with a number behind it where it was given before."""
        given, number = name, self._numbers.get(name, 1)
        while given in self._numbers:
            number += 1
            given = f"{name} ({number})"
        self._numbers[name] = number
        self._numbers.setdefault(given, 1)
        return given


def visible_name(cell: str) -> str:
    """A header cell without what nobody sees of it; empty when nothing is left."""
    return " ".join("".join(map(_visible, cell)).split())


def _visible(sign: str) -> str:
    """A character of a header; controls and lone surrogates become spaces, invisible marks nothing."""
    category = unicodedata.category(sign)
    if category == "Cf":
        return ""
    return " " if category in {"Cc", "Cs"} else sign


def fingerprint(names: Sequence[str]) -> str:
    """A short text that is the same for files with the same header, whatever their case and spacing."""
    joined = "\x1f".join(plain(name) or name for name in names)
    return hashlib.sha256(joined.encode()).hexdigest()[:16]
