"""Processes that send are killed at any moment: no lead is lost, none is sent twice, doubt is visible."""

from __future__ import annotations

import random
import signal
from collections.abc import Callable

import pytest

from leaddesk.domain.deliveries import Repeat
from tests.faults.bench import Bench, sized
from tests.faults.changes import STEPS

IN_FLIGHT = 4
KILLED = [-signal.SIGKILL]


@pytest.mark.timeout(600)
@pytest.mark.parametrize("repeat", [Repeat.NEVER, Repeat.SAFE], ids=lambda repeat: repeat.value)
def test_killed_again_and_again(bench: Callable[..., Bench], repeat: Repeat) -> None:
    kills = max(100, sized(300))
    work = bench(3000)
    how = {"repeat": repeat.value}
    killed = 0
    with work.vendor(delay_s=0.004):
        for where in STEPS:
            killed += work.send(step=[where, random.randint(1, 5)], **how) == KILLED
        assert killed == len(STEPS)
        while killed < len(STEPS) + kills:
            after = random.uniform(0, 0.1)
            assert work.send(what={"kill_after_s": after}, **how) == KILLED, "it was too quick"
            killed += 1
        assert work.send(**how) == [0]
    verdict = work.verdict()
    if repeat is Repeat.NEVER:
        assert verdict.clean, verdict
        assert len(verdict.unknown) <= IN_FLIGHT * killed
    else:
        assert not verdict.lost, verdict
        assert not verdict.unknown, verdict
    counts = work.counts()
    assert counts["accepted"] + len(verdict.unknown) == work.leads
    print(f"{work.leads} leads, {killed} kills, {len(verdict.unknown)} unknown")


@pytest.mark.parametrize("where", STEPS)
def test_killed_at_a_named_step(bench: Callable[..., Bench], where: str) -> None:
    work = bench(80)
    with work.vendor():
        assert work.send(step=[where, 3]) == KILLED
        assert work.send() == [0]
    assert work.verdict().clean, work.verdict()
    assert len(work.verdict().unknown) <= IN_FLIGHT


def test_twenty_processes_at_once_send_each_lead_once(bench: Callable[..., Bench]) -> None:
    work = bench(sized(2000))
    with work.vendor(delay_s=0.002):
        assert work.send(processes=20) == [0] * 20
    assert work.counts() == {"accepted": work.leads}
    assert len(work.received()) == work.leads
    assert work.verdict().clean
