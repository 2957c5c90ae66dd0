"""A million leads: LeadDesk's import beside the `sqlite3` program's own staged import, in turn, on this machine.

Both read the same file into workspaces of the same schema, at the same low priority, and leave the same there:
leads with their keys, a row for every line, its cells as they were read, and all indexes. The baseline does not
recognise, validate, normalise dates or countries, know damage, report issues, note refused lines, find duplicates
by phone or tell progress. `plain` is without the search index on both sides.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from unittest.mock import patch

import apsw
import apsw.sqlite_extra

from leaddesk.background.import_process import run_import
from leaddesk.domain.errors import CancelledError
from leaddesk.domain.imports import ImportOptions
from leaddesk.domain.jobs import CancelToken, Progress
from leaddesk.services import import_worker
from leaddesk.services.imports import ImportService
from leaddesk.store import search_index
from leaddesk.store.database import Database
from tests.benchmarks.lead_files import HEADER, write_leads

ROWS = int(os.environ.get("LEADDESK_BENCHMARK_ROWS", "1000000"))
PAIRS = int(os.environ.get("LEADDESK_BENCHMARK_PAIRS", "5"))
#: The size of the file that is only looked into, in bytes.
LARGE = int(os.environ.get("LEADDESK_BENCHMARK_LARGE", "1000000000"))
#: Memory must be the same for a tenth of the rows and for five times as many.
SIZES = {"tenth": ROWS // 10, "fivefold": ROWS * 5}
UNINDEXED = "unindexed-worker"
#: The `sqlite3` program of the release that LeadDesk has, and the system's.
NEWEST = apsw.sqlite_extra.path("sqlite3_shell")
SYSTEM = shutil.which("sqlite3") or NEWEST

Figures = dict[str, float]


def ours(file: Path, database: Path, command: list[str] | None = None) -> Figures:
    """The real import: `leaddesk import-worker` as a child process."""
    told: list[Progress] = []
    start = time.perf_counter()
    run_import(
        database, file, ImportOptions(country="GB"), told.append, CancelToken(), command=command
    )
    return {"told": len(told) / (time.perf_counter() - start)}


def ours_plain(file: Path, database: Path) -> Figures:
    """The same without filling the search index."""
    return ours(
        file, database, [sys.executable, "-m", "tests.benchmarks.import_million", UNINDEXED]
    )


def staged(file: Path, database: Path, program: str = "", *, indexed: bool = True) -> Figures:
    """`.import` into a temporary table, then INSERT … SELECT into the same tables, in one transaction."""
    names = [f"c{place}" for place in range(len(HEADER))]
    fields = (
        "email, first_name, last_name, phone, company, job_title, city, country, postal_code, campaign,"
        " created_at, notes"
    )
    key = "lower(trim(c0))"
    phone = "replace(replace(replace(replace(c3, ' ', ''), '-', ''), '(', ''), ')', '')"
    script = f"""
.bail on
PRAGMA synchronous=NORMAL;
PRAGMA cache_size=-128000;
BEGIN;
DROP TRIGGER lead_search_insert;
CREATE TEMP TABLE stage({", ".join(f"{name} TEXT" for name in names)});
.import --csv --skip 1 '{file}' stage
INSERT INTO import VALUES(1, '', '', 'done', '{{}}', '{{}}', 0, 0, 0, 0, 0, 0, 0);
INSERT OR IGNORE INTO lead({fields}, email_key, phone_key, import_id, import_line, added_at, updated_at)
    SELECT c0, c1, c2, {phone}, {", ".join(names[4:11])}, nullif(c11, ''), {key}, {phone}, 1, rowid, '', ''
    FROM stage;
INSERT INTO import_row(import_id, line, bucket, lead_id)
    SELECT 1, stage.rowid, iif(lead.import_line = stage.rowid, 'created', 'duplicate'), lead.id
    FROM stage JOIN lead ON lead.email_key = {key};
INSERT INTO import_cells(import_id, first_line, cells)
    SELECT 1, min(rowid), json_group_object(CAST(rowid AS TEXT), json_array({", ".join(names)}))
    FROM stage GROUP BY rowid / 64;
