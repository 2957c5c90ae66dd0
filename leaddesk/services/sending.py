"""Sending: what a selection would do, queuing it, and draining the queue."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import aclosing, contextmanager
from dataclasses import dataclass, field
from typing import Final

from leaddesk.delivery.engine import DeliveryEngine, Drained, Lane
from leaddesk.delivery.gate import Gate, wait_of
from leaddesk.domain.accounts import Account, Health
from leaddesk.domain.deliveries import Batch, Outcome, Reason
from leaddesk.domain.errors import (
    AccountError,
    LeadDeskError,
    UncertainError,
    UsageError,
    VendorError,
)
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.domain.waits import Wait
from leaddesk.services.accounts import AccountService, Opened
from leaddesk.services.suppressions import SUPPRESSED, SuppressionService
from leaddesk.services.workspace import Workspace
from leaddesk.store.outbox import DeliveryFilter
from leaddesk.vendors import registry
from leaddesk.vendors.arguments import checked_options
from leaddesk.vendors.capabilities import Destination, NotesLeads, TestsLeads, VendorClient

#: A wait for the account's limit is told from this length on. Seconds.
LONG_WAIT: Final = 2.0
#: Leads that are read at a time.
_PAGE: Final = 500


@dataclass(frozen=True, slots=True)
class SendPlan:
    """What sending a selection would do, before anything leaves this computer.

    Every selected lead is in exactly one of `ready`, `refused` and `already`. `unchecked` says that the vendor
    could not be asked for what preflight needs, so that leads are checked when they are sent. `notes` tells what
    will be done otherwise with ready leads (a call put off to the calling hours), and with how many. `again`: also
    leads that the destination has already were wanted. `newest` is when the newest of the leads came.
    """

    account: Account
    options: Mapping[str, str]
    ready: tuple[int, ...]
    refused: Mapping[int, tuple[Reason, ...]]
    already: Mapping[int, DeliveryState]
    consequence: str = ""
    unchecked: LeadDeskError | None = None
    notes: Mapping[Reason, int] = field(default_factory=dict)
    again: bool = False
    newest: str = ""

    @property
    def suppressed(self) -> Mapping[int, tuple[Reason, ...]]:
        """Those of `refused` that must not be contacted."""
        return {
            lead_id: reasons
            for lead_id, reasons in self.refused.items()
            if any(reason.code == SUPPRESSED for reason in reasons)
        }

    @property
    def total(self) -> int:
        return len(self.ready) + len(self.refused) + len(self.already)


@dataclass(frozen=True, slots=True)
class Delivered:
    """What a run of the outbox did for one account: all its states now, and why it stopped early, if it did."""

    account: Account
    states: Mapping[DeliveryState, int]
    stopped: LeadDeskError | None = None
    settled: Mapping[DeliveryState, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Activity:
    """Whether another process of the workspace sends for an account, and what it waits for."""

    elsewhere: bool = False
    wait: Wait | None = None


@dataclass(frozen=True, slots=True)
class TestReport:
    """What the vendor would say to each lead, by lead id. `stopped` is why some were not asked about."""

    answers: Mapping[int, Outcome]
    stopped: LeadDeskError | None = None


class SendService:
    """Plans, queues and delivers. `plan` and `deliver` talk to vendors: never call them in the UI thread."""

    def __init__(self, workspace: Workspace, accounts: AccountService) -> None:
        self._workspace = workspace
        self._accounts = accounts
        self._suppressions = SuppressionService(workspace.suppressions, workspace.leads)
        self._running: set[str] = set()
        self._running_lock = threading.Lock()

    def plan(
        self,
        account_id: str,
        lead_ids: Sequence[int],
        options: Mapping[str, str],
        cancel: CancelToken,
        *,
        again: bool = False,
    ) -> SendPlan:
        """Judge each lead against the vendor's rules. Leads that this destination has already are left out unless
        `again`.

        Raises UsageError for options that do not fit, AccountError, CredentialError, CancelledError.
        """
        account = self._accounts.get(account_id)
        options = {name: value for name, value in options.items() if value}
        vendor = self._accounts.vendor(account.vendor)
        checked_options(vendor, options)
        newest = self._workspace.leads.newest(lead_ids)
        reached = (
            {} if again else self._workspace.outbox.reached(account_id, options, registry.manners())
        )
        already = {lead_id: reached[lead_id] for lead_id in lead_ids if lead_id in reached}
        candidates = [lead_id for lead_id in lead_ids if lead_id not in already]
        refused: dict[int, tuple[Reason, ...]] = {}
        for leads in self._pages(candidates, cancel):
            refused |= self._suppressions.blocked(leads)
        notes: Counter[Reason] = Counter()
        unchecked: LeadDeskError | None = None
        try:
            asked = [lead_id for lead_id in candidates if lead_id not in refused]
            judged, notes = asyncio.run(self._judged(account_id, asked, options, cancel))
            refused |= judged
        except VendorError as error:
            unchecked = error
        ready = tuple(lead_id for lead_id in candidates if lead_id not in refused)
        return SendPlan(
            account,
            options,
            ready,
            refused,
            already,
            vendor.consequence,
            unchecked,
            notes,
            again=again,
            newest=newest,
        )

    def queue(self, plan: SendPlan) -> Batch:
        """Put a plan into the outbox: what is ready as `queued`, what is refused as `blocked` with its reasons.

        What somebody else queued for the same destination since the plan was made is left out. Raises AccountError
        where the account was removed since.
        """
        deliveries = [
            *((lead_id, ()) for lead_id in plan.ready),
            *((lead_id, reasons) for lead_id, reasons in plan.refused.items()),
        ]
        manner = None if plan.again else registry.manners()
        batch_id = self._workspace.outbox.create_batch(
            plan.account.id, plan.options, deliveries, manner, plan.newest
        )
        return self._workspace.outbox.batch(batch_id)

    def deliver(
        self,
        account_id: str,
        cancel: CancelToken,
        on_settled: Callable[[DeliveryState], None] = lambda _state: None,
    ) -> Delivered:
        """Send what is queued for an account, until the queue is empty or nothing more can go.

        A pause of the account ends here: calling this is a person's wish to go on. Where the account is changed
        meanwhile, it goes on with the account as it is then. Raises AccountError and
        CredentialError when the account cannot be used at all, WorkspaceError when the outbox cannot be written.
        """
        accounts = self._workspace.accounts
        accounts.set_paused(account_id, "")
        self._workspace.recover()
        settled: Counter[DeliveryState] = Counter()
        with self._one_of(account_id):
            while True:
                drained = asyncio.run(self._drain(account_id, cancel, on_settled))
                settled.update(drained.settled)
                if not drained.outdated or drained.stopped or cancel.cancelled:
                    break
        self._remember(account_id, drained)
        return Delivered(
            accounts.get(account_id),
            self._workspace.outbox.counts(DeliveryFilter(account_id=account_id)),
            drained.stopped,
            settled,
        )

    def test(
        self,
        account_id: str,
        lead_ids: Sequence[int],
        options: Mapping[str, str],
        cancel: CancelToken,
        on_answer: Callable[[int, Outcome], None] = lambda _lead_id, _outcome: None,
    ) -> TestReport:
        """Have the vendor validate leads without storing them; nothing is queued.

        Leads that would be refused here already are `blocked` and not asked about. Raises UsageError where the
        vendor cannot test or the options do not fit, AccountError, CredentialError, CancelledError.
        """
        account = self._accounts.get(account_id)
        vendor = self._accounts.vendor(account.vendor)
        options = {name: value for name, value in options.items() if value}
        checked_options(vendor, options)
        answers: dict[int, Outcome] = {}
        failures: list[VendorError] = []

        async def ask(client: VendorClient) -> None:
            destination = await client.destination(options)
            if not isinstance(destination, TestsLeads):
                raise UsageError(
                    Text("{title} cannot test leads.", title=vendor.title),
                    hint="Only a real send shows its answer.",
                )
            waiting = iter(lead_ids)

            async def work() -> None:
                for lead_id in waiting:
                    lead = self._workspace.leads.get(lead_id)
                    if failures or cancel.cancelled or lead is None:
                        continue
                    if reasons := self._suppressions.blocks(lead):
                        answers[lead_id] = Outcome(DeliveryState.BLOCKED, reasons)
                        continue
                    try:
                        answers[lead_id] = await _tested(destination, destination, lead)
                        on_answer(lead_id, answers[lead_id])
                    except VendorError as error:
                        failures.append(error)

            settings = self._accounts.effective_settings(account)
            count = int(settings["max_concurrent"])
            await asyncio.gather(*(work() for _ in range(count)))

        self._accounts.ask(account_id, ask, cancel)
        return TestReport(answers, failures[0] if failures else None)

    def wait_of(self, account_id: str) -> Wait | None:
        """Why the account does not send right now and until when, None when nothing holds it back. Quick."""
        hold = wait_of(self._workspace.ledger(account_id).hold())
        limit_s = self._accounts.wait(account_id)
        if limit_s < LONG_WAIT or (hold is not None and hold.seconds_left >= limit_s):
            return hold
        return Wait("The account may not be called more often.", time.monotonic() + limit_s)

    def activity(self, account_id: str) -> Activity:
        """What happens to an account's queue outside this process too. Reads some files: not in the UI thread."""
        elsewhere = self._workspace.sends_elsewhere(account_id)
        return Activity(elsewhere, self.wait_of(account_id) if elsewhere else None)

    @contextmanager
    def _one_of(self, account_id: str) -> Iterator[None]:
        """A run of an account. What an earlier one here could not write down is settled first."""
        with self._running_lock:
            alone = account_id not in self._running
            if alone:
                self._workspace.recover_own(account_id)
                self._running.add(account_id)
        try:
            yield
        finally:
            if alone:
                self._running.discard(account_id)

    async def _judged(
        self,
        account_id: str,
        lead_ids: Sequence[int],
        options: Mapping[str, str],
        cancel: CancelToken,
    ) -> tuple[dict[int, tuple[Reason, ...]], Counter[Reason]]:
        async with aclosing(self._accounts.open(account_id)) as opened:
            destination = await opened.client.destination(options)
        return self._preflight(destination, lead_ids, cancel)

    def _preflight(
        self, destination: Destination, lead_ids: Sequence[int], cancel: CancelToken
    ) -> tuple[dict[int, tuple[Reason, ...]], Counter[Reason]]:
        """Why leads would be refused, by lead id, and what is noted about the others."""
        refused: dict[int, tuple[Reason, ...]] = {}
        notes: Counter[Reason] = Counter()
        noting = destination if isinstance(destination, NotesLeads) else None
        for leads in self._pages(lead_ids, cancel):
            for lead in leads:
                reasons = destination.preflight(lead)
                if reasons:
                    refused[lead.id] = reasons
                elif noting is not None:
                    notes.update(noting.notes(lead))
        return refused, notes

    async def _drain(
        self, account_id: str, cancel: CancelToken, on_settled: Callable[[DeliveryState], None]
    ) -> Drained:
        async with aclosing(self._accounts.open(account_id)) as opened:
            lane = self._lane(opened)
            engine = DeliveryEngine(
                self._workspace.claims,
                self._workspace.leads,
                opened.client,
                lane,
                self._workspace.owner,
                self._workspace.wire(account_id, lane.slots),
                on_settled=on_settled,
            )
            return await engine.drain(cancel)

    def _pages(self, lead_ids: Sequence[int], cancel: CancelToken) -> Iterator[list[Lead]]:
        """Leads, some at a time. Raises CancelledError between two pages."""
        for start in range(0, len(lead_ids), _PAGE):
            cancel.raise_if_cancelled()
            yield self._workspace.leads.many(lead_ids[start : start + _PAGE])

    def _lane(self, opened: Opened) -> Lane:
        return Lane(
            opened.account.id,
            opened.vendor.send_repeat,
            max_concurrent=int(opened.settings["max_concurrent"]),
            wait=opened.wait,
            gate=Gate(self._workspace.ledger(opened.account.id)),
            blocked=self._suppressions.blocked,
            recover=self._workspace.recover,
            outdated=lambda: self._is_changed(opened.account),
        )

    def _is_changed(self, account: Account) -> bool:
        """Whether somebody changed an account, or its secrets, or removed it."""
        try:
            return self._workspace.accounts.get(account.id).changes != account.changes
        except AccountError:
            return True

    def _remember(self, account_id: str, drained: Drained) -> None:
        accounts = self._workspace.accounts
        if drained.pause:
            accounts.set_paused(account_id, drained.pause)
        if isinstance(drained.stopped, AccountError):
            accounts.set_health(account_id, Health.NEEDS_SIGN_IN, str(drained.stopped))
        elif isinstance(drained.stopped, VendorError) and not isinstance(
            drained.stopped, UncertainError
        ):
            accounts.set_health(account_id, Health.UNREACHABLE, str(drained.stopped))
        elif drained.settled:
            accounts.set_health(account_id, Health.CONNECTED, "")


async def _tested(destination: Destination, tester: TestsLeads, lead: Lead) -> Outcome:
    reasons = destination.preflight(lead)
    return Outcome(DeliveryState.BLOCKED, reasons) if reasons else await tester.test(lead)
