"""Layout of the activity strip: one line a job."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.icons import icon
from leaddesk.ui.theme import HALF, SPACE, WIDE
from leaddesk.ui.views.parts import column
from leaddesk.ui.widgets.buttons import ToolButton, button
from leaddesk.ui.widgets.labels import ElidedLabel, muted_label
from leaddesk.ui.widgets.scroll_area import ScrollArea
from leaddesk.ui.widgets.sign import Sign

#: So many lines are seen at once; more scroll.
_MOST_LINES: Final = 4
_SIGN: Final = 16


class JobLine(QFrame):
    """Sign, title, progress, counts, and what a person can do about it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("jobLine")
        self.sign = Sign("clock", "accent", _SIGN)
        self.title = ElidedLabel(title)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(title)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.counts = muted_label(wrap=False)
        self.pause = button(self.tr("Pause"), kind="quiet", name="pauseButton", icon_name="pause")
        self.resume = button(self.tr("Resume"), kind="quiet", name="resumeButton", icon_name="play")
        self.cancel = button(
            self.tr("Cancel"), kind="quiet", name="cancelButton", icon_name="close"
        )
        self.details = button(self.tr("Details"), kind="link", name="jobDetails")
        self.details.setCheckable(True)
        self.dismiss = ToolButton()
        self.dismiss.setObjectName("dismissJob")
        self.dismiss.setIcon(icon("close", self.dismiss))
        self.dismiss.setToolTip(self.tr("Dismiss"))
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._name_buttons(title)
        self._lay_out()
        for widget in (self.pause, self.resume, self.details, self.dismiss, self.words):
            widget.hide()

    def show_sign(self, name: str) -> None:
        """`info`, `success`, `warning` or `problem`."""
        color = "accent" if name in {"info", "clock", "pause"} else name
        self.sign.set_icon(name, color)

    def _name_buttons(self, title: str) -> None:
        for control, name in (
            (self.pause, self.tr("Pause: {job}")),
            (self.resume, self.tr("Resume: {job}")),
            (self.cancel, self.tr("Cancel: {job}")),
            (self.details, self.tr("Details: {job}")),
            (self.dismiss, self.tr("Dismiss: {job}")),
        ):
            control.setAccessibleName(name.format(job=title))

    def _lay_out(self) -> None:
        self.bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.bar.setMinimumWidth(8 * SPACE)
        self.bar.setMaximumWidth(30 * SPACE)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE)
        middle.addWidget(self.bar, 1)
        middle.addWidget(self.counts)
        middle.addStretch()
        line = QHBoxLayout()
        line.setSpacing(SPACE)
        line.addWidget(self.sign)
        line.addWidget(self.title, 2)
        line.addLayout(middle, 3)
        for widget in (self.details, self.pause, self.resume, self.cancel, self.dismiss):
            line.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, 2, SPACE, 2)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self.words)


class ActivityView(QWidget):
    """The lines, newest first; nothing at all when there is nothing to tell."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, HALF, 0, HALF)
        self._column.setSpacing(0)
        self.setLayout(column(ScrollArea(self._lines, name=name, takes_focus=True)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def add(self, line: JobLine) -> None:
        self._column.insertWidget(0, line)

    def fit(self) -> None:
        """Take the height the lines need, up to a few of them."""
        lines = [
            item.widget()
            for index in range(self._column.count())
            if (item := self._column.itemAt(index)) is not None
        ]
        margins = self._column.contentsMargins()
        heights = [line.sizeHint().height() for line in lines if line is not None]
        shown = sum(heights[:_MOST_LINES]) + margins.top() + margins.bottom()
        self.setFixedHeight(shown if heights else 0)
