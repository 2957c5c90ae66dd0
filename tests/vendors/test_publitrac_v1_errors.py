"""Every error that PUBLITRAC's v1 document lists, and answers that nobody should trust."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.errors import AccountError, UncertainError
from leaddesk.vendors import http
from leaddesk.vendors.publitrac_v1 import codec, markup, replies, tables
from tests.vendors import publitrac_examples as doc
from tests.vendors.support import Script, answer, connect, reply, use
from tests.vendors.support import lead as some_lead

WHO = ("xml lead->email (a@b.cd)", "xml lead->crmId (12)", "(lead no email no crm id)")
INTEGERS = {"Score": "score", "NbrEmployees": "custom.nbrEmployees", "Revenue": "custom.revenue"}
FLAGS = (
    *("DoNotCall", "Unsubscribed", "IsCustomer", "isAnonymous"),
    *("emailInvalid", "Suspended", "Blacklisted"),
)
FILTERED = (
    "9012 - You are trying to insert a lead inside a filtered list, this operation is only permitted on "
    "static lists."
)
ERRORS = [
    # “Constantes”
    ("9001 - x", "publitrac_9001", "email"),
    ("9002 - x", "publitrac_9002", "email"),
    ("9003 - x", "publitrac_9003", "external_id"),
    ("9004 - x", "publitrac_9004", "email"),
    ("9005 - x", "publitrac_9005", "email"),
    ("9006 - Lead does not have original source", "publitrac_9006", "source"),
    ("9007 - Lead does not have original source type", "publitrac_9007", "source"),
    ("9008 - x", "publitrac_9008", None),
    ("9009 - x", "publitrac_9009", None),
    ("9010 - x", "publitrac_9010", None),
    ("9011 - x", "publitrac_9011", None),
    ("9012 - x", "publitrac_9012", None),
    *((f"{code} - x", f"publitrac_{code}", None) for code in range(9013, 9019)),
    # removeLeadFromList
    ("9009 - List name is required", "publitrac_9009", None),
    ("9009 - List does not exist.", "publitrac_9009", None),
    ("9005 - Lead email address is required", "publitrac_9005", "email"),
    ("9005 - Lead does not exist.", "publitrac_9005", "email"),
    # addLeadToList, addLeadsToList
    ("9009 - List (Several things) does not exist.", "publitrac_9009", None),
    (FILTERED, "publitrac_9012", None),
    ("9005 - Lead (a@b.cd) does not exist.", "publitrac_9005", "email"),
    ("9005 - (someone1@gmail.com) Leads not found.", "publitrac_9005", "email"),
    # getLeadByTokenId
    ("Tok Id is required", "publitrac_token_required", "custom.token"),
    ("Tok Id is invalid", "publitrac_token_invalid", "custom.token"),
    ("9005 - lead not found", "publitrac_9005", "email"),
    # addLead, updateLead
    ("lead is required", "publitrac_lead_required", None),
    ("Bad status lead a@b.cd was not created", "publitrac_not_created", None),
    (
        "9004 - Lead with email address a@b.cd already exists, please use the updateLead() call.",
        "publitrac_9004",
        "email",
    ),
    ("9002 - Email address is invalid for xml lead->email (a@b) ", "publitrac_9002", "email"),
    ("9001 - Email is required for xml lead->crmId (12)", "publitrac_9001", "email"),
    ("9001 - Email is required for xml (lead no email no crm id)", "publitrac_9001", "email"),
    *(
        (f"9006 -{name} (x) must be a valid integer for {who}", "publitrac_9006", field)
        for name, field in INTEGERS.items()
        for who in WHO
    ),
    *(
        (
            f"9007 - {name} (x) must be 0 or 1 for {who}",
            "publitrac_9007",
            f"custom.{name[0].lower()}{name[1:]}",
        )
        for name in FLAGS
        for who in WHO
    ),
]


def answer_with(error: str) -> replies.Answer:
    escaped = error.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    found = replies.read_answer(doc.failure("9018", "Failed.", escaped).encode())
    assert found is not None
    return found


@pytest.mark.parametrize(("error", "code", "field"), ERRORS, ids=[error[0] for error in ERRORS])
def test_every_documented_error_is_told_in_plain_words(
    error: str, code: str, field: str | None
) -> None:
    (reason,) = replies.reasons(answer_with(error))
    assert (reason.code, reason.field) == (code, field)
    assert reason.vendor_words == " ".join(error.split())
    assert reason.message.endswith(".")
    if "integer" in error:
        assert "whole number" in reason.message
    if "0 or 1" in error:
        assert "0 (no) or 1 (yes)" in reason.message
    if "is required" in error:
        assert "Fill" in reason.message


def test_an_error_names_the_custom_field_it_is_about() -> None:
    (reason,) = replies.reasons(answer_with("9008 - Unsupported carColor"), {}, ["carColor"])
    assert reason.field == "custom.carColor"


@pytest.mark.parametrize(
    ("status", "errors", "missing"),
    [
        ("9005", [], True),
        ("9015", [], False),
        ("9015", ["9005 - lead not found"], True),
        ("9015", ["9005 - Lead email address is required"], False),
        ("9015", ["Tok Id is invalid"], False),
        ("9011", ["9011 - Invalid XML"], False),
    ],
)
def test_only_a_lead_that_is_not_there_is_missing(
    status: str,
    errors: list[str],
    missing: bool,  # noqa: FBT001  (a table's column)
) -> None:
    found = replies.read_answer(doc.failure(status, "Get lead failed.", *errors).encode())
    assert found is not None
    assert found.says_no_such_lead is missing


BOMB = (
    "<!DOCTYPE response [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
    "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>"
    "<response><leads/><status>2001</status><message>&c;</message></response>"
)
ENTITIES = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10}'>" for n in range(1, 12))
ATTRIBUTE_BOMB = (
    f"<!DOCTYPE response [<!ENTITY e0 'aaaaaaaaaa'>{ENTITIES}]>"
    "<response><x y='&e11;'/><status>2001</status></response>"
)
EXTERNAL = (
    '<!DOCTYPE response [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    "<response><leads/><status>2001</status><message>&x;</message></response>"
)
HOSTILE = {
    "bomb": BOMB.encode(),
    "bomb in another encoding": BOMB.encode("utf-16"),
    "bomb in an attribute": ATTRIBUTE_BOMB.encode(),
    "external entity": EXTERNAL.encode(),
    "document type alone": f"<!DOCTYPE response>{doc.LEADS[38:]}".encode(),
    "truncated": doc.LEADS[: len(doc.LEADS) // 2].encode(),
    "login page": b"<!DOCTYPE html><html><body><form>Password</form></body></html>",
    "wrong charset": '<?xml version="1.0" encoding="UTF-8"?><response><status>2001</status>é</response>'.encode(
        "latin-1"
    ),
    "unknown charset": b'<?xml version="1.0" encoding="nope"?><response><status>2001</status></response>',
    "another root": b"<answer><status>2001</status></answer>",
    "nothing": b"",
    "deep": b"<response>" * 5000,
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
def test_no_hostile_answer_is_read_as_leads(body: bytes) -> None:
    with pytest.raises(AccountError) as caught:
        use(
            connect("publitrac_v1", Script(reply(200, body))),
            lambda client: client.call("get_leads", {}),
        )
    assert "root:" not in str(caught.value)


def test_an_answer_over_the_cap_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "MAX_ANSWER", 1000)
    body = doc.answer("2001", "ok", "<x>" + "a" * 5000 + "</x>")
    with pytest.raises(UncertainError):
        use(
            connect("publitrac_v1", Script(reply(200, body))),
            lambda client: client.call("get_leads", {}),
        )


def rows(body: bytes) -> tuple[tables.Row, ...]:
    root = markup.read(body)
    assert root is not None
    return tables.lead_page(root).rows


def test_values_are_read_whole_and_zero_dates_are_empty() -> None:
    lead = (
        "<lead><id> 1\n</id><notes>a<!-- x -->b\nc &lt;&amp;&gt; <![CDATA[<d>]]></notes><city>Łódź</city>"
        "<createdDate>0000-00-00 00:00:00</createdDate><dateOfBirth>0000-00-00</dateOfBirth>"
        "<customFields><shoe>42</shoe></customFields></lead>"
    )
    body = doc.answer("2001", "ok", f"<leads>{lead}</leads>")
    expected = {
        "id": "1",
        "notes": "ab\nc <&> <d>",
        "city": "Łódź",
        "createdDate": "",
        "dateOfBirth": "",
        "shoe": "42",
    }
    assert rows(body.encode()) == (expected,)
    latin = body.replace("UTF-8", "ISO-8859-2").encode("iso-8859-2")
    assert rows(latin) == (expected,)


@given(st.text(max_size=80))
def test_any_text_comes_back_as_it_was_written(text: str) -> None:
    if not markup.can_carry(text):
        return
    from lxml import etree

    root = etree.Element("response")
    lead = etree.SubElement(etree.SubElement(root, "leads"), "lead")
    markup.add(lead, "notes", text)
    markup.add_cdata(lead, "html", text)
    ((row),) = rows(markup.written(root).encode())
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    assert row == {"notes": text.strip(), "html": lines.strip()} or "0000-00-00" in text


FRENCH = doc.SYNCED.replace("successfull", "réussie")


@pytest.mark.parametrize(
    "body",
    [
        f"\ufeff\r\n{FRENCH}".encode(),
        f"{FRENCH}\n".replace("UTF-8", "UTF-16").encode("utf-16-be"),
        FRENCH.replace("UTF-8", "ISO-8859-1").encode("latin-1"),
    ],
    ids=["blanks before XML", "blanks after UTF-16", "another charset"],
)
def test_an_answer_is_read_in_the_charset_that_it_has(body: bytes) -> None:
    response = answer(200, body)
    found = replies.read_answer(response.body)
    assert found is not None
    assert found.message == "Leads synchronization réussie."
    assert codec.sync_outcome(response, some_lead(), {}).state == "accepted"


@given(st.text(alphabet="<>/&;leadrspontu 2019-![]?x:", max_size=80))
def test_no_near_miss_makes_reading_fail(text: str) -> None:
    for body in (
        f"<response>{text}</response>",
        f"<response><leads><lead>{text}</lead></leads></response>",
    ):
        root = markup.read(body.encode())
        replies.read_answer(body.encode())
        if root is not None:
            tables.lead_page(root)
            tables.one_lead(root)
            tables.campaign_page(root)
            tables.opportunity_page(root)
