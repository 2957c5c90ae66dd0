"""Files that are dropped are for the window, wherever they are dropped."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget


def leave_drops_to_window(part: QWidget) -> None:
    """Keep the editors in `part` from taking dropped files as text: the window imports them."""
    for kind in (QLineEdit, QPlainTextEdit, QTextEdit):
        for editor in part.findChildren(kind):
            editor.setAcceptDrops(False)
