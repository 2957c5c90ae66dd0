"""The cells of imported lines, as they were read: written in blocks, read through the view `import_line`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from json import JSONEncoder
from typing import Final

import apsw

_BLOCK_LINES: Final = 64
_object: Final = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

_FORGET: Final = """
UPDATE import_cells SET cells = json_replace(cells, :path, json_array())
WHERE import_id = :import AND first_line =
    (SELECT max(first_line) FROM import_cells WHERE import_id = :import AND first_line <= :line)"""


def cells_blocks(lines: Sequence[int], rows: Sequence[Sequence[str]]) -> Sequence[int | str]:
    """Rows that follow each other as blocks: the first line of each, then its text, one after another."""
    blocks: list[int | str] = []
    for at in range(0, len(lines), _BLOCK_LINES):
        part = slice(at, at + _BLOCK_LINES)
        blocks += lines[at], _storable(_object(dict(zip(lines[part], rows[part], strict=True))))
    return blocks


def _storable(text: str) -> str:
    """Bytes that did not fit the file's encoding are lone surrogates, which SQLite has no form for."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def write_cells(connection: apsw.Connection, import_id: int, blocks: Sequence[int | str]) -> None:
    """Store what `cells_blocks` made, in one statement: each return to Python may wait for another thread."""
    rows = ", ".join(["(?1, ?, ?)"] * (len(blocks) // 2))
    connection.execute(
        f"INSERT INTO import_cells(import_id, first_line, cells) VALUES {rows}",
        (import_id, *blocks),
    )


def forget_cells(connection: apsw.Connection, import_id: int, lines: Iterable[int]) -> None:
    """Blank the cells of some lines of an import, inside a write transaction."""
    connection.executemany(
        _FORGET,
        ({"import": import_id, "line": line, "path": f'$."{line}"'} for line in lines),
    )
