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
from itertools import chain, islice
from pathlib import Path
from typing import Final, NamedTuple, Self

from leaddesk.domain.errors import FileError
from leaddesk.domain.texts import Text
from leaddesk.files.encodings import KEEP_BAD_BYTES
from leaddesk.files.opening import open_lead_file, reading_error

#: The longest cell, in characters. A quote that is never closed would otherwise eat the file.
MAX_CELL: Final = 1_000_000
#: The longest line, in characters: no list of leads has one.
MAX_LINE: Final = 4_000_000


#: A chunk has at most so many records, and about so many characters.
CHUNK_RECORDS: Final = 1_024
CHUNK_CHARACTERS: Final = 1_000_000
_BATCH_CHARACTERS: Final = 200_000
#: A passage has about so many characters: some thousands of records.
PASSAGE_CHARACTERS: Final = 1_000_000


class Chunk(NamedTuple):
    """Records that follow each other: the line each starts on, and their cells.

    `fault` is empty, or says why the one record of this chunk could not be read; its only cell is its raw text.
    """

    lines: Sequence[int]
    records: list[list[str]]
    fault: str = ""


class Form(NamedTuple):
    """How records are written: `width` is the number of cells of a whole one, `quote` is empty for none."""

    delimiter: str
    quote: str
    width: int


class Passage(NamedTuple):
    """Whole records, as far as quotes tell, that may be read by themselves, and the line of the first."""

    line: int
    text: str


class Records:
    """The records of a text that comes in pieces. Read once, by one thread at a time."""

    def __init__(self, pieces: Iterator[str], form: Form, name: str = "", line: int = 1) -> None:
        """The first piece begins on `line` of the file called `name`."""
        self._pieces = pieces
        self._width = form.width
        self._reader = partial(
            csv.reader,
            delimiter=form.delimiter,
            quotechar=form.quote or None,
            quoting=csv.QUOTE_MINIMAL if form.quote else csv.QUOTE_NONE,
            strict=True,
        )
        self._name = name
        self._line = line
        self._batches = self._read_batches()
        self._held: list[str] = []
        self._characters = 0

    def __iter__(self) -> Iterator[Chunk]:
        """All records, blank ones as no cells. Raises FileError when the disk fails or a line never ends."""
        csv.field_size_limit(MAX_CELL)
        line = self._line
        while True:
            lines = chain(self._held.copy(), chain.from_iterable(self._fetched()))
            reader = self._reader(lines)
            first, error = line, ""
            while not error:
                records: list[list[str]] = []
                starts = [line]
                enough = self._characters + CHUNK_CHARACTERS
                try:
                    for record in islice(reader, CHUNK_RECORDS):
                        records.append(record)
                        starts.append(first + reader.line_num)
                        if self._characters > enough:
                            break
                except csv.Error as found:
                    error = str(found)
                if records:
                    yield Chunk(starts[:-1], records)
                    taken = starts[-1] - line
                    del self._held[:taken]
                    line += taken
                elif not error:
                    return
            chunk, taken = self._broken(line, first + reader.line_num - line, error)
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
        for text in self._pieces:
            self._characters += len(text)
            lines = io.StringIO(rest + text, newline="").readlines()
            rest = lines.pop()  # its end, or the second character of its end, may be still to come
            if len(rest) > MAX_LINE:
                raise self._endless_line()
            yield lines
        if rest:
            yield [rest]

    def _broken(self, line: int, count: int, error: str) -> tuple[Chunk, int]:
        """The record that csv gave up on after `count` lines from `line` on, and how many lines it costs."""
        held = self._held[:count]
        if count > 1 and self._is_whole(held[1]):
            del held[1:]
        raw = "".join(held).rstrip("\r\n")
        return Chunk((line,), [[raw]], _fault(line, error)), len(held)

    def _is_whole(self, text: str) -> bool:
        try:
            records = list(self._reader([text]))
        except csv.Error:
            return False
        return len(records) == 1 and len(records[0]) == self._width and self._width > 1

    def _endless_line(self) -> FileError:
        return FileError(
            Text("“{name}” is not a list of leads.", name=self._name),
            Text("It has a line of more than {max_line:,} characters.", max_line=MAX_LINE),
            "Check that it is the right file, and that it was exported as CSV.",
        )


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
        self.form = Form(delimiter, quote, width)
        self._path = path
        self._file = open_lead_file(path)
        self._text = io.TextIOWrapper(
            self._file, encoding=encoding, errors=KEEP_BAD_BYTES, newline=""
        )
        self._unread, self._line = "", 1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._text.close()

    def position(self) -> int:
        """How many bytes of the file were read so far."""
        return self._file.tell()

    def __iter__(self) -> Iterator[Chunk]:
        """All records that were not in passages, blank ones as no cells.

        Raises FileError when the disk fails or a line never ends.
        """
        yield from Records(self._pieces(), self.form, self._path.name, self._line)

    def passage(self) -> Passage | None:
        """The next passage; None when what is left has to be read in one go. Raises FileError.

        It ends where a line ends and no quote is open, which is where a record ends unless quotes are written
        wrongly. Reading it shows that: then it is given back, and all after it.
        """
        while piece := self._read():
            self._unread += piece
            if len(self._unread) < PASSAGE_CHARACTERS:
                continue
            if end := _last_end(self._unread, self.form.quote):
                passage = Passage(self._line, self._unread[:end])
                self._unread = self._unread[end:]
                self._line += _line_ends(passage.text)
                return passage
            if len(self._unread) > MAX_LINE:
                break
        return None

    def give_back(self, passages: Sequence[Passage]) -> None:
        """Read the last `passages` once more, in one go with what follows."""
        self._unread = "".join([*(passage.text for passage in passages), self._unread])
        self._line = passages[0].line

    def _pieces(self) -> Iterator[str]:
        unread, self._unread = self._unread, ""
        if unread:
            yield unread
        while piece := self._read():
            yield piece

    def _read(self) -> str:
        try:
            return self._text.read(_BATCH_CHARACTERS)
        except OSError as error:
            raise reading_error(self._path, error) from None


def _last_end(text: str, quote: str) -> int:
    """Where the last line of `text` ends that ends outside quotes; 0 for nowhere."""
    end = text.rfind("\n") + 1
    while end and quote and text.count(quote, 0, end) % 2:
        end = text.rfind("\n", 0, text.rfind(quote, 0, end)) + 1
    return end


def _line_ends(text: str) -> int:
    return text.count("\n") + text.count("\r") - text.count("\r\n")


def _fault(line: int, error: str) -> str:
    if "unexpected end" in error:
        return Text(
            "The quote that opens on line {line} is never closed: the file may have been "
            "cut off here.",
            line=line,
        )
    if "field limit" in error:
        return Text(
            "A cell from line {line} on has more than {most:,} characters: a quote may never be closed.",
            line=line,
            most=MAX_CELL,
        )
    return Text("The quotes in this row are written wrongly (from line {line}).", line=line)
