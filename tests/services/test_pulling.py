from __future__ import annotations

import dataclasses

import pytest

from leaddesk.domain.errors import CancelledError, UsageError
from leaddesk.domain.jobs import CancelToken, Progress
from leaddesk.services.accounts import AccountService
from leaddesk.services.calls import CallService
from leaddesk.services.pulling import PullReport, PullService, check_pull
from leaddesk.services.suppressions import SuppressionService
from leaddesk.services.workspace import Workspace
from leaddesk.store.calls import CallRepository
from leaddesk.store.pulled import PulledRepository
from leaddesk.store.timeline import TimelineRepository
from leaddesk.vendors.registry import descriptor
from tests.fakes import add_leads
from tests.services.scripted import ScriptedClient, page


@pytest.fixture
def account_id(accounts: AccountService, monkeypatch: pytest.MonkeyPatch) -> str:
    fetching = dataclasses.replace(descriptor("publitrac_v1"), pulls=("leads", "list:NAME"))
    monkeypatch.setattr(accounts, "vendor", lambda _vendor: fetching)
    return accounts.add("publitrac_v1", "Main", {"username": "u"}, {}).id


@pytest.fixture
def pulling(workspace: Workspace, accounts: AccountService) -> PullService:
    suppressions = SuppressionService(workspace.suppressions, workspace.leads)
    calls = CallService(CallRepository(workspace.database), accounts, suppressions)
    return PullService(PulledRepository(workspace.database), accounts, calls)


def _counts(report: PullReport) -> tuple[int, int, int, int]:
    return report.fetched, report.created, report.updated, report.unchanged


def test_each_lead_is_one_lead_here_however_often_it_is_fetched(
    pulling: PullService, account_id: str, client: ScriptedClient, workspace: Workspace
) -> None:
    ada = {"email": "Ada@Example.com", "company": "ACME <&> Söhne", "custom.size": "42"}
    bob = {"phone": "07700 900123", "country": "GB", "last_name": "Bob"}
    client.pages = [page(("1", ada)), page(("2", bob))]

    first = pulling.pull(account_id, "leads")
    assert _counts(first) == (2, 2, 0, 0)
    assert _counts(pulling.pull(account_id, "leads")) == (2, 0, 0, 2)

    found = workspace.leads.many(first.lead_ids)
    assert dict(found[0].fields) == ada
    assert found[1].fields["phone"] == "+447700900123"


def test_what_the_vendor_has_replaces_and_the_timeline_keeps_what_was_there(
    pulling: PullService, account_id: str, client: ScriptedClient, workspace: Workspace
) -> None:
    [mine] = add_leads(
        workspace.database,
        [
            {
                "email": "ada@example.com",
                "company": "Old Ltd",
                "notes": "mine",
                "custom": '{"a": "1"}',
            }
        ],
    )
    client.pages = [
        page(("1", {"email": "ada@example.com", "company": "New Ltd", "custom.b": "2"}))
    ]

    assert _counts(pulling.pull(account_id, "leads")) == (1, 0, 1, 0)

    lead = workspace.leads.get(mine)
    assert lead is not None
    assert dict(lead.fields) == {
        "email": "ada@example.com",
        "company": "New Ltd",
        "notes": "mine",
        "custom.a": "1",
        "custom.b": "2",
    }
    events = [e for e in TimelineRepository(workspace.database).of(mine) if e.kind == "pulled"]
    assert [event.title for event in events] == ["Updated from Main"]
    assert "company: Old Ltd → New Ltd" in events[0].detail


