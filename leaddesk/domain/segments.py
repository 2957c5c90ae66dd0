"""Saved filters of the lead table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Segment:
    """A name for a query: `text` is in the language of `domain.query`."""

    id: int
    name: str
    text: str

    def as_dict(self) -> dict[str, object]:
        """The segment in the command line's JSON."""
        return {"id": self.id, "name": self.name, "text": self.text}
