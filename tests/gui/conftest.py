"""The tests' own screen, for tests that look at the program from outside."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.gui.support.screen import PrivateScreen


@pytest.fixture(scope="session")
def _shared_screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PrivateScreen]:
    with PrivateScreen(tmp_path_factory.mktemp("screen")) as screen:
        yield screen


@pytest.fixture
def screen(_shared_screen: PrivateScreen) -> Iterator[PrivateScreen]:
    """A screen with nothing on it; what the test starts on it ends with the test."""
    yield _shared_screen
    _shared_screen.stop_programs()
