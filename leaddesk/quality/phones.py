"""Phone numbers in E.164 (`+447700900123`), as libphonenumber reads them.

phonenumbers takes 20 microseconds for a number, so ordinary ones are settled here by its own metadata: an
international number by its calling code and length, a national one by its country's pattern. Whatever is not
ordinary (dialling prefixes, extensions, letters, area codes left out) goes to phonenumbers itself, and the answers
are the same. A number is good when its country has numbers of that length; which ranges are in service changes too
often to refuse leads by it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from phonenumbers import (
    COUNTRY_CODE_TO_REGION_CODE,
    NumberParseException,
    PhoneMetadata,
    PhoneNumberFormat,
    ValidationResult,
    format_number,
    is_possible_number_with_reason,
    parse,
)

#: What people put between digits.
_NOISE: Final = b" -()./"
_LONGEST_CODE: Final = 3
#: What scripts and spreadsheets make of a column of numbers that has gaps: 447700900123.0, 4.477009E11.
_DECIMAL: Final = re.compile(r"([1-9]\d{6,14})[.,]00?").fullmatch
_POWER: Final = re.compile(r"\d+(?:[.,]\d+)?[eE]\+?\d+").fullmatch
#: No phone number is written longer than this.
_LONGEST: Final = 40
#: What stands between two numbers in a cell: a sign, a word, or nothing but a space.
_BETWEEN: Final = re.compile(
    r"[,;/|\\\r\n]|:::|\s(?=\+)|\s[^\W\d_]+\s+(?=[+(\d])"
).search  #: From here on phonenumbers does not read.
_CUT: Final = re.compile(r"[\\/] *x").search

_Matcher = Callable[[str], re.Match[str] | None]


class _Plan(NamedTuple):
    """How numbers of one country are written, as far as ordinary ones go."""

    code: str
    lengths: frozenset[int]
    matches: _Matcher
    #: The prefix of calls within the country, taken off; empty where there is none or it is not that simple.
    trunk: str
    #: Finds the prefix of calls within the country, and dialling codes that stand in its place.
    prefix: re.Pattern[str] | None
    #: Finds the prefix of calls to other countries.
    abroad: _Matcher | None


def e164(value: str, country: str = "") -> str:
    """`value` in E.164, empty when it is no possible number.

    `country` (alpha-2, may be empty) is where a number without a calling code belongs.
    """
    return _read(value, country)[0]


def first_e164(value: str, country: str = "") -> tuple[str, bool]:
    """The first number of a cell in E.164, and whether more stands behind it: an extension, another number."""
    found = _read(value, country)
    if not found[0] and (cut := _BETWEEN(value)):
        found = e164(value[: cut.start()], country), True
    return found


def _read(value: str, country: str) -> tuple[str, bool]:
    """A number in E.164, and whether an extension was left out."""
    if len(value) > _LONGEST:
        return "", False
    if value[-1:] == "0" and (whole := _DECIMAL(value)):
        value = whole[1]
    digits = _bare(value)
    if digits[:1] == "+":
        ordinary = _international(digits[1 : 1 + _LONGEST_CODE])
        if ordinary and ordinary(digits):
            return digits, False
    elif country and digits.isdigit() and (found := _national(digits, country)):
        return found, False
    return _by_library(value, country)


def all_e164(values: Sequence[str], countries: Sequence[str]) -> Sequence[str]:
    """Each of `values` in E.164 by the country beside it: the same as one by one, twice as fast.

    Of a cell with an extension nothing is taken.
    """
    bare = _bare("\n".join(values)).split("\n")
    if len(bare) != len(values):
        bare = list(map(_bare, values))
    return [
        digits
        if digits[:1] == "+"
        and len(value) <= _LONGEST
        and (ordinary := _international(digits[1 : 1 + _LONGEST_CODE]))
        and ordinary(digits)
        else value and _alone(value, country)
        for value, digits, country in zip(values, bare, countries, strict=True)
    ]


def _alone(value: str, country: str) -> str:
    number, more = _read(value, country)
    return "" if more else number


def _bare(text: str) -> str:
    """What is left without the signs that people put between digits."""
    return text.encode("ascii", "replace").translate(None, _NOISE).decode("ascii")


@lru_cache(maxsize=1000)
def _international(start: str) -> _Matcher | None:
    """Matches ordinary numbers with a plus sign, by the digits that they start with.

    These hold a calling code whole: none is the beginning of another.
    """
    for size in range(1, _LONGEST_CODE + 1):
        code = start[:size]
        regions = code.isdigit() and code[0] != "0" and COUNTRY_CODE_TO_REGION_CODE.get(int(code))
        plan = regions and _plan(regions[0])
        if plan:
            lengths = "|".join(f"[0-9]{{{length}}}" for length in sorted(plan.lengths))
            no_prefix = f"(?!{plan.prefix.pattern})" if plan.prefix else ""
            return re.compile(rf"\+{code}{no_prefix}(?:{lengths})").fullmatch
    return None


def _national(digits: str, country: str) -> str:
    plan = _plan(country)
    if not plan or digits.startswith(plan.code) or (plan.abroad and plan.abroad(digits)):
        return ""
    prefix = plan.prefix and plan.prefix.match(digits)
    if prefix:
        if prefix[0] != plan.trunk:
            return ""
        digits = digits[len(plan.trunk) :]
    if len(digits) not in plan.lengths or not plan.matches(digits):
        return ""
    return f"+{plan.code}{digits}"


@lru_cache(maxsize=512)
def _plan(country: str) -> _Plan | None:
    metadata = PhoneMetadata.metadata_for_region(country)
    if metadata is None or metadata.country_code is None:
        return None
    general = metadata.general_desc
    pattern = general.national_number_pattern if general else None
    if general is None or pattern is None:
        return None
    prefix = metadata.national_prefix_for_parsing
    # Only a prefix that is just taken off is ordinary; some countries rewrite the number by it.
    trunk = "" if metadata.national_prefix_transform_rule else metadata.national_prefix or ""
    return _Plan(
        code=str(metadata.country_code),
        lengths=frozenset(_lengths(metadata.country_code)),
        matches=re.compile(pattern).fullmatch,
        trunk=trunk,
        prefix=re.compile(prefix) if prefix else None,
        abroad=re.compile(metadata.international_prefix).match
        if metadata.international_prefix
        else None,
    )


def _lengths(code: int) -> tuple[int, ...]:
    """The lengths of whole numbers behind a calling code: its main country answers for those that share it."""
    metadata = PhoneMetadata.metadata_for_region(COUNTRY_CODE_TO_REGION_CODE[code][0])
    if metadata is None or metadata.general_desc is None:
        return ()
    return tuple(metadata.general_desc.possible_length)


def _by_library(value: str, country: str) -> tuple[str, bool]:
    if _POWER(value):
        return "", False
    try:
        number = parse(value, country or None)
    except NumberParseException:
        return "", False
    if is_possible_number_with_reason(number) != ValidationResult.IS_POSSIBLE:
        return "", False
    more = bool(number.extension) or _CUT(value) is not None
    return format_number(number, PhoneNumberFormat.E164), more
