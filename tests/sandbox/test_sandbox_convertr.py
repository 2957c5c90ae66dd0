"""The stand-in of Convertr against its document."""

import pytest

from leaddesk.sandbox.convertr import PUBLISHER_ID

API_KEY_GRANT = "https://convertr.cvtr.io/grants/api_key"
LEAD = {"form[firstName]": "Ann", "form[email]": "ann@shop.example"}


class Account:
    def __init__(self, sandbox, call):
        self.account = sandbox.accounts["convertr"]
        self.root = self.account.base_url
        self.vendor = sandbox.convertr
        self._call = call
        self._bearer = None

    @property
    def bearer(self):
        if self._bearer is None:
            reply = self._call("GET", self.root + "/oauth/v2/token", query=self.by_key())
            self._bearer = reply.json["access_token"]
        return {"Authorization": f"Bearer {self._bearer}"}

    def by_key(self, **changes):
        names = ("client_id", "client_secret", "api_key")
        query = {"grant_type": API_KEY_GRANT}
        query |= {name: self.account.secrets[name] for name in names}
        return {name: value for name, value in (query | changes).items() if value is not None}

    def by_password(self, **changes):
        user = {
            "grant_type": "password",
            "username": self.account.settings["username"],
            "password": self.account.secrets["password"],
        }
        return self.by_key(**{**user, **changes})

    def get(self, path, query=None, **more):
        more.setdefault("headers", self.bearer)
        return self._call("GET", self.root + path, query=query, **more)

    def post(self, lead=None, *, campaign="1001", form="75", prefix="v2.4", link="10011", **more):
        publisher = more.pop("publisher", PUBLISHER_ID)
        more.setdefault("headers", self.bearer)
        if "body" not in more:
            more["form"] = LEAD if lead is None else lead
        path = f"/api/{prefix}/publisher/{publisher}/forms/{form}/campaign/{campaign}/leads"
        query = more.pop("query", None if link is None else {"linkId": link})
        return self._call("POST", self.root + path, query=query, **more)

    def result(self, lead_id, prefix="v2.1", publisher=PUBLISHER_ID):
        return self.get(f"/api/{prefix}/publisher/{publisher}/lead-result/{lead_id}")

    @property
    def problems(self):
        return [problem for request in self.vendor.requests for problem in request.problems]


@pytest.fixture
def convertr(sandbox, call, monkeypatch):
    monkeypatch.setattr(sandbox.convertr, "result_seconds", 0.0)
    return Account(sandbox, call)


# 3.2


def test_token_by_api_key_is_answered_as_documented(convertr, call):
    reply = call("GET", convertr.root + "/oauth/v2/token", query=convertr.by_key())
    assert reply.status == 200
    names = ["access_token", "expires_in", "token_type", "scope", "refresh_token"]
    assert list(reply.json) == names
    assert (reply.json["expires_in"], reply.json["token_type"]) == (3600, "bearer")
    assert reply.json["scope"] is None
    assert convertr.problems == []


def test_token_by_password(convertr, call):
    reply = call("POST", convertr.root + "/oauth/v2/token", form=convertr.by_password())
    assert (reply.status, convertr.problems) == (200, [])


@pytest.mark.parametrize(
    ("changes", "error", "problem"),
    [
        ({"grant_type": "http://convertr.cvtr.io/grants/api_key"}, "unsupported_grant_type", "grant_type"),
        ({"grant_type": "password"}, "unsupported_grant_type", "grant_type"),
        ({"grant_type": None}, "unsupported_grant_type", "grant_type"),
        ({"client_id": None}, "invalid_request", "client_id is missing"),
        ({"api_key": None}, "invalid_request", "api_key is missing"),
        ({"client_id": "x"}, "invalid_client", "client_id is wrong"),
        ({"client_secret": "x"}, "invalid_client", "client_secret is wrong"),
        ({"api_key": "x"}, "invalid_grant", "api_key is wrong"),
    ],
)  # fmt: skip
def test_token_by_api_key_refusals(convertr, call, changes, error, problem):
    reply = call("GET", convertr.root + "/oauth/v2/token", query=convertr.by_key(**changes))
    assert (reply.status, reply.json["error"]) == (400, error)
    assert problem in convertr.problems[0]


