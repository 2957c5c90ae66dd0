"""Content that scrolls up and down where it does not fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QScrollBar,
    QStackedWidget,
    QWidget,
)


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


class PageStack(QStackedWidget):
    """As high as the page that is shown needs, and as wide as any."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self._on_current_changed)

    def minimumSizeHint(self) -> QSize:
        widest, page = super().minimumSizeHint(), self.currentWidget()
        return QSize(widest.width(), page.minimumSizeHint().height() if page else 0)

    def heightForWidth(self, width: int, /) -> int:  # noqa: N802  (Qt's name)
        """What it takes at least: Qt would take the height that the highest page likes best."""
        page = self.currentWidget()
        inner = None if page is None else page.layout()
        if page is None or inner is None or not inner.hasHeightForWidth():
            return self.minimumSizeHint().height()
        return max(inner.minimumHeightForWidth(width), page.minimumHeight())

    @Slot()
    def _on_current_changed(self) -> None:
        self.updateGeometry()


class FittingScrollArea(ScrollArea):
    """Never narrower than its content: it gives way in height alone."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__(inner)
        self._inner = inner
        for part in (inner, self._area.viewport()):
            part.setAutoFillBackground(
                False
            )  # Qt fills them with another ground than what they stand on
        inner.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        bar = self.bar.sizeHint().width() if self.bar.isVisible() else 0
        return QSize(
            max(least.width(), self._inner.minimumSizeHint().width() + bar), least.height()
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the content needs may have changed."""
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
