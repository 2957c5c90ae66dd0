"""The calls of one account, written down for all processes of a workspace: a small file, mapped into memory.

Chosen by measurement, beside an SQLite file of its own: a call costs some 10 µs instead of 40 to 200, and 8
processes that press at once wait for each other 14 ms at most instead of half a second, in which an event loop
would stand still.

Times are those of `time.monotonic`: all processes of a computer share them and nobody can set them. After a
restart of the computer they begin anew; what then lies in the future is taken for now: at worst a window's wait.

A process may be killed between any two of the writes below. Each is a single number, in an order in which an
unfinished change counts a call twice rather than not at all.
"""

from __future__ import annotations

import mmap
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from leaddesk.domain.errors import WorkspaceError
from leaddesk.domain.waits import Hold
from leaddesk.locking import try_lock, unlock
from leaddesk.store.rows import sentence_of, sentence_text

#: The longest hold that is believed: one that ends later was written before the computer was restarted. Seconds.
LONGEST_HOLD: Final = 600.0
#: How long the lock is tried for before somebody else is taken to be slow. Seconds.
_PATIENCE: Final = 0.002
#: Whether other processes still live is asked at most this often. Seconds.
_LOOK_EVERY: Final = 0.1

# The file: a mark, two counters, the hold; who calls; how many each is calling; when calls ended (a ring).
_MARK: Final = int.from_bytes(b"LDcalls1", "little")
_SEATS: Final = 64
_NAME: Final = 32
_RING: Final = 4096
_REASON: Final = 1000
_HOLD_AT: Final = 64
_NAMES_AT: Final = _HOLD_AT + 24 + 8 + _REASON
_RUNNING_AT: Final = _NAMES_AT + _SEATS * _NAME
_RING_AT: Final = _RUNNING_AT + _SEATS * 8
_SIZE: Final = _RING_AT + _RING * 8
_NO_HOLD: Final = Hold()