@pytest.mark.parametrize(
    ("changes", "error", "problem"),
    [
        ({"grant_type": API_KEY_GRANT}, "unsupported_grant_type", "grant_type"),
        ({"username": None}, "invalid_request", "username is missing"),
        ({"mfa": "1"}, "invalid_request", "mfa is not a parameter"),
        ({"password": "x"}, "invalid_grant", "password is wrong"),
        ({"username": "x"}, "invalid_grant", "username is wrong"),
    ],
)
def test_token_by_password_refusals(convertr, call, changes, error, problem):
    reply = call("POST", convertr.root + "/oauth/v2/token", form=convertr.by_password(**changes))
    assert (reply.status, reply.json["error"]) == (400, error)
    assert problem in convertr.problems[0]


@pytest.mark.parametrize(
    ("verb", "more", "problem"),
    [
        ("GET", {"query": {"debug": "1"}}, "unknown query parameter"),
        ("GET", {"body": b"x"}, "takes no body"),
        ("POST", {"query": {"grant_type": "password"}, "form": {}}, "unknown query parameter"),
        ("POST", {"data": {}}, "Content-Type"),
        ("POST", {"form": [("a", "1"), ("a", "2")]}, "more than once"),
        (
            "POST",
            {"body": b"a%zz", "headers": {"Content-Type": "application/x-www-form-urlencoded"}},
            "malformed",
        ),
    ],
)
def test_undocumented_token_requests(convertr, call, verb, more, problem):
    assert call(verb, convertr.root + "/oauth/v2/token", **more).status == 400
    assert problem in convertr.problems[0]


def test_the_other_spelling_of_the_grant_is_a_switch(convertr, call, monkeypatch):
    monkeypatch.setattr(convertr.vendor, "accept_http_grant", True)
    query = convertr.by_key(grant_type="http://convertr.cvtr.io/grants/api_key")
    assert call("GET", convertr.root + "/oauth/v2/token", query=query).status == 200


def test_token_as_parameter(convertr, call):
    token = convertr.bearer["Authorization"].removeprefix("Bearer ")
    path = "/api/v2.4/publisher/fields/1001"
    assert call("GET", convertr.root + path, query={"access_token": token}).status == 200
    assert convertr.problems == []


@pytest.mark.parametrize(
    ("headers", "query", "status", "error"),
    [
        ({}, None, 401, "access_denied"),
        ({"Authorization": "Basic abc"}, None, 401, "access_denied"),
        ({"Authorization": "Bearer other"}, None, 401, "invalid_grant"),
        ({}, {"access_token": "other"}, 401, "invalid_grant"),
        ({"Authorization": "Bearer a"}, {"access_token": "a"}, 400, "invalid_request"),
    ],
)
def test_bad_tokens_are_refused(convertr, headers, query, status, error):
    reply = convertr.get("/api/v2.4/publisher/fields/1001", query, headers=headers)
    assert (reply.status, reply.json["error"]) == (status, error)
    assert len(convertr.problems) == 1


def test_an_expired_token_is_answered_as_documented(convertr):
    _ = convertr.bearer
    convertr.vendor.expire_tokens()
    reply = convertr.get("/api/v2.4/publisher/fields/1001")
    expected = {
        "error": "invalid_grant",
        "error_description": "The access token provided has expired.",
    }
    assert (reply.status, reply.json) == (401, expected)
    assert convertr.problems == []


# 3.3, 3.4


@pytest.mark.parametrize("prefix", ["v2", "v2.4", "v2.5"])
def test_fields_come_in_both_shapes(convertr, prefix):
    (plain,) = convertr.get(f"/api/{prefix}/publisher/fields/1001").json
    assert plain["formId"] == 75
    assert plain["fields"][:3] == ["form[firstName]", "form[lastName]", "form[email]"]
    (described,) = convertr.get(f"/api/{prefix}/publisher/fields/1002").json
    assert {"key": "form[email]", "hidden": False, "required": True} in described["fields"]
    assert {"key": "form[utmSource]", "hidden": True, "required": False} in described["fields"]
    assert convertr.problems == []


