"""Writing leads into the PUBLITRAC v1 stand-in: unicity keys, anonymous visitors, addLead and its like."""

import pytest

ANN = "ann@shop.example"
TOKEN = "_nl-publitrac.com-1111111111111-11111"
SOURCE = "<originalSource>Fair</originalSource><originalSourceType>Direct</originalSourceType>"


def lead(inner="", email=ANN, source=SOURCE):
    return f"<lead><email>{email}</email>{source}{inner}</lead>"


def request(*parts):
    return f'<?xml version="1.0" encoding="UTF-8"?><request>{"".join(parts)}</request>'


@pytest.fixture
def empty(publitrac):
    publitrac.vendor.empty()
    return publitrac


KEYS = "<customUnicityKeys>{}</customUnicityKeys>"


@pytest.mark.parametrize(
    "keys", ["email,crmLeadId", "email crmLeadId", "<email/><crmLeadId/>", "<key>email</key><key>crmLeadId</key>"]
)  # fmt: skip
def test_both_values_of_a_custom_key_must_be_those_of_one_lead(empty, keys):
    """The document names the element and shows it nowhere: whatever names the fields will do."""
    empty.vendor.add_lead(email=ANN, crmLeadId="7")
    before = KEYS.format(keys)
    inner = "<crmLeadId>{}</crmLeadId><city>Cluj</city>"
    assert empty.post("syncLead", request(before, lead(inner.format("8")))).code == "2006"
    assert empty.post("syncLead", request(before, lead(inner.format("7")))).code == "2006"
    found = [(lead["crmLeadId"], lead["city"]) for lead in empty.vendor.leads]
    assert found == [("7", "Cluj"), ("8", "Cluj")]


def test_a_custom_key_goes_before_the_token(empty):
    empty.vendor.add_lead(email="old@shop.example", token=TOKEN)
    xml = request("<useToken>1</useToken>", KEYS.format("email"), lead(f"<token>{TOKEN}</token>"))
    assert empty.post("syncLead", xml).code == "2006"
    assert len(empty.vendor.leads) == 2


@pytest.mark.parametrize("keys", ["crmLeadId,firstName", "carColor", "no_such_field"])
def test_values_of_the_key_must_not_be_empty(empty, keys):
    xml = request(KEYS.format(keys), lead("<crmLeadId></crmLeadId><firstName></firstName>"))
    reply = empty.post("syncLead", xml)
    assert reply.code == "9018"
    assert "is in customUnicityKeys and has no value" in reply.errors[0]
    assert empty.problems == reply.errors


def test_an_anonymous_visitor_becomes_part_of_the_lead(empty):
    empty.vendor.add_lead(token=TOKEN, isAnonymous="1")
    empty.vendor.add_lead(email=ANN)
    xml = request("<mergeAnonymous>1</mergeAnonymous>", lead(f"<token>{TOKEN}</token>"))
    assert empty.post("syncLead", xml).code == "2006"
    assert [(lead["email"], lead["token"]) for lead in empty.vendor.leads] == [(ANN, TOKEN)]


def test_anonymous_visitors_are_left_alone_unless_asked_for(empty):
    empty.vendor.add_lead(token=TOKEN, isAnonymous="1")
    assert empty.post("syncLead", request(lead(f"<token>{TOKEN}</token>"))).code == "2006"
    assert len(empty.vendor.leads) == 2


def test_use_token_finds_an_anonymous_visitor(empty):
    empty.vendor.add_lead(token=TOKEN, isAnonymous="1")
    xml = request("<useToken>true</useToken>", lead(f"<token>{TOKEN}</token>"))
    assert empty.post("syncLead", xml).code == "2006"
    assert [lead["email"] for lead in empty.vendor.leads] == [ANN]


# Codes d'erreurs: addLead, updateLead, deleteLead.


@pytest.mark.parametrize("wrap", ["{}", "<leads>{}</leads>"])
def test_add_then_update_then_delete(empty, wrap):
    reply = empty.post("addLead", request(wrap.format(lead("<city>Cluj</city>"))))
    assert (reply.code, reply.message) == ("2003", "Create new lead success.")
    reply = empty.post("updateLead", request(wrap.format(lead("<city>Iași</city>", source=""))))
    assert (reply.code, reply.message) == ("2004", "Leads updated successfully.")
    assert [lead["city"] for lead in empty.vendor.leads] == ["Iași"]
    assert empty.post("deleteLead", email=ANN).code == "2005"
    assert empty.vendor.leads == []
    assert empty.problems == []


@pytest.mark.parametrize("name", ["query", "lead", "xml"])
def test_the_document_comes_in_a_parameter_of_any_name(empty, name):
    assert empty.post("addLead", **{name: request(lead())}).code == "2003"
    assert empty.problems == []


