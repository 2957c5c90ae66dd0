"""What the tables of LeadDesk have in common: text in cells, and rows that are read as they are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from leaddesk.ui.words import tip

Index = QModelIndex | QPersistentModelIndex
RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

#: Rows that are read at a time, where it is not said otherwise.
PAGE: Final = 128

Row = TypeVar("Row")


class TextTableModel(QAbstractTableModel):
    """A subclass says how many rows there are and what stands in a cell; Qt's questions are answered here.

    Every cell is spoken with its column's title. Columns in `numbers` stand right, titles included.
    """

    numbers: frozenset[int] = frozenset()

    def row_count(self) -> int:
        raise NotImplementedError

    def titles(self) -> Sequence[str]:
        """The columns' titles, in their order."""
        raise NotImplementedError

    def text(self, row: int, column: int) -> str:
        raise NotImplementedError

    def tip(self, row: int, column: int) -> str:
        """What the pointer is told over a cell: what stands there, where it is not said otherwise."""
        return self.text(row, column)

    def more(self, row: int, column: int, role: int) -> object:  # noqa: ARG002  (for subclasses)
        """What a cell has for any role of its own, a picture for instance."""
        return None

    # -- Qt ------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else self.row_count()

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.titles())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < self.columnCount():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in self.numbers:
            return RIGHT
        return self.titles()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.tip(row, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self.tr("{column}: {value}")
            return said.format(column=self.titles()[column], value=self.text(row, column))
        if role == Qt.ItemDataRole.TextAlignmentRole and column in self.numbers:
            return RIGHT
        return self.more(row, column, role)


class Pages(Generic[Row]):
    """Rows that are read a page at a time when they are asked for. The pages used last are kept."""

    def __init__(
        self, read: Callable[[int, int], Sequence[Row]], size: int = PAGE, kept: int = 24
    ) -> None:
        """`read` gives so many rows from a row on, fewer at the end. Pages kept fill more than any screen."""
        self._read = read
        self._size = size
        self._kept = kept
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()

    def clear(self) -> None:
        """Read all anew."""
        self._pages.clear()

    def __getitem__(self, row: int) -> Row:
        """Raises IndexError for a row that there is not."""
        number, offset = divmod(row, self._size)
        if number not in self._pages:
            self._pages[number] = self._read(number * self._size, self._size)
            if len(self._pages) > self._kept:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return self._pages[number][offset]
