"""Blocks: what an import's processes tell each other."""

from __future__ import annotations

import io
import json

from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.imports import Bucket, Issue
from leaddesk.store.blocks import JudgedChunk, blocks_of, read_block, write_block

CELL = st.text(max_size=5)


@given(
    rows=st.lists(st.lists(CELL, min_size=2, max_size=3), min_size=1, max_size=200),
    lead=CELL.map(lambda text: "".join(filter(str.isprintable, text))),
)
def test_a_block_crosses_a_pipe_unchanged(rows: list[list[str]], lead: str) -> None:
    lines = range(5, 5 + len(rows))
    issue = Issue(6, "Name", lead, "odd", "It is odd.", fatal=False)
    settled = dict.fromkeys(lines[1:], Bucket.REJECTED)
    chunk = JudgedChunk(lines, rows, [("5", "", "+441", "", lead)], settled, [issue])
    (block,) = blocks_of((chunk,))
    pipe = io.BytesIO()
    write_block(pipe, block)
    write_block(pipe, block)
    pipe.seek(0)
    for _ in range(2):
        assert read_block(json.loads(pipe.readline()), pipe) == block
    assert pipe.read() == b""


def test_wide_cells_that_are_in_no_lead_end_a_block_too() -> None:
    """A block is held in memory whole."""
    chunks = (
        JudgedChunk([line], [["a", "x" * 1_000_000]], [(str(line), "", "", "", "a")], {}, [])
        for line in range(20)
    )
    assert max(block.row_count for block in blocks_of(chunks)) <= 9
