"""Which leads are selected: as ranges of rows, so that a million are as quick as one."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal, Slot
from PySide6.QtWidgets import QTableView

from leaddesk.domain.leads import LeadQuery
from leaddesk.ui.models.lead_table import LeadTableModel

#: In longer tables a selection is not looked for again in another order: it would take too long.
KEEP_LIMIT: Final = 200_000


class LeadSelection(QObject):
    """The table's selection. It and the place in the table stay when the same leads are shown anew."""

    changed = Signal()

    def __init__(self, model: LeadTableModel, table: QTableView, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._table = table
        self._chooser = table.selectionModel()
        self._shown_query = LeadQuery()
        self._kept_ids: frozenset[int] = frozenset()
        self._kept_cell: tuple[int, int] | None = None  # a lead's id and a column
        self._kept_scroll = 0
        self._chooser.selectionChanged.connect(self.changed)
        model.modelAboutToBeReset.connect(self._on_model_about_to_be_reset)
        model.modelReset.connect(self._on_model_reset)
        model.loaded.connect(self._on_model_loaded)

    def __len__(self) -> int:
        return sum(bottom - top + 1 for top, bottom in self._ranges())

    def ids(self) -> list[int]:
        """The ids of the selected leads, in the order of the table."""
        chosen: list[int] = []
        for top, bottom in self._ranges():
            chosen += self._model.ids[top : bottom + 1]
        return chosen

    def _ranges(self) -> list[tuple[int, int]]:
        selection = self._chooser.selection()
        parts = [selection.at(number) for number in range(selection.size())]
        return sorted((part.top(), part.bottom()) for part in parts)

    @Slot()
    def _on_model_about_to_be_reset(self) -> None:
        """Remember who is selected and what is on screen, where the same leads are asked for again."""
        query, shown = self._model.query, self._shown_query
        same_leads = replace(query, sort=shown.sort, descending=shown.descending) == shown
        current = self._chooser.currentIndex()
        if not same_leads or len(self._model.ids) > KEEP_LIMIT:
            self._kept_ids, self._kept_cell = frozenset(), None
        elif len(self):
            self._kept_ids = frozenset(self.ids())
            if current.isValid():
                self._kept_cell = (self._model.ids[current.row()], current.column())
        self._kept_scroll = self._table.verticalScrollBar().value() if query == shown else 0
        self._shown_query = query

    @Slot()
    def _on_model_reset(self) -> None:
        self._table.verticalScrollBar().setValue(self._kept_scroll)
        self.changed.emit()

    @Slot()
    def _on_model_loaded(self) -> None:
        """Select again who was selected before, unless a person chose others since."""
        kept, self._kept_ids = self._kept_ids, frozenset()
        cell, self._kept_cell = self._kept_cell, None
        if not kept or len(self):
            return
        last = self._model.columnCount() - 1
        selection = QItemSelection()
        rows = {id_: row for row, id_ in enumerate(self._model.ids) if id_ in kept}
        for row in rows.values():
            selection.select(self._model.index(row, 0), self._model.index(row, last))
        self._chooser.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if cell is not None and rows:
            self._go_to(rows.get(cell[0], min(rows.values())), cell[1])

    def _go_to(self, row: int, column: int) -> None:
        """Put the keyboard's cell there, without scrolling."""
        bar = self._table.verticalScrollBar()
        place = bar.value()
        self._chooser.setCurrentIndex(
            self._model.index(row, column), QItemSelectionModel.SelectionFlag.NoUpdate
        )
        bar.setValue(place)
