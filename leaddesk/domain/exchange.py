"""One request to a vendor and its answer, as people may see them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Exchange:
    """What was sent and what came back: redacted, cut to size.

    `status` is the HTTP status, None where no answer came. `duration_s` is in seconds.
    """

    request: str
    answer: str
    status: int | None
    duration_s: float


class Watcher(Protocol):
    """Hears what is said to a vendor while it is said, in the thread that says it. Must be quick, never raises."""

    def sent(self, done: int, total: int) -> None:
        """So many bytes of a long request are on their way."""
        ...

    def heard(self, operation: str, exchange: Exchange) -> None:
        """An exchange is over. `operation` is empty where the request belongs to none."""
        ...
