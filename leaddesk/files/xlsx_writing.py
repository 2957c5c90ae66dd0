"""Writing a workbook of one sheet, all of whose cells are text: nothing in it is a formula, a number or a date."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile

from leaddesk.domain.errors import FileError
from leaddesk.domain.texts import Text
from leaddesk.files.writers import safe_cell, unsafe_cell, whole_file

#: What Excel holds: more would be cut off by it in silence.
MOST_ROWS: Final = 1_048_576
MOST_COLUMNS: Final = 16_384
LONGEST_CELL: Final = 32_767
#: What XML cannot hold.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
#: What XML or Excel would read as something else: marks, carriage returns, what looks like Excel's own escapes.
_SPECIAL: Final = re.compile(r"[&<>\r]|_(?=x[0-9a-fA-F]{4}_)")
_ESCAPES: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "_x000D_", "_": "_x005F_"}
_SHEET: Final = "xl/worksheets/sheet1.xml"
_ROWS_AT: Final = "<sheetData/>"
_ROWS_AT_ONCE: Final = 500
#: The sheet's text repeats itself: more than a little effort makes it hardly smaller.
_LEVEL: Final = 3


def write_xlsx(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write a header and rows as a workbook, a row at a time. Returns the number of rows.

    Raises FileError, also for more rows, columns or characters in a cell than a workbook holds; then a file that
    was there before is as it was.
    """
    frame = _frame()
    before, _, after = frame.pop(_SHEET).partition(_ROWS_AT)
    count = 0
    with (
        whole_file(path) as stream,
        ZipFile(stream, "w", ZIP_DEFLATED, compresslevel=_LEVEL) as archive,
    ):
        for name, content in frame.items():
            archive.writestr(name, content)
        with archive.open(_SHEET, "w", force_zip64=True) as sheet:
            waiting = [before, "<sheetData>"]
            for count, row in enumerate(_rows(path, header, rows)):  # noqa: B007  (counts past the header)
                waiting.append(row)
                if len(waiting) > _ROWS_AT_ONCE:
                    sheet.write("".join(waiting).encode())
                    waiting.clear()
            sheet.write("".join([*waiting, "</sheetData>", after]).encode())
    return count


def _frame() -> dict[str, str]:
    """An empty workbook, file by file. Its second style is text: such a cell stays text when somebody edits it."""
    import xlsxwriter  # noqa: PLC0415  (other exports do without)

    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"constant_memory": True}) as workbook:
        sheet = workbook.add_worksheet("Leads")
        sheet.write_string(0, 0, "text", workbook.add_format({"num_format": "@"}))
    with ZipFile(made) as archive:
        frame = {name: archive.read(name).decode() for name in archive.namelist()}
    # The library writes a row in several times the time that its text takes: it makes the frame only.
    without_size = re.sub(r"<dimension [^>]*/>", "", frame[_SHEET])
    frame[_SHEET] = re.sub(r"<sheetData>.*</sheetData>", _ROWS_AT, without_size, flags=re.DOTALL)
    return frame


def _rows(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Each row as the sheet has it, the header first."""
    letters = [_letters(place) for place in range(len(header))]
    for number, cells in enumerate(_with_header(header, rows), 1):
        _check(path, number, cells)
        texts = [
            f'<c r="{letter}{number}" s="1" t="inlineStr"><is>'
            f'<t xml:space="preserve">{_storable(cell)}</t></is></c>'
            for letter, cell in zip(letters, cells, strict=True)
            if cell
        ]
        yield f'<row r="{number}">{"".join(texts)}</row>'


def _letters(place: int) -> str:
    """What a column is called: A, B, … Z, AA, …"""
    called = ""
    place += 1
    while place:
        place, letter = divmod(place - 1, 26)
        called = chr(ord("A") + letter) + called
    return called


def _storable(cell: str) -> str:
    """A cell's text. None is taken for a formula here; what looks like made safe for CSV gets its apostrophe."""
    plain = cell if unsafe_cell(cell) == cell else safe_cell(cell)
    if not plain.isprintable():
        plain = _FORBIDDEN.sub("\ufffd", plain)
    return _SPECIAL.sub(lambda found: _ESCAPES[found[0]], plain)


def _with_header(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterable[Sequence[str]]:
    yield header
    yield from rows


def _check(path: Path, number: int, cells: Sequence[str]) -> None:
    fits = number <= MOST_ROWS and len(cells) <= MOST_COLUMNS
    if not fits or max(map(len, cells), default=0) > LONGEST_CELL:
        raise FileError(
            Text("“{name}” was not written: a workbook cannot hold this.", name=path.name),
            Text(
                "It holds {most_rows:,} rows of {most_columns:,} cells, of up to "
                "{longest_cell:,} characters each.",
                most_rows=MOST_ROWS,
                most_columns=MOST_COLUMNS,
                longest_cell=LONGEST_CELL,
            ),
            "Export to a file ending in .csv instead.",
        )