def test_links(convertr):
    links = convertr.get("/api/v2.4/publisher/links/1001").json
    assert [link["id"] for link in links] == [10011, 10012]
    assert set(links[0]) == {"id", "name", "channel", "destination"}


@pytest.mark.parametrize(
    ("path", "query", "status", "problem"),
    [
        ("/api/v2.4/publisher/fields/9", None, 404, "no such campaign"),
        ("/api/v2.4/publisher/links/9", None, 404, "no such campaign"),
        ("/api/v3/publisher/fields/1001", None, 404, "no API version"),
        ("/api/v2.4/publisher/fields/1001", {"page": "1"}, 400, "unknown query parameter"),
        ("/api/v2.4/publisher/fields/1001/", None, 404, "there is no"),
    ],
)
def test_undocumented_reads(convertr, path, query, status, problem):
    assert convertr.get(path, query).status == status
    assert problem in convertr.problems[0]


# 3.5 and 4.0


def test_a_lead_is_created(convertr):
    reply = convertr.post()
    assert reply.status == 201
    assert set(reply.json) == {"data", "message", "code"}
    (lead,) = convertr.vendor.leads
    assert (lead["email"], lead["campaign_id"]) == ("ann@shop.example", "1001")
    assert str(reply.json["data"]) == lead["id"]
    assert convertr.vendor.requests[-1].stored
    assert convertr.problems == []


def test_extra_fields_are_answered_as_documented(convertr):
    reply = convertr.post({**LEAD, "form[shoeSize]": "38"})
    assert (reply.status, reply.json["code"], reply.json["message"]) == (
        400,
        400,
        "Validation Failed",
    )
    assert reply.json["errors"]["errors"] == ["This form should not contain extra fields."]
    assert reply.json["errors"]["children"]["firstName"] == []
    assert convertr.vendor.leads == []
    assert len(convertr.problems) == 1


@pytest.mark.parametrize(
    ("campaign", "form", "lead", "field", "message"),
    [
        ("1001", "75", {"form[email]": ""}, "email", "This value should not be blank."),
        ("1001", "75", {"form[firstName]": "A"}, "email", "This value should not be blank."),
        ("1001", "75", {"form[email]": "x"}, "email", "This value is not a valid email address."),
        ("1002", "76", {**LEAD, "form[lastName]": "L"}, "company", "This value should not be blank."),
        ("1001", "75", {"email": "a@b.example"}, "email", "This value should not be blank."),
    ],
)  # fmt: skip
def test_field_errors_stand_under_children(convertr, campaign, form, lead, field, message):
    reply = convertr.post(lead, campaign=campaign, form=form, link=None)
    assert reply.status == 400
    assert reply.json["errors"]["children"][field] == {"errors": [message]}
    assert len(convertr.problems) == 1


@pytest.mark.parametrize(
    ("campaign", "body"),
    [
        ("1003", {"code": 403, "message": "Campaign has not started yet"}),
        ("1004", {"code": 403, "message": "Campaign is fulfilled"}),
        ("1005", {"code": "403", "error": "Campaign is inactive"}),
    ],
)
def test_campaigns_that_take_no_leads(convertr, campaign, body):
    reply = convertr.post(campaign=campaign, link=None)
    assert (reply.status, reply.json) == (403, body)
    assert convertr.problems == []
    assert convertr.vendor.leads == []


@pytest.mark.parametrize(
    ("more", "status", "problem"),
    [
        ({"publisher": "1"}, 404, "no such publisher"),
        ({"campaign": "9"}, 404, "no such campaign"),
        ({"form": "9"}, 404, "no such form"),
        ({"link": "9"}, 400, "no link"),
        ({"link": ""}, 400, "no link"),
        ({"link": None, "prefix": "v2.5"}, 400, "links are required"),
        ({"query": {"linkid": "10011"}}, 400, "unknown query parameter"),
        ({"query": [("linkId", "10011"), ("linkId", "10012")]}, 400, "occurs 2 times"),
        ({"lead": [("form[email]", "a@b.example"), ("form[email]", "c@d.example")]}, 400, "once"),
        ({"body": b"{}"}, 400, "Content-Type"),
    ],
)
def test_undocumented_leads_are_refused(convertr, more, status, problem):
    assert convertr.post(**more).status == status
    assert problem in convertr.problems[0]
    assert convertr.vendor.leads == []


