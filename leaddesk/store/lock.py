"""Locks between processes: held while a process lives, gone with it however it ends."""

from __future__ import annotations

import os
import time
from pathlib import Path

from leaddesk.domain.errors import WorkspaceError
from leaddesk.locking import try_lock


def is_held(path: Path) -> bool:
    """Whether somebody holds the `FileLock` of that path. Makes no file."""
    try:
        handle = os.open(path, os.O_RDWR)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    try:
        return not try_lock(handle)
    finally:
        os.close(handle)


class FileLock:
    """An exclusive lock on a file. The operating system gives it back when the process ends, also by a kill."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    def acquire(self, patience_s: float = 0.0) -> bool:
        """Take the lock; False when another process (or another FileLock here) has it. Raises WorkspaceError.

        With some patience a mere look of another process (`is_held`) is not taken for a holder.
        """
        try:
            handle = os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600)
        except OSError as error:
            raise WorkspaceError(
                "The workspace cannot be locked.",
                f"{self.path}: {error.strerror}",
                "Check that you may write to this folder.",
            ) from None
        gives_up_at = time.monotonic() + patience_s
        while not try_lock(handle):
            if time.monotonic() >= gives_up_at:
                os.close(handle)
                return False
            time.sleep(0.002)
        self._handle = handle
        return True

    def release(self, *, remove: bool = False) -> None:
        """Give the lock back, and delete its file if asked to. Safe to call without holding it."""
        if self._handle is None:
            return
        os.close(self._handle)
        self._handle = None
        if remove:
            self.path.unlink(missing_ok=True)
