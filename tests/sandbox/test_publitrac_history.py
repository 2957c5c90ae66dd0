"""What leads did, told to the PUBLITRAC v1 stand-in: visits, clicks, forms, and e-commerce transactions."""

import json

import pytest

from tests.vendors.publitrac_examples import TRANSACTION

# Add web visit history and Add click link history, Requête.
VISIT = """<?xml version="1.0" encoding="UTF-8"?>
<request>
    <webvisitleadhistory>
        <information>/blog</information>
        <context>Blog viewed</context>
        <url>http://www.acme.com/blog</url>
        <query>blog_post=product_abc_launch</query>
        <referral>http://www.linkedin.com/home.php?udi=1</referral>
        <ip>71.23.75.32</ip>
        <userAgent>Mozilla/5.0 (Windows; U; Windows NT 6.1; es-ES; rv:1.9.1.16) Gecko/20101130 Firefox/3.5.16</userAgent>
        <sessionId>2192c0f3802f8e0744e9940788121624</sessionId>
    </webvisitleadhistory>
</request>"""  # noqa: E501 - as printed
CLICK = VISIT.replace("webvisitleadhistory", "clicklinkleadhistory")
# Add fill out form history, Requête.
FORM = """<?xml version="1.0" encoding="UTF-8"?>
<request>
    <fillformleadhistory>
        <information>Registration Form</information>
        <context></context>
        <formName>Infolettre</formName>
        <url>/infolettre.php</url>
        <values>
            <![CDATA[

Firstname: Claude

Lastname: Sage

Email: claude@sage.com

Phone: 555-666-7777

]]>
        </values>
        <sessionId>2192c0f3802f8e0744e9940788121624</sessionId>
    </fillformleadhistory>
</request>"""
CALLS = [
    ("addWebVisitHistory", VISIT, "3002", "Add web page history"),
    ("addClickLinkHistory", CLICK, "3003", "Add click link history"),
    ("addFillFormHistory", FORM, "3004", "Add fill form history"),
]
CLAUDE = "claude@sage.com"


@pytest.fixture
def known(publitrac):
    publitrac.vendor.add_lead(email=CLAUDE)
    return publitrac


@pytest.mark.parametrize(("method", "xml", "code", "what"), CALLS)
def test_the_documented_requests_add_to_the_history(known, method, xml, code, what):
    for _ in range(2):
        reply = known.post(method, xml, email=CLAUDE)
        assert (reply.code, reply.message) == (code, f"{what} success.")
    first, second = known.vendor.records.history
    assert first == second
    assert first.lead.value("email") == CLAUDE
    assert first.fields["sessionId"] == "2192c0f3802f8e0744e9940788121624"
    assert known.problems == []


@pytest.mark.parametrize(("method", "xml", "code", "what"), CALLS)
def test_the_lead_must_be_there(known, method, xml, code, what):
    reply = known.post(method, xml, email="no@sage.com")
    assert (reply.code, reply.message) == ("9005", f"{what} failed.")
    assert reply.errors == ["9005 - Lead (no@sage.com) does not exist."]
    assert known.vendor.records.history == known.problems == []


def test_the_form_must_be_there(known):
    reply = known.post("addFillFormHistory", FORM.replace("Infolettre", "Other"), email=CLAUDE)
    assert (reply.code, reply.errors) == ("9000", ["Form (Other) does not exist."])
    assert known.vendor.records.history == known.problems == []


@pytest.mark.parametrize(("method", "xml", "code", "what"), CALLS)
@pytest.mark.parametrize(
    ("email", "status", "problem"),
    [
        ("", "9001", "9001 - Email is required"),
        ("claude", "9002", "9002 - Email address (claude) is invalid"),
        ("x" * 41 + "@sage.com", "9000", "email must have less than 50 characters"),
    ],
)
def test_wrong_addresses_are_recorded(known, method, xml, code, what, email, status, problem):
    assert known.post(method, xml, email=email).code == status
    assert known.problems == [problem]


@pytest.mark.parametrize(
    ("method", "xml", "problem"),
    [
        ("addWebVisitHistory", CLICK, "<request> has no <clicklinkleadhistory>"),
        (
            "addWebVisitHistory",
            VISIT.replace("ip>", "host>"),
            "<webvisitleadhistory> has no <host>",
        ),
        ("addClickLinkHistory", CLICK.replace("/blog<", "/<b>blog</b><"), "takes text only"),
        (
            "addFillFormHistory",
            FORM.replace("context>", "ip>"),
            "<fillformleadhistory> has no <ip>",
        ),
        (
            "addFillFormHistory",
            FORM.replace("<![CDATA[", "").replace("]]>", ""),
            "the text of <values> is not in a CDATA section",
        ),
    ],
)
def test_wrong_requests_are_invalid_xml(known, method, xml, problem):
    assert known.post(method, xml, email=CLAUDE).code == "9011"
    assert problem in known.problems[0]


