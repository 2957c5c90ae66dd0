"""The sliding window, on a clock of its own."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from leaddesk.delivery.pacing import SlidingWindow


@given(
    rate=st.sampled_from([0.5, 1, 3, 35]),
    pauses=st.lists(st.floats(0, 3, allow_nan=False), min_size=1, max_size=120),
)
def test_no_second_holds_more_calls_than_allowed(rate: float, pauses: list[float]) -> None:
    now = 0.0
    window = SlidingWindow(rate, clock=lambda: now)
    begun: list[float] = []
    for pause in pauses:
        now += pause
        now += max(0.0, window.wait())
        window.note()
        begun.append(now)
    allowed = max(1, int(rate))
    span = allowed / rate
    for start in begun:
        assert sum(start <= at < start + span for at in begun) <= allowed


def test_it_does_not_hold_back_what_may_go() -> None:
    window = SlidingWindow(35, clock=lambda: 0.0)
    for _ in range(35):
        assert window.wait() <= 0
        window.note()
    assert window.wait() > 0
