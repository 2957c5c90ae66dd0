"""Editors of values that hold others: names with values, records, files."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFontDatabase
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.theme import HALF, SPACE
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.labels import muted_label
from leaddesk.ui.widgets.param_editors import ParamEditor
from leaddesk.ui.words import tip
from leaddesk.vendors.base import Param

#: So many rows of a grid are seen before it scrolls, each so many pixels high.
_ROWS_SHOWN = 6
_ROW = 30


class MappingEditor(ParamEditor):
    """Names and values in two columns."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self._grid = _Grid([self.tr("Name"), self.tr("Value")])
        self._grid.edited.connect(self.edited)
        self.line.addWidget(self._grid)

    @property
    def target(self) -> QTableWidget:
        return self._grid

    def argument(self) -> object:
        return dict(self._grid.rows())

    def value(self) -> str:
        return "\n".join(f"{name}={value}" for name, value in self._grid.rows())

    def set_value(self, value: str) -> None:
        pairs = [line.partition("=") for line in value.splitlines() if line.strip()]
        self._grid.set_rows([(name.strip(), text.strip()) for name, _sign, text in pairs])


class RecordsEditor(ParamEditor):
    """Several objects of known fields: one a row, a column for each field."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self._names = [field.name for field in param.fields]
        self._grid = _Grid([field.label for field in param.fields])
        for column, field in enumerate(param.fields):
            heading = self._grid.horizontalHeaderItem(column)
            if heading is not None:
                heading.setToolTip(tip(field.help or field.label))
            if field.choices:
                self._grid.setItemDelegateForColumn(column, _ChoiceDelegate(field, self._grid))
        self._grid.edited.connect(self.edited)
        self.line.addWidget(self._grid)

    @property
    def target(self) -> QTableWidget:
        return self._grid

    def argument(self) -> object:
        return [
            {name: text for name, text in zip(self._names, texts, strict=True) if text}
            for texts in self._grid.rows()
        ]

    def value(self) -> str:
        records = self.argument()
        return json.dumps(records, ensure_ascii=False) if records else ""

    def set_value(self, value: str) -> None:
        records = json.loads(value) if value else []
        self._grid.set_rows(
            [[str(record.get(name, "")) for name in self._names] for record in records]
        )


class JsonEditor(ParamEditor):
    """Several objects of any fields, as JSON; told at once when it is none."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setPlaceholderText(param.default or '[{"name": "value"}]')
        self._text.setFixedHeight(6 * self._text.fontMetrics().lineSpacing() + 3 * SPACE)
        self._text.textChanged.connect(self.edited)
        self._text.textChanged.connect(self._on_text_changed)
        self._said = muted_label()
        self._said.hide()
        box = QVBoxLayout()
        box.setSpacing(HALF)
        box.addWidget(self._text)
        box.addWidget(self._said)
        self.line.addLayout(box)

    @property
    def target(self) -> QPlainTextEdit:
        return self._text

    def value(self) -> str:
        return self._text.toPlainText().strip()

    def set_value(self, value: str) -> None:
        self._text.setPlainText(value)

    @Slot()
    def _on_text_changed(self) -> None:
        said = self._problem(self.value())
        self._said.setText(said)
        self._said.setVisible(bool(said))

    def _problem(self, text: str) -> str:
        try:
            records = json.loads(text) if text else []
        except json.JSONDecodeError as error:
            return self.tr("Not JSON yet: see line {line}, character {column}.").format(
                line=error.lineno, column=error.colno
            )
        if isinstance(records, list) and all(isinstance(entry, dict) for entry in records):
            return ""
        return self.tr("This is JSON, but not a list of objects.")


def records_editor(param: Param) -> ParamEditor:
    """A grid where the fields are known, else JSON."""
    return RecordsEditor(param) if param.fields else JsonEditor(param)


