from __future__ import annotations

import dataclasses
import time
from datetime import UTC, datetime, timedelta, tzinfo

import apsw
import pytest

from leaddesk.domain.clock import from_now_text
from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.errors import UsageError, VendorError
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.states import DeliveryState
from leaddesk.services.accounts import AccountService
from leaddesk.services.inquiries import InquiryService
from leaddesk.services.sending import SendService
from leaddesk.services.workspace import Workspace
from leaddesk.store.outbox import DeliveryFilter
from leaddesk.vendors.capabilities import Inquiry
from leaddesk.vendors.registry import descriptor
from tests.fakes import add_leads
from tests.services.scripted import ScriptedClient

ACCEPTED, PENDING, UNKNOWN = DeliveryState.ACCEPTED, DeliveryState.PENDING, DeliveryState.UNKNOWN


@pytest.fixture
def account_id(accounts: AccountService, monkeypatch: pytest.MonkeyPatch) -> str:
    waiting = dataclasses.replace(descriptor("convertr"), inquiry_waits_s=(10.0, 60.0))
    monkeypatch.setattr(accounts, "vendor", lambda _vendor: waiting)
    return accounts.add("convertr", "Convertr UK", {"enterprise": "acme"}, {}).id


@pytest.fixture
def inquiries(workspace: Workspace, accounts: AccountService) -> InquiryService:
    return InquiryService(workspace, accounts)


def _sent(
    workspace: Workspace, account_id: str, states: list[DeliveryState], ago_s: float = 3600
) -> list[int]:
    """Deliveries in these states that were sent so long ago; their ids."""
    leads = add_leads(
        workspace.database, [{"email": f"p{n}@example.com"} for n in range(len(states))]
    )
    workspace.outbox.create_batch(account_id, {"campaign_id": "9"}, [(lead, ()) for lead in leads])
    ids = sorted(workspace.outbox.ids(DeliveryFilter()))
    with workspace.database.write() as connection:
        for delivery_id, state in zip(ids, states, strict=True):
            connection.execute(
                "UPDATE delivery SET state=?, sent_at=?, vendor_id=? WHERE id=?",
                (str(state), from_now_text(-ago_s), f"v{delivery_id}", delivery_id),
            )
    return ids


def test_only_evidence_settles_and_it_is_kept(
    inquiries: InquiryService, workspace: Workspace, account_id: str, client: ScriptedClient
) -> None:
    ids = _sent(workspace, account_id, [PENDING, UNKNOWN, PENDING, ACCEPTED])
    bad_phone = Reason("qa", "The phone number is not in service.")
    answers = {
        ids[0]: Outcome(DeliveryState.REJECTED, (bad_phone,)),
        ids[1]: None,
        ids[2]: Outcome(ACCEPTED, vendor_id="new"),
    }
    client.fate = lambda inquiry: answers[inquiry.delivery_id]

    report = inquiries.ask(account_id)

    assert (report.asked, report.settled) == (3, {DeliveryState.REJECTED: 1, ACCEPTED: 1})
    found = {d.id: d for d in workspace.outbox.find(DeliveryFilter())}
    assert [found[n].state for n in ids] == [DeliveryState.REJECTED, UNKNOWN, ACCEPTED, ACCEPTED]
    assert found[ids[2]].vendor_id == "new"
    assert workspace.outbox.attempts(ids[0])[-1].reasons == (bad_phone,)
    assert client.asked[0].options == {"campaign_id": "9"}
    assert client.asked[0].vendor_id == f"v{ids[0]}"


def test_what_runs_by_itself_waits_and_waits_longer(
    inquiries: InquiryService, workspace: Workspace, account_id: str, client: ScriptedClient
) -> None:
    _sent(workspace, account_id, [PENDING], ago_s=0)
    assert not inquiries.is_due(account_id)
    with workspace.database.write() as connection:
        connection.execute("UPDATE delivery SET sent_at=?", (from_now_text(-3600),))
    assert inquiries.is_due(account_id)

    assert inquiries.ask_due(account_id).asked == 1
    assert not inquiries.is_due(account_id)
    assert inquiries.ask_due(account_id).asked == 0


class Clock:
    """The computer's clock, set back by so many seconds."""

    back_s = 0.0

    def now(self, _zone: tzinfo) -> datetime:
        return datetime.now(UTC) - timedelta(seconds=self.back_s)

    def time(self) -> float:
        return time.time() - self.back_s

    def monotonic(self) -> float:
        return time.monotonic()


@pytest.mark.parametrize("asked_before", [0, 1, 3])
@pytest.mark.parametrize("restarted", [False, True])
def test_a_clock_that_was_set_back_puts_no_inquiry_off(
    inquiries: InquiryService,
    workspace: Workspace,
    accounts: AccountService,
    account_id: str,
    client: ScriptedClient,
    monkeypatch: pytest.MonkeyPatch,
    *,
    asked_before: int,
    restarted: bool,
) -> None:
    clock = Clock()
    monkeypatch.setattr("leaddesk.domain.clock.datetime", clock)
    monkeypatch.setattr("leaddesk.services.inquiries.time", clock)
    _sent(workspace, account_id, [PENDING], ago_s=11)
    for _ in range(asked_before):
        inquiries.ask(account_id)
    assert inquiries.is_due(account_id) is (asked_before == 0)
    clock.back_s = 7200.0
    process = InquiryService(workspace, accounts) if restarted else inquiries
    assert process.is_due(account_id)
    assert process.ask_due(account_id).asked == 1
    assert not process.is_due(account_id)


