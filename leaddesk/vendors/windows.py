"""A vendor's limits over minutes, or for single operations."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager

from leaddesk.vendors.limits import Limit
from leaddesk.vendors.pacing import Ledger, MemoryLedger, Window


class Windows:
    """Holds a call back while any limit that counts it has no room. Thread-safe.

    `ledger` opens where the calls of a limit are written down: kept in this process, or shared by all.
    """

    def __init__(
        self,
        limits: Sequence[Limit],
        clock: Callable[[], float] = time.monotonic,
        ledger: Callable[[Limit], Ledger] = lambda _limit: MemoryLedger(),
    ) -> None:
        self._windows = [
            (limit, Window(limit.calls, limit.seconds, clock, ledger(limit))) for limit in limits
        ]

    def wait(self, operation: str, ahead: int = 0) -> float:
        """Seconds until there may be room for one more call after `ahead` others, 0 when there is room now."""
        return max((window.wait(ahead) for _, window in self._counting(operation)), default=0.0)

    def begin(self, operation: str) -> float:
        """Take a place in every window that counts the operation and return 0, or the seconds to wait for it."""
        taken: list[Window] = []
        for _, window in self._counting(operation):
            if (wait := window.begin()) > 0:
                for other in taken:
                    other.take_back()
                return wait
            taken.append(window)
        return 0.0

    def end(self, operation: str) -> None:
        """The call that took a place is over, whatever came of it."""
        for _, window in self._counting(operation):
            window.end()

    def rest(self, operation: str) -> float:
        """Seconds until the longest window that counts the operation forgets the oldest call in it.

        The whole window where no call is known, 0 where there is no window.
        """
        counting = self._counting(operation)
        longest = max(counting, key=lambda found: found[0].seconds, default=None)
        return longest[1].rest() if longest else 0.0

    @asynccontextmanager
    async def place(self, operation: str) -> AsyncIterator[None]:
        """Wait for room, and hold the places while the call lasts."""
        while (wait := self.begin(operation)) > 0:  # noqa: ASYNC110  (room comes with time; there is no event)
            await asyncio.sleep(wait)
        try:
            yield
        finally:
            self.end(operation)

    def _counting(self, operation: str) -> Iterator[tuple[Limit, Window]]:
        for limit, window in self._windows:
            if not limit.operations or operation in limit.operations:
                yield limit, window
