"""Two parts beside each other where there is room, else one beneath the other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from leaddesk.ui.theme import SPACE
from leaddesk.ui.widgets.scroll_area import ScrollArea

#: From this width on, two parts have room beside each other. Pixels.
_ROOMY: Final = 110 * SPACE


class Beside(QSplitter):
    """The border between the parts can be moved. What scrolls beside the other does not beneath it: all does."""

    def __init__(self, first: QWidget, second: QWidget, shares: tuple[int, int]) -> None:
        """`shares` is how they divide what is there."""
        super().__init__(Qt.Orientation.Horizontal)
        self.setStyleSheet("QSplitter::handle { background: transparent; }")
        self.setHandleWidth(2 * SPACE)
        self.setChildrenCollapsible(False)
        for place, (part, share) in enumerate(zip((first, second), shares, strict=True)):
            self.addWidget(part)
            self.setStretchFactor(place, share)
        # Alone by what the parts would like, one that scrolls and asks for little would get next to nothing.
        self.setSizes([share * _ROOMY for share in shares])

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= _ROOMY
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.orientation() is not wanted:
            self.setOrientation(wanted)
            for part in (self.widget(0), self.widget(1)):
                if isinstance(part, ScrollArea):
                    part.show_whole(whole=not wide)
        super().resizeEvent(event)
