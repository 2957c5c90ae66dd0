"""Every code of PUBLITRAC v1's appendix, from what causes it."""

import pytest

ANN = "ann@shop.example"
SOURCE = "<originalSource>a</originalSource><originalSourceType>b</originalSourceType>"


def lead(inner=SOURCE, email=ANN):
    return f"<request><lead><email>{email}</email>{inner}</lead></request>"


def members(name, email=ANN):
    return f"<request><list><name>{name}</name></list><leads><lead><email>{email}</email></lead></leads></request>"


# Codes d'erreurs, Constantes. The two last in each line are status and beginning of the first error.
FAILURES = [
    ("POST", "syncLead", {"query": lead(email="")}, "9018", "9001 - "),
    ("POST", "syncLead", {"query": lead(email="ann")}, "9018", "9002 - "),
    ("GET", "getLeadByExternalId", {"externalId": ""}, "9015", "9003 - "),
    ("POST", "addLead", {"query": lead()}, "9016", "9004 - "),
    ("GET", "getLead", {"email": "no@shop.example"}, "9015", "9005 - "),
    ("POST", "syncLead", {"query": lead("")}, "9018", "9006 - Lead does not have original source"),
    ("POST", "syncLead", {"query": lead("<originalSource>a</originalSource>")}, "9018", "9007 - Lead does not"),
    ("POST", "updateLead", {"query": lead("<score>x</score>")}, "9017", "9006 - Score (x) must be"),
    ("POST", "updateLead", {"query": lead("<doNotCall>x</doNotCall>")}, "9017", "9007 - DoNotCall (x) must"),
    ("POST", "syncLead", {"query": lead("<carColor>x</carColor>" + SOURCE)}, "9018", "9008 - "),
    ("GET", "getList", {"listName": "No"}, "9009", "9009 - "),
    ("GET", "getView", {"viewName": "No"}, "9010", "9010 - "),
    ("GET", "getLeads", {"query": "<request>"}, "9011", "9011 - "),
    ("POST", "addLeadToList", {"listName": "PromoABC_Email_Open", "email": ANN}, "9013", "9012 - "),
    ("POST", "addLeadsToList", {"query": members("New", "no@shop.example")}, "9013", "9005 - "),
    ("POST", "removeLeadFromList", {"listName": "No", "email": ANN}, "9014", "9009 - "),
]  # fmt: skip


@pytest.mark.parametrize(("verb", "method", "own", "status", "error"), FAILURES)
def test_every_failure_can_be_met(publitrac, verb, method, own, status, error):
    publitrac.vendor.add_lead(email=ANN)
    reply = (publitrac.get if verb == "GET" else publitrac.post)(method, **own)
    assert reply.http == 200
    assert reply.code == status
    assert reply.errors[0].startswith(error)


SUCCESSES = [
    ("GET", "getLeads", {"query": "<request><queries/></request>"}, "2001"),
    ("GET", "getLead", {"email": ANN}, "2002"),
    ("POST", "addLead", {"query": lead(email="new@shop.example")}, "2003"),
    ("POST", "updateLead", {"query": lead()}, "2004"),
    ("POST", "deleteLead", {"email": ANN}, "2005"),
    ("POST", "syncLead", {"query": lead()}, "2006"),
    ("POST", "removeLeadFromList", {"listName": "Imported2012", "email": ANN}, "2008"),
    ("POST", "addLeadToList", {"listName": "Imported2012", "email": ANN}, "2009"),
    ("POST", "addLeadsToList", {"query": members("Imported2012")}, "2009"),
    ("GET", "getLeadByExternalId", {"externalId": "CRM-1001"}, "2010"),
]


@pytest.mark.parametrize(("verb", "method", "own", "status"), SUCCESSES)
def test_every_success_can_be_met(publitrac, verb, method, own, status):
    publitrac.vendor.add_lead(email=ANN)
    reply = (publitrac.get if verb == "GET" else publitrac.post)(method, **own)
    assert (reply.http, reply.code, reply.errors) == (200, status, [])
    assert publitrac.problems == []
