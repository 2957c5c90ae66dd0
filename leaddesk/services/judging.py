"""Who judges the rows of one file: made once in the process that imports, and once in each that helps it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from leaddesk.domain.imports import Aside, Bucket, Issue
from leaddesk.files import recognisers
from leaddesk.files.mapping import opposites
from leaddesk.files.reading import Chunk
from leaddesk.files.recognisers.sorting import Sorter, tidies
from leaddesk.quality.rows import RowJudge
from leaddesk.services.corrections import Corrector
from leaddesk.store.blocks import JudgedChunk


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the columns of a file mean, and where its leads are: plain values, all that a row is judged by.

    `columns` has every column in the file's order and the field that it goes into; `recognised` is the id of the
    recogniser; `orders` are those of dates that fit two, by field. Lines up to `header_line` and after `last_line`
    (0: none) are no leads.
    """

    columns: Mapping[str, str | None]
    recognised: str
    country: str = ""
    header_line: int = 0
    last_line: int = 0
    orders: Mapping[str, str] = field(default_factory=dict)

    def judge(
        self,
        *,
        set_aside: Sorter | None = None,
        adjust: Callable[[Sequence[str]], Sequence[str]] | None = None,
    ) -> RowJudge:
        """A new judge of single rows; what it is given here remembers rows."""
        header = tuple(self.columns)
        ids = (name for name, target in self.columns.items() if target == "external_id")
        return RowJudge(
            self.columns,
            country=self.country,
            tidy=tidies(recognisers.by_id(self.recognised), header, next(ids, "")),
            set_aside=set_aside,
            opposites=opposites(header),
            orders=self.orders,
            adjust=adjust,
        )


@dataclass(frozen=True, slots=True)
class FileJudge:
    """Judges the chunks of one file, in its order where there is a sorter: that remembers what it saw."""

    meaning: Meaning
    judge: RowJudge
    sorter: Sorter | None = None
    corrector: Corrector | None = None

    def __call__(self, chunk: Chunk) -> JudgedChunk:
        """The chunk with its verdicts; what stands above the leads, the header included, or below is no lead."""
        last_line = self.meaning.last_line
        above = bisect_right(chunk.lines, self.meaning.header_line)
        end = bisect_right(chunk.lines, last_line) if last_line else len(chunk.lines)
        lines, rows = chunk.lines[above:end], chunk.records[above:end]
        # In the file's order: the sorter remembers what it saw.
        titles = [
            (line, *self._title(line, cells))
            for line, cells in zip(chunk.lines[:above], chunk.records, strict=False)
        ]
        if chunk.fault and lines:
            judged = self.judge.broken(lines[0], rows[0][0], chunk.fault)
        else:
            judged = (self.corrector or self.judge.rows)(lines, rows)
        judged.settled.update({line: bucket for line, bucket, _ in titles})
        judged.settled.update(dict.fromkeys(chunk.lines[max(above, end) :], Bucket.NOT_DATA))
        issues = [Issue(line, "", "", "set_aside", reason) for line, _, reason in titles if reason]
        return JudgedChunk(
            chunk.lines, chunk.records, judged.leads, judged.settled, [*issues, *judged.issues]
        )

    def _title(self, line: int, cells: list[str]) -> tuple[Bucket, str]:
        """Where a line above the leads goes, and why if that is worth a word."""
        found = self.sorter(line, cells) if self.sorter and any(map(str.strip, cells)) else None
        bucket, reason, _ = found or Aside(Bucket.NOT_DATA)
        return bucket, reason if bucket is Bucket.SET_ASIDE else ""
