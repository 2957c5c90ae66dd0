"""The stand-in of PUBLITRAC v1 against its document."""

import time
from xml.etree import ElementTree as ET

import pytest

from leaddesk.sandbox import Fault

# Sync Lead, Exemples.
DOCUMENTED = """<?xml version="1.0" encoding="UTF-8"?>
<request>
	<useToken>true</useToken>
    <lead>        
        <token>_nl-yourdomain.com-1323891914130-53205</token>
        <crmLeadId>CRM_ID134</crmLeadId>
        <firstName>John</firstName>
        <lastName>Smith</lastName>
        <middleName></middleName>
        <company>ACME</company>
        <phone>555-423-2453</phone>
        <email>johnsmith@mydomain.com</email>
        <mailingAddress>134 Ocean Street</mailingAddress>
        <leadSource>New Production ABC</leadSource>
        <originalSource> New Production ABC</originalSource>
        <originalSourceType>Organic</originalSourceType>
        <jobTitle>Software Engineer</jobTitle>
        <score>90</score>
        <postalCode>90211</postalCode>
        <country>USA</country>
        <city>Compton</city>
        <state>CA</state>
        <doNotCall>0</doNotCall>
        <doNotCallReason></doNotCallReason>
        <unsubscribed>0</unsubscribed>
        <unsubscribeCause></unsubscribeCause>
        <unsubscribeReason></unsubscribeReason>
        <fax>555-324-2134</fax>
        <mobile>555-432-1242</mobile>
        <isCustomer>0</isCustomer>
        <isAnonymous>0</isAnonymous>
        <emailInvalid>0</emailInvalid>
        <emailInvalidCause></emailInvalidCause>
        <notes>This lead is very interest in product ABC</notes>
        <suspended>0</suspended>
        <suspendedReason></suspendedReason>
        <blacklisted>0</blacklisted>
        <blacklistedCause></blacklistedCause>
        <customerId>123</customerId>
        <website>http://www.acme.com</website>
        <language>fr</language>
        <nbrEmployees>4</nbrEmployees>
        <revenue>400000</revenue>
        <customFields>
            <carColor>Red</carColor>
            <carMaker>Infiniti</carMaker>
        </customFields>
    </lead>
</request>"""  # noqa: W291 - as printed
SOURCE = "<originalSource>Fair</originalSource><originalSourceType>Direct</originalSourceType>"


def lead_xml(inner="", *, email="ann@shop.example", before="", source=SOURCE):
    mail = f"<email>{email}</email>" if email is not None else ""
    return f"<request>{before}<lead>{mail}{source}{inner}</lead></request>"


class Account:
    def __init__(self, sandbox, call):
        self.account = sandbox.accounts["publitrac_v1"]
        self.vendor = sandbox.publitrac_v1
        self._call = call

    def sign_in(self, key="apiKey"):
        return {
            key: self.account.secrets["api_key"],
            "username": self.account.settings["username"],
            "password": self.account.secrets["password"],
        }

    def send(self, verb, query=None, form=None, **more):
        reply = self._call(verb, self.account.base_url, query=query, form=form, **more)
        return reply.status, ET.fromstring(reply.body)

    def get(self, method, **parameters):
        status, root = self.send("GET", {"method": method, **self.sign_in(), **parameters})
        assert status == 200
        return root

    def sync(self, xml):
        form = {"method": "syncLead", **self.sign_in(), "query": xml}
        status, root = self.send("POST", form=form)
        assert status == 200
        return root

    @property
    def problems(self):
        return [problem for request in self.vendor.requests for problem in request.problems]


@pytest.fixture
def v1(sandbox, call):
    sandbox.publitrac_v1.empty()
    return Account(sandbox, call)


def code(root):
    return root.findtext("status")


def errors(root):
    return [error.text for error in root.findall("errors/error")]


def test_documented_sync_is_answered_as_documented(v1):
    root = v1.sync(DOCUMENTED)
    assert code(root) == "2006"
    assert root.findtext("message") == "Leads synchronization successfull."
    (lead,) = v1.vendor.leads
    assert (lead["firstName"], lead["carColor"]) == ("John", "Red")
    assert v1.problems == []


