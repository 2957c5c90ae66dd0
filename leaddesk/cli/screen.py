"""Whether there is a screen to show a window on, and how the window is opened."""

from __future__ import annotations

import os
import re
import socket
import sys
from collections.abc import Callable
from typing import TypeAlias

#: Shows the window on a workspace folder until it is closed. Given by the caller: the command line knows no Qt.
OpenWindow: TypeAlias = Callable[..., int]


def has_screen() -> bool:
    """Whether Qt would find a display, without asking Qt: it ends the program where there is none."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    display = os.environ.get("DISPLAY", "")
    return bool(os.environ.get("WAYLAND_DISPLAY")) or (bool(display) and _answers(display))


def _answers(display: str) -> bool:
    """Whether somebody listens at an X display of this computer. One of another computer is believed."""
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if local is None:
        return True
    path = f"/tmp/.X11-unix/X{local[1]}"  # noqa: S108 - where X servers listen
    return any(_is_listened_at(address) for address in (f"\0{path}", path))


def _is_listened_at(address: str) -> bool:
    with socket.socket(socket.AF_UNIX) as client:
        try:
            client.connect(address)
        except OSError:
            return False
    return True
