"""The stand-in of Footprints against its document."""

import base64

import pytest

from tests.sandbox.footprints_account import FORM, Account

# Add Lead, samples.
DOCUMENTED = b"userFirstName=Test&userLastName=Test&userEmail=test@test.com&userPhone=0700000000"


@pytest.fixture
def footprints(sandbox, call):
    return Account(sandbox, call)


# Authentication


def test_documented_sign_in_is_answered_as_documented(footprints):
    # The samples send a pin with client_credentials.
    reply = footprints.sign_in({"grant_type": "client_credentials", "pin": "1234567890"})
    assert reply.status == 200
    assert set(reply.json) == {
        "access_token", "token_type", "expires_in", "refresh_token", "scope", "hostess_name", "hostess_id",
    }  # fmt: skip
    assert (reply.json["expires_in"], reply.json["token_type"]) == (31535999, "bearer")
    assert footprints.problems == []


@pytest.mark.parametrize("grant", ["client_credentials", "password", "pin"])
def test_the_three_grants(footprints, grant):
    account = footprints.account
    fields = {
        "client_credentials": {},
        "password": {
            "username": account.settings["username"],
            "password": account.secrets["password"],
        },
        "pin": {"pin": account.secrets["pin"]},
    }[grant]
    assert footprints.sign_in({"grant_type": grant, **fields}).status == 200
    assert footprints.problems == []


@pytest.mark.parametrize(
    ("form", "status", "problem"),
    [
        ({}, 400, "grant_type is one of"),
        ({"grant_type": "refresh_token"}, 400, "grant_type is one of"),
        ({"grant_type": "pin"}, 400, "pin is missing"),
        ({"grant_type": "pin", "pin": "wrong"}, 401, "the pin is wrong"),
        ({"grant_type": "password", "username": "x"}, 400, "password is missing"),
        ({"grant_type": "password", "username": "x", "password": "y"}, 401, "is wrong"),
        ({"grant_type": "client_credentials", "scope": "x"}, 400, "scope is not a field"),
        ([("grant_type", "pin"), ("grant_type", "pin")], 400, "more than once"),
    ],
)
def test_sign_in_refusals(footprints, form, status, problem):
    reply = footprints.sign_in(form, headers={**footprints.basic(), **FORM})
    assert (reply.status, reply.json["status"]) == (status, "error")
    assert problem in footprints.problems[0]


@pytest.mark.parametrize(
    ("headers", "problem"),
    [
        ({}, "not Basic"),
        ({"Authorization": "Bearer x"}, "not Basic"),
        ({"Authorization": "Basic ***"}, "not base64"),
        ({"Authorization": "Basic " + base64.b64encode(b"key:wrong").decode()}, "is wrong"),
    ],
)
def test_bad_client_credentials(footprints, headers, problem):
    reply = footprints.sign_in({"grant_type": "client_credentials"}, headers=headers)
    assert reply.status == 401
    assert problem in footprints.problems[0]


def test_sign_in_takes_a_form_and_no_parameters(footprints):
    fields = {"grant_type": "client_credentials"}
    assert footprints.sign_in(None, data=fields).status == 415
    assert footprints.sign_in(fields, query=fields).status == 400


@pytest.mark.parametrize("token", [None, "", "other"])
def test_bad_tokens_are_refused(footprints, token):
    query = {} if token is None else {"access_token": token}
    assert footprints.add({"userFirstName": "A"}, query=query).status == 401
    assert "the access_token is" in footprints.problems[0]


def test_a_token_in_the_header_is_not_documented(footprints):
    bearer = {"Authorization": f"Bearer {footprints.token['access_token']}"}
    assert footprints.add({"userFirstName": "A"}, query={}, headers=bearer).status == 401


def test_an_expired_token_is_refused_without_a_problem(footprints):
    _ = footprints.token
    footprints.vendor.expire_tokens()
    assert footprints.get("/api/channels").status == 401
    assert footprints.problems == []


# Add Lead


def test_documented_lead_is_answered_as_documented(footprints):
    reply = footprints.add(body=DOCUMENTED, headers=FORM)
    assert reply.status == 200
    assert list(reply.json) == ["_id"]
    assert len(bytes.fromhex(reply.json["_id"])) == 12
    (lead,) = footprints.vendor.leads
    assert lead["userEmail"] == "test@test.com"
    assert lead["_id"] == reply.json["_id"]
    assert footprints.problems == []


