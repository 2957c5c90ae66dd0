"""Deliveries as a table of any length: ids in memory, everything else in pages as it is looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from leaddesk.domain.deliveries import Delivery
from leaddesk.services.outbox import DeliveryFilter
from leaddesk.ui import words
from leaddesk.ui.widgets import state_icon

if TYPE_CHECKING:
    from leaddesk.services.outbox import OutboxService

PAGE: Final = 128
#: So many pages are kept: more than any screen shows.
KEPT_PAGES: Final = 24
#: Gives the Delivery itself.
DELIVERY_ROLE: Final = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class DeliveryColumn(IntEnum):
    """The columns in their order."""

    LEAD = 0
    STATE = 1
    REASON = 2
    ACCOUNT = 3
    VENDOR_ID = 4
    WHEN = 5


class DeliveryTableModel(QAbstractTableModel):
    """Reads one page at a time from the outbox, which is quick enough for the UI thread."""

    def __init__(self, outbox: OutboxService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outbox = outbox
        self._ids: Sequence[int] = ()
        self._pages: OrderedDict[int, dict[int, Delivery]] = OrderedDict()
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
        if not 0 <= row < len(self._ids):
            return None
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            ids = tuple(self._ids[number * PAGE : (number + 1) * PAGE])
            found = self._outbox.deliveries(DeliveryFilter(delivery_ids=ids))
            page = {delivery.id: delivery for delivery in found}
            self._pages[number] = page
            if len(self._pages) > KEPT_PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(self._ids[row])

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

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(DeliveryColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {
            DeliveryColumn.LEAD: self.tr("Lead"),
            DeliveryColumn.STATE: self.tr("State"),
            DeliveryColumn.REASON: self.tr("Reason"),
            DeliveryColumn.ACCOUNT: self.tr("Account"),
            DeliveryColumn.VENDOR_ID: self.tr("Vendor's id"),
            DeliveryColumn.WHEN: self.tr("When"),
        }
        return titles[DeliveryColumn(section)] if 0 <= section < len(titles) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role not in _ROLES:
            return None
        delivery = self.delivery(index.row())
        if delivery is None:
            return None
        column = DeliveryColumn(index.column())
        if role == DELIVERY_ROLE:
            return delivery
        if role == Qt.ItemDataRole.DecorationRole:
            return state_icon(delivery.state) if column is DeliveryColumn.STATE else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(delivery, column)
        text = self._text(delivery, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            header = self.headerData(column, Qt.Orientation.Horizontal)
            return self.tr("{column}: {value}").format(column=header, value=text)
        return text

    def _text(self, delivery: Delivery, column: DeliveryColumn) -> str:
        match column:
            case DeliveryColumn.LEAD:
                return delivery.name or delivery.email or self.tr("Removed lead")
            case DeliveryColumn.STATE:
                return words.state_word(delivery.state)
            case DeliveryColumn.REASON:
                return delivery.reason
            case DeliveryColumn.ACCOUNT:
                return self._accounts.get(delivery.account_id, self.tr("Removed account"))
            case DeliveryColumn.VENDOR_ID:
                return delivery.vendor_id
            case DeliveryColumn.WHEN:
                return words.when(delivery.sent_at or delivery.updated_at)

    def _tip(self, delivery: Delivery, column: DeliveryColumn) -> str:
        match column:
            case DeliveryColumn.LEAD:
                return delivery.email
            case DeliveryColumn.STATE:
                return words.state_meaning(delivery.state)
            case DeliveryColumn.WHEN:
                return words.exact_when(delivery.sent_at or delivery.updated_at)
            case _:
                return self._text(delivery, column)


_ROLES: Final = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        DELIVERY_ROLE,
        Qt.ItemDataRole.DecorationRole,
    }
)
