"""Safe samples of text files: every byte that is no letter or digit of a value stays where it is.

Delimiters, quotes, line ends, blank cells, bad bytes and the byte order mark pass through; cells are masked one by
one. So a file that trips a program up still does, and says nothing about anybody.
"""

from __future__ import annotations

import codecs
import io
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from leaddesk.domain.imports import FileProfile
from leaddesk.files.encodings import KEEP_BAD_BYTES, MARKS
from leaddesk.files.header import field_of
from leaddesk.files.json_reading import NAME_KEYS
from leaddesk.files.opening import open_lead_file


class MaskCell(Protocol):
    """Masks a cell of the column of that name, empty for a cell of none; `alone`: its row has no other."""

    def __call__(self, text: str, name: str = "", alone: bool = False, /) -> str: ...  # noqa: FBT001


#: Told how many bytes were copied.
OnBytes = Callable[[int], None]

#: What KEEP_BAD_BYTES made of bytes that did not fit the encoding.
_KEPT: Final = re.compile("([\udc00-\udcff]+)")
_PIECE: Final = 256 * 1024
#: A record whose quote is not closed after so many characters has a quote that means something else.
_LONGEST_RECORD: Final = 65_536
_JSON_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*', re.DOTALL)
_JSON_KEY: Final = re.compile(r"\s*:")


def copy_text(
    path: Path, profile: FileProfile, target: BinaryIO, mask: MaskCell, on_bytes: OnBytes
) -> None:
    """Write a masked copy of a delimited text or JSON file. Raises FileError when it cannot be read."""
    with open_lead_file(path) as source:
        mark, codec = _beginning(source, profile.encoding)
        target.write(mark)
        pieces = _decoded(source, codec)
        if profile.container == "text":
            masked = _delimited(_lines(pieces), profile, mask)
        elif profile.container == "jsonl":
            masked = (_json(line, mask) for line in _lines(pieces))
        else:
            masked = iter([_json("".join(pieces), mask)])
        for text in masked:
            target.write(_encoded(text, codec))
            on_bytes(source.tell())


def _beginning(source: BinaryIO, encoding: str) -> tuple[bytes, str]:
    """The byte order mark, and the codec of what follows it: one that adds no mark of its own."""
    head = source.read(4)
    for mark, _ in MARKS:
        if head.startswith(mark) and encoding.startswith(("utf", "UTF")):
            source.seek(len(mark))
            return mark, codecs.lookup(_BY_MARK[mark]).name
    source.seek(0)
    return b"", encoding


_BY_MARK: Final = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}


def _decoded(source: BinaryIO, codec: str) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(codec)(KEEP_BAD_BYTES)
    while piece := source.read(_PIECE):
        yield decoder.decode(piece)
    yield decoder.decode(b"", final=True)


def _encoded(text: str, codec: str) -> bytes:
    """A text as bytes, those that did not fit the encoding where they were."""
    parts = _KEPT.split(text)
    return b"".join(
        bytes(ord(sign) & 0xFF for sign in part) if place % 2 else part.encode(codec, "replace")
        for place, part in enumerate(parts)
    )


def _lines(pieces: Iterator[str]) -> Iterator[str]:
    """Lines with their ends, whatever those are."""
    rest = ""
    for piece in pieces:
        lines = io.StringIO(rest + piece, newline="").readlines()
        rest = lines.pop() if lines else ""  # its end may be still to come
        yield from lines
    if rest:
        yield rest


def _delimited(lines: Iterator[str], profile: FileProfile, mask: MaskCell) -> Iterator[str]:
    delimiter = re.escape(profile.delimiter)
    # A quoted cell as a whole, else what stands between delimiters, quotes and line ends.
    cell = re.compile(
        rf'(?<![^{delimiter}\r\n])"(?:[^"]|"")*"(?=[{delimiter}\r\n]|$)|[^"\r\n{delimiter}]+'
    )
    for number, record in _records(lines):
        header = number == profile.header_line
        column = end = 0
        out: list[str] = []
        cells = list(cell.finditer(record))
        for found in cells:
            between = record[end : found.start()]
            column += between.count(profile.delimiter)
            end = found.end()
            name = profile.header[column] if column < len(profile.header) else ""
            alone = len(cells) == 1
            out += between, _cell(found[0], name, mask, header=header, alone=alone)
        out.append(record[end:])
        yield "".join(out)


def _cell(text: str, name: str, mask: MaskCell, *, header: bool, alone: bool) -> str:
    quote = '"' if len(text) > 1 and text[:1] == text[-1:] == '"' else ""
    inner = text[1:-1] if quote else text
    return f"{quote}{header_cell(inner, mask) if header else mask(inner, name, alone)}{quote}"


def header_cell(text: str, mask: MaskCell) -> str:
    """A column's name stays; what is no name but somebody's value does not."""
    personal = "@" in text or sum(map(str.isdigit, text)) > _FEW_DIGITS
    return mask(text) if personal else text


#: A header cell with more digits holds a number of somebody.
_FEW_DIGITS: Final = 5


def _records(lines: Iterator[str]) -> Iterator[tuple[int, str]]:
    """Records with the number of the line that each starts on: lines until the quotes are closed."""
    start, held = 1, ""
    for number, line in enumerate(lines, 1):
        held += line
        if held.count('"') % 2 == 0 or len(held) > _LONGEST_RECORD:
            yield start, held
            held, start = "", number + 1
    if held:
        yield start, held


def _json(text: str, mask: MaskCell) -> str:
    """Names stay, and so do the names of questions that stand as values; strings and numbers are masked."""
    out: list[str] = []
    end, key = 0, ""
    for found in _JSON_TOKEN.finditer(text):
        out.append(text[end : found.start()])
        end = found.end()
        token = found[0]
        if token[0] != '"':
            out.append(mask(token, key))
            continue
        value = _unescaped(token)
        if _JSON_KEY.match(text, end):
            key = value
            out.append(_escaped(header_cell(value, mask), token))
        elif key in NAME_KEYS and field_of(value):
            out.append(token)
        else:
            out.append(_escaped(mask(value, key), token))
    out.append(text[end:])
    return "".join(out)


def _unescaped(token: str) -> str:
    try:
        return str(json.loads(token, strict=False))
    except ValueError:
        return token[1:-1]


def _escaped(value: str, like: str) -> str:
    """A JSON string, written in the manner of another."""
    text = json.dumps(value, ensure_ascii="\\u" in like)
    return text.replace("/", "\\/") if "\\/" in like else text
