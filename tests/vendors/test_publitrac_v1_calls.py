"""Every call of PUBLITRAC v1, against the document's own samples as requests and as answers."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

import httpx
import pytest
from hypothesis import given as any_of
from hypothesis import strategies as st
from lxml import etree

from leaddesk.domain.errors import (
    AccountError,
    NotSentError,
    UncertainError,
    UsageError,
    VendorError,
)
from leaddesk.vendors import arguments
from leaddesk.vendors.capabilities import CallResult
from leaddesk.vendors.publitrac_v1 import markup, queries
from leaddesk.vendors.publitrac_v1.descriptor import DESCRIPTOR
from tests.vendors import publitrac_examples as doc
from tests.vendors.support import SECRETS, Script, connect, reply, use

EMAIL = "johnsmith@publipage.com"
SYNC_FIELDS = {
    child.tag: child.text
    for child in etree.fromstring(doc.SYNC_REQUEST).find("lead")
    if child.text and child.text.strip()
}


@dataclass(frozen=True)
class Case:
    """One call: what it is given, what must go out, what comes back, what it brings."""

    operation: str
    given: Mapping[str, object]
    method: str
    answer: str
    result: object
    status: int
    params: Mapping[str, str] = field(default_factory=dict)
    query: str = ""
    settings: Mapping[str, str] = field(default_factory=dict)


def done(message: str) -> dict[str, str]:
    return {"message": message}


PARTIAL = {"partial_calls": "true"}
MINIMAL = {"email": EMAIL, "originalSource": "Fair"}
MINIMAL_REQUEST = (
    f"<request><lead><email>{EMAIL}</email><originalSource>Fair</originalSource>"
    "<originalSourceType>Direct</originalSourceType></lead></request>"
)
VISIT_REQUEST = "".join(f"<{name}>{text}</{name}>" for name, text in doc.VISIT.items())
CASES = [
    Case(
        "get_leads",
        {
            "queries": [
                {"field": "firstName", "value": "john"},
                {"field": "lastName", "operator": "like", "value": "smith"},
                {"field": "email", "operator": "like", "value": "johnsmith@%"},
            ]
        },
        "getLeads",
        doc.LEADS,
        [doc.LEAD_ROW],
        2001,
        {"page": "1"},
        doc.SEARCH_REQUEST,
    ),
    Case(
        "get_leads",
        {"page": "3"},
        "getLeads",
        doc.LEADS,
        [doc.LEAD_ROW],
        2001,
        {"page": "3"},
        "<request><queries></queries></request>",
    ),
    Case(
        "get_lead", {"email": EMAIL}, "getLead", doc.ONE_LEAD, doc.LEAD_ROW, 2002, {"email": EMAIL}
    ),
    Case(
        "get_lead_by_external_id",
        {"external_id": "123ABC"},
        "getLeadByExternalId",
        doc.BY_EXTERNAL_ID,
        doc.LEAD_ROW,
        2010,
        {"externalId": "123ABC"},
    ),
    Case(
        "sync_lead",
        {
            **SYNC_FIELDS,
            "use_token": "true",
            "custom_fields": {"carColor": "Red", "carMaker": "Infiniti"},
        },
        "syncLead",
        doc.SYNCED,
        done("Leads synchronization successfull."),
        2006,
        query=doc.SYNC_REQUEST,
    ),
    Case(
        "sync_lead",
        {**MINIMAL, "custom_unicity_keys": ["email", "originalSource"]},
        "syncLead",
        doc.SYNCED,
        done("Leads synchronization successfull."),
        2006,
        query="<request><customUnicityKeys><customUnicityKey>email</customUnicityKey>"
        "<customUnicityKey>originalSource</customUnicityKey></customUnicityKeys>"
        + MINIMAL_REQUEST.removeprefix("<request>"),
        settings=PARTIAL,
    ),
    Case(
        "get_view",
        {"view": "PromoABC_Email_Open", "page": "1"},
        "getView",
        doc.LEADS,
        [doc.LEAD_ROW],
        2001,
        {"viewName": "PromoABC_Email_Open", "page": "1"},
    ),
    Case(
        "get_list",
        {"list": "Imported2012"},
        "getList",
        doc.LIST,
        [doc.LEAD_ROW],
        2001,
        {"listName": "Imported2012", "page": "1"},
    ),
    Case(
        "add_leads_to_list",
        {
            "list": "maListe",
            "emails": "scazelais@bleublancrouge.ca\njohnsmith@mydomain.com\nJohnSmith@mydomain.com",
        },
        "addLeadsToList",
        doc.LISTED,
        done("Add leads to list success."),
        2009,
        query=doc.LIST_REQUEST,
    ),
    Case(
        "add_web_visit_history",
        {"email": EMAIL, **doc.VISIT},
        "addWebVisitHistory",
        doc.answer("3002", "Add web page history success."),
        done("Add web page history success."),
        3002,
        {"email": EMAIL},
        f"<request><webvisitleadhistory>{VISIT_REQUEST}</webvisitleadhistory></request>",
    ),
    Case(
        "add_click_link_history",
        {"email": EMAIL, **doc.VISIT},
        "addClickLinkHistory",
        doc.answer("3003", "Add click link history success."),
        done("Add click link history success."),
        3003,
        {"email": EMAIL},
        f"<request><clicklinkleadhistory>{VISIT_REQUEST}</clicklinkleadhistory></request>",
    ),
    Case(
        "add_fill_form_history",
        {
            "email": EMAIL,
            "information": "Registration Form",
            "formName": "Infolettre",
            "url": "/infolettre.php",
            "values": doc.FORM_VALUES,
            "sessionId": "2192c0f3802f8e0744e9940788121624",
        },
        "addFillFormHistory",
        doc.answer("3004", "Add fill form history \nsuccess."),
        done("Add fill form history success."),
        3004,
        {"email": EMAIL},
        doc.FORM_REQUEST,
    ),
    Case(
        "get_campaigns",
        {"page": "1"},
        "getCampaigns",
        doc.CAMPAIGNS,
        doc.CAMPAIGN_ROWS,
        5001,
        {"page": "1"},
    ),
    Case(
        "get_opportunities",
        {},
        "getOpportunities",
        doc.OPPORTUNITIES,
        [doc.OPPORTUNITY_ROW],
        5001,
        {"page": "1"},
    ),
    Case(
        "sync_opportunity",
        {
            "id": "1234abc",
            "name": "PUBLITRAC",
            "description": "Marketing Automation Solution",
            "type": "Web",
            "accountName": "PUBLITRAC",
            "salesStage": "Closed Won",
            "campaignName": "Webinar",
            "leadSource": "Web",
            "amount": "9000.0",
            "dateClosed": "2010-10-10",
            "probability": 100,
            "leads": ["456zxy"],
        },
        "syncOpportunity",
        doc.answer("5002", "Opportunity synchronized."),
        done("Opportunity synchronized."),
        5002,
        query=doc.OPPORTUNITY_REQUEST,
    ),
    Case(
        "add_lead",
        MINIMAL,
        "addLead",
        doc.answer("2003", "Create new lead success."),
        done("Create new lead success."),
        2003,
        query=MINIMAL_REQUEST,
        settings=PARTIAL,
    ),
    Case(
        "update_lead",
        MINIMAL,
        "updateLead",
        doc.answer("2004", "Leads updated successfully."),
        done("Leads updated successfully."),
        2004,
        query=MINIMAL_REQUEST,
        settings=PARTIAL,
    ),
    Case(
        "delete_lead",
        {"email": EMAIL},
        "deleteLead",
        doc.answer("2005", "Deleted."),
        done("Deleted."),
        2005,
        {"leadEmail": EMAIL},
        settings={**PARTIAL, "partial_email_param": "leadEmail"},
    ),
    Case(
        "add_lead_to_list",
        {"list": "Fair", "email": EMAIL},
        "addLeadToList",
        doc.answer("2009", "Add lead to list success."),
        done("Add lead to list success."),
        2009,
        {"listName": "Fair", "email": EMAIL},
        settings=PARTIAL,
    ),
    Case(
        "remove_lead_from_list",
        {"list": "Fair", "email": EMAIL},
        "removeLeadFromList",
        doc.answer("2008", "Remove lead from list success."),
        done("Remove lead from list success."),
        2008,
        {"name": "Fair", "email": EMAIL},
        settings={**PARTIAL, "partial_list_param": "name"},
    ),
    Case(
        "get_lead_by_token",
        {"token": "_nl-publipage.com-1282527313351-84730"},
        "getLeadByTokenId",
        doc.BY_TOKEN,
        doc.LEAD_ROW,
        2002,
        {"tokenId": "_nl-publipage.com-1282527313351-84730"},
        settings=PARTIAL,
    ),
]


def call(
    operation: str,
    given: Mapping[str, object],
    *replies: httpx.Response | Exception,
    **settings: str,
) -> tuple[CallResult, list[httpx.Request]]:
    script = Script(*replies)
    checked = arguments.checked(DESCRIPTOR.operation(operation), given)
    result = use(
        connect("publitrac_v1", script, **settings), lambda client: client.call(operation, checked)
    )
    assert script.left == 0
    return result, script.requests


def sent(request: httpx.Request) -> dict[str, str]:
    """All parameters of a request, each of which must stand there once."""
    pairs = parse_qsl(request.url.query.decode(), keep_blank_values=True)
    pairs += parse_qsl(request.content.decode(), keep_blank_values=True)
    assert len(dict(pairs)) == len(pairs)
    return dict(pairs)


def shape(xml: str) -> object:
    """XML without the blanks between its elements."""

    def of(element: etree._Element) -> object:
        if len(element):
            return element.tag, [of(child) for child in element]
        return element.tag, (element.text or "").strip()

    return of(etree.fromstring(xml.encode()))


@pytest.mark.parametrize("case", CASES, ids=[case.operation for case in CASES])
def test_a_call_goes_out_and_comes_back_as_documented(case: Case) -> None:
    result, (request,) = call(case.operation, case.given, reply(200, case.answer), **case.settings)
    verb = DESCRIPTOR.operation(case.operation).verb
    assert request.method == verb
    parameters = sent(request)
    query = parameters.pop("query", "")
    assert (shape(query) if query else "") == (shape(case.query) if case.query else "")
    assert parameters == {
        "method": case.method,
        "apiKey": SECRETS["publitrac_v1"]["api_key"],
        "username": "marie",
        "password": SECRETS["publitrac_v1"]["password"],
        **case.params,
    }
    assert (result.result, result.status, result.ok, result.reasons) == (
        case.result,
        case.status,
        True,
        (),
    )
    # Only what is documented for GET has the credentials in its address.
    assert (request.url.query == b"") == (verb == "POST")
    assert result.exchange is not None
    for secret in SECRETS["publitrac_v1"].values():
        assert secret not in result.exchange.request


def test_every_operation_is_tried() -> None:
    elsewhere = {"execute_campaign", "add_email_campaign", "add_transaction"}
    tried = {case.operation for case in CASES} | elsewhere
    assert tried == {operation.name for operation in DESCRIPTOR.operations}


@pytest.mark.parametrize(
    ("text", "arrives"),
    [
        *((same, same) for same in ("a]]>b]]>", "<b>&amp;</b>", "{{FirstName;Default=}}", '"')),
        ("a\r\nb\rc", "a\nb\nc"),
    ],
)
def test_texts_stand_in_cdata(text: str, arrives: str) -> None:
    given = {"email": EMAIL, "formName": "F", "values": text}
    _, (request,) = call("add_fill_form_history", given, reply(200, doc.answer("3004", "ok")))
    query = sent(request)["query"]
    root = etree.fromstring(query.encode())
    assert root.findtext("fillformleadhistory/values") == arrives
    assert "<values><![CDATA[" in query


@pytest.mark.parametrize(
    ("operation", "given", "words"),
    [
        ("sync_lead", {**MINIMAL, "email": "nobody"}, "e-mail address is not valid"),
        ("sync_lead", {**MINIMAL, "score": "1.5"}, "Score"),
        ("sync_lead", {**MINIMAL, "notes": "a\x00b"}, "control character"),
        ("sync_lead", {**MINIMAL, "use_token": "true"}, "token"),
        ("sync_lead", {**MINIMAL, "use_token": "true", "merge_anonymous": "true"}, "together"),
        ("sync_lead", {**MINIMAL, "firstName": "x" * 51}, "firstName"),
        ("sync_lead", {**MINIMAL, "custom_unicity_keys": ["crmLeadId"]}, "partial_calls"),
        ("sync_lead", {"email": EMAIL}, "originalSource"),
        ("sync_lead", {**MINIMAL, "custom_fields": {"x": ["a", "b"]}}, '["a", "b"]'),
        ("sync_lead", {**MINIMAL, "custom_fields": {"x": {"y": 1}}}, '{"y": 1}'),
        ("get_leads", {"queries": [{"field": "a", "value": "x" * 9000}]}, "too long"),
        ("get_leads", {"queries": [{"value": "x"}]}, "field"),
        ("get_leads", {"page": "0"}, "page"),
        ("get_leads", {"queries": [{"field": "a", "value": "\x01"}]}, "control character"),
        ("add_leads_to_list", {"list": "x" * 50, "emails": [EMAIL]}, "49"),
        ("add_web_visit_history", {"email": "a" * 44 + "@x.com", **doc.VISIT}, "49"),
        ("execute_campaign", {"emails": [EMAIL], "campaigns": ["x" * 50]}, "49"),
        ("add_transaction", doc.TRANSACTION, "transaction_url"),
        *(
            ("add_transaction", {**doc.TRANSACTION, "total": total}, "Give a number")
            for total in ("1_000", "1e3", "inf", "١", "1,5", ".")
        ),
    ],
)
def test_what_publitrac_would_refuse_is_not_sent(
    operation: str, given: dict[str, object], words: str
) -> None:
    with pytest.raises(UsageError) as caught:
        call(operation, given)
    assert words in str(caught.value)


OPPORTUNITY = {
    "id": "1",
    "name": "N",
    "salesStage": "Negotiation/Review",
    "amount": "5",
    "probability": "10",
    "leads": ["a"],
}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"salesStage": "Closed Lost"}, "closed"),
        ({"salesStage": "Thinking"}, "Stage"),
        ({"amount": "1.5"}, "amount"),
        ({"probability": "0"}, "1 to 100"),
        ({"probability": "101"}, "1 to 100"),
        ({"dateClosed": "20/08/2012"}, "date"),
        ({"dateClosed": "20120820"}, "date"),
        ({"dateClosed": "2012-W34-1"}, "date"),
        ({"leads": []}, "Leads"),
    ],
)
def test_an_opportunity_is_checked_first(changes: dict[str, object], words: str) -> None:
    with pytest.raises(UsageError) as caught:
        call("sync_opportunity", {**OPPORTUNITY, **changes})
    assert words in str(caught.value)


def test_capital_letters_tell_ids_and_campaigns_apart_and_addresses_not() -> None:
    names = ["Ab", "aB", "Ab"]
    done = reply(200, doc.answer("5002", "Opportunity synchronized."))
    _, (synced,) = call("sync_opportunity", {**OPPORTUNITY, "leads": names}, done)
    assert re.findall("<leadId>(.*?)</", sent(synced)["query"]) == ["Ab", "aB"]
    given = {"emails": ["A@b.cd", "a@b.cd"], "campaigns": names}
    _, (_, run) = call(
        "execute_campaign", given, reply(200, doc.ONE_LEAD), reply(200, doc.EXECUTED)
    )
    assert re.findall("<(?:email|name)>(.*?)</", sent(run)["query"]) == ["A@b.cd", "Ab", "aB"]


def test_a_key_of_ones_own_must_be_filled() -> None:
    given = {**MINIMAL, "custom_unicity_keys": ["email", "crmLeadId"]}
    with pytest.raises(UsageError) as caught:
        call("sync_lead", given, partial_calls="true")
    assert "crmLeadId" in caught.value.title


def test_all_unknown_leads_of_a_list_are_named() -> None:
    given = {"list": "Fair", "emails": ["someone1@gmail.com", "someone2@gmail.com"]}
    result, _ = call("add_leads_to_list", given, reply(200, doc.NOT_LISTED))
    assert (result.ok, result.status) == (False, 9013)
    assert [reason.code for reason in result.reasons] == ["publitrac_9005", "publitrac_9005"]
    assert "someone2@gmail.com" in result.reasons[1].vendor_words


def test_a_success_that_lists_errors_is_none_for_all() -> None:
    part = doc.failure("2009", "Add leads to list success.", "9005 - (b@x.com) Leads not found.")
    given = {"list": "Fair", "emails": ["a@x.com", "b@x.com"]}
    result, _ = call("add_leads_to_list", given, reply(200, part))
    assert (result.ok, [reason.code for reason in result.reasons]) == (False, ["publitrac_9005"])
    mailed = mail(people(1), reply(200, doc.failure("2001", "ok", "9008 - Unsupported tag")))
    assert states(mailed) == ["sent"]
    assert [reason.code for reason in mailed.reasons] == ["publitrac_9008"]


@pytest.mark.parametrize(
    "answer", [doc.NO_LEAD, doc.answer("2002", "Get lead success.", "<leads></leads>")]
)
def test_a_lead_that_is_not_there(answer: str) -> None:
    result, _ = call("get_lead", {"email": EMAIL}, reply(200, answer))
    assert not result.ok
    assert [reason.code for reason in result.reasons] == ["publitrac_9005"]


def test_a_lead_that_is_there_twice_is_shown_with_a_word_of_it() -> None:
    both = doc.ONE_LEAD.replace("</lead>", "</lead><lead><id>2</id></lead>")
    result, _ = call("get_lead", {"email": EMAIL}, reply(200, both))
    assert (result.ok, result.result) == (True, doc.LEAD_ROW)
    assert [reason.code for reason in result.reasons] == ["several_leads"]


@pytest.mark.parametrize(
    ("operation", "given", "status"),
    [
        ("get_leads", {}, "2002"),
        ("get_campaigns", {}, "2001"),
        ("get_lead", {"email": EMAIL}, "2001"),
    ],
)
def test_the_success_of_another_call_is_none_of_a_read(
    operation: str, given: dict[str, object], status: str
) -> None:
    with pytest.raises(AccountError):
        call(operation, given, reply(200, doc.answer(status, "Success.")))


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, doc.answer("2001", "Get leads success.")),
        (200, "<html><body>Hello</body></html>"),
        (200, ""),
        (500, ""),
        (503, doc.answer("5002", "Opportunity synchronized.")),
    ],
)
def test_a_write_whose_answer_makes_no_sense_may_have_been_done(status: int, body: str) -> None:
    with pytest.raises(UncertainError) as caught:
        call("sync_opportunity", OPPORTUNITY, reply(status, body))
    assert caught.value.exchange is not None


def test_refused_credentials_and_a_wish_to_pause_are_errors() -> None:
    key = SECRETS["publitrac_v1"]["api_key"]
    with pytest.raises(AccountError) as refused:
        call(
            "get_lead", {"email": EMAIL}, reply(200, doc.failure("9000", f"Invalid API key {key}"))
        )
    assert key not in str(refused.value)
    with pytest.raises(VendorError) as paused:
        call("get_lead", {"email": EMAIL}, reply(200, doc.failure("9100", "Too many calls")))
    assert paused.value.retryable


def test_lists_are_read_to_their_end() -> None:
    def page(number: int, *ids: int) -> httpx.Response:
        leads = "".join(f"<lead><id>{n}</id><email>a{n}@x.com</email></lead>" for n in ids)
        paging = f"<paging><page>{number}</page><offset>2</offset><total>5</total></paging>"
        return reply(200, doc.answer("2001", "ok", f"<leads>{leads}</leads>{paging}"))

    result, requests = call("get_leads", {}, page(1, 1, 2), page(2, 3, 4), page(3, 5))
    rows = result.result
    assert isinstance(rows, list)
    assert [row["id"] for row in rows] == ["1", "2", "3", "4", "5"]
    assert [sent(request)["page"] for request in requests] == ["1", "2", "3"]


def test_one_page_tells_how_many_there_are_in_all() -> None:
    answer = doc.LEADS.replace("<total>1<", "<total>4711\n<")
    result, _ = call("get_leads", {"page": "1"}, reply(200, answer))
    assert (result.total, result.result) == (4711, [doc.LEAD_ROW])


def test_a_list_without_paging_ends_where_nothing_new_comes() -> None:
    again = [reply(200, doc.CAMPAIGNS), reply(200, doc.CAMPAIGNS)]
    assert call("get_campaigns", {}, *again)[0].result == doc.CAMPAIGN_ROWS
    empty = doc.answer("5001", "Get campaigns success.")
    result, requests = call("get_campaigns", {}, reply(200, doc.CAMPAIGNS), reply(200, empty))
    assert (result.result, len(requests)) == (doc.CAMPAIGN_ROWS, 2)


RUN = {"emails": ["test@exemple.com", "johnsmith@acme.com"], "campaigns": ["Trade Show May"]}


def test_a_campaign_runs_when_all_leads_are_known() -> None:
    found = [reply(200, doc.ONE_LEAD), reply(200, doc.ONE_LEAD)]
    result, requests = call("execute_campaign", RUN, *found, reply(200, doc.EXECUTED))
    assert (result.ok, result.status) == (True, 1100)
    assert isinstance(result.result, dict)
    assert result.result["executed"] is True
    assert {sent(request)["method"] for request in requests[:2]} == {"getLead"}
    assert shape(sent(requests[2])["query"]) == shape(doc.EXECUTE_REQUEST)


def test_a_campaign_does_not_run_while_a_lead_is_unknown() -> None:
    result, requests = call(
        "execute_campaign", RUN, reply(200, doc.ONE_LEAD), reply(200, doc.NO_LEAD)
    )
    assert not result.ok
    assert isinstance(result.result, dict)
    assert result.result["unknown_leads"] == ["johnsmith@acme.com"]
    assert [reason.code for reason in result.reasons] == ["publitrac_9005"]
    assert all(sent(request)["method"] == "getLead" for request in requests)


def test_a_refused_campaign_says_why() -> None:
    refusal = doc.failure("9018", "Failed.", "Campaign (Trade Show May) does not exist.")
    result, _ = call(
        "execute_campaign",
        {**RUN, "emails": [EMAIL]},
        reply(200, doc.ONE_LEAD),
        reply(200, refusal),
    )
    assert isinstance(result.result, dict)
    assert (result.ok, result.result["executed"]) == (False, False)
    assert "Trade Show May" in result.reasons[0].vendor_words


def mail(leads: list[dict[str, object]], *replies: httpx.Response | Exception) -> CallResult:
    return call("add_email_campaign", {**doc.MAILING, "leads": leads}, *replies)[0]


def people(count: int) -> list[dict[str, object]]:
    return [{"email": f"a{n}@x.com", "originalSource": "Fair"} for n in range(count)]


def states(result: CallResult) -> list[str]:
    assert isinstance(result.result, list)
    return [row["state"] for row in result.result]


def test_a_mailing_is_written_as_the_document_shows_it() -> None:
    result, (request,) = call(
        "add_email_campaign",
        {**doc.MAILING, "leads": doc.MAILING_LEADS},
        reply(200, doc.MAILED),
    )
    assert shape(sent(request)["query"]) == shape(doc.MAILING_REQUEST)
    assert "<html><![CDATA[<html><body>" in sent(request)["query"]
    assert (result.ok, states(result)) == (True, ["sent", "sent"])


def test_a_large_mailing_goes_in_calls_of_fifty() -> None:
    given = {**doc.MAILING, "leads": people(101)}
    result, requests = call("add_email_campaign", given, *[reply(200, doc.MAILED)] * 3)
    roots = [etree.fromstring(sent(request)["query"].encode()) for request in requests]
    assert [len(root.findall("leads/lead")) for root in roots] == [50, 50, 1]
    assert states(result) == ["sent"] * 101


def test_a_mailing_tells_of_every_lead_what_became_of_it() -> None:
    leads = [*people(52), {"email": "bad", "originalSource": "Fair"}, *people(1)]
    leads.append({"email": "c@x.com", "originalSource": "Fair", "notes": "a\x00b"})
    broken = mail(leads, reply(200, doc.MAILED), httpx.ReadError("gone"))
    assert not broken.ok
    assert states(broken) == ["sent"] * 50 + ["unknown"] * 2 + ["refused"] * 3
    refusal = doc.failure("9016", "Failed.", "9002 - Email address is invalid (a1@x.com)")
    refused = mail(people(51), reply(200, refusal))
    assert states(refused) == ["refused"] * 50 + ["not_sent"]
    assert isinstance(refused.result, list)
    assert "e-mail address invalid" in refused.result[1]["reason"]
    assert "other leads" in refused.result[0]["reason"]


@pytest.mark.parametrize(
    "failure",
    [httpx.ConnectError("no"), reply(200, doc.failure("9000", "Invalid API key"))],
    ids=["no connection", "credentials"],
)
def test_a_mailing_that_never_began_is_an_error(failure: httpx.Response | Exception) -> None:
    with pytest.raises((NotSentError, AccountError)):
        mail(people(51), failure)


def test_credentials_that_fail_half_way_do_not_hide_what_went_out() -> None:
    refused = reply(200, doc.failure("9000", "Invalid API key"))
    assert states(mail(people(51), reply(200, doc.MAILED), refused)) == ["sent"] * 50 + ["not_sent"]


SHOP = {"transaction_url": "https://shop.example/transactions"}


def test_a_transaction_goes_to_its_own_address_without_credentials() -> None:
    result, (request,) = call("add_transaction", doc.TRANSACTION, reply(200, "200 OK"), **SHOP)
    assert str(request.url) == SHOP["transaction_url"]
    parameters = sent(request)
    assert json.loads(parameters.pop("transaction")) == doc.TRANSACTION
    assert parameters == {"token": "accountToken", "email": "yourleademail@service.com"}
    assert (result.ok, result.status) == (True, 200)
    assert "accountToken" not in repr(result.exchange)
    made, _ = call("add_transaction", doc.TRANSACTION, reply(201), **SHOP)
    assert (made.ok, made.status) == (True, 201)


def test_a_refused_transaction_says_why() -> None:
    result, _ = call("add_transaction", doc.TRANSACTION, reply(400, "Unknown token"), **SHOP)
    assert (result.ok, result.status) == (False, 400)
    assert "Unknown token" in result.reasons[0].vendor_words
    with pytest.raises(UncertainError):
        call("add_transaction", doc.TRANSACTION, reply(500, "oops"), **SHOP)


def test_half_documented_calls_are_switched_on_by_a_person() -> None:
    partial = {op.name for op in DESCRIPTOR.operations if op.documented == "partial"}
    assert partial == {
        *("add_lead", "update_lead", "delete_lead", "add_lead_to_list"),
        *("remove_lead_from_list", "get_lead_by_token"),
    }
    assert {DESCRIPTOR.operation(name).switched_on_by for name in partial} == {"partial_calls"}
    switch = {param.name: param for param in DESCRIPTOR.settings}["partial_calls"]
    assert switch.default == "false"


@any_of(st.text(max_size=60))
def test_any_text_of_a_person_arrives_as_it_was_typed(text: str) -> None:
    if not markup.can_carry(text):
        with pytest.raises(UsageError):
            queries.search([{"field": "city", "value": f"x{text}x"}])
        return
    search = etree.fromstring(queries.search([{"field": "city", "value": text}]).encode())
    assert (search.findtext("queries/query/value") or "") == text.strip()
    run = etree.fromstring(queries.campaigns([text], [text]).encode())
    assert run.findtext("leads/lead/email") == run.findtext("campaigns/campaign/name") == text
    visit = queries.history("webvisitleadhistory", queries.VISIT_FIELDS, {"url": text})
    assert etree.fromstring(visit.encode()).findtext("webvisitleadhistory/url") == text
    assert json.loads(queries.transaction({"info": text}))["info"] == text
