"""The documented calls of a vendor as a list in groups, found by what is typed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from leaddesk.vendors.base import Operation

#: Gives the Operation of a row; None for the heading of a group.
OPERATION_ROLE: Final = Qt.ItemDataRole.UserRole
#: Gives the words beneath the title.
DETAIL_ROLE: Final = Qt.ItemDataRole.UserRole + 1
#: Gives the Mark of a row.
MARK_ROLE: Final = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex


class Mark(StrEnum):
    """What is special about a call."""

    NONE = ""
    PARTIAL = "partial"
    OFF = "off"


class OperationListModel(QAbstractListModel):
    """Headings and calls, in the vendor's own order."""

    def __init__(self, operations: Sequence[Operation], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._switched_on: frozenset[str] = frozenset()
        self._typed = ""
        self._rows: list[Operation | str] = []
        self._arrange()

    def set_switched_on(self, settings: Collection[str]) -> None:
        """The FLAG settings of the account that are on."""
        self._switched_on = frozenset(settings)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def find(self, typed: str) -> None:
        """Keep only calls in which every typed word occurs: in the title, the name, the group or the help."""
        self._typed = typed
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def mark(self, operation: Operation) -> Mark:
        if operation.switched_on_by and operation.switched_on_by not in self._switched_on:
            return Mark.OFF
        return Mark.PARTIAL if operation.documented == "partial" else Mark.NONE

    def row_of(self, name: str) -> int:
        """The row of a call, -1 when it is not shown."""
        names = [row.name if isinstance(row, Operation) else "" for row in self._rows]
        return names.index(name) if name in names else -1

    def first(self) -> Operation | None:
        """The first call that is shown."""
        return next((row for row in self._rows if isinstance(row, Operation)), None)

    def _arrange(self) -> None:
        wanted = self._typed.casefold().split()
        groups: dict[str, list[Operation]] = {}
        for operation in self._operations:
            heap = f"{operation.title} {operation.name} {operation.group} {operation.help}"
            if all(word in heap.casefold() for word in wanted):
                groups.setdefault(operation.group, []).append(operation)
        self._rows = []
        for group, found in groups.items():
            self._rows += [group, *found]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self._rows[index.row()] if index.isValid() else ""
        return super().flags(index) if isinstance(row, Operation) else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
            return row if role in spoken else None
        if role == OPERATION_ROLE:
            return row
        if role == MARK_ROLE:
            return self.mark(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == DETAIL_ROLE:
            return self._detail(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{title}, {detail}").format(title=row.title, detail=self._detail(row))
        return None

    def _detail(self, operation: Operation) -> str:
        said = f"{operation.verb} {operation.name}"
        mark = self.mark(operation)
        if mark is Mark.OFF:
            return self.tr("switched off · {call}").format(call=said)
        if mark is Mark.PARTIAL:
            return self.tr("partly documented · {call}").format(call=said)
        return said
