"""The stand-in of Footprints, sections Customers and Send Notifications."""

import base64

import pytest

from tests.sandbox.footprints_account import PDF, Account

WHO = {"userEmail": "test@test.ro", "userPhone": "0700000000"}
PDF_TEXT = base64.b64encode(PDF).decode()
MESSAGE = {"templateKey": "welcome", "email": "ann@shop.example"}


@pytest.fixture
def footprints(sandbox, call):
    return Account(sandbox, call)


def test_a_lead_joins_the_customer_of_its_address_and_phone(footprints):
    before = footprints.get("/api/client", **WHO).json
    identity = footprints.add({**WHO, "userCity": "Alba"}).json["_id"]
    after = footprints.get("/api/client", **WHO).json
    assert after["_id"] == before["_id"]
    assert [lead["_id"] for lead in after["leads"]][1:] == [identity]
    assert [entry["leadId"] for entry in after["interactionsTimeline"]][1:] == [identity]
    assert after["userCity"] == "Alba"


def test_every_documented_field_of_a_customer_is_taken(footprints):
    form = {
        **WHO,
        "userFirstName": "Ștefan & co",
        "nationalId": "1960229",
        "userSex": "male",
        "userFamilyDetalis": "single",
        "userBirthday": "1980-02-29",
        "userExternalId": "77",
        "marketingChannels[0][channel]": "dm",
        "marketingChannels[0][type]": "partners",
        "marketingChannels[0][agreed]": "false",
        "interests[0]": "books",
        "interests[1]": "cars",
        "preferences[0]": "books",
        "customDetails[a]": "b",
        "kidsAge[0]": "6",
        "kidsAge[1]": "14",
        "hasKids": "true",
        "agreePrivacy": "false",
    }
    assert footprints.send("PUT", "/api/client", form).json == {"status": "success"}
    shown = footprints.get("/api/client", **WHO).json
    assert shown["interests"] == ["books", "cars"]
    assert shown["marketingChannels"] == [{"channel": "dm", "type": "partners", "agreed": "false"}]
    assert (shown["hasKids"], shown["agreePrivacy"]) == (True, False)
    assert shown["userBirthday"] == "Fri Feb 29 1980 00:00:00 GMT+0000 (UTC)"
    assert footprints.problems == []


def test_an_external_id_finds_whom_to_update_and_to_delete(footprints):
    form = {"userExternalId": "2446456", "userEmail": "new@shop.example", "userPhone": "0711"}
    assert footprints.send("PUT", "/api/client", form).status == 200
    who = {"userEmail": "new@shop.example", "userPhone": "0711"}
    assert footprints.get("/api/client", **who).json["userFirstName"] == "Dan"
    assert footprints.send("DELETE", "/api/client", {"userExternalId": "2446456"}).json == {
        "status": "success"
    }
    assert footprints.get("/api/client", **who).status == 404
    assert footprints.problems == []


def test_a_deleted_customer_takes_the_leads_along(footprints):
    person = {"userEmail": "ann@shop.example", "userPhone": "0712", "userExternalId": "ann"}
    footprints.add(person)
    assert footprints.send("DELETE", "/api/client", {"userExternalId": "ann"}).status == 200
    assert footprints.vendor.leads == []


def test_of_two_customers_with_one_address_and_phone_the_last_is_found(footprints):
    for change in ({"userPhone": WHO["userPhone"]}, {"userEmail": WHO["userEmail"]}):
        form = {"userExternalId": "2446456", **change}
        assert footprints.send("PUT", "/api/client", form).status == 200
    assert footprints.get("/api/client", **WHO).json["userFirstName"] == "Dan"
    footprints.send("DELETE", "/api/client", {"userExternalId": "2446456"})
    assert footprints.get("/api/client", **WHO).status == 404


def test_a_plus_that_is_not_encoded_is_refused(footprints, call):
    path = f"{footprints.root}/api/client"
    query = {**footprints.token, "userEmail": "mihai@popescu.com"}
    assert call("GET", path, query={**query, "userPhone": "+075364628484"}).status == 200
    # A space is what the form's encoding makes of a bare plus.
    assert call("GET", path, query={**query, "userPhone": " 075364628484"}).status == 400
    assert "a + is sent as %2B" in footprints.problems[0]


@pytest.mark.parametrize("verb", ["PUT", "DELETE"])
def test_nobody_is_no_problem_of_the_request(footprints, verb):
    assert footprints.send(verb, "/api/client", {"userExternalId": "0"}).status == 404
    assert footprints.problems == []


@pytest.mark.parametrize(
    ("verb", "form"),
    [
        ("PUT", {}),
        ("PUT", {"userFirstName": "Ann"}),
        ("PUT", {"userEmail": "test@test.ro"}),
        ("PUT", {**WHO, "nps": "1"}),
        ("PUT", {**WHO, "kidsAge[0]": "six"}),
        ("PUT", {**WHO, "kidsAge": "6"}),
        ("PUT", {**WHO, "interests": "books"}),
        ("PUT", {**WHO, "userFamilyDetails": "single"}),
        ("DELETE", {}),
        ("DELETE", {"userExternalId": ""}),
        ("DELETE", WHO),
    ],
)
def test_wrong_customers_are_refused(footprints, verb, form):
    assert footprints.send(verb, "/api/client", form).status == 400
    assert footprints.problems


def test_whom_to_delete_is_said_in_the_body(footprints, call):
    query = {**footprints.token, "userExternalId": "2446456"}
    assert call("DELETE", footprints.root + "/api/client", query=query).status == 400
    assert "unknown query parameter" in footprints.problems[0]


# Send Notifications


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"firstName": "Ștefan", "lastName": "O'Neil"},
        {"attachmentFileName": "a.pdf", "attachmentFileContent": PDF_TEXT},
    ],
)
def test_a_notification_is_sent(footprints, more):
    reply = footprints.send("POST", "/api/notifications/send", {**MESSAGE, **more})
    assert reply.json == {"status": "success", "message": "Message sent!"}
    assert footprints.problems == []


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"templateKey": "welcome"},
        {"email": "ann@shop.example"},
        {**MESSAGE, "templateKey": "other"},
        {**MESSAGE, "email": "ann"},
        {**MESSAGE, "subject": "x"},
        {**MESSAGE, "attachmentFileName": "a.pdf"},
        {**MESSAGE, "attachmentFileContent": PDF_TEXT},
        {**MESSAGE, "attachmentFileName": "", "attachmentFileContent": PDF_TEXT},
        {**MESSAGE, "attachmentFileName": "a.pdf", "attachmentFileContent": "JVBERi0xLjQ..."},
        {**MESSAGE, "attachmentFileName": "a.pdf", "attachmentFileContent": "JVBERi 0xLjQ="},
        {**MESSAGE, "attachmentFileName": "a.png", "attachmentFileContent": "iVBORw0KGgo="},
        {**MESSAGE, "attachmentFileName": "a.pdf", "attachmentFileContent": "é"},
    ],
)
def test_wrong_notifications_are_refused(footprints, form):
    assert footprints.send("POST", "/api/notifications/send", form).status == 400
    assert footprints.problems
