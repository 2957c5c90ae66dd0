"""The outbox as people see it: states, reasons, attempts, retry, cancel, result files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from leaddesk.domain.deliveries import Attempt, Batch, Delivery, Reason
from leaddesk.domain.errors import UsageError
from leaddesk.domain.states import AT_VENDOR_STATES, SUPPRESSED, DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.files.writers import write_csv
from leaddesk.store.outbox import DeliveryFilter, OutboxRepository
from leaddesk.store.results import ResultRepository

__all__ = ["DeliveryFilter", "Offer", "OutboxService"]


#: States that may be sent again: certainly nothing arrived.
AGAIN: Final = (DeliveryState.FAILED, DeliveryState.BLOCKED)
#: States that may be taken back: nothing is on its way.
CANCELLABLE: Final = (DeliveryState.QUEUED, *AGAIN)


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be done about some deliveries: how many may be sent again, and how many be taken back.

    `cancel` counts those that did not leave yet, `withdraw` those that the vendor has or may have.
    """

    again: int = 0
    cancel: int = 0
    withdraw: int = 0


class OutboxService:
    """Reads are quick for one account or batch; `export_results` and large lists belong beside the UI thread."""

    def __init__(self, outbox: OutboxRepository, results: ResultRepository) -> None:
        self._outbox = outbox
        self._results = results

    def counts(self, which: DeliveryFilter) -> dict[DeliveryState, int]:
        """How many deliveries in each state; the sum is all of them."""
        return self._outbox.counts(which)

    def reasons(self, which: DeliveryFilter) -> list[tuple[Reason, int]]:
        """The causes behind these deliveries, most frequent first."""
        return self._outbox.reasons(which)

    def ids(self, which: DeliveryFilter) -> list[int]:
        """The ids of these deliveries, newest first: the spine of a table."""
        return self._outbox.ids(which)

    def deliveries(self, which: DeliveryFilter) -> list[Delivery]:
        """The deliveries themselves, oldest first."""
        return self._outbox.find(which)

    def attempts(self, delivery_id: int) -> list[Attempt]:
        """Every exchange made for a delivery."""
        return self._outbox.attempts(delivery_id)

    def batch(self, batch_id: int) -> Batch:
        """What one send queued. Raises UsageError."""
        return self._outbox.batch(batch_id)

    def batches(self, account_id: str | None = None) -> list[Batch]:
        """What was sent when, newest first."""
        return self._outbox.batches(account_id)

    def offer(self, which: DeliveryFilter) -> Offer:
        """What a person can do about these deliveries. Leads that must not be contacted are not sent again."""
        counts = self._outbox.counts(which)
        allowed = self._outbox.counts(replace(which, without=SUPPRESSED))
        return Offer(
            sum(allowed.get(state, 0) for state in AGAIN),
            sum(counts.get(state, 0) for state in CANCELLABLE),
            sum(counts.get(state, 0) for state in AT_VENDOR_STATES),
        )

    def retry(self, which: DeliveryFilter) -> int:
        """Queue failed and blocked deliveries again; returns how many.

        A lead that another delivery took to the same destination meanwhile is not sent a second time. Raises
        UsageError for states in which the lead may have arrived.
        """
        if which.state is not None and which.state not in AGAIN:
            raise UsageError(
                Text("Deliveries that are “{state}” are not sent again.", state=which.state),
                "They may have reached the vendor, and a second send could count twice.",
                "Only failed and blocked deliveries can be retried.",
            )
        from leaddesk.vendors import registry  # noqa: PLC0415  (after the first paint)

        return self._outbox.retry(which, registry.manners())

    def cancel(self, which: DeliveryFilter) -> int:
        """Take back what is not yet sending; returns how many."""
        return self._outbox.cancel(which)

    def export_results(self, path: Path, which: DeliveryFilter) -> int:
        """Write the result file (.csv): every original column, then what became of each lead.

        Raises UsageError for another ending, FileError when it cannot be written.
        """
        if path.suffix.lower() != ".csv":
            raise UsageError(
                Text("A result file ending in “{suffix}” cannot be written.", suffix=path.suffix),
                hint="Use .csv.",
            )
        header, rows = self._results.table(which)
        return write_csv(path, header, rows)
