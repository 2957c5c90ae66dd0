"""Finds icons, styles, translations and sample files wherever this copy of LeadDesk keeps them."""

from __future__ import annotations

import sys
from pathlib import Path, PurePosixPath

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """The file or folder `name` (with `/` between folders) among the resources.

    Raises FileNotFoundError where it is missing and ValueError for a name that leads out of the resources.
    """
    relative = PurePosixPath(name)
    if not name or relative.is_absolute() or ".." in relative.parts or "\\" in name:
        raise ValueError(f"not a name within the resources: {name!r}")
    path = _root().joinpath(*relative.parts)
    if not path.exists():
        raise FileNotFoundError(f"This copy of LeadDesk is incomplete: {path} is missing.")
    return path


def _root() -> Path:
    """The resources folder: of a frozen program, of an installed wheel, or of the source checkout."""
    bundle = getattr(sys, "_MEIPASS", None)
    if getattr(sys, "frozen", False) and bundle is not None:
        return Path(bundle) / "resources"
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"
