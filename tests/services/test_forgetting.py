"""A person is forgotten at every vendor that got them, then here; against the stand-ins."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from leaddesk.credentials import MemoryCredentialStore
from leaddesk.domain.errors import VendorError
from leaddesk.domain.forgetting import Fate
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.states import DeliveryState
from leaddesk.redaction import Redactor
from leaddesk.sandbox import Fault, Sandbox
from leaddesk.services.accounts import AccountService
from leaddesk.services.calls import CallService
from leaddesk.services.forgetting import ForgettingService
from leaddesk.services.inquiries import InquiryService
from leaddesk.services.pulling import PullService
from leaddesk.services.sending import SendService
from leaddesk.services.suppressions import SuppressionService
from leaddesk.services.workspace import Workspace
from leaddesk.store.calls import CallRepository
from leaddesk.store.outbox import DeliveryFilter
from leaddesk.store.pulled import PulledRepository
from tests.fakes import add_leads

ZOE = {
    "email": "zoe@example.com",
    "first_name": "Zoë",
    "last_name": "Li",
    "mobile": "07700900456",
    "source": "Fair",
}


@dataclass
class Desk:
    """A workspace with one lead, which is sent where a test wants it."""

    workspace: Workspace
    sandbox: Sandbox
    lead: int = 0
    accounts: AccountService = field(init=False)

    def __post_init__(self) -> None:
        self.add(**ZOE)
        self.accounts = AccountService(
            self.workspace.accounts, MemoryCredentialStore(), Redactor(), self.workspace.ledger
        )
        suppressions = SuppressionService(self.workspace.suppressions, self.workspace.leads)
        self.calls = CallService(
            CallRepository(self.workspace.database), self.accounts, suppressions
        )
        self.forgetting = ForgettingService(self.workspace, self.accounts, self.calls)

    def add(self, **fields: str) -> None:
        """From now on this lead is the one."""
        [self.lead] = add_leads(self.workspace.database, [fields])

    def account(self, vendor: str, **settings: str) -> str:
        known = self.sandbox.accounts[vendor]
        chosen = {**known.settings, **settings}
        return self.accounts.add(vendor, f"My {vendor}", chosen, known.secrets).id

    def queue(self, account_id: str, **options: str) -> None:
        vendor = self.accounts.get(account_id).vendor
        chosen = {**self.sandbox.accounts[vendor].destination, **options}
        sending = SendService(self.workspace, self.accounts)
        plan = sending.plan(account_id, [self.lead], chosen, CancelToken())
        assert plan.ready == (self.lead,), plan.refused
        sending.queue(plan)

    def send(self, account_id: str, **options: str) -> None:
        self.queue(account_id, **options)
        SendService(self.workspace, self.accounts).deliver(account_id, CancelToken())

    def told_of(self, email: str) -> bool:
        """Whether any kept exchange names this address."""
        with self.workspace.database.read() as connection:
            return bool(
                connection.execute(
                    "SELECT EXISTS (SELECT 1 FROM call WHERE instr(request || answer, ?))", (email,)
                ).get
            )


@pytest.fixture
def desk(workspace: Workspace, sandbox: Sandbox) -> Desk:
    return Desk(workspace, sandbox)


@pytest.mark.parametrize(
    ("vendor", "settings", "options", "fate"),
    [
        ("comunik8", {}, {}, Fate.ERASED),
        ("footprints", {}, {}, Fate.ERASED),
        ("footprints", {}, {"as": "prospect"}, Fate.KEPT),
        ("publitrac_v1", {}, {}, Fate.OPTED_OUT),
        ("publitrac_v1", {"partial_calls": "true"}, {}, Fate.ERASED),
        ("publitrac_v2", {}, {}, Fate.KEPT),
        ("convertr", {}, {}, Fate.KEPT),
    ],
)
def test_each_vendor_does_what_its_document_allows(
    desk: Desk,
    vendor: str,
    settings: dict[str, str],
    options: dict[str, str],
    fate: Fate,
) -> None:
    desk.send(desk.account(vendor, **settings), **options)
    report = desk.forgetting.forget(desk.lead)
    [told] = report.told
    assert (told.account, told.forgotten.fate) == (f"My {vendor}", fate), told.forgotten
    assert told.forgotten.detail
    assert report.erased
    assert bool(report.left) == (fate is not Fate.ERASED)
    assert desk.workspace.leads.get(desk.lead) is None
    assert not desk.told_of("zoe@example.com")
    assert not desk.sandbox.problems()


def test_who_is_sent_meanwhile_is_forgotten_there_too(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop, dialler = desk.account("footprints"), desk.account("comunik8")
    desk.send(shop)
    ask = desk.accounts.ask

    def slow_ask(account_id: str, *rest: Any) -> object:
        if not desk.workspace.outbox.counts(DeliveryFilter(account_id=dialler)):
            desk.send(dialler)
        return ask(account_id, *rest)

    monkeypatch.setattr(desk.accounts, "ask", slow_ask)
    report = desk.forgetting.forget(desk.lead)
    assert [one.account for one in report.told] == ["My footprints", "My comunik8"]
    assert desk.sandbox.comunik8.leads == []


def test_what_the_vendors_hold_afterwards(desk: Desk) -> None:
    dialler = desk.account("comunik8")
    shop = desk.account("footprints")
    mail = desk.account("publitrac_v1")
    for account in (dialler, shop, mail):
        desk.send(account)
    desk.forgetting.forget(desk.lead)
    assert desk.sandbox.comunik8.leads == []
    assert not any(
        lead.get("userEmail") == "zoe@example.com" for lead in desk.sandbox["footprints"].leads
    )
    found = desk.calls.call(mail, "get_lead", {"email": "zoe@example.com"}).result
    assert isinstance(found, dict)
    assert (found["unsubscribed"], found["doNotCall"]) == ("1", "1")


def test_a_call_that_was_made_already_is_told(desk: Desk) -> None:
    desk.add(**ZOE | {"email": "a.dialled@example.com", "mobile": "07700900457"})
    desk.send(desk.account("comunik8"))
    [told] = desk.forgetting.forget(desk.lead).told
    assert told.forgotten.fate is Fate.KEPT
    assert "called this number" in told.forgotten.detail


def test_a_vendor_that_cannot_be_asked_leaves_the_lead_here(desk: Desk) -> None:
    account = desk.account("comunik8")
    desk.send(account)
    desk.sandbox["comunik8"].set_fault(Fault("drop_after", times=1, path="/lead/cancel"))
    report = desk.forgetting.forget(desk.lead)
    assert not report.erased
    assert isinstance(report.told[0].error, VendorError)
    assert desk.workspace.leads.get(desk.lead) is not None
    # Asking twice does no harm: the first time it was done, and the answer lost.
    report = desk.forgetting.forget(desk.lead)
    assert (report.erased, report.told[0].forgotten.fate) == (True, Fate.ABSENT)


def test_what_waits_goes_nowhere_and_what_never_went_is_not_asked_about(desk: Desk) -> None:
    account = desk.account("comunik8")
    desk.queue(account)
    assert desk.forgetting.holders(desk.lead) == ()
    report = desk.forgetting.forget(desk.lead)
    assert (report.erased, report.told) == (True, ())
    [delivery] = desk.workspace.outbox.find(DeliveryFilter())
    assert delivery.state is DeliveryState.CANCELLED
    assert not desk.sandbox["comunik8"].requests


def test_a_removed_account_is_told_and_holds_nothing_up(desk: Desk) -> None:
    account = desk.account("comunik8")
    desk.send(account)
    desk.accounts.remove(account)
    assert desk.forgetting.holders(desk.lead) == ("My comunik8",)
    report = desk.forgetting.forget(desk.lead)
    assert report.erased
    assert "removed" in report.told[0].forgotten.detail


def test_version_2_of_publitrac_is_forgotten_through_version_1_whatever_its_name(
    desk: Desk,
) -> None:
    first = desk.account("publitrac_v1", partial_calls="true")
    second = desk.account("publitrac_v2", read_back_account="my Publitrac_v1")
    desk.send(second)
    desk.accounts.change(first, "Renamed", desk.accounts.get(first).settings, {})
    inquiries = InquiryService(desk.workspace, desk.accounts)
    for _ in range(50):  # version 2 works through its leads a little later
        if inquiries.ask(second).settled:
            break
    report = desk.forgetting.forget(desk.lead)
    assert [one.forgotten.fate for one in report.told] == [Fate.ERASED]


def test_a_person_that_was_fetched_is_forgotten_where_they_came_from(desk: Desk) -> None:
    account = desk.account("publitrac_v1", partial_calls="true")
    pulling = PullService(PulledRepository(desk.workspace.database), desk.accounts, desk.calls)
    pulling.pull(account, "leads", "", "")
    [fetched] = [
        lead.id
        for lead in desk.workspace.leads.many(range(1, 400))
        if lead.fields.get("email") == "kontakt001@practice.example"
    ]
    assert desk.forgetting.holders(fetched) == ("My publitrac_v1",)
    for known in ("kontakt001", "kontakt002"):
        desk.calls.call(account, "get_lead", {"email": f"{known}@practice.example"})
    assert desk.told_of("kontakt001@practice.example")
    report = desk.forgetting.forget(fetched)
    assert report.told[0].forgotten.fate is Fate.ERASED
    assert report.told[0].vendor_ids
    assert not desk.told_of("kontakt001@practice.example")
    assert desk.told_of("kontakt002@practice.example")
