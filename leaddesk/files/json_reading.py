"""Leads as JSON: a list of objects, alone or inside another object, or one object a line.

Objects inside objects become columns with a dot; lists of named answers become columns by their names. Numbers
keep their digits: ids of nineteen are common.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final, Self, TypeVar

from leaddesk.domain.errors import FileError
from leaddesk.domain.texts import Text
from leaddesk.files.encodings import KEEP_BAD_BYTES
from leaddesk.files.header import Names, field_of, visible_name
from leaddesk.files.opening import open_lead_file, refuse_width
from leaddesk.files.reading import CHUNK_CHARACTERS, CHUNK_RECORDS, MAX_LINE, Chunk

#: A whole document is read into memory; lines of objects may be of any number.
_MOST_BYTES: Final = 300_000_000
_DEEPEST: Final = 3
#: All halves of characters but those that bytes are kept as (`encodings.KEEP_BAD_BYTES`).
_HALVES: Final = re.compile("[\ud800-\udc7f\udd00-\udfff]")
#: Other line ends, as U+2028, stand inside strings.
_LINE_END: Final = re.compile(r"\r\n?|\n")
#: So many lines tell whether each is an object.
_FIRST_LINES: Final = 50
#: The longest name of a column, in characters: each object may hold others, whose names begin with its own.
_LONGEST_NAME: Final = 300
#: What answers in a list are named by, and where their value stands.
NAME_KEYS: Final = ("column_id", "column_name", "name", "key", "question", "label", "field")
_VALUES: Final = ("string_value", "value", "values", "answer", "response")

Record = dict[str, str]
_Value = TypeVar("_Value")


def json_kind(text: str) -> str:
    """ "json", "jsonl", or empty for a text that begins like neither."""
    start = text.lstrip("\ufeff \t\r\n")
    if start[:1] not in ("{", "["):
        return ""
    lines = [line for line in _LINE_END.split(start) if line.strip()][:_FIRST_LINES]
    if len(lines) == 1:
        return "json"
    first = _parsed(lines[0])
    if first is not None:
        return "jsonl" if isinstance(first, dict) else ""
    # The first line may be the one that is damaged.
    objects = sum(isinstance(_parsed(line), dict) for line in lines)
    return "jsonl" if objects * 2 >= len(lines) else "json"


class JsonReader:
    """Reads the objects of one file, with the columns that any of them has. Belongs to one thread at a time.

    In JSON lines an object's line is its line; in a document it is its place, counted from 1.
    """

    def __init__(self, path: Path, encoding: str, kind: str, header: Sequence[str] = ()) -> None:
        """`header` is what `columns` gave before. Raises FileError when the file holds no list of objects."""
        self._path = path
        self._encoding = encoding
        self._lines = kind == "jsonl"
        self._size = path.stat().st_size
        self._position = 0
        self._records: list[Record | None] = [] if self._lines else _document(path, encoding)
        self.columns = tuple(header) if header else self._columns()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._records = []

    def position(self) -> int:
        """How many bytes of the file were read so far."""
        return self._position

    def __iter__(self) -> Iterator[Chunk]:
        """All objects, as many cells each as there are columns. Raises FileError when the disk fails."""
        lines: list[int] = []
        records: list[list[str]] = []
        enough = CHUNK_CHARACTERS
        for line, record, fault in self._objects():
            if fault[0] or len(records) == CHUNK_RECORDS or self._position > enough:
                if records:
                    yield Chunk(lines, records)
                lines, records = [], []
                enough = self._position + CHUNK_CHARACTERS
            if fault[0]:
                yield Chunk((line,), [[fault[1]]], fault[0])
            else:
                lines.append(line)
                records.append([record.get(name, "") for name in self.columns])
        if records:
            yield Chunk(lines, records)
        self._position = self._size

    def _columns(self) -> tuple[str, ...]:
        names: dict[str, str] = {}
        for _, record, _ in self._objects():
            names |= record
            refuse_width(self._path, len(names))
        return tuple(names)

    def _objects(self) -> Iterator[tuple[int, Record, tuple[str, str]]]:
        """Line, values, and what is wrong with it: the reason and its text."""
        for line, record, text in self._found():
            if record is None:
                yield line, {}, ("This line is not a JSON object.", text)
            else:
                yield line, record, ("", "")

    def _found(self) -> Iterator[tuple[int, Record | None, str]]:
        """Line, values (None where they cannot be read), and text."""
        if not self._lines:
            yield from ((place, record, "") for place, record in enumerate(self._records, 1))
            return
        with (
            open_lead_file(self._path) as file,
            io.TextIOWrapper(file, self._encoding, KEEP_BAD_BYTES, newline=None) as stream,
        ):
            number = 0
            while line := stream.readline(MAX_LINE):
                number += 1
                text = line.strip("\ufeff \t\r\n")
                self._position = min(self._position + len(line), self._size)
                yield number, _record(_parsed(text)) if text else {}, text


def _parsed(text: str) -> object | None:
    """What a JSON text says, numbers as they are written; None when it is no JSON."""
    try:
        found: object = json.loads(
            text, parse_int=str, parse_float=str, parse_constant=str, object_pairs_hook=_pairs
        )
    except (ValueError, RecursionError):
        return None
    return found


def _pairs(pairs: list[tuple[str, _Value]]) -> dict[str, _Value]:
    """An object; a name that comes again is numbered, so that no value is lost."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = Names()
        found = {names.unique(name): value for name, value in pairs}
    return found


