"""Whole files through the service: every line accounted for, no value in a wrong column, nothing half-stored."""

from __future__ import annotations

import csv
import io
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from leaddesk.domain.errors import FileError, UsageError
from leaddesk.domain.imports import Bucket, ImportOptions, ImportReport
from leaddesk.domain.jobs import CancelToken, Progress, ignore_progress
from leaddesk.quality.text import trimmed
from leaddesk.services.import_plan import STDIN
from leaddesk.services.imports import ImportService
from leaddesk.store.database import Database
from tests.data.make_samples import FOLDER

Importer = Callable[..., ImportReport]


@pytest.fixture
def service(database: Database) -> ImportService:
    return ImportService(database)


@pytest.fixture
def run(service: ImportService, tmp_path: Path) -> Importer:
    """Imports bytes or a path."""

    def importer(content: bytes | Path, **options: object) -> ImportReport:
        path = content if isinstance(content, Path) else tmp_path / "leads.csv"
        if isinstance(content, bytes):
            path.write_bytes(content)
        return service.run(path, ImportOptions(**options), ignore_progress, CancelToken())  # type: ignore[arg-type]

    return importer


def leads(database: Database, *fields: str) -> list[tuple[object, ...]]:
    with database.read() as connection:
        return connection.execute(f"SELECT {', '.join(fields)} FROM lead ORDER BY id").fetchall()


def test_the_meta_sample(run: Importer, database: Database) -> None:
    report = run(FOLDER / "meta-leads.csv", country="GB")
    counts = report.counts
    assert (counts.created, counts.duplicates, counts.rejected, counts.set_aside) == (59, 1, 1, 2)
    assert (counts.rows, counts.not_data) == (63, 1)
    assert report.profile.recognised == "meta_lead_ads"
    assert (report.profile.encoding, report.profile.delimiter) == ("utf-16", "\t")
    codes = Counter(issue.code for issue in report.issues)
    assert codes == {"set_aside": 2, "email_invalid": 1}
    first = leads(database, "external_id", "full_name", "phone", "campaign", "custom ->> 'ad_id'")[
        0
    ]
    assert first == (
        "1000000000000000",
        "Ada Example",
        "+447700900000",
        "Spring",
        "120000000000000000",
    )


def test_lines_after_the_last_are_no_leads(run: Importer, database: Database) -> None:
    content = b"email\na@example.com\nb@example.com\nTotal: 2\n,,,\n"
    report = run(content, last_line=3)
    assert (report.counts.created, report.counts.rejected, report.counts.not_data) == (2, 0, 3)
    assert report.issues == ()
    assert run(content, last_line=1, dry_run=True).counts.not_data == 5


def test_the_webinar_sample(run: Importer, database: Database) -> None:
    report = run(FOLDER / "webinar.csv", country="FR", source="Webinar")
    assert (report.counts.created, report.counts.rows, report.counts.not_data) == (24, 24, 3)
    assert (report.profile.encoding, report.profile.sure) == ("cp1252", False)
    assert report.mapping.columns["Désabonné"] == "custom.Désabonné"
    assert leads(database, "first_name", "phone", "city", "source")[0] == (
        "Benoît", "+33199000010", "Orléans", "Webinar",
    )  # fmt: skip


def test_the_hubspot_sample(run: Importer, database: Database) -> None:
    report = run(FOLDER / "hubspot-contacts.csv", country="US")
    assert report.profile.recognised == "hubspot"
    assert (report.counts.created, report.counts.rejected) == (19, 1)
    (issue,) = report.issues
    assert (issue.line, issue.code) == (13, "no_contact")
    assert leads(database, "external_id", "company", "country")[0] == (
        "5001",
        "Example, Inc.",
        "US",
    )


@pytest.mark.parametrize(("given", "taken_back"), [("Yes", "No"), ("1", "0"), ("Ja", "Nein")])
def test_a_consent_taken_back_counts_at_once(
    run: Importer, database: Database, given: str, taken_back: str
) -> None:
    for answer in (given, taken_back, given):
        run(f"Email,Email opt in\na@example.com,{answer}\n".encode())
    assert leads(database, "consent_email") == [("no",)]


def test_importing_a_file_again_changes_nothing(run: Importer, database: Database) -> None:
    run(FOLDER / "meta-leads.csv")
    before = leads(database, "*")
    again = run(FOLDER / "meta-leads.csv").counts
    assert (again.created, again.updated, again.duplicates) == (0, 0, 60)
    assert leads(database, "*") == before


@pytest.mark.parametrize("name", ["meta-leads.csv", "webinar.csv", "hubspot-contacts.csv"])
def test_dry_run_preview_and_run_agree(run: Importer, service: ImportService, name: str) -> None:
    dry = run(FOLDER / name, dry_run=True)
    assert dry.id is None
    assert service.history() == ()
    preview = service.preview(FOLDER / name, ImportOptions())
    report = run(FOLDER / name)
    assert dry.counts == report.counts
    assert dry.issues == report.issues
    assert not preview.truncated
    assert preview.mapping == report.mapping
    assert report.id is not None
    stored = [row for row in service.rows(report.id) if row.line != report.profile.header_line]
    assert [(row.line, row.cells, row.bucket) for row in preview.rows] == [
        (row.line, row.cells, row.bucket) for row in stored
    ]
    assert [issue for row in preview.rows for issue in row.issues] == list(report.issues)
    assert set(preview.examples) == set(report.profile.header)


