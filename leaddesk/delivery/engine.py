"""Sends what is queued for one account: claims, paces, sends, settles.

A delivery is claimed, which commits its intent to the disk, before the first byte of its request leaves; what
came of it is committed after. Whatever happens in between leaves a row that says so.
"""

from __future__ import annotations

import asyncio
import functools
import logging
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import ParamSpec, TypeVar

from leaddesk.delivery.policy import Settlement, judge_failure, judge_outcome
from leaddesk.domain.deliveries import DeliveryState, Outcome, Reason, Repeat
from leaddesk.domain.errors import (
    AccountError,
    LeadDeskError,
    NotSentError,
    UncertainError,
    VendorError,
)
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.leads import Lead
from leaddesk.store.leads import LeadRepository
from leaddesk.store.outbox import Claim, OutboxRepository
from leaddesk.vendors.base import Destination, VendorClient

#: How long requests that are on the wire may finish after a stop. Seconds.
GRACE = 4.0
#: How often a waiting engine looks whether somebody asked it to stop. Seconds.
GLANCE = 0.1

logger = logging.getLogger(__name__)
P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Lane:
    """How one account is served.

    `wait` tells in how many seconds the account's pace may have room. The pace itself is kept where calls are
    made; asking before a claim keeps deliveries `queued` as long as they could not be sent anyway.
    """

    account_id: str
    repeat: Repeat
    max_concurrent: int
    wait: Callable[[], float] = lambda: 0.0


@dataclass(slots=True)
class Drained:
    """What one run did.

    `stopped` is why it ended before the queue was empty. `pause` is why the account should take a pause.
    """

    settled: dict[DeliveryState, int] = field(default_factory=dict)
    stopped: LeadDeskError | None = None
    pause: str = ""

    def count(self, state: DeliveryState) -> None:
        self.settled[state] = self.settled.get(state, 0) + 1


