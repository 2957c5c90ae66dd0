from __future__ import annotations

from collections.abc import Mapping

import httpx
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from lxml import etree

from leaddesk.domain.states import DeliveryState
from leaddesk.vendors.publitrac_fields import NATIVE, custom_name
from leaddesk.vendors.publitrac_v1 import codec, markup
from leaddesk.vendors.publitrac_v1.descriptor import DESCRIPTOR
from tests.vendors.support import Script, answer, any_text, connect, lead, reply, send_one, use

OPTIONS: Mapping[str, str] = {}
SYNCED = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    "<response>\n<status>2006\n</status><message>ok</message></response>"
)


def failed(status: str, *errors: str, message: str = "Failed.") -> str:
    listed = "".join(f"<error>{error}</error>" for error in errors)
    return f"<response><status>{status}</status><message>{message}</message><errors>{listed}</errors></response>"


def parsed(query: str) -> etree._Element:
    return etree.fromstring(query.encode())


def text_at(query: str, path: str) -> str | None:
    found: str | None = parsed(query).findtext(path)
    return found


def test_every_field_goes_where_the_document_wants_it() -> None:
    root = parsed(codec.sync_lead(lead(), OPTIONS))
    sent = {child.tag: child.text for child in root.find("lead") if child.tag != "customFields"}
    assert sent == {
        "crmLeadId": "0012",
        "firstName": "Ann & <Zoë>",
        "lastName": "O'Neil",
        "middleName": "M",
        "company": 'A&B "Ltd"',
        "phone": "+442079460000",
        "email": "ann.o'neil+x@example.com",
        "mailingAddress": "1 High St\nFloor 2",
        "leadSource": "Spring",
        "originalSource": "Trade show",
        "originalSourceType": "Direct",
        "jobTitle": "Head",
        "dateOfBirth": "1990-05-17 00:00:00",
        "score": "90",
        "postalCode": "0123",
        "country": "GB",
        "city": "Łódź",
        "state": "Kent",
        "mobile": "07700900123",
        "notes": "50% = ok; a\r\nb",
        "website": "https://a.example/?q=1&r=2",
        "language": "en",
    }
    assert [(e.tag, e.text) for e in root.find("lead/customFields")] == [("carColor", "Red & blue")]
    assert codec.preflight(lead(), OPTIONS) == ()


def test_options_are_written() -> None:
    options = {"original_source": "Fair", "original_source_type": "Organic", "use_token": "true"}
    query = codec.sync_lead(lead(custom_token="_nl-x.com-1-2"), options)
    assert text_at(query, "useToken") == "true"
    assert text_at(query, "lead/token") == "_nl-x.com-1-2"
    assert text_at(query, "lead/originalSource") == "Fair"
    assert text_at(query, "lead/originalSourceType") == "Organic"
    merged = codec.sync_lead(lead(custom_token="t"), {"merge_anonymous": "true"})
    assert (text_at(merged, "mergeAnonymous"), text_at(merged, "useToken")) == ("1", "0")
    plain = codec.sync_lead(lead(), {"use_token": "false"})
    assert parsed(plain).find("useToken") is None


def test_what_publitrac_alone_sets_is_never_sent() -> None:
    one = lead(custom_id="7", custom_createdDate="2020-01-01", custom_lastUpdated="2020-01-02")
    assert codec.preflight(one, OPTIONS) == ()
    assert codec.sync_lead(one, OPTIONS) == codec.sync_lead(lead(), OPTIONS)


def test_native_fields_may_come_from_custom_ones() -> None:
    one = lead(
        custom_DoNotCall="Ja", custom_nbr_employees="12.0", custom_fax="1", custom_Phone="ignored"
    )
    query = codec.sync_lead(one, OPTIONS)
    assert [
        text_at(query, f"lead/{name}") for name in ("doNotCall", "nbrEmployees", "fax", "phone")
    ] == [*("1", "12", "1", "+442079460000")]
    assert len(parsed(query).find("lead/customFields")) == 1


