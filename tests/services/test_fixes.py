"""Fixing a cause once for all leads, over a real workspace and the stand-in vendors."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from leaddesk.domain.deliveries import Reason
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.domain.states import DeliveryState
from leaddesk.sandbox import Sandbox
from leaddesk.services.fixes import Fix, FixService, Rule
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
        self.fixing = FixService(self.leads, self.outbox, self.sending)

    def phones(self) -> list[str]:
        return [row.lead.fields["phone"] for row in self.leads.rows(self.ids)]


@pytest.fixture
def fixing(tmp_path: Path) -> Iterator[Fixing]:
    with Sandbox() as sandbox:
        made = Fixing(tmp_path, sandbox)
        yield made
        made.close()


def test_a_cause_is_fixed_once_for_all_and_only_those_are_sent_again(fixing: Fixing) -> None:
    service, everything = fixing.fixing, DeliveryFilter(account_id=fixing.sandbox_account.id)
    cause = service.cause(everything, "phone_invalid")
    assert (cause.field, cause.lead_ids) == ("phone", tuple(fixing.ids))
    fix = Fix("phone", Rule.CALLING_CODE, "GB")
    preview = service.preview(fix, cause.lead_ids, CancelToken())
    assert (preview.total, preview.changed) == (3, 2)
    assert (preview.first[0].before, preview.first[0].after) == ("07700 900123", "+447700900123")
    assert fixing.phones()[0] == "07700 900123"  # nothing was changed yet

    report = service.apply(fix, cause.lead_ids, ignore_progress, CancelToken())
    assert fixing.phones() == ["+447700900123", "+447700900124", "+447700900125"]
    changed = [fixed.lead_id for fixed in report.changed]
    assert changed == [fixing.ids[0], fixing.ids[2]]

    # One was blocked and one refused: the one goes as it is, the other anew to the same place.
    assert service.send_again(cause, changed, CancelToken()) == 2
    queued = fixing.outbox.deliveries(DeliveryFilter(state=DeliveryState.QUEUED))
    assert [delivery.lead_id for delivery in queued] == changed
    again = {batch.id: batch.options for batch in fixing.outbox.batches()}
    assert again[queued[1].batch_id] == again[fixing.batch]
    assert service.send_again(cause, changed, CancelToken()) == 0  # they are on their way


def test_undo_puts_back_what_nobody_changed_since(fixing: Fixing) -> None:
    service = fixing.fixing
    fix = Fix("phone", Rule.CALLING_CODE, "GB")
    report = service.apply(fix, fixing.ids, ignore_progress, CancelToken())
    fixing.leads.edit(fixing.ids[2], {"phone": "+447700900999"})
    assert service.undo(report) == 1
    assert fixing.phones() == ["07700 900123", "+447700900124", "+447700900999"]


def test_a_lead_that_cannot_have_the_value_is_named_and_costs_only_itself(fixing: Fixing) -> None:
    fix = Fix("email", Rule.REPLACE, "ada@", "grace@")
    report = fixing.fixing.apply(fix, fixing.ids, ignore_progress, CancelToken())
    assert report.changed == ()
    [(lead_id, error)] = report.refused
    assert lead_id == fixing.ids[0]
    assert error.title == "Another lead has this e-mail address."


def test_a_stopped_fix_says_what_it_changed(fixing: Fixing) -> None:
    cancel = CancelToken()
    fix = Fix("company", Rule.SET, "Example Ltd")
    report = fixing.fixing.apply(fix, fixing.ids, lambda _progress: cancel.cancel(), cancel)
    assert [fixed.lead_id for fixed in report.changed] == fixing.ids[:1]
    assert fixing.fixing.undo(report) == 1
