"""Duplicates, filling, undoing: what an import does to the workspace, row by row."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

import pytest

from leaddesk.domain.errors import CancelledError, UsageError
from leaddesk.domain.imports import Bucket, ColumnMapping, FileProfile, ImportReport, Issue
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.services.edits import EditService
from leaddesk.store.blocks import JudgedChunk, blocks_of
from leaddesk.store.database import Database
from leaddesk.store.edits import EditRepository
from leaddesk.store.imports import ImportRepository, NewImport
from leaddesk.store.newcomers import Rules

FIELDS = ("email", "phone", "first_name", "city")
PROFILE = FileProfile(
    path="/leads.csv", size=10, encoding="utf-8", delimiter=",", header=FIELDS, header_line=1,
    recognised="generic", recognised_title="List of leads", fingerprint="f00",
)  # fmt: skip
OWN_FIELDS = {name: f"custom.{name}" for name in ("size", "shoe")}
MAPPING = ColumnMapping({**{name: name for name in FIELDS}, **OWN_FIELDS})
NEW = NewImport("leads.csv", PROFILE, MAPPING, FIELDS)


Row = tuple[int, Sequence[str], Bucket | None, tuple[Issue, ...]]
_chunk_rows = 100


@pytest.fixture(params=[(1, False), (3, True), (100, False), (100, True)], ids=str)
def repository(
    database: Database, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> ImportRepository:
    """Whatever the size of a block, and whether indexes wait until the end, the answers are the same."""
    size, many = request.param
    monkeypatch.setitem(globals(), "_chunk_rows", size)
    monkeypatch.setattr("leaddesk.store.blocks._BLOCK_ROWS", size)
    monkeypatch.setattr("leaddesk.store.imports._is_many", lambda *_: many)
    return ImportRepository(database)


def row(line: int, *values: str, custom: str = "") -> Row:
    """A good row; its cells are its values, e-mail and phone first, then whatever the fields are."""
    cells = [*values, *[""] * (len(FIELDS) - len(values))]
    return line, [*cells, custom], None, ()


def settled(line: int, cells: Sequence[str], bucket: Bucket, *issues: Issue) -> Row:
    return line, [*cells, ""], bucket, issues


def chunks(rows: Iterable[Row], size: int | None = None) -> Iterator[JudgedChunk]:
    """The rows as the service would hand them over; a row's last cell is its custom fields."""
    rest = iter(rows)
    while part := list(islice(rest, size or _chunk_rows)):
        yield JudgedChunk(
            [line for line, *_ in part],
            [cells[:-1] for _, cells, *_ in part],
            [
                (str(line), cells[0].lower(), cells[1], cells[-1], *cells[:-1])
                for line, cells, bucket, _ in part
                if bucket is None
            ],
            {line: bucket for line, _, bucket, _ in part if bucket},
            [issue for *_, issues in part for issue in issues],
        )


def run(
    repository: ImportRepository, *rows: Row, new: NewImport = NEW, dry_run: bool = False
) -> ImportReport:
    return repository.run(
        new, blocks_of(chunks(rows)), dry_run=dry_run, on_block=lambda _: None, cancel=CancelToken()
    )


def leads(database: Database) -> list[tuple[object, ...]]:
    with database.read() as connection:
        return connection.execute("SELECT * FROM lead ORDER BY id").fetchall()


def short(database: Database) -> list[tuple[object, ...]]:
    with database.read() as connection:
        return connection.execute(
            "SELECT email, phone, first_name, city FROM lead ORDER BY id"
        ).fetchall()


def buckets(repository: ImportRepository, report: ImportReport) -> list[str]:
    assert report.id is not None
    return [str(row.bucket) for row in repository.rows(report.id)]


def test_inside_a_file_the_first_line_wins(
    repository: ImportRepository, database: Database
) -> None:
    report = run(
        repository,
        row(2, "ada@example.com", "+441", "Ada"),
        row(3, "ADA@example.com", "", "Other", "Cluj"),
        row(4, "bob@example.com", "+441", "Bob"),  # a colleague at the same switchboard
        row(5, "", "+441", "Somebody"),  # one of them
        row(6, "", "+442", "Eve"),
        row(7, "eve@example.com", "+442", "Eve"),  # the same Eve
        row(8, "eve@example.com", "+443", "Eve"),
    )  # fmt: skip
    assert buckets(repository, report) == [
        "created", "duplicate", "created", "duplicate", "created", "duplicate", "created",
    ]  # fmt: skip
    assert (report.counts.created, report.counts.duplicates, report.counts.rows) == (4, 3, 7)
    assert short(database) == [
        ("ada@example.com", "+441", "Ada", None),
        ("bob@example.com", "+441", "Bob", None),
        (None, "+442", "Eve", None),
        ("eve@example.com", "+443", "Eve", None),
    ]


