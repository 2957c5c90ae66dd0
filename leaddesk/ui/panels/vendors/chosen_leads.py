"""The leads that a person chose for an account, as a vendor's tab uses them: how many, and what is in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from leaddesk.background.lookup import Lookup
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.leads import Lead, LeadRow
from leaddesk.ui import counts, words
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.views.parts import column, text

#: Leads are read in blocks of so many, so that stopping is quick.
_BLOCK = 500


class ChosenLeads(QWidget):
    """A line that says which leads are chosen. `read` when they are there to be used.

    Who must not be contacted is left out. They are read anew whenever they are looked at: leads are changed, and
    people suppressed, elsewhere.
    """

    read = Signal()

    def __init__(self, tools: AccountTools) -> None:
        super().__init__()
        self._tools = tools
        self._ids: tuple[int, ...] = ()
        self.leads: tuple[Lead, ...] = ()
        self._left_out = 0
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
        self._ids, self.leads, self._left_out = tuple(lead_ids), (), 0
        self._show()
        self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def _read(self) -> None:
        leads, ids = self._tools.leads, self._ids
        if not ids:
            return

        def read(_progress: object, cancel: CancelToken) -> list[LeadRow]:
            leads.learn_suppressed()
            found: list[LeadRow] = []
            for start in range(0, len(ids), _BLOCK):
                cancel.raise_if_cancelled()
                found += leads.rows(ids[start : start + _BLOCK])
            return found

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
        said = self.tr("{leads} chosen in the table of leads")
        without = len(self.leads) - len(self.emails)
        if without:
            said = self.tr("{leads} chosen, {number} of them without an e-mail address")
        if self._left_out:
            said += " · " + self.tr("left out, as they must not be contacted: {left}")
        self.words.setText(
            said.format(
                leads=counts.leads(len(self._ids)),
                number=words.count(without),
                left=words.count(self._left_out),
            )
        )

    @Slot(object)
    def _on_reading_answered(self, rows: Sequence[LeadRow]) -> None:
        before, self.leads = self.leads, tuple(row.lead for row in rows if not row.suppressed)
        self._left_out = len(rows) - len(self.leads)
        self._show()
        if self.leads != before:
            self.read.emit()

    @Slot(object)
    def _on_reading_failed(self, error: LeadDeskError) -> None:
        self.words.setText(words.error_text(error))
