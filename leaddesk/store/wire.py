"""What one run of the outbox has on the wire: a small file mapped into memory, for the case that it is killed.

The database says which deliveries a process claimed. This file says which of them it really began to send, and
what was answered that is not committed yet. It costs no sync: what a killed process wrote is still there. After a
crash of the whole computer it may not be, so then nothing in it is believed: all that was claimed may have
arrived.

A slot is a delivery's id, the length of its answer, the answer. Ids and lengths are written last and as a whole: a
process that is killed in between leaves what was true before.
"""

from __future__ import annotations

import errno
import json
import mmap
import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from leaddesk.domain.deliveries import Outcome
from leaddesk.domain.errors import WorkspaceError
from leaddesk.domain.exchange import Exchange
from leaddesk.domain.states import DeliveryState
from leaddesk.store.claims import Answer
from leaddesk.store.rows import exchange_of, exchange_values, reasons_of, reasons_text

_MARK: Final = b"LDwire2\0"
_HEAD: Final = 64
_SLOT: Final = 8192
_ANSWER_AT: Final = 16
_LINUX: Final = Path("/proc/sys/kernel/random/boot_id")


class Wire:
    """The file of one run, for one thread. `slots` deliveries at most are in it."""

    def __init__(self, path: Path, slots: int) -> None:
        """Make the file. Raises WorkspaceError."""
        self.path = path
        size = _HEAD + slots * _SLOT
        try:
            handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
            try:
                # Written, not only made longer: a mapped file without its space on the disk ends the program.
                if os.write(handle, (_MARK + _boot()).ljust(size, b"\0")) < size:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
                self._bytes = mmap.mmap(handle, size)
            finally:
                os.close(handle)
        except (OSError, ValueError) as error:
            raise WorkspaceError(
                "The workspace cannot be opened or written.",
                f"{path}: {error}",
                "Check that the disk is not full and that you may write to this folder.",
            ) from None
        self._numbers = memoryview(self._bytes).cast("q")
        self._free = [_HEAD + slot * _SLOT for slot in reversed(range(slots))]
        self._used: dict[int, int] = {}

    @property
    def is_full(self) -> bool:
        return not self._free

    def begin(self, delivery_id: int) -> None:
        """From now on the delivery may have left. Only while the file is not full."""
        slot = self._free.pop()
        self._numbers[slot // 8 + 1] = 0
        self._numbers[slot // 8] = delivery_id
        self._used[delivery_id] = slot

    def hear(self, answer: Answer) -> None:
        """What came of a delivery. Does nothing for one that never began. A very long exchange is left out."""
        slot = self._used.get(answer.delivery_id)
        if slot is None or answer.outcome is None:
            return
        data = _dump(answer, answer.outcome, answer.outcome.exchange)
        if len(data) > _SLOT - _ANSWER_AT:
            data = _dump(answer, answer.outcome, None)
        if len(data) <= _SLOT - _ANSWER_AT:
            self._bytes[slot + _ANSWER_AT : slot + _ANSWER_AT + len(data)] = data
            self._numbers[slot // 8 + 1] = len(data)

    def forget(self, delivery_id: int) -> None:
        """What came of the delivery is in the database. Does nothing for one that never began."""
        slot = self._used.pop(delivery_id, None)
        if slot is not None:
            self._numbers[slot // 8] = 0
            self._free.append(slot)

    def close(self, *, remove: bool) -> None:
        """Close the file; `remove` it when all that the run had claimed is settled in the database."""
        self._numbers.release()
        self._bytes.close()
        if remove:
            self.path.unlink(missing_ok=True)


def left_on(path: Path) -> Mapping[int, Answer | None] | None:
    """What a dead process left in its file: deliveries that began, with their answers where there were any.

    None when the file cannot be believed.
    """
    try:
        data = path.read_bytes()
    except OSError:
        return None
    if data[:_HEAD].rstrip(b"\0") != (_MARK + _boot()).rstrip(b"\0"):
        return None
    left: dict[int, Answer | None] = {}
    for slot in range(_HEAD, len(data) - _SLOT + 1, _SLOT):
        delivery_id, length = memoryview(data)[slot : slot + _ANSWER_AT].cast("q")
        if delivery_id:
            answer = data[slot + _ANSWER_AT : slot + _ANSWER_AT + length]
            left[delivery_id] = _load(delivery_id, answer) if length else None
    return left


def _boot() -> bytes:
    """Names the time since the computer was started, as far as that can be known: in doubt another name."""
    try:
        return _LINUX.read_bytes().strip()[: _HEAD - len(_MARK)]
    except OSError:
        return b"%d" % round((time.time() - time.monotonic()) / 10)


def _dump(answer: Answer, outcome: Outcome, exchange: Exchange | None) -> bytes:
    said = (outcome.state, reasons_text(outcome.reasons), outcome.vendor_id)
    parts = (*said, answer.failed_try, answer.maybe, exchange_values(exchange))
    return json.dumps(parts).encode("ascii")


def _load(delivery_id: int, data: bytes) -> Answer:
    state, reasons, vendor_id, failed_try, maybe, exchange = json.loads(data)
    outcome = Outcome(
        DeliveryState(state), reasons_of(reasons), vendor_id, exchange=exchange_of(*exchange)
    )
    return Answer(delivery_id, outcome, failed_try, maybe)