def test_every_documented_field_is_taken(footprints):
    destination = footprints.account.destination
    (campaign,) = footprints.get("/api/offlineCampaign").json
    form = {
        "offlineCampaignId": campaign["_id"],
        "offerCategoryId": destination["offer_category_id"],
        "offerId": destination["offer_id"],
        "locationId": destination["location_id"],
        "consultantId": destination["consultant_id"],
        "channelId": destination["channel_id"],
        "userFirstName": "Ștefan & co",
        "userLastName": "",
        "userEmail": "stefan@shop.example",
        "userPhone": "+40 700 000 000",
        "nps": "0",
        "userSex": "female",
        "userFamilyDetalis": "married",
        "userChildren": "2",
        "userBirthday": "1980-02-29",
        "createdAt": "2024-01-28 02:04:01",
        "timezone": "America/Los_Angeles",
        "tags[0]": "one",
        "tags[1]": "two",
        "marketingChannels[0][channel]": "sms",
        "marketingChannels[0][type]": "owner",
        "marketingChannels[0][agreed]": "true",
        "marketingChannels[1][channel]": "email",
        "customDetails[offerDetails]": "Lorem",
        "customDetails[vouchers][shopId]": "1",
        "hasKids": "true",
        "agreeTandc": "true",
        "isAdult": "false",
        "leaddesk_id": "7",
    }
    assert footprints.add(form).status == 200
    (lead,) = footprints.vendor.leads
    assert lead["tags"] == {"0": "one", "1": "two"}
    assert lead["customDetails"] == {"offerDetails": "Lorem", "vouchers": {"shopId": "1"}}
    assert lead["leaddesk_id"] == "7"
    assert footprints.problems == []


@pytest.mark.parametrize(
    ("form", "field"),
    [
        ({"userEmail": "ann"}, "userEmail"),
        ({"userEmail": ""}, "userEmail"),
        ({"nps": "11"}, "nps"),
        ({"nps": "x"}, "nps"),
        ({"userSex": "f"}, "userSex"),
        ({"userFamilyDetalis": "relationship"}, "userFamilyDetalis"),
        ({"userChildren": "-1"}, "userChildren"),
        ({"userBirthday": "28/01/1980"}, "userBirthday"),
        ({"createdAt": "2024-01-28"}, "createdAt"),
        ({"createdAt": "2024-01-28T02:04:01"}, "createdAt"),
        ({"timezone": "GMT+2"}, "timezone"),
        ({"hasKids": "1"}, "hasKids"),
        ({"agreeTandc": "True"}, "agreeTandc"),
        ({"channelId": "Channel 1"}, "channelId"),
        ({"channelId": "000000000000000000000000"}, "channelId"),
        ({"tags": "one"}, "tags"),
        ({"tags[1]": "one"}, "tags"),
        ({"tags[a]": "one"}, "tags"),
        ({"tags[0][a]": "one"}, "tags"),
        ({"marketingChannels": "sms"}, "marketingChannels"),
        ({"marketingChannels[0]": "sms"}, "marketingChannels"),
        ({"marketingChannels[0][channel]": "fax"}, "marketingChannels"),
        ({"marketingChannels[0][type]": "me"}, "marketingChannels"),
        ({"marketingChannels[0][agreed]": "1"}, "marketingChannels"),
        ({"marketingChannels[0][name]": "sms"}, "marketingChannels"),
        ({"customDetails": "x"}, "customDetails"),
        ({"userFirstName[0]": "x"}, "userFirstName"),
    ],
)
def test_wrong_values_are_refused(footprints, form, field):
    reply = footprints.add({"userLastName": "Lee", **form})
    assert reply.status == 400
    assert list(reply.json["errors"]) == [field]
    assert footprints.problems[0].startswith(field)
    assert footprints.vendor.leads == []


@pytest.mark.parametrize(
    ("form", "problem"),
    [
        ({}, "no field at all"),
        ([("userCity", "a"), ("userCity", "b")], "more than once"),
        ({"tags[]": "a"}, "not the name of a field"),
        ({"tags[0": "a"}, "not the name of a field"),
        ({"customDetails[a][b][c]": "a"}, "nested too deeply"),
        ([("tags", "a"), ("tags[0]", "b")], "a value of its own"),
    ],
)
def test_malformed_names_are_refused(footprints, form, problem):
    assert footprints.add(form, headers=FORM).status == 400
    assert problem in footprints.problems[0]