@pytest.mark.parametrize("key", ["apiKey", "apikey"])
@pytest.mark.parametrize("place", ["body", "url"])
def test_credentials_in_body_or_url_with_either_spelling(v1, key, place):
    sign_in = {"method": "syncLead", **v1.sign_in(key)}
    query, form = (sign_in, {}) if place == "url" else ({}, sign_in)
    _, root = v1.send("POST", query, {**form, "query": lead_xml()})
    assert code(root) == "2006"
    assert v1.problems == []


@pytest.mark.parametrize("name", ["apiKey", "username", "password"])
@pytest.mark.parametrize("value", [None, "wrong", "é&+"])
def test_bad_credentials_are_refused(v1, name, value):
    parameters = {"method": "getCampaigns", **v1.sign_in()}
    if value is None:
        del parameters[name]
    else:
        parameters[name] = value
    status, root = v1.send("GET", parameters)
    assert (status, code(root)) == (200, "9000")
    assert root.findtext("message") == "Authentication failed."
    (problem,) = v1.problems
    assert ("missing" in problem) is (value is None)


@pytest.mark.parametrize(
    ("verb", "changes", "form", "problem"),
    [
        ("GET", {"method": "getEverything"}, None, "there is no method 'getEverything'"),
        ("GET", {"method": None}, None, "method is missing"),
        ("GET", {"apikey": "x"}, None, "both apikey and apiKey"),
        ("GET", {"limit": "3"}, None, "getCampaigns has no parameter 'limit'"),
        ("GET", {"page": "0"}, None, "page is a number from 1"),
        ("GET", {"page": "x"}, None, "page is a number from 1"),
        ("GET", {"method": "getLead"}, None, "getLead needs the parameter email"),
        ("GET", {"method": "syncLead", "query": "<a/>"}, None, "syncLead takes POST, not GET"),
        ("POST", {}, {"page": "1"}, "getCampaigns takes GET, not POST"),
        ("POST", {"method": "syncLead"}, {"page": "1"}, "syncLead needs the parameter query"),
        ("POST", {"method": "syncLead"}, {"query": "<a/>", "x": "1"}, "has no parameter 'x'"),
        ("POST", {"method": "syncLead", "query": "<a/>"}, {"a": "b"}, "belongs into the body"),
        ("POST", {"method": "syncLead"}, {"username": "x", "query": "<a/>"}, "more than once"),
    ],
)
def test_undocumented_calls_are_refused(v1, verb, changes, form, problem):
    query = {"method": "getCampaigns", **v1.sign_in(), **changes}
    status, root = v1.send(verb, {k: v for k, v in query.items() if v is not None}, form)
    assert (status, code(root)) == (200, "9000")
    assert problem in v1.problems[0]


@pytest.mark.parametrize(
    ("verb", "more", "problem"),
    [
        ("GET", {"body": b"x"}, "a GET call takes no body"),
        ("POST", {"body": b"<request/>", "headers": {"Content-Type": "text/xml"}}, "Content-Type"),
        ("POST", {"data": {}}, "Content-Type"),
        ("POST", {"form": {}, "body": b"query"}, "Content-Type"),
    ],
)
def test_undocumented_bodies_are_refused(v1, verb, more, problem):
    form = more.pop("form", None) or None
    _, root = v1.send(verb, {"method": "getCampaigns", **v1.sign_in()}, form, **more)
    assert code(root) == "9000"
    assert problem in v1.problems[0]


# The line "Supporte" of each call, and for the calls that only Codes d'erreurs knows our reading.
VERBS = {
    "GET": "getLeads getLead getLeadByExternalId getView getList getCampaigns getOpportunities getLeadByTokenId",
    "POST": "syncLead addLeadsToList addWebVisitHistory addClickLinkHistory addFillFormHistory syncOpportunity "
    "executeCampaign addLead updateLead addLeadToList removeLeadFromList",
}