@pytest.mark.parametrize(
    ("changes", "options", "code", "field"),
    [
        ({"email": ""}, {}, "field_missing", "email"),
        ({"email": "nobody"}, {}, "email_invalid", "email"),
        ({"email": "a" * 40 + "@example.com"}, {}, "field_too_long", "email"),
        ({"source": ""}, {}, "field_missing", "source"),
        ({"first_name": "x" * 51}, {}, "field_too_long", "first_name"),
        ({"phone": "1" * 26}, {}, "field_too_long", "phone"),
        ({"company": "x" * 76}, {}, "field_too_long", "company"),
        ({"address": "x" * 151}, {}, "field_too_long", "address"),
        ({"score": "many"}, {}, "field_invalid", "score"),
        ({"date_of_birth": "17/05/1990"}, {}, "field_invalid", "date_of_birth"),
        ({"custom_doNotCall": "perhaps"}, {}, "field_invalid", "custom.doNotCall"),
        ({"custom_unsubscribed": "opted out"}, {}, "field_invalid", "custom.unsubscribed"),
        ({"custom_1st": "x"}, {}, "custom_name", "custom.1st"),
        ({"custom_xmlName": "x"}, {}, "custom_name", "custom.xmlName"),
        ({"custom_car color": "x", "custom_car_color": "y"}, {}, "custom_name", "custom.car_color"),
        ({"notes": "a\x00b"}, {}, "control_character", "notes"),
        ({"custom_carColor": "a\x0bb"}, {}, "control_character", "custom.carColor"),
        ({"city": "a\ufffeb"}, {}, "control_character", "city"),
        ({}, {"use_token": "true"}, "field_missing", "custom.token"),
        ({}, {"merge_anonymous": "true"}, "field_missing", "custom.token"),
    ],
)
def test_preflight_names_the_field(
    changes: dict[str, str], options: dict[str, str], code: str, field: str
) -> None:
    reasons = codec.preflight(lead(**changes), options)
    assert [(reason.code, reason.field) for reason in reasons] == [(code, field)]


def test_a_source_for_the_whole_sending_is_enough() -> None:
    assert codec.preflight(lead(source=""), {"original_source": "Fair"}) == ()


@pytest.mark.parametrize(
    ("name", "element"),
    [
        ("carColor", "carColor"),
        ("Car color?", "Car_color"),
        ("année", "année"),
        ("2x", None),
        ("?", None),
        ("a:b", "a_b"),
    ],
)
def test_names_of_custom_fields_become_elements(name: str, element: str | None) -> None:
    assert custom_name(name) == element


@given(
    st.dictionaries(st.sampled_from(["first_name", "notes", "city", "custom_x"]), any_text),
    any_text,
)
def test_any_text_survives_the_way_through_xml_or_is_stopped(
    changes: dict[str, str], name: str
) -> None:
    assume(custom_name(name) != "x")
    one = lead(**changes, **{f"custom_{name}": "v"} if name.strip() else {})
    if codec.preflight(one, OPTIONS):
        return
    query = codec.sync_lead(one, OPTIONS)
    for field, path in (
        ("first_name", "lead/firstName"),
        ("notes", "lead/notes"),
        ("city", "lead/city"),
    ):
        assert (text_at(query, path) or "") == one.fields.get(field, "").strip()
    assert (text_at(query, "lead/customFields/x") or "") == one.fields.get("custom.x", "").strip()


@pytest.mark.parametrize(
    ("error", "code", "field"),
    [
        ("9001 - Email is required for xml lead-&gt;crmId (12)", "publitrac_9001", "email"),
        (
            "9002 - Email address is invalid for xml lead-&gt;email (a@b) ",
            "publitrac_9002",
            "email",
        ),
        (
            "9006 - Score (x) must be a valid integer for xml lead-&gt;email (a@b)",
            "publitrac_9006",
            "score",
        ),
        (
            "9006 -Revenue (x) must be a valid integer for (lead no email)",
            "publitrac_9006",
            "custom.revenue",
        ),
        ("9007 - DoNotCall (x) must be 0 or 1 for xml lead", "publitrac_9007", "custom.doNotCall"),
        ("9006 - Original source is required", "publitrac_9006", "source"),
        ("9007 - The original source type is required", "publitrac_9007", "source"),
        ("9008 - Unsupported custom tag carColor", "publitrac_9008", "custom.carColor"),
        ("9003 - External id not defined", "publitrac_9003", "external_id"),
        ("9011 - Invalid XML", "publitrac_9011", None),
        ("Several leads match the unicity key", "several_leads", "email"),
        ("9018 - More than one lead found", "several_leads", "email"),
        ("something new", "publitrac_error", None),
        ("9999 - something new", "publitrac_9999", None),
    ],
)
def test_every_error_becomes_a_reason(error: str, code: str, field: str | None) -> None:
    outcome = codec.sync_outcome(answer(200, failed("9018", error)), lead(), OPTIONS)
    assert outcome.state is DeliveryState.REJECTED
    (reason,) = outcome.reasons
    assert (reason.code, reason.field) == (code, field)
    assert reason.vendor_words
    assert reason.message.endswith(".")


