from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.errors import UsageError
from leaddesk.domain.states import DeliveryState
from leaddesk.vendors.capabilities import Inquiry
from leaddesk.vendors.footprints import days, evidence, judging, reading
from leaddesk.vendors.footprints.calls import CALLS
from tests.vendors.support import answer, lead

_JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                (
                    "_id",
                    "data",
                    "name",
                    "leads",
                    "history",
                    "createdAt",
                    "offer",
                    "tags",
                    "errors",
                    "status",
                    "x",
                )
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
_DEEP = b'[{"_id":"a","x":' + b"[" * 900 + b"]" * 900 + b"}]"


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ('[{"_id":"a"}]', 1),
        ('{"data":[{"_id":"a"},{"_id":"b"}]}', 2),
        ('[{"data":[{"_id":"a"}]}]', 1),
        ('[\n  data: [{\n "_id": "a",\n "attachments": [],\n "createdAt": "x"    \n}]', 1),
        ('[ data: [{"_id": "a"}] ]', 1),
        ('[{"_id": "a"}, {"_id": "b"},\n]', 2),
        ("[]", 0),
        ('[{"data":[]}]', 0),
        ('{"status":"success"}', None),
        ('"text"', None),
        ("<html>", None),
        ("", None),
        ("[ data: []", 0),
        ("[ data: [", None),
    ],
)
def test_lists_in_every_printed_shape(body: str, count: int | None) -> None:
    found = reading.entries(body.encode())
    assert (None if found is None else len(found)) == count


def test_some_lists_are_held_under_another_name() -> None:
    assert reading.entries(b'{"status":"success","campaigns":[{"_id":"a"}]}', "campaigns") == (
        {"_id": "a"},
    )


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2018-09-24T19:00:00.000Z", datetime(2018, 9, 24, 19, tzinfo=UTC)),
        ("2020-03-15 16:12:56", datetime(2020, 3, 15, 16, 12, 56, tzinfo=UTC)),
        ("Fri Oct 21 1960 00:00:00 GMT+0000 (UTC)", datetime(1960, 10, 21, tzinfo=UTC)),
        (
            "Fri Oct 21 1960 00:00:00 GMT+0200 (Eastern European Time)",
            datetime(1960, 10, 20, 22, tzinfo=UTC),
        ),
        ("Fri Oct 32 1960 00:00:00 GMT+0000 (UTC)", None),
        ("Fri Foo 21 1960 00:00:00 GMT+0000 (UTC)", None),
        ("0001-01-01T00:00:00+23:59", None),
        ("", None),
        (None, None),
        (1537815600, None),
    ],
)
def test_times_in_every_printed_form(text: object, moment: datetime | None) -> None:
    assert reading.utc(text) == moment


def test_a_birthday_is_the_day_that_is_written() -> None:
    entry = {"_id": "a", "userBirthday": "Fri Oct 21 1960 00:00:00 GMT+0200 (EET)"}
    pulled = reading.pulled(entry)
    assert pulled is not None
    assert pulled.values == {"date_of_birth": "1960-10-21"}


def test_the_lead_of_the_document_in_our_fields() -> None:
    entry = {
        "_id": "5ce3b4089d5de975003244d2",
        "userFirstName": "Kibo",
        "userEmail": "Duis.dignissim@vulputate.org",
        "userFamilyDetails": "relationship",
        "userBirthday": "Fri Oct 21 1960 00:00:00 GMT+0000 (UTC)",
        "userIncome": "8004",
        "userExternalId": "leaddesk-7",
        "agreeTandc": True,
        "createdAt": "2018-09-24T19:00:00.000Z",
        "tags": ["a", "b"],
        "offer": {"_id": "5cf92a83bc710a5cf22e35cf", "name": "OFFER NAME", "price": 800},
        "marketingChannels": [
            {"channel": "email", "type": "owner", "agreed": True},
            {"channel": "sms", "type": "partners", "agreed": True},
        ],
        "customDetails": {"carColor": "red", "sku": "M", "offer": "not this one"},
    }
    pulled = reading.pulled(entry)
    assert pulled is not None
    assert pulled.values == {
        "first_name": "Kibo",
        "email": "Duis.dignissim@vulputate.org",
        "tags": "a, b",
        "date_of_birth": "1960-10-21",
        "created_at": "2018-09-24T19:00:00Z",
        "consent_email": "yes",
        "custom.offer": "OFFER NAME",
        "custom.familyStatus": "relationship",
        "custom.userIncome": "8004",
        "custom.agreeTandc": "true",
        "custom.carColor": "red",
        "custom.sku": "M",
    }


