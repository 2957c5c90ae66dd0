"""Deliveries whose end is open: asking the vendor, settling by hand, taking back at the vendor."""

from __future__ import annotations

import math
import time
from collections import Counter, deque
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Final

from leaddesk.delivery.inquiries import Inquirer, inquiry_about
from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.errors import LeadDeskError, UsageError
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback, ignore_progress
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.store.inquiries import InquiryRepository, OpenDelivery
from leaddesk.vendors.capabilities import Inquires, Inquiry, VendorClient, Withdraws

if TYPE_CHECKING:
    from leaddesk.services.accounts import AccountService
    from leaddesk.services.workspace import Workspace

#: One round asks about so many deliveries at most: it ends soon, and the next one follows.
_MOST_A_ROUND: Final = 500
#: A vendor that can be asked but names no times is asked after these. Seconds.
_USUAL_WAITS_S: Final = (10.0, 60.0, 300.0, 1800.0, 21600.0)
_BY_HAND: Final[Mapping[DeliveryState, str]] = {
    DeliveryState.ACCEPTED: "A person found this lead at the vendor.",
    DeliveryState.FAILED: "A person made sure that this lead did not arrive.",
}


@dataclass(slots=True)
class InquiryReport:
    """How many deliveries were asked about, and the states of those that are settled now.

    `stopped` is why asking ended early.
    """

    asked: int = 0
    settled: Counter[DeliveryState] = field(default_factory=Counter)
    stopped: LeadDeskError | None = None


