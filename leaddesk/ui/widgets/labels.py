"""Headings by weight, quiet labels, hairlines."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from leaddesk.ui.words import tip

#: The first level is a little larger than text; the others differ by weight and tone only.
_FIRST_LEVEL_SCALE: Final = 1.25


class Heading(QLabel):
    """A title: level 1 for a page, 2 for a part of it, 3 for a group of fields."""

    def __init__(self, text: str, level: Literal[1, 2, 3] = 1) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)  # it may quote a lead, a file or a vendor
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)
        if level == 1:
            font.setPointSizeF(font.pointSizeF() * _FIRST_LEVEL_SCALE)
        self.setFont(font)
        if level == 3:
            self.setProperty("tone", "section")


class Line(QFrame):
    """A hairline between two parts, one above the other."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("line", "true")
        self.setFixedHeight(1)


class ElidedLabel(QLabel):
    """One line of text that gives way: what does not fit ends in an ellipsis and shows on hover."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, area.width()
        )
        self.setToolTip(tip(self.text()) if shown != self.text() else "")
        self.style().drawItemText(
            painter,
            area,
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )


def muted_label(text: str = "", *, wrap: bool = True) -> QLabel:
    """Secondary text, which may quote a lead, a file or a vendor."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("tone", "muted")
    label.setWordWrap(wrap)
    return label