class DeliveryEngine:
    """Drains the queue of one account in one event loop. Made for one run.

    The database is written from a thread of its own: while a bulk import holds the write lock, answers on the
    wire are still read in time. `on_settled` is called in the loop's thread after each delivery.
    """

    def __init__(
        self,
        outbox: OutboxRepository,
        leads: LeadRepository,
        client: VendorClient,
        lane: Lane,
        owner: str,
        *,
        on_settled: Callable[[DeliveryState], None] = lambda _state: None,
    ) -> None:
        self._outbox = outbox
        self._leads = leads
        self._client = client
        self._lane = lane
        self._owner = owner
        self._on_settled = on_settled
        self._turn = asyncio.Lock()
        self._disk = ThreadPoolExecutor(1, thread_name_prefix="outbox")
        self._destinations: dict[int, Destination] = {}
        self._on_wire: set[asyncio.Task[Outcome]] = set()
        self._in_flight = 0
        self._resume_at = 0.0
        self._stop = False
        self._report = Drained()

    async def drain(self, cancel: CancelToken) -> Drained:
        """Send until nothing is queued, nothing more can go, or `cancel` is set.

        After a cancel, requests on the wire get a few seconds; those still unanswered become `unknown` (or are
        queued again where a repeat is harmless). Raises WorkspaceError when the outbox cannot be written: then
        sending has stopped, and what was on the wire shows as `unknown` when the workspace is opened next.
        """
        workers = {
            asyncio.create_task(self._work(cancel)) for _ in range(self._lane.max_concurrent)
        }
        deadline: float | None = None
        try:
            while pending := {worker for worker in workers if not worker.done()}:
                await asyncio.wait(pending, timeout=GLANCE, return_when=asyncio.FIRST_EXCEPTION)
                self._stop = self._stop or any(w.done() and w.exception() for w in workers)
                if cancel.cancelled and deadline is None:
                    deadline = time.monotonic() + GRACE
                if deadline is not None and time.monotonic() > deadline:
                    for request in self._on_wire:
                        request.cancel()
            failures = [error for worker in workers if (error := worker.exception())]
            if failures:
                raise failures[0]
        finally:
            self._disk.shutdown()
        return self._report

    async def _work(self, cancel: CancelToken) -> None:
        while (claim := await self._next_claim(cancel)) is not None:
            settlement = await self._deliver(claim)
            await self._settle(claim, settlement)
            self._in_flight -= 1

    async def _next_claim(self, cancel: CancelToken) -> Claim | None:
        """The next delivery to send, None when there is nothing left to do."""
        while not (self._stop or cancel.cancelled):
            async with self._turn:
                wait = max(self._resume_at - time.monotonic(), self._lane.wait())
                if wait <= 0:
                    claim = await self._write(
                        self._outbox.claim, self._lane.account_id, self._owner
                    )
                    if claim is not None:
                        self._in_flight += 1
                        return claim
                    waiting = await self._write(self._outbox.has_queued, self._lane.account_id)
                    if not waiting and self._in_flight == 0:
                        return None
                    wait = GLANCE
                await asyncio.sleep(min(max(wait, 0.001), GLANCE))
        return None

    async def _deliver(self, claim: Claim) -> Settlement:
        lead = await self._write(self._leads.get, claim.lead_id)
        if lead is None:
            gone = Reason("lead_gone", "The lead was removed before it was sent.")
            return Settlement(Outcome(DeliveryState.CANCELLED, (gone,)))
        try:
            destination = await self._destination(claim.batch_id, claim.options)
            reasons = destination.preflight(lead)
            if reasons:
                return Settlement(Outcome(DeliveryState.BLOCKED, reasons))
            return await self._send(destination, lead, claim)
        except VendorError as error:
            return await self._broken(error, claim)
        except LeadDeskError as error:
            self._halt(error, pause=str(error))
            return Settlement(Outcome(DeliveryState.QUEUED))

    async def _destination(self, batch_id: int, options: Mapping[str, str]) -> Destination:
        if batch_id not in self._destinations:
            try:
                self._destinations[batch_id] = await self._client.destination(options)
            except UncertainError as error:  # it asked for forms and the like: no lead left
                raise NotSentError(error.title, error.detail, error.hint, retryable=True) from None
        return self._destinations[batch_id]

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
            words = " ".join(reason.message for reason in outcome.reasons)
            self._halt(AccountError("Sending has stopped.", words), pause=words)
        return settlement

    async def _broken(self, error: VendorError, claim: Claim) -> Settlement:
        settlement = judge_failure(error, self._lane.repeat, claim.tries)
        if settlement.unreachable:
            self._halt(error)
        if self._stop:  # the others that are on their way now meet the same wall
            settlement = settlement.given_up()
        return settlement

    def _interrupted(self) -> Settlement:
        if self._lane.repeat is not Repeat.NEVER:
            return Settlement(Outcome(DeliveryState.QUEUED))
        reason = Reason(
            "interrupted", "Sending was stopped before the vendor answered, so it may have arrived."
        )
        return Settlement(Outcome(DeliveryState.UNKNOWN, (reason,)))

    async def _settle(self, claim: Claim, settlement: Settlement) -> None:
        await self._write(
            self._outbox.settle, claim, self._owner, settlement.outcome, settlement.failed_try
        )
        if settlement.unreachable:
            reasons = settlement.outcome.reasons
            await self._write(self._outbox.fail_tried, self._lane.account_id, reasons)
        if settlement.wait_s:
            self._resume_at = max(self._resume_at, time.monotonic() + settlement.wait_s)
        self._report.count(settlement.outcome.state)
        self._on_settled(settlement.outcome.state)

    def _halt(self, error: LeadDeskError, pause: str = "") -> None:
        self._stop = True
        if self._report.stopped is None:
            self._report.stopped = error
            self._report.pause = pause

    async def _write(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        call = functools.partial(function, *args, **kwargs)
        return await asyncio.get_running_loop().run_in_executor(self._disk, call)
