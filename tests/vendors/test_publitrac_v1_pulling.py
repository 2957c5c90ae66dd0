"""Fetching leads from PUBLITRAC v1, and looking up what became of one."""

from __future__ import annotations

import datetime as dt
from urllib.parse import parse_qsl

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from leaddesk.domain.deliveries import Outcome
from leaddesk.domain.errors import UsageError, VendorError
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.vendors.capabilities import (
    Inquires,
    Inquiry,
    PulledLead,
    PulledPage,
    PullsLeads,
    ReadsLeads,
    VendorClient,
)
from leaddesk.vendors.publitrac_fields import differences, lead_values
from leaddesk.vendors.publitrac_v1 import pulling
from tests.vendors import publitrac_examples as doc
from tests.vendors.support import Script, connect, lead, reply, use


def pulled(
    what: str, *replies: httpx.Response, since: str = "", until: str = ""
) -> tuple[list[PulledPage], list[dict[str, str]]]:
    """The pages, and the parameters of each request."""

    async def work(client: VendorClient) -> list[PulledPage]:
        assert isinstance(client, PullsLeads)
        return [page async for page in client.pull(what, since, until)]

    script = Script(*replies)
    pages = use(connect("publitrac_v1", script), work)
    assert script.left == 0
    return pages, [dict(parse_qsl(request.url.query.decode())) for request in script.requests]


def page(number: int, total: int, *leads: str, message: str = "ok") -> httpx.Response:
    paging = f"<paging><page>{number}\n</page><offset>100</offset><total>{total}</total></paging>"
    return reply(200, doc.answer("2001", message, f"<leads>{''.join(leads)}</leads>{paging}"))


def member(number: int, changed: str = "2026-11-20 10:00:00") -> str:
    return f"<lead><id>{number}</id><email>a{number}@x.com</email><lastUpdated>{changed}</lastUpdated></lead>"


def ids(pages: list[PulledPage]) -> list[str]:
    return [lead.vendor_id for page in pages for lead in page.leads]


def terms(request: dict[str, str]) -> list[tuple[str, ...]]:
    """The rows of a search that went out."""
    root = etree.fromstring(request["query"].encode())
    return [tuple(child.text for child in query) for query in root.iterfind("queries/query")]


def test_all_leads_come_once_over_pages_that_shift() -> None:
    pages, requests = pulled(
        "leads",
        page(1, 250, *map(member, range(100))),
        page(2, 250, *map(member, range(99, 199))),
        page(3, 250, *map(member, range(199, 250))),
    )
    assert ids(pages) == [str(n) for n in range(250)]
    assert {one.total for one in pages} == {250}
    assert [request["page"] for request in requests] == ["1", "2", "3"]
    assert {request["method"] for request in requests} == {"getLeads"}
    assert terms(requests[0]) == []


@pytest.mark.parametrize(
    ("totals", "second"), [((150, 150), range(100, 120)), ((150, 120), range(130, 150))]
)
def test_what_was_announced_and_did_not_come_is_told(
    totals: tuple[int, int], second: range
) -> None:
    """A list that ends early, and one from which leads went while it was read."""
    first = page(1, totals[0], *map(member, range(100)))
    ends = [page(3, totals[1])] if totals[1] > 120 else []
    pages, _ = pulled("leads", first, page(2, totals[1], *map(member, second)), *ends)
    assert [len(ids(pages)), sum(one.missing for one in pages)] == [120, 30]


@pytest.mark.parametrize(
    ("what", "method", "parameter"),
    [
        ("list:Fair: 2026", "getList", "listName"),
        ("view:Fair: 2026", "getView", "viewName"),
    ],
)
def test_lists_and_views_are_asked_for_by_name(what: str, method: str, parameter: str) -> None:
    pages, (request,) = pulled(what, page(1, 2, member(1), member(2)))
    assert (ids(pages), request["method"], request[parameter]) == (["1", "2"], method, "Fair: 2026")


