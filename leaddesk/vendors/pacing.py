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

    def finish(self, at: float | None) -> None:
        """One running call of this process ended at this moment; None: it was not made after all."""
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

    def finish(self, at: float | None) -> None:
        self.running -= 1
        if at is not None:
            self._ended.append(at)


class Window:
    """At most so many calls in any so many seconds, however they are spread.

    A call counts from its beginning until a whole window after its answer: somewhere in between it reached the
    vendor. Thread-safe.
    """

    def __init__(
        self,
        calls: int,
        seconds: float,
        clock: Callable[[], float] = time.monotonic,
        ledger: Ledger | None = None,
    ) -> None:
        """A shared ledger needs a clock that all its processes share."""
        self._calls = calls
        self._seconds = seconds
        self._clock = clock
        self._ledger = ledger or MemoryLedger()
        self._unwritten: deque[float | None] = deque()

    def wait(self, ahead: int = 0) -> float:
        """Seconds until there may be room for one more call after `ahead` others, 0 when there is room now."""
        now = self._clock()
        with self._ledger.open(now) as record:
            return GLANCE if record is None else self._wait(record, now, ahead)

    def begin(self) -> float:
        """Take a place for a call and return 0, or return how many seconds to wait before asking again."""
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
        self._finish(self._clock())

    def take_back(self) -> None:
        """The call that took a place was not made."""
        self._finish(None)

    def rest(self) -> float:
        """Seconds until the oldest call is forgotten; the whole window where none is known."""
        now = self._clock()
        with self._ledger.open(now) as record:
            if record is None:
                return self._seconds
            self._wait(record, now)
            return (record.oldest() - now if record.ended else 0.0) + self._seconds

    @asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        """Wait for room, and hold the place while the call lasts."""
        while (wait := self.begin()) > 0:  # noqa: ASYNC110  (room comes with time; there is no event)
            await asyncio.sleep(wait)
        try:
            yield
        finally:
            self.end()

    def _finish(self, at: float | None) -> None:
        self._unwritten.append(at)
        with self._ledger.open(self._clock()) as record:
            if record is not None:
                self._write_down(record)

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


class Pace(Window):
    """So many calls a second; a fraction is one call in a longer window, infinity no limit."""

    def __init__(
        self,
        max_per_second: float,
        clock: Callable[[], float] = time.monotonic,
        ledger: Ledger | None = None,
    ) -> None:
        """`max_per_second` is above 0."""
        self._endless = math.isinf(max_per_second)
        calls = max(1, math.floor(min(max_per_second, MOST_CALLS)))
        super().__init__(calls, calls / max_per_second, clock, ledger)

    def wait(self, ahead: int = 0) -> float:
        return 0.0 if self._endless else super().wait(ahead)

    def begin(self) -> float:
        return 0.0 if self._endless else super().begin()

    def end(self) -> None:
        if not self._endless:
            super().end()
