"""The stand-in of PUBLITRAC v2 against its document."""

import pytest

# Synchronize a lead, Request.
DOCUMENTED = {
    "leadInfo": {
        "email": "john.doe@provider.com",
        "crmLeadId": 12387,
        "jobTitle": "Awesome Programmer",
        "firstName": "John",
        "lastName": "Doe",
    },
    "leadCustomField": {"customField1": "Value", "customField2": "Value2"},
}
JSON = {"Accept": "application/json"}


@pytest.fixture(autouse=True)
def at_once(running, monkeypatch):
    monkeypatch.setattr(running.publitrac_v2, "processing_seconds", 0.0)


@pytest.fixture
def sign_in(sandbox, call):
    account = sandbox.accounts["publitrac_v2"]

    def get_token(**changes):
        headers = {"Authorization": account.secrets["api_key"], **JSON, **changes}
        headers = {name: value for name, value in headers.items() if value is not None}
        return call("GET", account.base_url + "/v2/auth/getToken", headers=headers)

    return get_token


@pytest.fixture
def push(sandbox, call, sign_in):
    account = sandbox.accounts["publitrac_v2"]
    token = sign_in().json["token"]

    def send(document=DOCUMENTED, *, query=None, body=None, **changes):
        headers = {"Token": token, **JSON, "Content-Type": "application/json", **changes}
        headers = {name: value for name, value in headers.items() if value is not None}
        data = document if body is None else None
        url = account.base_url + "/v2/lead/delayedSync"
        return call("POST", url, query=query, data=data, body=body, headers=headers)

    return send


def test_token_answer_is_as_documented(sandbox, sign_in):
    reply = sign_in()
    assert reply.status == 200
    assert set(reply.json) == {"token", "ttl"}
    assert reply.json["ttl"] == "900"
    assert sandbox.problems() == {}


@pytest.mark.parametrize(
    ("changes", "status", "problem"),
    [
        ({"Authorization": None}, 401, "missing"),
        ({"Authorization": "wrong"}, 401, "wrong"),
        ({"Authorization": "Bearer djs4"}, 401, "wrong"),
        ({"Accept": None}, 406, "Accept"),
        ({"Accept": "*/*"}, 406, "Accept"),
    ],
)
def test_sign_in_refusals(sandbox, sign_in, changes, status, problem):
    reply = sign_in(**changes)
    assert (reply.status, reply.json["code"]) == (status, status)
    assert problem in sandbox.problems()["publitrac_v2"][0]


def test_sign_in_takes_neither_parameters_nor_content(sandbox, call):
    account = sandbox.accounts["publitrac_v2"]
    url = account.base_url + "/v2/auth/getToken"
    headers = {"Authorization": account.secrets["api_key"], **JSON}
    assert call("GET", url, query={"key": "1"}, headers=headers).status == 400
    assert call("GET", url, body=b"{}", headers=headers).status == 400


def test_documented_sync_is_accepted_and_stored_later(sandbox, push, until, monkeypatch):
    monkeypatch.setattr(sandbox.publitrac_v2, "processing_seconds", 0.2)
    reply = push()
    # In single quotes, as printed: not JSON.
    assert (reply.status, reply.body) == (200, b"{ 'status' : 'success', 'code' : 200 }")
    assert sandbox["publitrac_v2"].leads == []
    (lead,) = until(lambda: sandbox["publitrac_v2"].leads)
    assert (lead["email"], lead["crmLeadId"]) == ("john.doe@provider.com", "12387")
    assert lead["customField2"] == "Value2"
    assert sandbox.problems() == {}


def test_valid_json_is_a_switch(sandbox, push, monkeypatch):
    monkeypatch.setattr(sandbox.publitrac_v2, "valid_json", True)
    assert push().json == {"status": "success", "code": 200}


def test_sync_updates_by_email(sandbox, push):
    push()
    push({"leadInfo": {"email": "John.Doe@provider.com", "firstName": "Jack"}})
    (lead,) = sandbox["publitrac_v2"].leads
    assert (lead["firstName"], lead["lastName"]) == ("Jack", "Doe")


def test_a_custom_field_may_have_any_name_that_xml_can_show(push, publitrac):
    push({"leadInfo": INFO, "leadCustomField": {"Été_préféré": "oui"}})
    reply = publitrac.get("getLead", email="ann@shop.example")
    assert reply.root.findtext("leads/lead/Été_préféré") == "oui"


def test_version_1_reads_what_version_2_queued(sandbox, push, call):
    push()
    account = sandbox.accounts["publitrac_v1"]
    query = {
        "method": "getLead",
        "apiKey": account.secrets["api_key"],
        "username": account.settings["username"],
        "password": account.secrets["password"],
        "email": "john.doe@provider.com",
    }
    assert b"<customField1>Value</customField1>" in call("GET", account.base_url, query=query).body
    # Each API lists what came through itself, and forgets only that.
    assert sandbox["publitrac_v1"].leads == []
    sandbox["publitrac_v1"].reset()
    assert len(sandbox["publitrac_v2"].leads) == 1


