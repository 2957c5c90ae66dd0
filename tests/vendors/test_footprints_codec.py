from __future__ import annotations

import base64
import json
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.vendors.footprints import codec, reading
from tests.vendors.support import Script, answer, any_text, connect, lead, reply, send_one, use

TOKEN = '{"access_token": "tok1", "token_type": "bearer", "expires_in": 31535999, "scope": ["app_scope"]}'
ADDED = '{"_id": "6h7adfb9f58363518b370051"}'


def test_every_field_goes_where_the_document_wants_it() -> None:
    one = lead(custom_agreePrivacy="yes", custom_isAdult="no", custom_nps="9")
    assert codec.add_lead(one, {"offer_id": "o1", "channel_id": "c1", "as": "lead"}) == [
        ("offerId", "o1"),
        ("channelId", "c1"),
        ("userFirstName", "Ann & <Zoë>"),
        ("userLastName", "O'Neil"),
        ("userPhone", "+442079460000"),
        ("userEmail", "ann.o'neil+x@example.com"),
        ("userCity", "Łódź"),
        ("userCounty", "Kent"),
        ("userCountry", "GB"),
        ("userAddress", "1 High St\nFloor 2"),
        ("userIndustry", "Retail"),
        ("userCompanyName", 'A&B "Ltd"'),
        ("userJob", "Head"),
        ("userComments", "50% = ok; a\r\nb"),
        ("userSex", "female"),
        ("userBirthday", "1990-05-17"),
        ("userExternalId", "0012"),
        ("tags[0]", "vip"),
        ("tags[1]", "spring"),
        ("createdAt", "2026-11-20 10:00:00"),
        ("timezone", "UTC"),
        ("marketingChannels[0][channel]", "email"),
        ("marketingChannels[0][type]", "owner"),
        ("marketingChannels[0][agreed]", "true"),
        ("marketingChannels[1][channel]", "sms"),
        ("marketingChannels[1][type]", "owner"),
        ("marketingChannels[1][agreed]", "false"),
        ("agreePrivacy", "true"),
        ("isAdult", "false"),
        ("nps", "9"),
        ("customDetails[carColor]", "Red & blue"),
    ]


def test_a_prospect_has_fields_of_its_own() -> None:
    assert codec.add_prospect(lead(custom_companyType="SA")) == [
        ("userFirstName", "Ann & <Zoë>"),
        ("userLastName", "O'Neil"),
        ("userPhone", "+442079460000"),
        ("userEmail", "ann.o'neil+x@example.com"),
        ("companyName", 'A&B "Ltd"'),
        ("userCountry", "GB"),
        ("userAddress", "1 High St\nFloor 2"),
        ("userPosition", "Head"),
        ("companyWebsite", "https://a.example/?q=1&r=2"),
        ("potentialScore", "90"),
        ("companyType", "SA"),
    ]


@pytest.mark.parametrize(
    ("consent", "agreed"),
    [
        *(("yes", "true"), ("no", "false"), ("0", "false"), ("withdrawn", "false")),
        *(("", None), ("maybe", None), ("unknown", None)),
    ],
)
def test_only_a_clear_yes_is_consent_and_a_clear_no_is_told(
    consent: str, agreed: str | None
) -> None:
    sent = dict(codec.add_lead(lead(consent_email=consent, consent_sms=""), {}))
    assert sent.get("marketingChannels[0][agreed]") == agreed
    assert not [name for name in sent if name.startswith("agree")]


@pytest.mark.parametrize("name", ["userFamilyDetalis", "userFamilyDetails"])
@pytest.mark.parametrize("written", ["userFamilyDetalis", "userFamilyDetails"])
def test_both_spellings_of_the_family_status_are_known(name: str, written: str) -> None:
    one = lead(**{f"custom_{name}": "married"})
    assert dict(codec.add_lead(one, {}, family=written))[written] == "married"


def test_numbers_go_out_whole_as_they_were_counted() -> None:
    one = lead(custom_nps="9.0", custom_noOfKids="2.0", custom_userChildren="two")
    sent = dict(codec.add_lead(one, {}))
    assert [sent[name] for name in ("nps", "noOfKids", "userChildren")] == ["9", "2", "two"]


def test_our_own_id_stands_in() -> None:
    assert (
        dict(codec.add_lead(Lead(42, {"email": "a@b.cd"}), {}))["userExternalId"] == "leaddesk-42"
    )


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"email": "", "phone": "", "mobile": ""}, "email"),
        ({"email": "x"}, "email"),
        ({"date_of_birth": "May 1990"}, "date_of_birth"),
        ({"custom_agreePrivacy": "perhaps"}, "custom.agreePrivacy"),
        ({"custom_nps": "11"}, "custom.nps"),
        ({"custom_nps": "ten"}, "custom.nps"),
        ({"custom_userFamilyDetalis": "relationship"}, "custom.userFamilyDetalis"),
        ({"custom_a[b]": "x"}, "custom.a[b]"),
    ],
)
def test_preflight_names_the_field(changes: dict[str, str], field: str) -> None:
    assert [reason.field for reason in codec.preflight(lead(**changes), {})] == [field]


def test_a_phone_alone_is_enough() -> None:
    assert codec.preflight(lead(email=""), {}) == ()
    assert codec.preflight(lead(date_of_birth="May"), {"as": "prospect"}) == ()


