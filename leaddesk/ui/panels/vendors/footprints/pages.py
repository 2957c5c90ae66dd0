"""How the forms of these tabs stand on a page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import column, scrolled


def page(*parts: QWidget) -> QWidget:
    """Parts from top to bottom, as high as they need to be, scrolling where they do not fit."""
    inner = QWidget()
    content = column(*parts, spacing=WIDE)
    content.setContentsMargins(0, SPACE, SPACE, 0)
    content.addStretch(1)
    inner.setLayout(content)
    return scrolled(inner)