def test_a_preview_reads_only_the_beginning(service: ImportService, tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("email\n" + "".join(f"a{n}@example.com\n" for n in range(100_000)))
    preview = service.preview(path, ImportOptions(), limit=5)
    assert [row.line for row in preview.rows] == [2, 3, 4, 5, 6]
    assert preview.truncated
    assert preview.examples["email"] == ("a0@example.com", "a1@example.com", "a2@example.com")


def test_progress_counts_bytes(service: ImportService, tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("email\n" + "".join(f"a{n}@example.com\n" for n in range(20_000)))
    seen: list[Progress] = []
    service.run(path, ImportOptions(), seen.append, CancelToken())
    done = [progress.done for progress in seen]
    assert done == sorted(done)
    assert done[0] == 0
    assert done[-1] == seen[-1].total == path.stat().st_size
    assert seen[-1].text == "20,001 rows"


def test_options(run: Importer, database: Database) -> None:
    content = "Mail;Ville;Truc\nzoé@example.com;Orléans;7\n".encode("cp1252")
    report = run(
        content,
        encoding="cp1252",
        overrides={"Truc": "score", "ville": None},
        save_mapping="Salon",
        source="fair",
    )
    assert report.mapping.columns == {"Mail": "email", "Ville": None, "Truc": "score"}
    assert leads(database, "email", "city", "score", "source") == [
        ("zoé@example.com", None, "7", "fair")
    ]


def test_what_a_person_chose_is_remembered_for_the_same_header(
    run: Importer, service: ImportService
) -> None:
    run(b"Mail,X\nada@example.com,7\n", overrides={"X": "score"})
    assert run(b"mail;x\nbob@example.com;8\n").mapping.columns == {"mail": "email", "x": "score"}
    assert service.mappings() == ()
    run(b"Mail,X\neve@example.com,7\n", save_mapping="Mine")
    (saved,) = service.mappings()
    assert (saved.name, saved.columns) == ("Mine", {"Mail": "email", "X": "score"})
    assert run(b"X,New,Mail\n1,2,d@example.com\n", mapping=saved).mapping.columns == {
        "X": "score",
        "New": "custom.New",
        "Mail": "email",
    }


@pytest.mark.parametrize(
    "options",
    [{"encoding": "klingon"}, {"country": "Atlantis"}, {"overrides": {"Nope": "email"}},
     {"overrides": {"Mail": "nope"}}],
)  # fmt: skip
def test_options_that_make_no_sense(run: Importer, options: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        run(b"Mail\nada@example.com\n", **options)


def test_standard_input(
    service: ImportService, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = io.TextIOWrapper(io.BytesIO(b"email\nada@example.com\n"))
    monkeypatch.setattr(sys, "stdin", stream)
    report = service.run(STDIN, ImportOptions(), ignore_progress, CancelToken())
    assert (report.file, report.profile.path) == ("standard input", "-")
    assert leads(database, "email") == [("ada@example.com",)]


@pytest.mark.parametrize(
    ("content", "created", "rejected", "codes"),
    [
        (b'email,n\na@example.com,1\nb@example.com,"cut\noff', 1, 1, {"row_broken": 3}),
        (b"email,n\na@example.com,\x00\nb@example.com,2\n", 1, 1, {"control_character": 2}),
        (
            "email,n\na@example.com,é\nb@example.com,".encode() + b"\xe9\n",
            1,
            1,
            {"bytes_unreadable": 3},
        ),
        (
            b"email,n\na@example.com\nb@example.com,1,2\n",
            1,
            1,
            {"row_too_short": 2, "row_too_long": 3},
        ),
        (b"email,n\n\n,,\na@example.com,1\n\n", 1, 0, {}),
        (b"email,n\r\na@example.com,1\rb@example.com,2\n", 2, 0, {}),
    ],
)
def test_damaged_files(
    run: Importer, content: bytes, created: int, rejected: int, codes: dict[str, int]
) -> None:
    report = run(content, encoding="utf-8")
    assert (report.counts.created, report.counts.rejected) == (created, rejected)
    assert {issue.code: issue.line for issue in report.issues} == codes


def test_odd_cells_cost_nothing_but_themselves(run: Importer, database: Database) -> None:
    long = "x" * 131_072
    rows = [
        f"long@example.com,{long}",
        "rtl@example.com,\u202egpj.exe\u202c",
        "nul@example.com,a\x00b",
        '"quote@example.com","a ""b"" c"',
    ]
    report = run("\n".join(["email,notes", *rows]).encode())
    assert (report.counts.created, report.counts.rejected) == (3, 1)
    assert leads(database, "notes") == [(long,), ("gpj.exe",), ('a "b" c',)]


def test_bad_bytes_far_down_cost_their_own_rows(run: Importer, database: Database) -> None:
    good = "".join(f"a{n}@example.com,Zoé\n" for n in range(6_000)).encode()
    report = run(b"email,first_name\n" + good + b"bad@example.com,Zo\xe9\n")
    assert (report.profile.encoding, report.counts.created) == ("utf-8", 6_000)
    assert [(issue.line, issue.code) for issue in report.issues] == [(6_002, "bytes_unreadable")]


def test_dates_are_decided_by_all_rows(run: Importer, database: Database) -> None:
    rows = "".join(f"a{n}@example.com,03/04/2026\n" for n in range(61))
    report = run(f"email,created_at\n{rows}late@example.com,13/04/2026\n".encode(), country="US")
    assert report.profile.notes == (
        "Dates in “created_at” are read day first, as 1 of them must be; 61 rows fit both.",
    )
    assert set(leads(database, "created_at")) == {("2026-04-03",), ("2026-04-13",)}
    unclear = run(b"email,created_at\nb@example.com,03/04/2026\n")
    assert [issue.code for issue in unclear.issues] == ["date_unclear"]
    assert "may be day first or month first" in unclear.profile.notes[0]


def test_a_header_alone_is_no_error(run: Importer, service: ImportService, tmp_path: Path) -> None:
    assert run(b"email,name\n").counts.rows == 0
    preview = service.preview(tmp_path / "leads.csv", ImportOptions())
    assert (preview.rows, preview.truncated) == ((), False)


FILES = (
    st.binary(max_size=300)
    | st.text(st.sampled_from('ab@.,;\t"\n\r\x00 é'), max_size=120).map(str.encode)
    | st.lists(
        st.sampled_from(
            ["email,name,phone", "ada@example.com,Ada,", 'bob@example.com,"B, o",+447700900123', ",,",
             "", "bad@,x,y", '"open', 'x"y,z', "a,b,c,d,e", ",Eve,+447700900123", "\x00", "é,ü,ß"]
        ),
        max_size=8,
    ).map(lambda lines: "\n".join(lines).encode())
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(content=FILES)
@example(b'email\n"\n')
@example(b"email,a\n\xff\xfe\n")
@example("email,name\n\u2028@x.com,\x85\n".encode())
def test_every_line_of_any_file_is_accounted_for(
    run: Importer, service: ImportService, content: bytes
) -> None:
    try:
        report = run(content)
    except FileError:  # with plain words, or it would be another exception
        return
    counts = report.counts
    assert report.id is not None
    rows = service.rows(report.id, limit=1_000)
    stored = Counter(row.bucket for row in rows)
    assert stored == Counter(
        {
            Bucket.CREATED: counts.created,
            Bucket.UPDATED: counts.updated,
            Bucket.DUPLICATE: counts.duplicates,
            Bucket.REJECTED: counts.rejected,
            Bucket.SET_ASIDE: counts.set_aside,
            Bucket.NOT_DATA: counts.not_data,
        }
    )
    assert counts.rows == len(rows) - counts.not_data
    rejected = {row.line for row in rows if row.bucket is Bucket.REJECTED}
    assert rejected == {issue.line for issue in report.issues if issue.fatal}
    text = content.decode(report.profile.encoding, "replace").lstrip("\ufeff")
    lines = io.StringIO(text, newline="").readlines()
    starts = [row.line for row in rows]
    assert starts[0] == 1
    assert starts == sorted(set(starts))
    assert starts[-1] <= len(lines)


#: What a spreadsheet's formula left behind, like #N/A, is taken as empty.
CELL = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=6).filter(
    lambda cell: trimmed(cell)[:1] != "#"
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    rows=st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=5),
    delimiter=st.sampled_from([",", ";", "\t", "|"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_no_value_ever_moves_to_another_column(
    tmp_path: Path, rows: list[tuple[str, str, str]], delimiter: str, encoding: str, end: str
) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end)
    writer.writerow(["email", "first_name", "city", "notes"])
    writer.writerows([f"n{n}@example.com", *row] for n, row in enumerate(rows))
    path = tmp_path / "well-formed.csv"
    path.write_bytes(out.getvalue().encode(encoding))
    database = Database(tmp_path / "fresh.db")
    try:
        with database.write() as connection:
            connection.execute(
                "DELETE FROM lead; DELETE FROM import_row; DELETE FROM import_cells; DELETE FROM import"
            )
        service = ImportService(database)
        report = service.run(path, ImportOptions(), ignore_progress, CancelToken())
        assert report.counts.created == len(rows)
        assert report.id is not None
        stored = [row.cells for row in service.rows(report.id, Bucket.CREATED)]
        assert stored == [(f"n{n}@example.com", *row) for n, row in enumerate(rows)]
        found = leads(database, "first_name", "city", "notes")
        for row, values in zip(rows, found, strict=True):
            assert [value or "" for value in values] == list(map(trimmed, row))
    finally:
        database.close()
