"""Values that look like others: of the same length, script, case and kind, with other letters and digits.

Equal values stay equal and different ones different, also when they are written in another case, or when one phone
number has its calling code and another has not. The key is made for one sample and thrown away with it.
"""

from __future__ import annotations

import hashlib
import re
import secrets
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from math import prod
from typing import Final

#: So few Latin letters and digits say nothing: country codes, yes and no, platforms.
_TELLS_NOTHING: Final = 2
#: Of numbers as long as phone numbers the last digits are replaced, so that they stay ones of their country.
_PHONE: Final = range(8, 14)
_SUBSCRIBER: Final = 7
#: Of other long numbers the first digits stay, so that serial dates, years and ids keep their kind.
_LONG: Final = 5
_KEPT: Final = 2
#: The halves of a value move each other so often: each sign then depends on all.
_TURNS: Final = 6
#: Signs of a value that are masked together.
_PIECE: Final = 64
_LATIN_ENDS: Final = "\u0250"
#: Spreadsheets put zeros in place of the digits of ids that they cannot keep.
_LOST_ZEROS: Final = 4

#: A number may be written in groups, as phone numbers are: then it is masked as one.
_WORDS_OR_NUMBERS: Final = re.compile(r"[^\W\d_]+|\d[\d ()./-]{5,}\d|\d+")
_ROUNDED: Final = re.compile(r"\d(?:[.,]\d{1,3})?\d*E\+\d{1,3}").fullmatch
_PREFIX: Final = re.compile(r"[a-z]{1,2}:")
_TOP_LEVEL: Final = re.compile(r"(?<=\.)[a-z]{2,4}(?=$|[\s>\"'/,;])", re.IGNORECASE)
#: Parts of addresses on the web that are nobody's own.
_PLAIN_PARTS: Final = frozenset({"http", "https", "www", "mailto"})
_MONTH: Final = (
    r"(?:jan|ian|ene|gen|f[eé]v|feb|m[aä]r|apr|avr|abr|ma[iy]|ju[nil]|jui|lug|giu|iu[nl]|aug|ao[uû]|ago|sep|set"
    r"|o[ckt]t|out|nov|noi|d[eéi][cz])[^\W\d_]{0,7}"
)
_DATE: Final = re.compile(
    r"(?:(?P<y1>\d{4})(?P<s1>[-/.])(?P<n1>\d{1,2})(?P=s1)(?P<n2>\d{1,2})"
    r"|(?P<n3>\d{1,2})(?P<s2>[-/.])(?P<n4>\d{1,2})(?P=s2)(?P<y2>\d{4}|\d{2})"
    rf"|{_MONTH}\.? (?P<n5>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y3>\d{{4}})"
    rf"|(?P<n6>\d{{1,2}})\.?[ -](?:de )?{_MONTH}\.?[ ,-](?:de )?(?P<y4>\d{{4}}))"
    r"(?:,?[ T]+\d{1,2}:(?P<t1>\d\d)(?::(?P<t2>\d\d)(?:[.,]\d{1,9})?)?"
    r"\s*(?:[AaPp]\.?[Mm]\.?|Z|UTC|[+-]\d\d:?\d\d)?)?",
    re.IGNORECASE,
).fullmatch


