from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.bench import Bench, Senders

if sys.platform == "win32":
    collect_ignore_glob = ["test_*"]


@pytest.fixture(scope="session")
def senders() -> Iterator[Senders]:
    running = Senders()
    yield running
    running.close()


@pytest.fixture
def bench(senders: Senders, tmp_path: Path) -> Callable[..., Bench]:
    def make(leads: int, **settings: str) -> Bench:
        return Bench(tmp_path, senders, leads, **settings)

    return make
