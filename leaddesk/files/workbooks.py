"""Workbooks: xlsx, xls, xlsb and ods, read by calamine. Formulas are never run: a cell is what was saved of it."""

from __future__ import annotations

import re
import struct
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Final, Self

from leaddesk.domain.errors import FileError
from leaddesk.domain.texts import Text
from leaddesk.files.archives import DAMAGE, directory
from leaddesk.files.opening import open_lead_file
from leaddesk.files.reading import CHUNK_RECORDS, Chunk

#: calamine keeps a whole sheet in memory: its text may be so long, and it may have so many cells.
_MOST_BYTES: Final = 1_500_000_000
_MOST_CELLS: Final = 60_000_000
_PIECE: Final = 1024 * 1024
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0"
_ROW: Final = re.compile(rb'<row [^>]*?r="(\d{1,7})"')
#: Cells beyond column Z or the millionth row; few sheets have any, so this costs little.
_FAR: Final = re.compile(rb' r="(?:([A-Z]{2,3})(\d+)|[A-Z](\d{7,}))"')
_NUMBER: Final = struct.Struct("<I")
_ROW_RECORD: Final = 0
_LAST_CELL_RECORD: Final = 11
_REPEATED: Final = re.compile(rb'number-(?:rows|columns)-repeated="(\d+)"')

Value = int | float | str | bool | time | date | datetime | timedelta


def is_workbook(path: Path) -> bool:
    """Whether a file is a workbook, by its content. Raises FileError for one made to do harm."""
    with open_lead_file(path) as stream:
        if stream.read(4) == _OLD_OFFICE:
            return True
    members = {info.filename for info in directory(path)}
    return any(name.startswith("xl/") for name in members) or {"content.xml", "mimetype"} <= members


def sheet_names(path: Path) -> tuple[str, ...]:
    """The sheets of a workbook that people see. Raises FileError."""
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum  # noqa: PLC0415

    with _plain_words(path), CalamineWorkbook.from_path(path) as book:
        seen = [
            sheet.name
            for sheet in book.sheets_metadata
            if sheet.visible == SheetVisibleEnum.Visible and sheet.typ == SheetTypeEnum.WorkSheet
        ]
        names = tuple(seen or book.sheet_names[:1])
    if not names:
        raise _damaged(path, "It has no sheet")
    return names


def sheet_rows(path: Path, sheet: str) -> Iterator[Sequence[Value]]:
    """The rows of a sheet with their values as they are typed, blank cells as empty text. Raises FileError."""
    from python_calamine import CalamineWorkbook  # noqa: PLC0415

    _refuse_large(path)
    with _plain_words(path), CalamineWorkbook.from_path(path) as book:
        found = book.get_sheet_by_name(sheet)
        _, column = found.start or (0, 0)
        for values in found.iter_rows():
            yield [*[""] * column, *values]


class WorkbookReader:
    """Reads one sheet; its lines are the sheet's rows, counted from 1. Belongs to one thread at a time."""

    def __init__(self, path: Path, sheet: str) -> None:
        """Raises FileError when the file is damaged, locked, too large or has no such sheet."""
        from python_calamine import CalamineWorkbook  # noqa: PLC0415 - only workbooks need it

        self._size = path.stat().st_size
        _refuse_large(path)
        with _plain_words(path), CalamineWorkbook.from_path(path) as book:
            self._sheet = book.get_sheet_by_name(sheet)
            self._rows = max(1, self._sheet.height)
        self._done = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._done = self._rows

    def position(self) -> int:
        """How many bytes of the file were read so far, by the share of its rows."""
        return self._size * self._done // self._rows

    def __iter__(self) -> Iterator[Chunk]:
        """All rows of the sheet, blank ones as blank cells."""
        # calamine begins with the sheet's first row, but with the first column that has something.
        _, column = self._sheet.start or (0, 0)
        before = [""] * column
        records: list[list[str]] = []
        line = 1
        for values in self._sheet.iter_rows():
            records.append([*before, *map(_text, values)])
            if len(records) == CHUNK_RECORDS:
                yield Chunk(range(line, line + len(records)), records)
                line += len(records)
                self._done += len(records)
                records = []
        if records:
            yield Chunk(range(line, line + len(records)), records)


