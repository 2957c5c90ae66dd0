"""Exchanges with a vendor as a table, newest first: calls that people made, and leads that were sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon

from leaddesk.domain.states import DeliveryState
from leaddesk.services.calls import CHECK, FORGET, PULL, CallRecord
from leaddesk.ui import words
from leaddesk.ui.icons import tinted_icon
from leaddesk.ui.models.text_table import TextTableModel
from leaddesk.ui.widgets.state_dot import state_icon


class ExchangeColumn(IntEnum):
    """The columns in their order."""

    WHEN = 0
    WHAT = 1
    STATUS = 2
    DURATION = 3


class ExchangesTableModel(TextTableModel):
    """A short list that fits into memory."""

    numbers = frozenset({ExchangeColumn.DURATION})

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

    def row_count(self) -> int:
        return len(self._records)

    def titles(self) -> Sequence[str]:
        return (self.tr("When"), self.tr("What"), self.tr("Result"), self.tr("Took"))

    def tip(self, row: int, column: int) -> str:
        if column == ExchangeColumn.WHEN:
            return words.exact_when(self._records[row].at)
        return self.text(row, column)

    def more(self, row: int, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DecorationRole and column == ExchangeColumn.STATUS:
            return _sign(self._records[row])
        return super().more(row, column, role)

    def text(self, row: int, column: int) -> str:
        record = self._records[row]
        match ExchangeColumn(column):
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
