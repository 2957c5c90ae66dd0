"""What a lead file is: encoding, delimiter, header row, and who made it. Looks at the file's beginning only."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from leaddesk.domain.errors import FileError, UsageError
from leaddesk.domain.imports import FileProfile
from leaddesk.domain.texts import Text
from leaddesk.files import recognisers
from leaddesk.files.encodings import (
    HEAD_SIZE,
    KEEP_BAD_BYTES,
    Encoding,
    chosen_encoding,
    find_encoding,
)
from leaddesk.files.header import fingerprint, known_words, plain, unique_names
from leaddesk.files.json_reading import JsonReader, json_kind
from leaddesk.files.opening import empty_error, open_lead_file, refuse_width
from leaddesk.files.reading import MAX_CELL, RecordReader
from leaddesk.files.recognisers import Look, Recogniser
from leaddesk.files.sources import Reader
from leaddesk.files.workbooks import WorkbookReader

DELIMITERS: Final = (",", "\t", ";", "|")
_NO_DELIMITERS: Final = '\r\n" '
#: So many records are looked at for the delimiter, the header and example values.
SAMPLE_ROWS: Final = 50
#: So far into a text quotes are looked for, in characters.
_QUOTES_WITHIN: Final = 20_000
#: Before them, there may be broken and blank ones; the file's end is not searched for good ones.
_SNIFFED_CHUNKS: Final = 50
#: A footer is found in so many bytes at the end.
_TAIL_SIZE: Final = 4096
#: Texts that are no list, by how they begin: pages and tables of the web are often called .xls or .csv.
_OTHER_TEXTS: Final = tuple(
    (re.compile(beginning, re.IGNORECASE).match, words)
    for beginning, words in (
        (r"<(?:!doctype html|html|head|body|table|meta|style|div)\b", "It is a web page."),
        (r"<\?xml\b", "It is an XML document."),
        (r"BEGIN:VCARD\b", "It holds address cards (vCard)."),
    )
)
#: A cell that is an e-mail address, or ends in one between < and >. Beside words it is an example in a header.
_ADDRESS: Final = re.compile(
    r"(?:[\W\d]*|[^<>]*<)[^\s()<>]+@[^\s()<>]+\.[^\s()<>]+[\W\d]*"
).fullmatch
#: So far into a file of several tables the leads' own is searched for, in rows.
_SECTION_ROWS: Final = 5_000


class Sniffed(NamedTuple):
    """A file's profile, and its first records after the header."""

    profile: FileProfile
    sample: tuple[tuple[str, ...], ...]


def sniff(
    path: Path,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str = "",
    *,
    quote: str | None = None,
    header_line: int | None = None,
) -> Sniffed:
    """Find out what `path` is, a file that is no archive; what is given is taken as it is.

    `sheet` is which one to read of a workbook, `header_line` 0 says that there is no header. Raises FileError when
    it cannot be read or is no list, UsageError for options that cannot be and a header that is not there.
    """
    if delimiter is not None and (len(delimiter) != 1 or delimiter in _NO_DELIMITERS):
        raise UsageError(
            Text("“{delimiter}” cannot part cells.", delimiter=delimiter),
            hint="Give one character, like , or ; or tab.",
        )
    if quote is not None and len(quote) > 1:
        raise UsageError(
            Text("“{quote}” cannot stand around cells.", quote=quote),
            hint="Give one character, or none where nothing stands around them.",
        )
    if sheet:
        facts = _Facts(path, path.stat().st_size, Encoding("", sure=True), "", "workbook", sheet)
        return _profile(facts, WorkbookReader(path, sheet), header_line)
    with open_lead_file(path) as stream:
        head = stream.read(HEAD_SIZE)
        size = stream.seek(0, io.SEEK_END)
        stream.seek(0)
        found = chosen_encoding(encoding, head) if encoding else find_encoding(path, stream)
        tail = _tail(stream, size)
    text = head.decode(found.codec, KEEP_BAD_BYTES).lstrip("\ufeff")
    if not text.strip():
        raise empty_error(path)
    for begins, words in _OTHER_TEXTS:
        if begins(text.lstrip()):
            raise FileError(
                Text("“{name}” is not a list of leads.", name=path.name),
                words,
                "Export the leads again, as CSV. A table in this file can also be opened in a spreadsheet "
                "program and saved from there as CSV.",
            )
    if not delimiter and (kind := json_kind(text)):
        return _json_profile(_Facts(path, size, found, "", kind))
    separator = delimiter or find_delimiter(text)
    around = find_quote(text, separator) if quote is None else quote
    footer = tail.decode(found.codec, "replace")
    facts = _Facts(path, size, found, separator, "text", "", footer, around, _line_ends(text))
    reader = RecordReader(path, found.codec, separator, 0, around)
    return _profile(facts, reader, header_line)


class _Facts(NamedTuple):
    """What is known of a file before its header is."""

    path: Path
    size: int
    encoding: Encoding
    delimiter: str
    container: str = "text"
    sheet: str = ""
    tail: str = ""
    quote: str = '"'
    line_ends: str = ""


def _tail(stream: BinaryIO, size: int) -> bytes:
    """The file's last bytes; an even number, so that UTF-16 stays in step."""
    stream.seek(max(0, size - _TAIL_SIZE + size % 2))
    return stream.read()


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


