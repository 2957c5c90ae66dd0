"""A million leads: LeadDesk's import beside the `sqlite3` program's own staged import, in turn, on this machine.

Both read the same file into workspaces of the same schema and indexes, and store every row's cells as JSON beside
its lead, at the same low priority. LeadDesk also validates addresses and numbers, reports issues and finds
duplicates by phone; `sqlite3` does not.
"""

from __future__ import annotations

import csv
import json
import os
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from leaddesk.background.import_process import run_import
from leaddesk.domain.imports import ImportOptions
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.store.database import Database

ROWS = int(os.environ.get("LEADDESK_BENCHMARK_ROWS", "1000000"))
PAIRS = int(os.environ.get("LEADDESK_BENCHMARK_PAIRS", "3"))
HEADER = (
    "Email", "First name", "Last name", "Phone", "Company", "Job title", "City", "Country", "Postal code",
    "Campaign", "Created at", "Notes",
)  # fmt: skip
_FIRST = (
    "Ada", "Ben", "Chloe", "Dragos", "Elif", "Frida", "Gina", "Hugo", "Ioana", "Jonas", "Katia", "Lea", "Matteo",
)  # fmt: skip
_LAST = (
    "Example",
    "Sample",
    "Specimen",
    "Muster",
    "Exemple",
    "Esempio",
    "Ejemplo",
    "Exemplu",
    "Voorbeeld",
)
_CITIES = ("London", "Paris", "Cluj-Napoca", "Berlin", "Madrid", "Porto", "Roma", "Dublin")
_COUNTRIES = ("GB", "FR", "RO", "DE", "ES", "PT", "IT", "IE")
_JOBS = ("Director", "Head of marketing, Europe", "Buyer", "Owner")


def write_leads(path: Path, rows: int) -> None:
    """Invented leads: 3 % duplicates, 1 % bad addresses, some notes with commas, quotes and line ends."""
    dice = random.Random(20_261_121)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(HEADER)
        for number in range(rows):
            writer.writerow(
                _lead(dice, dice.randrange(number) if dice.random() < 0.03 and number else number)
            )


def _lead(dice: random.Random, person: int) -> list[str]:
    first, last = _FIRST[person % len(_FIRST)], _LAST[person * 7 % len(_LAST)]
    at = "@" if dice.random() > 0.01 else " at "
    luck = dice.random()
    note = ""
    if luck < 0.2:
        note = f'Asked for "prices", then\ncalled back {person}'
    elif luck < 0.5:
        note = f"Met at the fair, stand {person % 90}"
    return [
        f"{first}.{last}{person}{at}mail{person % 6_000}.example.com",
        first,
        last,
        f"+44 7700 {900_000 + person % 100_000}"
        if person % 2
        else f"+1 (202) 555-{person % 10_000:04d}",
        f"{last} and Sons {person % 5_000} Ltd",
        _JOBS[person % len(_JOBS)],
        _CITIES[person % len(_CITIES)],
        _COUNTRIES[person % len(_COUNTRIES)],
        f"{person % 100_000:05d}",
        "Spring 2026",
        f"2026-03-{1 + person % 28:02d}T10:{person % 60:02d}:00Z",
        note,
    ]


def ours(file: Path, database: Path) -> None:
    """The real import: `leaddesk import-worker` as a child process."""
    run_import(database, file, ImportOptions(country="GB"), ignore_progress, CancelToken())


def theirs(file: Path, database: Path) -> None:
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
CREATE TEMP TABLE stage({", ".join(f"{name} TEXT" for name in names)});
.import --csv --skip 1 '{file}' stage
INSERT INTO import VALUES(1, '', '', 'done', '{{}}', '{{}}', 0, 0, 0, 0, 0, 0, 0);
INSERT OR IGNORE INTO lead({fields}, email_key, phone_key, import_id, import_line, added_at, updated_at)
    SELECT c0, c1, c2, {phone}, {", ".join(names[4:11])}, nullif(c11, ''), {key}, {phone}, 1, rowid, '', ''
    FROM stage;
INSERT INTO import_row(import_id, line, bucket, lead_id, cells)
    SELECT 1, stage.rowid, iif(lead.import_line = stage.rowid, 'created', 'duplicate'), lead.id,
        json_array({", ".join(names)})
    FROM stage JOIN lead ON lead.email_key = {key};
COMMIT;
"""
    command = ["nice", "-n", "15", "sqlite3", str(database)]
    subprocess.run(command, input=script, text=True, check=True, capture_output=True)


CONTENDERS = {"ours": ours, "theirs": theirs}


def _measure(name: str, file: Path) -> dict[str, float]:
    """One run in a fresh process with a fresh workspace: seconds and the peak memory of its children in MB."""
    command = [sys.executable, "-m", "tests.benchmarks.import_million", name, str(file)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _run_one(name: str, file: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="leaddesk-benchmark-", dir=file.parent) as folder:
        database = Path(folder) / "leaddesk.db"
        Database(database).close()
        start = time.perf_counter()
        CONTENDERS[name](file, database)
        seconds = time.perf_counter() - start
        opened = Database(database)
        with opened.read() as connection:
            leads = connection.execute("SELECT count(*) FROM lead").get
        opened.close()
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    result = {
        "seconds": seconds,
        "cpu": usage.ru_utime + usage.ru_stime,
        "peak_mb": usage.ru_maxrss / 1024,
        "leads": leads,
    }
    print(json.dumps(result))


def main() -> int:
    """Print both medians, their ratio and both peaks. Fails when LeadDesk takes longer."""
    if not shutil.which("sqlite3"):
        print("The sqlite3 program is not installed; there is nothing to compare with.")
        return 1
    with tempfile.TemporaryDirectory(prefix="leaddesk-benchmark-") as folder:
        file = Path(folder) / "leads.csv"
        write_leads(file, ROWS)
        print(f"{ROWS:,} rows, {file.stat().st_size / 1e6:.0f} MB, {PAIRS} pairs")
        runs: dict[str, list[dict[str, float]]] = {name: [] for name in CONTENDERS}
        for pair in range(PAIRS):
            # Whoever goes second finds the disk in another state: take turns.
            for name in sorted(CONTENDERS, reverse=bool(pair % 2)):
                runs[name].append(_measure(name, file))
                found = runs[name][-1]
                print(
                    f"  {name:6} {found['seconds']:6.2f} s  CPU {found['cpu']:6.2f} s"
                    f"  peak {found['peak_mb']:4.0f} MB  {found['leads']:,.0f} leads",
                    flush=True,
                )
    medians = {name: statistics.median(run["seconds"] for run in runs[name]) for name in runs}
    ratio = statistics.median(
        mine["seconds"] / other["seconds"]
        for mine, other in zip(runs["ours"], runs["theirs"], strict=True)
    )
    for name, seconds in medians.items():
        print(f"{name}: median {seconds:.2f} s, {ROWS / seconds:,.0f} rows/s")
    print(f"ours / theirs: {ratio:.2f} (goal: at most 1.00)")
    return 0 if ratio <= 1 else 1


if __name__ == "__main__":
    _run_one(sys.argv[1], Path(sys.argv[2]))
