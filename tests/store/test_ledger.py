"""The calls of one account on a workspace: shared by processes, kept across restarts and kills."""

from __future__ import annotations

import os
import random
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.domain.errors import WorkspaceError
from leaddesk.domain.texts import Text, said
from leaddesk.domain.waits import Hold
from leaddesk.store.ledger import LONGEST_HOLD, SharedLedger
from leaddesk.vendors.limits import Limit
from leaddesk.vendors.pacing import Pace
from leaddesk.vendors.windows import Windows

Open = Callable[..., SharedLedger]


@pytest.fixture
def alive() -> set[str]:
    return {"one", "two"}


@pytest.fixture
def ledger(tmp_path: Path, alive: set[str]) -> Open:
    def open_ledger(owner: str = "one", name: str = "account") -> SharedLedger:
        return SharedLedger(tmp_path / name, owner, lambda who: who in alive)

    return open_ledger


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rate=st.sampled_from([0.5, 3.0, 35.0]),
    calls=st.lists(
        st.tuples(st.booleans(), st.floats(0, 0.2), st.floats(0, 1), st.floats(0, 1)),
        min_size=1,
        max_size=120,
    ),
)
def test_no_window_holds_more_than_allowed_whichever_process_calls(
    ledger: Open, rate: float, calls: list[tuple[bool, float, float, float]]
) -> None:
    """Each call: by whom, a pause before it, how long it lasts, and when on its way it reaches the vendor."""
    start = now = time.monotonic()
    name = secrets.token_hex(8)
    paces = [Pace(rate, lambda: now, ledger(owner, name)) for owner in ("one", "two")]
    running: list[tuple[float, int]] = []
    seen: list[float] = []
    for second, pause, lasts, reaches in calls:
        now += pause
        while True:
            for end, who in sorted(entry for entry in running if entry[0] <= now):
                running.remove((end, who))
                moment, now = now, end
                paces[who].end()
                now = moment
            if (wait := paces[second].begin()) == 0:
                break
            now += wait
        running.append((now + lasts, int(second)))
        seen.append(now - start + lasts * reaches)
    allowed = max(1, int(rate))
    for first in seen:
        assert sum(first <= at < first + allowed / rate - 1e-6 for at in seen) <= allowed


def test_calls_are_remembered_when_a_process_starts_anew(ledger: Open) -> None:
    pace = Pace(3, ledger=ledger("one"))
    for _ in range(3):
        assert pace.begin() == 0
        pace.end()
    assert 0.5 < Pace(3, ledger=ledger("two")).begin() <= 1


def test_running_calls_of_a_dead_process_end_when_it_does(ledger: Open, alive: set[str]) -> None:
    now = time.monotonic()
    dead, living = (Pace(2, lambda: now, ledger(owner)) for owner in ("one", "two"))
    assert dead.begin() == dead.begin() == 0
    now += 100
    assert living.begin() > 0, "a living process may take as long as it likes"
    alive.remove("one")
    now += 1
    assert living.begin() == pytest.approx(1), "as the vendor sees it they may have come just now"
    now += 1.01
    assert living.begin() == living.begin() == 0
    assert living.begin() > 0


def test_a_restarted_computer_waits_one_window_at_most(ledger: Open) -> None:
    """Its monotonic clock begins anew, so what was written before lies in the future."""
    later = time.monotonic() + 1e6
    before = ledger("one")
    pace = Pace(2, lambda: later, before)
    for _ in range(2):
        pace.begin()
        pace.end()
    before.change_hold(lambda _hold: Hold(later, 1, down=True, reason="Down."))
    after = ledger("two")
    assert 0 < Pace(2, ledger=after).begin() <= 1
    assert after.hold().until <= time.monotonic() + LONGEST_HOLD


