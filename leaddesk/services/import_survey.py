"""What takes all rows of a file to tell, before the first of them is judged.

Most files need no survey, and are read once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from leaddesk.domain.fields import DATE_FIELDS
from leaddesk.files.reading import Chunk
from leaddesk.files.recognisers import Recogniser
from leaddesk.files.recognisers.sorting import Sorter, Totals, tidies
from leaddesk.files.sniffing import Sniffed
from leaddesk.files.sources import Reader
from leaddesk.quality.dates import DateTally, iso_date


class Survey:
    """How the dates of each column are written, and what adds up over the rows of one person."""

    def __init__(
        self,
        sniffed: Sniffed,
        columns: Mapping[str, str | None],
        recogniser: Recogniser,
        country: str,
    ) -> None:
        self._header, self._line = sniffed.profile.header, sniffed.profile.header_line
        self._recogniser = recogniser
        self._country = country
        self.totals = Totals(recogniser, self._header)
        tidy = tidies(recogniser, self._header)
        self._dates = [
            (field, name, place, tidy.get(name, str), DateTally())
            for place, (name, field) in enumerate(columns.items())
            if field in DATE_FIELDS and not _told(sniffed, place)
        ]
        #: The order of dates that fit both, by field.
        self.orders: dict[str, str] = {}

    @property
    def wanted(self) -> bool:
        """Whether the file has to be read for this."""
        return bool(self._dates) or self.totals.wanted

    def read(self, reader: Reader, limit: int | None = None) -> None:
        """Look at all rows, or at the first `limit`."""
        sorter = (
            Sorter(self._recogniser, self._header, self._line) if self._recogniser.sorts else None
        )
        for line, cells in islice(_rows(reader), limit and limit + self._line):
            if (sorter and sorter(line, cells)) or line <= self._line:
                continue
            if self.totals.wanted:
                self.totals.see(cells)
            for _, _, place, tidy, tally in self._dates:
                if place < len(cells):
                    tally.see(tidy(cells[place].strip()))
        self.orders = {
            str(field): tally.order(self._recogniser.dates, self._country)
            for field, _, _, _, tally in self._dates
        }

    def notes(self) -> Iterator[str]:
        """What was decided about dates, in sentences."""
        for field, name, _, _, tally in self._dates:
            if sentence := tally.sentence(name, self.orders.get(str(field), "")):
                yield sentence


def _rows(reader: Reader) -> Iterator[tuple[int, list[str]]]:
    chunks: Iterator[Chunk] = iter(reader)
    for chunk in chunks:
        if not chunk.fault:
            for line, cells in zip(chunk.lines, chunk.records, strict=True):
                if any(map(str.strip, cells)):
                    yield line, cells


def _told(sniffed: Sniffed, place: int) -> bool:
    """Whether the first rows leave no doubt about a column: its dates are of a kind that fits one day only."""
    values = [row[place].strip() for row in sniffed.sample if place < len(row)]
    filled = [value for value in values if value]
    return bool(filled) and all(value[:4].isdigit() and iso_date(value) for value in filled)
