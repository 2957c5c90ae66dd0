"""What the client does around its calls: one token for a year, proof for lost leads, nothing sent twice."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import parse_qsl

import httpx
import pytest

from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Outcome
from leaddesk.domain.errors import AccountError, LeadDeskError, UncertainError, UsageError
from leaddesk.domain.forgetting import Fate
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.redaction import Redactor
from leaddesk.sandbox import Fault, Sandbox
from leaddesk.vendors import registry
from leaddesk.vendors.capabilities import CallResult, Inquires, Inquiry, VendorClient
from leaddesk.vendors.footprints.forgetting import forget
from leaddesk.vendors.tokens import StoredToken, TokenShelf
from tests.vendors.support import Script, connect, lead, reply, use

TOKEN = '{"access_token": "tok1", "refresh_token": "ref1", "token_type": "bearer", "expires_in": 31535999}'
YEAR_S = 31_535_999.0


class Keyring:
    """A TokenStore in memory."""

    kept: StoredToken | None = None

    def load(self) -> StoredToken | None:
        return self.kept

    def save(self, token: StoredToken | None) -> None:
        self.kept = token


def client_of(sandbox: Sandbox, keyring: Keyring | None = None, **secrets: str) -> VendorClient:
    account = sandbox.accounts["footprints"]
    return registry.connect(
        Account("id-1", "Practice", "footprints", account.settings),
        {**account.secrets, **secrets},
        Redactor(),
        shelf=TokenShelf(store=keyring) if keyring is not None else None,
    )


def ask(client: VendorClient, operation: str = "channels") -> CallResult:
    return use(client, lambda client: client.call(operation, {}))


def sign_ins(sandbox: Sandbox) -> int:
    return sum(request.path == "/api/token" for request in sandbox["footprints"].requests)


# --- The token of a year --------------------------------------------------------------------------


def test_a_kept_token_serves_the_next_start(sandbox: Sandbox) -> None:
    keyring = Keyring()
    before = datetime.now(UTC).timestamp()
    for _ in range(3):
        assert ask(client_of(sandbox, keyring)).ok
    assert sign_ins(sandbox) == 1
    assert keyring.kept is not None
    assert before + YEAR_S <= keyring.kept.ends_at <= datetime.now(UTC).timestamp() + YEAR_S
    assert keyring.kept.value not in repr(keyring.kept)


def test_a_refused_token_is_asked_for_anew_once_and_replaced(sandbox: Sandbox) -> None:
    keyring = Keyring()
    ask(client_of(sandbox, keyring))
    old = keyring.kept
    sandbox.footprints.expire_tokens()
    assert ask(client_of(sandbox, keyring)).ok
    assert sign_ins(sandbox) == 2
    assert keyring.kept is not None
    assert old is not None
    assert keyring.kept.value != old.value


@pytest.mark.parametrize("change", ["ended", "other credentials"])
def test_a_token_that_is_no_longer_good_is_not_used(sandbox: Sandbox, change: str) -> None:
    keyring = Keyring()
    ask(client_of(sandbox, keyring))
    assert keyring.kept is not None
    if change == "ended":
        keyring.kept = replace(keyring.kept, ends_at=datetime.now(UTC).timestamp() + 1)
        assert ask(client_of(sandbox, keyring)).ok
    else:
        with pytest.raises(AccountError):
            ask(client_of(sandbox, keyring, secret="wrong"))
    assert sign_ins(sandbox) == 2


def test_a_second_refusal_is_not_followed_by_a_third_try() -> None:
    script = Script(
        reply(200, TOKEN), reply(401), reply(200, TOKEN), reply(401, '{"message":"no"}')
    )
    with pytest.raises(AccountError) as caught:
        ask(connect("footprints", script))
    assert "no" in caught.value.detail
    assert script.left == 0


def test_signing_in_shows_everything_but_the_tokens() -> None:
    script = Script(reply(200, TOKEN))
    result = ask(connect("footprints", script), "get_token")
    assert result.result == {"token_type": "bearer", "expires_in": 31535999}
    assert "tok1" not in repr(result)
    assert "ref1" not in repr(result)


def test_a_check_signs_in_even_with_a_kept_token(sandbox: Sandbox) -> None:
    keyring = Keyring()
    ask(client_of(sandbox, keyring))
    result = use(client_of(sandbox, keyring), lambda client: client.check())
    assert result.facts == {"Channels": "2"}
    assert sign_ins(sandbox) == 2


# --- What is written ------------------------------------------------------------------------------


def sent(operation: str, arguments: dict[str, object], **settings: str) -> Script:
    script = Script(reply(200, TOKEN), reply(200, "{}"))
    use(connect("footprints", script, **settings), lambda client: client.call(operation, arguments))
    return script


def test_deleting_may_name_the_person_in_the_address() -> None:
    script = sent("delete_customer", {"userExternalId": "2&6"}, delete_in="query")
    request = script.requests[-1]
    assert (request.method, request.content) == ("DELETE", b"")
    assert dict(request.url.params) == {"access_token": "tok1", "userExternalId": "2&6"}


def test_the_name_of_the_national_id_is_a_setting() -> None:
    given: dict[str, object] = {"nationalId": "18001"}
    script = sent("get_customer_by_national_id", given, national_id_param="cnp")
    assert dict(script.requests[-1].url.params) == {"access_token": "tok1", "cnp": "18001"}


def test_the_spelling_of_the_family_status_is_a_setting() -> None:
    given: dict[str, object] = {"userFamilyDetalis": "single"}
    script = sent("add_lead", given, family_field="userFamilyDetails")
    assert script.requests[-1].content == b"userFamilyDetails=single"


@pytest.mark.parametrize(
    ("written", "body"),
    [
        ("2026-01-31", "2026-01-31 00:00:00"),
        ("2026-01-31T14:30:05", "2026-01-31 14:30:05"),
        ("2026-01-31T14:30:05.9+02:00", "2026-01-31 12:30:05"),
    ],
)
def test_a_time_is_written_in_one_way(written: str, body: str) -> None:
    script = sent("update_action", {"actionId": "a/b", "leadId": "l", "date": written})
    assert script.requests[-1].url.raw_path.startswith(b"/api/lead/action/a%2Fb?")
    assert dict(parse_qsl(script.requests[-1].content.decode()))["date"] == body


def test_a_session_that_is_an_object_makes_the_request_json() -> None:
    given: dict[str, object] = {"userEmail": "a@b.cd", "avandorSession": '{"id": [1, "é"]}'}
    request = sent("add_prospect", given).requests[-1]
    assert request.headers["content-type"] == "application/json"
    assert json.loads(request.content) == {
        "userEmail": "a@b.cd",
        "avandorSession": {"id": [1, "é"]},
    }
    plain = sent("add_prospect", {**given, "avandorSession": "s1"}).requests[-1]
    assert plain.content == b"userEmail=a%40b.cd&avandorSession=s1"


def test_tracking_needs_the_application_key_and_no_token() -> None:
    script = Script(reply(200, "{}"), reply(200, "{}"))
    secrets = {"key": "k", "secret": "s", "app_key": "app-1"}
    account = Account("id-1", "A", "footprints", {"base_url": "https://f.example"})
    client = registry.connect(account, {**secrets, "app_key": ""}, Redactor())
    with pytest.raises(AccountError, match="not complete"):
        use(client, lambda client: client.call("web_init", {}))

    async def work(client: VendorClient) -> CallResult:
        return await client.call("web_init", {"appkey": "given-1"})

    result = use(connect("footprints", script), work)
    assert script.requests[0].content == b"appkey=given-1"
    assert script.requests[0].url.query == b""
    assert "given-1" not in repr(result)


def test_custom_fields_that_are_declared_go_out_as_variables(sandbox: Sandbox) -> None:
    account = sandbox.accounts["footprints"]
    settings = {**account.settings, "custom_variables": "leaddesk_id, offerId, customDetails"}
    client = registry.connect(
        Account("id-1", "A", "footprints", settings), account.secrets, Redactor()
    )
    one = lead(custom_leaddesk_id="17", custom_offerId="x")

    async def work(client: VendorClient) -> Outcome:
        return await (await client.destination({})).send(one)

    assert use(client, work).state is DeliveryState.ACCEPTED
    (stored,) = sandbox["footprints"].leads
    assert stored["leaddesk_id"] == "17"
    assert stored["customDetails"] == {"carColor": "Red & blue", "offerId": "x"}
    assert sandbox.problems() == {}


def test_plain_http_is_refused_beyond_this_computer() -> None:
    client = connect("footprints", Script(), base_url="http://f.example")
    with pytest.raises(AccountError, match="not encrypted"):
        ask(client)


def test_what_there_is_not() -> None:
    with pytest.raises(UsageError):
        ask(connect("footprints", Script()), "no_such_call")


# --- What became of a lead ------------------------------------------------------------------------


def inquire(sandbox: Sandbox, one: Lead, since: datetime, **options: str) -> Outcome | None:
    chosen = {**sandbox.accounts["footprints"].destination, **options}
    inquiry = Inquiry(1, DeliveryState.UNKNOWN, one, chosen, "", since.isoformat())

    async def work(client: VendorClient) -> Outcome | None:
        assert isinstance(client, Inquires)
        return await client.inquire(inquiry)

    return use(client_of(sandbox), work)


def lose(sandbox: Sandbox, one: Lead, kind: str, **options: str) -> None:
    """Send a lead whose answer is lost."""
    sandbox["footprints"].set_fault(Fault("drop_after" if kind == "after" else "drop_before"))

    async def work(client: VendorClient) -> Outcome:
        chosen = {**sandbox.accounts["footprints"].destination, **options}
        return await (await client.destination(chosen)).send(one)

    with pytest.raises(UncertainError):
        use(client_of(sandbox), work)


@pytest.mark.parametrize("created_at", ["", "2026-11-20T12:00:00+02:00"])
def test_a_lost_lead_is_found_in_the_profile(sandbox: Sandbox, created_at: str) -> None:
    one, since = lead(created_at=created_at), datetime.now(UTC)
    lose(sandbox, one, "after")
    outcome = inquire(sandbox, one, since)
    assert outcome is not None
    assert outcome.state is DeliveryState.ACCEPTED
    assert outcome.vendor_id == sandbox["footprints"].leads[0]["_id"]
    assert inquire(sandbox, one, since, offer_id="5d7f8932387e93790a187b3c") is None
    assert inquire(sandbox, one, since.replace(year=since.year + 1)) is None
    assert sandbox.problems() == {}


def test_a_lead_that_never_arrived_is_not_found(sandbox: Sandbox) -> None:
    one, since = lead(), datetime.now(UTC)
    lose(sandbox, one, "before")
    assert inquire(sandbox, one, since) is None


@pytest.mark.parametrize("missing", ["email", "phone"])
def test_without_e_mail_and_phone_nobody_is_asked(sandbox: Sandbox, missing: str) -> None:
    one = lead(**{missing: "", "mobile": ""})
    assert inquire(sandbox, one, datetime.now(UTC)) is None
    assert inquire(sandbox, lead(), datetime.now(UTC), **{"as": "prospect"}) is None
    assert sandbox["footprints"].requests == []


@pytest.mark.parametrize(
    ("status", "body", "fate"),
    [
        *((200, nobody, Fate.ERASED) for nobody in ("", "null", "{}", "[]")),
        (404, '{"message": "not found"}', Fate.ERASED),
        (200, '{"_id": "c1", "leads": []}', Fate.KEPT),
        (200, '[{"_id": "c1"}]', Fate.KEPT),
    ],
)
def test_who_is_deleted_is_gone_however_an_answer_about_nobody_looks(
    status: int, body: str, fate: Fate
) -> None:
    script = Script(reply(200, TOKEN), reply(200, '{"status": "success"}'), reply(status, body))
    forgotten = use(connect("footprints", script), lambda client: forget(client, lead(), ()))
    assert forgotten.fate is fate


@pytest.mark.parametrize(
    ("pages", "found"),
    [
        *(([reply(200, '[{"_id": "a"}]'), end], 1) for end in (reply(204), reply(200), reply(404))),
        ([reply(204)], 0),
        ([reply(200, '[{"_id": "a"}]'), reply(500)], None),
        ([reply(200)], None),
    ],
)
def test_a_page_of_nothing_ends_a_list(pages: list[httpx.Response], found: int | None) -> None:
    client = connect("footprints", Script(reply(200, TOKEN), *pages))
    if found is None:
        with pytest.raises(LeadDeskError):
            ask(client, "offers")
    else:
        rows = ask(client, "offers").result
        assert isinstance(rows, list)
        assert len(rows) == found
