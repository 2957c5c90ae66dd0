"""Waits that people see: why an account does not send right now, and until when."""

from __future__ import annotations

import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wait:
    """Why an account waits. `ends_at` is a moment of `time.monotonic`, which all processes of a computer share and
    which nobody sets: a countdown does not jump when the clock does.
    """

    reason: str
    ends_at: float

    @property
    def seconds_left(self) -> float:
        """Seconds from now until the wait ends, 0 when it is over."""
        return max(0.0, self.ends_at - time.monotonic())


@dataclass(frozen=True, slots=True)
class Hold:
    """What is remembered of an account's vendor between calls: kept for all processes, and across restarts.

    `failures` are exchanges in a row that brought no usable answer. `down` means that there were so many that the
    vendor is only probed: one call at a time, and not before `until` (a moment of `time.monotonic`).
    """

    until: float = 0.0
    failures: int = 0
    down: bool = False
    reason: str = ""
