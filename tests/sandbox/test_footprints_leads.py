"""The stand-in of Footprints, section Leads: lists, updates, prospects, NPS, lost leads."""

import datetime as dt
import re

import pytest

from leaddesk.sandbox import Fault
from tests.sandbox.footprints_account import CONTRACT_LEAD, MOBILE, OPEN_LEAD, Account

LEAD = f"/api/lead/{OPEN_LEAD}"
REASONS = (
    "poor_qualification", "need", "wrong_time", "price_too_high", "lost_momentum", "competition", "abandoned",
    "feature", "other",
)  # fmt: skip


@pytest.fixture
def footprints(sandbox, call):
    return Account(sandbox, call)


def pages(footprints, **query):
    """All pages up to the first empty one, as lists of ids."""
    found = []
    for page in range(1, 100):
        ids = [lead["_id"] for lead in footprints.get("/api/lead", page=str(page), **query).json]
        if not ids:
            return found
        found.append(ids)
    raise AssertionError("the pages do not end")


# Get Leads


@pytest.mark.parametrize("size", ["10", "50", "57", "100"])
def test_57_leads_over_pages(footprints, size):
    found = pages(footprints, pageSize=size)
    sizes = [len(ids) for ids in found]
    assert sum(sizes) == len({identity for ids in found for identity in ids}) == 57
    assert set(sizes[:-1]) <= {int(size)}
    assert footprints.problems == []


def test_pages_that_overlap_lose_no_lead(footprints, monkeypatch):
    monkeypatch.setattr(footprints.vendor, "lead_overlap", 2)
    found = pages(footprints, pageSize="10")
    assert found[0][-2:] == found[1][:2]
    assert len({identity for ids in found for identity in ids}) == 57


def test_headers_of_lead_pages_are_a_switch(footprints, monkeypatch):
    assert "X-Records" not in footprints.get("/api/lead").headers
    monkeypatch.setattr(footprints.vendor, "lead_headers", True)
    headers = footprints.get("/api/lead", pageSize="10", page="2").headers
    assert [headers[f"X-{name}"] for name in ("Current-Page", "Records", "Total-Pages")] == [
        "2", "57", "6",
    ]  # fmt: skip


def test_dates_narrow_the_leads(footprints, monkeypatch):
    window = {"startDate": "2018-11-25", "endDate": "2018-11-26", "pageSize": "100"}
    days = lambda: {lead["createdAt"][:10] for lead in footprints.get("/api/lead", **window).json}  # noqa: E731
    assert days() == {"2018-11-25"}
    monkeypatch.setattr(footprints.vendor, "end_included", True)
    assert days() == {"2018-11-25", "2018-11-26"}
    assert footprints.get("/api/lead", startDate="2019-01-01").json == []


def test_reads_show_other_forms_than_writes(footprints):
    lead = footprints.get("/api/lead").json[0]
    assert lead["userBirthday"] == "Fri Oct 21 1960 00:00:00 GMT+0000 (UTC)"
    assert lead["userFamilyDetails"] == "relationship"
    assert lead["agreeTandc"] is True
    dt.datetime.fromisoformat(lead["createdAt"])
    assert {type(lead["offer"]["price"]) for lead in footprints.get("/api/lead").json} == {int, str}


def test_only_fully_assigned_leads_are_listed(footprints):
    destination = footprints.account.destination
    whole = {
        "offerCategoryId": destination["offer_category_id"],
        "offerId": destination["offer_id"],
        "locationId": destination["location_id"],
        "consultantId": destination["consultant_id"],
        "tags[0]": "one",
        "isAdult": "false",
        "createdAt": "2024-01-28 02:04:01",
    }
    identity = footprints.add(whole).json["_id"]
    for left_out in list(whole)[:4]:
        footprints.add({name: value for name, value in whole.items() if name != left_out})
    (lead,) = footprints.get("/api/lead", startDate="2024-01-28").json
    assert lead["_id"] == identity
    assert (lead["tags"], lead["isAdult"]) == (["one"], False)
    assert lead["createdAt"] == "2024-01-28T02:04:01.000Z"


@pytest.mark.parametrize("key", ["app_key", None])
def test_leads_of_an_application(footprints, key):
    # The second is the key of the document's samples.
    app_key = footprints.account.secrets[key] if key else "571e64183647a855d0sgf3a3"
    assert footprints.get("/api/lead", appKey=app_key).status == 200
    assert footprints.get("/api/lead", appKey="other").status == 401


