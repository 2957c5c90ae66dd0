"""Whole copies of a workspace: made while it is in use, and put back when nobody uses it."""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from leaddesk.domain.errors import FileError, UsageError, WorkspaceError
from leaddesk.domain.jobs import ProgressCallback, ignore_progress
from leaddesk.domain.texts import Text
from leaddesk.paths import make_private_file
from leaddesk.services.workspace import make_folders
from leaddesk.store.backups import new_name
from leaddesk.store.database import DATABASE_NAME, Database, format_of
from leaddesk.store.lock import FileLock, is_held
from leaddesk.store.outbox import OutboxRepository


@dataclass(frozen=True, slots=True)
class Restored:
    """What putting a backup back did.

    `kept` is where the workspace of before is now. `unsure` deliveries waited when the backup was made: they may
    have been sent since, so they are `unknown` and no longer go out by themselves.
    """

    kept: Path | None
    unsure: int


def back_up(database: Database, target: Path, progress: ProgressCallback = ignore_progress) -> Path:
    """Write a whole copy of an open workspace into the new file `target`. Raises FileError and WorkspaceError."""
    if target.exists():
        raise FileError(
            Text("{target} is there already.", target=target),
            hint="Choose another name; nothing is overwritten.",
        )
    if not target.absolute().parent.is_dir():
        raise FileError(
            Text("{target} cannot be written.", target=target),
            hint="Choose a folder that exists.",
        )
    database.copy_to(target.absolute(), progress)
    return target


def restore(folder: Path, backup: Path, progress: ProgressCallback = ignore_progress) -> Restored:
    """Make `backup` the workspace in `folder`; the one of before goes into its `backups`.

    Raises FileError where `backup` is none, UsageError while the workspace is in use, and WorkspaceError.
    """
    if not backup.is_file():
        raise FileError(
            Text("{name} cannot be found.", name=f"“{backup.name}”"),
            Text("There is no file {path}.", path=backup),
            "Check the name; it may have been moved or deleted.",
        )
    if not format_of(backup):
        raise FileError(
            Text("{backup} is no backup of a workspace.", backup=backup),
            hint="Choose a file that a backup made.",
        )
    make_folders(folder)
    with ExitStack() as held:
        lock = FileLock(folder / "lock")
        if not lock.acquire(patience_s=0.05):
            raise _in_use(folder)
        held.callback(lock.release)
        _require_unused(folder)
        # A copy first: it is tried, and brought to the current format, before it takes anything's place.
        trial = folder / "backups" / "restoring"
        shutil.rmtree(trial, ignore_errors=True)
        held.callback(shutil.rmtree, trial, ignore_errors=True)
        make_folders(trial)
        unsure = _prepare(backup, trial / DATABASE_NAME, progress)
        _require_unused(folder)  # copying took its time: a command may have begun meanwhile
        kept = _set_aside(folder)
        (trial / DATABASE_NAME).replace(folder / DATABASE_NAME)
        return Restored(kept, unsure)


def _require_unused(folder: Path) -> None:
    if any(is_held(file) for file in (folder / "owners").glob("*")):
        raise _in_use(folder)


def _in_use(folder: Path) -> UsageError:
    return UsageError(
        "LeadDesk is running on this workspace.",
        Text("{folder} is in use. Nothing was changed.", folder=folder),
        "Close its window and end its commands, then restore again.",
    )


def _prepare(backup: Path, trial: Path, progress: ProgressCallback) -> int:
    """Copy and check a backup; how many deliveries became unknown."""
    try:
        shutil.copyfile(backup, make_private_file(trial))
    except OSError as error:
        raise FileError(
            Text("{backup} cannot be read, or there is no room for it.", backup=backup),
            error.strerror or "",
            "Nothing was changed.",
        ) from None
    try:
        database = Database(trial, progress)
        try:
            database.check()
            return OutboxRepository(database).doubt_waiting()
        finally:
            database.close()
    except WorkspaceError as error:
        raise FileError(
            Text("{backup} cannot be used.", backup=backup),
            f"{error.title} {error.detail}",
            "Nothing was changed.",
        ) from None


def _set_aside(folder: Path) -> Path | None:
    """Move the workspace's database, whole or damaged, to where it can be found again."""
    current = folder / DATABASE_NAME
    if not current.exists():
        return None
    kept = new_name(folder, "restore")
    # What processes that died left there is about the deliveries of the old one.
    for left in (folder / "owners").glob("*"):
        left.unlink(missing_ok=True)
    for ending in ("-wal", "-shm", ""):
        side = current.with_name(current.name + ending)
        if side.exists():
            side.replace(kept.with_name(kept.name + ending))
    return kept
