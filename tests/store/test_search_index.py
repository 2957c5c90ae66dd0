from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from leaddesk.domain.errors import UsageError
from leaddesk.domain.fields import FIELD_NAMES
from leaddesk.domain.folding import folded
from leaddesk.domain.imports import ImportOptions
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.domain.leads import LeadQuery
from leaddesk.domain.query import Operator, Term, written
from leaddesk.services.imports import ImportService
from leaddesk.store import search_index
from leaddesk.store.database import Database
from leaddesk.store.imports import ImportRepository
from leaddesk.store.leads import LeadRepository
from leaddesk.store.migrations.steps import MIGRATIONS
from leaddesk.store.pulled import IncomingLead, PulledRepository
from tests.fakes import add_leads

PEOPLE = [
    {
        "email": "ada@example.com",
        "first_name": "Ada",
        "notes": "Likes\ntea",
        "custom": '{"Size": "Größe 7"}',
    },
    {"email": "bob@example.com", "first_name": "Bob", "phone": "+447700900123"},
    {"full_name": "Zoé Łukasz", "company": "Très Bien"},
]


def index(database: Database) -> dict[str, list[int]]:
    """The whole index as it is: run → leads."""
    with database.read() as connection:
        connection.execute(
            "CREATE VIRTUAL TABLE temp.vocab USING fts5vocab(main, lead_search, instance)"
        )
        found: dict[str, list[int]] = {}
        for run, lead_id in connection.execute(
            "SELECT term, doc FROM temp.vocab ORDER BY term, doc"
        ):
            found.setdefault(str(run), []).append(int(str(lead_id)))
        connection.execute("DROP TABLE temp.vocab")
    return found


def expected(database: Database) -> dict[str, list[int]]:
    """The index as it would be if it were made anew."""
    found: dict[str, list[int]] = {}
    with database.read() as connection:
        for lead_id, text in connection.execute("SELECT id, indexed FROM lead_text ORDER BY id"):
            for run in search_index.runs(str(text).replace("  ", " ")):
                found.setdefault(run, []).append(int(str(lead_id)))
    return dict(sorted(found.items()))


def edit(database: Database) -> None:
    with database.write() as connection:
        connection.execute("UPDATE lead SET first_name='Grace', custom=NULL WHERE id=1")
        connection.execute("UPDATE lead SET city='Paris' WHERE id=2")


def pull(database: Database) -> None:
    known = IncomingLead("9", {"email": "bob@example.com", "company": "Œuvre"}, "bob@example.com")
    PulledRepository(database).store("a", "A", [known, IncomingLead("8", {"first_name": "Newly"})])


def bulk(database: Database) -> None:
    with database.write() as connection:
        stopped = search_index.stop_indexing(connection)
        connection.execute(
            "INSERT INTO lead(id, email, added_at, updated_at) VALUES(9, 'i@example.com', '', '')"
        )
        connection.execute("UPDATE lead SET notes='changed meanwhile' WHERE id=1")
        search_index.index_new(connection, 3)
        search_index.resume_indexing(connection, stopped)
        connection.execute(
            "INSERT INTO lead(id, email, added_at, updated_at) VALUES(10, 'j@example.com', '', '')"
        )


def delete(database: Database) -> None:
    with database.write() as connection:
        connection.execute("DELETE FROM lead WHERE id=2")


def give_up(database: Database) -> None:
    def begin() -> None:
        with database.write() as connection:
            search_index.stop_indexing(connection)
            connection.execute("DELETE FROM lead")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        begin()


@pytest.mark.parametrize("write", [edit, pull, bulk, delete, give_up])
def test_the_index_is_true_after_every_kind_of_write(
    database: Database, write: Callable[[Database], None]
) -> None:
    add_leads(database, PEOPLE)
    assert index(database) == expected(database) != {}
    write(database)
    assert index(database) == expected(database)


