"""How fast an account may be called."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable

#: Added to the vendor's window, so that clocks and networks that stretch and squeeze do not put two calls too
#: close together on the vendor's side. Seconds.
SLACK = 0.005


class SlidingWindow:
    """Says when the next call may begin, so that no window of time, wherever it starts, holds too many.

    A token bucket with catch-up would be simpler and goes over the limit in some seconds. Rates below one a
    second become one call in a longer window. Used from one event loop.
    """

    def __init__(self, max_per_second: float, clock: Callable[[], float] = time.monotonic) -> None:
        """`max_per_second` is above 0."""
        self._calls = max(1, math.floor(max_per_second))
        self._seconds = self._calls / max_per_second + SLACK
        self._clock = clock
        self._begun: deque[float] = deque(maxlen=self._calls)

    def wait(self) -> float:
        """Seconds until one more call may begin, 0 or less when it may begin now."""
        if len(self._begun) < self._calls:
            return 0.0
        return self._begun[0] + self._seconds - self._clock()

    def note(self) -> None:
        """Count a call that begins now."""
        self._begun.append(self._clock())
