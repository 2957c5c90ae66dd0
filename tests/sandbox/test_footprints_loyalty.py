"""The stand-in of Footprints, section Loyalty Campaign Codes."""

import json

import pytest

from tests.sandbox.footprints_account import Account

PATH = "/api/loyaltyCode"
WHO = {"userEmail": "mihai@popescu.com", "userPhone": "+075364628484"}
CHECK = {**WHO, "campaignInternalId": "msyfms5a9sd2"}
CHANGE = {**CHECK, "code": "XFSTWK98HG"}


@pytest.fixture
def footprints(sandbox, call):
    return Account(sandbox, call)


def ask(footprints, name, form):
    return footprints.send("POST", f"{PATH}/{name}", form)


def test_active_campaigns_are_some_of_all(footprints):
    every = footprints.get(f"{PATH}/campaigns").json["campaigns"]
    active = footprints.get(f"{PATH}/active-campaigns").json["campaigns"]
    ids = {campaign["internalId"] for campaign in every}
    assert {campaign["internalId"] for campaign in active} < ids
    assert {campaign["total"] for campaign in every} >= {0, 2, 23}
    assert footprints.problems == []


@pytest.mark.parametrize("state", ["redeemed", "blocked"])
def test_a_code_through_its_states(footprints, monkeypatch, state):
    monkeypatch.setattr(footprints.vendor, "change_to", state)
    assert ask(footprints, "check", CHECK).json["prize_status"] == "associated"
    for code in ("9E58EDI", "XFSTWK98HG"):
        assert ask(footprints, "change", {**CHANGE, "code": code}).json == {"status": "success"}
    assert ask(footprints, "check", CHECK).json["prize_status"] == state
    listed = ask(footprints, "list", {"searchTerm": "xfst"}).json
    assert [(one["code"], one["status"]) for one in listed["clients"]] == [("XFSTWK98HG", state)]
    history = {
        code["code"]: code["status"] for code in ask(footprints, "history", WHO).json["codes"]
    }
    # The history is that of codes "redeemed or associated".
    assert history == ({} if state == "blocked" else {"9E58EDI": state, "XFSTWK98HG": state})
    assert footprints.problems == []


def test_a_code_is_redeemed_once(footprints):
    assert ask(footprints, "change", CHANGE).status == 200
    again = ask(footprints, "change", CHANGE)
    assert (again.status, again.json["message"]) == (400, "the code is redeemed already")
    assert footprints.problems == []


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("check", {**CHECK, "campaignInternalId": "e2h11c3its"}),
        ("check", {**CHECK, "userPhone": "0799999999"}),
        ("change", {**CHANGE, "code": "9X4C8DN6"}),
        ("change", {**CHANGE, "campaignInternalId": "e2h11c3its"}),
    ],
)
def test_no_code_is_no_problem_of_the_request(footprints, name, form):
    assert ask(footprints, name, form).status == 404
    assert footprints.problems == []


def test_a_person_is_address_and_phone_together(footprints):
    other = ask(footprints, "history", {**WHO, "userPhone": "+075364625500"}).json["codes"]
    assert [code["code"] for code in other] == ["JGFRZ328"]
    nobody = ask(footprints, "history", {**WHO, "userPhone": "0799999999"})
    assert nobody.json == {"status": "success", "codes": []}


def test_dates_of_one_moment_are_shown_in_two_ways(footprints):
    check = ask(footprints, "check", CHECK).json
    (history, _) = ask(footprints, "history", WHO).json["codes"]
    assert check["expire_code_date"] == "2018-12-15 17:28:47"
    assert history["expire_code_date"] == "2018-12-15T15:28:47.000Z"


def test_codes_over_pages(footprints):
    form = {"campaignInternalId": "3irf2dmn8ks"}
    replies = [ask(footprints, "list", {**form, "page": str(n)}).json for n in range(1, 5)]
    assert [len(reply["clients"]) for reply in replies] == [10, 10, 3, 0]
    assert {reply["totalResults"] for reply in replies} == {23}
    assert ask(footprints, "list", form).json == replies[0]
    # Without any form, and with a blank campaign: those of all campaigns.
    assert footprints.send("POST", f"{PATH}/list").json["totalResults"] == 27
    assert ask(footprints, "list", {"campaignInternalId": ""}).json["totalResults"] == 27
    assert footprints.problems == []


def test_the_check_as_printed_is_no_json(footprints, monkeypatch):
    monkeypatch.setattr(footprints.vendor, "as_printed", True)
    body = ask(footprints, "check", CHECK).body
    assert b'{name: "Prize 1"}' in body
    with pytest.raises(ValueError, match="property name"):
        json.loads(body)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        *(("check", {k: v for k, v in CHECK.items() if k != name}) for name in CHECK),
        *(("change", {k: v for k, v in CHANGE.items() if k != name}) for name in CHANGE),
        *(("history", {k: v for k, v in WHO.items() if k != name}) for name in WHO),
        ("check", {**CHECK, "code": "9E58EDI"}),
        ("change", {**CHANGE, "status": "blocked"}),
        ("history", CHECK),
        ("check", {**CHECK, "userEmail": "mihai"}),
        ("list", {"page": "0"}),
        ("list", {"page": "x"}),
        ("list", {"pageSize": "10"}),
    ],
)
def test_wrong_questions_are_refused(footprints, name, form):
    assert ask(footprints, name, form).status == 400
    assert footprints.problems
