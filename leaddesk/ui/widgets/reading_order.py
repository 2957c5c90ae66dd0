"""The keyboard goes through a window as it is read, whatever was made or put in when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from leaddesk.ui.widgets.scroll_area import scroll_to


def go_on_reading(window: QWidget, *, forward: bool) -> bool:
    """Bring the keyboard to what is read next, or before. False where there is nothing else.

    Qt's own chain is left alone: it breaks when parts of it that Qt takes for one widget are moved.
    """
    here = (
        window.focusWidget()
    )  # perhaps just hidden or disabled: the keyboard goes on from its place
    stops = [stop for stop in reading_order(window, here) if stop is here or stop.isEnabled()]
    if not forward:
        stops.reverse()
    place = next((at for at, stop in enumerate(stops) if stop is here), -1)
    others = stops[place + 1 :] + stops[: max(place, 0)]
    if others:
        reason = Qt.FocusReason
        others[0].setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
        scroll_to(others[0])  # Qt does where the keyboard was in the same area before
    return bool(others)


def reading_order(area: QWidget, here: QWidget | None = None) -> list[QWidget]:
    """What is visible in an area and takes the keyboard, and what has it: line by line, from left to right.

    What stands beside several lines is a column: it is read before or after all of them.
    """
    inside = [
        child
        for child in area.children()
        if isinstance(child, QWidget)
        and not child.isWindow()
        and (child.isVisible() or child is here or (here is not None and child.isAncestorOf(here)))
    ]
    found: list[QWidget] = []
    for child in _read(inside):
        takes = child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None
        if takes or child is here:
            found.append(child)
        found += reading_order(child, here)
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
