"""How long work reports and how it is stopped, whoever runs it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import NamedTuple

from leaddesk.domain.errors import CancelledError


class Progress(NamedTuple):
    """How far long work has come. `total` is None while it is unknown; `unit` names what is counted."""

    done: int
    total: int | None
    unit: str = "rows"
    text: str = ""


ProgressCallback = Callable[[Progress], None]


class CancelToken:
    """Tells long work to stop. May be set from any thread; setting it twice is the same as once."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        self._event.set()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def raise_if_cancelled(self) -> None:
        """Raise CancelledError when somebody asked to stop."""
        if self.cancelled:
            raise CancelledError("Stopped.", "You stopped this before it was finished.")


def ignore_progress(progress: Progress) -> None:
    """A progress callback for callers that show none."""
