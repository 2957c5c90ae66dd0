"""A disk that is full, or breaks, at any write: sending stops, nothing is doubled, a message says what to do."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.bench import Bench, Senders

LEADS = 4
WORDS = {"full": "Free some space", "broken": "the disk is healthy"}


@pytest.mark.parametrize("kind", ["full", "broken"])
def test_the_disk_fails_at_each_write_in_turn(
    senders: Senders, tmp_path: Path, bench: Callable[..., Bench], kind: str
) -> None:
    failed = 0
    for first in itertools.count(1):
        folder = tmp_path / str(first)
        folder.mkdir()
        work = Bench(folder, senders, LEADS, max_concurrent="2")
        with work.vendor():
            codes = work.send(disk=[kind, first])
            if codes == [5]:
                failed += 1
                assert WORDS[kind] in work.report
            sent_before = len(work.received())
            assert work.send() == [0]
        assert work.verdict().clean, (first, work.verdict())
        assert len(work.verdict().unknown) <= 2
        if codes == [0]:
            assert sent_before == LEADS
            break
        assert codes == [5]
    assert failed > LEADS, "no write was ever hit"