def _document(path: Path, encoding: str) -> list[Record | None]:
    if path.stat().st_size > _MOST_BYTES:
        raise FileError(
            Text("“{name}” is too large for one JSON document.", name=path.name),
            Text(
                "LeadDesk reads documents of up to {most_bytes} MB.",
                most_bytes=_MOST_BYTES // 1000000,
            ),
            "Export it as CSV, or as JSON lines: those may be of any size.",
        )
    with open_lead_file(path) as stream:
        text = stream.read().decode(encoding, KEEP_BAD_BYTES)
    found = _parsed(text.strip("\ufeff \t\r\n"))
    if found is None:
        raise FileError(
            Text("“{name}” is not complete JSON.", name=path.name),
            "It begins like JSON and cannot be read to its end.",
            "Export or download it again.",
        )
    objects = _lead_objects(found, _DEEPEST)
    if objects is None and isinstance(found, dict):
        one = _record(found) or {}
        objects = [found] if any(map(field_of, one)) and not _is_message(found) else None
    if objects is None:
        said = found.get("message") or found.get("error") if isinstance(found, dict) else None
        raise FileError(
            Text("“{name}” holds no leads.", name=path.name),
            f"It holds a message: {str(said)[:200]}" if said else "It holds no list of objects.",
            "Export the leads again; the download may have failed.",
        )
    return [_record(one) for one in objects]


def _is_message(found: dict[str, object]) -> bool:
    return bool({"code", "error", "status", "request_id"} & found.keys()) and "message" in found


def _lead_objects(found: object, depth: int) -> list[dict[str, object]] | None:
    """The longest list of objects in a document."""
    if isinstance(found, list):
        objects = [one for one in found if isinstance(one, dict)]
        return objects if objects and len(objects) == len(found) else None
    if not isinstance(found, dict) or not depth:
        return None
    lists = [inner for value in found.values() if (inner := _lead_objects(value, depth - 1))]
    inside = max(lists, key=len, default=None)
    return None if inside and _are_answers(inside) else inside


def _are_answers(objects: list[dict[str, object]]) -> bool:
    return all(_key(one, NAME_KEYS) and _key(one, _VALUES) and len(one) <= 3 for one in objects)


def _record(found: object) -> Record | None:
    """An object's values by column; None for what is no object, or has parts that lie too deep in each other."""
    if not isinstance(found, dict):
        return None
    try:
        return _pairs(list(_cells(found)))
    except RecursionError:
        return None


def _cells(found: dict[str, object], before: str = "") -> Iterator[tuple[str, str]]:
    """The columns of an object and what stands in them."""
    for name, value in found.items():
        column = _column((before + name)[:_LONGEST_NAME])
        if isinstance(value, dict):
            yield from _cells(value, f"{column}.")
        elif isinstance(value, list) and value and all(isinstance(one, dict) for one in value):
            if _are_answers(value):
                for one in value:
                    answer = _column(str(one[_key(one, NAME_KEYS)])[:_LONGEST_NAME])
                    yield answer, _text(one[_key(one, _VALUES)])
            else:
                yield column, _clean(json.dumps(value, ensure_ascii=False))
        else:
            yield column, _text(value)


@lru_cache(maxsize=4096)
def _column(name: str) -> str:
    return visible_name(name) or "(no name)"


def _key(one: dict[str, object], wanted: Sequence[str]) -> str:
    return next((name for name in wanted if name in one), "")


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ", ".join(map(_text, value))
    return _clean(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))


def _clean(text: str) -> str:
    """Half characters, which JSON can spell and nothing can store, are shown as such."""
    return _HALVES.sub("\ufffd", text)
