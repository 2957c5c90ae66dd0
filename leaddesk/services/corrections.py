"""Carries out a person's corrections while a file is judged.

Corrections of single cells come first. Those of a cause are made to the rows that are remarked on for it, which
are judged again, one correction after the other: what a later one is for may be what an earlier one left.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from leaddesk.domain.corrections import CORRECTED, Correction, Trial
from leaddesk.domain.errors import UsageError
from leaddesk.domain.imports import Bucket, Issue
from leaddesk.domain.texts import Text
from leaddesk.quality.fixes import Fix
from leaddesk.quality.rows import JudgedRows
from leaddesk.quality.text import storable
from leaddesk.store.findings import Findings

__all__ = ["Corrector", "Findings", "fix_of", "try_out"]

Judge = Callable[[Sequence[int], Sequence[Sequence[str]]], JudgedRows]

#: So much of what a corrected cell held is quoted; all of it is kept with the import.
_QUOTED: Final = 200
#: So many cells a correction is tried on before it is made, and so many of them are shown.
_TRIED: Final = 20_000
_EXAMPLES: Final = 3


class Corrector:
    """Judges rows as they are once corrected. `judge` sees every row once, `again` those corrected by cause."""

    def __init__(
        self, corrections: Sequence[Correction], header: Sequence[str], judge: Judge, again: Judge
    ) -> None:
        """Raises UsageError for a correction of a column that the file does not have."""
        place = {name: at for at, name in enumerate(header)}
        columns = [one.column for one in corrections]
        if missing := next((name for name in columns if name not in place), None):
            raise UsageError(Text("There is no column “{missing}” to correct.", missing=missing))
        self._header = header
        self._place = place
        self._cells: defaultdict[int, list[Correction]] = defaultdict(list)
        for one in corrections:
            if not one.code:
                self._cells[one.line].append(one)
        self._causes = [one for one in corrections if one.code]
        self._judge, self._again = judge, again

    def __call__(self, lines: Sequence[int], rows: Sequence[Sequence[str]]) -> JudgedRows:
        """The verdicts on rows that follow each other; `rows` stay as they are."""
        given = list(rows)
        if not self._cells.keys().isdisjoint(lines):
            for at, line in enumerate(lines):
                for one in self._cells.get(line, ()):
                    given[at] = self._with(given[at], one)
        judged = self._judge(lines, given)
        for one in self._causes:
            judged = self._by_cause(one, judged, lines, given)
        remarks = [
            Issue(line, self._header[place], storable(new), CORRECTED, _words(old))
            for line, before, after in zip(lines, rows, given, strict=True)
            if after is not before
            for place, old, new in _differences(before, after)
        ]
        return JudgedRows(judged.leads, judged.settled, [*judged.issues, *remarks])

    def _by_cause(
        self,
        correction: Correction,
        judged: JudgedRows,
        lines: Sequence[int],
        rows: list[Sequence[str]],
    ) -> JudgedRows:
        """The verdicts once `correction` was made; puts the corrected rows into `rows`."""
        wanted = {
            issue.line
            for issue in judged.issues
            if issue.code == correction.code and issue.column == correction.column
        }
        wanted -= {line for line, bucket in judged.settled.items() if bucket is not Bucket.REJECTED}
        if not wanted:
            return judged
        places = [at for at, line in enumerate(lines) if line in wanted]
        for at in places:
            rows[at] = self._with(rows[at], correction)
        anew = self._again([lines[at] for at in places], [rows[at] for at in places])
        leads = [lead for lead in judged.leads if int(lead[0]) not in wanted] + anew.leads
        settled = {line: to for line, to in judged.settled.items() if line not in wanted}
        issues = [issue for issue in judged.issues if issue.line not in wanted]
        return JudgedRows(
            sorted(leads, key=lambda lead: int(lead[0])),
            settled | anew.settled,
            [*issues, *anew.issues],
        )

    def _with(self, row: Sequence[str], correction: Correction) -> list[str]:
        place = self._place[correction.column]
        cells = [*row, *[""] * (place + 1 - len(row))]
        cells[place] = fix_of(correction).apply(cells[place])
        return cells


def fix_of(correction: Correction) -> Fix:
    """What a correction does to a cell."""
    return Fix(correction.column, correction.rule, correction.value, correction.by)


def try_out(correction: Correction, cells: Iterable[str]) -> Trial:
    """What a correction would do to cells: to 20,000 of them at most, which show it well enough."""
    fix = fix_of(correction)
    tried = changed = 0
    examples: dict[str, str] = {}
    for cell in islice(cells, _TRIED):
        tried += 1
        after = fix.apply(cell)
        changed += after != cell
        if after != cell and len(examples) < _EXAMPLES:
            examples[cell] = after
    return Trial(tried, changed, tuple(examples.items()))


def _differences(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    """The cells that differ: their place, what they held, what they hold."""
    for place, cell in enumerate(new):
        before = old[place] if place < len(old) else ""
        if cell != before:
            yield place, before, cell


def _words(old: str) -> str:
    text = storable(old)
    quoted = text if len(text) <= _QUOTED else f"{text[:_QUOTED]}…"
    return (
        Text("Corrected; the file has “{quoted}”.", quoted=quoted)
        if text
        else "Corrected; the file has nothing."
    )
