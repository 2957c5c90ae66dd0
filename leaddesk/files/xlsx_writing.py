"""Writing a workbook of one sheet, all of whose cells are text: nothing in it is a formula, a number or a date."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from leaddesk.domain.errors import FileError
from leaddesk.files.writers import unsafe_cell, whole_file

#: What Excel holds: more would be cut off by it in silence.
MOST_ROWS: Final = 1_048_576
MOST_COLUMNS: Final = 16_384
LONGEST_CELL: Final = 32_767
#: What XML cannot hold.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
#: Text that Excel would take for the code of a character.
_CODE: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")

_SCHEMA: Final = "http://schemas.openxmlformats.org"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PARTS: Final = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_SCHEMA}/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        '<Override PartName="/xl/worksheets/sheet1.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
        '<Override PartName="/xl/styles.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_SCHEMA}/package/2006/relationships"><Relationship Id="r1" Type='
        f'"{_SCHEMA}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        f'<workbook xmlns="{_SCHEMA}/spreadsheetml/2006/main"'
        f' xmlns:r="{_SCHEMA}/officeDocument/2006/relationships">'
        '<sheets><sheet name="Leads" sheetId="1" r:id="r1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_SCHEMA}/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{_SCHEMA}/officeDocument/2006/relationships/worksheet"'
        ' Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="r2" Type="{_SCHEMA}/officeDocument/2006/relationships/styles"'
        ' Target="styles.xml"/></Relationships>'
    ),
    # Style 1 is text: a cell stays text when somebody edits it.
    "xl/styles.xml": (
        f'<styleSheet xmlns="{_SCHEMA}/spreadsheetml/2006/main"><fonts count="1"><font/></fonts>'
        '<fills count="1"><fill/></fills><borders count="1"><border/></borders>'
        '<cellStyleXfs count="1"><xf/></cellStyleXfs>'
        '<cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>'
    ),
}


def write_xlsx(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write a header and rows as a workbook. Returns the number of rows.

    Raises FileError, also for more rows, columns or characters in a cell than a workbook holds; then a file that
    was there before is as it was.
    """
    count = 0
    with (
        whole_file(path) as stream,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for name, text in _PARTS.items():
            archive.writestr(name, _HEAD + text)
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            start = f'{_HEAD}<worksheet xmlns="{_SCHEMA}/spreadsheetml/2006/main"><sheetData>'
            sheet.write((start + _row(path, 1, header)).encode())
            for count, row in enumerate(rows, 1):
                sheet.write(_row(path, count + 1, row).encode())
            sheet.write(b"</sheetData></worksheet>")
    return count


def _row(path: Path, number: int, cells: Sequence[str]) -> str:
    if (
        number > MOST_ROWS
        or len(cells) > MOST_COLUMNS
        or max(map(len, cells), default=0) > LONGEST_CELL
    ):
        raise FileError(
            f"“{path.name}” was not written: a workbook cannot hold this.",
            f"It holds {MOST_ROWS:,} rows of {MOST_COLUMNS:,} cells, of up to {LONGEST_CELL:,} characters each.",
            "Export to a file ending in .csv instead.",
        )
    texts = (
        f'<c r="{_column(place)}{number}" s="1" t="inlineStr">'
        f'<is><t xml:space="preserve">{_text(cell)}</t></is></c>'
        for place, cell in enumerate(cells)
        if cell
    )
    return f'<row r="{number}">{"".join(texts)}</row>'


def _text(cell: str) -> str:
    """A cell's text for XML; line ends are kept from becoming others on the way back.

    No text is taken for a formula here; only what looks like a cell made safe for CSV gets the apostrophe of one.
    """
    plain = cell if unsafe_cell(cell) == cell else f"'{cell}"
    safe = _CODE.sub("_x005F_", _FORBIDDEN.sub("\ufffd", plain))
    return escape(safe, {"\r": "&#13;"})


def _column(place: int) -> str:
    name = ""
    place += 1
    while place:
        place, letter = divmod(place - 1, 26)
        name = chr(65 + letter) + name
    return name
