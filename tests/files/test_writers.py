from __future__ import annotations

import csv
import errno
import json
import os
import re
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from leaddesk.domain.errors import FileError
from leaddesk.files.writers import safe_cell, unsafe_cell, write_csv, write_jsonl
from leaddesk.files.xlsx_writing import write_xlsx


def test_a_spreadsheet_reads_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    rows = [("Zoë, the first", 'said "hi"\nand left'), ("", "+44 7700 900123")]
    assert write_csv(path, ("name", "note"), rows) == 2
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as stream:
        assert list(map(tuple, csv.reader(stream))) == [("name", "note"), *rows]
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "value",
    [
        *("=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd", "\t1", "\r1", "\n1", "-", "+"),
        *("＝1+1", "＠SUM(A1)", "＋cmd", "－cmd"),
    ],
)
def test_formulas_are_disarmed(value: str) -> None:
    assert safe_cell(value) == "'" + value


@pytest.mark.parametrize(
    "value", ["", "+44 7700 900123", "+1 (202) 555-0143", "-12.5", "-1e6", "a=b", "5%"]
)
def test_numbers_and_words_stay_as_they_are(value: str) -> None:
    assert safe_cell(value) == value


@pytest.mark.parametrize(
    ("value", "safe"),
    [
        ("x;=1+1", "x;'=1+1"),
        ('x;"=1+1;', "x;'\"=1+1;"),
        ("x\n-1", "x\n'-1"),
        ("x\r\n@y;\t+1;'=2", "x\r\n'@y;\t'+1;''=2"),
        ("\t=1", "'\t'=1"),
        *((value, value) for value in ("a; b", "a\n\nb", "a;b=c", "a - b", "'a;b", "x,=1")),
    ],
)
def test_formulas_are_disarmed_where_semicolons_part_cells_too(value: str, safe: str) -> None:
    assert safe_cell(value) == safe
    assert unsafe_cell(safe) == value


@given(st.text(st.sampled_from("ab1=+-@＝;\t\r\n\"' ")))
def test_no_cell_can_start_a_formula(value: str) -> None:
    safe = safe_cell(value)
    assert unsafe_cell(safe) == value
    first, *pieces = re.split(r"[;\t\r\n]", safe)
    assert first[:1] not in {"=", "@", "＝"}
    assert {piece.lstrip('"')[:1] for piece in pieces}.isdisjoint("=@+-＝")


def test_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    assert write_jsonl(path, [{"name": "Zoë"}, {"id": 2}]) == 2
    assert [json.loads(line) for line in path.read_text("utf-8").splitlines()] == [
        {"name": "Zoë"},
        {"id": 2},
    ]


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("before")

    def rows() -> Iterator[tuple[str, ...]]:
        yield ("1",)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(FileError, match="the disk is full"):
        write_csv(path, ("a",), rows())
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_places_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="its folder does not exist"):
        write_csv(tmp_path / "none" / "out.csv", ("a",), [])
    with pytest.raises(FileError, match="is a folder"):
        write_csv(tmp_path, ("a",), [])


def test_a_workbook_holds_what_xml_and_excel_would_read_otherwise(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    odd = ["<&>", "_x0041_", "__x0041_", "a\r\nb", " padded ", "=1+1", "'=1", "\x0bno", "𝄞"]
    row = [*odd, *(str(n) for n in range(30))]  # columns past Z
    assert write_xlsx(path, [f"h{n}" for n in range(len(row))], [row, [""] * len(row)]) == 2
    read = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python(skip_empty_area=False)
    assert read[1] == [cell.replace("\x0b", "\ufffd").replace("'=", "''=") for cell in row]
