"""Where the keyboard is while something runs, and where it goes when that has ended."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


class BusyFocus:
    """Takes the keyboard from a part of `area` that cannot be used meanwhile to Stop, and gives it back.

    Qt alone moves it to whatever stands next, or nowhere. It is left where it is when a person moved it.
    """

    def __init__(self, area: QWidget, stop: QWidget) -> None:
        self._area = area
        self._stop = stop
        self._before: QWidget | None = None

    @contextmanager
    def kept(self, *, busy: bool) -> Iterator[None]:
        """Around what shows, hides, enables and disables parts."""
        focus = self._area.window().focusWidget()
        yield
        before = self._before
        if busy and focus and self._area.isAncestorOf(focus) and not _usable(focus):
            self._before = focus
            self._stop.setFocus()
        elif not busy and before is not None:
            self._before = None
            if focus in (self._stop, None) and _usable(before):
                before.setFocus()


def _usable(part: QWidget) -> bool:
    return part.isEnabled() and part.isVisible()