@pytest.mark.parametrize(
    "query",
    [
        {"startDate": "25/11/2018"},
        {"endDate": "2018-12-31 00:00:00"},
        {"pageSize": "0"},
        {"pageSize": "ten"},
        {"page": "-1"},
        {"sort": "createdAt"},
    ],
)
def test_wrong_questions_for_leads_are_refused(footprints, query):
    assert footprints.get("/api/lead", **query).status == 400
    assert len(footprints.problems) == 1


# Update Lead


def test_an_update_shows_the_lead_and_stays(footprints):
    reply = footprints.send("PUT", LEAD, {"status": "opportunity", "tags[0]": "hot"})
    assert reply.status == 200
    assert (reply.json["_id"], reply.json["status"]) == (OPEN_LEAD, "opportunity")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", reply.json["updatedAt"])
    (read,) = (x for x in footprints.get("/api/lead").json if x["_id"] == OPEN_LEAD)
    assert (read["status"], read["tags"]) == ("opportunity", ["hot"])
    assert footprints.problems == []


def test_each_contract_is_a_new_one(footprints):
    form = {"status": "customer", "contractNumber": "7", "contractValue": "12.50"}
    form |= {"contractDate": "2024-01-28", "contractDescription": "a & b"}
    ids = [footprints.send("PUT", LEAD, form).json["contractId"] for _ in range(2)]
    assert len(set(ids)) == 2
    assert footprints.problems == []


def test_an_answer_need_not_equal_what_was_sent(footprints):
    reply = footprints.send("PUT", f"/api/lead/{CONTRACT_LEAD}", {"status": "sale_lead"})
    assert reply.json["status"] == "customer"


@pytest.mark.parametrize(
    ("form", "field"),
    [
        ({"status": "won"}, "status"),
        ({"status": "lead", "contractNumber": "7"}, "contractNumber"),
        ({"contractValue": "7"}, "contractValue"),
        ({"status": "customer", "contractDate": "28.01.2024"}, "contractDate"),
        ({"skuId": "PROD SKU 1"}, "skuId"),
        ({"channelId": "5e6b7be8576e5213f065b23c"}, "channelId"),
        ({"tags": "one"}, "tags"),
        ({"userFirstName": "Ann"}, "userFirstName"),
        ({"leaddesk_id": "7"}, "leaddesk_id"),
    ],
)
def test_wrong_updates_are_refused(footprints, form, field):
    reply = footprints.send("PUT", LEAD, form)
    assert (reply.status, list(reply.json["errors"])) == (400, [field])
    assert footprints.problems


# Add prospect


def test_a_prospect_by_form_and_by_json(footprints):
    names = (
        "avandorUserId", "avandorSession", "userFirstName", "userLastName", "companyName", "companyType",
        "userCountry", "userAddress", "userPosition", "userPhone", "companyWebsite", "potentialScore",
    )  # fmt: skip
    fields = {name: f"{name} é" for name in names} | {"userEmail": "ann@shop.example"}
    replies = [
        footprints.send("POST", "/api/prospect", fields),
        footprints.send("POST", "/api/prospect", data={**fields, "avandorSession": {"a": [1]}}, headers={}),
    ]  # fmt: skip
    assert [reply.status for reply in replies] == [200, 200]
    assert [lead["_id"] for lead in footprints.vendor.leads] == [r.json["_id"] for r in replies]
    assert {lead["status"] for lead in footprints.vendor.leads} == {"prospect"}
    assert footprints.problems == []


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ({"form": {}}, 400),
        ({"form": {"nps": "1"}}, 400),
        ({"form": {"userEmail": "ann"}}, 400),
        ({"form": {"avandorSession[a]": "b"}}, 400),
        ({"data": {}}, 400),
        ({"data": []}, 400),
        ({"data": {"potentialScore": 7}}, 400),
        ({"data": {"userFirstName": {"a": "b"}}}, 400),
        ({"data": {"avandorSession": {}, "nps": "1"}}, 400),
        ({"body": b"{", "headers": {"Content-Type": "application/json"}}, 400),
        ({"body": b"a=b", "headers": {"Content-Type": "text/plain"}}, 415),
    ],
)
def test_wrong_prospects_are_refused(footprints, more, status):
    if "data" in more:
        more = {**more, "headers": {}}
    assert footprints.send("POST", "/api/prospect", **more).status == status
    assert footprints.vendor.leads == []
    assert len(footprints.problems) == 1


