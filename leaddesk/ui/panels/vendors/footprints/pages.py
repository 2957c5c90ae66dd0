"""How the forms of these tabs stand on a page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import column, scrolled
from leaddesk.ui.widgets.scroll_area import ScrollArea


def page(*parts: QWidget) -> ScrollArea:
    """Parts from top to bottom, as high as they need to be, scrolling where they do not fit."""
    inner = QWidget()
    area = scrolled(inner)  # before its content: Qt dresses that anew each time it is moved
    content = column(*parts, spacing=WIDE)
    content.setContentsMargins(0, SPACE, SPACE, 0)
    content.addStretch(1)
    inner.setLayout(content)
    return area
