"""The window as a place for pages, each known by its key, of which one is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from leaddesk.ui.window_frame import WindowFrame

if TYPE_CHECKING:
    from leaddesk.ui.widgets.scroll_area import PageStack


class PagedWindow(WindowFrame):
    """Whoever lays the window out makes the stack. The page `leads` is always there."""

    _stack: PageStack

    def __init__(self, settings: QSettings) -> None:
        super().__init__(settings)
        self._pages: dict[str, QWidget] = {}

    def set_page(self, key: str, page: QWidget) -> None:
        """Put a page in; one that had the key goes."""
        from leaddesk.ui.widgets.drops import leave_drops_to_window  # noqa: PLC0415  (after the first paint)

        before = self._pages.pop(key, None)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
        self._pages[key] = page
        self._stack.addWidget(page)
        leave_drops_to_window(page)

    def remove_page(self, key: str) -> None:
        """Take a page out; if a person is on it, they are taken to the leads."""
        page = self._pages.pop(key, None)
        if page is not None:
            if self._stack.currentWidget() is page:
                self.show_page("leads")
            self._stack.removeWidget(page)
            page.deleteLater()

    def page(self, key: str) -> QWidget | None:
        return self._pages.get(key)

    @property
    def current_key(self) -> str:
        """Where the person is."""
        current = self._stack.currentWidget()
        return next((key for key, page in self._pages.items() if page is current), "")

    def show_page(self, key: str) -> None:
        """Go there, if it is there already."""
        page = self._pages.get(key)
        if page is not None:
            self._stack.setCurrentWidget(page)

    # -- Qt ------------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802  (Qt's own)
        from leaddesk.ui.widgets.reading_order import go_on_reading  # noqa: PLC0415  (after the first paint)

        return go_on_reading(self, forward=forward)
