"""Saved filters of the lead table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Segment:
    """A name for a query: `text` is in the language of `domain.query`."""

    id: int
    name: str
    text: str

    def as_dict(self) -> dict[str, object]:
        """The segment in the command line's JSON."""
        return {"id": self.id, "name": self.name, "text": self.text}


@dataclass(frozen=True, slots=True)
class Facets:
    """How many of the leads found have which value of a field, most frequent first.

    Fields and values are those of the query language: `source`, `country`, `consent`, `added` (months), `import`,
    `account`, `state`, `tag`.
    """

    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
