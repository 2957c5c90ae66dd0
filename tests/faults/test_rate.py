"""The pace as the vendor sees it: never past the limit, whoever sends, stops, dies or changes the clock."""

from __future__ import annotations

import signal
from collections.abc import Callable

import pytest

from tests.faults.bench import SCALE, Bench, most_in_a_window, sized

LIMIT = 35
#: How long to send for. Seconds.
LASTING = sized(60)


def moments(work: Bench) -> list[float]:
    return [at for at, _, _ in work.received()]


@pytest.mark.timeout(300)
@pytest.mark.parametrize("processes", [1, 2])
def test_the_limit_is_used_and_never_passed(bench: Callable[..., Bench], processes: int) -> None:
    work = bench(LIMIT * LASTING, max_per_second=str(LIMIT), max_concurrent="8")
    with work.vendor():
        assert work.send(processes=processes) == [0] * processes
    seen = moments(work)
    assert len(seen) == LIMIT * LASTING
    assert most_in_a_window(seen) <= LIMIT
    used = sum(at < min(seen) + LASTING for at in seen) / (LIMIT * LASTING)
    print(f"{processes} at once: {used:.1%} of the allowed, {most_in_a_window(seen)} in a second")
    if (
        SCALE >= 1
    ):  # at full length only: a machine that is busy for a moment says nothing about the pace
        assert used >= 0.99


def test_a_kill_and_a_restart_are_no_reason_for_more(bench: Callable[..., Bench]) -> None:
    work = bench(LIMIT * max(4, LASTING // 4), max_per_second=str(LIMIT), max_concurrent="8")
    with work.vendor(delay_s=0.01):
        for after in (0.15, 0.3, 0.6, 0.9, 1.1):
            assert work.send(what={"kill_after_s": after}) == [-signal.SIGKILL]
        assert work.send() == [0]
    assert most_in_a_window(moments(work)) <= LIMIT
    assert work.verdict().clean


@pytest.mark.parametrize("what", [{"stop": [0.7, sized(30)]}, {}], ids=["stopped", "clock jumps"])
def test_no_burst_after_standing_still_or_when_the_clock_jumps(
    bench: Callable[..., Bench], what: dict[str, object]
) -> None:
    work = bench(LIMIT * 4, max_per_second=str(LIMIT), max_concurrent="8", timeout_s="60")
    with work.vendor(delay_s=0.01):
        codes = work.send(processes=2, what=what, **({} if what else {"clock": True}))
    assert codes == [0, 0]
    assert most_in_a_window(moments(work)) <= LIMIT
    assert len(moments(work)) == LIMIT * 4
