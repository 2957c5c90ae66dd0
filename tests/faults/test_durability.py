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
CALLS = "pwrite64,write,writev,fsync,fdatasync,sendto,sendmsg"
#: A call with its file, in the line in which it ends or in which it is begun and another thread goes on.
BEGUN = re.compile(r"^(\d+) +(\w+)\(\d+<([^>]*)>")
RESUMED = re.compile(r"^(\d+) +<\.\.\. (\w+) resumed>")


def calls(trace: Path) -> Iterator[tuple[str, str, str]]:
    """(call, file, the line) in the order in which they ended."""
    begun: dict[str, tuple[str, str, str]] = {}
    for line in trace.read_text(errors="replace").splitlines():
        if found := BEGUN.match(line):
            process, call, file = found.groups()
            if line.endswith("<unfinished ...>"):
                begun[process] = (call, file, line)
            else:
                yield call, file, line
        elif (found := RESUMED.match(line)) and found[1] in begun:
            yield begun.pop(found[1])


def unsynced_requests(trace: Path) -> tuple[int, int]:
    """How many requests left, and how many of them while the log of the database had unsynced writes, or without
    any sync since the request before.
    """
    requests = early = 0
    dirty, synced = False, False
    for call, file, line in calls(trace):
        if file.endswith("-wal"):
            if call in ("fsync", "fdatasync"):
                dirty, synced = False, True
            else:
                dirty = True
        elif '"POST /lead/add' in line:
            requests += 1
            early += dirty or not synced
            synced = False
    return requests, early


def trace_of(work: Bench, folder: Path, **options: object) -> Path:
    trace = folder / "trace"
    words = ["-m", "tests.faults.sender"]
    strace = ["strace", "-f", "-y", "-qq", "-s", "40", "-e", f"trace={CALLS}", "-o", str(trace)]
    request = {"children": [{"workspace": str(work.folder), **options}]}
    with work.vendor():
        subprocess.run(
            [*strace, sys.executable, *words],
            input=json.dumps(request) + "\n",
            text=True,
            check=True,
            capture_output=True,
        )
    return trace


# One call at a time, so that a sync between two requests can only be that of the second one's intent.
ONE = {"max_concurrent": "1"}


def test_no_request_leaves_before_its_intent_is_synced(
    bench: Callable[..., Bench], tmp_path: Path
) -> None:
    work = bench(30, **ONE)
    requests, early = unsynced_requests(trace_of(work, tmp_path))
    assert requests == 30
    assert early == 0
    assert work.counts() == {"accepted": 30}


def test_a_database_that_does_not_sync_is_found(
    bench: Callable[..., Bench], tmp_path: Path
) -> None:
    work = bench(30, **ONE)
    requests, early = unsynced_requests(trace_of(work, tmp_path, mutant="synchronous is off"))
    assert requests == 30
    assert early > 0
