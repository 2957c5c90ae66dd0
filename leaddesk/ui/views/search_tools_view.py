"""What stands behind the search field: saving what it asks for as a segment, and its help."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from leaddesk.ui.icons import icon
from leaddesk.ui.theme import HALF, SPACE
from leaddesk.ui.widgets.buttons import ToolButton, button

_NAME_WIDTH = 22 * SPACE


class SearchTools(QWidget):
    """`save_requested` carries the name that a person gave; it is asked for where the button stood."""

    save_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.save = button(
            self.tr("Save as segment"), name="saveSegment", kind="quiet", icon_name="add"
        )
        self.save.setToolTip(self.tr("Keep this search in the navigation, with its size"))
        self.name = QLineEdit()
        self.name.setObjectName("segmentName")
        self.name.setAccessibleName(self.tr("Name of the segment"))
        self.name.setPlaceholderText(self.tr("Name of the segment"))
        self.name.setFixedWidth(_NAME_WIDTH)
        self.name.installEventFilter(self)
        self.done = button(self.tr("Save"), name="saveSegmentNow", kind="primary")
        self.help = ToolButton()
        self.help.setObjectName("searchHelp")
        self.help.setIcon(icon("question", self.help))
        self.help.setAccessibleName(self.tr("How to search"))
        self.help.setToolTip(self.tr("How to search"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF)
        for widget in (self.help, self.save, self.name, self.done):
            layout.addWidget(widget)
        self.save.clicked.connect(self.ask_name)
        self.name.textChanged.connect(self._on_name_text_changed)
        self.name.returnPressed.connect(self._on_done_clicked)
        self.done.clicked.connect(self._on_done_clicked)
        self._suggested = ""
        self._show(asking=False)
        self.offer(on=False, suggested="")

    def offer(self, *, on: bool, suggested: str) -> None:
        """Whether there is something to save, and what it may be called."""
        self._suggested = suggested
        self.save.setVisible(on and not self.asking)
        if not on:
            self._show(asking=False)
            self.save.hide()

    @property
    def asking(self) -> bool:
        """Whether a name is being asked for."""
        return not self.name.isHidden()

    @Slot()
    def ask_name(self) -> None:
        """Ask for the name, here."""
        self._show(asking=True)
        self.name.setText(self._suggested)
        self._on_name_text_changed()
        self.name.selectAll()
        self.name.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape wants no segment."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._show(asking=False)
            self.save.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _show(self, *, asking: bool) -> None:
        self.name.setVisible(asking)
        self.done.setVisible(asking)
        self.save.setVisible(not asking)

    @Slot()
    def _on_name_text_changed(self) -> None:
        self.done.setEnabled(bool(self.name.text().strip()))

    @Slot()
    def _on_done_clicked(self) -> None:
        name = self.name.text().strip()
        if name:
            self._show(asking=False)
            self.save_requested.emit(name)
