"""What changed about leads, and what happened to one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class LeadChanges:
    """What a write changed, so that every view can refresh just that.

    `ids` is None when too many changed to list them: then everything may have changed.
    """

    created: int = 0
    updated: int = 0
    removed: int = 0
    ids: frozenset[int] | None = frozenset()


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing that happened to a lead.

    `kind` is imported, edited, pulled, merged, suppressed, queued or attempt. `changes` has what fields were
    before and are after it.
    """

    at: str
    kind: str
    title: str
    detail: str = ""
    account: str = ""
    state: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    changes: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    def as_dict(self) -> dict[str, object]:
        changes = {name: {"old": old, "new": new} for name, (old, new) in self.changes.items()}
        return {
            "at": self.at,
            "kind": self.kind,
            "title": self.title,
            "detail": self.detail,
            "account": self.account,
            "state": self.state,
            **({"facts": dict(self.facts)} if self.facts else {}),
            **({"changes": changes} if changes else {}),
        }
