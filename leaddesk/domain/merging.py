"""Several leads that are one person, or may be: what becomes of each field when they are made one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from leaddesk.domain.answers import consent
from leaddesk.domain.fields import CONSENT_FIELDS, CUSTOM_PREFIX, FIELD_NAMES
from leaddesk.domain.leads import Lead

#: So many leads are compared side by side and made one at most.
MOST_MERGED: Final = 6
#: What stands between what several leads have to say in one of these fields, and what parts it there.
_COMBINED: Final = {"tags": (", ", re.compile(r"\s*[,;]\s*")), "notes": ("\n", re.compile(r"\n"))}
#: The proof of a consent: its wording belongs to its time.
_PROOF: Final = ("consent_text", "consent_at")


@dataclass(frozen=True, slots=True)
class PossibleDuplicate:
    """Two leads that may be one person, and how likely that is, of 100. `low_id` is the older lead."""

    low_id: int
    high_id: int
    likeness: int


@dataclass(frozen=True, slots=True)
class MergedField:
    """One field of leads that are made one: what each has, in the order of the leads.

    `choice` is the place of the lead whose value is kept. It is None where nobody chooses: an opt-out of any
    lead wins, and tags and notes are kept of all. `value` is what comes out.
    """

    name: str
    values: tuple[str, ...]
    choice: int | None
    value: str

    @property
    def differs(self) -> bool:
        """Whether the leads that have the field disagree about it."""
        return len({value.casefold() for value in self.values if value}) > 1


def merged_fields(leads: Sequence[Lead], picks: Mapping[str, int]) -> tuple[MergedField, ...]:
    """The fields that any of the leads has, canonical ones first.

    `picks` are places of leads by field. Without one the first lead that has something decides.
    """
    names = {name for lead in leads for name in lead.fields}
    custom = sorted(name for name in names if name.startswith(CUSTOM_PREFIX))
    proof = _first([any(lead.fields.get(name) for name in _PROOF) for lead in leads])
    fields = []
    for name in (*(name for name in FIELD_NAMES if name in names), *custom):
        values = tuple(lead.fields.get(name, "") for lead in leads)
        settled = _settled(name, values)
        if settled is not None:
            fields.append(MergedField(name, values, None, settled))
            continue
        choice = picks.get(name, proof if name in _PROOF else _first(values))
        fields.append(MergedField(name, values, choice, values[choice]))
    return tuple(fields)


def _first(values: Sequence[object]) -> int:
    return next((place for place, value in enumerate(values) if value), 0)


def _settled(name: str, values: Sequence[str]) -> str | None:
    """What a rule makes of a field, None where a person may choose."""
    if name in CONSENT_FIELDS and "no" in map(consent, values):
        return "no"
    if name in _COMBINED and sum(map(bool, values)) > 1:
        between, parting = _COMBINED[name]
        parts = (part for value in values for part in parting.split(value) if part)
        return between.join(dict.fromkeys(parts))
    return None
