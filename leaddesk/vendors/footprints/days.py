"""Ranges of days for “Get Leads”, in steps short enough that pages hardly shift while they are read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final

from leaddesk.domain.errors import UsageError
from leaddesk.domain.texts import Text

_DAY: Final = timedelta(days=1)
_STEP: Final = timedelta(days=7)


def between(since: str, until: str, today: date | None = None) -> Iterator[dict[str, object]]:
    """`startDate` and `endDate` of each step from the day `since` to the day `until`; either may be empty.

    A step ends a day later than it need: whether `endDate` belongs to the range is not documented.
    Raises UsageError for what is no day.
    """
    first, last = _day(since), _day(until)
    if first is None:
        yield {"endDate": (last + _DAY).isoformat()} if last else {}
        return
    last = last or today or datetime.now(UTC).date()
    while first <= last:
        end = min(first + _STEP - _DAY, last)
        yield {"startDate": first.isoformat(), "endDate": (end + _DAY).isoformat()}
        first = end + _DAY


def holds(since: str, until: str, moment: datetime | None) -> bool:
    """Whether a time is within the days, counted in UTC; one that cannot be read is not left out."""
    if moment is None:
        return True
    day = moment.date().isoformat()
    return (not since or since <= day) and (not until or day <= until)


def _day(text: str) -> date | None:
    if not text:
        return None
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise UsageError(
            Text("“{text}” is no day.", text=text), hint="Write it as 2026-01-31."
        ) from None
    if not 1900 <= found.year <= 9000:
        raise UsageError(
            Text("“{text}” is too far away.", text=text), hint="Write it as 2026-01-31."
        )
    return found
