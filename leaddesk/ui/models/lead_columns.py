"""The lead table's columns: which there are and what each shows of a lead."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from leaddesk.domain.fields import FIELD_NAMES, is_field
from leaddesk.domain.leads import Lead
from leaddesk.ui import words

NAME: Final = "name"
ADDED: Final = "added_at"
UPDATED: Final = "updated_at"
#: Stands before an account's id in the key of its column of states.
STATE: Final = "state:"
#: Shown until a person chooses; states stand behind the e-mail address, where they are seen.
FIRST_SHOWN: Final[tuple[str, ...]] = (
    NAME,
    "email",
    "phone",
    "company",
    "country",
    "source",
    ADDED,
)


class Column(NamedTuple):
    """`key` is a lead field, NAME, ADDED, UPDATED or STATE with an account's id: what the rows are sorted by."""

    key: str
    title: str

    @property
    def account_id(self) -> str:
        """Whose states it shows; empty for the other columns."""
        return self.key.removeprefix(STATE) if self.key.startswith(STATE) else ""

    @property
    def is_time(self) -> bool:
        return self.key in {ADDED, UPDATED}

    @property
    def editable(self) -> bool:
        """Whether it is a field. The name is put together from several: each is edited in its own column."""
        return is_field(self.key)


def field_columns(custom: Iterable[str] = ()) -> list[Column]:
    """A column for every canonical field and for these custom ones."""
    keys = (NAME, *FIELD_NAMES, ADDED, UPDATED, *custom)
    return [Column(key, words.field_word(key)) for key in keys]


def stored(lead: Lead, key: str) -> str:
    """What a lead has for a column that shows no state, as it is stored; empty where there is nothing."""
    if key == NAME:
        return lead.name
    if key == ADDED:
        return lead.added_at
    if key == UPDATED:
        return lead.updated_at
    return lead.fields.get(key, "")
