"""Times as they are stored (UTC, ISO 8601, to the millisecond), and days as people type them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from leaddesk.domain.errors import UsageError
from leaddesk.domain.texts import Text


def now_text() -> str:
    """This moment, as in `2026-11-21T09:30:00.123Z`."""
    return from_now_text(0)


def from_now_text(seconds: float) -> str:
    """The moment so many seconds from now; a negative number is in the past."""
    moment = datetime.now(UTC) + timedelta(seconds=seconds)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def day_of(text: str) -> date:
    """The day that a text like `2026-01-31` names.

    Raises UsageError for any other, also for what ISO 8601 allows besides: days are compared as texts too.
    """
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:
        raise UsageError(Text("“{day}” is not a date.", day=text), hint="Write it as 2026-01-31.")
    return day
