"""Deliveries as a table of any length: ids in memory, everything else in pages as it is looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from leaddesk.domain.deliveries import Delivery
from leaddesk.services.outbox import DeliveryFilter
from leaddesk.ui import words
from leaddesk.ui.models.text_table import Pages, TextTableModel
from leaddesk.ui.widgets.state_dot import state_icon

if TYPE_CHECKING:
    from leaddesk.services.outbox import OutboxService


class DeliveryColumn(IntEnum):
    """The columns in their order."""

    LEAD = 0
    STATE = 1
    REASON = 2
    ACCOUNT = 3
    VENDOR_ID = 4
    WHEN = 5


class DeliveryTableModel(TextTableModel):
    """Reads one page at a time from the outbox, which is quick enough for the UI thread."""

    def __init__(self, outbox: OutboxService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outbox = outbox
        self._ids: Sequence[int] = ()
        self._pages: Pages[Delivery | None] = Pages(self._read)
        self._accounts: Mapping[str, str] = {}

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show these deliveries in this order. The same ids keep selection and place and are read anew."""
        if list(ids) == list(self._ids):
            self.reload()
            return
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def set_account_names(self, names: Mapping[str, str]) -> None:
        """Account ids to the names people gave them."""
        self._accounts = names
        self.reload()

    def reload(self) -> None:
        """Read the rows on screen anew: their states moved."""
        self._pages.clear()
        if self._ids:
            last = self.index(len(self._ids) - 1, len(DeliveryColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def delivery(self, row: int) -> Delivery | None:
        """The delivery of a row; None when it is gone."""
        return self._pages[row] if 0 <= row < len(self._ids) else None

    @property
    def ids(self) -> Sequence[int]:
        """What is shown, from top to bottom."""
        return self._ids

    def delivery_id(self, row: int) -> int | None:
        """The id of a row's delivery, without reading it."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, delivery_id: int) -> int:
        """The row of a delivery, -1 when it is not shown."""
        return next((row for row, known in enumerate(self._ids) if known == delivery_id), -1)

    def row_count(self) -> int:
        return len(self._ids)

    def titles(self) -> Sequence[str]:
        return (
            self.tr("Lead"),
            self.tr("State"),
            self.tr("Reason"),
            self.tr("Account"),
            self.tr("Vendor's id"),
            self.tr("When"),
        )

    def text(self, row: int, column: int) -> str:
        delivery = self._pages[row]
        if delivery is None:
            return ""
        match DeliveryColumn(column):
            case DeliveryColumn.LEAD:
                return delivery.name or delivery.email or self.tr("Removed lead")
            case DeliveryColumn.STATE:
                return words.state_word(delivery.state)
            case DeliveryColumn.REASON:
                return words.why(delivery.reasons, " · ")
            case DeliveryColumn.ACCOUNT:
                return self._accounts.get(delivery.account_id, self.tr("Removed account"))
            case DeliveryColumn.VENDOR_ID:
                return delivery.vendor_id
            case DeliveryColumn.WHEN:
                return words.when(delivery.sent_at or delivery.updated_at)

    def tip(self, row: int, column: int) -> str:
        delivery = self._pages[row]
        if delivery is None:
            return ""
        match DeliveryColumn(column):
            case DeliveryColumn.LEAD:
                return delivery.email
            case DeliveryColumn.STATE:
                return words.state_meaning(delivery.state)
            case DeliveryColumn.WHEN:
                return words.exact_when(delivery.sent_at or delivery.updated_at)
            case _:
                return self.text(row, column)

    def more(self, row: int, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DecorationRole and column == DeliveryColumn.STATE:
            delivery = self._pages[row]
            return state_icon(delivery.state) if delivery else None
        return super().more(row, column, role)

    def _read(self, first: int, count: int) -> Sequence[Delivery | None]:
        ids = tuple(self._ids[first : first + count])
        found = {one.id: one for one in self._outbox.deliveries(DeliveryFilter(delivery_ids=ids))}
        return [found.get(delivery_id) for delivery_id in ids]
