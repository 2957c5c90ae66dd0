"""Reading from the PUBLITRAC v1 stand-in: searches, single leads, lists and views of the practice account."""

import pytest

EVERYTHING = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<request>\n    <queries></queries>\n</request>'
)

# Get leads, Requête.
DOCUMENTED_SEARCH = """<?xml version="1.0" encoding="UTF-8"?>
<request>
    <queries>
        <query>
            <field>firstName</field>
            <operator>like</operator>
            <value>john</value>
        </query>
        <query>
            <field>lastName</field>
            <operator>like</operator>
            <value>smith</value>
        </query>
        <query>
            <field>email</field>
            <operator>like</operator>
            <value>johnsmith@%</value>
        </query>
    </queries>
</request>"""

# Get leads, Réponse.
LEAD_FIELDS = (
    "id firstName lastName middleName company phone email mailingAddress originalSource originalSourceType "
    "keyword jobTitle dateOfBirth status score postalCode country city state doNotCall doNotCallReason token "
    "unsubscribed unsubscribeCause fax mobile isCustomer isAnonymous emailInvalid emailInvalidCause notes "
    "suspended suspendedReason blacklisted blacklistedCause customerId website language nbrEmployees revenue "
    "crmLeadId createdDate lastUpdated"
)


def paging(reply):
    return {part.tag: part.text for part in reply.root.find("paging")}


def test_the_documented_search_finds_who_it_names(publitrac):
    publitrac.vendor.add_lead(firstName="John", lastName="Smith", email="johnsmith@publipage.com")
    publitrac.vendor.add_lead(firstName="John", lastName="Doe", email="johndoe@publipage.com")
    reply = publitrac.get("getLeads", query=DOCUMENTED_SEARCH)
    assert (reply.code, reply.message) == ("2001", "Get leads success.")
    assert reply.emails == ["johnsmith@publipage.com"]
    assert paging(reply) == {"page": "1", "items": "1", "offset": "100", "total": "1"}
    assert " ".join(field.tag for field in reply.root.find("leads/lead")) == LEAD_FIELDS
    assert publitrac.problems == []


def test_the_practice_account_has_250_leads_on_three_pages(publitrac):
    replies = [publitrac.get("getLeads", query=EVERYTHING, page=str(page)) for page in (1, 2, 3, 4)]
    assert [paging(reply)["items"] for reply in replies] == ["100", "100", "50", "0"]
    assert {paging(reply)["total"] for reply in replies} == {"250"}
    emails = [email for reply in replies for email in reply.emails]
    assert len(set(emails)) == 250


def test_practice_leads_hold_what_is_hard_to_carry(publitrac):
    reply = publitrac.get("getLeads", query=EVERYTHING)
    shown = {field.text for field in reply.root.iter() if field.text}
    assert {
        "Müller & Söhne <Export>",
        "Łódź",
        "TYPO3 <11> & Größeres",
        "a < b & c > d; ]]>",
    } <= shown


def test_a_field_that_no_lead_has_cannot_be_searched(publitrac):
    query = DOCUMENTED_SEARCH.replace("lastName", "last_name")
    reply = publitrac.get("getLeads", query=query)
    assert (reply.code, reply.errors) == ("9008", ["9008 - Unsupported custom tag (last_name)"])
    assert publitrac.problems == reply.errors


def test_a_custom_field_can_be_searched(publitrac):
    query = (
        "<request><queries><query><field>promoABC</field><operator>like</operator>"
        "<value>opened</value></query></queries></request>"
    )
    assert paging(publitrac.get("getLeads", query=query))["total"] == "35"


@pytest.mark.parametrize(
    ("method", "own", "message"),
    [
        ("getView", {"viewName": "PromoABC_Email_Open"}, "Get leads success."),
        ("getView", {"viewName": "Österreich & Schweiz", "page": "1"}, "Get leads success."),
        ("getList", {"listName": "Imported2012", "page": "1"}, "Get list success."),
        ("getList", {"listName": "Größte Kunden <A&B>"}, "Get list success."),
    ],
)
def test_views_and_lists_show_their_leads(publitrac, method, own, message):
    reply = publitrac.get(method, **own)
    assert (reply.code, reply.message) == ("2001", message)
    assert reply.emails
    assert paging(reply)["items"] == str(len(reply.emails))
    assert publitrac.problems == []


