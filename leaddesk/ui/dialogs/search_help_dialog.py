"""The help page of the search language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument, QTextTable
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from leaddesk.ui.theme import SPACE, WIDE, theme_of
from leaddesk.ui.views.parts import row
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.scroll_area import ScrollArea


class SearchHelpDialog(QDialog):
    """Stands beside the window: a person reads and types."""

    def __init__(self, markdown: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("searchHelpDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How to search"))
        self.page = QLabel()
        self.page.setText(_page(markdown, self.page))
        self.page.setTextFormat(Qt.TextFormat.RichText)
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
        area = ScrollArea(self.page, name=self.tr("How to search"), takes_focus=True)
        layout.addWidget(area, 1)
        buttons = row(None, close)
        buttons.setContentsMargins(WIDE, 0, WIDE, 0)
        layout.addLayout(buttons)
        self.resize(80 * SPACE, min(90 * SPACE, parent.height() - 8 * SPACE))
        area.setFocus()  # the keyboard scrolls it


def _page(markdown: str, label: QLabel) -> str:
    """The page with tables in the window's own quiet lines: Qt draws them in the colour of the text."""
    document = QTextDocument()
    document.setDefaultFont(label.font())
    document.setMarkdown(markdown)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            lines = frame.format().toTableFormat()
            lines.setBorderBrush(theme_of(label).border)
            frame.setFormat(lines)
    return document.toHtml()