def find_quote(text: str, delimiter: str) -> str:
    """The apostrophe where most lines have cells in apostrophes and none in quotes, else the quote."""
    edge = re.escape(delimiter)
    cells = re.compile(rf"(?:^|{edge})'[^'\r\n]*'(?={edge}|[\r\n]|$)", re.MULTILINE)
    lines = [line for line in text[:_QUOTES_WITHIN].splitlines() if line]
    in_apostrophes = sum(map(bool, map(cells.search, lines)))
    return "'" if '"' not in text and in_apostrophes * 2 > len(lines) else '"'


def _line_ends(text: str) -> str:
    """How most lines end."""
    pairs = text.count("\r\n")
    found = {"crlf": pairs, "lf": text.count("\n") - pairs, "cr": text.count("\r") - pairs}
    return max(found, key=lambda kind: found[kind]) if any(found.values()) else ""


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


def _json_profile(facts: _Facts) -> Sniffed:
    """Objects have no header row: their columns are the names in them."""
    with JsonReader(facts.path, facts.encoding.codec, facts.container) as reader:
        rows = [row for _, row in islice(_filled_rows(reader), SAMPLE_ROWS)]
        header = _named(facts, reader.columns)
    if not rows:
        raise empty_error(facts.path)
    return _sniffed(facts, header, 0, rows)


def _profile(facts: _Facts, reader: Reader, header_line: int | None = None) -> Sniffed:
    with reader:
        filled = _filled_rows(reader)
        numbered = list(islice(filled, SAMPLE_ROWS))
        if not numbered and facts.sheet:
            raise empty_error(facts.path)
        if not numbered:
            raise FileError(
                Text("No rows were found in “{name}”.", name=facts.path.name),
                "Its first line cannot be read as a row of cells.",
                "Open it in a text editor, or export it again as CSV.",
            )
        if header_line is not None:
            return _with_header(facts, numbered, header_line)
        first = next(cell for cell in numbered[0][1] if cell.strip())
        if kind := recognisers.by_opening(plain(first)):
            inside = kind.leads_table(chain(numbered, islice(filled, _SECTION_ROWS)))
            if inside:
                (line, header), *leads = islice(inside, SAMPLE_ROWS)
                rows = [row for _, row in leads]
                return _sniffed(facts, _named(facts, _cut(header)), line, rows, kind)
    lines, rows = [line for line, _ in numbered], [row for _, row in numbered]
    place = _header_place(rows)
    if place is None:
        return _sniffed(facts, _named(facts, [""] * max(map(len, rows))), 0, rows)
    return _sniffed(facts, _named(facts, _cut(rows[place])), lines[place], rows[place + 1 :])


def _with_header(
    facts: _Facts, numbered: Sequence[tuple[int, list[str]]], header_line: int
) -> Sniffed:
    """A list whose header a person pointed at; 0 is none."""
    lines, rows = [line for line, _ in numbered], [row for _, row in numbered]
    if not header_line:
        return _sniffed(facts, _named(facts, [""] * max(map(len, rows))), 0, rows)
    if header_line not in lines:
        raise UsageError(
            Text("There is no header in line {header_line}.", header_line=header_line),
            Text(
                "The first lines that hold something are {names}.",
                names=", ".join(map(str, lines[:5])),
            ),
            "Choose one of the first lines that are filled.",
        )
    place = lines.index(header_line)
    return _sniffed(facts, _named(facts, _cut(rows[place])), header_line, rows[place + 1 :])


def _named(facts: _Facts, header: Sequence[str]) -> tuple[str, ...]:
    """The names of the columns. Raises FileError when no list has so many."""
    refuse_width(facts.path, len(header))
    return unique_names(header)


def _cut(header: Sequence[str]) -> Sequence[str]:
    """A header without the blank cells at its end that spreadsheets leave, when there are several."""
    width = max((place for place, cell in enumerate(header, 1) if cell.strip()), default=0)
    return header[:width] if len(header) - width > 1 else header


def _sniffed(
    facts: _Facts,
    header: tuple[str, ...],
    line: int,
    sample: Sequence[Sequence[str]],
    kind: Recogniser | None = None,
) -> Sniffed:
    look = Look(tuple(map(plain, header)), facts.path.name, facts.tail)
    recogniser = kind or recognisers.recognise(look)
    profile = FileProfile(
        path=str(facts.path),
        size=facts.size,
        encoding=facts.encoding.codec,
        delimiter=facts.delimiter,
        header=header,
        header_line=line,
        recognised=recogniser.id,
        recognised_title=recogniser.title,
        fingerprint=fingerprint(header),
        sure=facts.encoding.sure,
        container=facts.container,
        sheet=facts.sheet,
        quote=facts.quote,
        line_ends=facts.line_ends,
    )
    return Sniffed(profile, tuple(map(tuple, sample)))


def _filled_rows(reader: Reader) -> Iterator[tuple[int, list[str]]]:
    """The first rows that are not blank, with their lines."""
    return (
        (line, record)
        for chunk in islice(reader, _SNIFFED_CHUNKS)
        if not chunk.fault
        for line, record in zip(chunk.lines, chunk.records, strict=True)
        if any(cell.strip() for cell in record)
    )


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
    return any("@" in cell and _ADDRESS(cell.strip()) for cell in row) or any(
        sum(map(str.isdigit, cell)) >= 7 and not any(map(str.isalpha, cell)) for cell in row
    )
