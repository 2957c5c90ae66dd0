"""Ranges of days for “Get Leads”, in steps short enough that pages hardly shift while they are read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final

from leaddesk.domain.clock import day_of

_DAY: Final = timedelta(days=1)
_STEP: Final = timedelta(days=7)
#: Every week costs a call: what was asked for before this day begins with it.
_FIRST: Final = date(2000, 1, 1)


def between(since: str, until: str, today: date | None = None) -> Iterator[dict[str, object]]:
    """`startDate` and `endDate` of each step from the day `since` to the day `until`; either may be empty.

    A step ends a day later than it need: whether `endDate` belongs to the range is not documented. No step is
    after today, or before the year 2000. Raises UsageError for what is no day.
    """
    today = today or datetime.now(UTC).date()
    last = min(day_of(until), today) if until else today
    if not since:
        yield {"endDate": (last + _DAY).isoformat()} if until else {}
        return
    first = max(day_of(since), _FIRST)
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
