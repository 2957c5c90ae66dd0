"""The pace of an account, on a clock of its own and against a strict counter."""

from __future__ import annotations

import asyncio
import random
import time

from hypothesis import given
from hypothesis import strategies as st

from leaddesk.vendors.pacing import Pace


@given(
    rate=st.sampled_from([0.5, 1.0, 3.0, 35.0]),
    calls=st.lists(
        st.tuples(st.floats(0, 0.2), st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=150
    ),
)
def test_no_window_holds_more_calls_than_allowed_as_the_vendor_sees_them(
    rate: float, calls: list[tuple[float, float, float]]
) -> None:
    """Each call: a pause before it, how long it lasts, and when on its way it reaches the vendor."""
    now = 0.0
    pace = Pace(rate, clock=lambda: now)
    running: list[float] = []
    seen: list[float] = []
    for pause, lasts, reaches in calls:
        now += pause
        while True:
            for end in sorted(end for end in running if end <= now):
                running.remove(end)
                moment, now = now, end
                pace.end()
                now = moment
            wait = pace.begin()
            if wait == 0:
                break
            now += wait
        running.append(now + lasts)
        seen.append(now + lasts * reaches)
    allowed = max(1, int(rate))
    window = allowed / rate
    for start in seen:
        assert sum(start <= at < start + window - 1e-6 for at in seen) <= allowed


def test_a_burst_up_to_the_limit_goes_at_once() -> None:
    pace = Pace(35, clock=lambda: 0.0)
    assert all(pace.begin() == 0 for _ in range(35))
    assert pace.begin() > 0


def test_any_number_of_workers_share_one_pace() -> None:
    pace = Pace(50)
    seen: list[float] = []

    async def call() -> None:
        async with pace.place():
            await asyncio.sleep(random.uniform(0, 0.02))
            seen.append(time.monotonic())
            await asyncio.sleep(random.uniform(0, 0.02))

    async def many() -> None:
        await asyncio.gather(*(call() for _ in range(120)))

    asyncio.run(many())
    assert len(seen) == 120
    for start in seen:
        assert sum(start <= at < start + 1 for at in seen) <= 50
