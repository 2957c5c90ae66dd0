"""Leads, and what changed about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from leaddesk.domain.deliveries import DeliveryState


@dataclass(frozen=True, slots=True)
class Lead:
    """One person's record in the workspace.

    `fields` holds only what is filled: canonical names and `custom.NAME`, every value text.
    """

    id: int
    fields: Mapping[str, str]
    import_id: int | None = None
    added_at: str = ""
    updated_at: str = ""

    @property
    def email(self) -> str:
        return self.fields.get("email", "")

    @property
    def name(self) -> str:
        """The best name there is: full name, else first and last, else e-mail, else phone."""
        parts = (self.fields.get("first_name", ""), self.fields.get("last_name", ""))
        spoken = self.fields.get("full_name") or " ".join(part for part in parts if part)
        return spoken or self.email or self.fields.get("phone") or self.fields.get("mobile", "")

    def as_dict(self) -> dict[str, object]:
        """The lead in the command line's JSON: its id, then every filled field under its own name."""
        return {"id": self.id, **self.fields, "import_id": self.import_id}


@dataclass(frozen=True, slots=True)
class LeadRow:
    """A lead as a table shows it: with its latest delivery state for each account id.

    `suppressed`: it must not be contacted.
    """

    lead: Lead
    states: Mapping[str, DeliveryState]
    suppressed: bool = False


@dataclass(frozen=True, slots=True)
class LeadQuery:
    """Which leads, in which order: what a table shows and what a command lists.

    `text` is in the language of `domain.query`; leads are also of the import and among the ids, where those are
    given. `sort` is a field, `name`, `id`, `added`, `updated`, or `state:ACCOUNT_ID`: the latest state there.
    """

    text: str = ""
    import_id: int | None = None
    lead_ids: tuple[int, ...] | None = None
    sort: str = "id"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Facets:
    """How many of the leads found have which value of a field, most frequent first.

    Fields and values are those of the query language: `source`, `country`, `consent`, `added` (months), `import`,
    `account`, `state`, `tag`.
    """

    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


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
