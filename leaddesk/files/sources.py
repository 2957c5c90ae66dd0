"""Lead files of every container: what is in them, and the reader for each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple, Protocol, Self
from zipfile import ZipInfo

from leaddesk.domain.errors import FileError, UsageError
from leaddesk.domain.imports import FileProfile
from leaddesk.domain.texts import Text
from leaddesk.files.archives import beginnings, directory, lead_members, unpack
from leaddesk.files.json_reading import JsonReader
from leaddesk.files.reading import Chunk, RecordReader
from leaddesk.files.workbooks import WorkbookReader, is_workbook, sheet_names
from leaddesk.scratch import private_folder

#: Workbooks begin so, and archives.
_BEGINNINGS: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
#: Between an archive's member and the sheet in it.
_INSIDE: Final = " › "


class Reader(Protocol):
    """Reads the records of a file once, from its beginning to its end."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *_error: object) -> None: ...

    def position(self) -> int:
        """How many bytes of the file were read so far."""

    def __iter__(self) -> Iterator[Chunk]: ...


class Opened(NamedTuple):
    """A file on the disk that is no archive: `sheet` names one in a workbook and is empty for texts."""

    path: Path
    sheet: str = ""


def open_reader(path: Path, profile: FileProfile) -> Reader:
    """The reader for a file with this profile. Raises FileError."""
    if profile.container == "workbook":
        return WorkbookReader(path, profile.sheet)
    if profile.container in {"json", "jsonl"}:
        return JsonReader(path, profile.encoding, profile.container, profile.header)
    width = len(profile.header)
    return RecordReader(path, profile.encoding, profile.delimiter, width, profile.quote)


def part_names(path: Path) -> tuple[str, ...]:
    """What a person can choose from in a file: members of an archive, sheets of a workbook; empty for others.

    Raises FileError for what cannot be opened, and for archives and workbooks made to do harm.
    """
    if is_workbook(path):
        names = sheet_names(path)
        return names if len(names) > 1 else ()
    found = directory(path)
    if not found:
        return ()
    members = lead_members(found)
    parts: list[str] = []
    for (name, member), start in zip(
        members.items(), beginnings(path, members.values()), strict=True
    ):
        sheets = _sheets(path, member) if start in _BEGINNINGS else ()
        parts += [name + _INSIDE + sheet for sheet in sheets] or [name]
    if not parts:
        raise FileError(
            Text("“{name}” is an archive without files.", name=path.name), "", "Download it again."
        )
    return tuple(parts)


def _sheets(path: Path, member: ZipInfo) -> tuple[str, ...]:
    """The sheets of a workbook in an archive. What cannot be opened is listed too, and choosing it says why."""
    with private_folder() as folder:
        try:
            inner = unpack(path, member, folder)
            return part_names(inner) if is_workbook(inner) else ()
        except FileError:
            return ()


@contextmanager
def opened(path: Path, part: str = "") -> Iterator[Opened]:
    """The file that holds the leads of `path`: itself, or its member `part` in a private folder for a while.

    Raises FileError, and UsageError when there is no such part.
    """
    if is_workbook(path):
        names = sheet_names(path)
        if part and part not in names:
            raise _no_part(path, part, names)
        yield Opened(path, part or names[0])
        return
    found = directory(path)
    if not found:
        if part:
            raise _no_part(path, part, ())
        yield Opened(path)
        return
    members = lead_members(found)
    member = next((one for one in members if f"{part}{_INSIDE}".startswith(one + _INSIDE)), "")
    if not member:
        raise _no_part(path, part, tuple(members))
    with private_folder() as folder:
        inner = unpack(path, members[member], folder)
        if directory(inner) and not is_workbook(inner):
            raise FileError(
                Text("“{member}” is an archive inside an archive.", member=member),
                "LeadDesk does not look into it.",
                "Unpack it, then drop the file that was in it.",
            )
        with opened(inner, part[len(member + _INSIDE) :]) as leads:
            yield leads


def _no_part(path: Path, part: str, names: tuple[str, ...]) -> UsageError:
    return UsageError(
        Text("“{name}” has no part “{part}”.", name=path.name, part=part)
        if part
        else Text("“{name}” holds several files.", name=path.name),
        hint=Text("Parts: {names}.", names=", ".join(names)) if names else "It is one file.",
    )