def test_the_link_may_be_left_out_in_version_2_4_only(convertr):
    assert convertr.post(link=None).status == 201
    assert convertr.post(prefix="v2.5").status == 201
    assert convertr.problems == []


def test_a_campaign_is_fulfilled_when_it_has_its_leads(convertr):
    def lead(number):
        return convertr.post(
            {"form[email]": f"n{number}@shop.example"}, campaign="1006", link="10061"
        )

    assert {lead(number).status for number in range(50)} == {201}
    reply = lead(50)
    assert (reply.status, reply.json) == (403, {"code": 403, "message": "Campaign is fulfilled"})
    assert len(convertr.vendor.leads) == 50
    assert convertr.problems == []


# Users of the password sign-in


def test_a_user_with_several_factors_is_asked_for_a_code(convertr, call, monkeypatch):
    monkeypatch.setattr(convertr.vendor, "wants_code", True)
    url = convertr.root + "/oauth/v2/token"
    reply = call("POST", url, form=convertr.by_password())
    assert (reply.status, reply.json["error"]) == (400, "Mfa Required")
    assert reply.json["mfa_token"]
    assert call("GET", url, query=convertr.by_key()).status == 200


def test_the_login_takes_the_code_of_a_phone_once(convertr, call, monkeypatch):
    monkeypatch.setattr(convertr.vendor, "wants_code", True)
    user = {
        "username": convertr.account.settings["username"],
        "password": convertr.account.secrets["password"],
    }

    def login(**more):
        return call("POST", convertr.root + "/api/login", form=user | more)

    asked = login()
    assert (asked.status, asked.json["error"]) == (400, "Mfa Required")
    assert convertr.problems == []
    answer = {"mfa_token": asked.json["mfa_token"], "mfa_code": convertr.vendor.code}
    assert login(**(answer | {"mfa_code": "000000"})).status == 400
    granted = login(**answer)
    assert granted.status == 200
    assert granted.json["password_expired"] is False
    headers = {"Authorization": f"Bearer {granted.json['access_token']}"}
    assert convertr.get("/api/v2.4/publisher/fields/1001", headers=headers).status == 200
    assert login(**answer).status == 400


def test_an_expired_password_gives_a_token_without_power(convertr, call, monkeypatch):
    monkeypatch.setattr(convertr.vendor, "password_expired", True)
    reply = call("POST", convertr.root + "/oauth/v2/token", form=convertr.by_password())
    assert (reply.status, reply.json["password_expired"]) == (200, True)
    headers = {"Authorization": f"Bearer {reply.json['access_token']}"}
    assert convertr.get("/api/v2.4/publisher/fields/1001", headers=headers).status == 401


# The lead list of version 4


def test_the_lead_list_is_closed_unless_it_is_opened(convertr, monkeypatch):
    lead_id = convertr.post().json["data"]
    paths = ("/api/v4/leads", f"/api/v4/leads/{lead_id}")
    assert [convertr.get(path).status for path in paths] == [403, 403]
    monkeypatch.setattr(convertr.vendor, "lead_list", True)
    assert convertr.get(paths[1]).json["id"] == lead_id
    assert convertr.problems == []


def test_the_lead_list_has_pages_and_filters(convertr, monkeypatch):
    monkeypatch.setattr(convertr.vendor, "lead_list", True)
    for number in range(31):
        word = "invalid" if number == 30 else "n"
        convertr.post({"form[email]": f"{word}.{number}@shop.example"})
    convertr.post({"form[email]": "a@b.example"}, campaign="1007", link="10071")

    def listed(**query):
        names = {
            "campaign": "campaign.id",
            "after": "createdTs[after]",
            "until": "createdTs[before]",
        }
        reply = convertr.get(
            "/api/v4/leads", {names.get(name, name): value for name, value in query.items()}
        ).json
        return len(reply["hydra:member"]), reply["hydra:totalItems"]

    assert listed() == (30, 32)
    assert listed(campaign="1001", page="2") == (1, 31)
    assert listed(campaign="1001", after="2999-01-01") == (0, 0)
    assert listed(campaign="1001", until="2001-01-01") == (0, 0)
    last = convertr.get("/api/v4/leads", {"page": "2"}).json["hydra:member"][0]
    assert {"id", "createdTs", "email", "processrStatus", "leadData"} <= set(last)
    assert last["processrStatus"] == "invalid"
    assert convertr.problems == []


