from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.errors import AccountError, UsageError
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.vendors.comunik8 import codec
from tests.vendors.support import Script, answer, any_text, connect, lead, reply, send_one, use

OK = '{ "saved": true, "processed": true }'
JOHN = Lead(
    3,
    {
        "first_name": "John",
        "last_name": "Doe",
        "mobile": "07840258823",
        "email": "john@example.com",
        "custom.vehicle_make": "Ford",
        "custom.addresss": "123 Greenacre Road",
    },
)


def test_the_documents_example_comes_out() -> None:
    options = {"type": "motor-trade", "subtype": "valeter"}
    assert codec.add_lead(JOHN, options, delay_s=600) == {
        "first_name": "John",
        "surname": "Doe",
        "mobile": "07840258823",
        "email": "john@example.com",
        "type": "motor-trade",
        "subtype": "valeter",
        "delays": 600,
        "data": '{"vehicle_make": "Ford", "addresss": "123 Greenacre Road"}',
    }


def test_a_test_lead_says_so_and_others_say_nothing() -> None:
    assert codec.test_mark("unquoted") == {"test": True}
    assert codec.test_mark("quoted") == {"test": "true"}
    assert "test" not in codec.add_lead(JOHN, {"type": "x"})


def test_what_is_empty_is_left_out() -> None:
    plain = Lead(1, {"first_name": "A", "last_name": "B", "phone": "0123456", "email": "a@b.cd"})
    assert set(codec.add_lead(plain, {"type": "x"})) == {
        "email",
        "first_name",
        "surname",
        "mobile",
        "type",
    }
    both = codec.add_lead(lead(), {"type": "x"})
    assert (both["mobile"], both["other_phone"]) == ("07700900123", "+442079460000")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"email": ""}, "email"),
        ({"email": "x"}, "email"),
        ({"first_name": ""}, "first_name"),
        ({"last_name": ""}, "last_name"),
        ({"mobile": "", "phone": ""}, "mobile"),
        ({"mobile": "call me"}, "mobile"),
        ({"mobile": "", "phone": "call me"}, "phone"),
    ],
)
def test_preflight_names_the_field(changes: dict[str, str], field: str) -> None:
    assert [reason.field for reason in codec.preflight(lead(**changes))] == [field]


def test_a_full_name_of_two_words_will_do() -> None:
    assert codec.preflight(lead(first_name="", last_name="", full_name="Ann Lee")) == ()
    assert len(codec.preflight(lead(first_name="", last_name="", full_name="Ann van Lee"))) == 2


@pytest.mark.parametrize(
    ("status", "body", "state", "code", "stops"),
    [
        (200, OK, "accepted", "", False),
        (200, '{"saved":"true","processed":"true"}', "accepted", "", False),
        (200, '{"saved":true,"processed":1}', "accepted", "", False),
        (200, '{"saved":"1","processed":"0"}', "held", "not_processed", False),
        (
            200,
            '{"saved":true,"processed":false,"error":"Existing Contact"}',
            "duplicate",
            "existing_contact",
            False,
        ),
        (
            *(200, '{"saved":true,"processed":false,"error":"Another call is already scheduled"}'),
            *("held", "call_scheduled", False),
        ),
        (
            200,
            '{"saved":true,"processed":false,"error":"Unknown Type"}',
            "rejected",
            "type_unknown",
            True,
        ),
        (200, '{"saved":true,"processed":false,"error":"Other"}', "held", "not_processed", False),
        (
            *(400, '{"saved":true,"processed":false,"error":"Existing Contact"}'),
            *("duplicate", "existing_contact", False),
        ),
        (
            *(409, '{"saved":true,"processed":false,"error":"Another call is already scheduled"}'),
            *("held", "call_scheduled", False),
        ),
        (
            *(422, '{"saved":true,"processed":false,"error":"Unknown Type"}'),
            *("rejected", "type_unknown", True),
        ),
        (400, '{"saved":true,"error":"Existing Contact"}', "rejected", "refused", False),
        (
            200,
            "{saved: true, processed: false, error: Existing Contact}",
            "duplicate",
            "existing_contact",
            False,
        ),
        (200, "oops: Existing Contact", "duplicate", "existing_contact", False),
        (200, '{"saved":false,"error":"Closed"}', "rejected", "not_saved", False),
        (200, '{"test":"ok"}', "unknown", "unreadable_answer", False),
        (200, "", "unknown", "unreadable_answer", False),
        (400, '{"email":{"0":"Email cannot be blank."}}', "rejected", "email_invalid", False),
        (400, '{"mobile":["Not a phone number."]}', "rejected", "mobile_invalid", False),
        (400, '{"surname":"Too long"}', "rejected", "last_name_invalid", False),
        (400, '{"type":{"0":"Wrong"}}', "rejected", "type_invalid", True),
        (400, '{"delays":{"0":"Wrong"}}', "rejected", "option_invalid", False),
        (
            *(400, '{"data":{"0":"Empty or invalid content of `data` field"}}'),
            *("rejected", "data_invalid", False),
        ),
        (200, '{"email":{"0":"Email cannot be blank."}}', "rejected", "email_invalid", False),
        (400, "bad", "rejected", "refused", False),
        (400, '{"error":"Invalid API key"}', "queued", "credentials_refused", True),
        (200, '{"error":"Invalid API key"}', "queued", "credentials_refused", True),
        (200, "<html><h1>Log in</h1></html>", "unknown", "unreadable_answer", False),
        (302, "<html>login</html>", "queued", "redirected", True),
        (401, "", "queued", "credentials_refused", True),
        (404, "", "queued", "address_wrong", True),
        (500, "", "unknown", "vendor_failed", False),
        (500, '{"email":{"0":"x"}}', "unknown", "vendor_failed", False),
        (429, '{"type":"about:blank","title":"Too Many"}', "queued", "too_many_requests", False),
    ],
)
def test_what_an_answer_says(status: int, body: str, state: str, code: str, *, stops: bool) -> None:
    outcome = codec.add_outcome(answer(status, body), lead())
    assert (outcome.state, outcome.stop_account) == (state, stops)
    assert [reason.code for reason in outcome.reasons] == ([code] if code else [])