def test_a_known_lead_is_filled_where_it_is_empty(
    repository: ImportRepository, database: Database
) -> None:
    run(
        repository,
        row(2, "ada@example.com", "", "Ada", "", custom='{"size":"4"}'),
        row(3, "", "+442", "Eve"),
        row(4, "bob@example.com", "+443", "Bob", "Cluj"),
    )
    before = leads(database)
    with database.read() as connection:
        updated_at = connection.execute("SELECT updated_at FROM lead WHERE id = 1").get
    report = run(
        repository,
        row(2, "ada@example.com", "+441", "Augusta", "Paris", custom='{"size":"5","shoe":"7"}'),
        row(3, "ada@example.com", "+449", "", "Lyon"),  # the lead took what it lacked from line 2
        row(4, "Eve@Example.com", "+442"),
        row(5, "eve@example.com", "", "", "Roma"),
        row(6, "bob@example.com", "", "Robert", "Bonn"),
        row(7, "new@example.com", "+443"),
    )  # fmt: skip
    assert buckets(repository, report) == [
        "updated", "duplicate", "updated", "duplicate", "duplicate", "created",
    ]  # fmt: skip
    assert short(database) == [
        ("ada@example.com", "+441", "Ada", "Paris"),
        ("Eve@Example.com", "+442", "Eve", None),
        ("bob@example.com", "+443", "Bob", "Cluj"),
        ("new@example.com", "+443", None, None),
    ]
    with database.read() as connection:
        keys = connection.execute(
            "SELECT email_key, phone_key, custom FROM lead ORDER BY id"
        ).fetchall()
        (old,) = connection.execute(
            "SELECT before FROM import_row WHERE import_id=2 AND line=2"
        ).fetchall()[0]
    assert keys[0][:2] == ("ada@example.com", "+441")
    assert json.loads(str(keys[0][2])) == {"size": "4", "shoe": "7"}
    assert keys[1][:2] == ("eve@example.com", "+442")
    changed = json.loads(str(old))
    assert changed.pop("updated_at") == updated_at
    assert changed == {"phone": None, "city": None, "custom": '{"size":"4"}', "phone_key": None}

    assert report.id is not None
    changes = repository.undo(report.id)
    assert (changes.removed, changes.updated) == (1, 2)
    assert leads(database) == before


def test_a_match_by_email_goes_before_one_by_phone(
    repository: ImportRepository, database: Database
) -> None:
    run(repository, row(2, "", "+441", "Phone"), row(3, "ada@example.com", "+442", "Mail"))
    run(repository, row(2, "ada@example.com", "+441", "", "Cluj"))
    assert short(database) == [
        (None, "+441", "Phone", None),
        ("ada@example.com", "+442", "Mail", "Cluj"),
    ]


def test_the_key_of_an_address_that_was_edited_to_nonsense_is_not_taken_over(
    repository: ImportRepository, database: Database
) -> None:
    run(repository, row(2, "", "+441", "Eve"))
    with database.write() as connection:
        connection.execute("UPDATE lead SET email='not an address'")
    run(repository, row(2, "eve@example.com", "+441", "", "Cluj"))
    with database.read() as connection:
        assert connection.execute("SELECT email, email_key, city FROM lead").fetchall() == [
            ("not an address", None, "Cluj")
        ]


def test_the_source_option_fills_what_the_file_leaves_empty(
    repository: ImportRepository, database: Database
) -> None:
    spring = Rules(defaults={"source": "Spring"})
    with_source = replace(NEW, fields=("email", "phone", "source", "city"), rules=spring)
    run(repository, row(2, "2@example.com"), row(3, "3@example.com", "", "fair"), new=with_source)
    run(repository, row(2, "four@example.com"), new=replace(NEW, rules=spring))
    with database.read() as connection:
        assert connection.execute("SELECT source FROM lead ORDER BY id").fetchall() == [
            ("Spring",), ("fair",), ("Spring",),
        ]  # fmt: skip