class Masker:
    """Masks values for one sample, which is written in `codec`: nothing else than that can hold comes out."""

    def __init__(self, codec: str = "utf-8") -> None:
        self._codec = codec
        self._key = secrets.token_bytes(32)
        self._turn = secrets.randbelow(11) + 1
        self._years = secrets.randbelow(4) + 1
        self._alphabet = lru_cache(maxsize=None)(self._alphabet_of)
        self._word = lru_cache(maxsize=200_000)(self._masked_word)
        self._digits = lru_cache(maxsize=200_000)(self._masked_digits)

    def __call__(self, value: str) -> str:
        """`value` with other letters and digits; what is neither stays where it is."""
        if value.isascii() and sum(map(str.isalnum, value)) <= _TELLS_NOTHING:
            return value
        text = value.strip()
        if date := _DATE(text):
            return value.replace(text, self._masked_date(text, date))
        if _ROUNDED(text):
            return value.replace(text, self._masked_rounded(text))
        kept = {match.span() for match in _TOP_LEVEL.finditer(value)} if "." in value else set()
        if prefix := _PREFIX.match(value):
            kept.add((prefix.start(), prefix.end() - 1))
        return _WORDS_OR_NUMBERS.sub(
            lambda found: found[0] if found.span() in kept else self._token(found[0]), value
        )

    def _token(self, token: str) -> str:
        if token.lower() in _PLAIN_PARTS:
            return token
        return self._grouped(token) if token[0].isdigit() else self._word(token)

    # -- letters -------------------------------------------------------------------------------------------

    def _masked_word(self, word: str) -> str:
        """Letters by letters of the same script, case and accents."""
        plain = "".join(map(self._small, word))
        shuffled = self._shuffled(plain, list(map(self._alphabet, plain)), b"letters")
        return "".join(
            new if small == old else new.upper()
            for old, small, new in zip(word, plain, shuffled, strict=True)
        )

    def _small(self, sign: str) -> str:
        """A letter in lower case, if its upper case comes back from there and both can be written."""
        small = sign.lower()
        paired = small.upper() == sign and len(small) == 1
        return small if paired and self._size(small) == self._size(sign) else sign

    def _alphabet_of(self, sign: str) -> str:
        """What may stand for a letter: letters near it in Unicode that are like it and that the codec has.

        Small letters have a capital that the codec has too, of the same number of bytes. Latin letters with
        accents stay: among the others they tell nothing, and encodings are guessed by them.
        """
        if not sign.isascii() and sign < _LATIN_ENDS:
            return sign
        start, kind, size = ord(sign) & ~0x3F, unicodedata.category(sign), self._size(sign)
        near = map(chr, range(start, start + 0x40))
        alike = [
            other
            for other in near
            if unicodedata.category(other) == kind and self._size(other) == size
        ]
        if kind == "Ll":
            pairs = [
                one
                for one in alike
                if self._size(one.upper()) == size
                and one != one.upper()
                and one.upper().lower() == one
            ]
            alike = pairs if sign in pairs else [one for one in alike if one not in pairs]
        return "".join(alike)

    def _size(self, text: str) -> int:
        try:
            return len(text.encode(self._codec))
        except UnicodeError:
            return -1

    # -- digits --------------------------------------------------------------------------------------------

    def _grouped(self, value: str) -> str:
        """A number that may be written with spaces, signs or brackets."""
        if value.isdigit():
            return self._digits(value)
        digits = iter(self._digits("".join(filter(str.isdigit, value))))
        return "".join(next(digits) if sign.isdigit() else sign for sign in value)

    def _masked_digits(self, digits: str) -> str:
        """Zeros in front stay, and so many digits that the number stays of its kind."""
        if len(digits) in _PHONE:
            kept = len(digits) - _SUBSCRIBER
        else:
            zeros = len(digits) - len(digits.lstrip("0"))
            kept = max(zeros, _KEPT if len(digits) >= _LONG else 0)
        lost = len(digits) - len(digits.rstrip("0"))
        end = len(digits) - (lost if len(digits) > _PHONE[-1] and lost >= _LOST_ZEROS else 0)
        middle = digits[kept:end]
        alphabets = [_digits_like(sign) for sign in middle]
        if middle and not kept:
            alphabets[0] = alphabets[0][1:]  # a number that does not begin with zero never does
        return digits[:kept] + self._shuffled(middle, alphabets, b"digits") + digits[end:]

    def _masked_rounded(self, text: str) -> str:
        """4.47700900123E+11: three digits and the power stay, as in the whole number that may stand beside it."""
        mantissa, _, power = text.partition("E")
        head, tail = mantissa[:4], mantissa[4:]
        return f"{head}{self._digits(tail) if tail else ''}E{power}"

    def _masked_date(self, text: str, found: re.Match[str]) -> str:
        """Another day of the same shape: days and months that could be either still can."""
        changes: list[tuple[int, int, str]] = []
        for name, given in found.groupdict().items():
            if given is None or name[0] == "s":
                continue
            number, width = int(given), len(given)
            if name[0] == "y":
                number = (
                    max(number - self._years, 1) if width == 4 else (number - self._years) % 100
                )
            elif name[0] == "t":
                number = (number + 5 * self._turn) % 60
            elif 1 <= number <= 12:
                number = (number - 1 + self._turn) % 12 + 1
            elif number <= 31:
                number = (number - 13 + self._turn) % 16 + 13
            start, end = found.span(name)
            changes.append((start, end, f"{number:0{width}}"))
        for start, end, new in sorted(changes, reverse=True):
            text = text[:start] + new + text[end:]
        return text

    # -- both ----------------------------------------------------------------------------------------------

    def _shuffled(self, text: str, alphabets: Sequence[str], kind: bytes) -> str:
        """Other signs of the same alphabets, each depending on all others.

        A long text is taken in pieces. The two halves move each other in turn, by what the other one is: that can
        be undone with the key, so no two texts become one.
        """
        if len(text) > _PIECE:
            return "".join(
                self._shuffled(
                    text[at : at + _PIECE], alphabets[at : at + _PIECE], b"%b%d" % (kind, at)
                )
                for at in range(0, len(text), _PIECE)
            )
        sizes = [
            len(alphabet) if sign in alphabet else 1
            for sign, alphabet in zip(text, alphabets, strict=True)
        ]
        places = [
            max(0, alphabet.find(sign)) for sign, alphabet in zip(text, alphabets, strict=True)
        ]
        middle = (len(text) + 1) // 2
        halves = [
            _number(places[:middle], sizes[:middle]),
            _number(places[middle:], sizes[middle:]),
        ]
        wholes = [prod(sizes[:middle]), prod(sizes[middle:])]
        for turn in range(_TURNS):
            moved, other = turn % 2, 1 - turn % 2
            told = b"%b %d %d %x" % (kind, turn, len(text), halves[other])
            # Far larger than half a piece can be: a smaller number would leave its first signs as they are.
            by = int.from_bytes(hashlib.blake2b(told, key=self._key, digest_size=64).digest())
            halves[moved] = (halves[moved] + by) % wholes[moved]
        moved_to = _places(halves[0], sizes[:middle]) + _places(halves[1], sizes[middle:])
        return "".join(
            alphabet[place] if size > 1 else sign
            for sign, alphabet, size, place in zip(text, alphabets, sizes, moved_to, strict=True)
        )


def _digits_like(sign: str) -> str:
    """The ten digits of a script."""
    zero = ord(sign) - unicodedata.decimal(sign, 0)
    return "".join(map(chr, range(zero, zero + 10)))


def _number(places: Sequence[int], sizes: Sequence[int]) -> int:
    """Places in alphabets as one number."""
    number = 0
    for place, size in zip(places, sizes, strict=True):
        number = number * size + place
    return number


def _places(number: int, sizes: Sequence[int]) -> list[int]:
    """The places that `_number` made a number of."""
    places = []
    for size in reversed(sizes):
        number, place = divmod(number, size)
        places.append(place)
    return places[::-1]