def test_what_is_sent_again_is_asked_about_as_if_it_were_new(
    inquiries: InquiryService, workspace: Workspace, account_id: str, client: ScriptedClient
) -> None:
    [delivery_id] = _sent(workspace, account_id, [UNKNOWN])
    assert inquiries.ask_due(account_id).asked == 1
    inquiries.settle([delivery_id], DeliveryState.FAILED)
    assert workspace.outbox.retry(DeliveryFilter()) == 1
    with workspace.database.write() as connection:
        connection.execute("UPDATE delivery SET state='pending'")
    assert inquiries.ask_due(account_id).asked == 1
    assert [inquiry.vendor_id for inquiry in client.asked] == [f"v{delivery_id}", ""]


def test_a_vendor_that_is_away_ends_the_round_and_settles_nothing(
    inquiries: InquiryService, workspace: Workspace, account_id: str, client: ScriptedClient
) -> None:
    _sent(workspace, account_id, [PENDING] * 50)

    def away(_inquiry: Inquiry) -> Outcome:
        raise VendorError("Convertr cannot be reached.")

    client.fate = away
    report = inquiries.ask(account_id)
    assert isinstance(report.stopped, VendorError)
    assert report.settled == {}
    assert len(client.asked) < 50


def test_a_round_goes_on_with_the_account_that_confirms_as_it_is_set_now(
    workspace: Workspace, accounts: AccountService, client: ScriptedClient
) -> None:
    reader = accounts.add("publitrac_v1", "Main", {"username": "old"}, {})
    second = accounts.add("publitrac_v2", "Second", {"read_back_account": "Main"}, {})
    ids = _sent(workspace, second.id, [PENDING] * 6)

    def correct(inquiry: Inquiry) -> Outcome:
        if inquiry.delivery_id == ids[2]:
            accounts.change(reader.id, "Main", {"username": "new"}, {})
        return Outcome(ACCEPTED)

    client.fate = correct
    report = InquiryService(workspace, accounts).ask(second.id)
    assert report.settled == {ACCEPTED: 6}
    assert [inquiry.delivery_id for inquiry in client.asked] == ids
    assert client.closed == 4  # the account and its reader, opened twice


def test_the_same_answer_twice_is_one_entry_on_the_timeline(
    inquiries: InquiryService, workspace: Workspace, account_id: str, client: ScriptedClient
) -> None:
    [delivery_id] = _sent(workspace, account_id, [PENDING])
    differs = Outcome(PENDING, (Reason("differs", "The company differs."),))
    client.fate = lambda _inquiry: differs
    inquiries.ask(account_id)
    inquiries.ask(account_id)
    assert len(workspace.outbox.attempts(delivery_id)) == 1


def test_a_person_settles_what_is_unknown_and_nothing_else(
    inquiries: InquiryService, workspace: Workspace, account_id: str
) -> None:
    ids = _sent(workspace, account_id, [UNKNOWN, PENDING, UNKNOWN])
    assert inquiries.settle(ids[:2], DeliveryState.FAILED) == 1
    states = [d.state for d in workspace.outbox.find(DeliveryFilter())]
    assert states == [DeliveryState.FAILED, PENDING, UNKNOWN]
    with pytest.raises(UsageError):
        inquiries.settle(ids, DeliveryState.QUEUED)


def test_settling_by_hand_is_all_or_nothing(
    inquiries: InquiryService, workspace: Workspace, account_id: str
) -> None:
    ids = _sent(workspace, account_id, [UNKNOWN, UNKNOWN])
    with workspace.database.write() as connection:
        connection.execute(
            f"CREATE TRIGGER broken BEFORE INSERT ON attempt WHEN NEW.delivery_id = {ids[1]}"
            " BEGIN SELECT RAISE(ABORT, 'broken'); END"
        )
    with pytest.raises(apsw.ConstraintError):
        inquiries.settle(ids, DeliveryState.FAILED)
    assert workspace.outbox.counts(DeliveryFilter()) == {UNKNOWN: 2}


def test_taking_back_asks_for_what_the_vendor_has(
    inquiries: InquiryService, workspace: Workspace, account_id: str, client: ScriptedClient
) -> None:
    ids = _sent(workspace, account_id, [ACCEPTED, DeliveryState.QUEUED, UNKNOWN])
    too_late = Outcome(UNKNOWN, (Reason("processed", "It was called already."),))
    client.withdrawal = lambda inquiry: (
        too_late if inquiry.state is UNKNOWN else Outcome(DeliveryState.CANCELLED)
    )
    answers = inquiries.withdraw(account_id, ids)
    assert set(answers) == {ids[0], ids[2]}
    states = [d.state for d in workspace.outbox.find(DeliveryFilter())]
    assert states == [DeliveryState.CANCELLED, DeliveryState.QUEUED, UNKNOWN]


def test_a_test_at_the_vendor_queues_nothing(
    workspace: Workspace, accounts: AccountService, client: ScriptedClient
) -> None:
    account_id = accounts.add("publitrac_v1", "Main", {"username": "u"}, {}).id
    leads = add_leads(workspace.database, [{"email": f"p{n}@example.com"} for n in range(3)])
    no_phone = Outcome(DeliveryState.REJECTED, (Reason("phone", "The phone is missing."),))
    client.verdict = lambda lead: no_phone if lead.id == leads[1] else Outcome(ACCEPTED)

    report = SendService(workspace, accounts).test(account_id, leads, {}, CancelToken())

    assert {lead: answer.state for lead, answer in report.answers.items()} == {
        leads[0]: ACCEPTED,
        leads[1]: DeliveryState.REJECTED,
        leads[2]: ACCEPTED,
    }
    assert workspace.outbox.counts(DeliveryFilter()) == {}