def test_the_index_is_true_after_an_import_and_after_its_undo(
    database: Database, tmp_path: Path
) -> None:
    add_leads(database, PEOPLE)
    before = index(database)
    file = tmp_path / "leads.csv"
    rows = "".join(f"person{n}@example.com,Näme {n}\n" for n in range(300))
    file.write_text("Email,Name\nbob@example.com,Robert\n" + rows, encoding="utf-8")
    report = ImportService(database).run(file, ImportOptions(), ignore_progress, CancelToken())
    assert report.id is not None
    assert len(LeadRepository(database).ids(LeadQuery('"name 299"'))) == 1
    assert index(database) == expected(database)
    ImportRepository(database).undo(report.id)
    assert index(database) == expected(database)
    assert index(database).keys() == before.keys()


def pieces(database: Database) -> int:
    count = "SELECT count(DISTINCT segid) FROM lead_search_idx"
    return int(database.connection().execute(count).get)


def test_writes_leave_pieces_that_are_merged_a_little_at_a_time(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_index, "_MUCH", 50_000)  # many pieces, as millions of leads have
    monkeypatch.setattr(search_index, "_SOME_PAGES", 4)
    with database.write() as connection:
        stopped = search_index.stop_indexing(connection)
        connection.executemany(
            "INSERT INTO lead(email, added_at, updated_at) VALUES(?, '', '')",
            ((f"person{number * 7919}@mail{number % 97}.example.com",) for number in range(5_000)),
        )
        search_index.index_new(connection, 0)
        search_index.resume_indexing(connection, stopped)
    many = pieces(database)
    assert many > 10
    for number in range(1, 21):
        with database.write() as connection:
            connection.execute("UPDATE lead SET notes=? WHERE id=?", (f"note {number}", number))
    assert pieces(database) == many + 20  # an edit merges nothing
    leads = LeadRepository(database)
    steps = 0
    while leads.merge_some():
        steps += 1
    assert steps > 3
    assert pieces(database) < 10
    assert not leads.merge_some()
    assert index(database) == expected(database)


def test_an_old_workspace_is_indexed_when_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "leaddesk.db"
    old = apsw.Connection(str(path))
    for migrate in MIGRATIONS[:4]:
        migrate(old)
    for person in PEOPLE:
        old.execute(
            f"INSERT INTO lead({', '.join(person)}, added_at, updated_at) VALUES({'?, ' * len(person)}'', '')",
            tuple(person.values()),
        )
    old.pragma("user_version", 4)
    old.close()
    database = Database(path)
    assert index(database) == expected(database)
    assert list(LeadRepository(database).ids(LeadQuery("lukasz tres"))) == [3]
    database.close()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("EXAMPLE ada", [1]),
        ("likes tea", [1]),
        ('"likes tea"', [1]),
        ('"tea likes"', []),
        ("grosse", [1]),
        ("size", []),  # the name of a field is not what it holds
        ("07700 900123", [2]),
        ("+44 (0)7700-900.123", [2]),
        ("0044 7700", [2]),
        ("bob ada", []),
        ("b", [2, 3]),
        ("lu", [3]),
        ("uk", []),  # two letters begin a word
        ("-ada", [2, 3]),
        ("%", []),
        ("company:tres custom.Size:7", []),
        ('name:"zoe lu"', [3]),
    ],
)
def test_words_are_found_in_any_spelling(database: Database, text: str, found: list[int]) -> None:
    add_leads(database, PEOPLE)
    assert list(LeadRepository(database).ids(LeadQuery(text))) == found


@pytest.mark.parametrize(
    "name", ["it's", 'say "hi"', "a'); DROP TABLE lead; --", "$.x", "a\\", "é", "a.b[0]", "}", "?"]
)
def test_a_custom_field_of_any_name_is_a_name_and_nothing_else(
    database: Database, name: str
) -> None:
    add_leads(
        database, [{"custom": json.dumps({name: "Yes", "other": "no"})}, {"email": "a@example.com"}]
    )
    leads = LeadRepository(database)
    field = f"custom.{name}"
    for operator, value in ((Operator.HAS, "ye"), (Operator.EQUAL, "yes"), (Operator.FROM, "y")):
        assert list(leads.ids(LeadQuery(written([Term(field, operator, (value,))])))) == [1]
    assert list(leads.ids(LeadQuery(sort=field, descending=True))) == [1, 2]


