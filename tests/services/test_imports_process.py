"""Imports in a child process: progress, errors, cancelling, and a child that is killed."""

from __future__ import annotations

import gc
import io
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import asdict
from pathlib import Path

import pytest

from leaddesk.background.import_process import run_import
from leaddesk.domain.errors import CancelledError, FileError, UsageError, WorkspaceError
from leaddesk.domain.imports import ColumnMapping, ImportOptions, Policy
from leaddesk.domain.jobs import CancelToken, Progress, ignore_progress
from leaddesk.services import import_worker, worker
from leaddesk.services.imports import ImportService
from leaddesk.store.database import Database

COMMAND = [
    sys.executable,
    "-c",
    "import sys; from leaddesk.services.import_worker import main; sys.exit(main(sys.stdin, sys.stdout))",
]


@pytest.fixture
def many(tmp_path: Path) -> Path:
    path = tmp_path / "many.csv"
    with path.open("w") as stream:
        stream.write("email,name\n")
        stream.writelines(f"a{n}@example.com,Ada {n}\n" for n in range(300_000))
    return path


def contents(database: Database) -> list[object]:
    with database.read() as connection:
        tables = ("lead", "import", "import_row", "import_cells", "import_issue", "column_mapping")
        return [connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables]


def test_an_import_in_a_child_is_an_import(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    path.write_text("Mail,X\nada@example.com,7\nbad@,8\n")
    seen: list[Progress] = []
    options = ImportOptions(
        country="GB",
        mapping=ColumnMapping({"Mail": "email", "X": "score"}, "mine"),
        overrides={"X": None},
    )
    report = run_import(database.path, path, options, seen.append, CancelToken(), command=COMMAND)
    assert report.id is not None
    assert ImportService(database).report(report.id).counts == report.counts
    assert report.mapping.columns == {"Mail": "email", "X": None}
    assert report.issues[0].fatal


def test_options_and_reports_cross_the_process_unchanged(
    database: Database, tmp_path: Path
) -> None:
    options = ImportOptions(
        mapping=ColumnMapping({"a": None}, "m"),
        overrides={"b": "email"},
        dry_run=True,
        policy=Policy.OVERWRITE,
        part="a.csv",
    )
    crossed = json.loads(json.dumps(asdict(options)))
    assert import_worker.options_from_json(crossed) == options
    path = tmp_path / "leads.csv"
    path.write_text("email\nada@example.com\nbad@\n")
    service = ImportService(database)
    for asked in (ImportOptions(), ImportOptions(list_news=True, defaults={"city": "Leeds"})):
        report = service.run(path, asked, ignore_progress, CancelToken())
        crossed = json.loads(json.dumps(asdict(report)))
        assert import_worker.report_from_json(crossed) == report
    assert report.news
    assert report.news[0].changes == {"city": ("", "Leeds")}


def test_progress_comes_while_it_works(database: Database, many: Path) -> None:
    seen: list[Progress] = []
    report = run_import(
        database.path, many, ImportOptions(), seen.append, CancelToken(), command=COMMAND
    )
    assert report.counts.created == 300_000
    assert len(seen) > 3
    assert [progress.done for progress in seen] == sorted(progress.done for progress in seen)
    assert seen[-1].total == many.stat().st_size


def test_errors_of_the_child_are_errors_here(database: Database, tmp_path: Path) -> None:
    gone = tmp_path / "gone.csv"
    with pytest.raises(FileError, match=r"gone\.csv” cannot be found") as failure:
        run_import(
            database.path, gone, ImportOptions(), ignore_progress, CancelToken(), command=COMMAND
        )
    assert failure.value.hint
    path = tmp_path / "leads.csv"
    path.write_text("email\n")
    options = ImportOptions(encoding="klingon")
    with pytest.raises(UsageError, match="klingon"):
        run_import(database.path, path, options, ignore_progress, CancelToken(), command=COMMAND)
    with pytest.raises(WorkspaceError):
        run_import(
            tmp_path / "no" / "db",
            path,
            ImportOptions(),
            ignore_progress,
            CancelToken(),
            command=COMMAND,
        )


def test_cancelling_ends_the_child_and_leaves_nothing(
    database: Database, many: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    before = contents(database)
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.text:
            cancel.cancel()

    with pytest.raises(CancelledError):
        run_import(database.path, many, ImportOptions(), stop, cancel, command=COMMAND)
    assert contents(database) == before
    assert list(temporary.iterdir()) == []


def test_a_cancel_before_the_start_is_a_cancel(database: Database, many: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        run_import(database.path, many, ImportOptions(), ignore_progress, cancel, command=COMMAND)


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_a_child_that_is_killed_leaves_the_workspace_unchanged(
    database: Database, many: Path, tmp_path: Path
) -> None:
    before = contents(database)
    request = {
        "database": str(database.path),
        "path": str(many),
        "options": asdict(ImportOptions()),
    }
    child = subprocess.Popen(
        COMMAND,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )
    assert child.stdin
    assert child.stdout
    child.stdin.write(json.dumps(request) + "\n")
    child.stdin.flush()
    while not json.loads(child.stdout.readline())["progress"]["text"]:
        pass
    os.kill(child.pid, signal.SIGKILL)
    child.communicate()
    assert contents(database) == before
    with database.read() as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    report = ImportService(database).run(many, ImportOptions(), ignore_progress, CancelToken())
    assert report.counts.created == 300_000


@pytest.mark.parametrize(
    "program",
    [
        "import sys; sys.exit(3)",
        "import sys; sys.stdin.readline(); print('boom', file=sys.stderr); sys.exit(3)",
        "import os, sys; sys.stdin.readline(); os.abort()",
    ],
)
def test_a_child_that_dies_is_told_in_plain_words(
    database: Database, many: Path, program: str
) -> None:
    with pytest.raises(WorkspaceError, match="stopped unexpectedly; nothing was stored"):
        run_import(
            database.path, many, ImportOptions(), ignore_progress, CancelToken(),
            command=[sys.executable, "-c", program],
        )  # fmt: skip


def test_a_bug_in_the_child_is_not_hidden(database: Database, tmp_path: Path) -> None:
    program = "import sys; sys.stdin.readline(); raise ZeroDivisionError('what a bug')"
    with pytest.raises(WorkspaceError, match="what a bug"):
        run_import(
            database.path, tmp_path / "x", ImportOptions(), ignore_progress, CancelToken(),
            command=[sys.executable, "-c", program],
        )  # fmt: skip


def test_the_worker_speaks_of_its_progress_while_it_is_silent(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "_INTERVAL_S", 0.001)
    monkeypatch.setattr(os, "nice", lambda _: 0)
    switch = sys.getswitchinterval()
    path = tmp_path / "leads.csv"
    path.write_text("email\nada@example.com\n")
    out = io.StringIO()
    spoken = threading.Event()
    real_run = ImportService.run

    def slow_run(*arguments: object) -> object:
        deadline = time.monotonic() + 30
        while "progress" not in out.getvalue() and time.monotonic() < deadline:
            spoken.wait(0.001)
        return real_run(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(ImportService, "run", slow_run)
    request = {
        "database": str(database.path),
        "path": str(path),
        "options": asdict(ImportOptions()),
    }
    try:
        assert import_worker.main(io.StringIO(json.dumps(request) + "\n"), out) == 0
    finally:
        sys.setswitchinterval(switch)
        gc.enable()
    answers = [json.loads(line) for line in out.getvalue().splitlines()]
    assert all("progress" in answer for answer in answers[:-1])
    assert answers[-1]["report"]["counts"]["created"] == 1
