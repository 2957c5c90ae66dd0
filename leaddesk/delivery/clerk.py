"""Writes the engine's intents and answers down, many in one commit, beside the event loop."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Final, ParamSpec, TypeVar

from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.leads import Lead
from leaddesk.store.claims import Answer, Claim, ClaimRepository
from leaddesk.store.leads import LeadRepository
from leaddesk.store.wire import Wire

P = ParamSpec("P")
T = TypeVar("T")
Blocked = Callable[[Iterable[Lead]], Mapping[int, Sequence[Reason]]]

#: Answers wait so long for others to share their commit. A kill loses none: they are on the `Wire`. Seconds.
GATHER: Final = 0.03
#: A lead that was read longer ago is read again before it is sent: it may have been edited, suppressed or erased
#: meanwhile. Seconds.
FRESH: Final = 0.5
#: So many answers may wait; when more come, their senders wait.
WAITING: Final = 32


@dataclass(frozen=True, slots=True)
class Work:
    """A claim with its lead, None when the lead is gone, and why it must not be sent after all.

    `read_at` is when that was so, a moment of `time.monotonic`.
    """

    claim: Claim
    lead: Lead | None
    blocked: Sequence[Reason]
    read_at: float


class Clerk:
    """Used from one event loop. A commit is what a delivery costs most, so they are shared: claims are taken ahead
    of their use, answers are gathered. No request waits for the commit of another one's answer.

    The database has a thread of its own here: while a bulk import holds the write lock, answers on the wire are
    still read in time.
    """

    def __init__(
        self,
        claims: ClaimRepository,
        leads: LeadRepository,
        account_id: str,
        owner: str,
        wire: Wire,
        *,
        ahead: Callable[[], int],
        blocked: Blocked,
        on_settled: Callable[[Outcome], None],
    ) -> None:
        """`ahead` tells how many deliveries may be claimed before anybody wants them. `blocked` is asked in the
        database's thread about each lead that is claimed, `on_settled` hears in the loop's what was committed.
        """
        self._claims = claims
        self._leads = leads
        self._account_id = account_id
        self._owner = owner
        self._wire = wire
        self._ahead = ahead
        self._blocked = blocked
        self._on_settled = on_settled
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="outbox")
        self._ready: deque[Work] = deque()
        self._takers: deque[asyncio.Future[Work | None]] = deque()
        self._answers: list[Answer] = []
        self._pulse = 0
        self._hurry = asyncio.Event()
        self._failure: Exception | None = None
        self._writer: asyncio.Task[None] | None = None

    @property
    def ready(self) -> int:
        """Deliveries that are claimed and not taken yet."""
        return len(self._ready)

    @property
    def wanted(self) -> int:
        """Deliveries that are about to be claimed for those who wait."""
        return len(self._takers)

    async def take(self) -> Work | None:
        """Claim the next delivery: its intent is on the disk on return. None when none is due.

        Raises WorkspaceError.
        """
        self._raise_failure()
        if self._ready:
            work = self._ready.popleft()
            if len(self._ready) * 2 < self._stock():
                self._wake(hurry=True)
            if time.monotonic() - work.read_at > FRESH:
                (work,) = await self._run(self._read, [work.claim])
            return work
        taker: asyncio.Future[Work | None] = asyncio.get_running_loop().create_future()
        self._takers.append(taker)
        self._wake(hurry=True)
        return await taker

    def give_back(self, works: Iterable[Work] = ()) -> None:
        """Queue deliveries as they were before they were claimed: these, and all that nobody has taken."""
        unused = [*works, *self._ready]
        self._ready.clear()
        self._answers += [Answer(work.claim.delivery_id, None) for work in unused]
        if unused:
            self._wake()

    async def begin(self, work: Work) -> None:
        """The delivery is about to leave. Raises WorkspaceError."""
        while self._wire.is_full:
            await self.flush()
        self._wire.begin(work.claim.delivery_id)

    def settle(self, answer: Answer) -> None:
        """Keep what came of a delivery; it is committed with others, soon."""
        self._wire.hear(answer)
        self._answers.append(answer)
        self._wake(hurry=len(self._answers) >= WAITING)

    async def finish(self) -> None:
        """Commit all answers and give back what nobody took. Raises WorkspaceError."""
        await self.flush()
        self.give_back()
        await self.flush()

    async def flush(self) -> None:
        """Wait until all that was settled is on the disk. Raises WorkspaceError."""
        while self._answers and self._failure is None:
            await self._wake(hurry=True)
        if self._writer is not None:
            await self._writer
        self._raise_failure()

    async def ask(self, question: Callable[[ClaimRepository], T]) -> T:
        """Anything else about claims, in the same thread. Raises WorkspaceError."""
        return await self._run(question, self._claims)

    def close(self) -> None:
        """Wait for the last write and end the thread."""
        self._thread.shutdown()
        self._wire.close(remove=not (self._failure or self._answers or self._ready))

    async def _run(self, work: Callable[P, T], *args: P.args, **more: P.kwargs) -> T:
        call = partial(work, *args, **more)
        return await asyncio.get_running_loop().run_in_executor(self._thread, call)

    def _wake(self, *, hurry: bool = False) -> asyncio.Task[None]:
        if hurry:
            self._hurry.set()
        if self._writer is None or self._writer.done():
            self._writer = asyncio.create_task(self._write())
        return self._writer

    def _raise_failure(self) -> None:
        if self._failure is not None:
            raise self._failure

    async def _write(self) -> None:
        try:
            while self._hurry.is_set() or self._answers:
                with suppress(TimeoutError):
                    async with asyncio.timeout(GATHER):
                        await self._hurry.wait()
                self._hurry.clear()
                await self._commit_once()
        except Exception as error:  # noqa: BLE001  (it belongs to those who wait, whatever it is)
            self._failure = error
            for taker in self._takers:
                taker.set_exception(error)
            self._takers.clear()

    def _stock(self) -> int:
        """How many deliveries should be ready: what two commits take, so that none of them waits for long."""
        return min(self._ahead(), 2 * self._pulse)

    async def _commit_once(self) -> None:
        answers, self._answers = self._answers, []
        takers = len(self._takers)
        self._pulse = max(len(answers), self._pulse // 2)
        wanted = takers + max(0, self._stock() - len(self._ready))
        if not (answers or wanted):
            return
        try:
            works = await self._run(self._commit, answers, wanted)
        except BaseException:
            self._answers = answers + self._answers
            raise
        for answer in answers:
            self._wire.forget(answer.delivery_id)
            if answer.outcome is not None:
                self._on_settled(answer.outcome)
        self._ready.extend(works)
        for _ in range(takers):
            taker = self._takers.popleft()
            taker.set_result(self._ready.popleft() if self._ready else None)

    def _commit(self, answers: list[Answer], wanted: int) -> list[Work]:
        return self._read(self._claims.turn(self._account_id, self._owner, answers, wanted))

    def _read(self, claims: list[Claim]) -> list[Work]:
        now = time.monotonic()
        leads = {lead.id: lead for lead in self._leads.many([claim.lead_id for claim in claims])}
        blocked = self._blocked(leads.values())
        return [
            Work(claim, leads.get(claim.lead_id), blocked.get(claim.lead_id, ()), now)
            for claim in claims
        ]