@pytest.mark.parametrize(
    "value", ["' OR 1=1 --", '" OR "', "*", "NEAR(a b)", "a\\", '""', "runs:a", "^a"]
)
def test_a_value_is_a_value_and_nothing_else(database: Database, value: str) -> None:
    add_leads(database, [{"email": "a@example.com"}, {"company": value, "notes": f"x {value} y"}])
    leads = LeadRepository(database)
    for field in ("", "company", "notes"):
        assert list(leads.ids(LeadQuery(written([Term(field, Operator.HAS, (value,))])))) == [2]


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize(
    "values", [["b", "É", "a", "Z", "e", ""], ["10", "9", "x", "", "007"], ["+44", "-", "1"]]
)
def test_order_is_by_number_then_without_accents_and_empty_last(
    database: Database, values: list[str], *, descending: bool
) -> None:
    add_leads(
        database, [{"company": value or None, "custom": f'{{"K": "{value}"}}'} for value in values]
    )

    def key(value: str) -> tuple[bool, int, str]:
        return (not value.isdecimal(), int(value) if value.isdecimal() else 0, folded(value))

    filled = sorted(
        (n for n, v in enumerate(values, 1) if v),
        key=lambda n: key(values[n - 1]),
        reverse=descending,
    )
    query = LeadQuery(sort="company", descending=descending)
    leads = LeadRepository(database)
    expected = filled + [n for n, v in enumerate(values, 1) if not v]
    assert list(leads.ids(query)) == expected
    assert list(leads.first_page(query, 3)) == expected[:3]


@pytest.mark.parametrize(
    "sort", [*FIELD_NAMES, "name", "id", "added", "updated_at", "custom.x", "state:nobody's"]
)
def test_leads_can_be_sorted_by_everything(database: Database, sort: str) -> None:
    leads = LeadRepository(database)
    assert not leads.first_page(LeadQuery("e", sort=sort), 9), "an empty workspace has an order too"
    add_leads(database, PEOPLE)
    for descending in (False, True):
        query = LeadQuery(sort=sort, descending=descending)
        assert sorted(leads.ids(query)) == [1, 2, 3]
        assert leads.first_page(query, 3) == leads.ids(query)
        assert leads.ids(LeadQuery("e", sort=sort)) == leads.first_page(
            LeadQuery("e", sort=sort), 9
        )


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", ["company", "name", "notes", "phone"])
def test_a_first_page_is_the_beginning_of_the_whole_order(
    database: Database, monkeypatch: pytest.MonkeyPatch, sort: str, *, descending: bool
) -> None:
    dice = random.Random(sort)
    starts = [
        "a",
        "A",
        "b",
        "É",
        "m",
        "Ø",
        "z",
        "Z",
        "_",
        "5",
        "12",
        " ",
        "~",
        "\N{CJK UNIFIED IDEOGRAPH-4E00}",
    ]
    for_all = ("company", "last_name", "notes", "phone")
    people = []
    for number in range(300):
        value = f"{dice.choice(starts)}{dice.choice('aÉz1 ')}{number % 7}"
        people.append(
            {"country": "GB", **(dict.fromkeys(for_all, value) if dice.random() < 0.9 else {})}
        )
    add_leads(database, people)
    monkeypatch.setattr("leaddesk.store.finding._WORTH_THREADS", 100)
    leads = LeadRepository(database)
    query = LeadQuery(sort=sort, descending=descending)
    whole = leads.ids(query)
    for limit in (1, 5, 20, 299):
        assert leads.first_page(query, limit) == whole[:limit]


def test_pasted_text_of_any_length_is_searched_or_refused_in_words(database: Database) -> None:
    essay = "word " * 4_000
    add_leads(database, [{"notes": essay}, {"notes": "Word"}])
    leads = LeadRepository(database)
    assert list(leads.ids(LeadQuery(f'"{essay}"'))) == [1]
    assert list(leads.ids(LeadQuery("word " * 500))) == [1, 2]
    assert list(leads.ids(LeadQuery("notes:" + ",".join(["none", *["word"] * 499])))) == [1, 2]
    assert list(leads.ids(LeadQuery("-nobody " * 500))) == [1, 2]
    with pytest.raises(UsageError, match="too much"):
        leads.ids(LeadQuery(" ".join(f"word{n}" for n in range(501))))
    assert list(leads.ids(LeadQuery("wo\0rd \ud800"))) == []