@pytest.mark.parametrize(
    ("method", "verb"), [(name, verb) for verb, names in VERBS.items() for name in names.split()]
)
def test_every_method_takes_its_verb_only(v1, method, verb):
    wrong = "POST" if verb == "GET" else "GET"
    parameters = {"method": method, **v1.sign_in()}
    _, root = v1.send(wrong, parameters, {} if wrong == "GET" else {"page": "1"})
    assert code(root) == "9000"
    assert v1.problems == [f"{method} takes {verb}, not {wrong}"]


def test_a_malformed_form_is_refused(v1):
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    _, root = v1.send("POST", body=b"method=%zz", headers=headers)
    assert code(root) == "9000"
    assert "malformed" in v1.problems[0]


FOR = "for xml lead->email (ann@shop.example)"


@pytest.mark.parametrize(
    ("xml", "error"),
    [
        (lead_xml("<score>high</score>"), f"9006 - Score (high) must be a valid integer {FOR}"),
        (lead_xml("<score>1.5</score>"), f"9006 - Score (1.5) must be a valid integer {FOR}"),
        (lead_xml("<nbrEmployees>x</nbrEmployees>"), f"9006 - NbrEmployees (x) must be a valid integer {FOR}"),
        (lead_xml("<revenue>1k</revenue>"), f"9006 - Revenue (1k) must be a valid integer {FOR}"),
        (lead_xml("<doNotCall>true</doNotCall>"), f"9007 - DoNotCall (true) must be 0 or 1 {FOR}"),
        (lead_xml("<isAnonymous>2</isAnonymous>"), f"9007 - isAnonymous (2) must be 0 or 1 {FOR}"),
        (lead_xml("<carColor>Red</carColor>"), f"9008 - Unsupported custom tag (carColor) {FOR}"),
        (lead_xml("<id>7</id>"), f"9008 - Unsupported custom tag (id) {FOR}"),
        (
            lead_xml("<customFields><phone>1</phone></customFields>"),
            f"9008 - Unsupported custom tag (phone) {FOR}",
        ),
        (lead_xml("<dateOfBirth>28/01/1980</dateOfBirth>"), "is not yyyy-mm-dd"),
        (lead_xml("<firstName>" + "x" * 51 + "</firstName>"), "firstName is longer than 50 characters"),
        (lead_xml(email="a" * 50 + "@b.example"), "email is longer than 50 characters"),
        (lead_xml(email="ann"), "9002 - Email address is invalid for xml lead->email (ann)"),
        (lead_xml(email=""), "9001 - Email is required for xml (lead no email no crm id)"),
        (lead_xml("<crmLeadId>7</crmLeadId>", email=None), "9001 - Email is required for xml lead->crmId (7)"),
        (lead_xml(source=""), f"9006 - Lead does not have original source {FOR}"),
        (lead_xml(source=""), f"9007 - Lead does not have original source type {FOR}"),
        (lead_xml(before="<useToken>1</useToken>"), "need the value of token"),
        (lead_xml(before="<mergeAnonymous>true</mergeAnonymous>"), "need the value of token"),
        (
            lead_xml("<token>t</token>", before="<useToken>1</useToken><mergeAnonymous>1</mergeAnonymous>"),
            "mergeAnonymous is for calls with useToken 0",
        ),
    ],
)  # fmt: skip
def test_wrong_values_are_refused_with_their_error(v1, xml, error):
    root = v1.sync(xml)
    assert code(root) == "9018"
    assert any(error in found for found in errors(root)), errors(root)
    assert v1.problems == errors(root)
    assert v1.vendor.leads == []


