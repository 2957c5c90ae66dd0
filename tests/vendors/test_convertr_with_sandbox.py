"""Convertr's calls, results and limits over real HTTP, against the stand-in."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest

from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Outcome
from leaddesk.domain.errors import AccountError, UsageError, VendorError
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.redaction import Redactor
from leaddesk.sandbox import Fault, Sandbox
from leaddesk.sandbox.convertr import Convertr
from leaddesk.vendors import arguments, registry
from leaddesk.vendors.capabilities import CallResult, CheckResult, Inquires, Inquiry, MapsFields
from leaddesk.vendors.convertr.client import ConvertrClient
from leaddesk.vendors.limits import Limit
from leaddesk.vendors.tokens import TokenShelf
from leaddesk.vendors.windows import Windows
from tests.vendors.support import use

BO = {"email": "bo@example.com", "first_name": "Bo", "last_name": "Li", "company": "Bo & Sons"}
RICH = {"campaign_id": "1002", "form_id": "76", "link_id": "10021"}
TOKENS = "/oauth/v2/token"


@pytest.fixture
def sandbox(running: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    running.convertr.reset()
    monkeypatch.setattr(running.convertr, "result_seconds", 0.0)
    return running


@pytest.fixture
def vendor(sandbox: Sandbox) -> Convertr:
    return sandbox.convertr


def client_of(
    sandbox: Sandbox,
    redactor: Redactor | None = None,
    windows: Windows | None = None,
    shelf: TokenShelf | None = None,
    **more: str,
) -> ConvertrClient:
    account = sandbox.accounts["convertr"]
    configured = Account("id-1", "Practice", "convertr", {**account.settings, **more})
    client = registry.connect(
        configured, account.secrets, redactor or Redactor(), shelf=shelf, windows=windows
    )
    assert isinstance(client, ConvertrClient)
    return client


def lead(**fields: str) -> Lead:
    return Lead(1, {**BO, **fields})


def send(sandbox: Sandbox, one: Lead, options: Mapping[str, str] | None = None) -> Outcome:
    async def work(client: ConvertrClient) -> Outcome:
        chosen = options or sandbox.accounts["convertr"].destination
        return await (await client.destination(chosen)).send(one)

    return use(client_of(sandbox), work)


def call(sandbox: Sandbox, operation: str, given: Mapping[str, object], **more: str) -> CallResult:
    checked = arguments.checked(registry.descriptor("convertr").operation(operation), given)
    return use(client_of(sandbox, **more), lambda client: client.call(operation, checked))


def inquiry(one: Lead, vendor_id: str, state: DeliveryState = DeliveryState.PENDING) -> Inquiry:
    sent_at = datetime.now(UTC).isoformat()
    return Inquiry(5, state, one, {"campaign_id": "1001"}, vendor_id, sent_at)


def stored(sandbox: Sandbox, email: str) -> tuple[Lead, str]:
    """A lead that Convertr has, and its number there."""
    one = lead(email=email)
    return one, send(sandbox, one).vendor_id


# Single calls


def test_every_operation_can_be_called(
    sandbox: Sandbox, vendor: Convertr, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vendor, "lead_list", True)
    _, number = stored(sandbox, "ann.invalid@example.com")
    given: dict[str, dict[str, object]] = {
        "post_lead": {"campaign_id": "1001", "fields": {"form[email]": "cy@example.com"}},
        "get_lead_result": {"lead_id": number},
        "get_token": {},
        "get_forms": {"campaign_id": "1002"},
        "get_links": {"campaign_id": "1001"},
        "list_leads": {"campaign_id": "1001", "page": "1"},
        "get_lead": {"lead_id": number},
    }
    assert given.keys() == {o.name for o in registry.descriptor("convertr").operations}
    results = {name: call(sandbox, name, values) for name, values in given.items()}
    assert all(result.ok and result.exchange for result in results.values())
    assert results["post_lead"].status == 201
    assert results["get_token"].result == {"token_type": "bearer", "expires_in": 3600}
    assert results["get_forms"].result == [
        {"form_id": "76", "form": "White paper", "field": f"form[{n}]", "required": r, "hidden": h}
        for n, r, h in (
            *(("firstName", True, False), ("lastName", True, False), ("email", True, False)),
            *(("telephone", False, False), ("company", True, False), ("utmSource", False, True)),
        )
    ]
    links = results["get_links"].result
    assert isinstance(links, list)
    assert [(link["id"], link["channel"]) for link in links] == [
        *(("10011", "Email"), ("10012", "Display"))
    ]
    found = results["get_lead_result"].result
    assert isinstance(found, dict)
    assert (found["verdict"], found["reasons"]) == ("invalid", ["Invalid email"])
    rows = results["list_leads"].result
    assert isinstance(rows, list)
    assert [row["email"] for row in rows] == ["ann.invalid@example.com", "cy@example.com"]
    assert not sandbox.problems()


@pytest.mark.parametrize(
    ("operation", "given", "status", "code"),
    [
        ("get_forms", {"campaign_id": "9"}, 404, "refused"),
        ("get_links", {"campaign_id": "9"}, 404, "refused"),
        ("get_lead_result", {"lead_id": "9"}, 404, "refused"),
        ("list_leads", {"campaign_id": "1001"}, 403, "refused"),
        ("get_lead", {"lead_id": "9"}, 403, "refused"),
        (
            "post_lead",
            {"campaign_id": "1001", "fields": {"form[email]": "x"}},
            400,
            "email_invalid",
        ),
        (
            "post_lead",
            {"campaign_id": "1004", "fields": {"form[email]": "a@b.example"}},
            403,
            "campaign_fulfilled",
        ),
    ],
)
def test_a_call_that_is_refused_says_why(
    sandbox: Sandbox, operation: str, given: dict[str, object], status: int, code: str
) -> None:
    result = call(sandbox, operation, given)
    assert (result.ok, result.result, result.status) == (False, None, status)
    assert [reason.code for reason in result.reasons] == [code]


def test_a_single_lead_is_written_as_json_means_it(sandbox: Sandbox, vendor: Convertr) -> None:
    fields = {"form[email]": "a@b.example", "form[company]": True, "form[telephone]": None}
    assert call(sandbox, "post_lead", {"campaign_id": "1001", "fields": fields}).ok
    assert vendor.leads[0]["company"] == "true"
    assert vendor.leads[0]["telephone"] == ""
    with pytest.raises(UsageError):
        call(sandbox, "post_lead", {"campaign_id": "1001", "fields": {"form[email]": ["a"]}})


def test_a_single_lead_has_fields_of_its_form_only(sandbox: Sandbox, vendor: Convertr) -> None:
    with pytest.raises(UsageError) as caught:
        call(sandbox, "post_lead", {"campaign_id": "1001", "fields": {"form[shoeSize]": "38"}})
    assert "form[email]" in caught.value.hint
    assert not vendor.leads


# Sending


@pytest.mark.parametrize(
    ("email", "state", "codes"),
    [
        ("ann@example.com", DeliveryState.ACCEPTED, []),
        ("ann.invalid@example.com", DeliveryState.REJECTED, ["qa_reason", "check_failed"]),
        ("ann.duplicate@example.com", DeliveryState.REJECTED, ["duplicate"]),
        ("ann.caution@example.com", DeliveryState.HELD, ["qa_reason"]),
        ("ann.pending@example.com", None, []),
    ],
)
@pytest.mark.parametrize("state_before", [DeliveryState.PENDING, DeliveryState.UNKNOWN])
def test_a_result_settles_a_lead(
    sandbox: Sandbox,
    email: str,
    state: DeliveryState | None,
    codes: list[str],
    state_before: DeliveryState,
) -> None:
    one, number = stored(sandbox, email)
    assert isinstance(client_of(sandbox), Inquires)
    outcome = use(
        client_of(sandbox), lambda client: client.inquire(inquiry(one, number, state_before))
    )
    if state is None:
        assert outcome is None
    else:
        assert outcome is not None
        assert (outcome.state, outcome.vendor_id) == (state, number)
        assert [reason.code for reason in outcome.reasons] == codes
    assert not sandbox.problems()


def test_a_lead_that_convertr_does_not_know_proves_nothing(sandbox: Sandbox) -> None:
    assert use(client_of(sandbox), lambda client: client.inquire(inquiry(lead(), "9"))) is None


@pytest.mark.parametrize(("status", "wait"), [(429, 7.0), (503, None)])
def test_a_result_that_cannot_be_had_now_is_asked_for_later(
    sandbox: Sandbox, vendor: Convertr, status: int, wait: float | None
) -> None:
    one, number = stored(sandbox, "ann@example.com")
    path = f"/api/v2.1/publisher/4711/lead-result/{number}"
    retry_after = int(wait) if wait else None
    vendor.set_fault(Fault("status", status=status, retry_after=retry_after, path=path))
    with pytest.raises(VendorError) as caught:
        use(client_of(sandbox), lambda client: client.inquire(inquiry(one, number)))
    assert (caught.value.retryable, caught.value.retry_after_s) == (True, wait)


@pytest.mark.parametrize("allowed", [True, False])
def test_a_lead_that_may_have_arrived_is_found_in_the_list(
    sandbox: Sandbox, vendor: Convertr, monkeypatch: pytest.MonkeyPatch, *, allowed: bool
) -> None:
    monkeypatch.setattr(vendor, "lead_list", allowed)
    for n in range(35):  # more than one page
        send(sandbox, lead(email=f"n{n}@example.com"))
    one, number = stored(sandbox, "ann@example.com")
    gone = lead(email="never@example.com")

    async def ask(client: ConvertrClient) -> list[Outcome | None]:
        asked = (inquiry(each, "", DeliveryState.UNKNOWN) for each in (one, gone))
        return list(await asyncio.gather(*(client.inquire(each) for each in asked)))

    vendor_before = len(vendor.requests)
    found, missing = use(client_of(sandbox, lead_list="true"), ask)
    assert missing is None
    assert (found.vendor_id if found else "") == (number if allowed else "")
    lists = [r for r in vendor.requests[vendor_before:] if r.path == "/api/v4/leads"]
    assert len(lists) == (2 if allowed else 1)
    assert not sandbox.problems()


def test_without_the_list_nothing_is_asked_about_an_unknown_lead(
    sandbox: Sandbox, vendor: Convertr
) -> None:
    one = inquiry(lead(), "", DeliveryState.UNKNOWN)
    assert use(client_of(sandbox), lambda client: client.inquire(one)) is None
    assert vendor.requests == []


def test_a_person_maps_the_fields_of_a_form(sandbox: Sandbox, vendor: Convertr) -> None:
    client = client_of(sandbox)
    assert isinstance(client, MapsFields)
    options = {**RICH, "fields": "form[company]=custom.firm\nutmSource==Spring & co"}
    targets = use(client, lambda c: c.target_fields(options))
    assert {t.label: t.source for t in targets if t.label in ("company", "utmSource")} == {
        "company": "custom.firm",
        "utmSource": "",
    }
    outcome = send(sandbox, lead(**{"custom.firm": "Firm GmbH"}), options)
    assert outcome.state is DeliveryState.PENDING
    assert vendor.leads[0]["company"] == "Firm GmbH"
    assert vendor.leads[0]["utmSource"] == "Spring & co"


def test_a_refused_field_lands_on_the_cell_that_was_sent(sandbox: Sandbox) -> None:
    options = {"campaign_id": "1001", "link_id": "10011", "fields": "email=custom.mail"}
    outcome = send(sandbox, lead(**{"custom.mail": "no address"}), options)
    assert outcome.state is DeliveryState.REJECTED
    assert [reason.field for reason in outcome.reasons] == ["custom.mail"]


@pytest.mark.parametrize("prefix", ["api/v2", "api/v2.5"])
def test_links_are_required_outside_of_one_version(sandbox: Sandbox, prefix: str) -> None:
    client = client_of(sandbox, api_prefix=prefix)
    with pytest.raises(UsageError):
        use(client, lambda c: c.destination({"campaign_id": "1001"}))


# Signing in


def test_checking_reads_a_campaign_where_one_is_named(sandbox: Sandbox) -> None:
    result: CheckResult = use(client_of(sandbox), lambda client: client.check())
    assert result.facts["Forms"] == "Newsletter"
    assert result.facts["Links"] == "House list, Banner"
    plain = use(client_of(sandbox, check_campaign=""), lambda client: client.check())
    assert plain.ok
    assert "Forms" not in plain.facts
    wrong = use(client_of(sandbox, check_campaign="9"), lambda client: client.check())
    assert not wrong.ok
    assert "no campaign 9" in wrong.detail


@pytest.mark.parametrize("allowed", [True, False])
def test_checking_tries_the_lead_list_where_it_is_used(
    sandbox: Sandbox, vendor: Convertr, monkeypatch: pytest.MonkeyPatch, *, allowed: bool
) -> None:
    monkeypatch.setattr(vendor, "lead_list", allowed)
    client = client_of(sandbox, lead_list="true")
    if allowed:
        assert "Lead list" in use(client, lambda c: c.check()).facts
    else:
        with pytest.raises(AccountError, match="lead list"):
            use(client, lambda c: c.check())


def test_checking_tries_every_address(sandbox: Sandbox, vendor: Convertr) -> None:
    with pytest.raises(AccountError, match="Address for results"):
        use(client_of(sandbox, result_path="x/{nonsense}"), lambda client: client.check())
    assert vendor.requests == []


@pytest.mark.parametrize(
    ("switch", "title"),
    [("wants_code", "code from your phone"), ("password_expired", "password .* has expired")],
)
def test_what_a_user_with_a_password_meets_is_said_in_plain_words(
    sandbox: Sandbox, vendor: Convertr, monkeypatch: pytest.MonkeyPatch, switch: str, title: str
) -> None:
    monkeypatch.setattr(vendor, switch, True)
    with pytest.raises(AccountError, match=title) as caught:
        use(client_of(sandbox, grant="password"), lambda client: client.check())
    assert caught.value.hint
    assert caught.value.account == "Practice"


def test_a_code_from_a_phone_signs_in(
    sandbox: Sandbox, vendor: Convertr, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vendor, "wants_code", True)
    shelf = TokenShelf()

    def client() -> ConvertrClient:
        return client_of(sandbox, shelf=shelf, grant="password_and_code")

    with pytest.raises(AccountError, match="code from your phone") as caught:
        use(client(), lambda client: client.check())
    assert caught.value.challenge
    assert caught.value.challenge not in str(caught.value)
    assert "Press Check" in caught.value.hint
    # Nothing signs in by itself now: each try would send the person one more code.
    with pytest.raises(AccountError, match="code from your phone"):
        use(client(), lambda client: client.choices("form_id", {"campaign_id": "1001"}))
    assert [request.path for request in vendor.requests] == ["/api/login"]
    assert use(client(), lambda client: client.check_with_code(vendor.code)).ok
    assert use(client(), lambda client: client.choices("form_id", {"campaign_id": "1001"}))
    assert sum(request.path == "/api/login" for request in vendor.requests) == 2
    with pytest.raises(AccountError, match="waits for no code"):
        use(client(), lambda client: client.check_with_code("1"))
    assert not sandbox.problems()


def test_the_other_spelling_of_the_grant_works_where_it_is_wanted(
    sandbox: Sandbox, vendor: Convertr, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vendor, "accept_http_grant", True)
    spelling = "http://convertr.cvtr.io/grants/api_key"
    assert use(client_of(sandbox, grant_uri=spelling), lambda client: client.check()).ok


def test_no_token_is_shown_by_a_sign_in(sandbox: Sandbox, vendor: Convertr) -> None:
    redactor = Redactor()
    checked = use(client_of(sandbox, redactor), lambda client: client.call("get_token", {}))
    assert checked.exchange is not None
    assert "***" in checked.exchange.answer
    for text in (checked.exchange.request, checked.exchange.answer):
        assert redactor.redact(text) == text


@pytest.mark.parametrize("settings", [{}, {"grant": "password"}, {"token_in": "query"}])
def test_a_token_that_expires_in_the_middle_costs_one_renewal(
    sandbox: Sandbox, vendor: Convertr, settings: dict[str, str]
) -> None:
    async def work(client: ConvertrClient) -> list[Outcome]:
        place = await client.destination(sandbox.accounts["convertr"].destination)
        first = [place.send(lead(email=f"a{n}@example.com")) for n in range(5)]
        outcomes = list(await asyncio.gather(*first))
        vendor.expire_tokens()
        second = [place.send(lead(email=f"b{n}@example.com")) for n in range(20)]
        return outcomes + list(await asyncio.gather(*second))

    outcomes = use(client_of(sandbox, **settings), work)
    assert {outcome.state for outcome in outcomes} == {DeliveryState.PENDING}
    assert len({outcome.vendor_id for outcome in outcomes}) == 25
    assert len({str(held["email"]) for held in vendor.leads}) == len(vendor.leads) == 25
    assert sum(request.path == TOKENS for request in vendor.requests) == 2
    assert not sandbox.problems()


# Limits


def test_results_are_asked_for_within_the_limits(sandbox: Sandbox, vendor: Convertr) -> None:
    one, number = stored(sandbox, "ann.pending@example.com")
    windows = Windows((Limit(3, 300.0, ("get_lead_result",)),), clock=lambda: 0.0)
    client = client_of(sandbox, windows=windows)

    async def work(client: ConvertrClient) -> int:
        asked = [asyncio.ensure_future(client.inquire(inquiry(one, number))) for _ in range(5)]
        finished = asyncio.as_completed(asked)
        for _ in range(3):
            await next(finished)
        waiting = [each for each in asked if not each.done()]
        for each in waiting:
            each.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        return len(waiting)

    assert use(client, work) == 2
    assert sum("lead-result" in request.path for request in vendor.requests) == 3


def test_a_429_without_a_time_waits_for_the_rest_of_the_window(
    sandbox: Sandbox, vendor: Convertr
) -> None:
    now = 1000.0
    windows = Windows(registry.descriptor("convertr").limits, clock=lambda: now)

    async def work(client: ConvertrClient) -> Outcome:
        nonlocal now
        place = await client.destination(sandbox.accounts["convertr"].destination)
        now += timedelta(minutes=2).total_seconds()
        vendor.set_fault(Fault("status", status=429))
        return await place.send(lead())

    outcome = use(client_of(sandbox, windows=windows), work)
    assert (outcome.state, outcome.retry_after_s) == (DeliveryState.QUEUED, 180.0)
    assert not vendor.leads
