"""Holds an account back: while its vendor asked for a pause, and while it is down."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Final, Protocol

from leaddesk.domain.waits import Hold, Wait

#: So many exchanges in a row without a usable answer, and a vendor is down.
DOWN_AFTER: Final = 5
#: One lead is tried this often while a vendor is down. Seconds.
PROBE_EVERY: Final = 30.0


class Holds(Protocol):
    """Where it is remembered, for all processes on the workspace."""

    def hold(self) -> Hold: ...

    def change_hold(self, change: Callable[[Hold], Hold]) -> Hold:
        """Replace what is remembered by what `change` makes of it, nobody else being able to in between."""
        ...


class Gate:
    """The way to one account's vendor. What one process learns here holds for all, also after a restart."""

    def __init__(self, holds: Holds, clock: Callable[[], float] = time.monotonic) -> None:
        self._holds = holds
        self._clock = clock

    def wait_s(self) -> float:
        """Seconds until somebody may go through."""
        return max(0.0, self._holds.hold().until - self._clock())

    def enter(self) -> bool:
        """Go through, if `wait_s` is over. While the vendor is down only one does, and tries it for all."""
        if not self._holds.hold().down:
            return True
        now = self._clock()
        mine = False

        def take(hold: Hold) -> Hold:
            nonlocal mine
            mine = hold.until <= now
            return replace(hold, until=now + PROBE_EVERY) if mine and hold.down else hold

        self._holds.change_hold(take)
        return mine

    def answered(self) -> None:
        """The vendor gave an answer: it is not down. A pause that it asked for goes on."""
        hold = self._holds.hold()
        if hold.failures or hold.down:
            self._holds.change_hold(lambda now: Hold() if now.down else replace(now, failures=0))

    def deferred(self, wait_s: float, reason: str) -> None:
        """The next call is not before so many seconds from now."""
        until = self._clock() + wait_s
        self._holds.change_hold(
            lambda hold: (
                hold
                if hold.down or hold.until >= until
                else replace(hold, until=until, reason=reason)
            )
        )

    def failed(self, reason: str) -> bool:
        """An exchange brought no usable answer. Returns whether the vendor is down."""
        now = self._clock()

        def count(hold: Hold) -> Hold:
            failures = hold.failures + 1
            if not hold.down and failures < DOWN_AFTER:
                return replace(hold, failures=failures)
            return Hold(max(hold.until, now + PROBE_EVERY), failures, down=True, reason=reason)

        return self._holds.change_hold(count).down


def wait_of(hold: Hold) -> Wait | None:
    """The wait as people see it, None when it is over."""
    wait = Wait(hold.reason, hold.until)
    return wait if wait.seconds_left > 0 else None
