"""Calling hours: when people may be called, and how long a call has to wait for that. Pure."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from leaddesk.domain.texts import Text

_DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_PART: Final = re.compile(
    r"([a-z]{3})[a-z]*(?:\s*-\s*([a-z]{3})[a-z]*)?\s+(\d{1,2}):(\d\d)\s*-\s*(\d{1,2}):(\d\d)",
    re.IGNORECASE,
)
_DAY: Final = 24 * 60
_WEEK: Final = 7 * _DAY
_MINUTE: Final = timedelta(minutes=1)


class CallingHours:
    """Hours of the week in the clock time of a zone.

    Written `Mon-Fri 09:00-18:00, Sat 10:00-14:00`. An end before its beginning lies on the next day; 24:00 is
    midnight. What the clock shows counts: where it is put forward or back, the hours move with it.
    """

    def __init__(self, text: str, zone: str) -> None:
        """Raises ValueError, saying what is wrong, for hours that cannot be read and zones that do not exist."""
        try:
            self._zone = ZoneInfo(zone)
        except (LookupError, OSError, ValueError):
            raise ValueError(
                Text("There is no time zone “{zone}”. Write it like Europe/London.", zone=zone)
            ) from None
        self.zone = zone
        self._spans = tuple(
            span for part in re.split(r"[,;\n]+", text) if part.strip() for span in _spans(part)
        )
        if not self._spans:
            raise ValueError("No hours are given. Write them like Mon-Fri 09:00-18:00.")
        self._opening = lru_cache(maxsize=256)(self._search)

    def is_open(self, moment: datetime) -> bool:
        """Whether calls may be made at this moment, which says its zone."""
        local = moment.astimezone(self._zone)
        minute = local.weekday() * _DAY + local.hour * 60 + local.minute
        return any(
            start <= minute < end or start <= minute + _WEEK < end for start, end in self._spans
        )

    def next_open(self, moment: datetime) -> datetime:
        """The moment itself while calls may be made, else the beginning of the next hours, in UTC."""
        moment = moment.astimezone(UTC)
        if self.is_open(moment):
            return moment
        return self._opening(moment.replace(second=0, microsecond=0))

    def delay(self, now: datetime, wanted_s: int = 0) -> int:
        """After how many seconds a call may be made that is wanted `wanted_s` seconds from now."""
        opening = self.next_open(now + timedelta(seconds=wanted_s))
        return math.ceil((opening - now).total_seconds())

    def local(self, moment: datetime) -> datetime:
        """The moment as the clock of the zone shows it."""
        return moment.astimezone(self._zone)

    def _search(self, moment: datetime) -> datetime:
        # Minute by minute, which is right whatever clocks do; two weeks hold an hour that exists.
        for _ in range(2 * _WEEK):
            moment += _MINUTE
            if self.is_open(moment):
                return moment
        return moment


def _spans(part: str) -> list[tuple[int, int]]:
    """One part of the text as minutes of the week, one span a day."""
    match = _PART.fullmatch(part.strip())
    problem = Text(
        "“{part}” is no day with hours. Write it like Mon-Fri 09:00-18:00.", part=part.strip()
    )
    if match is None:
        raise ValueError(problem)
    first, last = match[1].casefold(), (match[2] or match[1]).casefold()
    start, end = int(match[3]) * 60 + int(match[4]), int(match[5]) * 60 + int(match[6])
    known = first in _DAYS and last in _DAYS
    if not known or max(start, end) > _DAY or start in (_DAY, end):
        raise ValueError(problem)
    if int(match[4]) > 59 or int(match[6]) > 59:
        raise ValueError(problem)
    begin, days = _DAYS.index(first), (_DAYS.index(last) - _DAYS.index(first)) % 7 + 1
    length = end - start if end > start else end - start + _DAY
    return [
        (day * _DAY + start, day * _DAY + start + length)
        for day in ((begin + n) % 7 for n in range(days))
    ]
