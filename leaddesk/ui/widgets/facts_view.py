"""One record as names with values, to be read and copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
)

from leaddesk.ui.theme import SPACE
from leaddesk.ui.words import tip


class FactsView(QTableWidget):
    """Two columns; long values wrap."""

    def __init__(self, name: str, accessible_name: str) -> None:
        super().__init__(0, 2)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setProperty("framed", "true")
        self.setStyleSheet("QTableWidget::item { padding: 5px 5px; }")
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.verticalHeader().setMinimumSectionSize(3 * SPACE)
        header = self.horizontalHeader()
        self._titles = [self.tr("Field"), self.tr("Value")]
        self.setHorizontalHeaderLabels(self._titles)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these names and values in this order."""
        self.setRowCount(len(facts))
        for row, fact in enumerate(facts):
            for column, text in enumerate(fact):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(text))
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                title = self._titles[column]
                spoken = self.tr("{column}: {value}").format(column=title, value=text)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
                self.setItem(row, column, item)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Names take what they need, up to two fifths."""
        wanted = self.sizeHintForColumn(0) + SPACE
        self.horizontalHeader().resizeSection(0, min(wanted, 2 * self.viewport().width() // 5))
