"""Sends what is queued for one account: claims, paces, sends, settles.

A delivery is claimed, which commits its intent to the disk, before the first byte of its request leaves; what
came of it is committed after. Whatever happens in between leaves a row that says so.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from leaddesk.delivery.clerk import WAITING, Blocked, Clerk, Work
from leaddesk.delivery.gate import Gate
from leaddesk.delivery.policy import Settlement, judge_failure, judge_outcome
from leaddesk.domain.deliveries import Outcome, Reason, Repeat
from leaddesk.domain.errors import (
    AccountError,
    LeadDeskError,
    NotSentError,
    UncertainError,
    VendorError,
    WorkspaceError,
)
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import joined
from leaddesk.store.claims import Answer, Claim, ClaimRepository
from leaddesk.store.leads import LeadRepository
from leaddesk.store.wire import Wire
from leaddesk.vendors.capabilities import Destination, VendorClient

#: How long requests that are on the wire may finish after a stop. Seconds.
GRACE = 4.0
#: How often a waiting engine looks whether somebody asked it to stop. Seconds.
GLANCE = 0.1
#: A delivery is claimed this long before its pace has room: the disk takes its time too. Seconds.
AHEAD = 0.04
#: A vendor that went down during a run is tried so often before the run ends. The rest stays queued.
PROBES = 10

#: So many deliveries are claimed at once where the pace has room for them.
BLOCK = 16

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Lane:
    """How one account is served.

    `wait` tells in how many seconds the account's limits may have room for one more lead than the number given.
    They are kept where calls are made; asking before a claim keeps deliveries `queued` while none could be sent.
    `blocked` is asked when leads are claimed: reasons not to send some of them at all, by lead id. `recover`
    settles what dead processes left, as it may hold others up. Both are called in another thread. `outdated` tells
    quickly whether the account was changed since: the run ends then, for another one.
    """

    account_id: str
    repeat: Repeat
    max_concurrent: int
    wait: Callable[[int], float]
    gate: Gate
    blocked: Blocked
    recover: Callable[[], object]
    outdated: Callable[[], bool]

    @property
    def slots(self) -> int:
        """How many deliveries of a run may have begun and not be committed yet: the size of its `Wire`."""
        return self.max_concurrent + WAITING


@dataclass(slots=True)
class Drained:
    """What one run did.

    `stopped` is why it ended before the queue was empty. `pause` is why the account should take a pause. It is
    `outdated` when the account was changed meanwhile.
    """

    settled: Counter[DeliveryState] = field(default_factory=Counter)
    stopped: LeadDeskError | None = None
    pause: str = ""
    outdated: bool = False


class DeliveryEngine:
    """Drains the queue of one account in one event loop. Made for one run.

    `on_settled` is called in the loop's thread after each delivery. `wire` is the run's own; the run closes it.
    """

    def __init__(
        self,
        claims: ClaimRepository,
        leads: LeadRepository,
        client: VendorClient,
        lane: Lane,
        owner: str,
        wire: Wire,
        *,
        on_settled: Callable[[DeliveryState], None] = lambda _state: None,
    ) -> None:
        self._clerk = Clerk(
            claims,
            leads,
            lane.account_id,
            owner,
            wire,
            ahead=self._ahead,
            blocked=lane.blocked,
            on_settled=self._count,
        )
        self._client = client
        self._lane = lane
        self._on_settled = on_settled
        self._destinations: dict[int, asyncio.Task[Destination]] = {}
        self._on_wire: set[asyncio.Task[Outcome]] = set()
        self._in_flight = 0
        self._answered = False
        self._probes = 0
        self._unreachable: tuple[Reason, ...] = ()
        self._stop = False
        self._cancel = CancelToken()
        self._report = Drained()

    async def drain(self, cancel: CancelToken) -> Drained:
        """Send until nothing is queued, nothing more can go, or `cancel` is set.

        After a cancel, requests on the wire get a few seconds; those still unanswered become `unknown` (or are
        queued again where a repeat is harmless). Raises WorkspaceError when the outbox cannot be written: then
        sending has stopped, and what was on the wire shows as `unknown` when the workspace is opened next.
        """
        self._cancel = cancel
        workers = {asyncio.create_task(self._work()) for _ in range(self._lane.max_concurrent)}
        deadline: float | None = None
        try:
            while pending := {worker for worker in workers if not worker.done()}:
                await asyncio.wait(pending, timeout=GLANCE, return_when=asyncio.FIRST_EXCEPTION)
                self._stop = self._stop or any(w.done() and w.exception() for w in workers)
                self._report.outdated = self._report.outdated or self._lane.outdated()
                if cancel.cancelled and deadline is None:
                    deadline = time.monotonic() + GRACE
                if deadline is not None and time.monotonic() > deadline:
                    for request in self._on_wire:
                        request.cancel()
            failures = [error for worker in workers if (error := worker.exception())]
            if failures:
                raise failures[0]
            self._stop = True
            await self._clerk.finish()
            if self._unreachable:
                account_id, reasons = self._lane.account_id, self._unreachable
                await self._clerk.ask(lambda claims: claims.fail_tried(account_id, reasons))
        finally:
            self._clerk.close()
        return self._report

    @property
    def _ends(self) -> bool:
        return self._stop or self._report.outdated or self._cancel.cancelled

    async def _work(self) -> None:
        while not self._ends:
            work = await self._next()
            if work is not None:
                self._in_flight += 1
                settlement = await self._deliver(work)
                self._in_flight -= 1
                self._settle(work.claim, settlement)
                continue
            wait = self._wait() or GLANCE
            if wait >= GLANCE and await self._is_done():
                return
            await asyncio.sleep(min(wait, GLANCE))

    async def _next(self) -> Work | None:
        """The next delivery to send; None when none is due, or something holds back."""
        if (wait := self._wait()) > 0:
            if wait > GLANCE:
                self._clerk.give_back()
            return None
        work = await self._clerk.take()
        if work is None:
            return None
        if self._ends or not self._lane.gate.enter():
            self._clerk.give_back([work])
            return None
        return work

    def _settle(self, claim: Claim, settlement: Settlement) -> None:
        outcome = settlement.outcome
        self._clerk.settle(
            Answer(claim.delivery_id, outcome, settlement.failed_try, settlement.maybe)
        )
        if settlement.wait_s:
            self._lane.gate.deferred(settlement.wait_s, outcome.words)

    def _count(self, outcome: Outcome) -> None:
        self._report.settled[outcome.state] += 1
        self._on_settled(outcome.state)

    def _wait(self) -> float:
        pace = 0.0 if self._clerk.ready else self._lane.wait(self._clerk.wanted) - AHEAD
        return max(self._lane.gate.wait_s(), pace, 0.0)

    def _ahead(self) -> int:
        """How many deliveries may be claimed before their turn: none that would only wait, or not go at all."""
        if self._ends or not self._answered or self._lane.gate.wait_s() > 0:
            return 0
        return BLOCK if self._lane.wait(self._clerk.wanted + BLOCK) <= 0 else 0

    async def _is_done(self) -> bool:
        """Whether nothing more will be queued by what is on its way."""
        if self._in_flight:
            return False
        await self._clerk.flush()
        account_id = self._lane.account_id
        queued = await self._clerk.ask(lambda claims: claims.has_queued(account_id))
        if queued and self._wait() <= 0:
            await self._clerk.ask(lambda _claims: self._lane.recover())
        return not (queued or self._in_flight or self._clerk.ready or self._clerk.wanted)

    async def _deliver(self, work: Work) -> Settlement:
        lead, claim = work.lead, work.claim
        if lead is None:
            gone = Reason("lead_gone", "The lead was removed before it was sent.")
            return Settlement(Outcome(DeliveryState.CANCELLED, (gone,)))
        try:
            destination = await self._destination(claim.batch_id, claim.options)
            reasons = tuple(work.blocked) or destination.preflight(lead)
            if reasons:
                return Settlement(Outcome(DeliveryState.BLOCKED, reasons))
            await self._clerk.begin(work)
            return await self._send(destination, lead, claim)
        except VendorError as error:
            return self._broken(error, claim)
        except LeadDeskError as error:
            self._halt(error, pause="" if isinstance(error, WorkspaceError) else str(error))
            return Settlement(Outcome(DeliveryState.QUEUED))

    async def _destination(self, batch_id: int, options: Mapping[str, str]) -> Destination:
        """The batch's destination, asked for once by all deliveries that need it, and anew if that failed."""
        making = self._destinations.get(batch_id)
        if making is None or (making.done() and making.exception()):
            making = asyncio.create_task(self._client.destination(options))
            self._destinations[batch_id] = making
        try:
            return await making
        except UncertainError as error:  # it asked for forms and the like: no lead left
            raise NotSentError(error.title, error.detail, error.hint, retryable=True) from None

    async def _send(self, destination: Destination, lead: Lead, claim: Claim) -> Settlement:
        request = asyncio.ensure_future(destination.send(lead))
        self._on_wire.add(request)
        try:
            outcome = await request
        except LeadDeskError:
            raise
        except asyncio.CancelledError:
            return self._interrupted()
        except Exception:  # a fault of ours with one lead must not cost the others
            logger.exception("Sending delivery %s failed in an unforeseen way", claim.delivery_id)
            fault = Reason(
                "fault",
                "LeadDesk could not handle this lead; it may have arrived. Please report it.",
            )
            return Settlement(Outcome(DeliveryState.UNKNOWN, (fault,)))
        finally:
            self._on_wire.discard(request)
        settlement = judge_outcome(outcome, self._lane.repeat, claim.tries)
        if outcome.stop_account:
            self._halt(AccountError("Sending has stopped.", outcome.words), pause=outcome.words)
        if settlement.no_answer and self._is_down(outcome.words):
            failing = VendorError("The vendor does not answer as it should.", outcome.words, _LATER)
            return self._waiting_for_vendor(settlement, failing)
        if not settlement.no_answer:
            self._answered = self._answered or not settlement.wait_s
            self._lane.gate.answered()
        return settlement

    def _broken(self, error: VendorError, claim: Claim) -> Settlement:
        settlement = judge_failure(error, self._lane.repeat, claim.tries)
        down = settlement.no_answer and self._is_down(str(error))
        if settlement.unreachable and not self._answered:
            self._halt(error)
            self._unreachable = settlement.outcome.reasons
        if down:
            settlement = self._waiting_for_vendor(settlement, error)
        if self._stop:  # the others that are on their way now meet the same wall
            settlement = settlement.given_up()
        return settlement

    def _is_down(self, reason: str) -> bool:
        down = self._lane.gate.failed(joined((reason, _PROBING), " "))
        self._probes += down
        return down

    def _waiting_for_vendor(self, settlement: Settlement, error: LeadDeskError) -> Settlement:
        """A vendor that never answered in this run is not waited for; one that did is, for a while."""
        if not self._answered or self._probes > PROBES:
            self._halt(error)
            return settlement
        return settlement.still_waiting()

    def _interrupted(self) -> Settlement:
        if self._lane.repeat is not Repeat.NEVER:
            return Settlement(Outcome(DeliveryState.QUEUED), maybe=True)
        reason = Reason(
            "interrupted", "Sending was stopped before the vendor answered, so it may have arrived."
        )
        return Settlement(Outcome(DeliveryState.UNKNOWN, (reason,)))

    def _halt(self, error: LeadDeskError, pause: str = "") -> None:
        self._stop = True
        if self._report.stopped is None:
            self._report.stopped = error
            self._report.pause = pause


_PROBING = "One lead is tried every 30 seconds until the vendor answers."
_LATER = "What was not sent stays queued. Send again when the vendor works."
