"""Limits that vendors set over minutes, or for single operations."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limit:
    """At most so many calls in any so many seconds. `operations` names the ones that count; empty: all do.

    `when` names a setting and its value (`lead_syncs=30 a minute`): only with that value the limit holds.
    """

    calls: int
    seconds: float
    operations: tuple[str, ...] = ()
    when: str = ""

    @property
    def name(self) -> str:
        """Tells the calls that count here from those of other limits. Fit for a file's name."""
        return "-".join((f"{self.seconds:g}s", *self.operations))
