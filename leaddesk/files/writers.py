"""Writing CSV and JSON lines: whole files or none, for their owner only, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final, TextIO

from leaddesk.domain.errors import FileError
from leaddesk.domain.texts import Text

#: Spreadsheets run cells that begin with one of these as formulas; East Asian ones also in full width.
_SIGNS: Final = "=@+＝＠＋－-"
#: What begins a cell where commas part them; and where semicolons or tabs do, when quotes mean nothing inside one.
_BEGINS: Final = rf"(\A(?={{0}}'*[\t\r\n{_SIGNS}])|[;\t\r\n](?={{0}}[\"']*[{_SIGNS}])){{0}}"
_TO_GUARD: Final = re.compile(_BEGINS.format(""))
_GUARDED: Final = re.compile(_BEGINS.format("'"))
#: Most cells have none of these where it matters, which is soon seen.
_SUSPECT: Final = re.compile(rf"[;\t\r\n][\"']*[{_SIGNS}]").search
_FIRST: Final = frozenset(f"'\t\r\n{_SIGNS}")
_NUMBER: Final = re.compile(r"[+-][\d .,()/-]*\d[\d .,()/-]*(?:[eE][+-]?\d+)?%?").fullmatch


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write a header and rows as UTF-8 with byte order mark, as spreadsheets want it. Returns the number of rows.

    Cells that a spreadsheet would run as a formula get an apostrophe in front. Raises FileError; then a file that
    was there before is as it was.
    """
    count = 0
    with _whole_text(path, "utf-8-sig") as stream:
        writer = csv.writer(stream)
        writer.writerow([safe_cell(name) for name in header])
        for row in rows:
            writer.writerow([safe_cell(cell) for cell in row])
            count += 1
    return count


def write_jsonl(path: Path, records: Iterable[Mapping[str, object]]) -> int:
    """Write one JSON object a line, UTF-8. Returns the number of lines. Raises FileError like `write_csv`."""
    count = 0
    with _whole_text(path, "utf-8") as stream:
        for record in records:
            stream.write(json.dumps(record, ensure_ascii=False) + "\n")
            count += 1
    return count


def safe_cell(value: str) -> str:
    """`value` so that no spreadsheet takes it for a formula; numbers and phone numbers stay as they are.

    An apostrophe goes before what is dangerous, and before what looks like that already: `unsafe_cell` takes it
    back.
    """
    return _TO_GUARD.sub(r"\1'", value) if _is_suspect(value) else value


def unsafe_cell(value: str) -> str:
    """What `safe_cell` was given."""
    return _GUARDED.sub(r"\1", value) if _is_suspect(value) else value


def _is_suspect(value: str) -> bool:
    if value[:1] in _FIRST:
        return _NUMBER(value.lstrip("'")) is None
    return _SUSPECT(value) is not None


@contextmanager
def _whole_text(path: Path, encoding: str) -> Iterator[TextIO]:
    with whole_file(path) as stream:
        text = io.TextIOWrapper(stream, encoding, "replace", newline="")
        yield text
        text.detach()  # writes what is left; the file closes by itself


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A new file beside `path` that takes its place when the block ends well and is gone when it does not.

    Raises FileError.
    """
    try:
        # mkstemp makes the file for its owner only.
        handle, name = tempfile.mkstemp(".part", f".{path.name}.", path.parent)
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise writing_error(path, error) from None


def writing_error(path: Path, error: OSError) -> FileError:
    """What the operating system said about writing `path`, for people."""
    name = f"“{path.name}”"
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return FileError(
            Text("{name} was not written: the disk is full.", name=name),
            Text("There is no room left in {parent}.", parent=path.parent),
            "Free some space, or choose another folder.",
        )
    if isinstance(error, IsADirectoryError):
        return FileError(
            Text("{name} is a folder.", name=name), "A file name is needed.", "Choose another name."
        )
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return FileError(
            Text("{name} was not written: its folder does not exist.", name=name),
            Text("There is no folder {parent}.", parent=path.parent),
            "Choose a folder that exists.",
        )
    if isinstance(error, PermissionError):
        return FileError(
            Text("{name} may not be written.", name=name),
            Text(
                "You have no permission to write in {parent}, or another program holds the "
                "file open.",
                parent=path.parent,
            ),
            "Close it there, or choose another folder.",
        )
    return FileError(
        Text("{name} was not written.", name=name),
        str(error.strerror or error),
        "Check the disk, or choose another folder.",
    )