def test_the_accounts_custom_variables_come_back() -> None:
    pulled = reading.pulled({"_id": "a", "shoeSize": 38, "__v": 1}, frozenset({"shoeSize", "hat"}))
    assert pulled is not None
    assert pulled.values == {"custom.shoeSize": "38"}


def test_an_id_may_be_a_number() -> None:
    entry = {"_id": 77, "name": "Fair", "userEmail": "a@b.example"}
    pulled, choice = reading.pulled(entry), reading.choice(entry)
    assert pulled is not None
    assert choice is not None
    assert pulled.vendor_id == choice.value == "77"


def test_a_row_is_flat() -> None:
    entry = {
        "_id": "a",
        "offer": {"name": "O", "price": ""},
        "list": [{"name": "x"}, 1, None],
        "no": None,
    }
    assert reading.flat(entry) == {
        "_id": "a",
        "offer.name": "O",
        "offer.price": "",
        "list": "x, 1",
        "no": None,
    }


@pytest.mark.parametrize(
    ("headers", "body", "page", "count", "fresh", "last"),
    [
        ({"x-total-pages": "3"}, b"[]", 2, 0, 0, False),
        ({"x-total-pages": "3"}, b"[]", 3, 10, 10, True),
        ({"x-total-pages": "many"}, b"[]", 3, 10, 10, False),
        ({}, b"[]", 1, 3, 3, False),
        ({}, b"[]", 2, 0, 0, True),
        ({}, b"[]", 2, 10, 0, True),
        ({}, b'{"totalResults": 10}', 1, 10, 10, True),
        ({}, b'{"totalResults": 11}', 1, 10, 10, False),
    ],
)
def test_when_a_list_ends(
    headers: dict[str, str], body: bytes, page: int, count: int, fresh: int, *, last: bool
) -> None:
    assert reading.is_last_page(answer(200, body, headers), page, count, fresh, fresh) is last


def test_two_offers_with_one_id_are_two_as_in_the_document() -> None:
    first, second = {"_id": "a", "name": "Offer 1"}, {"_id": "a", "name": "Offer 2"}
    assert reading.identity(first) != reading.identity(second)
    assert reading.identity({"_id": "a"}) == reading.identity({"_id": "a", "status": "lost"})


def test_one_code_of_two_campaigns_is_two() -> None:
    first, second = ({"code": "A1", "campaign": {"internalId": one}} for one in "xy")
    assert reading.identity(first) != reading.identity(second)


@pytest.mark.parametrize(
    ("since", "until", "steps"),
    [
        ("", "", [{}]),
        ("", "2026-01-05", [{"endDate": "2026-01-06"}]),
        ("2026-01-10", "9999-12-31", [{"startDate": "2026-01-10", "endDate": "2026-01-12"}]),
        ("2026-01-03", "2026-01-03", [{"startDate": "2026-01-03", "endDate": "2026-01-04"}]),
        (
            "2026-01-01",
            "2026-01-08",
            [
                {"startDate": "2026-01-01", "endDate": "2026-01-08"},
                {"startDate": "2026-01-08", "endDate": "2026-01-09"},
            ],
        ),
        ("2026-01-10", "", [{"startDate": "2026-01-10", "endDate": "2026-01-12"}]),
        ("2026-02-01", "2026-01-01", []),
    ],
)
def test_ranges_go_in_short_steps(since: str, until: str, steps: list[dict[str, str]]) -> None:
    assert list(days.between(since, until, date(2026, 1, 11))) == steps


@pytest.mark.parametrize("text", ["soon", "20260105", "2026-W01-1"])
def test_what_is_no_day(text: str) -> None:
    with pytest.raises(UsageError):
        list(days.between(text, text))


@pytest.mark.parametrize(
    ("status", "body", "code", "words"),
    [
        (200, '{"status":"success"}', None, ""),
        (200, "{}", None, ""),
        (200, '{"status":"error","message":"no"}', "refused", "no"),
        (200, '{"success":false}', "refused", ""),
        (
            400,
            '{"message":"bad","errors":{"userEmail":"is taken"}}',
            "refused",
            "userEmail: is taken",
        ),
        (400, '{"errors":[{"message":"is taken"}]}', "refused", "is taken"),
        (400, '{"errors":{"userPhone":{"message":"bad"}}}', "refused", "userPhone: bad"),
        (400, '{"message":"m","errors":{"userPhone":["bad"]}}', "refused", "userPhone: bad"),
        (404, "<h1>Cannot GET</h1>", "not_found", "Cannot GET"),
        (405, "", "refused", ""),
        (422, "text", "refused", "text"),
        (401, "", None, ""),
        (500, "", None, ""),
        (302, "", None, ""),
    ],
)
def test_each_error_shape(status: int, body: str, code: str | None, words: str) -> None:
    refusal = judging.refusal(CALLS["update_customer"], answer(status, body), "PUT")
    assert (refusal.code if refusal else None) == code
    assert refusal is None or words in refusal.vendor_words


