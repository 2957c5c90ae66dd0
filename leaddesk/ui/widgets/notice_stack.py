"""Several notices in the place of one."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from leaddesk.ui import counts
from leaddesk.ui.widgets.notice import Notice


class NoticeStack(QWidget):
    """Shows the notice that spoke last, and how many others have something to say; a button goes through them.

    Who has answered one is back where the keyboard was before.
    """

    def __init__(self) -> None:
        super().__init__()
        self._speaking: list[Notice] = []
        self._left: QWidget | None = None
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._on_focus_changed)
        self.next = QAction(self)
        self.next.setObjectName("nextNotice")
        self.next.triggered.connect(self._on_next_triggered)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def add(self, notice: Notice) -> None:
        """Give a notice its place. It must be empty yet."""
        self._layout.addWidget(notice)
        notice.told.connect(self._on_told)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is None or now is None or self.isAncestorOf(before) == self.isAncestorOf(now):
            return
        if self.isAncestorOf(now):
            self._left = before
        elif not before.isVisible():  # not for who went on by Tab
            left, self._left = self._left, None
            if left is not None and isValid(left) and left.isVisible():
                left.setFocus()

    @Slot(QObject, bool)
    def _on_told(self, notice: Notice, says: bool) -> None:  # noqa: FBT001  (a slot)
        if notice in self._speaking:
            self._speaking.remove(notice)
        if says:
            self._speaking.append(notice)
        self._show_last()

    @Slot()
    def _on_next_triggered(self) -> None:
        self._speaking.insert(0, self._speaking.pop())
        self._show_last()

    def _show_last(self) -> None:
        self.setVisible(bool(self._speaking))
        self.next.setText(counts.messages(len(self._speaking)))
        self.next.setStatusTip(self.tr("Show the next message"))
        for notice in self._speaking:
            last = notice is self._speaking[-1]
            notice.setVisible(last)
            notice.set_next(self.next if last and len(self._speaking) > 1 else None)
