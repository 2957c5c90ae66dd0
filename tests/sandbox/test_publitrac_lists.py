"""Lists of the PUBLITRAC v1 stand-in: adding many leads, adding and removing one."""

import pytest

# Add leads to list, Requête.
DOCUMENTED = """<?xml version="1.0" encoding="UTF-8"?>
<request>
	<list>
		<name>maListe</name>
	</list>
   <leads>
      <lead>
         <email>scazelais@bleublancrouge.ca</email>
      </lead>
      <lead>
         <email>johnsmith@mydomain.com</email>
      </lead>
      
   </leads>
</request>"""  # noqa: W293 - as printed
ANN = "ann@shop.example"
FILTERED = (
    "9012 - You are trying to insert a lead inside a filtered list, "
    "this operation is only permitted on static lists."
)


def members(name, *emails):
    leads = "".join(f"<lead><email>{email}</email></lead>" for email in emails)
    return f"<request><list><name>{name}</name></list><leads>{leads}</leads></request>"


@pytest.fixture
def ann(publitrac):
    publitrac.vendor.add_lead(email=ANN)
    return publitrac


def test_the_documented_request_makes_the_list(publitrac):
    for email in ("scazelais@bleublancrouge.ca", "johnsmith@mydomain.com"):
        publitrac.vendor.add_lead(email=email)
    reply = publitrac.post("addLeadsToList", DOCUMENTED)
    assert (reply.code, reply.message) == ("2009", "Add leads to list success.")
    shown = publitrac.get("getList", listName="maListe").emails
    assert shown == ["scazelais@bleublancrouge.ca", "johnsmith@mydomain.com"]
    assert publitrac.problems == []


def test_unknown_leads_are_named_and_nobody_is_added(ann):
    reply = ann.post(
        "addLeadsToList", members("New", "someone1@gmail.com", ANN, "someone2@gmail.com")
    )
    assert (reply.code, reply.message) == ("9013", "Add Leads To List failed.")
    assert reply.errors == [
        "9005 - (someone1@gmail.com) Leads not found.",
        "9005 - (someone2@gmail.com) Leads not found.",
    ]
    assert ann.get("getList", listName="New").code == "9009"
    assert ann.problems == []


def test_adding_twice_is_being_in_it_once(ann):
    for _ in range(2):
        assert ann.post("addLeadsToList", members("New", ANN)).code == "2009"
    assert ann.get("getList", listName="New").emails == [ANN]


def test_a_filtered_list_takes_nobody(ann):
    reply = ann.post("addLeadsToList", members("PromoABC_Email_Open", ANN))
    assert (reply.code, reply.errors) == ("9013", [FILTERED])
    assert ann.problems == []


@pytest.mark.parametrize(
    ("xml", "code", "problem"),
    [
        (members("x" * 50, ANN), "9013", "less than 50 characters"),
        (members("", ANN), "9013", "9009 - List name is required"),
        (members("New", ""), "9013", "9001 - Email is required"),
        (members("New", "ann"), "9013", "9002 - Email address (ann) is invalid"),
        (members("New"), "9011", "<leads> has no <lead>"),
        ("<request><leads/></request>", "9011", "<request> has no <list>"),
        (members("New", ANN).replace("list>", "lists>"), "9011", "<request> has no <lists>"),
        (members("New", f"{ANN}</email><phone>1</phone><email>"), "9011", "<lead> has no <phone>"),
        (members("New</name><name>Old", ANN), "9011", "more than once"),
    ],
)
def test_wrong_requests_are_refused_and_recorded(ann, xml, code, problem):
    assert ann.post("addLeadsToList", xml).code == code
    assert problem in ann.problems[0]


def test_49_characters_are_less_than_50(ann):
    assert ann.post("addLeadsToList", members("x" * 49, ANN)).code == "2009"


# Codes d'erreurs: the document shows no request of these two, so that several must do.
ONE = "<request><list><name>Imported2012</name></list><lead><email>ann@shop.example</email></lead></request>"
WAYS = [
    {"listName": "Imported2012", "email": ANN},
    {"list": "Imported2012", "lead": ANN},
    {"query": ONE},
    {"query": members("Imported2012", ANN)},
]


@pytest.mark.parametrize("own", WAYS)
def test_one_lead_comes_and_goes(ann, own):
    def listed():
        return ann.get("getList", listName="Imported2012", page="2").emails

    reply = ann.post("addLeadToList", **own)
    assert (reply.code, reply.message) == ("2009", "Add lead to list success.")
    assert ANN in listed()
    reply = ann.post("removeLeadFromList", **own)
    assert (reply.code, reply.message) == ("2008", "Remove lead from list success.")
    assert ANN not in listed()
    assert ann.problems == []


@pytest.mark.parametrize(
    ("method", "name", "email", "code", "error"),
    [
        ("addLeadToList", "New", ANN, "9013", "9009 - List (New) does not exist."),
        ("addLeadToList", "PromoABC_Email_Open", ANN, "9013", FILTERED),
        ("addLeadToList", "Imported2012", "no@b.example", "9013", "9005 - Lead (no@b.example) does not exist."),
        ("removeLeadFromList", "New", ANN, "9014", "9009 - List does not exist."),
        ("removeLeadFromList", "Imported2012", "no@b.example", "9014", "9005 - Lead does not exist."),
    ],
)  # fmt: skip
def test_documented_errors_of_one_lead(ann, method, name, email, code, error):
    reply = ann.post(method, listName=name, email=email)
    assert (reply.code, reply.errors) == (code, [error])
    assert ann.problems == []


@pytest.mark.parametrize(
    ("method", "own", "error"),
    [
        ("removeLeadFromList", {"email": ANN}, "9009 - List name is required"),
        ("removeLeadFromList", {"listName": "New"}, "9005 - Lead email address is required"),
        ("addLeadToList", {"email": ANN}, "9009 - List () does not exist."),
        ("addLeadToList", {"listName": "Imported2012"}, "9005 - Lead () does not exist."),
        (
            "addLeadToList",
            {"listName": "New", "email": ANN, "page": "1"},
            "takes a list and a lead",
        ),
        ("addLeadToList", {"query": ONE, "email": ANN}, "takes no parameter beside query"),
        ("addLeadToList", {"query": members("New", ANN, ANN)}, "more than one <lead>"),
    ],
)
def test_incomplete_requests_of_one_lead_are_recorded(ann, method, own, error):
    ann.post(method, **own)
    assert error in ann.problems[0]