@pytest.mark.parametrize("name", ["shoeSize", "userFamilyDetails", "useremail"])
def test_undeclared_variables_are_ignored_and_noted(footprints, name):
    assert footprints.add({"userLastName": "Lee", name: "38"}).status == 200
    assert name not in footprints.vendor.leads[0]
    assert footprints.problems == [f"{name} is no declared custom variable: ignored"]


@pytest.mark.parametrize(
    ("more", "status", "problem"),
    [
        ({"data": {"userLastName": "Lee"}}, 415, "Content-Type"),
        ({"body": b"userLastName=%zz", "headers": FORM}, 400, "malformed"),
        ({"body": "userLastName=é".encode(), "headers": FORM}, 400, "malformed"),
    ],
)
def test_undocumented_bodies_are_refused(footprints, more, status, problem):
    assert footprints.add(**more).status == status
    assert problem in footprints.problems[0]


def test_undocumented_parameters_are_refused(footprints):
    query = footprints.token | {"debug": "1"}
    assert footprints.add({"userLastName": "Lee"}, query=query).status == 400
    assert "unknown query parameter" in footprints.problems[0]


def test_every_add_makes_a_lead(footprints):
    ids = {footprints.add(body=DOCUMENTED, headers=FORM).json["_id"] for _ in range(3)}
    assert len(ids) == len(footprints.vendor.leads) == 3


# Reads


def test_client_shows_all_leads_of_a_person(footprints):
    ids = [footprints.add(body=DOCUMENTED, headers=FORM).json["_id"] for _ in range(2)]
    profile = footprints.get(
        "/api/client", userEmail="Test@test.com", userPhone="0700 000 000"
    ).json
    assert [lead["_id"] for lead in profile["leads"]] == ids
    assert profile["userFirstName"] == "Test"
    assert profile["createdAt"].endswith("Z")
    assert profile["leads"][0]["status"] == "lead"
    assert footprints.problems == []


def test_an_unknown_client_is_no_problem_of_the_request(footprints):
    reply = footprints.get("/api/client", userEmail="no@shop.example", userPhone="0700000000")
    assert reply.status == 404
    assert footprints.problems == []


@pytest.mark.parametrize(
    "query",
    [
        {"userEmail": "a@b.example"},
        {"userPhone": "0700000000"},
        {"userEmail": "", "userPhone": "1"},
        {"nationalId": "1"},
    ],
)
def test_client_needs_both_keys(footprints, query):
    assert footprints.get("/api/client", **query).status == 400
    assert footprints.problems


@pytest.mark.parametrize("path", ["offerCategory", "offer", "sku"])
def test_paged_lists_have_headers(footprints, path, monkeypatch):
    reply = footprints.get(f"/api/{path}")
    assert len(reply.json) == 2
    headers = {
        name: reply.headers[name] for name in ("X-Current-Page", "X-Records", "X-Total-Pages")
    }
    assert headers == {"X-Current-Page": "1", "X-Records": "2", "X-Total-Pages": "1"}
    monkeypatch.setattr(footprints.vendor, "page_size", 1)
    second = footprints.get(f"/api/{path}", page="2")
    assert second.json == reply.json[1:]
    assert (second.headers["X-Current-Page"], second.headers["X-Total-Pages"]) == ("2", "2")
    assert footprints.get(f"/api/{path}", page="3").json == []
    assert footprints.problems == []
    assert footprints.get(f"/api/{path}", page="0").status == 400


@pytest.mark.parametrize("path", ["channels", "location", "offlineCampaign", "business-users"])
def test_plain_lists(footprints, path):
    items = footprints.get(f"/api/{path}").json
    assert items
    assert all(len(bytes.fromhex(item["_id"])) == 12 for item in items)
    assert footprints.problems == []
    assert footprints.get(f"/api/{path}", page="1").status == 400


def test_locations_by_country_and_county(footprints):
    assert len(footprints.get("/api/location", country_name="Romania").json) == 2
    (cluj,) = footprints.get("/api/location", country_name="Romania", county_name="Cluj").json
    assert cluj["name"] == "Piața Unirii"
    assert footprints.get("/api/location", country_name="Norway").json == []
