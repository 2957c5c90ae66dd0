"""Large files, judged in several processes: what is stored is the same; one that dies costs the import."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from leaddesk.domain.errors import WorkspaceError
from leaddesk.domain.imports import ImportOptions
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.files import reading
from leaddesk.services import judging_pool
from leaddesk.services.imports import ImportService
from leaddesk.store.database import Database
from tests.benchmarks.lead_files import write_leads

LEADS = """
SELECT id, email, phone, first_name, country, created_at, notes, email_key, phone_key, import_line FROM lead"""
TABLES = (
    LEADS,
    *(f"SELECT * FROM {name}" for name in ("import_line", "import_row", "import_issue")),
)


@pytest.fixture(autouse=True)
def pool(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file is large, and has many passages."""
    monkeypatch.setattr(judging_pool, "_LARGE", 0)
    monkeypatch.setattr(reading, "PASSAGE_CHARACTERS", 10_000)
    monkeypatch.setattr(reading, "_BATCH_CHARACTERS", 3_000)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)


def stored(path: Path, workspace: Path) -> list[list[tuple[object, ...]]]:
    """What importing `path` leaves: leads, lines, issues."""
    database = Database(workspace)
    options = ImportOptions(country="GB")
    ImportService(database).run(path, options, ignore_progress, CancelToken())
    with database.read() as connection:
        found = [connection.execute(sql).fetchall() for sql in TABLES]
    database.close()
    return found


@pytest.mark.parametrize(
    ("damage", "encoding", "delimiter"),
    [
        ("", "utf-8", ","),
        ("", "utf-16", "\t"),
        ('"never closed,Ada\n', "utf-8", ","),
        ('ada@example.com,O"Neil\n', "cp1252", ";"),
    ],
)
def test_many_processes_store_what_one_does(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    damage: str,
    encoding: str,
    delimiter: str,
) -> None:
    path, more = tmp_path / "leads.csv", tmp_path / "more.csv"
    write_leads(path, 600, encoding, delimiter)
    write_leads(more, 600, encoding, delimiter)
    text = path.read_text(encoding) + damage + more.read_text(encoding)
    path.write_bytes(text.encode(encoding))
    pooled = stored(path, tmp_path / "pooled.db")
    monkeypatch.setattr(judging_pool, "_LARGE", path.stat().st_size + 1)
    assert pooled == stored(path, tmp_path / "alone.db")
    assert len(pooled[0]) > 500


def test_a_process_that_dies_costs_the_import(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "leads.csv"
    write_leads(path, 600)
    database = Database(tmp_path / "leaddesk.db")
    service = ImportService(database)
    monkeypatch.setattr(judging_pool, "program_command", lambda: [sys.executable, "-c", "pass"])
    with pytest.raises(WorkspaceError, match="stopped unexpectedly; nothing was stored"):
        service.run(path, ImportOptions(), ignore_progress, CancelToken())
    assert service.history() == ()
    database.close()
