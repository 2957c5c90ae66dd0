"""Leads, and which of them are asked for: what a screen of leads needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from leaddesk.domain.states import DeliveryState


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