COMMIT;
"""
    command = [program or NEWEST, str(database)]
    subprocess.run(command, input=script, text=True, check=True, stdout=subprocess.DEVNULL)
    if indexed:  # SQLite's own program lacks the functions that the index is made with
        opened = Database(database)
        with opened.write(durable=False) as connection:
            search_index.index_new(connection, 0)
        opened.close()
    return {}


def staged_plain(file: Path, database: Path) -> Figures:
    """The same without filling the search index."""
    return staged(file, database, indexed=False)


def staged_system(file: Path, database: Path) -> Figures:
    """The same by the system's own `sqlite3`, which is what the goal was set by."""
    return staged(file, database, SYSTEM, indexed=False)


def sqlite_utils(file: Path, database: Path) -> Figures:
    """`sqlite-utils insert --csv` into a table of its own: no indexes, no checks, no lines."""
    insert = ["sqlite-utils", "insert", str(database), "stage", str(file), "--csv"]
    run = ["uv", "run", "--quiet", "--no-project", "--with", "sqlite-utils", *insert]
    subprocess.run(run, check=True, capture_output=True)
    return {}


def cancelled(file: Path, database: Path) -> Figures:
    """Seconds from the wish to stop an import in full swing to its end."""
    token, began = CancelToken(), threading.Event()
    asked: list[float] = []

    def stop() -> None:
        began.wait()
        time.sleep(1)
        asked.append(time.perf_counter())
        token.cancel()

    def progress(told: Progress) -> None:
        if told.done > 0:
            began.set()

    threading.Thread(target=stop, daemon=True).start()
    try:
        run_import(database, file, ImportOptions(country="GB"), progress, token)
    except CancelledError:
        return {"seconds": time.perf_counter() - asked[0]}
    raise SystemExit("The import was over before it could be cancelled: give it more rows.")


def preview(file: Path, database: Path) -> Figures:
    """The first screen of a file."""
    opened = Database(database)
    start = time.perf_counter()
    ImportService(opened).preview(file, ImportOptions(country="GB"))
    seconds = time.perf_counter() - start
    opened.close()
    return {"seconds": seconds}


CONTENDERS: Mapping[str, Callable[[Path, Path], Figures]] = {
    "ours_plain": ours_plain,
    "staged_plain": staged_plain,
    "staged_system": staged_system,
    "ours": ours,
    "staged": staged,
    "sqlite_utils": sqlite_utils,
    "cancelled": cancelled,
    "preview": preview,
}


