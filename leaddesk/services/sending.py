"""Sending: what a selection would do, queuing it, and draining the queue."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from leaddesk.delivery.engine import DeliveryEngine, Drained, Lane
from leaddesk.domain.accounts import Account, Health
from leaddesk.domain.deliveries import Batch, DeliveryState, Outcome, Reason
from leaddesk.domain.errors import (
    AccountError,
    LeadDeskError,
    UncertainError,
    UsageError,
    VendorError,
)
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.leads import Lead
from leaddesk.services.accounts import AccountService, Opened
from leaddesk.services.workspace import Workspace
from leaddesk.store.outbox import DeliveryFilter
from leaddesk.vendors.base import Destination, TestsLeads, VendorClient, VendorDescriptor


@dataclass(frozen=True, slots=True)
class SendPlan:
    """What sending a selection would do, before anything leaves this computer.

    Every selected lead is in exactly one of `ready`, `refused` and `already`. `unchecked` says that the vendor
    could not be asked for what preflight needs, so that leads are checked when they are sent.
    """

    account: Account
    options: Mapping[str, str]
    ready: tuple[int, ...]
    refused: Mapping[int, tuple[Reason, ...]]
    already: Mapping[int, DeliveryState]
    consequence: str = ""
    unchecked: LeadDeskError | None = None

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
class TestReport:
    """What the vendor would say to each lead, by lead id. `stopped` is why some were not asked about."""

    answers: Mapping[int, Outcome]
    stopped: LeadDeskError | None = None


class SendService:
    """Plans, queues and delivers. `plan` and `deliver` talk to vendors: never call them in the UI thread."""

    def __init__(self, workspace: Workspace, accounts: AccountService) -> None:
        self._workspace = workspace
        self._accounts = accounts

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
        _check_options(vendor, options)
        reached = {} if again else self._workspace.outbox.reached(account_id, options)
        already = {lead_id: reached[lead_id] for lead_id in lead_ids if lead_id in reached}
        candidates = [lead_id for lead_id in lead_ids if lead_id not in already]
        refused: dict[int, tuple[Reason, ...]] = {}
        unchecked: LeadDeskError | None = None
        try:
            refused = asyncio.run(self._refused(account_id, candidates, options, cancel))
        except VendorError as error:
            unchecked = error
        ready = tuple(lead_id for lead_id in candidates if lead_id not in refused)
        return SendPlan(account, options, ready, refused, already, vendor.consequence, unchecked)

    def queue(self, plan: SendPlan) -> Batch:
        """Put a plan into the outbox: what is ready as `queued`, what is refused as `blocked` with its reasons."""
        deliveries = [
            *((lead_id, ()) for lead_id in plan.ready),
            *((lead_id, reasons) for lead_id, reasons in plan.refused.items()),
        ]
        batch_id = self._workspace.outbox.create_batch(plan.account.id, plan.options, deliveries)
        return self._workspace.outbox.batch(batch_id)

    def deliver(
        self,
        account_id: str,
        cancel: CancelToken,
        on_settled: Callable[[DeliveryState], None] = lambda _state: None,
    ) -> Delivered:
        """Send what is queued for an account, until the queue is empty or nothing more can go.

        A pause of the account ends here: calling this is a person's wish to go on. Raises AccountError and
        CredentialError when the account cannot be used at all, WorkspaceError when the outbox cannot be written.
        """
        accounts = self._workspace.accounts
        accounts.set_paused(account_id, "")
        self._workspace.recover()
        drained = asyncio.run(self._drain(account_id, cancel, on_settled))
        self._remember(account_id, drained)
        return Delivered(
            accounts.get(account_id),
            self._workspace.outbox.counts(DeliveryFilter(account_id=account_id)),
            drained.stopped,
            drained.settled,
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
        _check_options(vendor, options)
        answers: dict[int, Outcome] = {}
        failures: list[VendorError] = []

        async def ask(client: VendorClient) -> None:
            destination = await client.destination(options)
            if not isinstance(destination, TestsLeads):
                raise UsageError(
                    f"{vendor.title} cannot test leads.", hint="Only a real send shows its answer."
                )
            waiting = iter(lead_ids)

            async def work() -> None:
                for lead_id in waiting:
                    lead = self._workspace.leads.get(lead_id)
                    if failures or cancel.cancelled or lead is None:
                        continue
                    try:
                        answers[lead_id] = await _tested(destination, destination, lead)
                        on_answer(lead_id, answers[lead_id])
                    except VendorError as error:
                        failures.append(error)

            settings = self._accounts.effective_settings(account)
            count = max(1, int(float(settings["max_concurrent"])))
            await asyncio.gather(*(work() for _ in range(count)))

        self._accounts.ask(account_id, ask, cancel)
        return TestReport(answers, failures[0] if failures else None)

    async def _refused(
        self,
        account_id: str,
        lead_ids: Sequence[int],
        options: Mapping[str, str],
        cancel: CancelToken,
    ) -> dict[int, tuple[Reason, ...]]:
        opened = self._accounts.open(account_id)
        try:
            destination = await opened.client.destination(options)
        finally:
            await opened.client.aclose()
        return self._preflight(destination, lead_ids, cancel)

    def _preflight(
        self, destination: Destination, lead_ids: Sequence[int], cancel: CancelToken
    ) -> dict[int, tuple[Reason, ...]]:
        refused = {}
        for start in range(0, len(lead_ids), 500):
            cancel.raise_if_cancelled()
            for lead in self._workspace.leads.many(lead_ids[start : start + 500]):
                reasons = destination.preflight(lead)
                if reasons:
                    refused[lead.id] = reasons
        return refused

    async def _drain(
        self, account_id: str, cancel: CancelToken, on_settled: Callable[[DeliveryState], None]
    ) -> Drained:
        opened = self._accounts.open(account_id)
        try:
            engine = DeliveryEngine(
                self._workspace.outbox,
                self._workspace.leads,
                opened.client,
                _lane(opened),
                self._workspace.owner,
                on_settled=on_settled,
            )
            return await engine.drain(cancel)
        finally:
            await opened.client.aclose()

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


def _lane(opened: Opened) -> Lane:
    concurrent = max(1, int(float(opened.settings["max_concurrent"])))
    return Lane(opened.account.id, opened.vendor.send_repeat, concurrent, opened.pace.wait)


def _check_options(vendor: VendorDescriptor, options: Mapping[str, str]) -> None:
    known = {param.name: param for param in vendor.destination}
    for name in options:
        if name not in known:
            raise UsageError(
                f"{vendor.title} has no option “{name}”.",
                hint=f"It has {', '.join(known) or 'none'}.",
            )
    missing = [
        param.name for param in known.values() if param.required and not options.get(param.name)
    ]
    if missing:
        labels = ", ".join(f"{known[name].label} ({name})" for name in missing)
        raise UsageError(
            "The destination is not complete.",
            f"Missing: {labels}.",
            "Choose where leads should go.",
        )