def test_a_vendor_takes_consents_back_and_gives_none_again(
    pulling: PullService, account_id: str, client: ScriptedClient, workspace: Workspace
) -> None:
    ada = {"email": "ada@example.com", "consent_email": "yes", "consent_sms": "no"}
    [mine] = add_leads(workspace.database, [ada])
    client.pages = [page(("1", {**ada, "consent_email": "no", "consent_sms": "yes"}))]
    assert _counts(pulling.pull(account_id, "leads")) == (1, 0, 1, 0)
    client.pages = [page(("1", {**ada, "consent_sms": "yes"}))]
    assert _counts(pulling.pull(account_id, "leads")) == (1, 0, 0, 1)
    lead = workspace.leads.get(mine)
    assert lead is not None
    assert dict(lead.fields) == {**ada, "consent_email": "no"}


def test_a_new_address_at_the_vendor_is_still_the_same_lead(
    pulling: PullService, account_id: str, client: ScriptedClient, workspace: Workspace
) -> None:
    client.pages = [page(("7", {"email": "old@example.com"}))]
    [lead_id] = pulling.pull(account_id, "leads").lead_ids
    client.pages = [page(("7", {"email": "new@example.com"}))]

    assert pulling.pull(account_id, "leads").lead_ids == (lead_id,)
    found = workspace.leads.by_email("new@example.com")
    assert found is not None
    assert found.id == lead_id


def test_an_address_that_is_another_leads_goes_to_that_lead(
    pulling: PullService, account_id: str, client: ScriptedClient, workspace: Workspace
) -> None:
    client.pages = [page(("7", {"email": "old@example.com"}))]
    pulling.pull(account_id, "leads")
    [other] = add_leads(workspace.database, [{"email": "new@example.com"}])
    client.pages = [page(("7", {"email": "new@example.com", "company": "ACME"}))]

    assert pulling.pull(account_id, "leads").lead_ids == (other,)


def test_what_the_vendor_has_replaced_leads_to_nobody_any_more(
    pulling: PullService, account_id: str, client: ScriptedClient, workspace: Workspace
) -> None:
    moved = {"email": "old@example.com", "phone": "+447700900123", "external_id": "5001"}
    client.pages = [page(("7", moved))]
    [lead] = pulling.pull(account_id, "leads").lead_ids
    with workspace.database.write() as connection:
        connection.execute("UPDATE lead SET external_key='acme:5001'")
    client.pages = [page(("7", {"email": "gone", "phone": "ask her", "external_id": "5002"}))]
    assert pulling.pull(account_id, "leads").lead_ids == (lead,)

    keys = "SELECT email_key, phone_key, external_key FROM lead"
    with workspace.database.read() as connection:
        assert connection.execute(keys).fetchone() == (None, None, None)
    client.pages = [
        page(("8", {"email": "old@example.com"})),
        page(("9", {"phone": "+447700900123"})),
    ]
    assert lead not in pulling.pull(account_id, "leads").lead_ids


def test_stopping_keeps_whole_pages(
    pulling: PullService, account_id: str, client: ScriptedClient, workspace: Workspace
) -> None:
    client.pages = [page((str(n), {"email": f"p{n}@example.com"})) for n in range(5)]
    cancel = CancelToken()

    def stop_after_two(progress: Progress) -> None:
        if progress.done == 2:
            cancel.cancel()

    with pytest.raises(CancelledError):
        pulling.pull(account_id, "leads", progress=stop_after_two, cancel=cancel)
    assert workspace.leads.by_email("p1@example.com") is not None
    assert workspace.leads.by_email("p2@example.com") is None
    assert client.closed == 1


@pytest.mark.parametrize(
    ("what", "since", "until"),
    [
        ("views", "", ""),
        ("list", "", ""),
        ("leads:x", "", ""),
        ("leads", "31.01.2026", ""),
        ("leads", "20260131", ""),
        ("leads", "2026-02-01", "2026-01-01"),
    ],
)
def test_what_cannot_be_fetched_is_said_before_anything_is_asked(
    what: str, since: str, until: str
) -> None:
    vendor = dataclasses.replace(descriptor("publitrac_v1"), pulls=("leads", "list:NAME"))
    with pytest.raises(UsageError):
        check_pull(vendor, what, since, until)
