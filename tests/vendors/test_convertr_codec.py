from __future__ import annotations

import json
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.errors import AccountError, NotSentError, UsageError
from leaddesk.domain.states import DeliveryState
from leaddesk.vendors.convertr import codec, forms
from tests.vendors.support import (
    Script,
    answer,
    any_text,
    connect,
    context,
    lead,
    reply,
    send_one,
    use,
)

TOKEN = (
    '{ access_token: "tok1" expires_in: 3600 token_type: "bearer" scope: null refresh_token: "x" }'
)
FORMS = '[{"formName": "News", "formId": 75, "fields": ["form[firstName]", "form[email]", "form[carColor]"]}]'
RICH = json.dumps(
    [
        {
            "formName": "Rich",
            "formId": "76",
            "fields": [
                {"key": "form[email]", "hidden": False, "required": True},
                {"key": "form[lastName]", "hidden": False, "required": True},
                {"key": "form[budget]", "hidden": False, "required": True},
                {"key": "form[notes]", "hidden": True, "required": False},
            ],
        }
    ]
)
CREATED = '{"data": 900001, "message": "Model was created successfully", "code": 201}'
OPTIONS = {"campaign_id": "5", "form_id": "75", "link_id": "8"}


def form(body: str = FORMS) -> forms.Form:
    found = forms.read_forms(body.encode())
    assert found is not None
    return found[0]


def test_both_ways_of_listing_fields_are_read() -> None:
    assert form() == forms.Form(
        "75",
        "News",
        (
            forms.FormField("form[firstName]"),
            forms.FormField("form[email]"),
            forms.FormField("form[carColor]"),
        ),
    )
    assert [field.required for field in form(RICH).fields] == [True, True, True, False]
    assert forms.read_forms(b'{"message": "no"}') is None
    assert forms.read_forms(b"[1, null, {}]") == ()


def test_links_have_names() -> None:
    links = codec.read_links(
        b'[{"id": 135, "name": "House", "channel": "Email", "destination": "https://x"}]'
    )
    assert links is not None
    assert links == [
        {"id": "135", "name": "House", "channel": "Email", "destination": "https://x"},
    ]


def test_only_fields_of_the_form_are_sent() -> None:
    assert forms.form_pairs(form(), lead()) == [
        ("form[firstName]", "Ann & <Zoë>"),
        ("form[email]", "ann.o'neil+x@example.com"),
        ("form[carColor]", "Red & blue"),
    ]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("telephone", "+442079460000"),
        ("mobile", "07700900123"),
        ("postcode", "0123"),
        ("jobTitle", "Head"),
        ("company_name", 'A&B "Ltd"'),
        ("Country", "GB"),
        ("fullName", "Ann & <Zoë> O'Neil"),
        ("car_color", "Red & blue"),
        ("dob", "1990-05-17"),
    ],
)
def test_usual_names_are_understood(name: str, text: str) -> None:
    body = json.dumps([{"formName": "f", "formId": 1, "fields": [f"form[{name}]"]}])
    assert forms.form_pairs(form(body), lead()) == [(f"form[{name}]", text)]


def test_a_custom_field_of_the_very_name_goes_first() -> None:
    body = json.dumps([{"formName": "f", "formId": 1, "fields": ["form[country]"]}])
    assert forms.form_pairs(form(body), lead(custom_country="United Kingdom")) == [
        ("form[country]", "United Kingdom")
    ]


def test_missing_required_fields_are_named() -> None:
    reasons = forms.preflight(form(RICH), lead(last_name="", email=""))
    assert [(reason.code, reason.field) for reason in reasons] == [
        *(
            ("field_missing", "email"),
            ("field_missing", "last_name"),
            ("field_missing", "custom.budget"),
        )
    ]
    assert forms.preflight(form(RICH), lead(custom_budget="1")) == ()
    assert [r.code for r in forms.preflight(form(RICH), lead(custom_budget="1", email="x"))] == [
        "email_invalid"
    ]
    empty = json.dumps([{"formName": "f", "formId": 1, "fields": ["form[zzz]"]}])
    assert [r.code for r in forms.preflight(form(empty), lead())] == ["nothing_to_send"]


