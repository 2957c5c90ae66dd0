"""The keyboard goes through a window as it is read, whatever was made or put in when."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_in_reading_order(area: QWidget) -> None:
    """Let Tab reach what is visible in an area line by line, and in columns where these stand side by side."""
    for before, after in pairwise(_stops(area)):
        QWidget.setTabOrder(before, after)


def _stops(area: QWidget) -> list[QWidget]:
    """What takes the keyboard in an area, as it is read."""
    inside = [
        child
        for child in area.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]
    found: list[QWidget] = []
    for child in _read(inside):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None:
            found.append(child)
        found += _stops(child)
    return found


def _read(
    widgets: Sequence[QWidget], *, across: bool = False, whole: bool = False
) -> list[QWidget]:
    """Widgets with one parent, parted into lines, these into columns (`across`), and so on while anything parts.

    `whole`: the other direction does not part them.
    """
    if len(widgets) < 2:
        return list(widgets)
    groups: list[list[QWidget]] = []
    end = -1
    for begins, ends, widget in sorted(
        ((*_extent(each, across=across), each) for each in widgets), key=lambda found: found[:2]
    ):
        if not groups or begins > end:
            groups.append([])
        groups[-1].append(widget)
        end = max(end, ends)
    if len(groups) > 1:
        return [each for group in groups for each in _read(group, across=not across)]
    return groups[0] if whole else _read(groups[0], across=not across, whole=True)


def _extent(widget: QWidget, *, across: bool) -> tuple[int, int]:
    """Its first and last pixel from left to right, or from top to bottom."""
    place = widget.geometry()
    return (place.left(), place.right()) if across else (place.top(), place.bottom())
