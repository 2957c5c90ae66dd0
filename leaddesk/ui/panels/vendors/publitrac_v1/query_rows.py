"""A search among PUBLITRAC's leads, row by row: field, operator, value. All rows must fit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from leaddesk.ui.icons import icon
from leaddesk.ui.theme import SPACE
from leaddesk.ui.views.parts import text
from leaddesk.ui.widgets.buttons import ToolButton, button
from leaddesk.ui.widgets.drops import leave_drops_to_window

#: The only operator that PUBLITRAC's document shows.
_LIKE = "like"
#: A search counts as written when nothing was typed for so long. Milliseconds.
_REST_MS = 700


class QueryRows(QWidget):
    """`changed` some time after the last change. A row without a value is left out."""

    changed = Signal()

    def __init__(self, fields: Mapping[str, str]) -> None:
        """`fields` are PUBLITRAC's names and what people call them; other names can be typed."""
        super().__init__()
        self._fields = fields
        self._rows: list[_Row] = []
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self.changed)
        self.add = button(self.tr("Add a row"), name="queryAdd", kind="quiet", icon_name="add")
        self.add.clicked.connect(self._on_add_clicked)
        self.advanced = QCheckBox(self.tr("Other operators"))
        self.advanced.setObjectName("queryAdvanced")
        self.advanced.setToolTip(
            self.tr("PUBLITRAC's document shows “like” alone, with % for any text.")
        )
        self.advanced.toggled.connect(self._lay_out)
        hint = self.tr(
            "% stands for any text: “Laval%” begins with Laval. No row means every lead."
        )
        self._hint = text(hint, tone="muted")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(SPACE)
        self._grid.setColumnStretch(2, 1)
        self.set_rows(())

    def rows(self) -> list[dict[str, str]]:
        """The rows that say something."""
        return [row.content() for row in self._rows if row.content()["value"]]

    def set_rows(self, rows: Sequence[Mapping[str, object]]) -> None:
        """Show these instead, without telling; none shows one empty row."""
        for row in self._rows:
            row.remove()
        self._rows = []
        for content in rows or ({"field": "email", "operator": _LIKE, "value": ""},):
            self._append(content)
        if any(row.content()["operator"] != _LIKE for row in self._rows):
            self.advanced.setChecked(True)
        self._lay_out()

    def _append(self, content: Mapping[str, object]) -> _Row:
        row = _Row(self._fields, content, len(self._rows) + 1, self)
        row.edited.connect(self._rest.start)
        row.removed.connect(self._on_row_removed)
        self._rows.append(row)
        return row

    @Slot()
    def _lay_out(self) -> None:
        for place, row in enumerate(self._rows):
            for column, part in enumerate(row.parts):
                self._grid.addWidget(part, place, column)
            row.operator.setVisible(self.advanced.isChecked())
            row.drop.setVisible(len(self._rows) > 1)
        leave_drops_to_window(self)
        last = len(self._rows)
        self._grid.addWidget(self.add, last, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(self._hint, last, 2)
        self._grid.addWidget(self.advanced, last, 3)

    @Slot()
    def _on_add_clicked(self) -> None:
        row = self._append({"field": "email", "operator": _LIKE, "value": ""})
        self._lay_out()
        row.field.setFocus()

    @Slot(object)
    def _on_row_removed(self, row: _Row) -> None:
        self._rows.remove(row)
        row.remove()
        self._lay_out()
        self._rest.start()


class _Row(QWidget):
    """The parts of one row; they stand in the grid, so that columns line up."""

    edited = Signal()
    removed = Signal(object)

    def __init__(
        self, fields: Mapping[str, str], content: Mapping[str, object], number: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._names = {label: name for name, label in fields.items()}
        self.hide()
        self.field = QComboBox(parent)
        self.field.setEditable(True)
        self.field.addItems(list(fields.values()))
        name = str(content.get("field", ""))
        self.field.setEditText(fields.get(name, name))
        self.operator = QLineEdit(str(content.get("operator", _LIKE)), parent)
        self.value = QLineEdit(str(content.get("value", "")), parent)
        self.drop = ToolButton(parent)
        self.drop.setIcon(icon("close", self.drop))
        self.parts = (self.field, self.operator, self.value, self.drop)
        names = (
            self.tr("Field of row {number}"),
            self.tr("Operator of row {number}"),
            self.tr("Value of row {number}"),
            self.tr("Remove row {number}"),
        )
        for part, name, object_name in zip(
            self.parts, names, ("Field", "Operator", "Value", "Remove"), strict=True
        ):
            part.setAccessibleName(name.format(number=number))
            part.setObjectName(f"query{object_name}{number}")
        if (line := self.field.lineEdit()) is not None:
            line.setAccessibleName(names[0].format(number=number))
        self.value.setPlaceholderText(self.tr("for example Laval%"))
        self.field.editTextChanged.connect(self.edited)
        self.operator.textEdited.connect(self.edited)
        self.value.textEdited.connect(self.edited)
        self.drop.clicked.connect(self._on_drop_clicked)

    def content(self) -> dict[str, str]:
        field = self.field.currentText().strip()
        return {
            "field": self._names.get(field, field),
            "operator": self.operator.text().strip() or _LIKE,
            "value": self.value.text().strip(),
        }

    def remove(self) -> None:
        for part in (*self.parts, self):
            part.deleteLater()

    @Slot()
    def _on_drop_clicked(self) -> None:
        self.removed.emit(self)