class InquiryService:
    """`ask`, `ask_due` and `withdraw` talk to vendors: never call them in the UI thread."""

    def __init__(self, workspace: Workspace, accounts: AccountService) -> None:
        self._workspace = workspace
        self._accounts = accounts
        self._inquiries = InquiryRepository(workspace.database)
        #: By account: how far the clock was ahead of the monotonic one when last looked at. Seconds.
        self._ahead: dict[str, float] = {}

    def can_ask(self, account: Account) -> bool:
        """Whether anything can be learned from this account's vendor about what became of a lead."""
        vendor = self._accounts.vendor(account.vendor)
        reads_back = any(param.name == "read_back_account" for param in vendor.settings)
        return bool(vendor.inquiry_waits_s) and (
            not reads_back or bool(account.settings.get("read_back_account"))
        )

    def ask(
        self,
        account_id: str,
        delivery_ids: Collection[int] | None = None,
        progress: ProgressCallback = ignore_progress,
        cancel: CancelToken | None = None,
    ) -> InquiryReport:
        """Ask about every `pending` and `unknown` delivery of an account (or those of these ids) now.

        Raises UsageError where the vendor has no way to be asked, AccountError, CredentialError.
        """
        account = self._accounts.get(account_id)
        if not self.can_ask(account):
            raise _cannot_ask(self._accounts.vendor(account.vendor).title)
        found = self._inquiries.open(account_id, delivery_ids)
        return self._ask(account_id, found, progress, cancel or CancelToken())

    def ask_due(self, account_id: str, cancel: CancelToken | None = None) -> InquiryReport:
        """Ask about what is due by the vendor's growing waits: what runs by itself. Raises as `ask`."""
        found: list[OpenDelivery] = []
        account = self._accounts.get(account_id)
        if self.can_ask(account):
            first_wait_s = self._waits(account)[0]
            found = self._inquiries.due(account_id, first_wait_s, _MOST_A_ROUND)
        return self._ask(account_id, found, ignore_progress, cancel or CancelToken())

    def is_due(self, account_id: str) -> bool:
        """Whether `ask_due` would ask about anything."""
        account = self._accounts.get(account_id)
        if not self.can_ask(account):
            return False
        waits_s = self._waits(account)
        ahead = time.time() - time.monotonic()
        if (
            ahead < self._ahead.get(account_id, math.inf) - 1
        ):  # set back, now or before this process began
            self._inquiries.bring_forward(account_id, waits_s)
        self._ahead[account_id] = ahead
        return bool(self._inquiries.due(account_id, waits_s[0], 1))

    def settle(self, delivery_ids: Sequence[int], state: DeliveryState) -> int:
        """Settle `unknown` deliveries as a person says: `accepted`, or `failed` so that they may be sent again.

        Returns how many were unknown. Raises UsageError for another state.
        """
        if state not in _BY_HAND:
            raise UsageError(
                Text("An unknown delivery cannot be settled as “{state}”.", state=state),
                hint="Say accepted when the vendor has the lead, failed when it does not.",
            )
        reason = Reason("settled_by_hand", _BY_HAND[state])
        return self._inquiries.settle_by_hand(delivery_ids, state, reason)

    def withdraw(
        self,
        account_id: str,
        delivery_ids: Collection[int],
        progress: ProgressCallback = ignore_progress,
        cancel: CancelToken | None = None,
    ) -> dict[int, Outcome]:
        """Ask the vendor to take these deliveries back, one after the other; its answer for each.

        For deliveries that the vendor has or may have. Raises UsageError where the vendor takes nothing back,
        AccountError, CredentialError, VendorError: those asked before are settled then.
        """
        title = self._accounts.vendor(self._accounts.get(account_id).vendor).title
        found = self._inquiries.reached(account_id, delivery_ids)
        answers: dict[int, Outcome] = {}

        async def take_back(client: VendorClient) -> None:
            if not isinstance(client, Withdraws):
                raise UsageError(
                    Text("{title} takes no lead back.", title=title),
                    hint="Ask the vendor's support to remove it.",
                )
            for delivery in found:
                if cancel is not None and cancel.cancelled:
                    return
                inquiry = self._inquiry(delivery)
                if inquiry is not None:
                    outcome = await client.withdraw(inquiry)
                    self._inquiries.settle(delivery.delivery_id, delivery.state, outcome)
                    answers[delivery.delivery_id] = outcome
                progress(Progress(len(answers), len(found), "leads"))

        self._accounts.ask(account_id, take_back)
        return answers

    def _inquiry(self, delivery: OpenDelivery) -> Inquiry | None:
        lead = self._workspace.leads.get(delivery.lead_id)
        return None if lead is None else inquiry_about(lead, delivery)

    def _ask(
        self,
        account_id: str,
        found: Sequence[OpenDelivery],
        progress: ProgressCallback,
        cancel: CancelToken,
    ) -> InquiryReport:
        report = InquiryReport()
        if not found:
            return report
        waiting = deque(found)

        def on_asked(state: DeliveryState) -> None:
            report.asked += 1
            if state not in (DeliveryState.PENDING, DeliveryState.UNKNOWN):
                report.settled[state] += 1
            progress(Progress(report.asked, len(found), "leads"))

        async def ask(asked_with: tuple[int, ...], client: VendorClient) -> None:
            account = self._accounts.get(account_id)
            settings = self._accounts.effective_settings(account)
            if not isinstance(client, Inquires):
                raise _cannot_ask(self._accounts.vendor(account.vendor).title)
            inquirer = Inquirer(
                self._inquiries,
                self._workspace.leads,
                client,
                self._waits(account),
                int(settings["max_concurrent"]),
            )

            def ends() -> bool:
                return cancel.cancelled or self._accounts.changes(account_id) != asked_with

            await inquirer.ask(waiting, ends, on_asked)

        try:
            while (
                waiting and not cancel.cancelled
            ):  # once more where the account was changed meanwhile
                self._accounts.ask(account_id, partial(ask, self._accounts.changes(account_id)))
        except LeadDeskError as error:
            report.stopped = error
        return report

    def _waits(self, account: Account) -> Sequence[float]:
        return self._accounts.vendor(account.vendor).inquiry_waits_s or _USUAL_WAITS_S


def _cannot_ask(title: str) -> UsageError:
    return UsageError(
        Text("LeadDesk cannot ask {title} what became of a lead.", title=title),
        "The vendor's interface has no call for it, or the account that would be read from is not named.",
        "Look at the vendor yourself, then settle the delivery by hand.",
    )