def test_an_address_that_is_taken_cannot_be_added(empty):
    empty.post("addLead", request(lead()))
    reply = empty.post("addLead", request(lead()))
    assert (reply.code, reply.message) == ("9016", "Create new lead have errors.")
    assert reply.errors == [
        f"9004 - Lead with email address {ANN} already exists, please use the updateLead() call."
    ]
    assert empty.problems == []


@pytest.mark.parametrize(
    ("method", "own", "code"),
    [
        ("updateLead", {"query": request(lead())}, "9017"),
        ("deleteLead", {"email": ANN}, "9005"),
        ("deleteLead", {"query": request(f"<lead><email>{ANN}</email></lead>")}, "9005"),
    ],
)
def test_a_lead_that_is_not_there_is_told(empty, method, own, code):
    reply = empty.post(method, **own)
    assert (reply.code, reply.errors) == (code, [f"9005 - Lead ({ANN}) does not exist."])
    assert empty.problems == []


def test_several_leads_of_an_address_are_neither_updated_nor_deleted(empty):
    empty.vendor.add_lead(email=ANN)
    empty.vendor.add_lead(email=ANN)
    assert empty.post("updateLead", request(lead())).code == "9017"
    assert empty.post("deleteLead", email=ANN).code == "9018"
    assert len(empty.vendor.leads) == 2


VALUES = [
    ("score", "x", "9006", "Score (x) must be a valid integer"),
    ("doNotCall", "2", "9007", "DoNotCall (2) must be 0 or 1"),
    ("unsubscribed", "2", "9007", "Unsubscribed (2) must be 0 or 1"),
    ("isCustomer", "2", "9007", "IsCustomer (2) must be 0 or 1"),
    ("isAnonymous", "2", "9007", "isAnonymous (2) must be 0 or 1"),
    ("emailInvalid", "2", "9007", "emailInvalid (2) must be 0 or 1"),
    ("suspended", "2", "9007", "Suspended (2) must be 0 or 1"),
    ("blacklisted", "2", "9007", "Blacklisted (2) must be 0 or 1"),
    ("nbrEmployees", "x", "9006", "NbrEmployees (x) must be a valid integer"),
    ("revenue", "x", "9006", "Revenue (x) must be a valid integer"),
]


@pytest.mark.parametrize(("field", "value", "code", "text"), VALUES)
def test_wrong_values_are_told_as_printed(empty, field, value, code, text):
    inner = f"<{field}>{value}</{field}>"
    by_email = empty.post("addLead", request(lead(inner)))
    assert by_email.errors == [f"{code} - {text} for xml lead->email ({ANN})"]
    by_crm = empty.post("addLead", request(lead(inner + "<crmLeadId>7</crmLeadId>", email="")))
    assert by_crm.errors == [
        "9001 - Email is required for xml lead->crmId (7)",
        f"{code} - {text} for xml lead->crmId (7)",
    ]
    # The last two texts of the list have no blank after the hyphen.
    hyphen = "-" if field in {"nbrEmployees", "revenue"} else "- "
    by_nobody = empty.post("addLead", request(lead(inner, email="")))
    assert by_nobody.errors == [
        "9001 - Email is required for xml (lead no email no crm id)",
        f"{code} {hyphen}{text} for (lead no email no crm id)",
    ]
    # Those of updateLead end in a blank.
    update = empty.post("updateLead", request(lead(inner)))
    assert (update.code, update.message) == ("9017", "Update Lead contain error")
    assert update.errors == [f"{code} - {text} for xml lead->email ({ANN}) "]


@pytest.mark.parametrize(
    ("method", "own", "code", "error"),
    [
        ("addLead", {}, "9016", "lead is required"),
        ("addLead", {"query": request()}, "9016", "lead is required"),
        ("addLead", {"query": request("<leads></leads>")}, "9016", "lead is required"),
        ("addLead", {"query": request(lead(email="ann"))}, "9016",
         "9002 - Email address is invalid for xml lead->email (ann)"),
        ("addLead", {"query": request(lead(source=""))}, "9016",
         f"9006 - Lead does not have original source for xml lead->email ({ANN})"),
        ("addLead", {"query": request(lead("<phone>" + "1" * 26 + "</phone>"))}, "9016",
         f"phone is longer than 25 characters lead {ANN} was not created"),
        ("addLead", {"query": request("<client/>")}, "9011", "9011 - <request> has no <client>"),
        ("deleteLead", {}, "9001", "9001 - Email is required"),
        ("deleteLead", {"email": "ann"}, "9002", "9002 - Email address (ann) is invalid"),
    ],
)  # fmt: skip
def test_wrong_requests_are_refused_and_recorded(empty, method, own, code, error):
    reply = empty.post(method, **own)
    assert (reply.code, reply.errors[0]) == (code, error)
    assert empty.problems[0] in error
