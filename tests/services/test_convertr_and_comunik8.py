"""Whole batches to Convertr and Comunik8 through the services, over real HTTP: nothing lost, nothing doubled."""

from __future__ import annotations

import logging
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from leaddesk.credentials import MemoryCredentialStore
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.redaction import Redactor
from leaddesk.sandbox import Sandbox
from leaddesk.services.accounts import AccountService
from leaddesk.services.inquiries import InquiryService
from leaddesk.services.sending import Delivered, SendService
from leaddesk.services.workspace import Workspace
from leaddesk.store.outbox import DeliveryFilter
from tests.fakes import add_leads

ACCEPTED, HELD, PENDING = DeliveryState.ACCEPTED, DeliveryState.HELD, DeliveryState.PENDING
QUEUED, REJECTED = DeliveryState.QUEUED, DeliveryState.REJECTED
TOKENS = "/oauth/v2/token"
FULL = {"campaign_id": "1006", "form_id": "75", "link_id": "10061"}


class Desk:
    """An account with leads, and the services that send them."""

    def __init__(self, workspace: Workspace, sandbox: Sandbox, vendor: str) -> None:
        self.workspace = workspace
        self.account = sandbox.accounts[vendor]
        self.vendor = sandbox[vendor]
        self.accounts = AccountService(
            workspace.accounts, MemoryCredentialStore(), Redactor(), workspace.ledger
        )
        self.sending = SendService(workspace, self.accounts)
        self.settings = {**self.account.settings, "max_per_second": "200", "max_concurrent": "4"}
        self.id = self.accounts.add(vendor, vendor, self.settings, self.account.secrets).id

    def send(self, emails: list[str], options: dict[str, str] | None = None) -> Delivered:
        leads = [
            {
                "email": email,
                "first_name": "Zoë & Co",
                "last_name": "Li",
                "mobile": f"07700{n:06}",
            }
            for n, email in enumerate(emails)
        ]
        ids = add_leads(self.workspace.database, leads)
        plan = self.sending.plan(self.id, ids, options or self.account.destination, CancelToken())
        assert not plan.refused
        self.sending.queue(plan)
        return self.sending.deliver(self.id, CancelToken())


@pytest.fixture
def convertr(workspace: Workspace, sandbox: Sandbox) -> Desk:
    return Desk(workspace, sandbox, "convertr")


@pytest.fixture
def comunik8(workspace: Workspace, sandbox: Sandbox) -> Desk:
    return Desk(workspace, sandbox, "comunik8")


def emails(count: int) -> list[str]:
    return [f"n{n}@example.com" for n in range(count)]


def test_a_campaign_that_is_fulfilled_after_50_of_200_leads_leaves_150_queued(
    convertr: Desk, sandbox: Sandbox
) -> None:
    delivered = convertr.send(emails(200), FULL)
    assert delivered.states == {PENDING: 50, QUEUED: 150}
    paused = convertr.accounts.get(convertr.id).paused
    assert "takes no more" in paused
    assert isinstance(paused, Text)  # the window says it in its own language
    assert len(convertr.vendor.leads) == 50
    refused = [request for request in convertr.vendor.requests if request.status == 403]
    assert 1 <= len(refused) <= 4  # those that were on their way together
    assert not sandbox.problems()


def test_a_token_that_expires_in_the_middle_loses_and_doubles_nothing(
    convertr: Desk, sandbox: Sandbox
) -> None:
    done = 0

    def on_settled(_state: DeliveryState) -> None:
        nonlocal done
        done += 1
        if done == 15:
            sandbox.convertr.expire_tokens()

    ids = add_leads(convertr.workspace.database, [{"email": email} for email in emails(40)])
    plan = convertr.sending.plan(convertr.id, ids, convertr.account.destination, CancelToken())
    convertr.sending.queue(plan)
    delivered = convertr.sending.deliver(convertr.id, CancelToken(), on_settled)
    assert delivered.states == {PENDING: 40}
    stored = Counter(str(lead["email"]) for lead in convertr.vendor.leads)
    assert stored == Counter(emails(40))
    assert sum(request.path == TOKENS for request in convertr.vendor.requests) == 2
    assert not sandbox.problems()