class FilesEditor(ParamEditor):
    """Files, chosen or dropped here."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self._list = _FileList()
        self._list.setProperty("framed", "true")
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setFixedHeight(3 * self._list.fontMetrics().lineSpacing() + 3 * SPACE)
        self._list.model().rowsInserted.connect(self._on_list_changed)
        self._list.model().rowsRemoved.connect(self._on_list_changed)
        self._hint = muted_label(self.tr("Drop files here, or choose them."), wrap=False)
        self._choose = button(
            self.tr("Choose files…"), name=f"choose.{param.name}", icon_name="file"
        )
        self._choose.setAccessibleDescription(param.label)
        self._choose.clicked.connect(self._on_choose_clicked)
        self._remove = button(self.tr("Remove"), name=f"remove.{param.name}", kind="quiet")
        self._remove.setAccessibleDescription(param.label)
        self._remove.clicked.connect(self._on_remove_clicked)
        self._remove.setEnabled(False)
        self._list.itemSelectionChanged.connect(self._on_list_selection_changed)
        box = QVBoxLayout(self._list.viewport())
        box.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignCenter)
        buttons = QVBoxLayout()
        buttons.setSpacing(HALF)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove)
        buttons.addStretch()
        self.line.addWidget(self._list, 1)
        self.line.addLayout(buttons)

    @property
    def target(self) -> QListWidget:
        return self._list

    def argument(self) -> object:
        return [self._list.item(row).toolTip() for row in range(self._list.count())]

    def value(self) -> str:
        return "\n".join(self._list.item(row).toolTip() for row in range(self._list.count()))

    def set_value(self, value: str) -> None:
        self._list.clear()
        self._list.add_files(Path(line) for line in value.splitlines() if line.strip())

    @Slot()
    def _on_list_changed(self) -> None:
        self._hint.setVisible(not self._list.count())
        self.edited.emit()

    @Slot()
    def _on_list_selection_changed(self) -> None:
        self._remove.setEnabled(bool(self._list.selectedItems()))

    @Slot()
    def _on_choose_clicked(self) -> None:
        names, _filter = QFileDialog.getOpenFileNames(self, self.param.label)
        self._list.add_files(map(Path, names))

    @Slot()
    def _on_remove_clicked(self) -> None:
        for item in self._list.selectedItems():
            self._list.takeItem(self._list.row(item))


class _FileList(QListWidget):
    """Takes files that are dropped on it, so that they do not reach the window, which would import them."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def add_files(self, paths: Iterable[Path]) -> None:
        """Add files that are not there yet."""
        known = {self.item(row).toolTip() for row in range(self.count())}
        for path in paths:
            if str(path) not in known:
                item = QListWidgetItem(path.name)
                item.setToolTip(str(path))
                self.addItem(item)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.add_files(path for path in paths if path.is_file())
        event.acceptProposedAction()


class _Grid(QTableWidget):
    """Text in rows. There is always an empty row for one more; emptied rows are left out."""

    edited = Signal()

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__(0, len(titles))
        self.setProperty("framed", "true")
        self.setHorizontalHeaderLabels(list(titles))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.cellChanged.connect(self._on_cell_changed)
        self.set_rows([])

    def rows(self) -> list[list[str]]:
        """The rows in which something stands."""
        return [texts for texts in map(self._texts, range(self.rowCount())) if any(texts)]

    def set_rows(self, rows: Sequence[Sequence[str]]) -> None:
        self.setRowCount(0)
        for texts in (*rows, [""] * self.columnCount()):
            self._add(texts)

    def _texts(self, row: int) -> list[str]:
        cells = (self.item(row, column) for column in range(self.columnCount()))
        return [cell.text().strip() if cell is not None else "" for cell in cells]

    def _add(self, texts: Sequence[str]) -> None:
        row = self.rowCount()
        with QSignalBlocker(self):
            self.insertRow(row)
            for column, text in enumerate(texts):
                self.setItem(row, column, QTableWidgetItem(text))
        shown = min(_ROWS_SHOWN, self.rowCount())
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + shown * _ROW + HALF)

    @Slot(int)
    def _on_cell_changed(self, row: int) -> None:
        if row == self.rowCount() - 1 and any(self._texts(row)):
            self._add([""] * self.columnCount())
        self.edited.emit()


class _ChoiceDelegate(QStyledItemDelegate):
    """Cells that hold one of some values."""

    def __init__(self, param: Param, parent: QWidget) -> None:
        super().__init__(parent)
        self._param = param

    def createEditor(
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        combo = QComboBox(parent)
        combo.addItems(["", *self._param.choices])
        combo.setAccessibleName(self._param.label)
        return combo