def test_what_version_1_holds_is_updated_by_version_2(sandbox, push, publitrac):
    email = "kontakt001@practice.example"
    push({"leadInfo": {"email": email, "city": "Győr"}})
    (lead,) = publitrac.get("getLead", email=email).root.findall("leads/lead")
    assert (lead.findtext("city"), lead.findtext("crmLeadId")) == ("Győr", "CRM-1001")


def test_several_leads_of_an_address_are_left_as_they_are(sandbox, push, publitrac):
    for _ in range(2):
        publitrac.vendor.add_lead(email="ann@shop.example", city="Cluj")
    push({"leadInfo": {**INFO, "city": "Iași"}})
    reply = publitrac.get("getLead", email="ann@shop.example")
    assert [city.text for city in reply.root.iter("city")] == ["Cluj", "Cluj"]


INFO = {"email": "ann@shop.example"}


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        ([], "not an object with leadInfo"),
        ({}, "not an object with leadInfo"),
        ({"leadInfo": "x"}, "leadInfo is not an object"),
        ({"leadInfo": {}}, "no email"),
        ({"leadInfo": {"email": " "}}, "no email"),
        ({"leadInfo": {"Email": "ann@shop.example"}}, "no field 'Email'"),
        ({"leadInfo": {**INFO, "carColor": "red"}}, "no field 'carColor'"),
        ({"leadInfo": {**INFO, "id": "1"}}, "no field 'id'"),
        ({"leadInfo": {**INFO, "score": 1.5}}, "neither text nor a whole number"),
        ({"leadInfo": {**INFO, "doNotCall": True}}, "neither text nor a whole number"),
        ({"leadInfo": {**INFO, "city": None}}, "neither text nor a whole number"),
        ({"leadInfo": {**INFO, "city": "a\u0000b"}}, "control characters"),
        ({"leadInfo": INFO, "LeadCustomFields": {}}, "unknown key 'LeadCustomFields'"),
        ({"leadInfo": INFO, "operations": {"useToken": True}}, "early revision"),
        ({"leadInfo": INFO, "leadCustomField": []}, "leadCustomField is not an object"),
        ({"leadInfo": INFO, "leadCustomField": {"a": {}}}, "neither text nor a whole number"),
        ({"leadInfo": INFO, "leadCustomField": {"a b": "c"}}, "name of a custom field"),
        ({"leadInfo": INFO, "leadCustomField": {"phone": "c"}}, "name of a custom field"),
    ],
)
def test_undocumented_documents_are_refused(sandbox, push, document, problem):
    assert push(document).status == 400
    assert problem in sandbox.problems()["publitrac_v2"][0]
    assert sandbox["publitrac_v2"].leads == []


@pytest.mark.parametrize(
    ("more", "status", "problem"),
    [
        ({"Token": None}, 401, "missing"),
        ({"Token": "other"}, 401, "wrong"),
        ({"Accept": None}, 406, "Accept"),
        ({"Content-Type": ""}, 415, "Content-Type"),
        ({"Content-Type": "text/plain"}, 415, "Content-Type"),
        ({"Content-Type": "application/json; charset=latin-1"}, 415, "Content-Type"),
        ({"query": {"a": "b"}}, 400, "unknown query parameter"),
        ({"body": b"{'leadInfo': {}}"}, 400, "not JSON"),
        ({"body": b'{"leadInfo": {"email": "a@b.example", "email": "c@d.example"}}'}, 400, "twice"),
    ],
)
def test_undocumented_requests_are_refused(sandbox, push, more, status, problem):
    assert push(**more).status == status
    assert problem in sandbox.problems()["publitrac_v2"][0]


@pytest.mark.parametrize(
    "changes", [{"email": "ann"}, {"score": "high"}, {"doNotCall": "yes"}, {"city": "x" * 51}]
)
def test_wrong_values_are_accepted_and_never_stored(sandbox, push, changes):
    assert push({"leadInfo": INFO | changes}).status == 200
    assert sandbox["publitrac_v2"].leads == []
    assert not sandbox["publitrac_v2"].requests[-1].stored
    assert sandbox.problems()["publitrac_v2"]


def test_an_expired_token_is_refused_without_a_problem(sandbox, push):
    sandbox.publitrac_v2.expire_tokens()
    reply = push()
    assert (reply.status, reply.json["message"]) == (401, "Token has expired")
    assert sandbox.problems() == {}


def test_each_call_prolongs_the_token(sandbox, push, monkeypatch):
    now = 1000.0
    monkeypatch.setattr("leaddesk.sandbox.tokens.time.monotonic", lambda: now)
    sandbox.publitrac_v2.expire_tokens()
    token = sandbox.publitrac_v2.tokens.issue()
    for _ in range(3):
        now += 899
        assert push(Token=token).status == 200
    now += 900
    assert push(Token=token).status == 401
