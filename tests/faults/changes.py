"""What is done to a sending process: where it dies, which mistake it makes, how its disk fails.

Each is a patch of one function (and of its other half, where it has one), made in a fork of its own.
"""

from __future__ import annotations

import itertools
import os
import signal
import time
from collections.abc import Callable, Sequence
from typing import Any, Final

import apsw
import httpcore._backends.anyio as network

from leaddesk.delivery import engine, policy
from leaddesk.domain.deliveries import Repeat
from leaddesk.domain.errors import NotSentError
from leaddesk.store import claims
from leaddesk.store.claims import Answer, Claim, ClaimRepository
from leaddesk.store.database import Database
from leaddesk.store.wire import Wire
from leaddesk.vendors.base import VendorDescriptor
from leaddesk.vendors.http import ApiClient, ApiRequest, ApiResponse

#: The steps of one delivery at which a process can die.
STEPS: Final = (
    "before the intent",
    "after the intent",
    "after connecting",
    "in the middle of the body",
    "after the last byte",
    "after the answer",
    "before the result's commit",
    "after the result's commit",
)


def step(where: Sequence[object]) -> None:
    """Die at a step, the so-many-th time that it is reached."""
    name, nth = str(where[0]), int(str(where[1]))
    seen = itertools.count(1)

    def here(at: str) -> bool:
        return at == name and next(seen) >= nth

    _die_in_store(here)
    _die_in_network(here)


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _die_in_store(here: Callable[[str], bool]) -> None:
    turn, send = ClaimRepository.turn, ApiClient.send

    def dying_turn(
        self: ClaimRepository, account: str, owner: str, answers: Sequence[Answer], wanted: int
    ) -> list[Claim]:
        if wanted and here("before the intent"):
            _die()
        if answers and here("before the result's commit"):
            _die()
        result = turn(self, account, owner, answers, wanted)
        if result and here("after the intent"):
            _die()
        if answers and here("after the result's commit"):
            _die()
        return result

    async def dying_send(self: ApiClient, request: ApiRequest) -> ApiResponse:
        answer = await send(self, request)
        if here("after the answer"):
            _die()
        return answer

    ClaimRepository.turn = dying_turn
    ApiClient.send = dying_send


