"""Corrections before an import: what becomes of the cells, what stays of the file, and what a dry run leaves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, astuple, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.domain.corrections import CORRECTED, Correction, Rule, Trial
from leaddesk.domain.errors import UsageError, WorkspaceError
from leaddesk.domain.imports import Bucket, ImportOptions, ImportReport
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.services.corrections import try_out
from leaddesk.services.import_worker import options_from_json
from leaddesk.services.imports import ImportService
from leaddesk.store.database import Database
from leaddesk.store.findings import Findings
from leaddesk.store.timeline import TimelineRepository

FILE = """email,phone,company
ada@gmial,com
bob@example.com,,ACME
"cleo@gmial,com",,Other
dan@@example.com,,ACME
 eve@example.com ,12,ACME
"""
FIRST_CELLS = (
    "ada@gmial,com",
    "bob@example.com",
    "cleo@gmial,com",
    "dan@@example.com",
    " eve@example.com ",
)
ALL_COMMAS = Correction("email", ",", Rule.REPLACE, ".", code="email_invalid")


@pytest.fixture
def service(database: Database) -> ImportService:
    return ImportService(database)


Importer = Callable[..., ImportReport]


@pytest.fixture
def run(service: ImportService, tmp_path: Path) -> Importer:
    path = tmp_path / "leads.csv"
    path.write_text(FILE.replace("ada@gmial,com", '"ada@gmial,com",,'), encoding="utf-8")

    def importer(*fixes: Correction, **options: object) -> ImportReport:
        chosen = ImportOptions(corrections=fixes, **options)
        return service.run(path, chosen, ignore_progress, CancelToken())

    return importer


def emails(database: Database) -> list[str]:
    with database.read() as connection:
        return [str(email) for (email,) in connection.execute("SELECT email FROM lead ORDER BY id")]


@pytest.mark.parametrize(
    ("fixes", "expected"),
    [
        ((), ["bob@example.com", "eve@example.com"]),
        (
            (Correction("email", "ada@gmail.com", line=2),),
            ["ada@gmail.com", "bob@example.com", "eve@example.com"],
        ),
        (
            (ALL_COMMAS,),
            ["ada@gmial.com", "bob@example.com", "cleo@gmial.com", "eve@example.com"],
        ),
        (  # one after the other: the first is for a cell, the second for what is left of the cause
            (
                Correction("email", "dan@example,com", line=5),
                ALL_COMMAS,
                Correction("email", "x", line=3),
            ),
            ["ada@gmial.com", "cleo@gmial.com", "dan@example.com", "eve@example.com"],
        ),
        (
            (ALL_COMMAS, Correction("email", "", code="email_invalid")),
            ["ada@gmial.com", "bob@example.com", "cleo@gmial.com", "eve@example.com"],
        ),
    ],
)
def test_what_is_imported(
    run: Importer, database: Database, fixes: tuple[Correction, ...], expected: list[str]
) -> None:
    report = run(*fixes)
    assert emails(database) == expected
    assert report.counts.rows == 5
    assert report.counts.created == len(expected)


def test_the_file_s_own_cells_stay_and_tell_what_was_corrected(
    run: Importer, service: ImportService, database: Database
) -> None:
    report = run(ALL_COMMAS)
    row = service.rows(report.id or 0)[1]
    assert row.cells[0] == "ada@gmial,com"
    assert [(issue.code, issue.value, issue.message) for issue in row.issues] == [
        (CORRECTED, "ada@gmial.com", "Corrected; the file has “ada@gmial,com”.")
    ]
    (entry,) = TimelineRepository(database).of(1)
    assert entry.detail == "email: ada@gmial.com. Corrected; the file has “ada@gmial,com”."


def test_undo_is_exact_and_nothing_of_a_single_cell_is_remembered(
    run: Importer, service: ImportService, database: Database
) -> None:
    report = run(ALL_COMMAS, save_mapping="Fair")
    assert service.undo(report.id or 0).removed == 4
    assert emails(database) == []
    run(dry_run=True)
    assert run().counts.rejected == 3


def test_a_column_that_is_not_there(run: Importer) -> None:
    with pytest.raises(UsageError):
        run(Correction("colour", "red", line=2))


def test_a_preview_has_the_corrections(
    service: ImportService, tmp_path: Path, run: Importer
) -> None:
    preview = service.preview(tmp_path / "leads.csv", ImportOptions(corrections=(ALL_COMMAS,)))
    assert preview.rows[0].bucket is Bucket.CREATED
    assert [issue.code for issue in preview.rows[0].issues] == [CORRECTED]
    assert preview.rows[0].cells[0] == "ada@gmial,com"


def test_set_aside_rows_stay_set_aside(service: ImportService, tmp_path: Path) -> None:
    path = tmp_path / "meta.csv"
    path.write_text(
        "id,created_time,campaign_name,form_name,is_organic,platform,full_name,email\n"
        "l:1,2026-01-01T00:00:00,Spring,Form,false,fb,<test lead: dummy data for full_name>,no\n"
        "l:2,2026-01-01T00:00:00,Spring,Form,false,fb,Ada,no\n",
        encoding="utf-8",
    )
    fix = Correction("email", "ada@example.com", code="email_invalid")
    report = service.run(path, ImportOptions(corrections=(fix,)), ignore_progress, CancelToken())
    assert (report.counts.set_aside, report.counts.created) == (1, 1)


def test_options_survive_the_way_to_the_child_process() -> None:
    options = ImportOptions(
        corrections=(ALL_COMMAS, Correction("email", "x", line=3)), findings="/x"
    )
    assert options_from_json(asdict(options)) == options


def test_a_dry_run_leaves_all_its_findings(
    run: Importer, tmp_path: Path, database: Database
) -> None:
    path = tmp_path / "findings"
    run(Correction("email", "ada@gmail.com", line=2), dry_run=True, findings=str(path))
    assert emails(database) == []
    findings = Findings(path)
    causes = findings.causes()
    assert [(cause.column, cause.code, cause.number, cause.fatal) for cause in causes] == [
        ("email", "email_invalid", 2, True),
        ("email", CORRECTED, 1, False),
        ("phone", "phone_invalid", 1, False),
    ]
    assert [row.line for row in findings.rows(causes[0].id, 0, 10)] == [4, 5]
    (second,) = findings.rows(causes[0].id, 1, 10)
    assert (second.line, second.cells[0], second.bucket) == (5, "dan@@example.com", Bucket.REJECTED)

    trial = try_out(ALL_COMMAS, findings.cells(causes[0], 0))
    assert trial == Trial(2, 1, (("cleo@gmial,com", "cleo@gmial.com"),))
    assert list(findings.cells(causes[1], 0)) == ["ada@gmail.com"]
    path.unlink()
    with pytest.raises(WorkspaceError):
        findings.causes()


CORRECTIONS = st.builds(
    Correction,
    st.sampled_from(["email", "phone", "company"]),
    st.sampled_from(["", "x", "new@example.com", ",", "+447700900123"]),
    st.sampled_from(Rule),
    st.sampled_from(["", "."]),
).flatmap(
    lambda one: st.sampled_from(
        [
            replace(one, line=3),
            replace(one, line=4),
            replace(one, code="email_invalid"),
            replace(one, code="phone_invalid"),
        ]
    )
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(corrections=st.lists(CORRECTIONS, max_size=4))
def test_whatever_is_corrected_every_line_ends_somewhere_and_stays_as_it_was(
    run: Importer, service: ImportService, corrections: list[Correction]
) -> None:
    plain = run(dry_run=True).counts
    report = run(*corrections)
    # A row that is emptied is no data any more.
    assert sum(astuple(report.counts)) == sum(astuple(plain))
    cells = [row.cells[:1] for row in service.rows(report.id or 0)]
    service.undo(report.id or 0)
    assert cells == [("email",), *((cell,) for cell in FIRST_CELLS)]