def test_settled_rows_issues_and_cells_are_kept(repository: ImportRepository) -> None:
    issue = Issue(3, "email", 'x"y', "email_invalid", "Bad.", fatal=True)
    report = run(
        repository,
        settled(1, FIELDS, Bucket.NOT_DATA),
        row(2, 'q"uo@example.com', "", 'A "quoted", name\\ \n\r\n x', "'"),
        settled(3, ['x"y', "\n", "\x00", "\udce9"], Bucket.REJECTED, issue),
        settled(9, [], Bucket.NOT_DATA),
        row(10, "bar@example.com", "", "a¦b", "¦"),
    )
    assert report.id is not None
    assert report.issues == (issue,)
    assert report.counts.not_data == 2
    found = repository.rows(report.id)
    assert [(row.line, row.cells) for row in found] == [
        (1, FIELDS),
        (2, ('q"uo@example.com', "", 'A "quoted", name\\ \n\r\n x', "'")),
        (3, ('x"y', "\n", "\x00", "?")),
        (9, ()),
        (10, ("bar@example.com", "", "a¦b", "¦")),
    ]
    assert found[2].issues == (issue,)
    assert repository.rows(report.id, Bucket.REJECTED) == (found[2],)
    assert repository.rows(report.id, limit=1, offset=1) == (found[1],)
    assert repository.report(report.id) == report
    assert repository.history() == (replace(report, issues=()),)


def test_a_dry_run_counts_the_same_and_stores_nothing(
    repository: ImportRepository, database: Database
) -> None:
    rows = [row(2, "a@example.com"), row(3, "a@example.com"), row(4, "", "+441")]
    dry = run(repository, *rows, dry_run=True, new=replace(NEW, save_as="mine", remember=True))
    assert leads(database) == []
    assert repository.history() == ()
    assert repository.mappings() == ()
    real = run(repository, *rows)
    assert dry == replace(real, id=None, at=dry.at)


def test_the_preview_says_what_a_run_would_do(repository: ImportRepository) -> None:
    run(repository, row(2, "ada@example.com", "+441"), row(3, "", "+442", "Eve", "Cluj"))
    rows = [
        row(2, "ADA@example.com", "", "Ada"), row(3, "ada@example.com"), row(4, "", "+442"),
        row(5, "bob@example.com", "+441"), row(6, "", "+441"), row(7, "eve@example.com", "+442"),
        settled(8, ["", "", "", ""], Bucket.NOT_DATA),
    ]  # fmt: skip
    (whole,) = chunks(rows, size=len(rows))
    expected = repository.buckets(FIELDS, whole, Rules())
    report = run(repository, *rows)
    assert [str(expected[line]) for line, *_ in rows] == buckets(repository, report)
    assert repository.buckets(FIELDS, JudgedChunk([], [], [], {}, []), Rules()) == {}


def test_undo_keeps_a_lead_that_was_edited_unless_the_edit_was_taken_back(
    repository: ImportRepository, database: Database
) -> None:
    report = run(repository, *(row(line, f"a{line}@example.com") for line in range(2, 5)))
    edits = EditService(EditRepository(database))
    edits.edit(1, {"first_name": "Ada"})
    taken_back = edits.edit(2, {"first_name": "Eve"})
    assert taken_back.edit_id is not None
    edits.take_back(taken_back.edit_id, ignore_progress, CancelToken())
    assert report.id is not None
    assert repository.undo(report.id).removed == 2
    assert [email for email, *_ in short(database)] == ["a2@example.com"]


def test_undo_keeps_what_something_else_refers_to(
    repository: ImportRepository, database: Database
) -> None:
    first = run(repository, *(row(line, f"a{line}@example.com") for line in range(2, 7)))
    run(repository, row(2, "a3@example.com", "", "Ada"))
    with database.write() as connection:
        connection.execute(
            "INSERT INTO lead_event(lead_id, at, kind, title) SELECT id, '', 'edited', '' FROM lead"
            " WHERE email='a4@example.com'"
        )
        connection.execute(
            "INSERT INTO account(id, name, vendor, settings, health, created_at) VALUES('x', 'x', 'x', '', '', '')"
        )
        connection.execute(
            "INSERT INTO batch(id, account_id, options, created_at) VALUES(1, 'x', '', '')"
        )
        connection.execute(
            "INSERT INTO delivery(batch_id, account_id, lead_id, state, updated_at)"
            " SELECT 1, 'x', id, 'accepted', '' FROM lead WHERE email='a5@example.com'"
        )
        connection.execute(
            "INSERT INTO lead_link SELECT 'x', 'V6', id FROM lead WHERE email='a6@example.com'"
        )
    assert first.id is not None
    assert repository.undo(first.id).removed == 1
    assert [email for email, *_ in short(database)] == [
        *("a3@example.com", "a4@example.com", "a5@example.com", "a6@example.com")
    ]
    assert repository.report(first.id).state == "undone"
    with database.read() as connection:
        (kept,) = connection.execute(
            "SELECT count(lead_id) FROM import_row WHERE import_id=1"
        ).fetchall()
    assert kept == (4,)
    with pytest.raises(UsageError, match="taken back already"):
        repository.undo(first.id)
    with pytest.raises(UsageError, match="no import 77"):
        repository.undo(77)
    with pytest.raises(UsageError, match="no import 77"):
        repository.report(77)