def test_all_that_is_asked_of_an_account_shares_one_sign_in(
    convertr: Desk, monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox
) -> None:
    monkeypatch.setattr(sandbox.convertr, "result_seconds", 0.0)
    assert convertr.accounts.check(convertr.id).ok
    assert convertr.accounts.choices(convertr.id, "link_id", {"campaign_id": "1001"})
    convertr.send(
        ["a@b.example", "b.caution@b.example", "c.invalid@b.example", "d.pending@b.example"]
    )
    report = InquiryService(convertr.workspace, convertr.accounts).ask(convertr.id)
    assert report.settled == {ACCEPTED: 1, HELD: 1, REJECTED: 1}
    assert convertr.workspace.outbox.counts(DeliveryFilter(account_id=convertr.id))[PENDING] == 1
    assert sum(request.path == TOKENS for request in convertr.vendor.requests) == 1
    assert not sandbox.problems()


def test_new_credentials_sign_in_anew(convertr: Desk) -> None:
    assert convertr.accounts.check(convertr.id).ok
    settings = {**convertr.settings, "grant": "password"}
    convertr.accounts.change(convertr.id, "convertr", settings, {})
    assert convertr.accounts.check(convertr.id).ok
    methods = [request.method for request in convertr.vendor.requests if request.path == TOKENS]
    assert methods == ["GET", "POST"]


def test_an_unknown_lead_type_stops_the_batch(comunik8: Desk, sandbox: Sandbox) -> None:
    sandbox.comunik8.types = ["boats"]
    delivered = comunik8.send(emails(50))
    assert delivered.states.keys() == {REJECTED, QUEUED}
    assert delivered.states[REJECTED] <= 4  # those that were on their way together
    assert sum(delivered.states.values()) == 50
    assert "lead type" in comunik8.accounts.get(comunik8.id).paused


@pytest.mark.parametrize(
    ("changes", "is_known"),
    [
        ({}, True),
        ({"delays": "60", "data": "none"}, True),
        ({"type": "motor-trade"}, True),
        ({"type": "solar"}, False),
        ({"subtype": "roof"}, False),
    ],
)
def test_a_lead_is_known_where_it_went_however_it_is_sent_now(
    comunik8: Desk, changes: dict[str, str], *, is_known: bool
) -> None:
    comunik8.send(["a@b.example"], {"type": "motor-trade", "delays": "600"})
    lead_id = comunik8.workspace.outbox.find(DeliveryFilter())[0].lead_id
    options = {"type": "motor-trade", **changes}
    plan = comunik8.sending.plan(comunik8.id, [lead_id], options, CancelToken())
    assert (lead_id in plan.already) is is_known


def test_calls_that_are_put_off_are_noted_before_sending(comunik8: Desk) -> None:
    ids = add_leads(
        comunik8.workspace.database,
        [
            {"email": f"{n}@b.example", "first_name": "A", "last_name": "B", "mobile": number}
            for n, number in enumerate(["07700900001", "07700900002", "no number"])
        ],
    )

    def notes(hours: str) -> dict[str, int]:
        settings = {**comunik8.settings, "calling_hours": hours}
        comunik8.accounts.change(comunik8.id, "comunik8", settings, {})
        plan = comunik8.sending.plan(comunik8.id, ids, {"type": "solar"}, CancelToken())
        assert len(plan.refused) == 1
        return {note.code: count for note, count in plan.notes.items()}

    day_after = f"{datetime.now(UTC) + timedelta(days=2):%a}"
    assert notes(f"{day_after} 10:00-11:00") == {"call_put_off": 2}
    assert notes("Mon-Sun 00:00-24:00") == {}
    assert comunik8.vendor.requests == []


@pytest.mark.parametrize(
    ("vendor", "settings"),
    [
        ("convertr", {}),
        ("convertr", {"grant": "password", "token_in": "query"}),
        ("comunik8", {}),
    ],
)
def test_odd_secrets_survive_every_way_and_are_written_nowhere(
    tmp_path: Path,
    workspace: Workspace,
    sandbox: Sandbox,
    caplog: pytest.LogCaptureFixture,
    vendor: str,
    settings: dict[str, str],
) -> None:
    caplog.set_level(logging.DEBUG)
    desk = Desk(workspace, sandbox, vendor)
    secrets = desk.account.secrets
    assert all(any(odd in secret for odd in "&+/=%é") for secret in secrets.values())
    desk.accounts.change(desk.id, vendor, {**desk.settings, **settings}, {})
    assert desk.accounts.check(desk.id).ok
    states = desk.send(["a@b.example", "b.invalid@b.example", "c.existing@b.example"]).states
    assert sum(states.values()) == 3
    assert QUEUED not in states
    assert not sandbox.problems()
    assert Redactor(secrets.values()).redact(caplog.text) == caplog.text
    written = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    for secret in secrets.values():
        assert secret not in caplog.text
        for content in written:
            assert secret.encode() not in content
