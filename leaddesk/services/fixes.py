"""Fixing a cause once for all leads that share it, and sending only those again."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from leaddesk.domain.deliveries import Delivery
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.states import DeliveryState
from leaddesk.services.outbox import DeliveryFilter, OutboxService

if TYPE_CHECKING:
    from leaddesk.services.accounts import AccountService
    from leaddesk.services.edits import Edited, EditService
    from leaddesk.services.sending import SendService

#: States in which the lead is not with the vendor: after a fix it may go again.
FIXABLE: Final = (DeliveryState.BLOCKED, DeliveryState.FAILED, DeliveryState.REJECTED)


@dataclass(frozen=True, slots=True)
class Cause:
    """The deliveries that a cause stopped, and the field that it is about, where that is known."""

    deliveries: tuple[Delivery, ...]
    field: str

    @property
    def lead_ids(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(delivery.lead_id for delivery in self.deliveries))


class FixService:
    """Finds causes, and sends again what an edit of their leads put right. Never call it in the UI thread."""

    def __init__(
        self,
        edits: EditService,
        outbox: OutboxService,
        sending: SendService,
        accounts: AccountService,
    ) -> None:
        self._edits = edits
        self._outbox = outbox
        self._sending = sending
        self._accounts = accounts

    def cause(self, which: DeliveryFilter, code: str) -> Cause:
        """What a cause stopped among these deliveries, those of removed accounts left out."""
        accounts = {account.id for account in self._accounts.list()}
        found: list[Delivery] = []
        fields: Counter[str] = Counter()
        for state in FIXABLE:
            for delivery in self._outbox.deliveries(replace(which, state=state)):
                reasons = [reason for reason in delivery.reasons if reason.code == code]
                if reasons and delivery.account_id in accounts:
                    found.append(delivery)
                    fields.update(reason.field for reason in reasons if reason.field)
        return Cause(tuple(found), next((field for field, _ in fields.most_common(1)), ""))

    def send_again(self, cause: Cause, edited: Edited, cancel: CancelToken) -> int:
        """Queue those of the cause's deliveries whose leads an edit changed; returns how many.

        What never reached the vendor is queued as it is. What the vendor refused is sent anew to the same
        destination, checked as every send is. Raises what `SendService.plan` raises.
        """
        chosen = set() if edited.edit_id is None else set(self._edits.changed_by(edited.edit_id))
        ours = [delivery for delivery in cause.deliveries if delivery.lead_id in chosen]
        kept = tuple(d.id for d in ours if d.state is not DeliveryState.REJECTED)
        queued = self._outbox.retry(DeliveryFilter(delivery_ids=kept)) if kept else 0
        refused: defaultdict[int, list[int]] = defaultdict(list)
        for delivery in ours:
            if delivery.state is DeliveryState.REJECTED:
                refused[delivery.batch_id].append(delivery.lead_id)
        for batch_id, leads in refused.items():
            batch = self._outbox.batch(batch_id)
            plan = self._sending.plan(batch.account_id, leads, batch.options, cancel)
            if plan.ready or plan.refused:
                queued += self._sending.queue(plan).counts.get(DeliveryState.QUEUED, 0)
        return queued
