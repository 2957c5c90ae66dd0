"""Opening lead files: every way that this fails, in plain words."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO, Final

from leaddesk.domain.errors import FileError
from leaddesk.domain.texts import Text

#: What Windows says when another program holds a file open.
_SHARING_VIOLATION: Final = 32
#: As many columns as a workbook has.
_MOST_COLUMNS: Final = 16_384


def open_lead_file(path: Path) -> BinaryIO:
    """Open an ordinary file that has at least one byte, for reading from its beginning. Raises FileError.

    Devices, sockets and pipes are refused: they may never end, or block.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise FileError(
                Text("“{name}” is a folder.", name=path.name),
                "A lead file is needed.",
                "Choose the file inside it.",
            )
        if not stat.S_ISREG(mode):
            raise FileError(
                Text("“{name}” is not an ordinary file.", name=path.name),
                "It is a device or a connection to another program.",
                "Save the leads in a file first.",
            )
        stream = path.open("rb")
    except OSError as error:
        raise reading_error(path, error) from None
    if os.fstat(stream.fileno()).st_size == 0:
        stream.close()
        raise empty_error(path)
    return stream


def empty_error(path: Path) -> FileError:
    """A file that holds nothing."""
    return FileError(
        Text("“{name}” is empty.", name=path.name),
        "There is nothing in it to import.",
        "Export it again, or check that the download was finished.",
    )


def refuse_width(path: Path, columns: int) -> None:
    """Raise FileError for more columns than a list has: their names alone would take minutes and the memory."""
    if columns > _MOST_COLUMNS:
        raise FileError(
            Text("“{name}” is not a list of leads.", name=path.name),
            Text(
                "It has {columns:,} columns or more; LeadDesk reads up to {most_columns:,}.",
                columns=columns,
                most_columns=_MOST_COLUMNS,
            ),
            "Check that it is the right file, and that it was exported as CSV.",
        )


def reading_error(path: Path, error: OSError) -> FileError:
    """What the operating system said about reading `path`, for people."""
    name = f"“{path.name}”"
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return FileError(
            Text("{name} cannot be found.", name=name),
            Text("There is no file {path}.", path=path),
            "Check the name; it may have been moved or deleted.",
        )
    if getattr(error, "winerror", None) == _SHARING_VIOLATION or error.errno == errno.EBUSY:
        return FileError(
            Text("{name} is in use.", name=name),
            "Another program holds it open.",
            "Close it there, then try again.",
            retryable=True,
        )
    if isinstance(error, PermissionError):
        return FileError(
            Text("{name} may not be read.", name=name),
            "You have no permission to open this file.",
            "Ask for permission, or copy it to a folder of yours.",
        )
    return FileError(
        Text("{name} cannot be read.", name=name),
        str(error.strerror or error),
        "Check the disk or the network folder that it is on.",
        retryable=True,
    )
