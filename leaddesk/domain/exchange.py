"""One request to a vendor and its answer, as people may see them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Exchange:
    """What was sent and what came back: redacted, cut to size.

    `status` is the HTTP status, None where no answer came. `duration_s` is in seconds.
    """

    request: str
    answer: str
    status: int | None
    duration_s: float
