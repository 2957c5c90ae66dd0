"""Private folders for what holds people's data for a while."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from pathlib import Path


def private_folder(owner: object) -> Path:
    """A new folder that nobody else can read. It goes with its owner, at the latest when the program ends."""
    folder = Path(tempfile.mkdtemp(prefix="leaddesk-"))
    weakref.finalize(owner, shutil.rmtree, folder, ignore_errors=True)
    return folder
