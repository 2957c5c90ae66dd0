"""Whether there is a screen to show a window on, and how the window is opened."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TypeAlias

#: Shows the window on a workspace folder until it is closed. Given by the caller: the command line knows no Qt.
OpenWindow: TypeAlias = Callable[..., int]


def has_screen() -> bool:
    """Whether Qt would find a display, without asking Qt."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
