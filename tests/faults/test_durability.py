"""No request leaves while its intent is not yet on the disk: told by what the process asked the system to do."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.bench import Bench

pytestmark = pytest.mark.skipif(
    not shutil.which("strace"), reason="strace is not installed: nothing else shows what is synced"
)
CALLS = "write,fsync,fdatasync,sendto,sendmsg"
#: A call with its file, in the line in which it ends or in which it is begun and another thread goes on.
BEGUN = re.compile(r"^(\d+) +(\w+)\(\d+<([^>]*)>")
RESUMED = re.compile(r"^(\d+) +<\.\.\. (\w+) resumed>")
TOLD = re.compile(r'"lead (\d+)\.')
SENT = re.compile(r"p(\d+)@example")


def calls(trace: Path) -> Iterator[tuple[str, str, str, str]]:
    """(thread, call, file, the line): a sync where it ends, anything else where it begins."""
    syncing: dict[str, tuple[str, str, str, str]] = {}
    for line in trace.read_text(errors="replace").splitlines():
        if found := BEGUN.match(line):
            thread, call, file = found.groups()
            if line.endswith("<unfinished ...>") and call in ("fsync", "fdatasync"):
                syncing[thread] = (thread, call, file, line)
            else:
                yield thread, call, file, line
        elif (found := RESUMED.match(line)) and found[1] in syncing:
            yield syncing.pop(found[1])


def unsynced_requests(trace: Path) -> tuple[int, int]:
    """How many requests left, and how many of them before the log of the database was synced by the thread that
    wrote their intents into it, after it did.
    """
    requests = early = 0
    intents: dict[str, set[str]] = {}
    durable: set[str] = set()
    for thread, call, file, line in calls(trace):
        if told := TOLD.search(line):
            intents.setdefault(thread, set()).add(told[1])
        elif file.endswith("-wal") and call in ("fsync", "fdatasync"):
            durable |= intents.pop(thread, set())
        elif sent := SENT.search(line):
            requests += 1
            early += sent[1] not in durable
    return requests, early


def trace_of(work: Bench, folder: Path, **options: object) -> Path:
    trace = folder / "trace"
    words = ["-m", "tests.faults.sender"]
    strace = ["strace", "-f", "-y", "-qq", "-s", "400", "-e", f"trace={CALLS}", "-o", str(trace)]
    child = {"workspace": str(work.folder), "tell": str(folder / "told"), **options}
    with work.vendor():
        subprocess.run(
            [*strace, sys.executable, *words],
            input=json.dumps({"children": [child]}) + "\n",
            text=True,
            check=True,
            capture_output=True,
        )
    return trace


def test_no_request_leaves_before_its_intent_is_synced(
    bench: Callable[..., Bench], tmp_path: Path
) -> None:
    work = bench(100)
    requests, early = unsynced_requests(trace_of(work, tmp_path))
    assert requests == 100
    assert early == 0
    assert work.counts() == {"accepted": 100}


def test_a_database_that_does_not_sync_is_found(
    bench: Callable[..., Bench], tmp_path: Path
) -> None:
    work = bench(30)
    requests, early = unsynced_requests(trace_of(work, tmp_path, mutant="synchronous is off"))
    assert requests == 30
    assert early == 30