VALIDATION = (
    '{"code":400,"message":"Validation Failed","errors":{"errors":["This form should not contain extra fields."],'
    '"children":{"firstName":[],"email":[],"lastName":[]}}}'
)
CHILDREN = (
    '{"code":400,"message":"Validation Failed","errors":{"children":{"email":{"errors":["Not valid."]},'
    '"telephone":{"errors":["Too short."]},"address":{"children":{"city":{"errors":["No."]}}},"budget":["Bad."]}}}'
)
LISTED = (
    '{"code":400,"message":"Validation failed","data":[{"message":"Missing"},'
    '{"fieldName":"form[postcode]","message":"Wrong"}]}'
)


@pytest.mark.parametrize(
    ("body", "reasons"),
    [
        (VALIDATION, [("extra_fields", None)]),
        (
            CHILDREN,
            [
                ("email_invalid", "email"),
                ("field_invalid", "phone"),
                ("field_invalid", "city"),
                ("field_invalid", "custom.budget"),
            ],
        ),
        (LISTED, [("refused", None), ("field_invalid", "postal_code")]),
        (
            '{"code":400,"message":"Validation Failed","errors":["One","Two"]}',
            [("refused", None), ("refused", None)],
        ),
        ('{"code":400,"message":"Bad"}', [("refused", None)]),
        ("not json", [("refused", None)]),
        ('{"errors":{"children":[[],{}]}}', [("refused", None)]),
    ],
)
def test_every_shape_of_error_becomes_reasons(
    body: str, reasons: list[tuple[str, str | None]]
) -> None:
    outcome = codec.lead_outcome(answer(400, body))
    assert outcome.state is DeliveryState.REJECTED
    assert [(reason.code, reason.field) for reason in outcome.reasons] == reasons


@pytest.mark.parametrize(
    ("status", "body", "state", "code", "stops"),
    [
        (201, CREATED, "pending", "", False),
        (201, "", "pending", "", False),
        (200, '{"data": 5}', "pending", "", False),
        (200, '{"message": "ok"}', "unknown", "unreadable_answer", False),
        (
            401,
            '{"error":"invalid_grant","error_description":"x expired."}',
            "queued",
            "credentials_refused",
            True,
        ),
        (401, '{"code":401,"message":"Access denied."}', "queued", "credentials_refused", True),
        (
            403,
            '{"code":403,"message":"Campaign has not started yet"}',
            "queued",
            "campaign_not_started",
            True,
        ),
        (
            403,
            '{"code":403,"message":"Campaign is fulfilled"}',
            "queued",
            "campaign_fulfilled",
            True,
        ),
        (403, '{"code":"403","error":"Campaign is inactive"}', "queued", "campaign_inactive", True),
        (403, "no", "queued", "credentials_refused", True),
        (404, '{"code":404,"message":"Publisher not found"}', "queued", "address_wrong", True),
        (404, "404 Not Found", "queued", "address_wrong", True),
        (429, "", "queued", "too_many_requests", False),
        (500, '{"code":500,"message":""}', "unknown", "vendor_failed", False),
    ],
)
def test_what_an_answer_says(status: int, body: str, state: str, code: str, *, stops: bool) -> None:
    outcome = codec.lead_outcome(answer(status, body))
    assert (outcome.state, outcome.stop_account) == (state, stops)
    assert [reason.code for reason in outcome.reasons] == ([code] if code else [])


@pytest.mark.parametrize(
    ("body", "number"),
    [(CREATED, "900001"), ('{"data": {"id": "x1"}}', "x1"), ('{"data": true}', ""), ("", "")],
)
def test_the_number_of_a_stored_lead(body: str, number: str) -> None:
    assert codec.lead_outcome(answer(201, body)).vendor_id == number


@given(any_text, any_text)
def test_any_text_survives_the_way_through_the_form(first: str, color: str) -> None:
    one = lead(first_name=first, custom_carColor=color)
    pairs = forms.form_pairs(form(), one)
    assert parse_qsl(urlencode(pairs), keep_blank_values=True) == pairs
    assert dict(pairs).get("form[carColor]", "") == color.strip()