@pytest.mark.parametrize("order", [(1, 2), (2, 1)])
def test_a_file_imported_twice_can_be_taken_back_twice(
    repository: ImportRepository, database: Database, order: tuple[int, int]
) -> None:
    rows = [row(line, f"a{line}@example.com") for line in range(2, 6)]
    run(repository, *rows)
    run(repository, *rows)
    removed = [repository.undo(import_id).removed for import_id in order]
    assert removed == [0, 4]
    assert leads(database) == []


def test_cancelling_between_two_blocks_stores_nothing(database: Database) -> None:
    cancel = CancelToken()
    rows = (row(line, f"a{line}@example.com") for line in range(2, 1_000))
    with pytest.raises(CancelledError):
        ImportRepository(database).run(
            NEW,
            blocks_of(chunks(rows)),
            dry_run=False,
            on_block=lambda done: cancel.cancel() if done >= 500 else None,
            cancel=cancel,
        )
    assert leads(database) == []


def test_cancelling_inside_a_block_interrupts_it(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leaddesk.store.imports._STEPS", 100)
    cancel = CancelToken()

    def rows() -> Iterator[Row]:
        for line in range(2, 3_000):
            yield row(line, f"a{line}@example.com")
        cancel.cancel()

    with pytest.raises(CancelledError):
        ImportRepository(database).run(
            NEW, blocks_of(chunks(rows())), dry_run=False, on_block=lambda _: None, cancel=cancel
        )
    assert leads(database) == []
    assert run(ImportRepository(database), row(2, "a@example.com")).counts.created == 1


def test_a_failure_while_reading_stores_nothing(
    repository: ImportRepository, database: Database
) -> None:
    def rows() -> Iterator[Row]:
        yield row(2, "a@example.com")
        raise UsageError("No more.")

    with pytest.raises(UsageError, match="No more"):
        repository.run(
            NEW,
            blocks_of(chunks(rows())),
            dry_run=False,
            on_block=lambda _: None,
            cancel=CancelToken(),
        )
    assert leads(database) == []


def test_readers_see_the_workspace_as_it_was_until_the_import_is_done(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(globals(), "_chunk_rows", 1)
    monkeypatch.setattr("leaddesk.store.blocks._BLOCK_ROWS", 1)
    seen: list[Sequence[object]] = []

    def look(_: int) -> None:
        reader = threading.Thread(target=lambda: seen.append(leads(database)))
        reader.start()
        reader.join()

    ImportRepository(database).run(
        NEW,
        blocks_of(chunks([row(2, "a@example.com"), row(3, "b@example.com")])),
        dry_run=False,
        on_block=look,
        cancel=CancelToken(),
    )
    assert seen == [[], []]
    assert len(leads(database)) == 2


def test_a_switchboard_of_thousands_is_no_trouble(repository: ImportRepository) -> None:
    people = [row(line, f"a{line}@example.com", "+441") for line in range(2, 2_002)]
    assert run(repository, *people).counts.created == 2_000
    assert run(repository, *people).counts.duplicates == 2_000


def test_indexes_that_waited_are_all_there_afterwards(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def indexes() -> list[tuple[object, ...]]:
        with database.read() as connection:
            return connection.execute(
                "SELECT name, sql FROM sqlite_schema ORDER BY name"
            ).fetchall()

    monkeypatch.setattr("leaddesk.store.imports._MANY_BYTES", 1)
    before = indexes()
    repository = ImportRepository(database)
    large = replace(NEW, profile=replace(PROFILE, size=10_000))
    with_phones = [row(2, "a@example.com", "+441"), row(3, "", "+441"), row(4, "", "+442")]
    assert run(repository, *with_phones, new=large).counts.duplicates == 1
    assert run(repository, row(2, "b@example.com", "+442"), new=large).counts.updated == 1
    assert run(repository, row(2, "c@example.com"), new=large, dry_run=True).counts.created == 1
    assert indexes() == before
    with database.read() as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_mappings_by_name_and_by_header(repository: ImportRepository) -> None:
    assert repository.remembered_mapping("f00") is None
    run(repository, row(2, "a@example.com"), new=replace(NEW, save_as="Fair", remember=True))
    assert repository.mappings() == (ColumnMapping(dict(NEW.mapping.columns), "Fair"),)
    assert repository.remembered_mapping("f00") == ColumnMapping(dict(NEW.mapping.columns))