# --- What became of a lead whose answer was lost ---------------------------------------------------

SENT_AT = "2026-11-20T12:00:00.500Z"
BEFORE, SINCE = "2026-11-20T11:59:59.900Z", "2026-11-20T12:00:00.100Z"
ONE = lead(created_at="")
ARRIVED = {
    "_id": "6h7a",
    "createdAt": SINCE,
    "userEmail": "ANN.o'neil+x@example.com",
    "userPhone": "0044 20 7946 0000",
    "offerId": "o1",
    "channelId": "c1",
}


def inquiry(**fields: str) -> Inquiry:
    one = lead(created_at="", **fields) if fields else ONE
    options = {"offer_id": "o1", "channel_id": "c1"}
    return Inquiry(1, DeliveryState.UNKNOWN, one, options, "", SENT_AT)


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, True),
        ({"userExternalId": "0012"}, True),
        ({"offerId": None, "offer": {"_id": "o1"}}, True),
        ({"offerId": {"_id": "o1"}}, True),
        ({"channelId": None}, True),
        ({"createdAt": BEFORE}, False),
        ({"createdAt": "2026-11-20 12:30:00"}, False),
        ({"createdAt": None}, False),
        ({"offerId": "o2"}, False),
        ({"offerId": None}, False),
        ({"channelId": "c2"}, False),
        ({"userExternalId": "0013"}, False),
        ({"userEmail": "bo@example.com"}, False),
        ({"userPhone": "0044 20 7946 0001"}, False),
        ({"_id": None}, False),
    ],
)
def test_only_the_same_lead_made_since_is_proof(changes: dict[str, object], *, found: bool) -> None:
    profile = {"leads": [{**ARRIVED, **changes}]}
    assert evidence.arrived_lead(profile, inquiry()) == ("6h7a" if found else "")


def test_the_lead_with_our_own_id_is_preferred() -> None:
    profile = {"leads": [{**ARRIVED, "_id": "other"}, {**ARRIVED, "userExternalId": "0012"}]}
    assert evidence.arrived_lead(profile, inquiry()) == "6h7a"


@pytest.mark.parametrize(
    ("timestamp", "history", "found"),
    [
        (SINCE, [], True),
        (SINCE, [{"createdAt": SINCE}], True),
        (SINCE, [{"createdAt": BEFORE}], False),
        (BEFORE, [], False),
        (None, [], False),
    ],
)
def test_a_time_that_we_sent_ourselves_proves_nothing_alone(
    timestamp: str | None, history: list[object], *, found: bool
) -> None:
    asked = Inquiry(
        1, DeliveryState.UNKNOWN, lead(), {"offer_id": "o1", "channel_id": "c1"}, "", SENT_AT
    )
    made = {"createdAt": "2026-11-20T10:00:00.000Z", "timestamp": timestamp, "history": history}
    profile = {"leads": [{**ARRIVED, **made}]}
    assert bool(evidence.arrived_lead(profile, asked)) is found


# --- Nothing makes a codec fail --------------------------------------------------------------------


@given(st.binary(max_size=200) | _JSON.map(lambda value: json.dumps(value).encode()))
def test_no_answer_makes_reading_fail(body: bytes) -> None:
    read_all(body)


@pytest.mark.parametrize(
    "body", [_DEEP, b"[" * 100_000, b'{"data":' * 5000, b"[data:" + b"[" * 9000]
)
def test_no_depth_makes_reading_fail(body: bytes) -> None:
    read_all(body)


def read_all(body: bytes) -> None:
    response = answer(200, body)
    for entry in (*(reading.entries(body) or ()), reading.profile(body) or {}):
        reading.flat(entry)
        reading.choice(entry)
        reading.pulled(entry)
        reading.identity(entry)
        evidence.arrived_lead(entry, inquiry())
        evidence.arrived_action([entry], {"leadActionTypeId": "a"}, datetime.now(UTC))
    reading.is_last_page(response, 1, 1, 1, 1)
    reading.words_of(response)
    judging.refusal(CALLS["offers"], response, "GET")
    judging.without(reading.document(body), ("secret",))


@given(st.text(max_size=60))
def test_no_text_makes_a_time_fail(text: str) -> None:
    reading.utc(text)
