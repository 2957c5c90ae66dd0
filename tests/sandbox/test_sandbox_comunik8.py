"""The stand-in of Comunik8 against its document."""

import json

import pytest

from leaddesk.sandbox.comunik8 import UNSAVEABLE_MOBILE

# Examples, Creating Leads. The backslashes are doubled there for show; the string holds JSON once encoded.
DOCUMENTED = {
    "first_name": "John",
    "surname": "Doe",
    "mobile": "07840258823",
    "email": "john.doe@mail.example",
    "type": "motor-trade",
    "subtype": "valeter",
    "delays": 600,
    "data": '{"vehicle_make":"Ford","addresss":"123 Greenacre Road"}',
}
LEAD = {name: DOCUMENTED[name] for name in ("first_name", "surname", "mobile", "email", "type")}
ACCEPTED = {"saved": True, "processed": True}


@pytest.fixture
def post(sandbox, call):
    account = sandbox.accounts["comunik8"]
    good = {"key": account.secrets["api_key"]}

    def send(document=None, *, path="/lead/add", query=good, **more):
        if "body" not in more:
            more["data"] = document
        return call("POST", account.base_url + path, query=query, **more)

    return send


@pytest.fixture
def cancel(post):
    return lambda **fields: post(fields, path="/lead/cancel")


def held(reason):
    return {"saved": True, "processed": False, "error": reason}


def test_documented_lead_is_answered_as_documented(sandbox, post):
    reply = post(DOCUMENTED)
    assert (reply.status, reply.json) == (200, ACCEPTED)
    (lead,) = sandbox["comunik8"].leads
    assert lead == {**DOCUMENTED, "processed": True, "error": ""}
    assert sandbox.problems() == {}


@pytest.mark.parametrize("test", [True, "true"])
def test_documented_test_stores_nothing(sandbox, post, test):
    reply = post({**LEAD, "data": DOCUMENTED["data"], "test": test})
    assert (reply.status, reply.json) == (200, {"test": "ok"})
    assert sandbox["comunik8"].leads == []
    assert not sandbox["comunik8"].requests[-1].stored
    assert post({**LEAD, "type": "boats", "test": test}).json["error"] == "Unknown Type"
    assert sandbox["comunik8"].leads == []
    assert sandbox.problems() == {}


@pytest.mark.parametrize(
    ("changes", "field", "message"),
    [
        ({"email": ""}, "email", "Email cannot be blank."),
        ({"email": None}, "email", "must be text."),
        ({"email": "john"}, "email", "Email is not a valid email address."),
        ({"first_name": " "}, "first_name", "First name cannot be blank."),
        ({"surname": ""}, "surname", "Surname cannot be blank."),
        ({"mobile": ""}, "mobile", "Mobile cannot be blank."),
        ({"mobile": "12"}, "mobile", "Mobile is not a valid phone number."),
        ({"mobile": 7840258823}, "mobile", "must be text."),
        ({"type": ""}, "type", "Type cannot be blank."),
        ({"other_phone": 1}, "other_phone", "must be text."),
        ({"data": ""}, "data", "Empty or invalid content of `data` field"),
        ({"data": "{}"}, "data", "Empty or invalid content of `data` field"),
        ({"data": "{'a': 1}"}, "data", "Empty or invalid content of `data` field"),
        ({"data": {"a": 1}}, "data", "Empty or invalid content of `data` field"),
        ({"data": json.dumps('{"a":1}')}, "data", "Empty or invalid content of `data` field"),
        ({"data": '{\\"a\\":1}'}, "data", "Empty or invalid content of `data` field"),
        ({"delays": "600"}, "delays", "Delays must be a whole number of seconds."),
        ({"delays": 1.5}, "delays", "Delays must be a whole number of seconds."),
        ({"delays": -1}, "delays", "Delays must be a whole number of seconds."),
        ({"delays": True}, "delays", "Delays must be a whole number of seconds."),
        ({"test": False}, "test", "Test must be true or left out."),
        ({"test": 1}, "test", "Test must be true or left out."),
        ({"company": "ACME"}, "company", "Unknown field company."),
    ],
)
def test_failing_validations(sandbox, post, changes, field, message):
    reply = post(LEAD | changes)
    assert (reply.status, reply.json) == (400, {field: {"0": message}})
    assert sandbox.problems() == {"comunik8": [f"{field}: {message}"]}
    assert sandbox["comunik8"].leads == []


@pytest.mark.parametrize("name", sorted(LEAD))
def test_required_fields(post, name):
    reply = post({field: value for field, value in LEAD.items() if field != name})
    assert reply.status == 400
    assert "cannot be blank." in reply.json[name]["0"]


