"""Which columns of the leads go along: all of a person's own, none, or those that are ticked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from leaddesk.ui.theme import HALF
from leaddesk.ui.widgets.param_editors import ParamEditor, fitting_combo
from leaddesk.ui.words import field_word
from leaddesk.vendors.base import NO_COLUMNS, Param
from leaddesk.vendors.capabilities import Choice

_TICKED: Final = "ticked"
#: So many columns are seen at once.
_LINES: Final = 5


class ColumnsEditor(ParamEditor):
    """The value is names with commas between, empty for all, or `NO_COLUMNS`."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self._which = fitting_combo()
        for title, value in (
            (self.tr("All columns of your own"), ""),
            (self.tr("These columns:"), _TICKED),
            (self.tr("No columns"), NO_COLUMNS),
        ):
            self._which.addItem(title, value)
        self._list = QListWidget()
        self._list.setObjectName(f"columns.{param.name}")
        self._list.setAccessibleName(param.label)
        self._list.setProperty("framed", "true")
        self._list.setStyleSheet(f"QListWidget::item {{ padding: {HALF}px; }}")
        line = self._list.fontMetrics().height() + 2 * HALF
        self._list.setFixedHeight(
            _LINES * line + line // 2
        )  # half a line tells that there are more
        self._list.hide()
        area = QWidget()
        parts = QVBoxLayout(area)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(HALF)
        parts.addWidget(self._which)
        parts.addWidget(self._list)
        self.line.addWidget(area)
        self._which.currentIndexChanged.connect(self._on_which_current_index_changed)
        self._list.itemChanged.connect(self.edited)

    @property
    def target(self) -> QWidget:
        return self._which

    def value(self) -> str:
        which = str(self._which.currentData())
        if which != _TICKED:
            return which
        return ",".join(self._ticked()) or NO_COLUMNS

    def set_value(self, value: str) -> None:
        names = [name for part in value.split(",") if (name := part.strip())]
        plain = value if value in ("", NO_COLUMNS) else _TICKED
        self._which.setCurrentIndex(self._which.findData(plain))
        if plain == _TICKED:
            known = [name for name, _label in self._shown()]
            self._show([*known, *(name for name in names if name not in known)], names)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; what is ticked stays so."""
        ticked = self._ticked()
        names = [choice.value for choice in choices]
        self._show([*names, *(name for name in ticked if name not in names)], ticked)

    def _show(self, names: Sequence[str], ticked: Sequence[str]) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for name in names:
            item = QListWidgetItem(field_word(name), self._list)
            item.setData(Qt.ItemDataRole.UserRole, name)
            state = Qt.CheckState.Checked if name in ticked else Qt.CheckState.Unchecked
            item.setCheckState(state)
        self._list.blockSignals(False)

    def _shown(self) -> list[tuple[str, bool]]:
        items = [self._list.item(row) for row in range(self._list.count())]
        return [
            (str(item.data(Qt.ItemDataRole.UserRole)), item.checkState() is Qt.CheckState.Checked)
            for item in items
        ]

    def _ticked(self) -> list[str]:
        return [name for name, ticked in self._shown() if ticked]

    @Slot(int)
    def _on_which_current_index_changed(self) -> None:
        self._list.setVisible(self._which.currentData() == _TICKED)
        self.edited.emit()
