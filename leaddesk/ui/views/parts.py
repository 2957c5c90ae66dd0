"""Small parts that the views are put together from, all of one look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLayout,
    QSizePolicy,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.widgets.row_height import fit_rows
from leaddesk.ui.widgets.scroll_area import ScrollArea


class _Words(QLabel):
    """As high as its words need at its width: Qt's greatest height is that of the width that it likes best."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._laid_out = 0  # its width; nothing before it has a place

    def sizeHint(self) -> QSize:
        best = super().sizeHint()
        needed = self.heightForWidth(self._laid_out) if self._laid_out else 0
        return QSize(best.width(), max(best.height(), needed))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._laid_out != self.width():
            self._laid_out = self.width()
            self.updateGeometry()


def text(words: str = "", *, tone: str = "") -> QLabel:
    """Words that wrap; `tone` is muted, problem, warning, success, section or nothing."""
    label = _Words(words)
    label.setWordWrap(True)
    label.setProperty("tone", tone)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return label


def card(*parts: QWidget | QLayout, spacing: int = SPACE) -> QFrame:
    """A bordered area holding parts from top to bottom."""
    frame = QFrame()
    frame.setProperty("area", "card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
    layout.setSpacing(spacing)
    fill(layout, parts)
    return frame


def column(*parts: QWidget | QLayout, margin: int = 0, spacing: int = SPACE) -> QVBoxLayout:
    """Parts from top to bottom."""
    layout = QVBoxLayout()
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    fill(layout, parts)
    return layout


def row(*parts: QWidget | QLayout | None, spacing: int = SPACE) -> QHBoxLayout:
    """Parts from left to right; None is a stretch."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        else:
            fill(layout, [part])
    return layout


def fill(layout: QBoxLayout, parts: Sequence[QWidget | QLayout]) -> None:
    """Add widgets and layouts in order."""
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)


def scrolled(inner: QWidget) -> ScrollArea:
    """The widget on the ground around it, scrolling up and down where it does not fit."""
    return ScrollArea(inner)


def table(
    name: str, accessible_name: str, model: QAbstractItemModel | None = None, *, rows: int = 0
) -> QTableView:
    """A calm table: whole rows, no grid, `rows` pixels high at least, the last column taking what is left."""
    view = QTableView()
    dress_table(view, name, accessible_name, rows=rows)
    if model is not None:
        view.setModel(model)
    return view


def dress_table(view: QTableView, name: str, accessible_name: str, *, rows: int = 0) -> None:
    """Make a table look and behave like `table`."""
    view.setObjectName(name)
    view.setAccessibleName(accessible_name)
    view.setProperty("framed", "true")
    # With the style's own margin of 3 pixels, cells then begin where their header does.
    view.setStyleSheet("QTableView::item { padding: 0 5px; }")
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setAlternatingRowColors(False)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    fit_rows(view, rows)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header = view.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setStretchLastSection(True)
    header.setMinimumSectionSize(6 * SPACE)
    view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)


def splitter(
    orientation: Qt.Orientation, first: QWidget, second: QWidget, shares: tuple[int, int]
) -> QSplitter:
    """Two parts whose border can be moved; `shares` is how they divide what is there."""
    split = QSplitter(orientation)
    split.setStyleSheet("QSplitter::handle { background: transparent; }")
    split.setHandleWidth(SPACE)
    split.setChildrenCollapsible(False)
    for place, (part, share) in enumerate(zip((first, second), shares, strict=True)):
        split.addWidget(part)
        split.setStretchFactor(place, share)
    return split
