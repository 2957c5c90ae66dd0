"""How texts are compared: without accents and case, and phone numbers in whatever way they are written."""

from __future__ import annotations

import re
import unicodedata
from typing import Final


class _Folds(dict[int, str]):
    """Code point → its letters without accents, in lower case."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFKD", _NO_PARTS.get(chr(code)) or chr(code).casefold())
        folds = self[code] = "".join(c for c in parts if not unicodedata.combining(c))
        return folds


#: Letters with a stroke or a tail have no parts that Unicode would take off.
_NO_PARTS: Final = {
    "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ħ": "h", "Ħ": "h",
    "ı": "i", "İ": "i", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th",
}  # fmt: skip
_FOLDS: Final = _Folds()

#: A word that is written like a number or a part of a phone number.
NUMBER: Final = re.compile(r"[+(]*[0-9][0-9()./+-]*")


def folded(text: str) -> str:
    """`text` as it is compared: without accents, in lower case. The parts of a text fold as the whole does."""
    return text.lower() if text.isascii() else text.translate(_FOLDS)


def spellings(value: str) -> tuple[str, ...]:
    """What to look for when somebody writes `value`: itself, folded; of a phone number also its digits.

    Digits come without what only some spellings have: zeros before them, a (0) between them.
    """
    plain = folded(" ".join(value.split()))
    if not all(map(NUMBER.fullmatch, value.split())):
        return (plain,)
    digits = "".join(c for c in plain.replace("(0)", "") if c.isdecimal()).lstrip("0")
    return tuple(dict.fromkeys(filter(None, (plain, digits)))) or (plain,)