def test_all_errors_are_kept() -> None:
    body = failed("9018", "9001 - Email is required", "9006 - Score (x) must be a valid integer")
    reasons = codec.sync_outcome(answer(200, body), lead(), OPTIONS).reasons
    assert [reason.field for reason in reasons] == ["email", "score"]


@pytest.mark.parametrize(
    ("status", "body", "state", "code", "stops"),
    [
        (200, SYNCED, "accepted", "", False),
        (500, SYNCED, "unknown", "vendor_failed", False),
        (200, failed("2006", "9008 - Unsupported carColor"), "accepted", "publitrac_9008", False),
        (200, failed("9018", message="Sync lead failed"), "rejected", "publitrac_9018", False),
        (
            200,
            failed("9018", "Several leads match login@b.cd", message="Failed."),
            "rejected",
            "several_leads",
            False,
        ),
        (
            200,
            failed("9018", "9007 - Permission must be 0 or 1"),
            "rejected",
            "publitrac_9007",
            False,
        ),
        (200, failed("2001"), "unknown", "unreadable_answer", False),
        (200, failed("9000", message="Invalid API key"), "queued", "credentials_refused", True),
        (200, failed("", "Authentication failed"), "queued", "credentials_refused", True),
        (
            200,
            failed("0", message="Nom d'usager ou mot de passe invalide"),
            "queued",
            "credentials_refused",
            True,
        ),
        (
            200,
            failed("9100", message="Too many calls, limit exceeded"),
            "queued",
            "too_many_requests",
            False,
        ),
        (
            200,
            failed("9100", message="Les appels doivent être limités à 35 par seconde"),
            "queued",
            "too_many_requests",
            False,
        ),
        (
            200,
            failed("9100", message="Limit of 35 calls exceeded"),
            "queued",
            "too_many_requests",
            False,
        ),
        (200, failed("429", message="Slow down"), "queued", "too_many_requests", False),
        (200, failed("401", message="No"), "queued", "credentials_refused", True),
        (200, failed("403", message="No"), "queued", "credentials_refused", True),
        (401, "no", "queued", "credentials_refused", True),
        (403, failed("x", message="?"), "queued", "credentials_refused", True),
        (503, "", "unknown", "vendor_failed", False),
        (200, "", "unknown", "unreadable_answer", False),
        (200, "<html><body>hello</body></html>", "unknown", "unreadable_answer", False),
        (200, "<response/>", "unknown", "unreadable_answer", False),
        (
            200,
            "<!DOCTYPE r [<!ENTITY a 'x'>]>" + SYNCED[38:],
            "unknown",
            "unreadable_answer",
            False,
        ),
    ],
)
def test_what_an_answer_says(status: int, body: str, state: str, code: str, *, stops: bool) -> None:
    outcome = codec.sync_outcome(answer(status, body), lead(), OPTIONS)
    assert (outcome.state, outcome.stop_account) == (state, stops)
    assert [reason.code for reason in outcome.reasons] == ([code] if code else [])


def test_document_types_are_refused_in_every_encoding() -> None:
    bomb = "<!DOCTYPE response [<!ENTITY a 'aaaa'>]><response><status>2006</status><message>&a;</message>"
    bomb += "</response>"
    assert markup.read(bomb.encode()) is None
    assert markup.read(bomb.encode("utf-16")) is None
    external = (
        '<!DOCTYPE response SYSTEM "file:///etc/passwd"><response><status>2006</status></response>'
    )
    assert markup.read(external.encode()) is None


@given(st.binary(max_size=300), st.integers(200, 599))
def test_no_bytes_make_it_fail(body: bytes, status: int) -> None:
    outcome = codec.sync_outcome(answer(status, body), lead(), OPTIONS)
    # hypothesis knows the texts of the program, so it does find real successes.
    assert outcome.state is not DeliveryState.ACCEPTED or b"2006" in body


