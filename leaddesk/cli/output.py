"""What the command line prints: one JSON document, or words and tables; messages go to stderr."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import IO, Never, Self

from tqdm import tqdm

from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.jobs import Progress


@dataclass(frozen=True, slots=True)
class Output:
    """Prints results to stdout and everything else to stderr.

    In JSON mode stdout gets exactly one document. Quiet keeps stderr silent but for failures.
    """

    as_json: bool
    quiet: bool

    def result(self, document: Mapping[str, object], words: Iterable[str]) -> None:
        """The result: `document` in JSON mode, else `words` line by line."""
        if self.as_json:
            print(json.dumps(document, ensure_ascii=False, default=str))
        else:
            for line in words:
                print(line)

    def say(self, text: str) -> None:
        """A message beside the result."""
        if not self.quiet:
            print(text, file=sys.stderr)

    def failure(self, error: LeadDeskError) -> None:
        """A failure: the JSON error document, or title, detail and hint on stderr."""
        if self.as_json:
            print(json.dumps({"error": error.as_dict()}, ensure_ascii=False))
        else:
            for part in (error.title, error.detail, error.hint):
                if part:
                    print(part, file=sys.stderr)

    def progress(self, title: str) -> ProgressBar:
        """A progress bar on stderr, shown on a terminal only."""
        return ProgressBar(title, shown=not self.quiet and sys.stderr.isatty(), stream=sys.stderr)


class ProgressBar:
    """A progress bar with counts and time left, on the screen while the block runs. Call it with `Progress`."""

    def __init__(self, title: str, *, shown: bool, stream: IO[str]) -> None:
        self._bar: tqdm[Never] = tqdm(
            desc=title, disable=not shown, file=stream, leave=False, unit=" rows"
        )

    def __call__(self, progress: Progress) -> None:
        self._bar.unit = f" {progress.unit}"
        self._bar.total = progress.total
        self._bar.update(progress.done - self._bar.n)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._bar.close()


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """Rows as aligned text under a header."""
    cells = [
        tuple(header),
        *(tuple("" if cell is None else str(cell) for cell in row) for row in rows),
    ]
    widths = [max(len(row[column]) for row in cells) for column in range(len(header))]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    ]


def states_words(states: Mapping[str, int]) -> str:
    """Counts as `3 accepted, 1 rejected`."""
    return ", ".join(f"{count:,} {state}" for state, count in states.items()) or "nothing"
