from __future__ import annotations

import dataclasses
from collections.abc import Mapping

import pytest

from leaddesk.domain.accounts import Health
from leaddesk.domain.deliveries import Reason, Repeat
from leaddesk.domain.errors import SuppressedError, UsageError, VendorError
from leaddesk.domain.exchange import Exchange
from leaddesk.sandbox import Fault, Sandbox
from leaddesk.services.accounts import AccountService
from leaddesk.services.calls import CallService
from leaddesk.services.pulling import PullService
from leaddesk.services.suppressions import SuppressionService
from leaddesk.services.workspace import Workspace
from leaddesk.store.calls import CallRepository, MadeCall
from leaddesk.store.pulled import PulledRepository
from leaddesk.vendors.base import Operation, Param, ParamKind
from leaddesk.vendors.capabilities import CallResult
from leaddesk.vendors.registry import descriptor
from tests.services.scripted import ScriptedClient

GREET = Operation(
    "greet",
    "Greet",
    "Greetings",
    "GET",
    Repeat.SAFE,
    (Param("name", "Name", required=True), Param("loud", "Loud", kind=ParamKind.FLAG)),
)
ERASE = dataclasses.replace(GREET, name="erase", switched_on_by="partial")


@pytest.fixture
def account_id(accounts: AccountService, monkeypatch: pytest.MonkeyPatch) -> str:
    plain = descriptor("comunik8")
    switch = Param("partial", "Calls without a description", kind=ParamKind.FLAG, default="false")
    vendor = dataclasses.replace(
        plain, operations=(*plain.operations, GREET, ERASE), settings=(*plain.settings, switch)
    )
    monkeypatch.setattr(accounts, "vendor", lambda _vendor: vendor)
    return accounts.add("comunik8", "Dialler", {}, {}).id


@pytest.fixture
def calls(workspace: Workspace, accounts: AccountService) -> CallService:
    suppressions = SuppressionService(workspace.suppressions, workspace.leads)
    return CallService(CallRepository(workspace.database), accounts, suppressions)


def test_a_call_gets_checked_arguments_and_leaves_its_exchange(
    calls: CallService, account_id: str, client: ScriptedClient
) -> None:
    seen: list[tuple[str, Mapping[str, object]]] = []
    exchange = Exchange("GET /greet", "hello", 200, 0.5)

    def answer(name: str, arguments: Mapping[str, object]) -> CallResult:
        seen.append((name, arguments))
        return CallResult({"said": "hello"}, 200, exchange=exchange)

    client.result = answer
    result = calls.call(account_id, "greet", {"name": " Ada ", "loud": True})

    assert result.result == {"said": "hello"}
    assert seen == [("greet", {"name": "Ada", "loud": "true"})]
    [record] = calls.recent(account_id)
    assert (record.what, record.outcome, record.exchange) == ("greet", "ok", exchange)


def test_what_is_answered_proves_the_account_as_it_was_set(
    calls: CallService, accounts: AccountService, account_id: str, client: ScriptedClient
) -> None:
    def changed(_name: str, _arguments: Mapping[str, object]) -> CallResult:
        accounts.change(account_id, "Dialler", {"base_url": "https://other.example"}, {})
        return CallResult({}, 200)

    for answer, health in (
        (lambda _name, _arguments: CallResult({}, 200, ok=False), Health.UNCHECKED),
        (changed, Health.UNCHECKED),
        (lambda _name, _arguments: CallResult({}, 200), Health.CONNECTED),
    ):
        client.result = answer
        calls.call(account_id, "greet", {"name": "Ada"})
        assert accounts.get(account_id).health is health


def test_a_refusal_is_noted_as_one(
    calls: CallService, account_id: str, client: ScriptedClient
) -> None:
    reason = Reason("no", "It does not like Ada.")
    client.result = lambda _name, _arguments: CallResult(None, 400, ok=False, reasons=(reason,))
    assert not calls.call(account_id, "greet", {"name": "Ada"}).ok
    [record] = calls.recent(account_id)
    assert (record.outcome, record.reasons) == ("refused", (reason,))


@pytest.mark.parametrize(
    ("operation", "given", "words"),
    [
        ("greet", {}, "needs “Name”"),
        ("greet", {"name": "Ada", "age": 3}, "no parameter “age”"),
        ("greet", {"name": "Ada", "loud": "very"}, "does not fit Loud"),
        ("sing", {}, "no operation “sing”"),
        ("erase", {"name": "Ada"}, "switched off"),
    ],
)
def test_what_does_not_fit_never_leaves(
    calls: CallService,
    account_id: str,
    client: ScriptedClient,
    operation: str,
    given: Mapping[str, object],
    words: str,
) -> None:
    with pytest.raises(UsageError, match=words):
        calls.call(account_id, operation, given)
    assert client.closed == 0
    assert calls.recent(account_id) == []