@given(st.binary(max_size=200), st.integers(200, 599))
def test_no_bytes_make_it_fail(body: bytes, status: int) -> None:
    codec.lead_outcome(answer(status, body))
    codec.token_expired(answer(status, body))
    forms.read_forms(body)
    codec.read_links(body)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["errors", "children", "data", "message", "fields", "formId", "key", "id", "email"]
            ),
            inner,
        )
    ),
    max_leaves=15,
)


@given(json_values, st.sampled_from([200, 201, 400, 403]))
def test_no_json_makes_it_fail(value: object, status: int) -> None:
    body = json.dumps(value).encode()
    codec.lead_outcome(answer(status, body))
    forms.read_forms(body)
    codec.read_links(body)


def test_a_lead_goes_out_as_the_form_wants_it() -> None:
    script = Script(reply(200, TOKEN), reply(200, FORMS), reply(201, CREATED))
    outcome = send_one(connect("convertr", script), OPTIONS)
    assert (outcome.state, outcome.vendor_id) == ("pending", "900001")
    token, fields, post = script.requests
    assert dict(token.url.params) == {
        "grant_type": "https://convertr.cvtr.io/grants/api_key",
        "client_id": "c&+/=% é1",
        "client_secret": "s&+/=% é2",
        "api_key": "k&+/=% é3",
    }
    assert str(fields.url) == "https://c.example/api/v2.4/publisher/fields/5"
    assert (
        str(post.url) == "https://c.example/api/v2.4/publisher/9/forms/75/campaign/5/leads?linkId=8"
    )
    assert post.headers["Authorization"] == "Bearer tok1"
    assert dict(parse_qsl(post.content.decode()))["form[firstName]"] == "Ann & <Zoë>"


def test_the_one_form_is_used_and_no_empty_link_is_sent() -> None:
    script = Script(reply(200, TOKEN), reply(200, FORMS), reply(201, CREATED))
    send_one(connect("convertr", script, token_in="query"), {"campaign_id": "5"})
    assert script.requests[2].url.path.endswith("/forms/75/campaign/5/leads")
    assert dict(script.requests[2].url.params) == {"access_token": "tok1"}


def test_the_password_grant_sends_a_form() -> None:
    script = Script(reply(200, TOKEN), reply(200, FORMS), reply(201, CREATED))
    send_one(connect("convertr", script, grant="password"), OPTIONS)
    assert script.requests[0].method == "POST"
    sent = dict(parse_qsl(script.requests[0].content.decode()))
    assert (sent["grant_type"], sent["username"], sent["password"]) == (
        "password",
        "marie",
        "p&+ é4",
    )


def test_a_template_of_ones_own() -> None:
    script = Script(reply(200, TOKEN), reply(200, FORMS), reply(201, CREATED))
    path = "/{api_prefix}/publisher/{publisher_id}/links/{link_id}/forms/{form_id}/leads?linkId={link_id}&x=1"
    send_one(connect("convertr", script, api_prefix="api/v2.5", lead_path=path), OPTIONS)
    assert (
        str(script.requests[2].url)
        == "https://c.example/api/v2.5/publisher/9/links/8/forms/75/leads?linkId=8&x=1"
    )


@pytest.mark.parametrize(
    ("options", "forms"),
    [
        ({}, FORMS),
        ({"campaign_id": "5", "form_id": "99"}, FORMS),
        ({"campaign_id": "5"}, "[]"),
        ({"campaign_id": "5"}, FORMS[:-1] + "," + FORMS[1:]),
        ({"campaign_id": "5", "nonsense": "1"}, FORMS),
    ],
)
def test_options_that_do_not_fit(options: dict[str, str], forms: str) -> None:
    with pytest.raises(UsageError) as caught:
        send_one(connect("convertr", Script(reply(200, TOKEN), reply(200, forms))), options)
    assert caught.value.hint


def test_an_unknown_campaign_is_said_to_be_unknown() -> None:
    with pytest.raises(UsageError):
        send_one(connect("convertr", Script(reply(200, TOKEN), reply(404))), OPTIONS)


