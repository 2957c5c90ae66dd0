"""Some leads with a word about each: what a preflight found, windowed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from leaddesk.domain.leads import Lead
    from leaddesk.services.leads import LeadService

PAGE: Final = 128
KEPT_PAGES: Final = 24
#: Gives the lead's id.
LEAD_ID_ROLE: Final = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class LeadReasonColumn(IntEnum):
    """The columns in their order."""

    LEAD = 0
    EMAIL = 1
    WHY = 2


class LeadReasonsModel(QAbstractTableModel):
    """Leads by id with the words that `why` gives for each; names are read a page at a time."""

    def __init__(self, leads: LeadService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._leads = leads
        self._ids: Sequence[int] = ()
        self._why: Callable[[int], str] = _nothing
        self._pages: OrderedDict[int, dict[int, Lead]] = OrderedDict()

    def show_leads(self, ids: Sequence[int], why: Callable[[int], str]) -> None:
        self.beginResetModel()
        self._ids = ids
        self._why = why
        self._pages.clear()
        self.endResetModel()

    def lead_id(self, row: int) -> int | None:
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(LeadReasonColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (self.tr("Lead"), self.tr("E-mail"), self.tr("Why"))
        return titles[section] if 0 <= section < len(titles) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        lead_id = self._ids[index.row()]
        if role == LEAD_ID_ROLE:
            return lead_id
        if role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        text = self._text(index.row(), LeadReasonColumn(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return self.tr("{column}: {value}").format(column=title, value=text)
        return text

    def _text(self, row: int, column: LeadReasonColumn) -> str:
        if column is LeadReasonColumn.WHY:
            return self._why(self._ids[row])
        lead = self._lead(row)
        if lead is None:
            return self.tr("Removed lead") if column is LeadReasonColumn.LEAD else ""
        return lead.name if column is LeadReasonColumn.LEAD else lead.email

    def _lead(self, row: int) -> Lead | None:
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            rows = self._leads.rows(self._ids[number * PAGE : (number + 1) * PAGE])
            page = {found.lead.id: found.lead for found in rows}
            self._pages[number] = page
            if len(self._pages) > KEPT_PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(self._ids[row])


def _nothing(_lead_id: int) -> str:
    return ""
