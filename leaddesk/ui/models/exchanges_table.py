"""Exchanges with a vendor as a table, newest first: calls that people made, and leads that were sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from leaddesk.domain.states import DeliveryState
from leaddesk.services.calls import CHECK, FORGET, PULL, CallRecord
from leaddesk.ui import words
from leaddesk.ui.icons import tinted_icon
from leaddesk.ui.widgets import state_icon

Index = QModelIndex | QPersistentModelIndex


class ExchangeColumn(IntEnum):
    """The columns in their order."""

    WHEN = 0
    WHAT = 1
    STATUS = 2
    DURATION = 3


class ExchangesTableModel(QAbstractTableModel):
    """A short list that fits into memory."""

    def __init__(self, titles: Mapping[str, str], parent: QObject | None = None) -> None:
        """`titles` maps the names of operations to what people call them."""
        super().__init__(parent)
        self._titles = titles
        self._records: Sequence[CallRecord] = ()

    def show_records(self, records: Sequence[CallRecord]) -> None:
        """Show these; the same ones again change nothing, so that what is selected stays so."""
        if list(records) == list(self._records):
            return
        self.beginResetModel()
        self._records = records
        self.endResetModel()

    def record(self, row: int) -> CallRecord | None:
        return self._records[row] if 0 <= row < len(self._records) else None

    def row_of(self, record: CallRecord | None) -> int:
        """The row of an exchange, -1 when it is not shown."""
        return next((row for row, known in enumerate(self._records) if known == record), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(ExchangeColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (self.tr("When"), self.tr("What"), self.tr("Result"), self.tr("Took"))
        return titles[section] if 0 <= section < len(titles) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        record = self._records[index.row()]
        column = ExchangeColumn(index.column())
        if role == Qt.ItemDataRole.DecorationRole:
            return _sign(record) if column is ExchangeColumn.STATUS else None
        if role == Qt.ItemDataRole.TextAlignmentRole and column is ExchangeColumn.DURATION:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole and column is ExchangeColumn.WHEN:
            return words.exact_when(record.at)
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        text = self._text(record, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(column, Qt.Orientation.Horizontal)
            return self.tr("{column}: {value}").format(column=title, value=text)
        return text

    def _text(self, record: CallRecord, column: ExchangeColumn) -> str:
        match column:
            case ExchangeColumn.WHEN:
                return words.when(record.at)
            case ExchangeColumn.WHAT:
                if record.delivery_id is None:
                    known = {
                        CHECK: self.tr("Check"),
                        PULL: self.tr("Pull"),
                        FORGET: self.tr("Erase"),
                        **self._titles,
                    }
                    return known.get(record.what, record.what)
                return self.tr("Lead {name}").format(name=record.what or self.tr("removed"))
            case ExchangeColumn.STATUS:
                return self._status(record)
            case ExchangeColumn.DURATION:
                exchange = record.exchange
                return "" if exchange is None else words.seconds(exchange.duration_s)

    def _status(self, record: CallRecord) -> str:
        if record.delivery_id is not None:
            return words.state_word(DeliveryState(record.outcome))
        if record.outcome == "ok":
            return self.tr("Answered")
        if record.exchange is None:
            return self.tr("Not sent")
        if record.exchange.status is None:
            return self.tr("No answer")
        return self.tr("Refused")


def _sign(record: CallRecord) -> QIcon:
    if record.delivery_id is not None:
        return state_icon(DeliveryState(record.outcome))
    return (
        tinted_icon("check", "success")
        if record.outcome == "ok"
        else tinted_icon("problem", "problem")
    )
