"""What spreadsheets do to values: rounded numbers, lost zeros, error words. Repaired only where it is proven."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

#: What a formula that failed leaves in its cell, in the languages of spreadsheets.
ERROR_WORDS: Final = frozenset(
    {"#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA",
     "#BEZUG!", "#NV", "#WERT!", "#ZAHL!", "#VALEUR!", "#NOM?", "#NOMBRE!", "#¡VALOR!", "#¿NOMBRE?", "#¡REF!",
     "#¡DIV/0!", "#¡NUM!", "#VALOR!", "#NOME?", "#RIF!", "#N/D"}
)  # fmt: skip
_ROUNDED: Final = re.compile(r"([1-9](?:[.,]\d{1,14})?)E\+(\d{1,2})").fullmatch
#: The same as scripts write it.
_POWER: Final = re.compile(r"\d(?:\.\d+)?e\+\d{2}").fullmatch
#: Digits that a spreadsheet keeps of a number.
_KEPT_DIGITS: Final = 15
_LONG_ID: Final = 18
#: Countries whose postal codes have five digits and may begin with 0.
_FIVE_DIGITS: Final = frozenset(
    {"US", "DE", "FR", "ES", "IT", "FI", "EE", "HR", "RS", "BA", "ME", "TR", "MX", "MA", "DZ", "LT", "PR", "MC",
     "SM", "VA", "KW", "SA", "UA", "TH", "MY", "LK", "CR", "GT", "PE", "RE", "GP", "MQ", "GF"}
)  # fmt: skip


def is_rounded(value: str) -> bool:
    """Whether a value is a long number as a spreadsheet shows it: 4.47E+11."""
    return _ROUNDED(value) is not None


def proven_number(value: str, others: Iterable[str]) -> str:
    """The whole number that a rounded one was, if the row's other cells hold exactly one that fits; else empty."""
    found = _ROUNDED(value)
    if not found:
        return ""
    mantissa, power = Decimal(found[1].replace(",", ".")), int(found[2])
    shown = mantissa.scaleb(power)
    fitting = set()
    for other in others:
        digits = re.sub(r"[ ().+/-]", "", other)
        # 9,999,999 is shown as 1E+07: rounding up may make a number longer.
        if digits.isascii() and digits.isdigit() and power <= len(digits) <= power + 1:
            unit = Decimal(1).scaleb(power + int(mantissa.as_tuple().exponent))
            if (Decimal(digits) / unit).quantize(Decimal(1), ROUND_HALF_UP) * unit == shown:
                fitting.add(other.strip() if other.strip()[:1] == "+" else digits)
    return fitting.pop() if len(fitting) == 1 else ""


def lost_digits(value: str) -> bool:
    """Whether a long id has zeros, or a power, in place of the digits that a spreadsheet or script cannot keep."""
    if len(value) >= _LONG_ID and value.isdigit():
        return not value[_KEPT_DIGITS:].strip("0")
    return "e+" in value and _POWER(value) is not None


def whole_postal_code(value: str, country: str) -> str:
    """A postal code with the leading zero that it lost, which its row's country proves; else empty."""
    lost = len(value) == 4 and value.isascii() and value.isdigit() and country in _FIVE_DIGITS
    return f"0{value}" if lost else ""
