"""First pages read zone by zone beside the whole order, whatever was written since the zones were made."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.domain.leads import LeadQuery
from leaddesk.store.database import Database
from leaddesk.store.erasing import ErasingRepository
from leaddesk.store.leads import LeadRepository
from leaddesk.store.search import Conditions
from leaddesk.store.zones import ZONE, Zones

#: Leads stand so far apart: two or three in a zone.
APART = 200
SORTS = ("company", "score", "name", "notes", "custom.Car", "added", "state:north", "tag")
TEXTS = st.sampled_from(
    [
        "",
        "a",
        "B",
        "É",
        "zoë",
        "12",
        "9",
        "007",
        "-",
        "~",
        "x" * 70 + "a",
        "x" * 70 + "B",
        "\U0010ffff",
    ]
)
FIELDS = st.fixed_dictionaries(
    {}, optional=dict.fromkeys(("company", "score", "last_name", "notes", "tags", "Car"), TEXTS)
)
WRITES = st.lists(
    st.tuples(st.sampled_from(["put", "delete", "look", "deliver"]), st.integers(1, 30), FIELDS),
    max_size=12,
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = Database(tmp_path_factory.mktemp("zones") / "leaddesk.db")
    with database.write() as connection:
        connection.execute(
            "INSERT INTO account(id, name, vendor, settings, health, created_at)"
            " VALUES('north', 'North', 'comunik8', '{}', '', '');"
            "INSERT INTO batch VALUES(1, 'north', '{}', '')"
        )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("leaddesk.store.finding._FIRST_ZONES", 1)
        yield database
    database.close()


def write(database: Database, what: str, place: int, fields: dict[str, str]) -> None:
    """Put, change or delete the lead at a place, deliver it, or look through the zones there are."""
    if what == "look":
        Zones(database).look_through_some()
        return
    columns = {name: value or None for name, value in fields.items() if name != "Car"}
    columns["custom"] = json.dumps({"Car": fields["Car"]}) if "Car" in fields else None
    lead_id = place * APART
    with database.write(durable=False) as connection:
        if what == "deliver":
            connection.execute(
                "INSERT INTO delivery(batch_id, account_id, lead_id, state, updated_at)"
                " SELECT 1, 'north', id, ?, '' FROM lead WHERE id=?",
                (fields.get("company") or "held", lead_id),
            )
        elif what == "delete":
            connection.execute("DELETE FROM lead WHERE id=?", (lead_id,))
        elif connection.execute("SELECT 1 FROM lead WHERE id=?", (lead_id,)).fetchone():
            connection.execute(
                f"UPDATE lead SET {', '.join(f'{name}=?' for name in columns)} WHERE id={lead_id}",
                tuple(columns.values()),
            )
        else:
            connection.execute(
                f"INSERT INTO lead({', '.join((*columns, 'id, added_at, updated_at'))})"
                f" VALUES({', '.join('?' * (len(columns) + 3))})",
                (*columns.values(), lead_id, f"2026-{place:02d}", ""),
            )


@settings(max_examples=60)
@given(before=st.lists(FIELDS, max_size=30), writes=WRITES)
def test_a_first_page_is_the_beginning_of_the_order_after_any_writes(
    shared: Database,
    before: Sequence[dict[str, str]],
    writes: Sequence[tuple[str, int, dict[str, str]]],
) -> None:
    with shared.write(durable=False) as connection:
        connection.execute("DELETE FROM delivery; DELETE FROM lead")
    for place, fields in enumerate(before, 1):
        write(shared, "put", place, fields)
    write(shared, "look", 0, {})
    for each in writes:
        write(shared, *each)
    leads = LeadRepository(shared)
    for sort in SORTS:
        for descending in (False, True):
            for text in ("", "has:company"):
                query = LeadQuery(text, sort=sort, descending=descending)
                whole = leads.ids(query)
                for limit in (1, 3, 40):
                    assert leads.first_page(query, limit) == whole[:limit], query


def fill(database: Database, zones: int) -> None:
    """One lead in each zone, sorted the other way round than its id."""
    for number in range(zones):
        write(database, "put", number, {"company": f"c{999 - number}", "notes": "same"})


@pytest.mark.parametrize("sort", ["company", "notes", "score", "added"])
def test_a_first_page_is_read_from_few_zones(
    database: Database, monkeypatch: pytest.MonkeyPatch, sort: str
) -> None:
    monkeypatch.setattr("tests.store.test_zones.APART", ZONE)
    monkeypatch.setattr("leaddesk.store.finding._FIRST_ZONES", 4)
    fill(database, 200)
    leads = LeadRepository(database)
    asked: list[int] = []
    read = leads._first_of

    def counting(query: LeadQuery, parts: Sequence[Conditions], limit: int) -> object:
        asked.extend(number for part in parts for number in json.loads(str(part.values[0])))
        return read(query, parts, limit)

    monkeypatch.setattr(leads, "_first_of", counting)
    leads.first_page(LeadQuery(sort=sort), 3)
    assert len(asked) == 200
    while leads.zones.look_through_some():
        pass
    asked.clear()
    leads.first_page(LeadQuery(sort=sort), 3)
    assert len(asked) == 4


@pytest.mark.parametrize("what", ["put", "delete"])
def test_what_is_written_while_somebody_looks_is_not_missed(
    database: Database, monkeypatch: pytest.MonkeyPatch, what: Literal["put", "delete"]
) -> None:
    fill(database, 20)
    look = Zones._look

    def late(self: Zones, first: int, last: int) -> object:
        found = list(look(self, first, last))
        write(database, what, 3, {"company": "aa"})
        return found

    monkeypatch.setattr(Zones, "_look", late)
    leads = LeadRepository(database)
    leads.zones.look_through_some()
    monkeypatch.undo()
    zone = 3 * APART // ZONE
    unknown = [
        each.number for each in leads.zones.in_order("company", descending=False) if each.unknown
    ]
    assert unknown == [zone]
    query = LeadQuery(sort="company")
    assert leads.first_page(query, 2) == leads.ids(query)[:2]


def test_nothing_of_an_erased_person_stays_in_the_zones(database: Database) -> None:
    write(database, "put", 1, {"company": "Very Private"})
    Zones(database).look_through_some()
    count = "SELECT count(*) FROM lead_zone WHERE low LIKE '%private%'"
    assert database.connection().execute(count).get == 1
    ErasingRepository(database).erase(APART)
    assert database.connection().execute(count).get == 0
