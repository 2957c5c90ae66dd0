"""Widgets that are made when they are first needed: most forms and tables of a page are never looked at."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


@contextmanager
def in_tab_order(place: QWidget) -> Iterator[None]:
    """Tab reaches what is made within right after `place`, where Qt would let it come after all there is.

    Nothing made within is such a place itself: what takes no focus is not moved.
    """
    window = place.window()
    last = window.previousInFocusChain() or window
    yield
    made: list[QWidget] = []
    follower = last.nextInFocusChain()
    while follower is not None and follower is not window:
        if follower.focusPolicy() != Qt.FocusPolicy.NoFocus:
            made.append(follower)
        follower = follower.nextInFocusChain()
    policy = place.focusPolicy()
    place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt puts nothing after what takes no focus
    for before, after in pairwise((place, *made)):
        QWidget.setTabOrder(before, after)
    place.setFocusPolicy(policy)


def last_focus(area: QWidget) -> QWidget:
    """The last that Tab reaches in an area, the area itself where there is nothing."""
    reached = [
        inner
        for inner in area.findChildren(QWidget)
        if inner.focusPolicy() != Qt.FocusPolicy.NoFocus and inner.window() is area.window()
    ]
    return reached[-1] if reached else area
