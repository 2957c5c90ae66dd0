"""The cells of imported lines: in blocks on the disk, line by line for whoever reads them."""

from __future__ import annotations

import json

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.store import search_index
from leaddesk.store.import_cells import cells_blocks, forget_cells, write_cells
from leaddesk.store.migrations.m0008_import_cells import import_cells
from leaddesk.store.migrations.steps import MIGRATIONS

BEFORE = MIGRATIONS[: MIGRATIONS.index(import_cells)]


@pytest.fixture
def connection() -> apsw.Connection:
    opened = apsw.Connection(":memory:")
    search_index.register(opened)
    for migrate in BEFORE:
        migrate(opened)
    return opened


def lines(connection: apsw.Connection) -> list[tuple[int, int, list[str]]]:
    found = connection.execute("SELECT import_id, line, cells FROM import_line ORDER BY 1, 2")
    return [(int(str(id_)), int(str(line)), json.loads(str(cells))) for id_, line, cells in found]


def insert_rows(connection: apsw.Connection, import_id: int, numbers: list[int]) -> None:
    connection.executemany(
        "INSERT INTO import_row(import_id, line, bucket) VALUES(?, ?, 'created')",
        [(import_id, number) for number in numbers],
    )


def test_lines_of_older_workspaces_keep_their_cells(connection: apsw.Connection) -> None:
    rows = [
        (id_, line, [f"{id_}-{line}", 'a "b"\n']) for id_ in (1, 2) for line in range(2, 300, 3)
    ]
    connection.executemany(
        "INSERT INTO import_row VALUES(?, ?, 'created', NULL, ?, NULL)",
        [(id_, line, json.dumps(cells)) for id_, line, cells in rows],
    )
    import_cells(connection)
    assert lines(connection) == rows
    assert connection.execute("SELECT count(*) FROM import_cells").get == 4


def test_forgetting_blanks_the_lines_that_are_named(connection: apsw.Connection) -> None:
    import_cells(connection)
    numbers = list(range(2, 200))
    for import_id in (1, 2):
        insert_rows(connection, import_id, numbers)
        write_cells(connection, import_id, cells_blocks(numbers, [["ada"]] * len(numbers)))
    forget_cells(connection, 1, (2, 70, 199))
    blank = [(id_, line) for id_, line, cells in lines(connection) if not cells]
    assert blank == [(1, 2), (1, 70), (1, 199)]


CELL = st.text(st.characters(codec="utf-8"), max_size=8) | st.sampled_from(
    ["\x7f", "\x9f", "|", '"', "\\u001e", "\\", "\0"]
)


@given(rows=st.lists(st.lists(CELL, max_size=3), min_size=1, max_size=5), gap=st.integers(1, 3))
def test_any_cells_are_read_back_as_they_were(rows: list[list[str]], gap: int) -> None:
    numbers = range(2, 2 + len(rows) * gap, gap)
    blocks = cells_blocks(numbers, rows)
    found = {k: v for text in blocks[1::2] for k, v in json.loads(str(text)).items()}
    assert found == {str(line): row for line, row in zip(numbers, rows, strict=True)}


def test_bytes_that_did_not_fit_the_encoding_can_be_stored(connection: apsw.Connection) -> None:
    import_cells(connection)
    insert_rows(connection, 1, [2])
    write_cells(connection, 1, cells_blocks([2], [["caf\udce9", "é"]]))
    assert lines(connection) == [(1, 2, ["caf?", "é"])]
