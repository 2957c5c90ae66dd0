"""Safe samples of workbooks: sheets and values, each of its type; formats, formulas and pictures stay out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from leaddesk.domain.errors import FileError
from leaddesk.domain.imports import FileProfile
from leaddesk.files.safe_text import MaskCell, header_cell
from leaddesk.files.sniffing import sniff
from leaddesk.files.workbooks import Value, sheet_names, sheet_rows
from leaddesk.files.xlsx_writing import LONGEST_CELL

#: A whole number with more digits would not come back from a workbook as it was.
_EXACT_DIGITS: Final = 15


class _Sheet(Protocol):
    """What is used of a sheet that is being written."""

    def write_string(self, row: int, column: int, value: str) -> object: ...

    def write_number(self, row: int, column: int, value: float) -> object: ...

    def write_boolean(self, row: int, column: int, value: bool) -> object: ...  # noqa: FBT001

    def write_datetime(self, row: int, column: int, value: date, form: object) -> object: ...


def copy_workbook(
    path: Path, target: BinaryIO, mask_of: Callable[[FileProfile | None], MaskCell]
) -> None:
    """Write the values of all sheets, masked; `mask_of` makes what masks a sheet, for None one that is no list.

    Raises FileError when the workbook cannot be read.
    """
    import xlsxwriter  # noqa: PLC0415  (only this needs it)

    with xlsxwriter.Workbook(target, {"constant_memory": True}) as book:
        form = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        for name in sheet_names(path):
            profile = _profile(path, name)
            mask = mask_of(profile)
            sheet: _Sheet = book.add_worksheet(name)
            for number, values in enumerate(sheet_rows(path, name)):
                header = profile is not None and number + 1 == profile.header_line
                for column, value in enumerate(values):
                    title = (
                        profile.header[column] if profile and column < len(profile.header) else ""
                    )
                    if value != "":
                        masked = _masked(value, title, mask, header=header, alone=_alone(values))
                        _write(sheet, number, column, masked, form)


def _profile(path: Path, sheet: str) -> FileProfile | None:
    try:
        return sniff(path, sheet=sheet).profile
    except FileError:
        return None


def _alone(values: Sequence[Value]) -> bool:
    return sum(value != "" for value in values) == 1


def _masked(value: Value, title: str, mask: MaskCell, *, header: bool, alone: bool) -> Value:
    """Another value of the same type."""
    if isinstance(value, str):
        return header_cell(value, mask) if header else mask(value, title, alone)
    if isinstance(value, bool | time | timedelta):
        return value
    if isinstance(value, datetime | date):
        text = (
            value.isoformat(sep=" ", timespec="seconds")
            if isinstance(value, datetime)
            else value.isoformat()
        )
        return type(value).fromisoformat(mask(text, title, alone))
    whole = float(value).is_integer() and abs(value) < 10**_EXACT_DIGITS
    try:
        return float(mask(str(int(value)) if whole else repr(value), title, alone))
    except ValueError:
        return mask(repr(value), title, alone)


def _write(sheet: _Sheet, row: int, column: int, value: Value, form: object) -> None:
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, int | float):
        sheet.write_number(row, column, value)
    elif isinstance(value, date):  # a moment too
        sheet.write_datetime(row, column, value, form)
    else:
        sheet.write_string(row, column, str(value)[:LONGEST_CELL])