class _Memory(threading.Thread):
    """Looks at the resident memory of all processes that this one started, together, ten times a second."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.peak_mb = 0.0

    def run(self) -> None:
        page_mb = os.sysconf("SC_PAGE_SIZE") / 1024**2
        while True:
            parents, pages = {}, {}
            for stat in Path("/proc").glob("[0-9]*/stat"):
                with suppress(OSError):
                    words = stat.read_text().rpartition(")")[2].split()
                    parents[stat.parent.name], pages[stat.parent.name] = words[1], int(words[21])
            family = {str(os.getpid())}
            while more := {one for one, parent in parents.items() if parent in family} - family:
                family |= more
            family.discard(str(os.getpid()))
            self.peak_mb = max(self.peak_mb, page_mb * sum(pages[one] for one in family))
            time.sleep(0.1)


def _measure(name: str, file: Path) -> Figures:
    """One run in a fresh process with a fresh workspace: seconds and the peak memory of its children in MB."""
    command = [sys.executable, "-m", "tests.benchmarks.import_million", name, str(file)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    found: Figures = json.loads(done.stdout)
    line = "  ".join(f"{key} {value:,.2f}" for key, value in found.items())
    print(f"  {name:13} {file.stem:9} {line}", flush=True)
    return found


def _run_one(name: str, file: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="leaddesk-benchmark-", dir=file.parent) as folder:
        database = Path(folder) / "leaddesk.db"
        Database(database).close()
        os.nice(15)
        memory = _Memory()
        memory.start()
        start = time.perf_counter()
        found = CONTENDERS[name](file, database)
        seconds = time.perf_counter() - start
        leads = apsw.Connection(str(database)).execute("SELECT count(*) FROM lead").get
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    figures = {
        "seconds": seconds,
        "cpu": usage.ru_utime + usage.ru_stime,
        "peak_mb": memory.peak_mb,
        "leads": leads,
    }
    print(json.dumps(figures | found))


def _pairs(
    first: tuple[str, Path], second: tuple[str, Path]
) -> tuple[list[Figures], list[Figures]]:
    """Runs of two contenders, in turn: whoever goes second finds the disk in another state."""
    runs: tuple[list[Figures], list[Figures]] = ([], [])
    for pair in range(PAIRS):
        for place in (0, 1) if pair % 2 else (1, 0):
            runs[place].append(_measure(*(first, second)[place]))
    return runs


def _ratio(runs: tuple[list[Figures], list[Figures]], key: str = "seconds") -> float:
    """How many times the second's figure is the first's, at the median."""
    return statistics.median(b[key] / a[key] for a, b in zip(*runs, strict=True))


def _files(folder: Path) -> dict[str, Path]:
    """The generic file, two in other encodings, small ones, and a large one."""
    names = ("generic", "utf16tab", "cp1252", *SIZES, "large")
    files = {name: folder / f"{name}.csv" for name in names}
    write_leads(files["generic"], ROWS)
    write_leads(files["utf16tab"], ROWS, "utf-16", "\t")
    write_leads(files["cp1252"], ROWS, "cp1252", ";")
    for name, rows in SIZES.items():
        write_leads(files[name], rows)
    with files["large"].open("wb") as stream:
        content = files["generic"].read_bytes()
        for _ in range(max(1, LARGE // len(content))):
            stream.write(content)
    return files


def main() -> int:
    """Print every figure beside its goal. Fails when one is missed."""
    with tempfile.TemporaryDirectory(prefix="leaddesk-benchmark-") as folder:
        files = _files(Path(folder))
        generic = files["generic"]
        print(f"{ROWS:,} rows, {generic.stat().st_size / 1e6:.0f} MB, {PAIRS} pairs")
        system = _pairs(("ours_plain", generic), ("staged_system", generic))
        plain = _pairs(("ours_plain", generic), ("staged_plain", generic))
        indexed = _pairs(("ours", generic), ("staged", generic))
        others = [
            _pairs((name, files[kind]), (name, generic))
            for name, kind in (("ours", "utf16tab"), ("ours", "cp1252"))
        ]
        utils = _pairs(("ours_plain", generic), ("sqlite_utils", generic))
        peaks = [_measure("ours", files[name])["peak_mb"] for name in SIZES]
        stop = statistics.median(_measure("cancelled", generic)["seconds"] for _ in range(PAIRS))
        look = statistics.median(
            _measure("preview", files["large"])["seconds"] for _ in range(PAIRS)
        )
        size = files["large"].stat().st_size / 1e9
    peaks.append(statistics.median(run["peak_mb"] for run in indexed[0]))
    results = [
        ("rows/s ÷ staged import by the system's sqlite3, without the search index", _ratio(system), 1.2),
        ("rows/s ÷ staged import by the newest sqlite3, without the search index", _ratio(plain), 1.2),
        ("rows/s ÷ staged import, with the search index", _ratio(indexed), 1.0),
        ("rows/s ÷ sqlite-utils", _ratio(utils), 10),
        ("rows/s of UTF-16 with tabs ÷ generic", _ratio(others[0]), 0.8),
        ("rows/s of Windows-1252 with semicolons ÷ generic", _ratio(others[1]), 0.8),
        ("progress, times a second", statistics.median(run["told"] for run in indexed[0]), 5),
        ("peak memory ÷ staged import's", -1 / _ratio(plain, "peak_mb"), -0.8),
        (f"most peak memory of {', '.join(f'{rows:,}' for rows in (*SIZES.values(), ROWS))} rows ÷ least",
         -max(peaks) / min(peaks), -1.25),
        ("seconds from cancel to its end", -stop, -0.5),
        (f"seconds to the first screen of {size:.1f} GB", -look, -1.0),
    ]  # fmt: skip
    for what, found, goal in results:
        verdict = "" if found >= goal else "  MISSED"
        print(
            f"{what}: {abs(found):.2f} (at {'least' if goal > 0 else 'most'} {abs(goal)}){verdict}"
        )
    return 0 if all(found >= goal for _, found, goal in results) else 1


if __name__ == "__main__":
    if sys.argv[1] == UNINDEXED:
        with patch("leaddesk.store.staging.index_new"):
            sys.exit(import_worker.main(sys.stdin, sys.stdout))
    _run_one(sys.argv[1], Path(sys.argv[2]))
