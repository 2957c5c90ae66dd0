"""Whole copies of a workspace's database: consistent while others write, complete or not there at all."""

from __future__ import annotations

import math
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import apsw

from leaddesk.domain.errors import WorkspaceError
from leaddesk.domain.jobs import Progress, ProgressCallback, ignore_progress
from leaddesk.domain.texts import Text
from leaddesk.paths import make_private_file, make_private_folder

#: How many copies that LeadDesk makes by itself are kept; those a person asked for are never removed.
KEPT: Final = 3
#: Pages between two words on progress: 16 MB.
_STEP: Final = 4096
_UNIT: Final = "MB"


def copy_database(
    source: apsw.Connection, target: Path, progress: ProgressCallback = ignore_progress
) -> None:
    """Copy what `source` sees, outside of any transaction, into the new file `target`, the owner's only.

    Raises WorkspaceError where there is no room for it, apsw.Error and OSError; then there is no `target`.
    """
    size = source.pragma("page_count") * source.pragma("page_size")
    require_room(target.parent, size)
    part = target.with_name(target.name + ".part")
    source.execute("BEGIN")  # one view of it: a writer beside us would make the copy begin anew
    try:
        source.execute("SELECT 1 FROM sqlite_schema").fetchall()
        try:
            make_private_file(part)
        except OSError as error:
            raise WorkspaceError(
                "The copy of the workspace cannot be written.",
                f"{target}: {error.strerror}",
                "Choose a folder that you may write to.",
            ) from None
        copy = apsw.Connection(str(part))
        try:
            with copy.backup("main", source, "main") as work:
                while not work.done:
                    work.step(_STEP)
                    done, total = work.page_count - work.remaining, work.page_count
                    progress(Progress(_megabytes(source, done), _megabytes(source, total), _UNIT))
            # One file, and nothing beside it: that is what people copy to a safe place.
            copy.execute("PRAGMA journal_mode=DELETE")
        finally:
            copy.close()
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        source.execute("COMMIT")
        for ending in ("", "-journal"):
            part.with_name(part.name + ending).unlink(missing_ok=True)


def keep_copy(
    source: apsw.Connection, folder: Path, reason: str, progress: ProgressCallback = ignore_progress
) -> Path:
    """Copy a workspace's database into its `backups` folder under a name with the time, and forget the oldest.

    Raises what `copy_database` raises.
    """
    target = new_name(folder, reason)
    copy_database(source, target, progress)
    for old in sorted(target.parent.glob(f"before-{reason}-*.db"))[:-KEPT]:
        old.unlink(missing_ok=True)
    return target


def new_name(folder: Path, reason: str) -> Path:
    """Where a copy of the workspace in `folder` goes, made before something happens to it. Raises OSError."""
    moment = datetime.now(UTC).strftime("%Y-%m-%dT%H%M%S.%fZ")
    return make_private_folder(folder / "backups") / f"before-{reason}-{moment}.db"


def require_room(folder: Path, size: int) -> None:
    """Raise WorkspaceError unless the disk of `folder` has room for `size` bytes more."""
    free = shutil.disk_usage(folder).free
    if free < size:
        raise WorkspaceError(
            "There is no room for a copy of the workspace.",
            Text(
                "It takes {size:,.0f} MB and the disk has {free:,.0f} MB left. Nothing was "
                "changed.",
                size=math.ceil(size / 1e6),  # 0.2 MB into 0.1 MB: not “0 MB and has 0 MB left”
                free=math.floor(free / 1e6),
            ),
            Text("Free some space on the disk of {folder}, then try again.", folder=folder),
        )


def _megabytes(source: apsw.Connection, pages: int) -> int:
    return round(pages * int(source.pragma("page_size")) / 1e6)
