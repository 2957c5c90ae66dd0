"""The records of a delimited text file, each with the physical line it starts on.

Records are read strictly. One that is written wrongly (a quote that is never closed, text after a closing quote, a
cell without end) costs as few lines as it can: when the line after its first one reads as a whole record
again, only the first line is lost to it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import accumulate, chain, islice, repeat
from pathlib import Path
from types import TracebackType
from typing import Final, NamedTuple, Self

from leaddesk.domain.errors import FileError
from leaddesk.domain.texts import Text
from leaddesk.files.encodings import KEEP_BAD_BYTES
from leaddesk.files.opening import open_lead_file, reading_error

#: The longest cell, in characters. A quote that is never closed would otherwise eat the file.
MAX_CELL: Final = 1_000_000
#: The longest line, in characters: no list of leads has one.
MAX_LINE: Final = 4_000_000


#: A chunk has at most so many records, and about so many bytes.
CHUNK_RECORDS: Final = 1_024
CHUNK_BYTES: Final = 1_000_000
_FIRST_CHUNK: Final = 256
_BATCH_CHARACTERS: Final = 200_000


class Chunk(NamedTuple):
    """Records that follow each other: the line each starts on, and their cells.

    `fault` is empty, or says why the one record of this chunk could not be read; its only cell is its raw text.
    """

    lines: Sequence[int]
    records: list[list[str]]
    fault: str = ""


class RecordReader:
    """Reads one file from its beginning to its end, once. Belongs to one thread at a time.

    Bytes that do not fit the encoding become lone surrogates (U+DC80 to U+DCFF) in the cells.
    """

    def __init__(
        self, path: Path, encoding: str, delimiter: str, width: int, quote: str = '"'
    ) -> None:
        """`width` is the number of cells of a whole record, `quote` is around cells (empty: around none).

        Raises FileError when the file cannot be opened.
        """
        self._path = path
        self._file = open_lead_file(path)
        self._text = io.TextIOWrapper(
            self._file, encoding=encoding, errors=KEEP_BAD_BYTES, newline=""
        )
        self._reader = partial(
            csv.reader,
            delimiter=delimiter,
            quotechar=quote or None,
            quoting=csv.QUOTE_MINIMAL if quote else csv.QUOTE_NONE,
            strict=True,
        )
        self._width = width
        self._batches = self._read_batches()
        self._held: list[str] = []

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

    def __iter__(self) -> Iterator[Chunk]:
        """All records, blank ones as no cells. Raises FileError when the disk fails or a line never ends."""
        csv.field_size_limit(MAX_CELL)
        line, size = 1, _FIRST_CHUNK
        while True:
            lines = chain(self._held.copy(), chain.from_iterable(self._fetched()))
            reader = self._reader(lines)
            done, error = 0, ""  # lines of this reader in chunks that were handed out
            while not error:
                records: list[list[str]] = []
                try:
                    # What was read before an error stays in the list.
                    records.extend(islice(reader, size))
                except csv.Error as found:
                    error = str(found)
                if records:
                    starts = _starts(records, line, None if error else reader.line_num - done)
                    yield Chunk(starts[:-1], records)
                    taken = starts[-1] - line
                    del self._held[:taken]
                    done += taken
                    line += taken
                    size = min(CHUNK_RECORDS, 1 + CHUNK_BYTES * line // self.position())
                elif not error:
                    return
            chunk, taken = self._broken(line, reader.line_num - done, error)
            del self._held[:taken]
            line += taken
            yield chunk

    def _fetched(self) -> Iterator[list[str]]:
        """The file's next lines with their ends, in batches. They are in `_held` too until their chunk is made."""
        for batch in self._batches:
            self._held += batch
            yield batch

    def _read_batches(self) -> Iterator[list[str]]:
        rest = ""
        try:
            while text := self._text.read(_BATCH_CHARACTERS):
                lines = io.StringIO(rest + text, newline="").readlines()
                rest = (
                    lines.pop()
                )  # its end, or the second character of its end, may be still to come
                if len(rest) > MAX_LINE:
                    raise self._endless_line()
                yield lines
        except OSError as error:
            raise reading_error(self._path, error) from None
        if rest:
            yield [rest]

    def _broken(self, line: int, count: int, error: str) -> tuple[Chunk, int]:
        """The record that csv gave up on after `count` lines from `line` on, and how many lines it costs."""
        held = self._held[:count]
        if count > 1 and self._is_whole(held[1]):
            del held[1:]
        raw = "".join(held).rstrip("\r\n")
        return Chunk((line,), [[raw]], _fault(line, len(held), error)), len(held)

    def _is_whole(self, text: str) -> bool:
        try:
            records = list(self._reader([text]))
        except csv.Error:
            return False
        return len(records) == 1 and len(records[0]) == self._width and self._width > 1

    def _endless_line(self) -> FileError:
        return FileError(
            Text("“{name}” is not a list of leads.", name=self._path.name),
            Text("It has a line of more than {max_line:,} characters.", max_line=MAX_LINE),
            "Check that it is the right file, and that it was exported as CSV.",
        )


def _starts(records: Sequence[Sequence[str]], line: int, lines: int | None) -> Sequence[int]:
    """The lines that records start on, the first on `line`, and at the end the line after the last.

    `lines` is how many lines they take together, if that is known.
    """
    if lines == len(records):
        return range(line, line + lines + 1)
    texts = list(map("\x1f".join, records))
    ends = (
        map(_line_ends, texts)
        if "\r" in "\x1f".join(texts)
        else map(str.count, texts, repeat("\n"))
    )
    return list(accumulate((count + 1 for count in ends), initial=line))


def _line_ends(text: str) -> int:
    return text.count("\n") + text.count("\r") - text.count("\r\n")


def _fault(line: int, lines: int, error: str) -> str:
    if "unexpected end" in error:
        return Text(
            "The quote that opens on line {line} is never closed: the file may have been "
            "cut off here.",
            line=line,
        )
    if "field limit" in error:
        return Text(
            "The quote that opens on line {line} is not closed within {lines:,} lines.",
            line=line,
            lines=lines,
        )
    return Text("The quotes in this row are written wrongly (from line {line}).", line=line)
