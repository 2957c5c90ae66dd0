"""Content that scrolls up and down where it does not fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QScrollBar,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)


def _least_height(page: QWidget | None, width: int) -> int:
    """What a page takes at least when it is so wide: Qt's own hints know nothing of how its words wrap."""
    if page is None:
        return 0
    inner = page.layout()
    if inner is None or not inner.hasHeightForWidth():
        return max(
            page.minimumSizeHint().height(), page.minimumHeight(), page.heightForWidth(width)
        )
    return max(inner.minimumHeightForWidth(width), page.minimumHeight())


def scroll_to(part: QWidget) -> None:
    """Scroll all that is around it until it is seen."""
    around = part.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(part)
        around = around.parentWidget()


class _Content(QWidget):
    """What is scrolled, as high as it needs to be: Qt would scroll through the height that it likes best."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.inner = inner
        self.setProperty("area", "plain")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def fill(self) -> None:
        """Take the content in. Only in its place: Qt dresses all of it anew each time it is moved."""
        self._layout.addWidget(self.inner)
        self.inner.show()

    def heightForWidth(self, width: int, /) -> int:  # noqa: N802  (Qt's name)
        return _least_height(self.inner, width)


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
        self._whole = False
        self._content: _Content | None = None
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
        self._content = _Content(inner)
        self._area.setWidget(self._content)
        self._content.fill()
        self._content.installEventFilter(self)

    def show_whole(self, *, whole: bool) -> None:
        """Be as high as the content needs, because what stands around scrolls; or scroll as usual."""
        self._whole = whole
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if self._whole and self._content is not None:
            least.setHeight(_least_height(self._content.inner, self.width()))
        return least

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the content needs may have changed."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

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
    """As wide as the page that is shown needs, and as high as it needs at this width."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        widest, page = super().sizeHint(), self.currentWidget()
        return QSize(widest.width(), page.sizeHint().height() if page else 0)

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        width = page.minimumSizeHint().width() if page else 0
        return QSize(width, _least_height(page, self.width()))

    def hasHeightForWidth(self) -> bool:  # noqa: N802  (Qt's name)
        """No: Qt would ask for the height that the highest page likes best."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # words wrap otherwise


class FittingTabs(QTabWidget):
    """As high as the tab that is shown needs at this width: Qt would take the height of the highest."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        pages = filter(None, map(self.widget, range(self.count())))
        highest = max((page.minimumSizeHint().height() for page in pages), default=0)
        wanted = _least_height(self.currentWidget(), self.width())
        return QSize(least.width(), least.height() - highest + wanted)

    def hasHeightForWidth(self) -> bool:  # noqa: N802  (Qt's name)
        """No: Qt would ask for the height that the tab likes best."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # words wrap otherwise


class FittingScrollArea(ScrollArea):
    """Never narrower than its content: it gives way in height alone."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__(inner)
        self._inner = inner
        for part in (inner, self._area.viewport()):
            part.setAutoFillBackground(
                False
            )  # Qt fills them with another ground than what they stand on

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        bar = self.bar.sizeHint().width() if self.bar.isVisible() else 0
        return QSize(
            max(least.width(), self._inner.minimumSizeHint().width() + bar), least.height()
        )