@pytest.mark.parametrize(
    ("more", "status", "problem"),
    [
        ({"query": None}, 401, "the key is missing"),
        ({"query": {"key": "wrong"}}, 403, "the key is wrong"),
        ({"query": {"key": "a", "debug": "1"}}, 400, "unknown query parameter 'debug'"),
        ({"query": [("key", "a"), ("key", "b")]}, 400, "occurs 2 times"),
        ({"headers": {"Content-Type": "text/plain"}}, 415, "Content-Type"),
        ({"body": b"{,}", "headers": {"Content-Type": "application/json"}}, 400, "not JSON"),
        ({"body": b"[]", "headers": {"Content-Type": "application/json"}}, 400, "not a JSON object"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("path", ["/lead/add", "/lead/cancel"])
def test_undocumented_requests_are_refused(sandbox, post, path, more, status, problem):
    reply = post(LEAD, path=path, **more)
    assert reply.status == status
    assert "error" in reply.json
    assert problem in sandbox.problems()["comunik8"][0]


def test_a_repeat_is_an_existing_contact(sandbox, post):
    assert post(LEAD).json == ACCEPTED
    assert post(LEAD).json == held("Existing Contact")
    assert post({**LEAD, "mobile": "07840258824"}).json == held("Existing Contact")
    assert post({**LEAD, "email": "other@mail.example"}).json == held("Existing Contact")
    assert [lead["processed"] for lead in sandbox["comunik8"].leads] == [True, False, False, False]
    assert sandbox.problems() == {}


def test_a_repeat_while_a_delayed_call_waits(post):
    assert post({**LEAD, "delays": 600}).json == ACCEPTED
    other_spelling = {**LEAD, "mobile": "07840 258823", "email": "other@mail.example"}
    assert post(other_spelling).json == held("Another call is already scheduled")


@pytest.mark.parametrize(
    ("email", "reason"),
    [
        ("ann.existing@mail.example", "Existing Contact"),
        ("scheduled+2@mail.example", "Another call is already scheduled"),
    ],
)
def test_words_in_the_address_choose_the_answer(sandbox, post, email, reason):
    assert post({**LEAD, "email": email}).json == held(reason)
    assert sandbox.problems() == {}


def test_a_contact_that_is_dialled_at_once_cannot_be_cancelled(sandbox, post, cancel):
    assert post({**LEAD, "email": "ann.dialled@mail.example"}).json == ACCEPTED
    reply = cancel(mobile=LEAD["mobile"], type=LEAD["type"])
    assert reply.json == {"cancelled": False, "warning": "already processed"}
    assert sandbox.problems() == {}


def test_a_failure_of_the_server_stores_nothing(sandbox, post):
    assert post({**LEAD, "email": "ann.failure@mail.example"}).status == 500
    assert sandbox["comunik8"].leads == []
    assert sandbox.problems() == {}


def test_failings_may_come_in_lists(sandbox, post, monkeypatch):
    monkeypatch.setattr(sandbox.comunik8, "failings_in_lists", True)
    assert post({**LEAD, "email": ""}).json == {"email": ["Email cannot be blank."]}


def test_an_unknown_type_is_saved_and_can_be_sent_again(sandbox, post, cancel):
    reply = post({**LEAD, "type": "boats"})
    assert (reply.status, reply.json) == (200, held("Unknown Type"))
    assert post(LEAD).json == ACCEPTED
    assert sandbox.problems() == {}


def test_types_are_configurable(sandbox, post, monkeypatch):
    monkeypatch.setattr(sandbox.comunik8, "types", ["boats"])
    assert post({**LEAD, "type": "boats"}).json == ACCEPTED
    assert post({**LEAD, "mobile": "07840258999"}).json == held("Unknown Type")


def test_cancel_before_the_call(sandbox, post, cancel):
    post(LEAD)
    assert cancel(mobile=LEAD["mobile"], type=LEAD["type"]).json == {"cancelled": True}
    assert sandbox["comunik8"].leads == []
    again = cancel(mobile=LEAD["mobile"], type=LEAD["type"])
    assert again.json == {"cancelled": False, "warning": "not found"}
    # Removed, so it is new again.
    assert post(LEAD).json == ACCEPTED
    assert sandbox.problems() == {}


def test_cancel_after_the_call(sandbox, post, cancel, monkeypatch):
    monkeypatch.setattr(sandbox.comunik8, "dial_seconds", 0.0)
    post(LEAD)
    reply = cancel(mobile=LEAD["mobile"], type=LEAD["type"])
    assert (reply.status, reply.json) == (200, {"cancelled": False, "warning": "already processed"})
    post({**LEAD, "mobile": "07840258824", "email": "late@mail.example", "delays": 600})
    assert cancel(mobile="07840258824", type=LEAD["type"]).json == {"cancelled": True}


def test_cancel_of_another_type_finds_nothing(post, cancel):
    post(LEAD)
    reply = cancel(mobile=LEAD["mobile"], type="solar")
    assert reply.json == {"cancelled": False, "warning": "not found"}


def test_cancel_answers_of_the_server(sandbox, cancel, monkeypatch):
    # Unquoted, as printed: not JSON.
    reply = cancel(mobile=LEAD["mobile"], type="boats")
    assert reply.body == b'{ "cancelled": false, "warning": server error (call group) }'
    monkeypatch.setattr(sandbox.comunik8, "valid_json", True)
    reply = cancel(mobile=LEAD["mobile"], type="boats")
    assert reply.json == {"cancelled": False, "warning": "server error (call group)"}
    reply = cancel(mobile=UNSAVEABLE_MOBILE, type="solar")
    assert reply.json == {"cancelled": False, "warning": "server error (save)"}


@pytest.mark.parametrize(
    "fields",
    [
        {"mobile": LEAD["mobile"]},
        {"type": "solar"},
        {"mobile": "x", "type": "solar"},
        {"mobile": LEAD["mobile"], "type": "solar", "test": True},
    ],
)
def test_cancel_validations(sandbox, cancel, fields):
    assert cancel(**fields).status == 400
    assert sandbox.problems()["comunik8"]