def _die_in_network(here: Callable[[str], bool]) -> None:
    write = network.AnyIOStream.write

    async def dying_write(
        self: network.AnyIOStream,
        buffer: bytes,
        timeout: float | None = None,  # noqa: ASYNC109  (the library's own)
    ) -> None:
        is_head = buffer.startswith(b"POST")
        if is_head and here("after connecting"):
            _die()
        if not is_head and buffer and here("in the middle of the body"):
            await write(self, buffer[: len(buffer) // 2], timeout)
            _die()
        await write(self, buffer, timeout)
        if not is_head and buffer and here("after the last byte"):
            _die()

    network.AnyIOStream.write = dying_write


def repeat(name: str) -> None:
    """Sending a lead may be repeated as the name says, whatever the vendor's own declaration."""
    VendorDescriptor.send_repeat = property(lambda _self: Repeat(name))


def patient(longest_wait_s: float) -> None:
    """The longest wait, so that a Retry-After of ten years can be waited for."""
    policy.LONGEST_WAIT = longest_wait_s


def clock(_on: object) -> None:
    """The computer's clock jumps a day at every look, forth and back."""
    jumps = itertools.cycle((0, 86_400, -86_400))
    real = time.time
    time.time = lambda: real() + next(jumps)


# -- mistakes --------------------------------------------------------------------------------------------------


def _no_intent() -> None:
    claimed: set[int] = set()
    settle = claims._settle

    def remember(connection: apsw.Connection, account_id: str, _owner: str) -> Claim | None:
        sql = (
            "SELECT id, batch_id, lead_id FROM delivery WHERE account_id=? AND state='queued'"
            " AND id NOT IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT 1"
        )
        row: Any = connection.execute(sql, (account_id, str(sorted(claimed)))).fetchone()
        if row is None:
            return None
        claimed.add(row[0])
        return Claim(*row, {"type": "any"}, 0)

    def settle_what_was_never_claimed(
        connection: apsw.Connection, answer: Answer, owner: str
    ) -> None:
        sql = "UPDATE delivery SET state='sending', owner=? WHERE id=?"
        connection.execute(sql, (owner, answer.delivery_id))
        settle(connection, answer, owner)

    claims._claim = remember
    claims._settle = settle_what_was_never_claimed


def _sent_first() -> None:
    claims._CLAIM = claims._CLAIM.replace("state='sending', owner", "state='accepted', owner")


def _unknown_is_queued_at_start() -> None:
    recover = ClaimRepository.recover

    def all_of_them(
        self: ClaimRepository, owner: str, _accounts: object, *rest: Any, **more: Any
    ) -> None:
        with self._database.read() as connection:
            everybody = [str(row[0]) for row in connection.execute("SELECT id FROM account")]
        recover(self, owner, everybody, *rest, **more)

    ClaimRepository.recover = all_of_them


def _nothing_marked_on_the_wire() -> None:
    Wire.begin = lambda self, delivery_id: None
    Wire.hear = lambda self, answer: None


def _no_sync() -> None:
    connect = Database._connect

    def careless(self: Database) -> apsw.Connection:
        connection = connect(self)
        connection.execute("PRAGMA synchronous=OFF")
        connection.authorizer = lambda action, what, *_rest: (
            apsw.SQLITE_IGNORE
            if action == apsw.SQLITE_PRAGMA and what == "synchronous"
            else apsw.SQLITE_OK
        )
        return connection

    Database._connect = careless


def _retry_after_a_broken_answer() -> None:
    judge = policy.judge_failure

    def hopeful(error: Any, may_repeat: Repeat, tries: int) -> policy.Settlement:
        return judge(NotSentError(error.title, retryable=True), may_repeat, tries)

    engine.judge_failure = hopeful


def _results_by_position() -> None:
    turn = ClaimRepository.turn
    waiting: list[int] = []

    def in_order(
        self: ClaimRepository, account: str, owner: str, answers: Sequence[Answer], wanted: int
    ) -> list[Claim]:
        moved = [Answer(waiting.pop(0), one.outcome, one.failed_try) for one in answers]
        result = turn(self, account, owner, moved, wanted)
        waiting.extend(claim.delivery_id for claim in result)
        return result

    ClaimRepository.turn = in_order


MUTANTS: Final[dict[str, Callable[[], None]]] = {
    "no intent": _no_intent,
    "marked sent first": _sent_first,
    "unknown becomes queued at the start": _unknown_is_queued_at_start,
    "nothing marked on the wire": _nothing_marked_on_the_wire,
    "synchronous is off": _no_sync,
    "tried again after a broken answer": _retry_after_a_broken_answer,
    "results by position": _results_by_position,
}


def tell(file: object) -> None:
    """Write down which deliveries are claimed, before their intents are committed."""
    handle = os.open(str(file), os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
    claim = claims._claim

    def telling(connection: apsw.Connection, account_id: str, owner: str) -> Claim | None:
        found = claim(connection, account_id, owner)
        if found is not None:
            os.write(handle, b"lead %d.\n" % found.lead_id)
        return found

    claims._claim = telling


def mutant(name: str) -> None:
    MUTANTS[name]()


# -- a failing disk --------------------------------------------------------------------------------------------


class _FailingFile(apsw.VFSFile):
    def __init__(self, vfs: str, name: Any, flags: list[int], fails: Callable[[], None]) -> None:
        super().__init__(vfs, name, flags)
        self._fails = fails

    def xWrite(self, data: Any, offset: int) -> None:  # noqa: N802
        self._fails()
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:  # noqa: N802
        self._fails()
        super().xSync(flags)


class _FailingDisk(apsw.VFS):
    def __init__(self, fails: Callable[[], None]) -> None:
        self._fails = fails
        self._base = apsw.vfs_names()[0]
        super().__init__("failing", self._base, makedefault=True)

    def xOpen(self, name: Any, flags: list[int]) -> _FailingFile:  # noqa: N802
        return _FailingFile(self._base, name, flags, self._fails)


_disks: list[_FailingDisk] = []


def disk(fault: Sequence[object]) -> None:
    """From the so-many-th write or sync on, the disk is full or broken."""
    kind, first = str(fault[0]), int(str(fault[1]))
    error = {"full": apsw.FullError, "broken": apsw.IOError}[kind]
    seen = itertools.count(1)

    def fails() -> None:
        if next(seen) >= first:
            raise error

    _disks.append(_FailingDisk(fails))