def test_text_may_be_split_over_cdata_sections(known):
    xml = FORM.replace("Firstname: Claude", "a ]]]]><![CDATA[> b")
    assert known.post("addFillFormHistory", xml, email=CLAUDE).code == "3004"
    assert "a ]]> b" in known.vendor.records.history[0].fields["values"]


@pytest.mark.parametrize("missing", ["email", "query"])
def test_both_parameters_are_needed(known, missing):
    own = {"email": CLAUDE, "query": VISIT}
    del own[missing]
    known.post("addWebVisitHistory", **own)
    assert known.problems == [f"addWebVisitHistory needs the parameter {missing}"]


def test_the_history_of_a_visitor_goes_over_to_the_lead(known):
    token = "_nl-publitrac.com-1111111111111-11111"
    known.vendor.add_lead(email="visitor@sage.com", token=token, isAnonymous="1")
    known.post("addWebVisitHistory", VISIT, email="visitor@sage.com")
    known.post(
        "syncLead",
        f"<request><mergeAnonymous>1</mergeAnonymous><lead><email>{CLAUDE}</email><token>{token}</token>"
        "<originalSource>a</originalSource><originalSourceType>b</originalSourceType></lead></request>",
    )
    (visit,) = known.vendor.records.history
    assert visit.lead.value("email") == CLAUDE


# E-Commerce Transactions.


@pytest.fixture
def order(known):
    known.vendor.add_lead(email="yourleademail@service.com")
    token = known.vendor.account_token
    known.transaction = TRANSACTION | {"token": token}

    def send(*, token=token, email="yourleademail@service.com", without=(), **changes):
        transaction = {**known.transaction, **changes}
        content = json.dumps({k: v for k, v in transaction.items() if k not in without})
        return known.order(transaction=content, token=token, email=email)

    return send


def test_a_transaction_is_kept_and_updated_under_its_id(known, order):
    assert order().status == 200
    assert order(total="50").status == 200
    (kept,) = known.vendor.records.transactions.values()
    assert (kept["total"], kept["items"][0]["name"]) == ("50", "Bunnies")
    assert known.problems == []


ITEM = {"id": "1", "name": "a", "sku": "b", "category": "c", "price": "10", "quantity": "1"}


@pytest.mark.parametrize(
    ("changes", "status", "problem"),
    [
        ({"token": "wrong"}, 401, "the account token is wrong"),
        ({"email": "other@service.com"}, 400, "email is not that of the transaction"),
        ({"without": ["currency"]}, 400, "lacks ['currency']"),
        ({"discount": "1"}, 400, "unknown keys ['discount']"),
        ({"total": 40}, 400, "total of the transaction is not text"),
        ({"total": "forty"}, 400, "is not a number: 'forty'"),
        ({"id": " "}, 400, "the transaction has no id"),
        ({"items": []}, 400, "items is not a list with something in it"),
        ({"items": ["a"]}, 400, "an item is not an object"),
        ({"items": [{**ITEM, "quantity": 1}]}, 400, "quantity of an item is not text"),
        ({"items": [{**ITEM, "color": "red"}]}, 400, "unknown keys ['color']"),
    ],
)
def test_wrong_transactions_are_refused_and_recorded(known, order, changes, status, problem):
    assert order(**changes).status == status
    assert problem in known.problems[0]
    assert known.vendor.records.transactions == {}


@pytest.mark.parametrize("transaction", ["[]", "{'id': '1'}", "{"])
def test_a_transaction_is_a_json_object(known, transaction):
    token = known.vendor.account_token
    assert known.order(transaction=transaction, token=token, email=CLAUDE).status == 400
    assert known.problems


def test_a_transaction_needs_its_three_parameters_and_no_other(known):
    assert known.order(transaction="{}", email=CLAUDE).status == 400
    assert known.order(transaction="{}", email=CLAUDE, token="a", apiKey="b").status == 400
    assert known.problems == ["the parameters are transaction, token and email"] * 2


def test_a_transaction_of_an_unknown_lead_is_no_problem_of_the_request(known, order):
    known.vendor.reset()
    assert order().status == 400
    assert known.problems == []


def test_transactions_count_for_the_limit(known, order, monkeypatch):
    monkeypatch.setattr(known.vendor.window, "calls", 1)
    assert [order().status for _ in range(2)] == [200, 429]
