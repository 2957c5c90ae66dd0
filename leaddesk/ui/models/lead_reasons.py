"""Some leads with a word about each: what a preflight found, windowed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leaddesk.ui.models.text_table import Pages, TextTableModel

if TYPE_CHECKING:
    from leaddesk.domain.leads import Lead
    from leaddesk.services.leads import LeadService


class LeadReasonsModel(TextTableModel):
    """Leads by id with the words that `why` gives for each; names are read a page at a time."""

    def __init__(self, leads: LeadService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = leads
        self._ids: Sequence[int] = ()
        self._why: Callable[[int], str] = _nothing
        self._leads: Pages[Lead | None] = Pages(self._read)

    def show_leads(self, ids: Sequence[int], why: Callable[[int], str]) -> None:
        self.beginResetModel()
        self._ids = ids
        self._why = why
        self._leads.clear()
        self.endResetModel()

    def lead_id(self, row: int) -> int | None:
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_count(self) -> int:
        return len(self._ids)

    def titles(self) -> Sequence[str]:
        return (self.tr("Lead"), self.tr("E-mail"), self.tr("Why"))

    def text(self, row: int, column: int) -> str:
        lead = self._leads[row]
        name, email = (lead.name, lead.email) if lead else (self.tr("Removed lead"), "")
        return (name, email, self._why(self._ids[row]))[column]

    def _read(self, first: int, count: int) -> Sequence[Lead | None]:
        ids = self._ids[first : first + count]
        found = {row.lead.id: row.lead for row in self._service.rows(ids)}
        return [found.get(lead_id) for lead_id in ids]


def _nothing(_lead_id: int) -> str:
    return ""