@pytest.mark.parametrize(
    ("vendor", "operation", "given"),
    [
        (
            "publitrac_v1",
            "execute_campaign",
            {"campaigns": ["Spring"], "emails": ["bo@x.com", "Ada@Example.com"]},
        ),
        (
            "publitrac_v1",
            "add_email_campaign",
            {
                **dict.fromkeys(("name", "fromName", "fromEmail", "subject", "html", "text"), "x"),
                "leads": [{"email": "ada@example.com"}],
            },
        ),
        (
            "publitrac_v1",
            "add_email_campaign",
            {
                **dict.fromkeys(("name", "fromName", "fromEmail", "subject", "html", "text"), "x"),
                "leads": [{"mobile": "+447700900123"}],
            },
        ),
        ("footprints", "send_notification", {"templateKey": "welcome", "email": "ada@example.com"}),
        (
            "comunik8",
            "add_lead",
            {
                "email": "bo@x.com",
                "first_name": "Bo",
                "surname": "Li",
                "mobile": "+44 7700 900123",
                "type": "motor",
            },
        ),
    ],
)
def test_nobody_who_must_not_be_contacted_is_reached_by_hand(
    calls: CallService,
    workspace: Workspace,
    accounts: AccountService,
    client: ScriptedClient,
    vendor: str,
    operation: str,
    given: Mapping[str, object],
) -> None:
    account = accounts.add(vendor, "Main", {}, {})
    calls.call(account.id, operation, given)
    SuppressionService(workspace.suppressions, workspace.leads).add(
        ["ada@example.com", "+447700900123"]
    )
    with pytest.raises(SuppressedError) as caught:
        calls.call(account.id, operation, given)
    assert client.closed == 1
    assert "“Do not contact”" in caught.value.detail


def test_a_list_is_there_without_a_network_once_it_was_loaded(
    calls: CallService, account_id: str, client: ScriptedClient
) -> None:
    assert calls.kept_list(account_id, "greet") is None
    client.result = lambda _name, _arguments: CallResult([{"id": "1", "name": "Café"}], 200)
    vendor_list = calls.load_list(account_id, "greet", {"name": "x"})
    client.closed = 0
    assert calls.kept_list(account_id, "greet") == vendor_list
    assert vendor_list.content == [{"id": "1", "name": "Café"}]
    assert client.closed == 0


def test_every_exchange_of_a_call_a_check_and_a_pull_is_noted(
    workspace: Workspace, accounts: AccountService
) -> None:
    suppressions = SuppressionService(workspace.suppressions, workspace.leads)
    calls = CallService(CallRepository(workspace.database), accounts, suppressions)
    pulling = PullService(PulledRepository(workspace.database), accounts, calls)
    with Sandbox() as sandbox:
        vendor = sandbox.accounts["publitrac_v1"]
        main = accounts.add("publitrac_v1", "Main", vendor.settings, vendor.secrets).id
        retail = sandbox.accounts["footprints"]
        crm = accounts.add("footprints", "CRM", retail.settings, retail.secrets).id
        calls.call(main, "get_leads", {})
        assert [(one.what, one.outcome) for one in calls.recent(main)] == [("get_leads", "ok")] * 3
        pulling.pull(main, "leads")
        assert len(calls.recent(main)) == 6
        calls.check(crm)
        sandbox.footprints.set_fault(Fault("status", status=500, path="/api/channels"))
        with pytest.raises(VendorError):
            calls.call(crm, "channels", {})
        found = [(one.what, one.outcome) for one in reversed(calls.recent(crm))]
    assert found == [
        *(("get_token", "ok"), ("channels", "ok")),  # the check
        ("channels", "refused"),
    ]
    told = "".join(f"{one.exchange}" for one in (*calls.recent(main), *calls.recent(crm)))
    assert all(
        secret not in told for secret in (*vendor.secrets.values(), *retail.secrets.values())
    )
    assert all(token not in told for token in sandbox.footprints.tokens._since)


def test_only_the_newest_exchanges_are_kept(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leaddesk.store.calls.KEPT", 3)
    calls = CallRepository(workspace.database)
    for account_id in ("a", "b"):
        for number in range(5):
            calls.add(account_id, [MadeCall(f"call{number}", None, ok=True)])
    assert [one.what for one in calls.recent("a", 9)] == ["call4", "call3", "call2"]
    assert len(calls.recent("b", 9)) == 3
