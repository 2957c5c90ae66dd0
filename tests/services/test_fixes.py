"""Fixing a cause once for all leads, over a real workspace and the stand-in vendors."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from leaddesk.domain.deliveries import Reason
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.domain.states import DeliveryState
from leaddesk.sandbox import Sandbox
from leaddesk.services.edits import Fix, Rule
from leaddesk.services.outbox import DeliveryFilter
from tests.fakes import add_leads
from tests.ui.bench import Bench

NO_CODE = Reason("phone_invalid", "The number has no calling code.", field="phone")
PEOPLE = [
    {
        "email": "ada@example.com",
        "phone": "07700 900123",
        "first_name": "Zoë",
        "last_name": "Example",
    },
    {
        "email": "grace@example.com",
        "phone": "+447700900124",
        "first_name": "Zoë",
        "last_name": "Example",
    },
    {
        "email": "ion@example.com",
        "phone": "07700 900125",
        "first_name": "Zoë",
        "last_name": "Example",
    },
]


class Fixing(Bench):
    """Three leads that one cause stopped in three ways, and one delivery that it did not."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        super().__init__(folder)
        self.ids = add_leads(self.workspace.database, PEOPLE)
        vendor = sandbox.accounts["comunik8"]
        self.sandbox_account = self.account("comunik8", "Calls", vendor)
        outbox = self.workspace.outbox
        self.batch = outbox.create_batch(
            self.sandbox_account.id, vendor.destination, [(lead, (NO_CODE,)) for lead in self.ids]
        )
        outbox.create_batch(self.sandbox_account.id, {}, [(self.ids[0], (Reason("other", "No."),))])
        with self.workspace.database.write() as connection:
            connection.execute(
                "UPDATE delivery SET state='rejected' WHERE lead_id=?", (self.ids[2],)
            )

    def phones(self) -> list[str]:
        return [row.lead.fields["phone"] for row in self.leads.rows(self.ids)]


@pytest.fixture
def fixing(tmp_path: Path) -> Iterator[Fixing]:
    with Sandbox() as sandbox:
        made = Fixing(tmp_path, sandbox)
        yield made
        made.close()


def test_a_cause_is_fixed_once_for_all_and_only_those_are_sent_again(fixing: Fixing) -> None:
    service, everything = fixing.fixes, DeliveryFilter(account_id=fixing.sandbox_account.id)
    cause = service.cause(everything, "phone_invalid")
    assert (cause.field, cause.lead_ids) == ("phone", tuple(fixing.ids))
    fix = Fix("phone", Rule.CALLING_CODE, "GB")
    edited = fixing.leads.edits.apply(fix, cause.lead_ids, ignore_progress, CancelToken())
    assert fixing.phones() == ["+447700900123", "+447700900124", "+447700900125"]

    # One was blocked and one refused: the one goes as it is, the other anew to the same place.
    assert service.send_again(cause, edited, CancelToken()) == 2
    queued = fixing.outbox.deliveries(DeliveryFilter(state=DeliveryState.QUEUED))
    assert [delivery.lead_id for delivery in queued] == [fixing.ids[0], fixing.ids[2]]
    again = {batch.id: batch.options for batch in fixing.outbox.batches()}
    assert again[queued[1].batch_id] == again[fixing.batch]
    assert service.send_again(cause, edited, CancelToken()) == 0  # they are on their way


def test_a_fix_that_changed_nothing_sends_nothing_again(fixing: Fixing) -> None:
    everything = DeliveryFilter(account_id=fixing.sandbox_account.id)
    cause = fixing.fixes.cause(everything, "phone_invalid")
    fix = Fix("company", Rule.CLEAR)
    edited = fixing.leads.edits.apply(fix, cause.lead_ids, ignore_progress, CancelToken())
    assert fixing.fixes.send_again(cause, edited, CancelToken()) == 0


def test_what_a_removed_account_refused_is_not_sent_again(fixing: Fixing) -> None:
    assert fixing.fixes.cause(DeliveryFilter(), "phone_invalid").deliveries
    fixing.accounts.remove(fixing.sandbox_account.id)
    assert not fixing.fixes.cause(DeliveryFilter(), "phone_invalid").deliveries
