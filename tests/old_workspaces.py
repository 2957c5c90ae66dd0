"""Workspaces as older LeadDesks left them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import apsw

from leaddesk.store.database import DATABASE_NAME

#: LeadDesk 0.1's: 6 leads of one file, 3 deliveries accepted and 2 waiting, 2 suppressed addresses.
FORMAT_4: Final = Path(__file__).parent / "data" / "workspaces" / "format-4.sql"


def make_old_workspace(folder: Path) -> Path:
    """Fill the new `folder` with one; returns it."""
    folder.mkdir()
    connection = apsw.Connection(str(folder / DATABASE_NAME))
    connection.execute(FORMAT_4.read_text(encoding="utf-8"))
    connection.close()
    return folder