@pytest.mark.parametrize(
    ("status", "body", "state", "code", "stops"),
    [
        (200, ADDED, "accepted", "", False),
        (201, ADDED, "accepted", "", False),
        (200, '{"status":"success","_id":"x"}', "accepted", "", False),
        (200, "{}", "unknown", "unreadable_answer", False),
        (200, '{"error":"x"}', "unknown", "unreadable_answer", False),
        (400, '{"message":"bad phone"}', "rejected", "refused", False),
        (401, "", "queued", "credentials_refused", True),
        (403, "", "queued", "credentials_refused", True),
        (404, "", "queued", "address_wrong", True),
        (500, ADDED, "unknown", "vendor_failed", False),
    ],
)
def test_what_an_answer_says(status: int, body: str, state: str, code: str, *, stops: bool) -> None:
    outcome = codec.add_outcome(answer(status, body))
    assert (outcome.state, outcome.stop_account) == (state, stops)
    assert [reason.code for reason in outcome.reasons] == ([code] if code else [])
    assert bool(outcome.vendor_id) is (state == "accepted")


def test_a_refused_lead_tells_which_field() -> None:
    body = '{"message":"Validation failed","errors":{"userPhone":{"message":"is too short"}}}'
    (reason,) = codec.add_outcome(answer(400, body)).reasons
    assert reason.vendor_words == "Validation failed · userPhone: is too short"


@given(any_text, any_text, st.lists(any_text, max_size=4))
def test_any_text_survives_the_way_through_the_form(
    notes: str, color: str, tags: list[str]
) -> None:
    one = lead(notes=notes, custom_carColor=color, tags=",".join(tags))
    pairs = codec.add_lead(one, {})
    assert parse_qsl(urlencode(pairs), keep_blank_values=True) == pairs
    assert dict(pairs).get("userComments", "") == notes.strip()
    assert dict(pairs).get("customDetails[carColor]", "") == color.strip()


@given(st.binary(max_size=200), st.integers(200, 599))
def test_no_bytes_make_it_fail(body: bytes, status: int) -> None:
    # hypothesis knows the texts of the program, so it does find real successes.
    assert (
        codec.add_outcome(answer(status, body)).state is not DeliveryState.ACCEPTED
        or b"_id" in body
    )
    for entry in reading.entries(body) or ():
        reading.choice(entry)


@given(st.text(max_size=30))
def test_no_date_makes_it_fail(text: str) -> None:
    codec.add_lead(lead(created_at=text, date_of_birth=text), {})


@pytest.mark.parametrize(
    ("grant", "body"),
    [
        ("client_credentials", {"grant_type": "client_credentials"}),
        ("password", {"grant_type": "password", "username": "marie", "password": "p&+/=% é4"}),
        ("pin", {"grant_type": "pin", "pin": "1234&5"}),
    ],
)
def test_each_grant_sends_only_its_own_fields(grant: str, body: dict[str, str]) -> None:
    script = Script(reply(200, TOKEN), reply(200, ADDED))
    outcome = send_one(connect("footprints", script, grant=grant), {"offer_id": "o1"})
    assert (outcome.state, outcome.vendor_id) == ("accepted", "6h7adfb9f58363518b370051")
    signin, post = script.requests
    assert dict(parse_qsl(signin.content.decode())) == body
    pair = base64.b64decode(signin.headers["Authorization"].removeprefix("Basic ")).decode()
    assert pair == "k&+/=% é1:s&+/=% é2"
    assert str(post.url) == "https://f.example/api/lead?access_token=tok1"
    assert "tok1" not in outcome.exchange.request


def test_a_prospect_goes_to_its_own_address() -> None:
    script = Script(reply(200, TOKEN), reply(200, ADDED))
    outcome = send_one(connect("footprints", script), {"as": "prospect", "offer_id": "o1"})
    assert outcome.vendor_id == "6h7adfb9f58363518b370051"
    assert script.requests[1].url.path == "/api/prospect"
    assert "offerId" not in script.requests[1].content.decode()


def test_a_refused_token_is_renewed_once() -> None:
    second = TOKEN.replace("tok1", "tok2")
    script = Script(reply(200, TOKEN), reply(401), reply(200, second), reply(200, ADDED))
    assert send_one(connect("footprints", script), {}).state is DeliveryState.ACCEPTED
    assert script.left == 0


@pytest.mark.parametrize("status", [500, 503, 403, 408, 302, 200])
def test_nothing_else_is_ever_sent_twice(status: int) -> None:
    script = Script(reply(200, TOKEN), reply(status))
    send_one(connect("footprints", script), {"as": "prospect"})
    assert len(script.requests) == 2
    assert script.requests[1].url.path == "/api/prospect"


def test_pages_are_read_to_the_end_and_offers_belong_to_a_catalogue() -> None:
    def page(number: int) -> object:
        entries = [
            {
                "_id": f"o{number}",
                "name": f"Offer {number}",
                "offerCategory": {"_id": f"c{number % 2}"},
            },
            {"_id": "o1", "name": "Offer 1", "offerCategory": {"_id": "c1"}},
        ]
        return reply(200, json.dumps(entries), {"X-Total-Pages": "3"})

    script = Script(reply(200, TOKEN), page(1), page(2), page(3))  # type: ignore[arg-type]

    async def work(client: object) -> list[str]:
        return [c.value for c in await client.choices("offer_id", {"offer_category_id": "c1"})]  # type: ignore[attr-defined]

    assert use(connect("footprints", script), work) == ["o1", "o3"]
    assert [request.url.params["page"] for request in script.requests[1:]] == ["1", "2", "3"]