def test_values_become_lead_fields() -> None:
    given = doc.LEAD.replace("<firstName>John<", "<firstName>Zoë &lt;&amp;&gt;<").replace(
        "<dateOfBirth></", "<dateOfBirth>1990-05-17 00:00:00</"
    )
    pages, _ = pulled("leads", page(1, 1, given))
    assert pages[0].leads == (
        PulledLead(
            "470",
            {
                "first_name": "Zoë <&>",
                "last_name": "Smith",
                "company": "PUBLIPAGE",
                "phone": "555-555-2149",
                "email": "johnsmith@publipage.com",
                "source": "Google",
                "custom.originalSourceType": "Organic Search",
                "custom.keyword": "marketing automation",
                "date_of_birth": "1990-05-17",
                "custom.status": "Active",
                "score": "0",
                "custom.token": "_nl-publipage.com-1282527313351-84730",
                "external_id": "5564344",
                "created_at": "2015-08-23 01:35:13",
                "custom.someCustomField": "my custom field",
            },
        ),
    )


def test_a_range_is_searched_for_by_the_operator_that_is_documented() -> None:
    pages, requests = pulled(
        "leads",
        page(1, 1, member(1, "2026-10-31 09:00:00")),
        page(1, 2, member(2, "2026-11-30 23:59:59"), member(3, "2026-12-02 00:00:00")),
        page(1, 1, member(2, "2026-12-01 00:00:00")),
        since="2026-10-31",
        until="2026-12-01",
    )
    assert ids(pages) == ["1", "2"]
    assert [terms(request) for request in requests] == [
        [("lastUpdated", "like", "2026-10-31%")],
        [("lastUpdated", "like", "2026-11%")],
        [("lastUpdated", "like", "2026-12-01%")],
    ]


def test_a_range_of_a_list_is_picked_from_its_members() -> None:
    members = [member(1, "2026-11-19 10:00:00"), member(2), member(3, "2026-11-21 00:00:00")]
    pages, _ = pulled("list:Fair", page(1, 3, *members), since="2026-11-20", until="2026-11-20")
    assert (ids(pages), pages[0].total) == (["2"], None)


def test_a_search_is_fetched_with_its_rows() -> None:
    rows = '[{"field": "city", "value": "Łódź%"}, {"field": "doNotCall", "value": 0}]'
    pages, (request,) = pulled(f"search:{rows}", page(1, 1, member(1)))
    assert ids(pages) == ["1"]
    assert terms(request) == [("city", "like", "Łódź%"), ("doNotCall", "like", "0")]


BUSY = reply(429, headers={"retry-after": "0"})
DOWN = reply(503, headers={"retry-after": "0"})


def test_a_bad_moment_does_not_cost_a_long_list() -> None:
    pages, requests = pulled("leads", page(1, 2, member(1)), BUSY, DOWN, page(2, 2, member(2)))
    assert ids(pages) == ["1", "2"]
    assert [request["page"] for request in requests] == ["1", "2", "2", "2"]


@pytest.mark.parametrize(
    "replies",
    [
        [BUSY],
        [page(1, 2, member(1)), BUSY, DOWN, BUSY],
        [page(1, 2, member(1)), reply(429, headers={"retry-after": "3600"})],
    ],
    ids=["nothing has come yet", "it does not pass", "too long to wait"],
)
def test_a_bad_time_ends_a_list(replies: list[httpx.Response]) -> None:
    with pytest.raises(VendorError):
        pulled("leads", *replies)


days = st.dates(dt.date(2015, 1, 1), dt.date(2027, 12, 31))


@given(days, days, days)
def test_the_searches_of_a_range_cover_it_and_nothing_else(
    one: dt.date, two: dt.date, day: dt.date
) -> None:
    first, last = sorted((one, two))
    prefixes = list(pulling._prefixes(first, last, dt.date(2027, 12, 31)))
    hits = sum(day.isoformat().startswith(prefix) for prefix in prefixes)
    assert hits == (first <= day <= last)
    assert len(prefixes) <= 100


@pytest.mark.parametrize(
    ("since", "until"), [("2026-01-05", ""), ("", "2026-01-05"), ("0001-01-01", "9999-12-31")]
)
def test_open_ranges_stay_few_searches(since: str, until: str) -> None:
    first = dt.date.fromisoformat(since) if since else None
    last = dt.date.fromisoformat(until) if until else None
    prefixes = list(pulling._prefixes(first, last, dt.date(2026, 11, 21)))
    assert len(prefixes) < 45
    assert any("2026-01-05".startswith(prefix) for prefix in prefixes)


