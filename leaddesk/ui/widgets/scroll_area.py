"""Content that scrolls up and down where it does not fit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QScrollBar, QWidget


class ScrollArea(QWidget):
    """A scroll area whose scroll bar stands beside it, not inside.

    Qt counts a visible scroll bar inside a QScrollArea as an accessible child, and takes the child a screen
    reader asks for without looking at the count again (QAccessibleAbstractScrollArea). A reader that asks
    just after the bar went, or the page it was on, ends the program. Here the count is always one.
    """

    def __init__(
        self, inner: QWidget | None = None, *, name: str = "", takes_focus: bool = False
    ) -> None:
        super().__init__()
        self._area = QScrollArea()
        self._area.setAccessibleName(name)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if takes_focus:
            self.setFocusProxy(self._area)
        else:
            self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar = QScrollBar(Qt.Orientation.Vertical)
        self.bar.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.bar)
        hidden = self._area.verticalScrollBar()
        hidden.rangeChanged.connect(self._take_range)
        hidden.valueChanged.connect(self.bar.setValue)
        self.bar.valueChanged.connect(hidden.setValue)
        if inner is not None:
            self.set_widget(inner)

    def set_widget(self, inner: QWidget) -> None:
        """Show this instead of what was shown, which is deleted."""
        self._area.setWidget(inner)

    def to_top(self) -> None:
        """Show the content from its beginning."""
        self._area.verticalScrollBar().setValue(0)

    def ensure_visible(self, inner: QWidget) -> None:
        """Scroll until this part of the content is seen."""
        self._area.ensureWidgetVisible(inner)

    def _take_range(self, lowest: int, highest: int) -> None:
        hidden = self._area.verticalScrollBar()
        self.bar.setPageStep(hidden.pageStep())
        self.bar.setSingleStep(hidden.singleStep())
        self.bar.setRange(lowest, highest)
        self.bar.setValue(hidden.value())
        self.bar.setVisible(highest > lowest)
