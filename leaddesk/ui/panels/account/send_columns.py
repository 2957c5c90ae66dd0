"""Which columns of their own the leads have that are to be sent: what a person may pick from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.fields import CUSTOM_PREFIX
from leaddesk.domain.leads import LeadQuery
from leaddesk.services.leads import LeadService

#: So many leads are looked into: those of one file have the same columns.
_LOOKED_INTO: Final = 500


class SendColumns(QObject):
    """`found` carries custom fields (`custom.NAME`) in the order they are met."""

    found = Signal(object)  # Sequence[str]

    def __init__(
        self, leads: LeadService, runner: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._leads = leads
        self._asked: object = None
        self._reading = Lookup(runner, self.tr("Reading the leads' columns"), self)
        self._reading.answered.connect(self.found)

    def read(self, lead_ids: Sequence[int], query: LeadQuery | None) -> None:
        """Look into these leads, unless they are the ones that were looked into last."""
        if self._asked == (lead_ids, query):
            return
        self._asked = (lead_ids, query)
        leads = self._leads

        def look(_progress: object, _cancel: object) -> list[str]:
            some = lead_ids[:_LOOKED_INTO]
            if query is not None:
                some = leads.first_page(query, _LOOKED_INTO)
            names = (name for row in leads.rows(some) for name in row.lead.fields)
            return list(dict.fromkeys(n for n in names if n.startswith(CUSTOM_PREFIX)))

        self._reading.ask(look)