@pytest.mark.parametrize(
    ("xml", "problem"),
    [
        ("<request><lead>", "not well-formed"),
        ("<!DOCTYPE request [<!ENTITY x 'y'>]><request/>", "document type"),
        ("<lead/>", "<request> is expected, not <lead>"),
        ("<request/>", "<request> has no <lead>"),
        ("<request><leads/></request>", "<request> has no <leads>"),
        ("<request><lead/><lead/></request>", "more than once"),
        ("<request a='b'><lead/></request>", "attributes or text"),
        ("<request>text<lead/></request>", "attributes or text"),
        (lead_xml("<firstName>A</firstName><firstName>B</firstName>"), "more than once"),
        (lead_xml("<firstName><b>A</b></firstName>"), "takes text only"),
        (lead_xml("<customFields><car><color>A</color></car></customFields>"), "takes text only"),
        (lead_xml(before="<useToken>yes</useToken>"), "true, false, 1 or 0"),
    ],
)
def test_wrong_structure_is_invalid_xml(v1, xml, problem):
    root = v1.sync(xml)
    assert code(root) == "9011"
    assert problem in v1.problems[0]


def test_sync_inserts_then_updates_by_email(v1):
    v1.sync(lead_xml("<firstName>Ann</firstName><city>Cluj</city>"))
    v1.sync(lead_xml("<firstName>Anna</firstName>", email="ANN@shop.example"))
    (lead,) = v1.vendor.leads
    assert (lead["firstName"], lead["city"], lead["status"]) == ("Anna", "Cluj", "Active")


@pytest.mark.parametrize("yes", ["true", "1"])
def test_token_finds_the_lead_before_the_address(v1, yes):
    v1.sync(lead_xml("<token>_nl-a-1-2</token>"))
    use = f"<useToken>{yes}</useToken>"
    v1.sync(lead_xml("<token>_nl-a-1-2</token>", email="new@shop.example", before=use))
    assert [lead["email"] for lead in v1.vendor.leads] == ["new@shop.example"]
    assert v1.problems == []


def test_without_use_token_the_token_finds_nothing(v1):
    v1.sync(lead_xml("<token>_nl-a-1-2</token>"))
    no = "<useToken>false</useToken><mergeAnonymous>0</mergeAnonymous>"
    v1.sync(lead_xml("<token>_nl-a-1-2</token>", email="new@shop.example", before=no))
    assert len(v1.vendor.leads) == 2


def test_several_leads_on_the_key_are_an_error(v1):
    v1.sync(lead_xml())
    v1.vendor.add_lead(email="ann@shop.example", firstName="Other")
    root = v1.sync(lead_xml())
    assert code(root) == "9018"
    assert "Several leads" in errors(root)[0]
    assert v1.problems == []


def test_get_lead_shows_custom_fields_beside_native_ones(v1):
    v1.sync(DOCUMENTED)
    root = v1.get("getLead", email="JohnSmith@mydomain.com")
    assert (code(root), root.findtext("message")) == ("2002", "Get lead success.")
    lead = root.find("leads/lead")
    assert lead.findtext("carMaker") == "Infiniti"
    assert lead.findtext("crmLeadId") == "CRM_ID134"
    assert lead.findtext("createdDate")
    assert lead.find("leadSource") is None


def test_get_lead_by_external_id(v1):
    v1.sync(DOCUMENTED)
    root = v1.get("getLeadByExternalId", externalId="CRM_ID134")
    assert code(root) == "2010"
    assert root.findtext("leads/lead/email") == "johnsmith@mydomain.com"


@pytest.mark.parametrize(
    ("method", "parameters"),
    [("getLead", {"email": "no@shop.example"}), ("getLeadByExternalId", {"externalId": "7"})],
)
def test_a_lead_that_is_not_there_is_no_problem_of_the_request(v1, method, parameters):
    root = v1.get(method, **parameters)
    assert (code(root), errors(root)) == ("9015", ["9005 - lead not found"])
    assert v1.problems == []


@pytest.mark.parametrize(
    ("method", "parameters", "error"),
    [
        ("getLead", {"email": ""}, "9001 - Email is required"),
        ("getLeadByExternalId", {"externalId": ""}, "9003 - External id is not defined"),
    ],
)
def test_blank_keys_are_refused(v1, method, parameters, error):
    root = v1.get(method, **parameters)
    assert (code(root), errors(root)) == ("9015", [error])
    assert v1.problems == [error]


def condition(field, value, operator="like"):
    return f"<query><field>{field}</field><operator>{operator}</operator><value>{value}</value></query>"


