"""A disk that is full, or breaks, at any write: sending stops, nothing is doubled, a message says what to do."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest

from tests.faults.bench import Bench

LEADS = 3
WORDS = {"full": "Free some space", "broken": "the disk is healthy"}


@pytest.mark.parametrize("kind", ["full", "broken"])
def test_the_disk_fails_at_each_write_in_turn(bench: Callable[..., Bench], kind: str) -> None:
    work = bench(LEADS, max_concurrent="2")
    with work.vendor():
        work.save()
        for first in itertools.count(1):
            work.begin_again()
            codes = work.send(disk=[kind, first])
            sent_before = len(work.received())
            if codes == [0]:
                break
            assert codes == [5]
            assert WORDS[kind] in work.report
            assert work.send() == [0]
            verdict = work.verdict()
            assert verdict.clean, (first, verdict)
            assert len(verdict.unknown) <= 2
    assert sent_before == LEADS
    assert first > LEADS, "no write was ever hit"
