"""Judged rows, made ready for SQLite: all that can be done beside it, in another thread."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from operator import itemgetter
from pathlib import Path
from typing import Final, NamedTuple

from leaddesk.domain.errors import WorkspaceError
from leaddesk.domain.imports import Bucket, Issue
from leaddesk.domain.texts import Text
from leaddesk.store.import_cells import cells_blocks

#: Columns of a lead before its canonical fields: line, e-mail key, phone key, custom fields.
LEAD_HEAD: Final = 4
_EMAIL_KEY: Final = 1
#: A block ends with the chunk that makes it so large.
_BLOCK_ROWS: Final = 8_192
_BLOCK_BYTES: Final = 4_000_000
#: Control characters that no lead holds stand between cells and between leads until both are in quotes.
_CELL_END: Final = "\x1f"
_LEAD_END: Final = "\x1e"


class JudgedChunk(NamedTuple):
    """Rows that follow each other, as they come from the file, and what was found about them.

    `leads` are the good rows in order: line, e-mail key, phone key, custom fields as JSON (empty: none), then the
    canonical fields; of control characters they hold none but tabs and line ends. `settled` has the lines of all
    other rows with their buckets. `issues` are about any of them.
    """

    lines: Sequence[int]
    rows: Sequence[Sequence[str]]
    leads: Sequence[tuple[str, ...]]
    settled: Mapping[int, Bucket]
    issues: Sequence[Issue]


class Block(NamedTuple):
    """Chunks in the form that SQLite takes: a file of leads, and JSON texts for the rest.

    `cells` are as `write_cells` wants them, `settled_lines` and `issues` are JSON; `issues` is empty for none.
    """

    leads_file: Path
    leads: Sequence[tuple[str, ...]]
    any_without_email: bool
    first_line: int
    row_count: int
    cells: Sequence[int | str]
    settled: Sequence[Bucket]
    settled_lines: str
    issues: str
    issue_count: int


class BlockWriter:
    """Writes judged chunks as blocks. Belongs to one thread at a time.

    Small chunks stay in the processor's cache and let other threads have Python soon; large blocks are worth
    a statement of SQLite's.
    """

    def __init__(self, chunks: Iterator[JudgedChunk], folder: Path) -> None:
        """`folder` takes the files of the last two blocks; it should be private."""
        self._chunks = chunks
        self._folder = folder
        self._blocks = 0

    def next_block(self) -> Block | None:
        """Judge and write the next block; None at the file's end. Raises WorkspaceError when the disk is full."""
        self._blocks += 1
        path = self._folder / f"leads-{self._blocks % 2}"
        lines: list[int] = []
        leads: list[tuple[str, ...]] = []
        cells: list[int | str] = []
        settled: dict[int, Bucket] = {}
        issues: list[Issue] = []
        with self._writing(path) as write:
            size = 0
            while len(lines) < _BLOCK_ROWS and size < _BLOCK_BYTES:
                chunk = next(self._chunks, None)
                if chunk is None:
                    break
                size += write(leads_text(chunk.leads))
                cells += cells_blocks(chunk.lines, chunk.rows)
                lines += chunk.lines
                leads += chunk.leads
                settled |= chunk.settled
                issues += chunk.issues
        if not lines:
            return None
        return Block(
            leads_file=path,
            leads=leads,
            any_without_email="" in map(itemgetter(_EMAIL_KEY), leads),
            first_line=lines[0],
            row_count=len(lines),
            cells=cells,
            settled=tuple(settled.values()),
            settled_lines=json.dumps(settled),
            issues=_issues_json(issues) if issues else "",
            issue_count=len(issues),
        )

    @contextmanager
    def _writing(self, path: Path) -> Iterator[Callable[[bytes], int]]:
        try:
            with path.open("wb") as stream:
                yield stream.write
        except OSError as error:
            raise WorkspaceError(
                "The import needs more room for its work.",
                Text(
                    "{folder}: {strerror}. Nothing was stored.",
                    folder=self._folder,
                    strerror=error.strerror or error,
                ),
                "Free some space on that disk, then import the file again.",
            ) from None


def leads_text(leads: Sequence[tuple[str, ...]]) -> bytes:
    """Leads as CSV in UTF-8, every cell in quotes."""
    if not leads:
        return b""
    text = _LEAD_END.join(map(_CELL_END.join, leads))
    if text.count(_LEAD_END) != len(leads) - 1 or text.count(_CELL_END) != sum(
        map(len, leads)
    ) - len(leads):
        raise ValueError("a lead holds a control character")
    text = text.replace('"', '""').replace(_CELL_END, '","').replace(_LEAD_END, '"\n"')
    return f'"{text}"\n'.encode("utf-8", "replace")


def _issues_json(issues: Sequence[Issue]) -> str:
    return json.dumps(
        [[issue.line, issue.column, issue.value, issue.code, issue.message] for issue in issues]
    )
