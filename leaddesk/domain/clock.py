"""Times as they are stored: UTC, ISO 8601, to the millisecond."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


def now_text() -> str:
    """This moment, as in `2026-11-21T09:30:00.123Z`."""
    return from_now_text(0)


def from_now_text(seconds: float) -> str:
    """The moment so many seconds from now; a negative number is in the past."""
    moment = datetime.now(UTC) + timedelta(seconds=seconds)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
