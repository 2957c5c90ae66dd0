"""Writing a workbook of one sheet, all of whose cells are text: nothing in it is a formula, a number or a date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from leaddesk.domain.errors import FileError
from leaddesk.files.writers import unsafe_cell, whole_file

#: What Excel holds: more would be cut off by it in silence.
MOST_ROWS: Final = 1_048_576
MOST_COLUMNS: Final = 16_384
LONGEST_CELL: Final = 32_767
#: What XML cannot hold.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def write_xlsx(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write a header and rows as a workbook, a row at a time. Returns the number of rows.

    Raises FileError, also for more rows, columns or characters in a cell than a workbook holds; then a file that
    was there before is as it was.
    """
    import xlsxwriter  # noqa: PLC0415  (other exports do without)

    count = 0
    with whole_file(path) as stream:
        # Rows wait in a file beside the workbook, not in the folder for everybody's temporary files.
        options = {"constant_memory": True, "tmpdir": str(path.parent)}
        with xlsxwriter.Workbook(stream, options) as workbook:
            sheet = workbook.add_worksheet("Leads")
            # A cell that is text by its format stays text when somebody edits it.
            text = workbook.add_format({"num_format": "@"})
            for number, cells in enumerate(_with_header(header, rows)):
                _check(path, number, cells)
                count = number
                for place, cell in enumerate(cells):
                    if cell:
                        sheet.write_string(number, place, _storable(cell), text)
    return count


def _storable(cell: str) -> str:
    """A cell's text. None is taken for a formula here; what looks like made safe for CSV gets its apostrophe."""
    plain = cell if unsafe_cell(cell) == cell else f"'{cell}"
    return _FORBIDDEN.sub("\ufffd", plain)


def _with_header(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterable[Sequence[str]]:
    yield header
    yield from rows


def _check(path: Path, number: int, cells: Sequence[str]) -> None:
    fits = number < MOST_ROWS and len(cells) <= MOST_COLUMNS
    if not fits or max(map(len, cells), default=0) > LONGEST_CELL:
        raise FileError(
            f"“{path.name}” was not written: a workbook cannot hold this.",
            f"It holds {MOST_ROWS:,} rows of {MOST_COLUMNS:,} cells, of up to {LONGEST_CELL:,} characters each.",
            "Export to a file ending in .csv instead.",
        )
