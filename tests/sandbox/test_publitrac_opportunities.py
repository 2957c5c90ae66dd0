"""Opportunities of the PUBLITRAC v1 stand-in."""

import pytest

from tests.vendors.publitrac_examples import OPPORTUNITY_REQUEST

# Get opportunities, Réponse.
FIELDS = (
    "id Name Description Opportunity_Type Account_Name Campaign_Name Lead_Source Amount Date_Closed Sales_Stage "
    "Probability External_id Account Created_Date Last_Updated"
)


@pytest.fixture
def known(publitrac):
    publitrac.vendor.add_lead(email="ann@shop.example", crmLeadId="456zxy")
    return publitrac


def shown(publitrac, external_id):
    for opportunity in publitrac.get("getOpportunities").root.iter("opportunity"):
        if opportunity.findtext("External_id") == external_id:
            return {field.tag: field.text or "" for field in opportunity}
    return None


def test_opportunities_keep_the_oddities_of_the_document(publitrac):
    reply = publitrac.get("getOpportunities", page="1")
    assert (reply.code, reply.message) == ("5001", "Get opportunities success.")
    first = reply.root.find("opportunities/opportunity")
    assert " ".join(field.tag for field in first) == FIELDS
    assert first.findtext("Created_Date") == first.findtext("Last_Updated") == "0000-00-00 00:00:00"
    # As printed, with the line break: readers have to strip.
    assert reply.root.findtext("paging/page") == "1\n        "
    assert reply.root.findtext("paging/offset") == "200"
    assert publitrac.problems == []


def test_the_documented_opportunity_is_inserted_then_updated(known):
    reply = known.post("syncOpportunity", OPPORTUNITY_REQUEST)
    assert (reply.code, reply.message) == ("5002", "Opportunity synchronized.")
    first = shown(known, "1234abc")
    assert (first["Name"], first["Amount"], first["Date_Closed"]) == (
        "PUBLITRAC",
        "9000",
        "2010-10-10",
    )
    known.post("syncOpportunity", OPPORTUNITY_REQUEST.replace("9000", "100000"))
    second = shown(known, "1234abc")
    assert (second["id"], second["Amount"]) == (first["id"], "100000")
    assert known.problems == []


def test_an_open_opportunity_needs_no_date(known):
    xml = OPPORTUNITY_REQUEST.replace("2010-10-10", "").replace("Closed Won", "Id. Decision Makers")
    assert known.post("syncOpportunity", xml).code == "5002"


def test_a_lead_that_is_not_there_is_told(publitrac):
    reply = publitrac.post("syncOpportunity", OPPORTUNITY_REQUEST)
    assert (reply.code, reply.errors) == ("9005", ["9005 - Lead (456zxy) does not exist."])
    assert publitrac.problems == []


def test_opportunities_have_pages_of_200(known):
    for number in range(199):
        known.vendor.records.keep_opportunity({"id": str(number)}, ["456zxy"])
    sizes = [
        len(list(known.get("getOpportunities", page=page).root.iter("opportunity")))
        for page in ("1", "2", "3")
    ]
    assert sizes == [200, 1, 0]


@pytest.mark.parametrize(
    ("old", "new", "code", "problem"),
    [
        ("1234abc", "", "9000", "id is required"),
        ("<name>PUBLITRAC</name>", "", "9000", "name is required"),
        ("Closed Won", "", "9000", "salesStage is required"),
        ("Closed Won", "closed won", "9000", "salesStage (closed won) is not one of Prospecting"),
        ("9000", "9000.50", "9000", "amount (9000.50) must be a valid integer"),
        ("9000", "", "9000", "amount is required"),
        (">100<", ">0<", "9000", "probability (0) must be a number between 1 and 100"),
        (">100<", ">101<", "9000", "probability (101) must be a number between 1 and 100"),
        ("2010-10-10", "", "9000", "dateClosed is required for an opportunity that is closed"),
        # The call's own example writes it so; annex and section Format do not.
        ("2010-10-10", "20/08/2012", "9000", "dateClosed (20/08/2012) is not yyyy-mm-dd"),
        ("2010-10-10", "2010-02-30", "9000", "dateClosed (2010-02-30) is not yyyy-mm-dd"),
        ("456zxy", "", "9003", "9003 - External id is not defined"),
        ("<leadId>456zxy</leadId>", "", "9000", "leads are required"),
        ("leadId>", "crmLeadId>", "9011", "<leads> holds something else than <leadId>"),
        ("type>", "kind>", "9011", "<opportunity> has no <kind>"),
        ("<opportunity>", "<opportunity><opportunity>", "9011", "not well-formed"),
    ],
)
def test_wrong_opportunities_are_refused_and_recorded(known, old, new, code, problem):
    assert known.post("syncOpportunity", OPPORTUNITY_REQUEST.replace(old, new)).code == code
    assert problem in known.problems[0]
    assert shown(known, "1234abc") is None
