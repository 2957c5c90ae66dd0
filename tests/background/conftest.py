"""The fixtures of the panels: runs of the outbox are tested on the same real workspace."""

from tests.ui.conftest import _rubbish_is_collected_here, bench, pytest_configure

__all__ = ["_rubbish_is_collected_here", "bench", "pytest_configure"]
