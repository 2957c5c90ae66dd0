"""ZIP archives: what is in them, told from their directory before anything is unpacked."""

from __future__ import annotations

import lzma
import re
import shutil
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Final

from leaddesk.domain.errors import FileError
from leaddesk.domain.texts import Text
from leaddesk.files.header import Names
from leaddesk.files.opening import open_lead_file

#: An archive that promises more than this many bytes, at a higher ratio, or more files, was made to do harm.
_HARMLESS_BYTES: Final = 200_000_000
_MOST_BYTES: Final = 16_000_000_000
_HIGHEST_RATIO: Final = 200
_MOST_MEMBERS: Final = 10_000
#: What is wrong inside an archive comes as one of these.
DAMAGE: Final = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError, ValueError,
)  # fmt: skip
#: What a file's name may not hold on some system, and so many characters that fit any.
_NO_NAME: Final = re.compile(r'[<>:"|?*\x00-\x1f]')
_LONGEST_NAME: Final = 60


def directory(path: Path) -> tuple[zipfile.ZipInfo, ...]:
    """What an archive says it holds; empty for a file that is no archive. Nothing is unpacked.

    Raises FileError for one that was made to do harm.
    """
    with open_lead_file(path) as stream:
        if stream.read(4) != b"PK\x03\x04":
            return ()
        try:
            with zipfile.ZipFile(stream) as archive:
                found = tuple(archive.infolist())
        except DAMAGE:
            return ()
    size = sum(info.file_size for info in found)
    packed = max(1, min(path.stat().st_size, sum(info.compress_size for info in found)))
    if (
        len(found) > _MOST_MEMBERS
        or size > _MOST_BYTES
        or (size > _HARMLESS_BYTES and size > packed * _HIGHEST_RATIO)
    ):
        raise FileError(
            Text("“{name}” was not opened.", name=path.name),
            Text(
                "Its {packed:,} bytes would unpack to {size:,} in {number:,} files: that may "
                "harm this computer.",
                packed=packed,
                size=size,
                number=len(found),
            ),
            "Ask where it came from for the lead file itself.",
        )
    return found


def lead_members(found: Iterable[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    """The files that may hold leads, by name: no folders, nothing hidden, nothing that a Mac adds.

    One whose name was there before gets a number behind it.
    """
    names = Names()
    return {
        names.unique(info.filename): info
        for info in found
        if not info.is_dir() and info.file_size and not _is_hidden(PurePosixPath(info.filename))
    }


def beginnings(path: Path, members: Iterable[zipfile.ZipInfo]) -> Iterator[bytes]:
    """The first four bytes of each member of an archive, none of one that cannot be unpacked."""
    with zipfile.ZipFile(path) as archive:
        for member in members:
            try:
                with archive.open(member) as packed:
                    yield packed.read(4)
            except (*DAMAGE, RuntimeError, OSError):
                yield b""


def _is_hidden(path: PurePosixPath) -> bool:
    return any(part.startswith((".", "__MACOSX")) and part != ".." for part in path.parts)


def unpack(path: Path, member: zipfile.ZipInfo, folder: Path) -> Path:
    """Write one member of an archive into `folder`, under its own last name. Raises FileError."""
    name = _NO_NAME.sub("_", PurePosixPath(member.filename.replace("\\", "/")).name)
    target = folder / (name[:_LONGEST_NAME].strip(". ") or "member")
    try:
        with (
            zipfile.ZipFile(path) as archive,
            archive.open(member) as packed,
            target.open("wb") as stream,
        ):
            shutil.copyfileobj(packed, stream, 1024 * 1024)
    except NotImplementedError:
        raise FileError(
            Text(
                "“{member}” in “{name}” cannot be unpacked.", member=member.filename, name=path.name
            ),
            "It is packed in a way that LeadDesk does not know.",
            "Unpack it yourself, then drop the file that was in it.",
        ) from None
    except RuntimeError:  # zipfile says so of what needs a password
        raise FileError(
            Text("“{name}” is locked with a password.", name=path.name),
            "LeadDesk cannot open such archives.",
            "Unpack it yourself, then drop the file that was in it.",
        ) from None
    except OSError as error:
        if error.errno is None:  # what bzip2 says of damage
            raise _damaged(path, member) from None
        raise FileError(
            Text("“{name}” could not be unpacked.", name=path.name),
            str(error.strerror or error),
            "Free some space on the disk, then try again.",
        ) from None
    except DAMAGE:
        raise _damaged(path, member) from None
    return target


def _damaged(path: Path, member: zipfile.ZipInfo) -> FileError:
    return FileError(
        Text("“{member}” in “{name}” is damaged.", member=member.filename, name=path.name),
        "It cannot be unpacked.",
        "Download it again.",
    )