@pytest.mark.parametrize(
    "settings", [{"lead_path": "{nonsense}"}, {"base_url": "", "enterprise": "a/b"}]
)
def test_settings_that_do_not_fit(settings: dict[str, str]) -> None:
    with pytest.raises(AccountError):
        send_one(
            connect("convertr", Script(reply(200, TOKEN), reply(200, FORMS)), **settings), OPTIONS
        )


def test_an_enterprise_makes_the_address() -> None:
    from dataclasses import replace

    from leaddesk.redaction import Redactor
    from leaddesk.vendors.convertr.client import connect as plain

    account = context("convertr")
    account = replace(account, settings={**account.settings, "base_url": "", "enterprise": "Acme"})
    client = plain(account, Redactor())
    assert client._exchanges.addresses.base == "https://acme.cvtr.io"


def test_a_grant_that_is_not_known_by_this_name_is_explained() -> None:
    script = Script(reply(400, '{"error":"unsupported_grant_type"}'))
    with pytest.raises(AccountError) as caught:
        use(connect("convertr", script), lambda client: client.check())
    assert "http://" in caught.value.hint


@pytest.mark.parametrize(
    ("status", "body", "title"),
    [
        (400, '{"error":"Mfa Required","mfa_token":"x"}', "code from your phone"),
        (200, '{"error":"Mfa Required","mfa_token":"x"}', "code from your phone"),
        (401, '{"message":"Your password has expired."}', "has expired"),
        (200, TOKEN.replace("scope: null", "password_expired: true"), "has expired"),
        (400, '{"error":"invalid_client"}', "does not know this client"),
        (400, '{"error":"invalid_grant"}', "refuses these credentials"),
        (400, '{"error":"other"}', "refuses the sign-in"),
        (
            400,
            '{"error":"%s invalid_grant"}' % ("x " * 200),
            "refuses the sign-in",
        ),  # cut as all words are
    ],
)
def test_a_refused_sign_in_is_explained(status: int, body: str, title: str) -> None:
    with pytest.raises(AccountError, match=title) as caught:
        use(connect("convertr", Script(reply(status, body))), lambda client: client.check())
    assert caught.value.hint


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_sign_in_that_fails_for_now_may_be_tried_again(status: int) -> None:
    body = '{"error":"invalid_grant"}'
    with pytest.raises(NotSentError) as caught:
        use(connect("convertr", Script(reply(status, body))), lambda client: client.check())
    assert caught.value.retryable


EXPIRED = '{"error":"invalid_grant","error_description":"The access token provided has expired."}'


def test_an_expired_token_is_renewed_once_because_nothing_was_stored() -> None:
    script = Script(
        *(reply(200, TOKEN), reply(200, FORMS), reply(401, EXPIRED)),
        *(reply(200, TOKEN.replace("tok1", "tok2")), reply(201, CREATED)),
    )
    outcome = send_one(connect("convertr", script), OPTIONS)
    assert outcome.state is DeliveryState.PENDING
    assert [request.headers.get("Authorization", "") for request in script.requests[2::2]] == [
        "Bearer tok1",
        "Bearer tok2",
    ]


@pytest.mark.parametrize("status", [500, 503, 401, 200, 302])
def test_nothing_else_is_ever_sent_twice(status: int) -> None:
    script = Script(
        reply(200, TOKEN), reply(200, FORMS), reply(status, '{"message":"Access denied."}')
    )
    outcome = send_one(connect("convertr", script), OPTIONS)
    assert outcome.state in {DeliveryState.UNKNOWN, DeliveryState.QUEUED}
    assert len(script.requests) == 3


def test_choices_have_names() -> None:
    links = '[{"id": 8, "name": "House", "channel": "Email"}]'
    script = Script(reply(200, TOKEN), reply(200, FORMS), reply(200, links))

    async def work(client: object) -> list[tuple[tuple[str, str], ...]]:
        found = []
        for option in ("form_id", "link_id", "campaign_id"):
            listed = await client.choices(option, {"campaign_id": "5"})  # type: ignore[attr-defined]
            found.append(tuple((choice.value, choice.label) for choice in listed))
        return found

    assert use(connect("convertr", script), work) == [
        (("75", "News"),),
        (("8", "House · Email"),),
        (),
    ]