def test_more_processes_than_seats_wait_for_each_other(ledger: Open, alive: set[str]) -> None:
    paces = []
    for number in range(70):
        alive.add(f"process {number}")
        paces.append(Pace(1000, ledger=ledger(f"process {number}")))
    began = [pace for pace in paces if pace.begin() == 0]
    assert len(began) == 64
    began[0].end()
    assert paces[-1].begin() == 0


def test_the_hold_is_shared_and_survives(ledger: Open) -> None:
    until = time.monotonic() + 5
    one, two = ledger("one"), ledger("two")
    hold = Hold(until, 3, down=True, reason="Der Händler antwortet nicht. " + "x" * 1600)
    one.change_hold(lambda _before: hold)
    assert two.hold() == replace(hold, reason=two.hold().reason)
    assert hold.reason.startswith(two.hold().reason[:300])
    why = Text("{vendor} does not answer.", vendor="Händler")
    two.change_hold(lambda _before: replace(hold, reason=why))
    assert said(one.hold().reason, lambda text: f"({text})") == "(Händler does not answer.)"
    two.change_hold(lambda _before: Hold())
    assert ledger("three").hold() == Hold()


@pytest.mark.parametrize(
    "content", [b"", b"not a ledger", bytes(10), random.Random(1).randbytes(37_000)]
)
def test_a_file_that_is_no_ledger_is_made_anew(
    ledger: Open, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "account").write_bytes(content)
    assert Pace(1, ledger=ledger()).begin() == 0


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError):
        SharedLedger(tmp_path / "none" / "account", "one", lambda _who: True)


def test_a_full_disk_is_told_and_leaves_no_file_open(tmp_path: Path) -> None:
    resource = pytest.importorskip(
        "resource"
    )  # a file that may not grow is what a full disk is here
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    free = os.dup(0)
    os.close(free)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        with pytest.raises(WorkspaceError):
            SharedLedger(tmp_path / "account", "one", lambda _who: True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(free)


def test_limits_over_minutes_are_shared_and_outlive_a_restart(ledger: Open) -> None:
    results, every = Limit(2, 300.0, ("result",)), Limit(3, 300.0)
    now = time.monotonic()

    def process(owner: str) -> Windows:
        return Windows((results, every), lambda: now, lambda limit: ledger(owner, limit.name))

    one, two = process("one"), process("two")
    assert [one.begin("result"), two.begin("result")] == [0, 0]
    one.end("result")
    two.end("result")
    restarted = process("one")
    now += 100
    assert restarted.begin("result") == pytest.approx(200)
    assert two.begin("post") == 0, "a call that was not made takes no place in the other window"
    assert restarted.begin("post") > 0
    assert two.rest("result") == pytest.approx(200)


_HAMMER = """
import sys, time
from pathlib import Path
from leaddesk.store.ledger import SharedLedger
from leaddesk.vendors.pacing import Pace
pace = Pace(200, ledger=SharedLedger(Path(sys.argv[1]), sys.argv[2], lambda who: True))
pace.begin()
print("ready", flush=True)
sys.stdin.readline()
pace.end()
began = []
while len(began) < 150:
    if (wait := pace.begin()) > 0:
        time.sleep(wait)
        continue
    began.append(time.monotonic())
    pace.end()
print(*began)
"""


def test_processes_that_press_at_once_keep_one_pace(tmp_path: Path) -> None:
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", _HAMMER, tmp_path / "account", f"process {number}"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(3)
    ]
    # A process that stands still keeps the place of its call; it does not stop the others.
    assert processes[0].stdout
    assert processes[0].stdout.readline() == "ready\n"
    processes[0].send_signal(signal.SIGSTOP)
    try:
        others = [process.communicate("go\n", timeout=30)[0] for process in processes[1:]]
    finally:
        processes[0].send_signal(signal.SIGCONT)
        everything = [processes[0].communicate("go\n", timeout=30)[0], *others]
    began = sorted(float(word) for text in everything for word in text.split() if word != "ready")
    assert len(began) == 450
    for place, at in enumerate(began[200:]):
        assert at - began[place] >= 1, "more than 200 calls in one second"
