"""The table that compares leads: a click, Space or Enter keeps a cell's value, a header's click a whole lead's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from leaddesk.domain.leads import Lead
from leaddesk.ui.models.merge_table import MergeTableModel
from leaddesk.ui.theme import SPACE
from leaddesk.ui.views.parts import dress_table

_FIELD_WIDTH = 15 * SPACE
_NARROWEST = 14 * SPACE


class MergeView(QTableView):
    """Leads side by side."""

    def __init__(self) -> None:
        super().__init__()
        dress_table(self, "mergeTable", self.tr("Leads side by side"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table = MergeTableModel(self)
        self.setModel(self.table)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(True)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setToolTip(self.tr("Click a lead's name to keep all that it has"))
        header.sectionClicked.connect(self.table.pick_lead)
        self.clicked.connect(self._on_clicked)

    def show_leads(self, leads: Sequence[Lead]) -> None:
        """Compare these."""
        self.table.show_leads(leads)
        self._share()
        if leads:
            self.setCurrentIndex(self.table.index(0, 1))
        self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.table.pick(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """The leads and what becomes of them share what the fields' names leave."""
        others = self.table.columnCount() - 1
        if others < 1:
            return
        header = self.horizontalHeader()
        header.resizeSection(0, _FIELD_WIDTH)
        width = max(_NARROWEST, (self.viewport().width() - _FIELD_WIDTH) // others)
        for column in range(1, others + 1):
            header.resizeSection(column, width)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.table.pick(index)
