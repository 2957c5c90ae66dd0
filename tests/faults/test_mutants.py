"""The tests have teeth: each mistake, made on purpose, is found by the judgement that the other tests rest on.

`synchronous` switched off is found in `test_durability`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pytest

from tests.faults.bench import Bench
from tests.faults.changes import STEPS

#: How a process ends that met a fault of LeadDesk.
FAULT: Final = 70


def send(work: Bench, **options: object) -> None:
    """One run that works: a mistake that breaks the program is found by everybody."""
    assert FAULT not in work.send(**options)


def killed_at_each_step(work: Bench, **options: str) -> bool:
    with work.vendor():
        for where in STEPS:
            send(work, step=[where, 2], **options)
        send(work, **options)
    return work.verdict().clean


def answers_that_break(work: Bench, **options: str) -> bool:
    with work.vendor(every=3, times=1, kind="cut"):
        send(work, **options)
    return work.verdict().clean


def answers_out_of_order(work: Bench, **options: str) -> bool:
    with work.vendor(every=2, kind="refuse", delay_s=0.05):
        send(work, **options)
    expected = {
        email: "rejected" if answer == "refuse" else "accepted"
        for _, email, answer in work.received()
    }
    return work.states() == expected


TRIALS = [
    (killed_at_each_step, "no intent"),
    (killed_at_each_step, "marked sent first"),
    (killed_at_each_step, "unknown becomes queued at the start"),
    (killed_at_each_step, "nothing marked on the wire"),
    (answers_that_break, "tried again after a broken answer"),
    (answers_out_of_order, "results by position"),
]


@pytest.mark.parametrize(("trial", "mutant"), TRIALS, ids=[mutant for _, mutant in TRIALS])
def test_the_mistake_is_found(
    bench: Callable[..., Bench], trial: Callable[..., bool], mutant: str
) -> None:
    assert not trial(bench(40), mutant=mutant)


@pytest.mark.parametrize("trial", dict.fromkeys(trial for trial, _ in TRIALS))
def test_without_a_mistake_nothing_is_found(
    bench: Callable[..., Bench], trial: Callable[..., bool]
) -> None:
    assert trial(bench(40))