class SharedLedger:
    """The calls and the hold of one account (`vendors.pacing.Ledger`), shared through the file at `path`.

    `owner` names this process; `is_alive` tells whether the process of a name still lives. Running calls of one
    that does not count as ended when that is found out. Thread-safe. Taking and ending a call waits for another
    process for 2 ms at most.
    """

    def __init__(self, path: Path, owner: str, is_alive: Callable[[str], bool]) -> None:
        """Open or make the file. Raises WorkspaceError."""
        self._owner = owner.encode()[:_NAME]
        self._is_alive = is_alive
        self._lock = threading.Lock()
        self._seat = 0
        self._look_at = 0.0
        try:
            self._handle = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
            try:
                self._lock_and_map_file()
            except OSError:
                os.close(self._handle)
                raise
        except OSError as error:
            raise WorkspaceError(
                "The workspace cannot be opened or written.",
                f"{path}: {error.strerror}",
                "Check that the disk is not full and that you may write to this folder.",
            ) from None

    def _lock_and_map_file(self) -> None:
        while not try_lock(self._handle):
            time.sleep(_PATIENCE)
        try:
            self._map_file()
        finally:
            unlock(self._handle)

    def _map_file(self) -> None:
        if os.fstat(self._handle).st_size != _SIZE:
            # Written and not only made longer: a mapped file without its space on the disk would end the program.
            os.ftruncate(self._handle, 0)
            with open(self._handle, "wb", closefd=False) as file:  # `os.write` may write a part
                file.write(bytes(_SIZE))
        self._mapped = mmap.mmap(self._handle, _SIZE)
        self._bytes = memoryview(self._mapped)
        self._counters = self._bytes[:_HOLD_AT].cast("q")  # mark, first, next
        self._hold_times = self._bytes[_HOLD_AT : _HOLD_AT + 8].cast("d")
        self._hold_counts = self._bytes[_HOLD_AT + 8 : _HOLD_AT + 24].cast("q")  # failures, down
        self._reason = self._bytes[_HOLD_AT + 32 : _NAMES_AT]
        self._running = self._bytes[_RUNNING_AT:_RING_AT].cast("q")
        self._ring = self._bytes[_RING_AT:].cast("d")
        if self._counters[0] != _MARK:
            self._bytes[:] = bytes(_SIZE)
            self._counters[0] = _MARK
        now = time.monotonic()
        for place in range(self._counters[1], self._counters[2]):
            self._ring[place % _RING] = min(self._ring[place % _RING], now)
        self._hold_times[0] = min(self._hold_times[0], now + LONGEST_HOLD)

    def _lock_file(self, patience_s: float) -> bool:
        if try_lock(self._handle):
            return True
        gives_up_at = time.monotonic() + patience_s
        while time.monotonic() < gives_up_at:
            time.sleep(0.0002)
            if try_lock(self._handle):
                return True
        return False

    # -- calls ---------------------------------------------------------------------------------------------

    def open(self, now: float) -> _Alone:
        """The record for this caller alone, None while another process holds on to it."""
        return _Alone(self, now, _PATIENCE)

    def enter(self, now: float, patience_s: float) -> bool:
        """Take the lock for `_Alone`. Returns whether this process is alone with the file."""
        self._lock.acquire()
        locked = self._lock_file(patience_s)
        if locked and now >= self._look_at:
            self._bury(now)
            self._look_at = now + _LOOK_EVERY
        return locked

    def leave(self, *, locked: bool) -> None:
        """Give back what `enter` took."""
        if locked:
            unlock(self._handle)
        self._lock.release()

    @property
    def running(self) -> int:
        return sum(self._running)

    @property
    def ended(self) -> int:
        return self._counters[2] - self._counters[1]

    def oldest(self) -> float:
        return self._ring[self._counters[1] % _RING]

    def forget_oldest(self) -> None:
        self._counters[1] += 1

    def start(self) -> bool:
        if not self._sit_down() or self.running + self.ended >= _RING:
            return False
        self._running[self._seat] += 1
        return True

    def finish(self, at: float | None) -> None:
        if at is not None:
            self._append(at)
        if self._sit_down() and self._running[self._seat] > 0:
            self._running[self._seat] -= 1

    def _append(self, at: float) -> None:
        last = self._counters[2]
        newest = self._ring[(last - 1) % _RING] if self.ended else at
        self._ring[last % _RING] = max(at, newest)
        self._counters[2] = last + 1

    def _sit_down(self) -> bool:
        """Find this process's seat, or take a free one."""
        if self._name(self._seat) == self._owner:
            return True
        free = [seat for seat in range(_SEATS) if not self._running[seat]]
        if not free:
            return False
        self._seat = free[0]
        start = _NAMES_AT + self._seat * _NAME
        self._bytes[start : start + _NAME] = self._owner.ljust(_NAME, b"\0")
        return True

    def _name(self, seat: int) -> bytes:
        start = _NAMES_AT + seat * _NAME
        return bytes(self._bytes[start : start + _NAME]).rstrip(b"\0")

    def _bury(self, now: float) -> None:
        """The running calls of dead processes are over: at the latest now."""
        for seat in range(_SEATS):
            if not self._running[seat] or (name := self._name(seat)) == self._owner:
                continue
            if not self._is_alive(name.decode(errors="replace")):
                while self._running[seat] > 0 and self.ended < _RING:
                    self._append(now)
                    self._running[seat] -= 1
                self._running[seat] = 0

    # -- the hold ------------------------------------------------------------------------------------------

    def hold(self) -> Hold:
        """What is remembered of the vendor."""
        # Numbers are written one by one and as a whole: like this, nothing holds, or begins to only now.
        if not any(self._hold_counts) and self._hold_times[0] <= time.monotonic():
            return _NO_HOLD
        with _Alone(self, 0.0, _PATIENCE):
            return self._read_hold()

    def change_hold(self, change: Callable[[Hold], Hold]) -> Hold:
        """Replace what is remembered by what `change` makes of it, nobody else being able to in between.

        Who holds on to the file for a second is not waited for any longer: a hold must not be lost.
        """
        with _Alone(self, 0.0, 1.0):
            before = self._read_hold()
            after = change(before)
            if after != before:
                reason = sentence_text(after.reason).encode()
                if len(reason) > _REASON:  # then at least its beginning, in English
                    reason = after.reason.encode()[:_REASON]
                self._reason[:] = reason.ljust(_REASON, b"\0")
                self._hold_counts[0], self._hold_counts[1] = after.failures, after.down
                self._hold_times[0] = after.until
            return after

    def _read_hold(self) -> Hold:
        reason = bytes(self._reason).rstrip(b"\0").decode(errors="ignore")
        failures, down = self._hold_counts
        return Hold(self._hold_times[0], failures, bool(down), sentence_of(reason))

    def close(self) -> None:
        """Give the file back. Calls of this process that still run are over then."""
        with self._lock:
            handle, self._handle = self._handle, -1
            if handle < 0:
                return
            for view in (
                *(self._counters, self._hold_times, self._hold_counts),
                *(self._reason, self._running, self._ring, self._bytes),
            ):
                view.release()
            self._mapped.close()  # Windows deletes no file that is still mapped
            os.close(handle)


class _Alone:
    """One moment in which nobody else changes the file. A class: calls are counted often, and this is quicker."""

    __slots__ = ("_ledger", "_locked", "_now", "_patience_s")

    def __init__(self, ledger: SharedLedger, now: float, patience_s: float) -> None:
        self._ledger = ledger
        self._now = now
        self._patience_s = patience_s
        self._locked = False

    def __enter__(self) -> SharedLedger | None:
        self._locked = self._ledger.enter(self._now, self._patience_s)
        return self._ledger if self._locked else None

    def __exit__(self, *_error: object) -> None:
        self._ledger.leave(locked=self._locked)
