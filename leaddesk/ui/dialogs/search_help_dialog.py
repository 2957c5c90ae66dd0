"""The help page of the search language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import row
from leaddesk.ui.widgets import button
from leaddesk.ui.widgets.scroll_area import ScrollArea


class SearchHelpDialog(QDialog):
    """Stands beside the window: a person reads and types."""

    def __init__(self, markdown: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("searchHelpDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How to search"))
        self.page = QLabel(markdown)
        self.page.setTextFormat(Qt.TextFormat.MarkdownText)
        self.page.setWordWrap(True)
        self.page.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.page.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        close = button(self.tr("Close"), name="closeSearchHelp")
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, WIDE)
        layout.addWidget(ScrollArea(self.page, name=self.tr("How to search")), 1)
        buttons = row(None, close)
        buttons.setContentsMargins(WIDE, 0, WIDE, 0)
        layout.addLayout(buttons)
        self.resize(80 * SPACE, min(90 * SPACE, parent.height()))
        close.setFocus()