@pytest.mark.parametrize(
    ("what", "since"),
    [
        *(("results", ""), ("list:", ""), ("search:{}", ""), ("search:[1]", ""), ("search:x", "")),
        ("leads", "yesterday"),
    ],
)
def test_what_cannot_be_fetched(what: str, since: str) -> None:
    with pytest.raises(UsageError):
        pulled(what, since=since)


def test_a_list_that_does_not_exist_is_an_error_in_plain_words() -> None:
    refusal = doc.failure("9009", "Get list failed.", "9009 - List (Fair) does not exist.")
    with pytest.raises(VendorError) as caught:
        pulled("list:Fair", reply(200, refusal))
    assert "no such list" in caught.value.detail


def test_a_lead_is_read_or_is_not_there() -> None:
    async def work(client: VendorClient) -> list[object]:
        assert isinstance(client, ReadsLeads)
        return [await client.read_lead("a@b.cd"), await client.read_lead("a@b.cd")]

    script = Script(reply(200, doc.ONE_LEAD), reply(200, doc.NO_LEAD))
    assert use(connect("publitrac_v1", script), work) == [doc.LEAD_ROW, None]


def shown(**changes: str) -> str:
    """What PUBLITRAC shows of the usual test lead."""
    from leaddesk.vendors.publitrac_v1 import codec

    root = etree.fromstring(codec.sync_lead(lead(), {}).encode())
    element = root.find("lead")
    for child in element.findall("leadSource"):
        element.remove(child)
    etree.SubElement(element, "id").text = "12"
    for name, text in changes.items():
        element.find(name).text = text
    written = etree.tostring(element, encoding="unicode")
    return doc.answer("2002", "Get lead success.", f"<leads>{written}</leads>")


def inquire(answer: str, **options: str) -> Outcome | None:
    async def work(client: VendorClient) -> Outcome | None:
        assert isinstance(client, Inquires)
        return await client.inquire(
            Inquiry(1, DeliveryState.UNKNOWN, lead(), options, "", "2026-11-20T10:00:00Z")
        )

    return use(connect("publitrac_v1", Script(reply(200, answer))), work)


def test_a_lead_that_shows_all_that_was_sent_was_accepted() -> None:
    assert inquire(shown()) == Outcome(DeliveryState.ACCEPTED, (), "12")


def test_a_lead_that_is_not_there_proves_nothing() -> None:
    assert inquire(doc.NO_LEAD) is None


def test_fields_that_differ_are_named_and_settle_nothing() -> None:
    outcome = inquire(shown(city="Kraków", score="91"))
    assert outcome is not None
    assert outcome.state is DeliveryState.UNKNOWN
    assert {reason.field for reason in outcome.reasons} == {"city", "score"}
    assert any(
        "Łódź" in reason.message and "Kraków" in reason.message for reason in outcome.reasons
    )


def test_a_lead_that_arrived_may_still_be_off_its_list() -> None:
    outcome = inquire(shown(), list="Fair")
    assert outcome is not None
    assert outcome.state is DeliveryState.ACCEPTED
    assert [reason.code for reason in outcome.reasons] == ["list_not_confirmed"]


@pytest.mark.parametrize("turned", [False, True])
def test_a_custom_field_spelled_like_a_native_one_stands_beside_it(*, turned: bool) -> None:
    both = [("company", "ACME"), ("Company", "Other"), ("First_Name", "Jean"), ("email", "a@b.cd")]
    found = dict(reversed(both) if turned else both)
    assert lead_values(found) == {
        "company": "ACME",
        "custom.Company": "Other",
        "first_name": "Jean",
        "email": "a@b.cd",
    }
    assert not differences(
        Lead(1, {"email": "a@b.cd", "company": "ACME"}), {}, found, source_required=False
    )


def test_what_is_pulled_and_sent_again_is_the_same_lead() -> None:
    fields = lead_values(doc.LEAD_ROW)
    from leaddesk.vendors.publitrac_v1 import codec

    root = etree.fromstring(codec.sync_lead(Lead(1, fields), {}).encode())
    sent = {child.tag: child.text for child in root.find("lead").iter() if child.text}
    sets_itself = {"id", "createdDate", "lastUpdated"}
    assert sent == {
        name: text for name, text in doc.LEAD_ROW.items() if text and name not in sets_itself
    }
