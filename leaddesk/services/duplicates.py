"""Leads that may be one person: searching for them, and what people say about what was found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback
from leaddesk.domain.leads import Lead
from leaddesk.domain.merging import PossibleDuplicate
from leaddesk.quality.similar import Person, find_similar
from leaddesk.store.database import Database
from leaddesk.store.duplicates import DuplicateRepository
from leaddesk.store.leads import LeadRepository

#: So many pairs a search keeps: nobody looks through more, and after those are settled it finds the others.
MOST_PAIRS: Final = 20_000
_TELL_EVERY: Final = 10_000


@dataclass(frozen=True, slots=True)
class SearchReport:
    """What a search found. `left_out` says that there are more pairs, less sure ones, that were not kept."""

    pairs: int
    left_out: bool


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two leads that may be one, as they are now."""

    pair: PossibleDuplicate
    leads: tuple[Lead, Lead]


class DuplicateService:
    """`search` takes seconds at a hundred thousand leads and belongs into a child process; the rest is quick."""

    def __init__(self, database: Database) -> None:
        self._duplicates = DuplicateRepository(database)
        self._leads = LeadRepository(database)

    def search(
        self, import_id: int | None, progress: ProgressCallback, cancel: CancelToken
    ) -> SearchReport:
        """Compare all leads, or those of one import with all, and keep what was found for review.

        Raises CancelledError, WorkspaceError; then what was found before stays.
        """
        among = None if import_id is None else self._duplicates.of_import(import_id)
        total = self._duplicates.lead_count()

        def people() -> Iterator[Person]:
            for done, lead in enumerate(self._duplicates.compared()):
                if not done % _TELL_EVERY:
                    cancel.raise_if_cancelled()
                    progress(Progress(done // 2, total, "leads"))
                yield Person._make(lead)

        def compared(done: int, all_: int) -> None:
            cancel.raise_if_cancelled()
            progress(
                Progress(total // 2 + done * (total - total // 2) // max(1, all_), total, "leads")
            )

        found = find_similar(people(), MOST_PAIRS, among=among, on_progress=compared)
        self._duplicates.replace(found.pairs, among)
        return SearchReport(self.count(import_id), found.left_out)

    def searched_at(self) -> str:
        """When all leads were compared last, empty when they never were."""
        return self._duplicates.searched_at()

    def count(self, import_id: int | None = None) -> int:
        """How many pairs wait for somebody to look at them."""
        return self._duplicates.count(import_id)

    def open(self, import_id: int | None, limit: int) -> tuple[PossibleDuplicate, ...]:
        """Pairs that wait, surest first."""
        return self._duplicates.open(import_id, limit)

    def pairs(self, pairs: Sequence[PossibleDuplicate]) -> tuple[DuplicatePair, ...]:
        """Pairs with their leads; those of which a lead is gone are left out."""
        ids = list(dict.fromkeys(i for pair in pairs for i in (pair.low_id, pair.high_id)))
        leads = {lead.id: lead for lead in self._leads.many(ids)}
        return tuple(
            DuplicatePair(pair, (leads[pair.low_id], leads[pair.high_id]))
            for pair in pairs
            if pair.low_id in leads and pair.high_id in leads
        )

    def of_lead(self, lead_id: int) -> tuple[DuplicatePair, ...]:
        """The pairs that wait and have this lead."""
        return self.pairs(self._duplicates.of_lead(lead_id))

    def set_not_same(self, pair: PossibleDuplicate, *, not_same: bool = True) -> None:
        """Remember that these are two people; they are not offered again. Or forget that."""
        self._duplicates.set_not_same(pair.low_id, pair.high_id, not_same=not_same)
