"""Fixtures for panels: a real workspace, and the stand-in vendors."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from tests.ui.bench import Bench


def pytest_configure(config: pytest.Config) -> None:
    # The offscreen platform says so for every window that has a smallest size.
    config.addinivalue_line("qt_log_ignore", "does not support propagateSizeHints")


@pytest.fixture(autouse=True)
def _rubbish_is_collected_here() -> Iterator[None]:
    """Widgets of a test that is over must not be destroyed by a collection that runs in a job's thread."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    yield made
    # Jobs that a test left running end first, and their threads are taken down where they were made.
    made.runner.shutdown()
    qtbot.waitUntil(lambda: not made.runner.running)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    made.close()
