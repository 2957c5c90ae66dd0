"""Choosing and ordering the columns of the lead table: dozens of them, so there is a search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QWidget

from leaddesk.ui.dialogs.ask_dialog import AskDialog
from leaddesk.ui.models.lead_columns import NAME, Column
from leaddesk.ui.theme import SPACE
from leaddesk.ui.widgets.buttons import button

_KEY = Qt.ItemDataRole.UserRole


class ColumnsDialog(AskDialog):
    """Accepted, `chosen` are the keys of the columns to show, in their order.

    Typing narrows the list, Down goes into it, Space shows or hides, Alt+Up and Alt+Down move.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        shown: Sequence[Column],
        first: Sequence[str],
        parent: QWidget,
    ) -> None:
        super().__init__(
            "columnsDialog",
            self.tr("Columns"),
            self.tr("Tick what the table shows. Drag, or press Alt with ↑ and ↓, to put in order."),
            self.tr("Show these columns"),
            "primary",
            parent,
        )
        self._first = first
        self.search = QLineEdit()
        self.search.setObjectName("columnSearch")
        self.search.setPlaceholderText(self.tr("Find a column"))
        self.search.setAccessibleName(self.tr("Find a column"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search_text_changed)
        self.list = QListWidget()
        self.list.setObjectName("columnList")
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setProperty("framed", "true")
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setStyleSheet("QListView::item { min-height: 26px; padding: 0 6px; }")
        self.list.setMinimumHeight(40 * SPACE)
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        again = button(self.tr("As at first"), name="firstColumns", kind="quiet")
        again.clicked.connect(self._on_again_clicked)
        self.buttons.insertWidget(0, again)
        self.body.addWidget(self.search)
        self.body.addWidget(self.list, 1)
        # Shown ones first, in their order: they are what a person moves about.
        self._fill([*shown, *(column for column in columns if column not in shown)], len(shown))
        self.answer.setDefault(True)
        self.search.setFocus()

    @property
    def chosen(self) -> list[str]:
        items = (self.list.item(row) for row in range(self.list.count()))
        checked = Qt.CheckState.Checked
        return [str(item.data(_KEY)) for item in items if item.checkState() is checked]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
            if watched is self.search and key == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                if self.list.currentItem() is None or self.list.currentItem().isHidden():
                    self._to_first_visible()
                return True
            if watched is self.list and alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                self._move(-1 if key == Qt.Key.Key_Up else 1)
                return True
        return super().eventFilter(watched, event)

    def _fill(self, columns: Sequence[Column], shown: int) -> None:
        for place, column in enumerate(columns):
            item = QListWidgetItem(column.title)
            item.setData(_KEY, column.key)
            item.setCheckState(Qt.CheckState.Checked if place < shown else Qt.CheckState.Unchecked)
            if column.key == NAME:  # who it is about always shows, and first
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.list.addItem(item)

    def _to_first_visible(self) -> None:
        for row in range(self.list.count()):
            if not self.list.item(row).isHidden():
                self.list.setCurrentRow(row)
                return

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        to = row + by
        if row >= 1 and 1 <= to < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(to, item)
            self.list.setCurrentRow(to)

    @Slot(str)
    def _on_search_text_changed(self, text: str) -> None:
        sought = text.strip().casefold()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(sought not in item.text().casefold())

    @Slot()
    def _on_again_clicked(self) -> None:
        items = [self.list.takeItem(0) for _ in range(self.list.count())]
        places = {key: place for place, key in enumerate(self._first)}
        items.sort(key=lambda item: places.get(str(item.data(_KEY)), len(places)))
        for item in items:
            known = item.data(_KEY) in places
            item.setCheckState(Qt.CheckState.Checked if known else Qt.CheckState.Unchecked)
            self.list.addItem(item)
