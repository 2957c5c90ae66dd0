"""The two calls of PUBLITRAC v2, and how a lead that is processed later is settled by reading it back."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import replace

import httpx
import pytest

from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Outcome
from leaddesk.domain.errors import (
    AccountError,
    LeadDeskError,
    UncertainError,
    UsageError,
    VendorError,
)
from leaddesk.domain.states import DeliveryState
from leaddesk.redaction import Redactor
from leaddesk.sandbox import Sandbox
from leaddesk.vendors import arguments, registry
from leaddesk.vendors.capabilities import CallResult, Inquires, Inquiry, VendorClient
from leaddesk.vendors.pacing import Pace
from leaddesk.vendors.publitrac_v2 import client as v2
from leaddesk.vendors.publitrac_v2.descriptor import DESCRIPTOR
from tests.vendors.support import SECRETS, Script, connect, context, lead, reply, use

TOKEN = '{ "token" : "djs4fdn4dJTer489!", "ttl" : "900" }'
OK = "{ 'status' : 'success', 'code' : 200 }"
#: The document's example, as arguments.
JOHN = {
    "email": "john.doe@provider.com",
    "crmLeadId": "12387",
    "jobTitle": "Awesome Programmer",
    "firstName": "John",
    "lastName": "Doe",
    "custom_fields": {"customField1": "Value", "customField2": "Value2"},
}


def call(
    operation: str, given: Mapping[str, object], *replies: httpx.Response
) -> tuple[CallResult, list[httpx.Request]]:
    script = Script(*replies)
    checked = arguments.checked(DESCRIPTOR.operation(operation), given)
    result = use(connect("publitrac_v2", script), lambda client: client.call(operation, checked))
    assert script.left == 0
    return result, script.requests


def test_a_token_is_fetched_and_never_shown() -> None:
    result, (request,) = call("get_token", {}, reply(200, TOKEN))
    assert result.result == {"signed_in": True, "lifetime_s": 900.0}
    assert (request.method, request.url.path) == ("GET", "/v2/auth/getToken")
    assert request.headers["Authorization"] == SECRETS["publitrac_v2"]["api_key"]
    assert "djs4fdn4dJTer489" not in repr(result)


def test_a_lead_is_handed_over_as_the_document_shows_it() -> None:
    result, (_, request) = call("delayed_sync", JOHN, reply(200, TOKEN), reply(200, OK))
    assert (request.method, request.url.path) == ("POST", "/v2/lead/delayedSync")
    assert (request.headers["Token"], request.headers["Accept"]) == (
        "djs4fdn4dJTer489!",
        "application/json",
    )
    assert json.loads(request.content) == {
        "leadInfo": {
            "email": "john.doe@provider.com",
            "crmLeadId": 12387,
            "jobTitle": "Awesome Programmer",
            "firstName": "John",
            "lastName": "Doe",
        },
        "leadCustomField": {"customField1": "Value", "customField2": "Value2"},
    }
    assert (result.ok, result.status) == (True, 200)
    assert "djs4fdn4dJTer489" not in repr(result)


def test_a_refused_lead_says_why() -> None:
    refusal = '{"status":"error","code":400,"message":"Email is invalid"}'
    result, _ = call("delayed_sync", JOHN, reply(200, TOKEN), reply(200, refusal))
    assert (result.ok, result.status) == (False, 400)
    assert result.reasons[0].vendor_words == "Email is invalid"


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (reply(404, ""), AccountError),
        (reply(200, '{"status":"error","message":"Invalid API key"}'), AccountError),
        (reply(429, "", {"Retry-After": "7"}), VendorError),
        (reply(500, ""), UncertainError),
        (reply(200, "<html>"), UncertainError),
    ],
)
def test_what_is_no_answer_is_an_error(answer: httpx.Response, error: type[LeadDeskError]) -> None:
    with pytest.raises(error) as caught:
        call("delayed_sync", JOHN, reply(200, TOKEN), answer)
    assert type(caught.value) is error
    assert caught.value.hint


@pytest.mark.parametrize(
    "changes", [{"email": "nobody"}, {"score": "1.5"}, {"firstName": "x" * 51}]
)
def test_what_publitrac_would_drop_is_not_sent(changes: dict[str, str]) -> None:
    with pytest.raises(UsageError):
        call("delayed_sync", {**JOHN, **changes})


class Reader:
    """The v1 account that confirms: it shows one lead, or none."""

    def __init__(self, shown: Mapping[str, str] | None) -> None:
        self._shown = shown

    async def read_lead(self, email: str) -> Mapping[str, str] | None:
        assert email == "ann.o'neil+x@example.com"
        return self._shown


SHOWN = {
    "id": "12",
    "email": "Ann.O'Neil+x@example.com",
    "firstName": "Ann & <Zoë>",
    "lastName": "O'Neil",
    "middleName": "M",
    "phone": "+442079460000",
    "mobile": "07700900123",
    "company": 'A&B "Ltd"',
    "jobTitle": "Head",
    "mailingAddress": "1 High St Floor 2",
    "city": "Łódź",
    "state": "Kent",
    "postalCode": "0123",
    "country": "GB",
    "website": "https://a.example/?q=1&r=2",
    "language": "en",
    "dateOfBirth": "1990-05-17",
    "originalSource": "Trade show",
    "originalSourceType": "Direct",
    "notes": "50% = ok; a\nb",
    "crmLeadId": "0012",
    "score": "90",
    "carColor": "Red & blue",
    "lastUpdated": "2026-11-20 10:00:00",
}


def inquire(
    shown: Mapping[str, str] | None, *, reader: bool = True, state: str = "pending"
) -> Outcome | None:
    account = replace(context("publitrac_v2"), reader=Reader(shown) if reader else None)
    client = v2.connect(account, Redactor(), httpx.MockTransport(Script()))
    asked = Inquiry(1, DeliveryState(state), lead(), {}, "", "2026-11-20T10:00:00Z")

    async def work(client: VendorClient) -> Outcome | None:
        assert isinstance(client, Inquires)
        return await client.inquire(asked)

    return use(client, work)


@pytest.mark.parametrize("state", ["pending", "unknown"])
def test_a_lead_that_shows_all_that_was_sent_was_accepted(state: str) -> None:
    assert inquire(SHOWN, state=state) == Outcome(DeliveryState.ACCEPTED, (), "12")


def test_nothing_is_concluded_without_a_reader_or_without_the_lead() -> None:
    assert inquire(SHOWN, reader=False) is None
    assert inquire(None) is None


@pytest.mark.parametrize("state", ["pending", "unknown"])
def test_fields_that_differ_are_named_and_settle_nothing(state: str) -> None:
    outcome = inquire({**SHOWN, "city": "Kraków", "carColor": ""}, state=state)
    assert outcome is not None
    assert outcome.state == state
    assert [reason.field for reason in outcome.reasons] == ["city", "custom.carColor"]
    assert "Kraków" in outcome.reasons[0].message


def test_waits_between_inquiries_grow() -> None:
    waits = DESCRIPTOR.inquiry_waits_s
    assert list(waits) == sorted(set(waits))


def client_of(sandbox: Sandbox, vendor: str, reader: object = None) -> VendorClient:
    account = sandbox.accounts[vendor]
    configured = Account(vendor, vendor, vendor, account.settings)
    return registry.connect(configured, account.secrets, Redactor(), Pace(30), reader)


@pytest.mark.parametrize(("operation", "given"), [("get_token", {}), ("delayed_sync", JOHN)])
def test_every_operation_works_over_http(
    sandbox: Sandbox, operation: str, given: dict[str, object]
) -> None:
    checked = arguments.checked(DESCRIPTOR.operation(operation), given)
    result = use(client_of(sandbox, "publitrac_v2"), lambda client: client.call(operation, checked))
    assert (result.ok, result.status) == (True, 200)
    assert not sandbox.problems()


def test_a_lead_that_v2_took_is_settled_by_v1(sandbox: Sandbox) -> None:
    async def work(reader: VendorClient) -> Outcome | None:
        client = client_of(sandbox, "publitrac_v2", reader)
        assert isinstance(client, Inquires)
        try:
            sent = await (await client.destination({})).send(lead())
            asked = Inquiry(1, sent.state, lead(), {}, "", "2026-11-20T10:00:00Z")
            for _ in range(100):
                outcome = await client.inquire(asked)
                if outcome is not None and outcome.state is DeliveryState.ACCEPTED:
                    return outcome
                await asyncio.sleep(0.05)
            return outcome
        finally:
            await client.aclose()

    outcome = use(client_of(sandbox, "publitrac_v1"), work)
    assert outcome is not None
    assert (outcome.state, outcome.reasons) == ("accepted", ())
    assert not sandbox.problems()


def test_a_token_that_ended_is_renewed_once_for_all(sandbox: Sandbox) -> None:
    async def work(client: VendorClient) -> list[Outcome]:
        destination = await client.destination({})
        await destination.send(lead(email="first@example.com"))
        sandbox["publitrac_v2"].expire_tokens()
        leads = [lead(email=f"a{n}@example.com") for n in range(8)]
        return list(await asyncio.gather(*(destination.send(one) for one in leads)))

    outcomes = use(client_of(sandbox, "publitrac_v2"), work)
    assert {outcome.state for outcome in outcomes} == {DeliveryState.PENDING}
    tokens = [r for r in sandbox["publitrac_v2"].requests if r.path.endswith("getToken")]
    assert len(tokens) == 2