@pytest.mark.parametrize(
    ("conditions", "found"),
    [
        ("", 3),
        (condition("firstName", "ann%"), 2),
        (condition("firstName", "ann%") + condition("email", "%2@%"), 1),
        (condition("firstName", "a.n"), 0),
        (condition("carColor", "red"), 1),
    ],
)
def test_get_leads_searches(v1, conditions, found):
    v1.sync(lead_xml("<firstName>Ann</firstName>", email="p1@shop.example"))
    v1.sync(lead_xml("<firstName>Anna</firstName>", email="p2@shop.example"))
    v1.sync(
        lead_xml("<customFields><carColor>Red</carColor></customFields>", email="p3@shop.example")
    )
    root = v1.get("getLeads", query=f"<request><queries>{conditions}</queries></request>")
    assert (code(root), len(root.findall("leads/lead"))) == ("2001", found)
    assert root.findtext("paging/total") == str(found)


def test_get_leads_pages_by_a_hundred(v1):
    for number in range(103):
        v1.vendor.add_lead(email=f"p{number}@shop.example")
    query = "<request><queries></queries></request>"
    root = v1.get("getLeads", query=query, page="2")
    assert len(root.findall("leads/lead")) == 3
    figures = {part.tag: part.text for part in root.find("paging")}
    assert figures == {"page": "2", "items": "3", "offset": "100", "total": "103"}


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        ("<request/>", "has no <queries>"),
        ("<request><queries><lead/></queries></request>", "something else than <query>"),
        ("<request><queries><query/></queries></request>", "<query> has no <field>"),
        (f"<request><queries>{condition('a', 'b', '=')}</queries></request>", "'=' is not documented"),
        ("<request>", "not well-formed"),
    ],
)  # fmt: skip
def test_undocumented_searches_are_refused(v1, query, problem):
    assert code(v1.get("getLeads", query=query)) == "9011"
    assert problem in v1.problems[0]


def test_campaigns_keep_the_oddities_of_the_document(v1):
    root = v1.get("getCampaigns")
    assert (code(root), root.findtext("message")) == ("5001", "Get campaigns success.")
    names = [part.tag for part in root.find("campaign")]
    assert names == [
        "id", "Name", "Type", "Token", "CampaignType", "Created_Date", "Last_Updated",
    ]  # fmt: skip
    assert "0000-00-00 00:00:00" in [part.text for part in root.iter("Created_Date")]
    assert root.find("paging") is None
    assert v1.get("getCampaigns", page="2").findall("campaign") == []
    assert v1.problems == []


def test_calls_above_the_limit_are_refused_and_recorded(v1, monkeypatch):
    monkeypatch.setattr(v1.vendor.window, "calls", 3)
    query = {"method": "getCampaigns", **v1.sign_in()}
    begin = time.monotonic()
    results = [v1.send("GET", query) for _ in range(4)]
    assert time.monotonic() - begin < 1
    assert [status for status, _ in results] == [200, 200, 200, 429]
    assert results[-1][1].findtext("message") == "Call limit exceeded."
    assert v1.problems == ["more than 3 calls in 1 s"]


def test_the_limit_is_thirty_five_in_a_second(v1):
    assert (v1.vendor.window.calls, v1.vendor.window.seconds) == (35, 1.0)


def test_faults_address_a_method(v1):
    v1.vendor.set_fault(Fault("status", status=503, path="/api?method=getLead"))
    query = {"method": "getLead", **v1.sign_in(), "email": "a@b.example"}
    assert v1._call("GET", v1.account.base_url, query=query).status == 503
    assert code(v1.get("getCampaigns")) == "5001"


def test_faults_without_a_path_hit_sync_lead_only(v1):
    v1.vendor.set_fault(Fault("status", status=503))
    assert code(v1.get("getCampaigns")) == "5001"
    form = {"method": "syncLead", **v1.sign_in(), "query": lead_xml()}
    assert v1._call("POST", v1.account.base_url, form=form).status == 503
    assert v1.vendor.leads == []
