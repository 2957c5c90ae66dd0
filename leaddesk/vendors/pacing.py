"""How fast an account may be called, whoever calls it in this process."""

from __future__ import annotations

import asyncio
import math
import threading
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

#: How long a call that has no room looks away when nobody can tell when there will be. Seconds.
GLANCE = 0.005


class Pace:
    """At most so many calls in any window of time, wherever that window starts, as the vendor sees them.

    A call counts from its beginning until a whole window after its answer: somewhere in between it reached the
    vendor, so whatever the network does to their distances, the vendor never sees more than allowed in one window.
    Rates below one a second become one call in a longer window. One object an account; thread-safe.
    """

    def __init__(self, max_per_second: float, clock: Callable[[], float] = time.monotonic) -> None:
        """`max_per_second` is above 0."""
        self._calls = (
            max(1, math.floor(max_per_second)) if math.isfinite(max_per_second) else 1_000_000
        )
        self._seconds = self._calls / max_per_second
        self._clock = clock
        self._lock = threading.Lock()
        self._running = 0
        self._ended: deque[float] = deque()

    def wait(self) -> float:
        """Seconds until there may be room for one more call, 0 when there is room now."""
        with self._lock:
            return self._wait()

    def begin(self) -> float:
        """Take a place for a call and return 0, or return how many seconds to wait before asking again."""
        with self._lock:
            wait = self._wait()
            if wait <= 0:
                self._running += 1
            return wait

    def end(self) -> None:
        """The call that took a place is over, whatever came of it."""
        with self._lock:
            self._running -= 1
            self._ended.append(self._clock())

    @asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        """Wait for room, and hold the place while the call lasts."""
        while (wait := self.begin()) > 0:  # noqa: ASYNC110  (room comes with time; there is no event)
            await asyncio.sleep(wait)
        try:
            yield
        finally:
            self.end()

    def _wait(self) -> float:
        now = self._clock()
        while self._ended and self._ended[0] <= now - self._seconds:
            self._ended.popleft()
        if self._running + len(self._ended) < self._calls:
            return 0.0
        return max(self._ended[0] + self._seconds - now, 1e-4) if self._ended else GLANCE
