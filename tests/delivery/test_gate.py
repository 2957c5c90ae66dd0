"""What holds an account back: pauses that the vendor asks for, and vendors that are down."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.delivery.gate import DOWN_AFTER, PROBE_EVERY, Gate, wait_of
from leaddesk.delivery.policy import LONGEST_WAIT, SHORTEST_WAIT, backoff, pause
from tests.fakes import MemoryHolds


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def down(holds: MemoryHolds, clock: Clock) -> Gate:
    gate = Gate(holds, clock)
    assert [gate.failed("It is silent.") for _ in range(DOWN_AFTER)] == [False] * (
        DOWN_AFTER - 1
    ) + [True]
    return gate


def test_a_vendor_that_is_down_is_probed_by_one_at_a_time(clock: Clock) -> None:
    holds = MemoryHolds()
    one, two = down(holds, clock), Gate(holds, clock)
    assert two.wait_s() == PROBE_EVERY
    assert not two.enter()
    clock.now += PROBE_EVERY
    assert one.wait_s() == 0
    assert [one.enter(), two.enter()] == [True, False]
    assert two.wait_s() == PROBE_EVERY
    one.failed("It is silent.")
    clock.now += PROBE_EVERY
    assert two.enter()
    two.answered()
    assert [one.wait_s(), two.wait_s()] == [0, 0]
    assert one.enter()
    assert two.enter()


def test_an_answer_in_between_begins_the_count_anew(clock: Clock) -> None:
    gate = Gate(MemoryHolds(), clock)
    for _ in range(3):
        for _ in range(DOWN_AFTER - 1):
            assert not gate.failed("It is silent.")
        gate.answered()


def test_a_pause_goes_on_when_another_call_is_answered(clock: Clock) -> None:
    gate = Gate(MemoryHolds(), clock)
    gate.deferred(60, "Too many calls.")
    gate.deferred(5, "Too many calls.")
    gate.answered()
    assert gate.wait_s() == 60


def test_people_see_why_and_until_when() -> None:
    holds = MemoryHolds()
    gate = Gate(holds)
    gate.deferred(60, "Too many calls.")
    wait = wait_of(holds.hold())
    assert wait is not None
    assert wait.reason == "Too many calls."
    assert 0 < wait.seconds_left <= 60
    assert wait_of(MemoryHolds().hold()) is None


@given(st.integers(0, 10_000))
def test_backoff_is_capped_and_floored_and_grows(tries: int) -> None:
    assert SHORTEST_WAIT <= backoff(tries) <= LONGEST_WAIT
    assert backoff(20) > backoff(2) > backoff(0) / 4


@given(st.floats(0, 1e12))
def test_what_a_vendor_asks_for_is_kept_within_reason(seconds: float) -> None:
    assert pause(seconds, 0) == min(LONGEST_WAIT, max(SHORTEST_WAIT, seconds))
