"""Fixing a cause once for all leads that share it, and sending only those again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from leaddesk.domain.deliveries import Delivery
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.quality.fixes import Fix, Rule
from leaddesk.services.outbox import DeliveryFilter, OutboxService

if TYPE_CHECKING:
    from leaddesk.services.leads import LeadService
    from leaddesk.services.sending import SendService

__all__ = ["FIXABLE", "Cause", "Fix", "FixPreview", "FixReport", "FixService", "FixedLead", "Rule"]

#: States in which the lead is not with the vendor: after a fix it may go again.
FIXABLE: Final = (DeliveryState.BLOCKED, DeliveryState.FAILED, DeliveryState.REJECTED)
#: So many leads are shown before a fix is made.
_SHOWN: Final = 50
_PAGE: Final = 500


@dataclass(frozen=True, slots=True)
class Cause:
    """The deliveries that a cause stopped, and the field that it is about, where that is known."""

    deliveries: tuple[Delivery, ...]
    field: str

    @property
    def lead_ids(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(delivery.lead_id for delivery in self.deliveries))


@dataclass(frozen=True, slots=True)
class FixedLead:
    """One lead's value before and after."""

    lead_id: int
    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class FixPreview:
    """How many of `total` leads a fix would change, and the first of them."""

    total: int
    changed: int
    first: tuple[FixedLead, ...]


@dataclass(frozen=True, slots=True)
class FixReport:
    """What a fix changed, enough to take it back; `refused` are leads that could not have the value, and why."""

    field: str
    changed: tuple[FixedLead, ...]
    refused: tuple[tuple[int, LeadDeskError], ...] = ()


class FixService:
    """Reads and writes as many leads as share a cause: never call it in the UI thread."""

    def __init__(self, leads: LeadService, outbox: OutboxService, sending: SendService) -> None:
        self._leads = leads
        self._outbox = outbox
        self._sending = sending

    def cause(self, which: DeliveryFilter, code: str) -> Cause:
        """What a cause stopped among these deliveries."""
        found: list[Delivery] = []
        fields: list[str] = []
        for state in FIXABLE:
            for delivery in self._outbox.deliveries(replace(which, state=state)):
                reasons = [reason for reason in delivery.reasons if reason.code == code]
                if reasons:
                    found.append(delivery)
                    fields += [reason.field for reason in reasons if reason.field]
        return Cause(tuple(found), max(fields, key=fields.count) if fields else "")

    def preview(self, fix: Fix, lead_ids: Sequence[int], cancel: CancelToken) -> FixPreview:
        """What the fix would do. Nothing is changed."""
        changed = 0
        first: list[FixedLead] = []
        for lead in self._each(lead_ids, cancel):
            fixed = _fixed(fix, lead)
            if fixed is not None:
                changed += 1
                if len(first) < _SHOWN:
                    first.append(fixed)
        return FixPreview(len(lead_ids), changed, tuple(first))

    def apply(
        self,
        fix: Fix,
        lead_ids: Sequence[int],
        progress: ProgressCallback,
        cancel: CancelToken,
    ) -> FixReport:
        """Make the fix in all these leads. Cancelled, what was changed so far stays, and is reported."""
        changed: list[FixedLead] = []
        refused: list[tuple[int, LeadDeskError]] = []
        for done, lead in enumerate(self._each(lead_ids), 1):
            if cancel.cancelled:
                break
            fixed = _fixed(fix, lead)
            if fixed is not None:
                try:
                    self._leads.edit(lead.id, {fix.field: fixed.after})
                except LeadDeskError as error:
                    refused.append((lead.id, error))
                else:
                    changed.append(self._as_stored(fix.field, fixed))
            progress(Progress(done, len(lead_ids), "leads"))
        return FixReport(fix.field, tuple(changed), tuple(refused))

    def undo(self, report: FixReport) -> int:
        """Put the values before the fix back, where nobody has changed them since. Returns how many."""
        restored = 0
        for fixed in report.changed:
            lead = self._leads.get(fixed.lead_id)
            if lead is not None and lead.fields.get(report.field, "") == fixed.after:
                self._leads.edit(lead.id, {report.field: fixed.before}, as_written=True)
                restored += 1
        return restored

    def send_again(self, cause: Cause, lead_ids: Sequence[int], cancel: CancelToken) -> int:
        """Queue those of the cause's deliveries that are of these leads; returns how many.

        What never reached the vendor is queued as it is. What the vendor refused is sent anew to the same
        destination, checked as every send is. Raises what `SendService.plan` raises.
        """
        chosen = set(lead_ids)
        ours = [delivery for delivery in cause.deliveries if delivery.lead_id in chosen]
        kept = tuple(d.id for d in ours if d.state is not DeliveryState.REJECTED)
        queued = self._outbox.retry(DeliveryFilter(delivery_ids=kept)) if kept else 0
        refused: dict[tuple[str, int], list[int]] = {}
        for delivery in ours:
            if delivery.state is DeliveryState.REJECTED:
                refused.setdefault((delivery.account_id, delivery.batch_id), []).append(
                    delivery.lead_id
                )
        for (account_id, batch_id), leads in refused.items():
            batches = self._outbox.batches(account_id)
            options = next(batch.options for batch in batches if batch.id == batch_id)
            plan = self._sending.plan(account_id, leads, options, cancel)
            if plan.ready or plan.refused:
                self._sending.queue(plan)
            queued += len(plan.ready)
        return queued

    def _each(self, lead_ids: Sequence[int], cancel: CancelToken | None = None) -> Iterator[Lead]:
        for start in range(0, len(lead_ids), _PAGE):
            if cancel is not None:
                cancel.raise_if_cancelled()
            for row in self._leads.rows(lead_ids[start : start + _PAGE]):
                yield row.lead

    def _as_stored(self, field: str, fixed: FixedLead) -> FixedLead:
        """An edit may write a value otherwise (a number in E.164): that is what undo must find."""
        lead = self._leads.get(fixed.lead_id)
        return fixed if lead is None else replace(fixed, after=lead.fields.get(field, ""))


def _fixed(fix: Fix, lead: Lead) -> FixedLead | None:
    before = lead.fields.get(fix.field, "")
    after = fix.apply(before)
    return FixedLead(lead.id, lead.name, before, after) if after != before else None
