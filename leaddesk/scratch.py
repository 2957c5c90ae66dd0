"""Private folders for what holds people's data for a while. What killed processes left is cleared up later."""

from __future__ import annotations

import os
import shutil
import tempfile
import weakref
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from leaddesk.locking import try_lock

_PREFIX: Final = "leaddesk-"
#: Beside each folder lies a file that stays locked while the process lives that made it.
_LOCK: Final = ".lock"


@contextmanager
def private_folder() -> Iterator[Path]:
    """A new folder that nobody else can read, until the block ends. Not in the UI thread: it clears up first."""
    clear_up()
    folder, lock = _make()
    try:
        yield folder
    finally:
        _remove(folder, lock)


def folder_of(owner: object) -> Path:
    """A new folder that nobody else can read. It goes with its owner, at the latest when the program ends."""
    folder, lock = _make()
    weakref.finalize(owner, _remove, folder, lock)
    return folder


def clear_up() -> None:
    """Remove the folders that this person's processes left when they were killed."""
    for path in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*{_LOCK}"):
        folder = path.with_suffix("")
        with suppress(OSError):
            # One without its folder is only being made.
            if folder.lstat().st_uid == getattr(os, "geteuid", int)():
                lock = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
                if try_lock(lock):
                    _remove(folder, lock)
                else:
                    os.close(lock)


def _make() -> tuple[Path, int]:
    """Locked before it is there: nobody takes it for one of a dead process."""
    lock, name = tempfile.mkstemp(_LOCK, _PREFIX)
    try_lock(lock)
    folder = Path(name).with_suffix("")
    folder.mkdir(0o700)
    return folder, lock


def _remove(folder: Path, lock: int) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    os.close(lock)  # Windows deletes no file that is open
    if not folder.exists():
        folder.with_suffix(_LOCK).unlink(missing_ok=True)
