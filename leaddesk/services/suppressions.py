"""Do-not-contact lists: adding to them, and what they mean for a lead."""

from __future__ import annotations

import codecs
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leaddesk.domain.deliveries import Reason
from leaddesk.domain.errors import UsageError
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import SUPPRESSED
from leaddesk.domain.texts import Text
from leaddesk.files.opening import open_lead_file, reading_error
from leaddesk.quality.suppressed import (
    Suppressed,
    marks,
    own_values,
    suppressed,
    suppressed_in_line,
)
from leaddesk.quality.text import storable
from leaddesk.store.leads import LeadRepository
from leaddesk.store.suppressions import Suppression, SuppressionRepository

__all__ = ["SUPPRESSED", "Suppression", "SuppressionImport", "SuppressionService"]

#: What is added by hand is on this list, unless a person names another.
BY_HAND: Final = "Do not contact"


@dataclass(frozen=True, slots=True)
class SuppressionImport:
    """What came of a file. `lines` with nothing in them that can be suppressed are `skipped` (a header is one)."""

    list_name: str
    lines: int
    added: int
    known: int
    skipped: int


@dataclass(frozen=True, slots=True)
class SuppressedLeads:
    """What suppressing leads did: `values` are new on the list; `without` leads had none to put on it."""

    list_name: str
    leads: int
    without: int
    values: tuple[str, ...]


class SuppressionService:
    """`import_file` can take long: never in the UI thread."""

    def __init__(self, suppressions: SuppressionRepository, leads: LeadRepository) -> None:
        self._suppressions = suppressions
        self._leads = leads

    def add(self, values: Sequence[str], list_name: str = BY_HAND, country: str = "") -> int:
        """Suppress addresses, phone numbers, domains, or MD5, SHA-1 or SHA-256 of them; returns how many are new.

        Raises UsageError for a value that is none of these; then nothing is added.
        """
        found = [_read(value, country) for value in values]
        return self._suppressions.add(found, list_name.strip() or BY_HAND)

    def suppress(
        self, lead_ids: Sequence[int], list_name: str, kinds: Collection[str]
    ) -> SuppressedLeads:
        """Suppress those values of leads that are of these kinds (email, phone, domain)."""
        found: list[Suppressed] = []
        without = 0
        leads = self._leads.many(lead_ids)
        for lead in leads:
            values = [value for value in own_values(lead.fields) if value.kind in kinds]
            without += not values
            found += values
        known = self._suppressions.lists_of([value.value for value in found])
        fresh = {value.value: value for value in found if value.value not in known}
        name = list_name.strip() or BY_HAND
        self._suppressions.add(fresh.values(), name)
        return SuppressedLeads(name, len(leads) - without, without, tuple(fresh))

    def remove(self, values: Sequence[str], country: str = "") -> int:
        """Take values off their lists: they may be contacted again. Returns how many were on one.

        They are read as `add` reads them. Raises UsageError for what cannot be on a list; nothing is removed then.
        """
        return self._suppressions.remove([_read(value, country).value for value in values])

    def restore(self, removed: Sequence[Suppression]) -> int:
        """Put values back onto the lists that they were taken off, as if they had been there all the time."""
        return self._suppressions.restore(removed)

    def lists(self) -> list[tuple[str, int]]:
        """The lists by name, each with how many values are on it."""
        return self._suppressions.lists()

    def find(self, search: str = "", list_name: str = "", limit: int = 1000) -> list[Suppression]:
        """Values that contain `search`, on one list or (empty) on any, newest first."""
        return self._suppressions.find(search, list_name, limit)

    def import_file(self, path: Path, list_name: str = "", country: str = "") -> SuppressionImport:
        """Suppress every value of a text file (lines, or CSV); the list is named like the file unless it is given.

        Raises FileError.
        """
        name = list_name.strip() or storable(path.stem)
        lines = skipped = values = 0

        def found() -> Iterator[Suppressed]:
            nonlocal lines, skipped, values
            for line in _lines(path):
                lines += 1
                in_line = suppressed_in_line(line, country)
                skipped += not in_line
                values += len(in_line)
                yield from in_line

        added = self._suppressions.add(found(), name)
        return SuppressionImport(name, lines, added, values - added, skipped)

    def all(self) -> Iterator[Suppression]:
        """Everything that is suppressed, list by list."""
        return self._suppressions.all()

    def of_lead(self, lead: Lead) -> list[Suppression]:
        """The entries that this lead must not be contacted for. Quick."""
        return self._suppressions.of(list(marks(lead.fields)))

    def blocks(self, lead: Lead) -> tuple[Reason, ...]:
        """Why this lead must not be contacted; empty when it may be. Quick."""
        return self.blocked([lead]).get(lead.id, ())

    def blocked(self, leads: Iterable[Lead]) -> dict[int, tuple[Reason, ...]]:
        """The same for many leads: those that must not be contacted."""
        if not self._suppressions.any():
            return {}
        of_lead = {lead.id: list(marks(lead.fields)) for lead in leads}
        every = [mark for found in of_lead.values() for mark in found]
        lists = self._suppressions.lists_of(every)
        blocked: dict[int, tuple[Reason, ...]] = {}
        for lead_id, found in of_lead.items():
            names = sorted({lists[mark] for mark in found if mark in lists})
            if names:
                blocked[lead_id] = (_reason(names),)
        return blocked


def _read(value: str, country: str) -> Suppressed:
    found = suppressed(value, country)
    if found is None:
        raise UsageError(
            Text("“{value}” cannot be suppressed.", value=value),
            "It is no e-mail address, phone number or domain, and no MD5, SHA-1 or SHA-256 of one.",
            "Write phone numbers with their calling code, as in +44 7700 900123.",
        )
    return found


def _reason(lists: Sequence[str]) -> Reason:
    names = ", ".join(f"“{name}”" for name in lists)
    return Reason(SUPPRESSED, Text("Must not be contacted: on the list {names}.", names=names))


def _lines(path: Path) -> Iterator[str]:
    with open_lead_file(path) as stream:
        wide = stream.peek(2)[:2] if hasattr(stream, "peek") else b""
        encoding = "utf-16" if wide in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else "utf-8-sig"
    try:
        with path.open(encoding=encoding, errors="replace") as text:
            yield from (line for line in text if line.strip())
    except OSError as error:
        raise reading_error(path, error) from None
