"""Locks between processes: held while a process lives, gone with it however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from leaddesk.domain.errors import WorkspaceError

if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


class FileLock:
    """An exclusive lock on a file. The operating system gives it back when the process ends, also by a kill."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    def acquire(self) -> bool:
        """Take the lock; False when another process (or another FileLock here) has it. Raises WorkspaceError."""
        try:
            handle = os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600)
        except OSError as error:
            raise WorkspaceError(
                "The workspace cannot be locked.",
                f"{self.path}: {error.strerror}",
                "Check that you may write to this folder.",
            ) from None
        if not _try_lock(handle):
            os.close(handle)
            return False
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
