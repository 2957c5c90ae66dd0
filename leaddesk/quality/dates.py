"""Dates as files write them, as ISO 8601.

03/04/2026 is two days. Which one is decided for a whole column: a date that fits only one order decides for those
that fit both. Where none does, the order that the file's kind or the chosen country has is taken, else the dates
stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from leaddesk.domain.texts import Text

DAY_FIRST: Final = "dmy"
MONTH_FIRST: Final = "mdy"
#: Countries that write the month first.
_MONTH_FIRST_COUNTRIES: Final = frozenset({"US", "FM", "MH", "PW", "GU", "PR", "VI", "AS", "PH"})

_DAY: Final = r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_CLOCK: Final = r"(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?)?"
_IS_ISO: Final = re.compile(_DAY + _CLOCK).fullmatch
_IS_DAY: Final = re.compile(_DAY).fullmatch
_HAS_SHAPE: Final = re.compile(r"(?:0000-00-00" + _CLOCK + ")?").fullmatch
#: All digits alike: a million dates have a handful of shapes.
_SHAPES: Final = str.maketrans("123456789", "0" * 9)
_TIME: Final = (
    r"(?:,?[ T]+(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d))?"
    r"\s*(?P<half>[AaPp])?\.?[Mm]?\.?)?"
)
_NUMERIC: Final = re.compile(
    rf"(?P<one>\d{{1,2}})(?P<sign>[/.-])(?P<two>\d{{1,2}})(?P=sign)(?P<year>\d{{4}}|\d{{2}}){_TIME}"
).fullmatch
_YEAR_FIRST: Final = re.compile(
    rf"(?P<year>\d{{4}})[/.-](?P<month>\d{{1,2}})[/.-](?P<day>\d{{1,2}}){_TIME}"
).fullmatch
_NAMED: Final = tuple(
    re.compile(pattern + _TIME).fullmatch
    for pattern in (
        r"(?P<name>[^\W\d_]{3,})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})",
        r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.)?[ -](?:de )?(?P<name>[^\W\d_]{3,})\.?[ ,-](?:de )?(?P<year>\d{4})",
    )
)
_EPOCH: Final = re.compile(r"1\d{9}(?:\d{3})?").fullmatch
_SERIAL: Final = re.compile(r"[2-5]\d{4}(?:\.\d+)?").fullmatch
#: The days that spreadsheets count from.
_SERIAL_STARTS: Final = (date(1899, 12, 30), date(1904, 1, 1))
#: How months begin in English, French, Romanian, German, Spanish, Portuguese and Italian.
_MONTHS: Final = (
    "jan ian ene gen", "feb fév fev fevr", "mar mär", "apr avr abr", "may mai mag", "jun iun juin giu",
    "jul iul juil lug", "aug aoû aou ago", "sep set", "oct okt out ott", "nov noi", "dec déc dez dic",
)  # fmt: skip


def all_iso(values: Sequence[str]) -> bool:
    """Whether all filled values are ISO 8601 already: nearly free, for whole columns."""
    shapes = "\n".join(values).translate(_SHAPES).split("\n")
    return (
        len(shapes) == max(1, len(values))
        and all(map(_HAS_SHAPE, set(shapes)))
        and all(not day or _IS_DAY(day) for day in {value[:10] for value in values})
    )


def is_serial(value: str) -> bool:
    """Whether a value is what a spreadsheet makes of a date: 45366."""
    return _SERIAL(value) is not None


def serial_days(value: str) -> tuple[str, ...]:
    """The days (ISO 8601) that a serial number means, in the two ways of counting."""
    days = timedelta(days=int(float(value)))
    return tuple((start + days).isoformat() for start in _SERIAL_STARTS)


def iso_date(value: str, order: str = "", *, birth: bool = False) -> str:
    """`value` in ISO 8601, with its time where it has one; empty when it is no date or may be two.

    `order` is DAY_FIRST or MONTH_FIRST for dates that fit both, empty when that is not known. `birth` dates are
    never in the future.
    """
    if _IS_ISO(value):
        return value
    if _EPOCH(value):
        moment = datetime.fromtimestamp(int(value[:10]), UTC)
        return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    if found := _NUMERIC(value):
        day, month = int(found["one"]), int(found["two"])
        if _order(found) == MONTH_FIRST or (_order(found) == "both" and order == MONTH_FIRST):
            day, month = month, day
        elif _order(found) == "both" and not order and day != month:
            return ""
        return _written(found, day, month, birth=birth)
    if found := _YEAR_FIRST(value):
        return _written(found, int(found["day"]), int(found["month"]), birth=birth)
    for named in _NAMED:
        if (found := named(value)) and (month := _month(found["name"])):
            return _written(found, int(found["day"]), month, birth=birth)
    return ""


def _order(found: re.Match[str]) -> str:
    """Which order a date of three numbers shows; with dots nobody writes the month first."""
    one, two = int(found["one"]), int(found["two"])
    if one > 12 or found["sign"] == ".":
        return DAY_FIRST
    return MONTH_FIRST if two > 12 else "both"


def _month(name: str) -> int:
    start = name.casefold()
    for number, starts in enumerate(_MONTHS, 1):
        if any(map(start.startswith, starts.split())):
            return number
    return 0


def _written(found: re.Match[str], day: int, month: int, *, birth: bool) -> str:
    year = int(found["year"])
    if year < 100:
        this_year = datetime.now(UTC).year
        year += 2000
        if year > this_year + (0 if birth else 20):
            year -= 100
    hour = int(found["hour"] or 0)
    if found["half"]:
        hour = hour % 12 + (12 if found["half"] in "Pp" else 0)
    minute, second = int(found["minute"] or 0), int(found["second"] or 0)
    try:
        clock = time(hour, minute, second)
        day_text = date(year, month, day).isoformat()
    except ValueError:
        return ""
    return f"{day_text}T{clock.isoformat()}" if found["hour"] else day_text


class DateTally:
    """Counts how the dates of one column are written, to decide for those that fit both orders."""

    def __init__(self) -> None:
        self._counts = {DAY_FIRST: 0, MONTH_FIRST: 0, "both": 0}

    def see(self, value: str) -> None:
        """Count one value in."""
        if found := _NUMERIC(value.strip()):
            self._counts[_order(found)] += 1

    def order(self, usual: str = "", country: str = "") -> str:
        """The column's order; `usual` (of the file's kind), else `country`, decides where no date does."""
        first, second = self._counts[DAY_FIRST], self._counts[MONTH_FIRST]
        if first and second:
            return ""
        if first or second:
            return DAY_FIRST if first else MONTH_FIRST
        if usual or not country:
            return usual
        return MONTH_FIRST if country in _MONTH_FIRST_COUNTRIES else DAY_FIRST

    def sentence(self, column: str, order: str) -> str:
        """What was decided and how many dates fit both; empty when none does."""
        both = self._counts["both"]
        if not both:
            return ""
        rows = (
            Text("{count:,} row fits both", count=both)
            if both == 1
            else Text("{count:,} rows fit both", count=both)
        )
        words = Text("day first") if order == DAY_FIRST else Text("month first")
        sure = self._counts.get(order, 0)
        if sure:
            return Text(
                "Dates in “{column}” are read {words}, as {sure:,} of them must be; {rows}.",
                column=column,
                words=words,
                sure=sure,
                rows=rows,
            )
        if order:
            return Text(
                "Dates in “{column}” are read {words}, as is usual there; {rows} and none decides.",
                column=column,
                words=words,
                rows=rows,
            )
        return Text(
            "Dates in “{column}” may be day first or month first; {rows} and stay as they are.",
            column=column,
            rows=rows,
        )
