"""What a lead file is: encoding, delimiter, header row, and who made it. Looks at the file's beginning only."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

from leaddesk.domain.errors import FileError
from leaddesk.domain.imports import FileProfile
from leaddesk.files import recognisers
from leaddesk.files.encodings import (
    HEAD_SIZE,
    KEEP_BAD_BYTES,
    Encoding,
    chosen_encoding,
    find_encoding,
)
from leaddesk.files.header import fingerprint, known_words, unique_names
from leaddesk.files.opening import empty_error, open_lead_file
from leaddesk.files.reading import MAX_CELL, RecordReader

DELIMITERS: Final = (",", "\t", ";", "|")
#: So many records are looked at for the delimiter, the header and example values.
SAMPLE_ROWS: Final = 50
#: Before them, there may be broken and blank ones; the file's end is not searched for good ones.
_SNIFFED_CHUNKS: Final = 50


class Sniffed(NamedTuple):
    """A file's profile, and its first records after the header."""

    profile: FileProfile
    sample: tuple[tuple[str, ...], ...]


def sniff(path: Path, encoding: str | None = None, delimiter: str | None = None) -> Sniffed:
    """Find out what `path` is; what is given is taken as it is.

    Raises FileError when it cannot be read or is no list, UsageError for an unknown encoding.
    """
    with open_lead_file(path) as stream:
        head = stream.read(HEAD_SIZE)
        size = stream.seek(0, io.SEEK_END)
        stream.seek(0)
        found = chosen_encoding(encoding, head) if encoding else find_encoding(path, stream)
    text = head.decode(found.codec, KEEP_BAD_BYTES).lstrip("\ufeff")
    if not text.strip():
        raise empty_error(path)
    separator = delimiter or find_delimiter(text)
    return _profile(path, size, found, separator)


def find_delimiter(text: str) -> str:
    """The character that cuts most records into the same number of cells; the header's words weigh most."""

    def score(delimiter: str) -> tuple[int, float]:
        rows = [row for row in _quick_records(text, delimiter) if len(row) > 1]
        if not rows:
            return 0, 0.0
        width, agreeing = Counter(map(len, rows)).most_common(1)[0]
        words = max(known_words(row) for row in rows[:SAMPLE_ROWS])
        return words, (width - 1) * agreeing * agreeing / len(rows)

    return max(DELIMITERS, key=score)


def _quick_records(text: str, delimiter: str) -> list[list[str]]:
    csv.field_size_limit(MAX_CELL)
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            if any(cell.strip() for cell in row):
                rows.append(row)
            if len(rows) == SAMPLE_ROWS:
                break
    except csv.Error:
        pass  # a cell without end: what came before it still tells
    return rows


def _profile(path: Path, size: int, encoding: Encoding, delimiter: str) -> Sniffed:
    with RecordReader(path, encoding.codec, delimiter, width=0) as reader:
        lines, rows = [], []
        for line, row in _first_rows(reader):
            lines.append(line)
            rows.append(row)
    if not rows:
        raise FileError(
            f"No rows were found in “{path.name}”.",
            "Its first line cannot be read as a row of cells.",
            "Open it in a text editor, or export it again as CSV.",
        )
    place = _header_place(rows)
    if place is None:
        names = unique_names([""] * max(map(len, rows)))
        line, sample = 0, rows
    else:
        names = unique_names(rows[place])
        line, sample = lines[place], rows[place + 1 :]
    recogniser = recognisers.recognise(names)
    profile = FileProfile(
        path=str(path),
        size=size,
        encoding=encoding.codec,
        delimiter=delimiter,
        header=names,
        header_line=line,
        recognised=recogniser.id,
        recognised_title=recogniser.title,
        fingerprint=fingerprint(names),
        sure=encoding.sure,
    )
    return Sniffed(profile, tuple(map(tuple, sample)))


def _first_rows(reader: RecordReader) -> Iterator[tuple[int, list[str]]]:
    filled = (
        (line, record)
        for chunk in islice(reader, _SNIFFED_CHUNKS)
        if not chunk.fault
        for line, record in zip(chunk.lines, chunk.records, strict=True)
        if any(cell.strip() for cell in record)
    )
    return islice(filled, SAMPLE_ROWS)


def _header_place(rows: Sequence[Sequence[str]]) -> int | None:
    """Which of the rows is the header; None when the leads begin at once.

    Titles above a header are narrower than the list below them, or say nothing that a header says.
    """
    filled = [sum(1 for cell in row if cell.strip()) for row in rows]
    width = Counter(map(len, rows)).most_common(1)[0][0]
    wide = [place for place, row in enumerate(rows) if len(row) == width]
    best = max(range(min(len(rows), SAMPLE_ROWS)), key=lambda place: known_words(rows[place]))
    # One known word above a list of many columns is as likely a title ("Leads by country") as a header.
    enough = 1 if len(rows[best]) == width else 2
    if known_words(rows[best]) >= enough and not _is_lead(rows[best]):
        return best
    place = next((place for place in wide if filled[place] > 1 or width == 1), wide[0])
    return None if _is_lead(rows[place]) else place


def _is_lead(row: Sequence[str]) -> bool:
    """Whether a cell of the row is an e-mail address or a phone number: no header holds one."""
    return any("@" in cell and "." in cell.rpartition("@")[2] for cell in row) or any(
        sum(map(str.isdigit, cell)) >= 7 and not any(map(str.isalpha, cell)) for cell in row
    )
