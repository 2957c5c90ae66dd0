from __future__ import annotations

import pytest

from leaddesk.domain.errors import UsageError
from leaddesk.domain.leads import LeadQuery
from leaddesk.domain.query import Operator, Term, written
from leaddesk.domain.states import DeliveryState
from leaddesk.store.database import Database
from leaddesk.store.leads import LeadRepository
from leaddesk.store.outbox import OutboxRepository
from tests.fakes import add_leads

PEOPLE = [
    {
        "email": "ada@example.com",
        "first_name": "Ada",
        "company": "ACME",
        "custom": '{"Car colour": "red"}',
    },
    {"email": "bob@example.com", "first_name": "bob", "company": "100% Ltd"},
    {"email": "Zoe@example.com", "first_name": "Zoé", "phone": "+447700900123"},
    {"first_name": "Nobody", "phone": "+15550100"},
]


@pytest.fixture
def leads(database: Database) -> LeadRepository:
    add_leads(database, PEOPLE)
    return LeadRepository(database)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (LeadQuery(), [1, 2, 3, 4]),
        (LeadQuery("ADA"), [1]),
        (LeadQuery("example ada"), [1]),
        (LeadQuery("100%"), [2]),
        (LeadQuery("%"), []),
        (LeadQuery("_"), []),
        (LeadQuery("770090"), [3]),
        (LeadQuery('company="acme"'), [1]),
        (LeadQuery('company!="acme"'), [2, 3, 4]),
        (LeadQuery('email~"ob@"'), [2]),
        (LeadQuery('email=""'), [4]),
        (LeadQuery('custom.Car colour="red"'), [1]),
        (LeadQuery(lead_ids=(3, 1)), [1, 3]),
        (LeadQuery(sort="first_name"), [1, 2, 4, 3]),
        (LeadQuery(sort="first_name", descending=True), [3, 4, 2, 1]),
        (LeadQuery(sort="company"), [2, 1, 3, 4]),
    ],
)
def test_what_a_query_finds(leads: LeadRepository, query: LeadQuery, found: list[int]) -> None:
    assert list(leads.ids(query)) == found
    assert leads.count(query) == len(found)


@pytest.mark.parametrize(
    "name", ["nonsense", "id; DROP TABLE lead", "custom.", "name) --", "lead_text"]
)
def test_a_field_that_is_none_is_refused(leads: LeadRepository, name: str) -> None:
    with pytest.raises(UsageError):
        leads.ids(LeadQuery(written([Term(name, Operator.EQUAL, ("x",))])))


def test_a_custom_field_of_any_name_can_be_asked_for(leads: LeadRepository) -> None:
    for name in ("custom.it's", 'custom.say "hi"', "custom.a.b", "custom.é"):
        assert list(leads.ids(LeadQuery(written([Term(name, Operator.EQUAL, ("x",))])))) == []


@pytest.mark.parametrize(
    "query",
    [
        " ".join(f"wordnumber{n}" for n in range(100)),
        " ".join(f'-"+44-{n}"' for n in range(100)),
        " ".join(f"company={n}" for n in range(500)),
        *(
            field + ",".join(f'"+44-{n}"' for n in range(500))
            for field in ("phone:", "company:", "custom.Size:", "score>=", "added:", "tag:")
        ),
        "has:" + ",".join(["name"] * 500),
        "consent:" + ",".join(["yes"] * 500),
    ],
    ids=lambda query: query[:12],
)
def test_as_much_as_may_be_asked_at_once_can_be(leads: LeadRepository, query: str) -> None:
    assert leads.count(LeadQuery(query)) == len(leads.first_page(LeadQuery(query, sort="name"), 9))
    leads.facets.counts(LeadQuery(query))


@pytest.mark.parametrize(
    "query",
    [" ".join(f"w{n}" for n in range(101)), "id:" + ",".join(map(str, range(501)))],
    ids=("words", "values"),
)
def test_more_is_refused(leads: LeadRepository, query: str) -> None:
    with pytest.raises(UsageError, match="too much"):
        leads.count(LeadQuery(query))


def test_many_keeps_the_order_asked_for_and_skips_what_is_gone(leads: LeadRepository) -> None:
    assert [lead.id for lead in leads.many([4, 99, 1])] == [4, 1]
    assert leads.many([1])[0].fields["custom.Car colour"] == "red"


def test_rows_carry_the_latest_state_for_each_account(
    leads: LeadRepository, database: Database
) -> None:
    outbox = OutboxRepository(database)
    with database.write() as connection:
        connection.execute(
            "INSERT INTO account(id, name, vendor, settings, health, created_at)"
            " VALUES('a', 'A', 'comunik8', '{}', 'unchecked', '')"
        )
    outbox.create_batch("a", {}, [(1, ())])
    outbox.create_batch("a", {"type": "solar"}, [(1, ())])
    assert leads.rows([1, 2])[0].states == {"a": DeliveryState.QUEUED}
    assert leads.rows([1, 2])[1].states == {}


def test_by_email_ignores_case(leads: LeadRepository) -> None:
    found = leads.by_email("ZOE@EXAMPLE.COM")
    assert found is not None
    assert found.id == 3
    assert leads.by_email("nobody@example.com") is None
