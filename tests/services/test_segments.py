from __future__ import annotations

import pytest

from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import UsageError
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.leads import LeadQuery
from leaddesk.domain.query import with_values
from leaddesk.domain.states import DeliveryState
from leaddesk.services.leads import LeadService
from leaddesk.services.segments import SegmentService
from leaddesk.services.workspace import Workspace
from tests.fakes import add_leads

PEOPLE = [
    {
        "email": "a@example.com",
        "country": "GB",
        "source": "Fair",
        "tags": "vip, new , VIP",
        "consent_email": "yes",
    },
    {
        "email": "b@example.com",
        "country": "gb",
        "source": "fair",
        "consent_email": "yes",
        "consent_sms": "no",
    },
    {"email": "c@example.com", "country": "FR", "tags": "VIP"},
    {"email": "d@example.com"},
]


@pytest.fixture
def segments(workspace: Workspace) -> SegmentService:
    add_leads(workspace.database, PEOPLE)
    return SegmentService(workspace.segments, workspace.leads)


@pytest.fixture
def leads(workspace: Workspace, segments: SegmentService) -> LeadService:
    with workspace.database.write() as connection:
        for name in ("North", "South"):
            connection.execute(
                "INSERT INTO account(id, name, vendor, settings, health, created_at)"
                " VALUES(?1, ?1, 'comunik8', '{}', '', '')",
                (name,),
            )
    outbox = workspace.outbox
    for account, lead_ids in (
        ("North", (1, 2)),
        ("South", (1,)),
        ("North", (2, 3)),
        ("South", (9,)),
    ):
        outbox.create_batch(account, {}, [(lead_id, ()) for lead_id in lead_ids])
    with workspace.database.write() as connection:
        connection.execute("UPDATE delivery SET state='accepted' WHERE id IN (1, 2)")
        connection.execute(
            "INSERT INTO import_row(import_id, line, bucket, lead_id) VALUES(7, 2, 'created', 1)"
        )
    workspace.suppressions.add([("email", "b@example.com")], "list")
    return LeadService(workspace.database)


def test_segments_are_kept_by_name(segments: SegmentService) -> None:
    british = segments.save(" British ", "country:GB")
    segments.save("all", "")
    assert [each.name for each in segments.list()] == ["all", "British"]
    assert segments.save("BRITISH", "country:GB has:email").id == british.id
    assert segments.named("british").text == "country:GB has:email"
    segments.rename(british.id, "Brits")
    assert segments.counts(CancelToken()) == {british.id: 2, segments.named("all").id: 4}
    brits = segments.named("Brits")
    segments.delete(british.id)
    assert [each.name for each in segments.list()] == ["all"]
    assert segments.restore(brits) == brits
    assert segments.list()[1] == brits


def test_what_makes_no_segment_is_refused(segments: SegmentService) -> None:
    segments.save("one", "")
    other = segments.save("two", "")
    for refused in (
        lambda: segments.save("  ", ""),
        lambda: segments.save("x", "country:"),
        lambda: segments.rename(other.id, "ONE"),
        lambda: segments.named("three"),
    ):
        with pytest.raises(UsageError):
            refused()


def test_a_segment_of_a_newer_program_is_left_out_of_the_counts(
    segments: SegmentService, workspace: Workspace
) -> None:
    segment = workspace.segments.save("new", "colour:red")
    assert segment.id not in segments.counts()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "example",
        "country:GB",
        "account:North",
        "state:queued -tag:vip",
        "state:accepted",
        "-state:accepted",
        "account:South state:queued",
        "state:suppressed",
        "nobody",
    ],
)
def test_a_filter_finds_as_many_leads_as_stand_beside_it(leads: LeadService, text: str) -> None:
    facets = leads.facets(LeadQuery(text)).counts
    assert set(facets) == {
        "source",
        "country",
        "consent",
        "added",
        "import",
        "account",
        "state",
        "tag",
    }
    for name, values in facets.items():
        for value, number in values.items():
            filtered = LeadQuery(with_values(text, name, [value]))
            assert leads.count(filtered) == number, filtered.text


def test_facets_tell_the_most_frequent_first(leads: LeadService) -> None:
    facets = leads.facets(LeadQuery()).counts
    assert list(facets["country"].items()) == [("GB", 2), ("FR", 1)]
    assert dict(facets["consent"]) == {"yes": 2, "no": 1, "unknown": 2}
    assert dict(facets["tag"]) == {"VIP": 2, "new": 1}
    assert dict(facets["state"]) == {
        DeliveryState.ACCEPTED: 1,
        DeliveryState.QUEUED: 3,
        "suppressed": 1,
    }
    assert dict(facets["account"]) == {"North": 3, "South": 1}  # whose other lead was erased
    assert dict(facets["import"]) == {"7": 1}


def test_accounts_that_the_filter_does_not_tell_apart_are_counted_as_one(
    workspace: Workspace, leads: LeadService
) -> None:
    workspace.accounts.add(Account("n", "NÖRTH", "comunik8", {}))
    workspace.outbox.create_batch("n", {}, [(1, ()), (4, ())])
    assert leads.facets(LeadQuery()).counts["account"]["North"] == 4
    assert leads.count(LeadQuery("account:North")) == 4