# Update NPS, Update Lost Lead


@pytest.mark.parametrize("comment", ["comment", "comment "])
def test_nps_and_its_comment(footprints, comment):
    reply = footprints.send("PUT", f"{LEAD}/nps", {"nps": "1", comment: "slow"})
    assert (reply.status, reply.json) == (200, {"status": "success"})
    (lead,) = footprints.get(
        "/api/client", userEmail="lead03@shop.example", userPhone="0700100003"
    ).json["leads"]
    assert lead["nps"] == "1"
    assert lead["comments"][0]["comment"] == "slow"
    assert footprints.problems == []


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"comment": "x"},
        {"nps": "0"},
        {"nps": "11"},
        {"nps": "7.5"},
        {"nps": "1", "x": "y"},
    ],
)
def test_wrong_nps_is_refused(footprints, form):
    assert footprints.send("PUT", f"{LEAD}/nps", form).status == 400
    assert footprints.problems


@pytest.mark.parametrize(
    ("path", "form"),
    [
        (f"{LEAD}/nps", {"nps": "7"}),
        ("/mobileapi/sensors", {"mid": MOBILE, "sensors[0][uuid]": "1"}),
    ],
)
def test_the_verb_that_samples_and_text_give_differently_is_a_switch(
    footprints, monkeypatch, path, form
):
    make = footprints.track if path.startswith("/mobile") else footprints.send
    assert (make("PUT", path, form).status, make("POST", path, form).status) == (200, 405)
    assert "takes PUT, not POST" in footprints.problems[0]
    monkeypatch.setattr(footprints.vendor, "contradicted_verb", "POST")
    assert (make("PUT", path, form).status, make("POST", path, form).status) == (405, 200)


@pytest.mark.parametrize("reason", REASONS)
def test_the_nine_reasons_lose_a_lead(footprints, reason):
    reply = footprints.send("PUT", f"{LEAD}/leadLost", {"reasonLost": reason, "comment": "é"})
    assert reply.status == 200
    # The answer shows the status before, as the document's does; reads show the new one.
    assert (reply.json["_id"], reply.json["status"]) == (OPEN_LEAD, "opportunity")
    (read,) = (x for x in footprints.get("/api/lead").json if x["_id"] == OPEN_LEAD)
    assert read["status"] == "lost"
    assert footprints.problems == []


@pytest.mark.parametrize("form", [{}, {"reasonLost": "price"}, {"reasonLost": ""}, {"comment": "x"}])  # fmt: skip
def test_wrong_reasons_are_refused(footprints, form):
    assert footprints.send("PUT", f"{LEAD}/leadLost", form).status == 400
    assert footprints.problems


# All of them


@pytest.mark.parametrize("path", ["", "/nps", "/leadLost", "/contracts"])
def test_an_id_that_was_never_given_out_is_not_found(footprints, path):
    assert (
        footprints.send("PUT", f"/api/lead/5ce3b4089d5de97500324400{path}", {"nps": "1"}).status
        == 404
    )
    assert "there is no lead" in footprints.problems[0]


@pytest.mark.parametrize(
    ("verb", "path"),
    [("DELETE", LEAD), ("PATCH", LEAD), ("POST", f"{LEAD}/leadLost"), ("GET", "/api/prospect")],
)
def test_undocumented_verbs_are_refused(footprints, verb, path):
    assert footprints.send(verb, path, {"status": "lost"}).status == 405
    assert footprints.problems


@pytest.mark.parametrize(
    ("verb", "path"),
    [
        ("PUT", LEAD),
        ("PUT", f"{LEAD}/nps"),
        ("PUT", f"{LEAD}/leadLost"),
        ("POST", "/api/lead/action"),
    ],
)
def test_json_is_not_a_form(footprints, verb, path):
    assert footprints.send(verb, path, data={"status": "lost"}, headers={}).status == 415
    assert footprints.problems


def test_a_failing_vendor_stores_nothing(footprints):
    footprints.vendor.set_fault(Fault("status", status=500, path=LEAD))
    assert footprints.send("PUT", LEAD, {"status": "lost"}).status == 500
    (read,) = (x for x in footprints.get("/api/lead").json if x["_id"] == OPEN_LEAD)
    assert read["status"] == "opportunity"
