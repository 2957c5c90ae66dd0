"""A vendor's records: a table that is searched while typing, and the chosen record beside it."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QVBoxLayout, QWidget

from leaddesk.ui import counts, words
from leaddesk.ui.models.record_table import (
    Record,
    RecordOrder,
    RecordTableModel,
    as_read,
    facts_in,
    words_of,
)
from leaddesk.ui.theme import SPACE
from leaddesk.ui.views.parts import row, splitter, table, text
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.facts_view import FactsView

#: A column is as wide as its content, up to this. Pixels.
_WIDEST = 30 * SPACE
#: From this width on, a table and a record have room beside each other. Pixels.
_ROOMY = 80 * SPACE


class RecordsView(QWidget):
    """`chosen` when another record is selected, `opened` on Enter or a double click."""

    chosen = Signal()
    opened = Signal(object)  # Record

    def __init__(
        self,
        name: str,
        accessible_name: str,
        columns: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
        *,
        labels: Mapping[str, str] | None = None,
        flags: Collection[str] = (),
        detail: bool = True,
    ) -> None:
        """`name` begins the object names; `columns` as in RecordTableModel, `labels` what other names are called.

        `flags` are the names that hold 1 or 0 for yes or no.

        Without `detail` the chosen record is shown elsewhere.
        """
        super().__init__(parent)
        self._detailed = detail
        self._labels = {**(labels or {}), **(columns or {})}
        self._flags = flags
        self._model = RecordTableModel(columns, self)
        self._build_search(name, accessible_name)
        self._build_table(name, accessible_name)
        top = row(self.filter, self.number, self.copy)
        top.setStretch(0, 1)
        self._split = splitter(Qt.Orientation.Horizontal, self.table, self.detail, (3, 2))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(top)
        layout.addWidget(self._split, 1)
        self._show_number()

    def _build_search(self, name: str, accessible_name: str) -> None:
        self._shown = RecordOrder(self)
        self._shown.setSourceModel(self._model)
        self._shown.setFilterKeyColumn(-1)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._shown.setDynamicSortFilter(True)
        self.filter = QLineEdit()
        self.filter.setObjectName(f"{name}Filter")
        self.filter.setPlaceholderText(self.tr("Search these"))
        self.filter.setAccessibleName(self.tr("Search in {table}").format(table=accessible_name))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._on_filter_text_changed)
        self.number = text(tone="muted")
        self.copy = button(
            self.tr("Copy as JSON"), name=f"{name}Copy", kind="quiet", icon_name="copy"
        )
        self.copy.clicked.connect(self._on_copy_clicked)

    def _build_table(self, name: str, accessible_name: str) -> None:
        self.table = table(f"{name}Table", accessible_name, self._shown)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.activated.connect(self._on_table_activated)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.detail = FactsView(f"{name}Detail", self.tr("The chosen record"))
        self.detail.hide()

    def show_records(self, records: Sequence[Record]) -> None:
        """Show these instead; what was typed into the search stays."""
        self._model.show_records(records)
        self.detail.hide()
        header = self.table.horizontalHeader()
        for column in range(self._shown.columnCount() - 1):
            wanted = max(self.table.sizeHintForColumn(column), header.sectionSizeHint(column))
            header.resizeSection(column, min(_WIDEST, wanted + SPACE))
        self._show_number()
        self.chosen.emit()  # nothing is selected any more

    def change_records(self, name: str, value: object, changes: Record) -> None:
        """As RecordTableModel does; what is selected stays."""
        self._model.change_records(name, value, changes)

    @property
    def records(self) -> Sequence[Record]:
        """All records, whatever the search hides."""
        return self._model.records

    def selected(self) -> list[Record]:
        """The selected records, from top to bottom."""
        rows = sorted(self.table.selectionModel().selectedRows(), key=QModelIndex.row)
        return [self._record(index) for index in rows]

    def select_row(self, row: int) -> None:
        """Select the record shown there."""
        self.table.selectionModel().setCurrentIndex(
            self._shown.index(row, 0),
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The record stands beside the table where there is room, else beneath it."""
        super().resizeEvent(event)
        beside = event.size().width() >= _ROOMY
        self._split.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)

    def _show_number(self) -> None:
        shown, every = self._shown.rowCount(), self._model.rowCount()
        said = counts.rows(every)
        if shown != every:
            said = self.tr("{shown} of {rows}").format(shown=words.count(shown), rows=said)
        self.number.setText(said)
        self.copy.setEnabled(bool(every))

    @Slot(str)
    def _on_filter_text_changed(self, typed: str) -> None:
        self._shown.setFilterFixedString(typed.strip())
        self._show_number()

    @Slot()
    def _on_selection_changed(self) -> None:
        found = self.selected()
        shown = self._detailed and len(found) == 1
        self.detail.setVisible(shown)
        if shown:
            facts = facts_in(found[0])
            if self._labels:  # else everything stands as the vendor wrote it
                facts = (
                    (self._labels.get(name, name), self._read(name, said)) for name, said in facts
                )
            self.detail.show_facts(list(facts))
        self.chosen.emit()

    def _record(self, index: QModelIndex) -> Record:
        return self._model.records[self._shown.mapToSource(index).row()]

    def _read(self, name: str, said: str) -> str:
        flag = name in self._flags and said in {"0", "1"}
        return words_of(said == "1") if flag else as_read(said)

    @Slot(QModelIndex)
    def _on_table_activated(self, index: QModelIndex) -> None:
        self.opened.emit(self._record(index))

    @Slot()
    def _on_copy_clicked(self) -> None:
        copied = self.selected() or list(self.records)
        QGuiApplication.clipboard().setText(json.dumps(copied, ensure_ascii=False, indent=2))