@given(st.text(alphabet="<>/&;responsetau 2069-![]", max_size=60))
def test_no_near_miss_makes_it_fail(text: str) -> None:
    codec.sync_outcome(answer(200, f"<response>{text}</response>"), lead(), OPTIONS)


def test_lengths_are_those_of_the_operation() -> None:
    assert {native.name: native.longest for native in NATIVE}["email"] == 50


LISTED = "<response><status>2009</status><message>Add leads to list success.</message></response>"
NOT_LISTED = failed("9013", "9005 - (a@b.c) Leads not found.", message="Add Leads To List failed.")


def test_a_list_is_filled_after_the_lead_was_accepted() -> None:
    script = Script(reply(200, SYNCED), reply(200, LISTED))
    outcome = send_one(connect("publitrac_v1", script), {"list": "My list"})
    assert (outcome.state, outcome.reasons) == ("accepted", ())
    assert b"method=addLeadsToList" in script.requests[1].content
    assert "syncLead" in outcome.exchange.request
    assert "addLeadsToList" in outcome.exchange.request


@pytest.mark.parametrize(
    "second",
    [
        reply(200, NOT_LISTED),
        reply(200, NOT_LISTED.replace("9013", "2009")),
        reply(500),
        httpx.ReadError("gone"),
        httpx.ConnectError("refused"),
    ],
)
def test_a_list_that_fails_never_hides_that_the_lead_was_accepted(
    second: httpx.Response | Exception,
) -> None:
    outcome = send_one(
        connect("publitrac_v1", Script(reply(200, SYNCED), second)), {"list": "My list"}
    )
    assert outcome.state is DeliveryState.ACCEPTED
    (reason,) = outcome.reasons
    assert reason.code == "list_not_confirmed"
    # LeadDesk does not send an accepted lead again: another call is the way to the list.
    assert DESCRIPTOR.operation("add_leads_to_list").title in reason.message
    assert outcome.exchange is not None


def test_a_refused_lead_is_not_put_on_a_list() -> None:
    script = Script(reply(200, failed("9018", "9002 - Email address is invalid")))
    assert (
        send_one(connect("publitrac_v1", script), {"list": "My list"}).state
        is DeliveryState.REJECTED
    )


def test_credentials_travel_where_the_account_says() -> None:
    script = Script(reply(200, SYNCED))
    send_one(connect("publitrac_v1", script), {})
    assert script.requests[0].url.query == b""
    assert script.requests[0].content.startswith(
        b"method=syncLead&apiKey=key%26%2B%2F%3D%25+%C3%A91&username=marie"
    )
    script = Script(reply(200, SYNCED))
    send_one(connect("publitrac_v1", script, credentials_in="url", api_key_param="apikey"), {})
    assert dict(script.requests[0].url.params)["apikey"] == "key&+/=% é1"
    assert script.requests[0].content.startswith(b"query=")


@pytest.mark.parametrize("address", ["https://p.example/api/", "https://p.example/api"])
def test_the_address_is_called_as_it_was_given(address: str) -> None:
    script = Script(reply(200, SYNCED))
    send_one(connect("publitrac_v1", script, base_url=address), {})
    assert str(script.requests[0].url) == address


@pytest.mark.parametrize(
    "refusal",
    [
        reply(401),
        reply(200, failed("9000", message="Authentication failed")),
        reply(200, failed("9000", message="Unknown method")),
    ],
)
def test_who_reads_credentials_in_the_address_alone_stops_the_account_with_a_way_out(
    refusal: httpx.Response,
) -> None:
    outcome = send_one(connect("publitrac_v1", Script(refusal)), {})
    assert (outcome.state, outcome.stop_account) == ("queued", True)
    assert [reason.code for reason in outcome.reasons] == ["credentials_refused", "credentials_way"]


def test_a_pause_is_asked_for_in_words() -> None:
    from leaddesk.domain.errors import AccountError, VendorError

    script = Script(reply(200, failed("9100", message="Too many calls")))
    with pytest.raises(VendorError):
        use(connect("publitrac_v1", script), lambda client: client.check())
    script = Script(reply(200, failed("9100", message="Bad user")))
    with pytest.raises(AccountError) as caught:
        use(connect("publitrac_v1", script), lambda client: client.check())
    assert "Bad user" in caught.value.detail
