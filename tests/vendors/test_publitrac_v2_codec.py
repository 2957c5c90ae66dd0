from __future__ import annotations

import asyncio
import json

import httpx
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from leaddesk.domain.states import DeliveryState
from leaddesk.vendors.capabilities import VendorClient
from leaddesk.vendors.publitrac_v2 import codec
from tests.vendors.support import Script, answer, any_text, connect, lead, reply, send_one, use

TOKEN = '{ "token" : "djs4fdn4dJTer489!", "ttl" : "900" }'
OK = "{ 'status' : 'success', 'code' : 200 }"


def test_the_documents_example_comes_out() -> None:
    one = lead(
        **dict.fromkeys(lead().fields, ""),
        custom_customField1="Value",
    )
    one = type(one)(
        1,
        {
            "email": "john.doe@provider.com",
            "external_id": "12387",
            "job_title": "Awesome Programmer",
            "first_name": "John",
            "last_name": "Doe",
            "custom.customField1": "Value",
            "custom.customField2": "Value2",
        },
    )
    assert codec.delayed_sync(one, {}) == {
        "leadInfo": {
            "email": "john.doe@provider.com",
            "crmLeadId": 12387,
            "jobTitle": "Awesome Programmer",
            "firstName": "John",
            "lastName": "Doe",
        },
        "leadCustomField": {"customField1": "Value", "customField2": "Value2"},
    }
    assert codec.preflight(one, {}) == ()


@pytest.mark.parametrize(
    ("given_id", "sent"),
    [("12387", 12387), ("0012", "0012"), ("CRM_1", "CRM_1"), ("1" * 20, "1" * 20)],
)
def test_an_id_never_loses_digits(given_id: str, sent: object) -> None:
    info = codec.delayed_sync(lead(external_id=given_id), {})["leadInfo"]
    assert isinstance(info, dict)
    assert info["crmLeadId"] == sent


def test_only_the_email_is_insisted_on() -> None:
    assert codec.preflight(lead(source=""), {}) == ()
    assert [reason.field for reason in codec.preflight(lead(email=""), {})] == ["email"]


@pytest.mark.parametrize("email", ["a@b.cd,e@f.gh", "Ann<a@b.cd>", "a@b.cd;", "a:b@c.de", "a@b"])
def test_an_address_that_would_be_dropped_later_is_stopped_now(email: str) -> None:
    (reason,) = codec.preflight(lead(email=email), {})
    assert (reason.code, reason.field) == ("email_invalid", "email")


@pytest.mark.parametrize(
    ("status", "body", "state", "code", "stops"),
    [
        (200, OK, "pending", "", False),
        (200, '{"status": "SUCCESS", "code": "200"}', "pending", "", False),
        (202, '{"status":"success","code":200}', "pending", "", False),
        (200, '{"status":"success"}', "unknown", "unreadable_answer", False),
        (200, '{"status":"success","code":500}', "unknown", "vendor_failed", False),
        (
            200,
            '{"status":"error","code":400,"message":"Email is invalid"}',
            "rejected",
            "refused",
            False,
        ),
        (200, '{"status":"error","code":"403"}', "queued", "credentials_refused", True),
        (
            200,
            '{"status":"error","message":"Invalid API key"}',
            "queued",
            "credentials_refused",
            True,
        ),
        (200, "<html>hi</html>", "unknown", "unreadable_answer", False),
        (
            200,
            '{"status":"error","message":"Lead login@b.cd is suspended"}',
            "rejected",
            "refused",
            False,
        ),
        (
            200,
            '{"status":"Failed","code":9002,"message":"E-mail invalid"}',
            "rejected",
            "refused",
            False,
        ),
        (200, '{"status":"error","code":500}', "unknown", "vendor_failed", False),
        (200, '{"status":"queued","code":202}', "unknown", "unreadable_answer", False),
        (400, '{"message":"Bad"}', "rejected", "refused", False),
        (429, "", "queued", "too_many_requests", False),
        (500, "", "unknown", "vendor_failed", False),
    ],
)
def test_what_an_answer_says(status: int, body: str, state: str, code: str, *, stops: bool) -> None:
    outcome = codec.sync_outcome(answer(status, body))
    assert (outcome.state, outcome.stop_account) == (state, stops)
    assert [reason.code for reason in outcome.reasons] == ([code] if code else [])


@pytest.mark.parametrize(
    "refusal",
    [
        reply(401, ""),
        reply(403, ""),
        reply(200, '{"status":"error","code":1,"message":"Token expired"}'),
        reply(200, '{"status":"error","code":401}'),
        reply(200, '{"status":"error","code":"403","message":"Forbidden"}'),
    ],
)
def test_a_refused_token_is_renewed_once(refusal: httpx.Response) -> None:
    script = Script(reply(200, TOKEN), refusal, reply(200, '{"token":"second"}'), reply(200, OK))
    outcome = send_one(connect("publitrac_v2", script), {})
    assert outcome.state is DeliveryState.PENDING
    assert [request.headers.get("Token") for request in script.requests] == [
        None,
        "djs4fdn4dJTer489!",
        None,
        "second",
    ]
    assert script.requests[0].headers["Authorization"] == "key&+/=% 1"
    assert json.loads(script.requests[1].content) == json.loads(script.requests[3].content)


def test_a_failure_that_speaks_of_a_token_is_not_sent_again() -> None:
    script = Script(reply(200, TOKEN), reply(500, "Unexpected token < in JSON"))
    outcome = send_one(connect("publitrac_v2", script), {})
    assert (outcome.state, script.left) == (DeliveryState.UNKNOWN, 0)


def test_a_token_that_stays_refused_ends_there() -> None:
    script = Script(reply(200, TOKEN), reply(401), reply(200, '{"token":"second"}'), reply(401))
    outcome = send_one(connect("publitrac_v2", script), {})
    assert (outcome.state, outcome.stop_account) == ("queued", True)
    assert script.left == 0


def test_one_address_is_never_synced_twice_at_a_time() -> None:
    running: list[int] = []
    most: list[int] = []

    async def answer_slowly(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return reply(200, TOKEN)
        running.append(1)
        most.append(len(running))
        await asyncio.sleep(0.01)
        running.pop()
        return reply(200, OK)

    client = connect("publitrac_v2", answer_slowly)  # type: ignore[arg-type]

    async def work(client: VendorClient) -> None:
        destination = await client.destination({})
        same = [
            destination.send(lead(notes=str(n), email=e))
            for n, e in enumerate(("a@b.cd", "A@b.cd", "a@b.cd"))
        ]
        await asyncio.gather(*same)

    use(client, work)
    assert max(most) == 1


@given(any_text, any_text, st.text(min_size=1, max_size=20))
def test_any_text_survives_the_way_through_json(notes: str, custom: str, name: str) -> None:
    one = lead(notes=notes, **{f"custom_{name}": custom})
    assume(
        not codec.preflight(one, {})
    )  # a custom field may be one of PUBLITRAC's own, and a number
    body = json.loads(json.dumps(codec.delayed_sync(one, {}), ensure_ascii=False).encode())
    assert body["leadInfo"].get("notes", "") == one.fields.get("notes", "").strip()
    assert "Red & blue" in body["leadCustomField"].values() or name == "carColor"


@given(st.binary(max_size=200), st.integers(200, 599))
def test_no_bytes_make_it_fail(body: bytes, status: int) -> None:
    response = answer(status, body)
    # hypothesis knows the texts of the program, so it does find real successes.
    assert (
        codec.sync_outcome(response).state is not DeliveryState.PENDING
        or b"success" in body.lower()
    )
    codec.token_refused(response)
    codec.read_token(response)
