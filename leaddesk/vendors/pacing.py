"""How fast an account may be called, whoever calls it."""

from __future__ import annotations

import asyncio
import math
import threading
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager
from typing import Final, Protocol

#: How long a call that has no room looks away when nobody can tell when there will be. Seconds.
GLANCE: Final = 0.005
#: No ledger remembers more calls than this; faster paces are kept over a shorter window.
MOST_CALLS: Final = 4000


class Record(Protocol):
    """The calls that count, seen while nobody else can change them."""

    @property
    def running(self) -> int:
        """Calls that are being made now, by anybody."""
        ...

    @property
    def ended(self) -> int:
        """Calls that are over and still counted."""
        ...

    def oldest(self) -> float:
        """When the one that ended first did. Only while `ended` is not 0."""
        ...

    def forget_oldest(self) -> None: ...

    def start(self) -> bool:
        """Count one call of this process as running; False when there is no room to write it down."""
        ...

    def finish(self, at: float) -> None:
        """One running call of this process ended at this moment."""
        ...


class Ledger(Protocol):
    """Where the calls of one pace are written down: in memory, or in a file that processes share."""

    def open(self, now: float) -> AbstractContextManager[Record | None]:
        """The record, for this caller alone; None when it cannot be had at once."""
        ...


class MemoryLedger:
    """Calls of this process only."""

    def __init__(self) -> None:
        self.running = 0
        self._ended: deque[float] = deque()
        self._lock = threading.Lock()

    @contextmanager
    def open(self, now: float) -> Iterator[Record]:  # noqa: ARG002  (only shared ones need the time)
        with self._lock:
            yield self

    @property
    def ended(self) -> int:
        return len(self._ended)

    def oldest(self) -> float:
        return self._ended[0]

    def forget_oldest(self) -> None:
        self._ended.popleft()

    def start(self) -> bool:
        self.running += 1
        return True

    def finish(self, at: float) -> None:
        self.running -= 1
        self._ended.append(at)


class Pace:
    """At most so many calls in any window of time, wherever that window starts, as the vendor sees them.

    A call counts from its beginning until a whole window after its answer: somewhere in between it reached the
    vendor, so whatever the network does to their distances, the vendor never sees more than allowed in one window.
    Rates below one a second become one call in a longer window. All paces on one ledger share their calls.
    Thread-safe.
    """

    def __init__(
        self,
        max_per_second: float,
        clock: Callable[[], float] = time.monotonic,
        ledger: Ledger | None = None,
    ) -> None:
        """`max_per_second` is above 0. A shared ledger needs a clock that all its processes share."""
        self._endless = math.isinf(max_per_second)
        self._calls = max(1, math.floor(min(max_per_second, MOST_CALLS)))
        self._seconds = self._calls / max_per_second
        self._clock = clock
        self._ledger = ledger or MemoryLedger()
        self._unwritten: deque[float] = deque()

    def wait(self, ahead: int = 0) -> float:
        """Seconds until there may be room for one more call after `ahead` others, 0 when there is room now."""
        if self._endless:
            return 0.0
        now = self._clock()
        with self._ledger.open(now) as record:
            return GLANCE if record is None else self._wait(record, now, ahead)

    def begin(self) -> float:
        """Take a place for a call and return 0, or return how many seconds to wait before asking again."""
        if self._endless:
            return 0.0
        now = self._clock()
        with self._ledger.open(now) as record:
            if record is None:
                return GLANCE
            wait = self._wait(record, now)
            if wait <= 0 and not record.start():
                return GLANCE
            return wait

    def end(self) -> None:
        """The call that took a place is over, whatever came of it. Never fails: its answer must not be lost."""
        if self._endless:
            return
        now = self._clock()
        self._unwritten.append(now)
        with self._ledger.open(now) as record:
            if record is not None:
                self._write_down(record)

    @asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        """Wait for room, and hold the place while the call lasts."""
        while (wait := self.begin()) > 0:  # noqa: ASYNC110  (room comes with time; there is no event)
            await asyncio.sleep(wait)
        try:
            yield
        finally:
            self.end()

    def _wait(self, record: Record, now: float, ahead: int = 0) -> float:
        self._write_down(record)
        while record.ended and record.oldest() <= now - self._seconds:
            record.forget_oldest()
        if record.running + record.ended + ahead < self._calls:
            return 0.0
        return max(record.oldest() + self._seconds - now, 1e-4) if record.ended else GLANCE

    def _write_down(self, record: Record) -> None:
        """Ends that could not be written when they happened counted as running until now."""
        while self._unwritten:
            record.finish(self._unwritten.popleft())