def _text(value: Value) -> str:
    """A cell as text: whole numbers without a point, dates in ISO 8601."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        # The digits that a spreadsheet keeps: a longer whole number shows by its power that it lost some.
        return str(int(value)) if value.is_integer() and abs(value) <= 2**53 else f"{value:.15G}"
    if isinstance(value, datetime):
        at_midnight = value.time() == time()
        return value.date().isoformat() if at_midnight else value.isoformat(timespec="seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)


@contextmanager
def _plain_words(path: Path) -> Iterator[None]:
    from python_calamine import CalamineError, PasswordError, WorksheetNotFound  # noqa: PLC0415

    try:
        yield
    except PasswordError:
        raise FileError(
            Text("“{name}” is locked with a password.", name=path.name),
            "LeadDesk cannot open such workbooks.",
            "Save it without a password, or as CSV.",
        ) from None
    except WorksheetNotFound as error:
        raise FileError(Text("“{name}” has no such sheet.", name=path.name), str(error)) from None
    except (CalamineError, OSError, ValueError) as error:
        raise _damaged(path, str(error)) from None
    except BaseException as error:
        # What calamine did not foresee comes as this, which is no Exception.
        if type(error).__name__ != "PanicException":
            raise
        raise _damaged(path, "Its parts do not fit together.") from None


def _damaged(path: Path, detail: str) -> FileError:
    return FileError(
        Text("“{name}” cannot be read as a workbook.", name=path.name),
        f"{detail.rstrip('.')}.",
        "Open it in a spreadsheet program and save it again, or save it as CSV.",
    )


def _refuse_large(path: Path) -> None:
    """Raise FileError for a workbook that would not fit into memory, whatever it says of itself."""
    members = directory(path)
    cells = 0
    try:
        if members:
            with zipfile.ZipFile(path) as archive:
                for info in members:
                    if re.fullmatch(r"xl/worksheets/[^/]+\.xml", info.filename):
                        cells = max(cells, _xlsx_cells(archive, info))
                    elif re.fullmatch(r"xl/worksheets/[^/]+\.bin", info.filename):
                        cells = max(cells, _xlsb_cells(archive.read(info)))
                    elif info.filename == "content.xml":
                        cells = max(cells, _ods_cells(archive, info))
    except (*DAMAGE, RuntimeError, OSError, IndexError, struct.error):
        raise _damaged(path, "It is damaged") from None
    if cells > _MOST_CELLS or sum(info.file_size for info in members) > _MOST_BYTES:
        raise FileError(
            Text("“{name}” is too large for a workbook.", name=path.name),
            Text(
                "It has {cells:,} cells; LeadDesk opens workbooks of up to {most_cells:,}.",
                cells=cells,
                most_cells=_MOST_CELLS,
            ),
            "Save the sheet as CSV: such files may be of any size.",
        )


def _xlsx_cells(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> int:
    """The cells of the rectangle that a sheet's cells span: two far corners are enough to fill the memory."""
    rows = columns = 0
    with archive.open(info) as stream:
        before = b""
        while piece := stream.read(_PIECE):
            text = before + piece
            rows = max(rows, *map(int, _ROW.findall(text)), 0)
            for letters, row, far_row in set(_FAR.findall(text)):
                columns = max(columns, _column(letters))
                rows = max(rows, int(row or far_row))
            before = text[-100:]
    return rows * max(columns, 26)


def _xlsb_cells(sheet: bytes) -> int:
    """The same of a binary sheet: records of a kind, a length, and data that begins with a row or a column."""
    place = rows = columns = 0
    while place < len(sheet):
        kind, place = _number(sheet, place)
        length, place = _number(sheet, place)
        if kind == _ROW_RECORD:
            rows = max(rows, 1 + int(_NUMBER.unpack_from(sheet, place)[0]))
        elif kind <= _LAST_CELL_RECORD:
            columns = max(columns, 1 + int(_NUMBER.unpack_from(sheet, place)[0]))
        place += length
    return rows * columns


def _number(data: bytes, place: int) -> tuple[int, int]:
    """A number of seven bits a byte, the lowest first, and the place behind it."""
    found = shift = 0
    while True:
        byte = data[place]
        place += 1
        found |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80 or shift == 28:
            return found, place


def _ods_cells(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> int:
    """A large number when rows with content are said to be repeated without end; blank ones may be."""
    repeated = 1
    with archive.open(info) as stream:
        before = b""
        while piece := stream.read(_PIECE):
            text = before + piece
            for row in re.findall(
                rb"<table:table-row[^>]*number-rows-repeated=[^>]*>.{0,400}", text
            ):
                if b"office:value" in row or b"<text:p>" in row:
                    numbers = [int(number) for number in _REPEATED.findall(row)[:2]]
                    repeated = max(repeated, numbers[0] * (numbers[1] if len(numbers) > 1 else 1))
            before = text[-500:]
    return repeated


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