def test_every_failing_validation_is_kept_with_its_field() -> None:
    body = '{"email":{"0":"Blank.","1":"Wrong."},"mobile":{"0":"Wrong."},"other_phone":["Wrong."]}'
    reasons = codec.add_outcome(answer(400, body), lead(mobile="")).reasons
    assert [(reason.field, reason.vendor_words) for reason in reasons] == [
        *(("email", "Blank."), ("email", "Wrong."), ("phone", "Wrong."), ("phone", "Wrong."))
    ]


@given(any_text, st.dictionaries(st.text(min_size=1, max_size=10), any_text, max_size=4))
def test_any_text_survives_the_way_through_json_in_json(name: str, custom: dict[str, str]) -> None:
    one = lead(
        first_name=name,
        custom_carColor="",
        **{f"custom_{key}": text for key, text in custom.items()},
    )
    body = json.loads(json.dumps(codec.add_lead(one, {"type": "x"}), ensure_ascii=False).encode())
    assert body["first_name"] == name.strip()
    data = json.loads(body["data"]) if "data" in body else {}
    assert data == {key: text.strip() for key, text in custom.items() if text.strip()}


@given(st.binary(max_size=200), st.integers(200, 599))
def test_no_bytes_make_it_fail(body: bytes, status: int) -> None:
    # hypothesis knows the texts of the program, so it does find real successes.
    state = codec.add_outcome(answer(status, body), lead()).state
    assert state is not DeliveryState.ACCEPTED or b"processed" in body
    codec.test_passed(answer(status, body))
    codec.was_stored(answer(status, body))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["saved", "processed", "error", "email", "type", "0"]), inner
        )
    ),
    max_leaves=12,
)


@given(json_values, st.sampled_from([200, 400, 500]))
def test_no_json_makes_it_fail(value: object, status: int) -> None:
    codec.add_outcome(answer(status, json.dumps(value)), lead())


@pytest.mark.parametrize("status", [500, 503, 401, 408, 302])
def test_a_lead_is_never_sent_twice(status: int) -> None:
    script = Script(reply(status), reply(200, OK))
    send_one(connect("comunik8", script), {"type": "solar"})
    assert len(script.requests) == 1


@pytest.mark.parametrize(
    ("options", "types"),
    [
        ({}, "motor-trade,solar"),
        ({"type": "other"}, "motor-trade,solar"),
        ({"type": "solar", "delays": "soon"}, "solar"),
        ({"type": "solar", "delays": "-5"}, "solar"),
        ({"type": "solar", "delays": "1.5"}, "solar"),
        ({"type": "solar", "test": "true"}, "solar"),
    ],
)
def test_options_that_do_not_fit(options: dict[str, str], types: str) -> None:
    with pytest.raises(UsageError):
        send_one(connect("comunik8", Script(), types=types), options)


def test_the_one_lead_type_is_used() -> None:
    script = Script(reply(200, OK))
    send_one(connect("comunik8", script, types="solar"), {})
    assert json.loads(script.requests[0].content)["type"] == "solar"
    assert dict(script.requests[0].url.params) == {"key": "key&+/=% é1"}


@pytest.mark.parametrize(
    ("types", "status", "body", "ok"),
    [
        ("solar", 200, '{"test": "ok"}', True),
        ("solar", 400, '{"type": {"0": "Unknown"}}', False),
        ("", 400, '{"type": {"0": "Unknown"}}', True),
        ("solar", 200, '{"saved": true, "processed": true}', False),
        ("solar", 200, '{"saved": false, "processed": false, "error": "Unknown Type"}', False),
        ("", 200, '{"saved": false, "processed": false, "error": "Unknown Type"}', True),
    ],
)
def test_checking_stores_nothing(types: str, status: int, body: str, *, ok: bool) -> None:
    script = Script(reply(status, body))
    result = use(connect("comunik8", script, types=types), lambda client: client.check())
    assert result.ok is ok
    assert json.loads(script.requests[0].content)["test"] is True


@pytest.mark.parametrize(
    ("status", "body"), [(401, ""), (403, "no"), (200, "hello"), (400, '{"error":"bad key"}')]
)
def test_a_check_that_is_refused(status: int, body: str) -> None:
    with pytest.raises(AccountError):
        use(connect("comunik8", Script(reply(status, body))), lambda client: client.check())
