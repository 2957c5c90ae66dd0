"""Rows of leads in pages: read as they are looked at, the oldest page given up for the newest."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Final

from leaddesk.domain.leads import LeadRow
from leaddesk.ui.models.lead_ids import LeadIds

#: Rows read at a time, on the UI thread: a page takes under 4 ms, and no screen needs three.
PAGE: Final = 64
#: Pages kept: some 8,000 rows.
KEPT_PAGES: Final = 128

Read = Callable[[Sequence[int]], Sequence[LeadRow]]


class ShownLead:
    """A lead of a page, with the texts of its cells as far as they were asked for."""

    __slots__ = ("row", "texts")

    def __init__(self, row: LeadRow) -> None:
        self.row = row
        self.texts: dict[int, str] = {}


class LeadPages:
    """What is known of the leads that `ids` lists. `read` gives their rows, leaving out those that are gone."""

    def __init__(self, read: Read) -> None:
        self.ids = LeadIds(array("I"))
        self._read = read
        self._pages: OrderedDict[int, list[ShownLead | None]] = OrderedDict()

    def __len__(self) -> int:
        """How many pages are kept now."""
        return len(self._pages)

    def start(self, ids: LeadIds, rows: Sequence[LeadRow]) -> None:
        """Other leads, of which `rows` are the first page if they are there."""
        self.ids = ids
        self._pages.clear()
        if rows:
            self._pages[0] = _page(ids[:PAGE], _by_id(rows))

    def grow(self, ids: LeadIds) -> None:
        """More leads came behind the ones there are."""
        self._pages.pop(len(self.ids) // PAGE, None)  # it ends where there was nothing more
        self.ids = ids

    def forget(self) -> None:
        """Everything is read anew when it is looked at next."""
        self._pages.clear()

    def forget_texts(self) -> None:
        """Cells have other texts, or other places."""
        for page in self._pages.values():
            for shown in page:
                if shown is not None:
                    shown.texts.clear()

    def shown(self, number: int) -> ShownLead | None:
        """The lead of a row, read with its page; None when it is gone."""
        if not 0 <= number < len(self.ids):
            return None
        page_number, place = divmod(number, PAGE)
        page = self._pages.get(page_number)
        if page is None:
            ids = self.ids[page_number * PAGE : (page_number + 1) * PAGE]
            page = self._pages[page_number] = _page(ids, _by_id(self._read(ids)))
            if len(self._pages) > KEPT_PAGES:
                self._pages.popitem(last=False)
        return page[place]

    def touch(self, lead_ids: Collection[int]) -> Iterator[tuple[int, int]]:
        """Read these leads again where they are kept; gives the first and last row of each page with some."""
        for page_number, page in list(self._pages.items()):
            start = page_number * PAGE
            places = [place for place in range(len(page)) if self.ids[start + place] in lead_ids]
            if places:
                fresh = _by_id(self._read([self.ids[start + place] for place in places]))
                for place in places:
                    page[place] = fresh.get(self.ids[start + place])
                yield start + places[0], start + places[-1]

    def row_of(self, lead_id: int) -> int:
        """Where a lead is that is kept; -1 when it is not."""
        for page_number, page in self._pages.items():
            for place in range(len(page)):
                if self.ids[page_number * PAGE + place] == lead_id:
                    return page_number * PAGE + place
        return -1


def _by_id(rows: Sequence[LeadRow]) -> Mapping[int, ShownLead]:
    return {row.lead.id: ShownLead(row) for row in rows}


def _page(ids: Sequence[int], found: Mapping[int, ShownLead]) -> list[ShownLead | None]:
    return [found.get(lead_id) for lead_id in ids]
