"""Judged rows, made ready for SQLite: all that can be done beside it, in another thread or process."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import IO, Any, Final, NamedTuple

from leaddesk.domain.imports import Bucket, Issue
from leaddesk.store.import_cells import cells_blocks

#: Columns of a lead before its canonical fields: line, e-mail key, phone key, custom fields.
LEAD_HEAD: Final = 4
LINE, EMAIL_KEY, PHONE_KEY, CUSTOM = range(LEAD_HEAD)
#: A block ends with the chunk that makes it so large.
_BLOCK_ROWS: Final = 8_192
_BLOCK_BYTES: Final = 8_000_000
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
    """Chunks in the form that SQLite takes: leads as CSV in UTF-8, and JSON texts for the rest.

    `blank` are the columns of leads that some of them leave empty. `cells` are as `write_cells` wants them,
    `settled_lines` and `issues` are JSON; `issues` is empty for none.
    """

    lead_count: int
    blank: Sequence[int]
    first_line: int
    row_count: int
    cells: Sequence[int | str]
    settled: Sequence[Bucket]
    settled_lines: str
    issues: str
    issue_count: int
    leads: bytes


def blocks_of(chunks: Iterable[JudgedChunk]) -> Iterator[Block]:
    """Put judged chunks together.

    Small chunks stay in the processor's cache and let other threads have Python soon; large blocks are worth
    a statement of SQLite's.
    """
    block = _NewBlock()
    for chunk in chunks:
        block.add(chunk)
        if len(block.lines) >= _BLOCK_ROWS or block.size >= _BLOCK_BYTES:
            yield block.made()
            block = _NewBlock()
    if block.lines:
        yield block.made()


class _NewBlock:
    def __init__(self) -> None:
        self.lines: list[int] = []
        self.size = self._lead_count = 0
        self._blank: set[int] = set()
        self._leads: list[bytes] = []
        self._cells: list[int | str] = []
        self._settled: dict[int, Bucket] = {}
        self._issues: list[Issue] = []

    def add(self, chunk: JudgedChunk) -> None:
        leads = leads_text(chunk.leads)
        cells = cells_blocks(chunk.lines, chunk.rows)
        self.size += len(leads) + sum(len(text) for text in cells if isinstance(text, str))
        self.lines += chunk.lines
        self._leads.append(leads)
        self._lead_count += len(chunk.leads)
        self._blank.update(
            place for place, column in enumerate(zip(*chunk.leads, strict=True)) if "" in column
        )
        self._cells += cells
        self._settled |= chunk.settled
        self._issues += chunk.issues

    def made(self) -> Block:
        return Block(
            lead_count=self._lead_count,
            blank=sorted(self._blank),
            first_line=self.lines[0],
            row_count=len(self.lines),
            cells=self._cells,
            settled=tuple(self._settled.values()),
            settled_lines=json.dumps(self._settled),
            issues=_issues_json(self._issues) if self._issues else "",
            issue_count=len(self._issues),
            leads=b"".join(self._leads),
        )


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


def write_block(stream: IO[bytes], block: Block) -> None:
    """Write a block for another process: a line of JSON, then its leads and its cells as they are."""
    cells = "\n".join(map(str, block.cells)).encode()  # JSON has no line ends
    head = {**block._asdict(), "leads": len(block.leads), "cells": len(cells)}
    stream.write(json.dumps(head).encode() + b"\n")
    stream.write(block.leads)
    stream.write(cells)


def read_block(head: Mapping[str, Any], stream: IO[bytes]) -> Block:
    """The block whose line of JSON was read from `stream` already."""
    leads = stream.read(head["leads"])
    cells: list[int | str] = [*stream.read(head["cells"]).decode().split("\n")]
    cells[::2] = map(int, cells[::2])
    settled = tuple(map(Bucket, head["settled"]))
    return Block(**{**head, "leads": leads, "cells": cells, "settled": settled})
