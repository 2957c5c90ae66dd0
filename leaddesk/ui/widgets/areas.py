"""The navigation, the page and the inspector side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QWidget

from leaddesk.ui.window_frame import INSPECTOR_WIDTH, NAVIGATION_WIDTH


class Areas(QSplitter):
    """What the inspector takes or leaves is the page's alone: Qt would shrink the navigation too."""

    def __init__(self, navigation: QWidget, page: QWidget, inspector: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._page = page
        self._inspector = inspector
        self._inspector_width = INSPECTOR_WIDTH
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for widget in (navigation, page, inspector):
            self.addWidget(widget)
        self.setStretchFactor(1, 1)
        navigation.setMinimumWidth(NAVIGATION_WIDTH * 3 // 4)
        inspector.setMinimumWidth(INSPECTOR_WIDTH * 3 // 4)

    @property
    def widths(self) -> tuple[int, int]:
        """Of the navigation and of the inspector, folded or not. Device-independent pixels."""
        side, _page, beside = self.sizes()
        return side, beside or self._inspector_width

    def set_widths(self, navigation: int, inspector: int, whole: int) -> None:
        """Share `whole` pixels out. Where they are too few the inspector gives way first."""
        self._inspector_width = inspector
        left = whole - navigation - 2 * self.handleWidth()
        page = max(left - inspector, self._page.minimumSizeHint().width())
        self.setSizes([navigation, page, left - page])

    @Slot(bool)
    def show_inspector(self, shown: bool) -> None:  # noqa: FBT001  (Qt's own signature)
        if shown is not self._inspector.isHidden():
            return
        side, inspector = self.widths
        self._inspector.setVisible(shown)
        if self.isVisible():
            self.set_widths(side, inspector, self.width())