def test_a_list_of_more_than_a_hundred_has_pages(publitrac):
    first, second = (
        publitrac.get("getList", listName="Imported2012", page=page) for page in ("1", "2")
    )
    assert (len(first.emails), len(second.emails)) == (100, 25)
    assert not set(first.emails) & set(second.emails)


def test_a_view_follows_its_condition(publitrac):
    before = publitrac.get("getView", viewName="PromoABC_Email_Open").emails
    publitrac.post(
        "syncLead",
        f"<request><lead><email>{before[0]}</email><originalSource>x</originalSource><originalSourceType>y"
        "</originalSourceType><customFields><promoABC>sent</promoABC></customFields></lead></request>",
    )
    assert publitrac.get("getView", viewName="PromoABC_Email_Open").emails == before[1:]


@pytest.mark.parametrize(
    ("method", "own", "error"),
    [
        ("getView", {"viewName": "Nobody's"}, "9010 - View (Nobody's) does not exist."),
        ("getView", {"viewName": "Imported2012"}, "9010 - View (Imported2012) does not exist."),
        ("getList", {"listName": "Nobody's"}, "9009 - List (Nobody's) does not exist."),
        ("getList", {"listName": "PromoABC_Email_Open"}, "9009 - List (PromoABC_Email_Open) does"),
        ("getLeadByTokenId", {"tokId": "_nl-no.example-1-2"}, "9005 - lead not found"),
    ],
)
def test_what_is_not_there_is_no_problem_of_the_request(publitrac, method, own, error):
    reply = publitrac.get(method, **own)
    assert reply.errors[0].startswith(error)
    assert publitrac.problems == []


@pytest.mark.parametrize(
    ("method", "own", "error"),
    [
        ("getView", {"viewName": ""}, "9010 - View name is required"),
        ("getList", {"listName": ""}, "9009 - List name is required"),
        ("getLead", {"email": "ann"}, "9002 - Email address (ann) is invalid"),
        ("getLeadByTokenId", {}, "Tok Id is required"),
        ("getLeadByTokenId", {"tokId": ""}, "Tok Id is required"),
        ("getLeadByTokenId", {"tokId": "84001"}, "Tok Id is invalid"),
    ],
)
def test_what_is_missing_or_malformed_is_recorded(publitrac, method, own, error):
    reply = publitrac.get(method, **own)
    assert reply.errors == publitrac.problems == [error]


def test_the_example_of_get_list_is_refused_where_its_table_contradicts_it(publitrac):
    reply = publitrac.get("getList", viewName="Imported2012", page="1")
    assert reply.message == "Invalid call: getList needs the parameter listName."


@pytest.mark.parametrize("name", ["tokId", "tokenId", "token"])
def test_the_token_comes_in_a_parameter_of_any_name(publitrac, name):
    token = "_nl-publipage.com-1282527313351-84730"
    publitrac.vendor.add_lead(email="ann@shop.example", token=token)
    reply = publitrac.get("getLeadByTokenId", **{name: token})
    assert (reply.code, reply.message) == ("2002", "getLeadByTokenId success.")
    assert reply.emails == ["ann@shop.example"]


def test_all_leads_of_an_address_are_shown(publitrac):
    for name in ("Ann", "Anna"):
        publitrac.vendor.add_lead(email="ann@shop.example", firstName=name)
    assert len(publitrac.get("getLead", email="ann@shop.example").emails) == 2


def test_a_reset_brings_the_practice_account_back(publitrac):
    publitrac.post("deleteLead", email="kontakt001@practice.example")
    publitrac.post(
        "syncLead",
        "<request><lead><email>kontakt002@practice.example</email><company>Changed</company><originalSource>x"
        "</originalSource><originalSourceType>y</originalSourceType></lead></request>",
    )
    publitrac.vendor.reset()
    reply = publitrac.get("getLeads", query=EVERYTHING)
    assert reply.emails[:2] == ["kontakt001@practice.example", "kontakt002@practice.example"]
    assert "Changed" not in {company.text for company in reply.root.iter("company")}
