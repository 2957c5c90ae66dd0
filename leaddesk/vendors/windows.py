"""A vendor's limits over minutes, or for single operations, kept for all clients of an account in this process."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

from leaddesk.vendors.base import Limit
from leaddesk.vendors.pacing import GLANCE


class _Window:
    """The calls that count towards one limit: those under way, and when the others ended."""

    def __init__(self, limit: Limit) -> None:
        self.limit = limit
        self.running = 0
        self.ended: deque[float] = deque()

    def counts(self, operation: str) -> bool:
        return not self.limit.operations or operation in self.limit.operations

    def wait(self, now: float) -> float:
        while self.ended and self.ended[0] <= now - self.limit.seconds:
            self.ended.popleft()
        if self.running + len(self.ended) < self.limit.calls:
            return 0.0
        return max(self.ended[0] + self.limit.seconds - now, 1e-4) if self.ended else GLANCE


class Windows:
    """Holds a call back while any limit that counts it has no room. Thread-safe.

    As with `Pace`, a call counts from its beginning until a whole window after its answer: somewhere in between
    it reached the vendor.
    """

    def __init__(
        self, limits: Sequence[Limit], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._windows = [_Window(limit) for limit in limits]
        self._clock = clock
        self._lock = threading.Lock()

    def begin(self, operation: str) -> float:
        """Take a place in every window that counts the operation and return 0, or the seconds to wait for it."""
        with self._lock:
            now = self._clock()
            counting = [window for window in self._windows if window.counts(operation)]
            wait = max((window.wait(now) for window in counting), default=0.0)
            if wait <= 0:
                for window in counting:
                    window.running += 1
            return wait

    def end(self, operation: str) -> None:
        """The call that took a place is over, whatever came of it."""
        with self._lock:
            now = self._clock()
            for window in self._windows:
                if window.counts(operation):
                    window.running -= 1
                    window.ended.append(now)

    def rest(self, operation: str) -> float:
        """Seconds until the longest window that counts the operation forgets the oldest call in it.

        The whole window where no call is known, 0 where there is no window.
        """
        with self._lock:
            counting = [window for window in self._windows if window.counts(operation)]
            if not counting:
                return 0.0
            now = self._clock()
            longest = max(counting, key=lambda window: window.limit.seconds)
            longest.wait(now)
            oldest = longest.ended[0] if longest.ended else now
            return oldest + longest.limit.seconds - now

    @asynccontextmanager
    async def place(self, operation: str) -> AsyncIterator[None]:
        """Wait for room, and hold the places while the call lasts."""
        while (wait := self.begin(operation)) > 0:  # noqa: ASYNC110  (room comes with time; there is no event)
            await asyncio.sleep(wait)
        try:
            yield
        finally:
            self.end(operation)
