"""The records of a delimited text file, each with the physical line it starts on.

Records are read strictly. One that is written wrongly (a quote that is never closed, text after a closing quote, a
cell without end) costs as few lines as it can: when the line after its first one reads as a whole record
again, only the first line is lost to it.
"""

from __future__ import annotations

import csv
import io
from collections import deque
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from leaddesk.domain.errors import FileError
from leaddesk.files.encodings import KEEP_BAD_BYTES
from leaddesk.files.opening import open_lead_file, reading_error

#: The longest cell, in characters. A quote that is never closed would otherwise eat the file.
MAX_CELL: Final = 1_000_000
#: The longest line, in characters: no list of leads has one.
MAX_LINE: Final = 4_000_000


#: One record: the line it starts on, its cells, and why it could not be read. The fault is empty for a good
#: record; the cells of a broken one are its raw text.
Record = tuple[int, list[str], str]


class RecordReader:
    """Reads one file from its beginning to its end, once. Belongs to one thread at a time.

    Bytes that do not fit the encoding become lone surrogates (U+DC80 to U+DCFF) in the cells.
    """

    def __init__(self, path: Path, encoding: str, delimiter: str, width: int) -> None:
        """`width` is the number of cells of a whole record. Raises FileError when the file cannot be opened."""
        self._path = path
        self._file = open_lead_file(path)
        self._text = io.TextIOWrapper(
            self._file, encoding=encoding, errors=KEEP_BAD_BYTES, newline=""
        )
        self._delimiter = delimiter
        self._width = width
        self._held: list[str] = []
        self._again: deque[str] = deque()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._text.close()

    def position(self) -> int:
        """How many bytes of the file were read so far."""
        return self._file.tell()

    def __iter__(self) -> Iterator[Record]:
        """All records, blank ones as no cells. Raises FileError when the disk fails or a line never ends."""
        csv.field_size_limit(MAX_CELL)
        held = self._held
        line = 1
        while True:
            reader = csv.reader(self._lines(), delimiter=self._delimiter, strict=True)
            offset = line - 1
            try:
                for cells in reader:
                    yield line, cells, ""
                    line = offset + reader.line_num + 1
                    held.clear()
                return
            except csv.Error as error:
                record = self._broken(line, str(error))
                line += len(held)
                held.clear()
                yield record

    def _lines(self) -> Iterator[str]:
        """Physical lines with their ends; those of a broken record that are to be read again come first."""
        held, again = self._held, self._again
        while again:
            held.append(again.popleft())
            yield held[-1]
        try:
            for text in iter(partial(self._text.readline, MAX_LINE), ""):
                if len(text) == MAX_LINE:
                    raise self._endless_line()
                held.append(text)
                yield text
        except OSError as error:
            raise reading_error(self._path, error) from None

    def _broken(self, line: int, error: str) -> Record:
        """The record that starts on `line` and that csv gave up on; leaves in `_held` the lines it costs."""
        held = self._held
        if len(held) > 1 and self._is_whole(held[1]):
            self._again.extendleft(reversed(held[1:]))
            del held[1:]
        raw = "".join(held).rstrip("\r\n")
        return line, [raw], _fault(line, len(held), error)

    def _is_whole(self, text: str) -> bool:
        try:
            records = list(csv.reader([text], delimiter=self._delimiter, strict=True))
        except csv.Error:
            return False
        return len(records) == 1 and len(records[0]) == self._width and self._width > 1

    def _endless_line(self) -> FileError:
        return FileError(
            f"“{self._path.name}” is not a list of leads.",
            f"It has a line of more than {MAX_LINE:,} characters.",
            "Check that it is the right file, and that it was exported as CSV.",
        )


def _fault(line: int, lines: int, error: str) -> str:
    if "unexpected end" in error:
        return f"The quote that opens on line {line} is never closed: the file may have been cut off here."
    if "field limit" in error:
        return f"The quote that opens on line {line} is not closed within {lines:,} lines."
    return f"The quotes in this row are written wrongly (from line {line})."
