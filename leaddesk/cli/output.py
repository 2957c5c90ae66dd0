"""What the command line prints: one JSON document, or words and tables; messages go to stderr.

Names of files, values of leads and vendors' words may hold what a terminal obeys. Words hold pictures of it, JSON
its escapes.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import IO, Literal, Never, Self

from tqdm import tqdm

from leaddesk.domain.errors import FileError, LeadDeskError
from leaddesk.domain.jobs import Progress
from leaddesk.domain.states import DeliveryState
from leaddesk.quality.text import inert, inert_json


@dataclass(frozen=True, slots=True)
class Output:
    """Prints results to stdout and everything else to stderr.

    In JSON mode stdout gets exactly one document. Quiet keeps stderr silent but for failures.
    """

    as_json: bool
    quiet: bool

    def result(self, document: Mapping[str, object], words: Iterable[str]) -> None:
        """The result: `document` in JSON mode, else `words` line by line.

        Raises FileError where it cannot be written down, BrokenPipeError where nobody reads it any more.
        """
        try:
            _write("stdout", [self._json(document)] if self.as_json else map(_inert, words))
        except BrokenPipeError:
            raise
        except OSError as error:
            raise FileError(
                "The result could not be written.",
                error.strerror or "",
                "What was done is done. Make room, or write the result somewhere else.",
            ) from None

    def say(self, text: str) -> None:
        """A message beside the result."""
        if not self.quiet:
            self.warn(text)

    def warn(self, text: str) -> None:
        """A message that is not kept quiet."""
        with suppress(OSError):
            _write("stderr", [_inert(text)])

    def failure(self, error: LeadDeskError) -> int:
        """A failure: the JSON error document, or title, detail and hint on stderr. Returns the exit code."""
        with suppress(OSError):
            if self.as_json and sys.stdout is not None:
                _write("stdout", [self._json({"error": error.as_dict()})])
                return error.exit_code
        self.warn("\n".join(part for part in (error.title, error.detail, error.hint) if part))
        return error.exit_code

    def _json(self, document: Mapping[str, object]) -> str:
        return inert_json(json.dumps(document, ensure_ascii=False, default=str))

    def progress(self, title: str) -> ProgressBar:
        """A progress bar on stderr, shown on a terminal only."""
        shown = not self.quiet and sys.stderr is not None and sys.stderr.isatty()
        return ProgressBar(_inert(title), shown=shown, stream=sys.stderr)


def _inert(words: str) -> str:
    """Words for a terminal, where a carriage return alone would write over what stands there."""
    return inert(words).replace("\r", "␍")


def _write(name: Literal["stdout", "stderr"], lines: Iterable[str]) -> None:
    if (stream := getattr(sys, name)) is None:
        return
    try:
        for line in lines:
            print(line, file=stream)
        stream.flush()
    except OSError:
        # Given up: else Python tries once more when it ends, and tells of it.
        setattr(sys, name, None)
        raise


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


def states_words(states: Mapping[DeliveryState, int]) -> str:
    """Counts as `3 accepted, 1 rejected`."""
    return ", ".join(f"{count:,} {state}" for state, count in states.items()) or "nothing"
