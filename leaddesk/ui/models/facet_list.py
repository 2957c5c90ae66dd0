"""The values of one field with how many leads have each, to be ticked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from leaddesk.domain.folding import folded
from leaddesk.ui import counts
from leaddesk.ui.widgets.hint_delegate import HINT_ROLE
from leaddesk.ui.words import count, tip

Index = QModelIndex | QPersistentModelIndex


class FacetValue(NamedTuple):
    """One value as the query language writes it, as people read it, and how many leads have it."""

    value: str
    label: str
    number: int


class FacetListModel(QAbstractListModel):
    """Chosen values first, then in the order given. `chosen_changed` carries the chosen values."""

    chosen_changed = Signal(object)  # list[str]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[FacetValue] = []
        self._shown: list[FacetValue] = []
        self._chosen: list[str] = []
        self._search = ""

    @property
    def number(self) -> int:
        """How many values there are, whether they are shown or not."""
        return len(self._all)

    @property
    def values(self) -> list[str]:
        """All values, as the query language writes them."""
        return [value.value for value in self._all]

    def show_values(self, values: Sequence[FacetValue], chosen: Sequence[str]) -> None:
        """Show these, the chosen ones first."""
        first = [value for value in values if value.value in chosen]
        rest = [value for value in values if value.value not in chosen]
        self._chosen = list(chosen)
        self._all = [*first, *rest]
        self._narrow()

    def search(self, text: str) -> None:
        """Only values that contain the text."""
        self._search = folded(text.strip())
        self._narrow()

    def _narrow(self) -> None:
        shown = [value for value in self._all if self._search in folded(value.label)]
        if len(shown) == len(self._shown) and shown:
            self._shown = shown  # the place of a keyboard's user is kept
            self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, 0))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        own = Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | own

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        shown = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown.label
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(shown.label)
        if role == HINT_ROLE:
            return count(shown.number)
        if role == Qt.ItemDataRole.CheckStateRole:
            chosen = shown.value in self._chosen
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{value}, {leads}").format(
                value=shown.label, leads=counts.leads(shown.number)
            )
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        ticked = self._shown[index.row()].value
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._chosen.append(ticked)
        else:
            self._chosen.remove(ticked)
        self.dataChanged.emit(index, index)
        self.chosen_changed.emit(list(self._chosen))
        return True
