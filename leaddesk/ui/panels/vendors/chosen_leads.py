"""The leads that a person chose for an account, as a vendor's tab uses them: how many, and what is in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from leaddesk.background.lookup import Lookup
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.leads import Lead
from leaddesk.ui import counts, words
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.views.parts import column, text

#: Leads are read in blocks of so many, so that stopping is quick.
_BLOCK = 500


class ChosenLeads(QWidget):
    """A line that says which leads are chosen. `read` when they are there to be used."""

    read = Signal()

    def __init__(self, tools: AccountTools) -> None:
        super().__init__()
        self._tools = tools
        self._ids: tuple[int, ...] = ()
        self.leads: tuple[Lead, ...] = ()
        self._reading = Lookup(tools.runner, self.tr("Reading the chosen leads"), self)
        self._reading.answered.connect(self._on_reading_answered)
        self._reading.failed.connect(self._on_reading_failed)
        self.words = text(tone="muted")
        self.setLayout(column(self.words))
        self._show()

    @property
    def emails(self) -> list[str]:
        """The e-mail addresses of those that have one."""
        return [lead.email for lead in self.leads if lead.email]

    def set_ids(self, lead_ids: Sequence[int]) -> None:
        """Choose these."""
        if tuple(lead_ids) == self._ids:
            return
        self._ids, self.leads = tuple(lead_ids), ()
        self._show()
        leads, ids = self._tools.leads, self._ids

        def read(_progress: object, cancel: CancelToken) -> tuple[Lead, ...]:
            found: list[Lead] = []
            for start in range(0, len(ids), _BLOCK):
                cancel.raise_if_cancelled()
                found += [row.lead for row in leads.rows(ids[start : start + _BLOCK])]
            return tuple(found)

        self._reading.ask(read)

    def _show(self) -> None:
        if not self._ids:
            self.words.setText(
                self.tr(
                    "No leads are chosen. Select some in the table of leads and “Send to” this account: "
                    "they can be used here as well."
                )
            )
            return
        said = counts.leads(len(self._ids))
        without = len(self.leads) - len(self.emails)
        if self.leads and without:
            said = self.tr("{leads} chosen, {number} of them without an e-mail address").format(
                leads=said, number=without
            )
        else:
            said = self.tr("{leads} chosen in the table of leads").format(leads=said)
        self.words.setText(said)

    @Slot(object)
    def _on_reading_answered(self, leads: tuple[Lead, ...]) -> None:
        self.leads = leads
        self._show()
        self.read.emit()

    @Slot(object)
    def _on_reading_failed(self, error: LeadDeskError) -> None:
        self.words.setText(words.error_text(error))
