"""Where LeadDesk keeps things on this computer, readable by nobody but their owner.

platformdirs is imported when a folder is asked for: most commands name their workspace and never need it.
On Windows the modes below mean nothing; there the user's profile folder is private by itself.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from platformdirs import PlatformDirs

APP_NAME = "LeadDesk"
WORKSPACE_VARIABLE = "LEADDESK_WORKSPACE"
_PRIVATE_FOLDER = 0o700
_PRIVATE_FILE = 0o600


def _folders() -> PlatformDirs:
    from platformdirs import PlatformDirs  # noqa: PLC0415 - start-up time, see above

    # No author: Windows would put it in front of the name as one more folder.
    return PlatformDirs(APP_NAME, appauthor=False)


def user_data_folder() -> Path:
    """The user's own data: workspaces and settings. Not made here."""
    return _folders().user_data_path


def cache_folder() -> Path:
    """What can be made again at any time. Not made here."""
    return _folders().user_cache_path


def log_folder() -> Path:
    """The program's own log files. Not made here."""
    return _folders().user_log_path


def default_workspace() -> Path:
    """The workspace of a person who never chose one: the environment's, else `workspaces/default`."""
    chosen = os.environ.get(WORKSPACE_VARIABLE)
    return Path(chosen).expanduser() if chosen else user_data_folder() / "workspaces" / "default"


def make_private_folder(path: Path) -> Path:
    """Make `path`, and what is missing above it, for the owner only; returns `path`.

    A folder that is already there keeps its mode: somebody may have opened it on purpose.
    Raises OSError, FileExistsError where a file stands in the way.
    """
    missing = []
    folder = path
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    for folder in reversed(missing):
        try:
            folder.mkdir(_PRIVATE_FOLDER)
        except FileExistsError:
            # Another process of ours was faster. A dangling link ends here too, and is reported below.
            continue
        # mkdir's mode went through the umask, which may have taken the owner's own rights.
        folder.chmod(_PRIVATE_FOLDER)
    if not path.is_dir():
        why = "Something that is no folder is in the way."
        raise FileExistsError(errno.EEXIST, why, str(path))
    return path


def private_opener(path: str, flags: int) -> int:
    """For `open(..., opener=private_opener)`: a file that this makes is the owner's only from its first moment."""
    return os.open(path, flags, _PRIVATE_FILE)


def make_private_file(path: Path) -> Path:
    """Make `path` empty and for the owner only; one that is there keeps its contents and becomes the owner's only.

    For programs that open files themselves, such as SQLite, whose side files take the mode of the main one.
    Raises OSError.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), _PRIVATE_FILE)
    try:
        if os.name == "posix" and os.fstat(handle).st_mode & 0o777 != _PRIVATE_FILE:
            os.fchmod(handle, _PRIVATE_FILE)
    finally:
        os.close(handle)
    return path


def program_command() -> list[str]:
    """The beginning of a command line that starts this same program again, as installed."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    # -P: the folder the person happens to be in, full of downloaded files, is no place to import from.
    return [sys.executable, "-P", "-m", "leaddesk"]