@pytest.mark.parametrize(
    "query", [{"createdTs[after]": "1/2/2026"}, {"page": "0"}, {"page": "x"}, {"email": "a@b.cd"}]
)
def test_undocumented_filters_are_refused(convertr, monkeypatch, query):
    monkeypatch.setattr(convertr.vendor, "lead_list", True)
    assert convertr.get("/api/v4/leads", query).status == 400
    assert len(convertr.problems) == 1


# Results


def test_a_result_takes_a_while(convertr, until, monkeypatch):
    monkeypatch.setattr(convertr.vendor, "result_seconds", 0.2)
    lead_id = convertr.post().json["data"]
    first = convertr.result(lead_id)
    assert (first.status, bool(first.body)) == (202, True)
    until(lambda: convertr.result(lead_id).status == 200)
    assert convertr.problems == []


def test_valid_results_are_empty_or_two_quotes(convertr):
    bodies = set()
    for number in range(2):
        lead = {"form[email]": f"valid{number}@shop.example"}
        reply = convertr.result(convertr.post(lead).json["data"])
        assert reply.status == 200
        bodies.add(reply.body)
    assert bodies == {b"", b'""'}


@pytest.mark.parametrize(("word", "failed"), [("invalid", True), ("caution", False)])
def test_words_in_the_address_choose_the_result(convertr, word, failed):
    lead_id = convertr.post({"form[email]": f"ann.{word}@shop.example"}).json["data"]
    result = convertr.result(lead_id).json
    assert set(result) == {"qaReasons", "failedJobs", "leadData"}
    assert bool(result["failedJobs"]) is failed
    assert result["leadData"]["processrStatus"] == word
    assert result["leadData"]["id"] == lead_id


def test_a_duplicate_is_a_bare_string(convertr):
    first, second = (convertr.post().json["data"] for _ in range(2))
    assert convertr.result(first).body in {b"", b'""'}
    assert convertr.result(second).json == "Duplicate"
    chosen = convertr.post({"form[email]": "my-duplicate@shop.example"}).json["data"]
    assert convertr.result(chosen).json == "Duplicate"
    elsewhere = convertr.post(
        {**LEAD, "form[lastName]": "L", "form[company]": "C"}, campaign="1002", form="76", link=None
    )
    assert convertr.result(elsewhere.json["data"]).body in {b"", b'""'}


def test_pending_is_never_decided(convertr):
    lead_id = convertr.post({"form[email]": "ann.pending@shop.example"}).json["data"]
    assert convertr.result(lead_id).status == 202


@pytest.mark.parametrize(
    ("lead_id", "publisher", "prefix"),
    [("1", PUBLISHER_ID, "v2.1"), ("1", "2", "v2.1"), ("1", PUBLISHER_ID, "v4")],
)
def test_results_that_are_not_there(convertr, lead_id, publisher, prefix):
    assert convertr.result(lead_id, prefix, publisher).status == 404
    assert len(convertr.problems) == 1


# Limits


@pytest.mark.parametrize("window", ["login_window", "result_window", "total_window"])
def test_calls_above_a_limit_are_refused(convertr, call, monkeypatch, window):
    lead_id = convertr.post().json["data"]
    convertr.vendor.reset()
    monkeypatch.setattr(getattr(convertr.vendor, window), "calls", 1)
    if window == "login_window":
        url = convertr.root + "/oauth/v2/token"
        statuses = [call("GET", url, query=convertr.by_key()).status for _ in range(2)]
    else:
        statuses = [convertr.result(lead_id).status for _ in range(2)]
    assert statuses[-1] == 429
    assert "more than 1 calls in 300 s" in convertr.problems[-1]


def test_the_limits_are_those_of_the_vendor(convertr):
    vendor = convertr.vendor
    windows = (vendor.login_window, vendor.result_window, vendor.total_window)
    assert [(window.calls, window.seconds) for window in windows] == [
        (100, 300.0), (1400, 300.0), (3000, 300.0),
    ]  # fmt: skip
