"""Vendors and networks at their worst, with a real client against a process that records."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest

from tests.faults.bench import Bench


@pytest.mark.parametrize(
    "behaviour",
    [
        {"kind": "status_after", "status": 502},
        {"kind": "status_after", "status": 503, "retry_after": "1"},
        {"kind": "cut"},
        {"kind": "garbage"},
        {"kind": "silence"},
    ],
    ids=lambda behaviour: "-".join(str(value) for value in behaviour.values()),
)
def test_what_was_stored_without_a_clear_answer_is_unknown_and_never_sent_again(
    bench: Callable[..., Bench], behaviour: dict[str, object]
) -> None:
    work = bench(20, timeout_s="0.5")
    with work.vendor(every=4, **behaviour):
        assert work.send() == [0]
        assert work.send() == [0]
    assert work.counts() == {"accepted": 15, "unknown": 5}
    assert work.verdict().clean, work.verdict()
    assert {email for _, email, answer in work.received() if answer != "taken"} == set(
        work.verdict().unknown
    )


def test_a_vendor_that_fails_every_lead_does_not_get_the_whole_queue(
    bench: Callable[..., Bench],
) -> None:
    work = bench(100)
    with work.vendor(every=1, kind="status_after", status=502):
        assert work.send() == [4]
    counts = work.counts()
    assert counts["unknown"] + counts["queued"] == 100
    assert counts["unknown"] <= 5 + 4, "five in a row, and what was on the wire with them"
    assert work.verdict().clean
    assert "does not answer as it should" in work.report


def test_a_vendor_that_closes_idle_connections_costs_no_lead(bench: Callable[..., Bench]) -> None:
    """Calls come as far apart as the vendor keeps an idle connection: the worst moment to use it again."""
    work = bench(3, max_per_second="0.5", max_concurrent="1")
    with work.vendor(idle_s=2.0):
        assert work.send() == [0]
    assert work.counts() == {"accepted": 3}
    assert len(work.received()) == 3


def test_answers_in_any_order_and_answers_that_never_come_settle_their_own_lead(
    bench: Callable[..., Bench],
) -> None:
    work = bench(60, max_concurrent="8", timeout_s="0.5")
    with work.vendor(every=3, kind="refuse cut garbage silence", delay_s=0.1):
        assert work.send() == [0]
    meaning = {"taken": "accepted", "refuse": "rejected"}
    assert work.states() == {
        email: meaning.get(answer, "unknown") for _, email, answer in work.received()
    }
    assert work.counts() == {"accepted": 40, "rejected": 5, "unknown": 15}


@pytest.mark.parametrize(
    ("status", "retry_after"),
    [
        (429, "1"),
        (429, "0"),
        (429, "Sat, 01 Jan 2000 00:00:00 GMT"),
        (429, "315360000"),
        (429, "Sat, 01 Jan 2050 00:00:00 GMT"),
        (429, "soon"),
        (429, None),
        (503, "1"),
        (503, "Sat, 01 Jan 2050 00:00:00 GMT"),
    ],
)
def test_a_vendor_that_says_later_is_left_alone_and_asked_again(
    bench: Callable[..., Bench], status: int, retry_after: str | None
) -> None:
    work = bench(1)
    header = {} if retry_after is None else {"retry_after": retry_after}
    with work.vendor(every=1, times=1, kind="status", status=status, **header):
        assert work.send(patient=1.0, repeat="safe") == [0]
    asked = [at for at, _, _ in work.received()]
    assert work.counts() == {"accepted": 1}
    assert len(asked) == 2
    shortest = 1.0 if retry_after and ("3153" in retry_after or "2050" in retry_after) else 0.5
    assert all(later - earlier >= shortest for earlier, later in pairwise(asked))


def test_a_lead_that_is_always_refused_costs_itself_only(bench: Callable[..., Bench]) -> None:
    work = bench(40)
    with work.vendor(every=20, kind="refuse"):
        assert work.send() == [0]
    assert work.counts() == {"accepted": 38, "rejected": 2}


def test_a_vendor_that_cannot_be_reached_stops_the_run_and_is_not_asked_again_soon(
    bench: Callable[..., Bench],
) -> None:
    work = bench(30)
    assert work.send() == [4]
    counts = work.counts()
    assert counts["failed"] + counts["queued"] == 30
    assert counts["failed"] <= 8
