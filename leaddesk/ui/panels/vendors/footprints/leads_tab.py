"""Footprints' leads: a range of days, listed or pulled into the workspace, and the chosen one's page."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.domain.accounts import Account
from leaddesk.ui.models.record_table import Record
from leaddesk.ui.panels.account.call_table import CallTable
from leaddesk.ui.panels.account.pull_run import PullRun, Wanted
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.panels.vendors.footprints.lead_page import LISTS, LeadPage
from leaddesk.ui.panels.vendors.footprints.names import Names
from leaddesk.ui.panels.vendors.tab import VendorTab
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.widgets.beside import Beside

#: So high the list and a lead's page are at least. Pixels.
_LEAST: Final = 50 * SPACE


class LeadsTab(VendorTab):
    """Nothing is asked before a person presses Load or Pull. Days that are left empty mean all leads."""

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__(account, tools)
        columns = {
            "userFirstName": self.tr("First name"),
            "userLastName": self.tr("Last name"),
            "status": self.tr("Status"),
            "userEmail": self.tr("E-mail"),
            "offer.name": self.tr("Offer"),
            "consultant.name": self.tr("Consultant"),
            "createdAt": self.tr("Created"),
        }
        self.found = CallTable(
            account,
            tools,
            "get_leads",
            params=("startDate", "endDate"),
            columns=columns,
            detail=False,
        )
        self.names = Names(account, tools, LISTS, self)
        self.page = LeadPage(account, tools, self.names)
        self.run = PullRun(account, tools, self._wanted, name="footprintsPull", kind="")
        self._build()
        self._connect()

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("LeadsTab", "Leads")

    def set_account(self, account: Account) -> None:
        super().set_account(account)
        self.run.set_account(account)

    def open(self) -> None:
        self.names.open()

    def _build(self) -> None:
        self.found.empty.set_text(
            self.tr("Which leads?"),
            self.tr(
                "Choose days, or none for all leads. Footprints lists only leads that have a location, a "
                "catalogue, an offer and a consultant."
            ),
        )
        left = QWidget()
        inside = QVBoxLayout(left)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE)
        inside.addWidget(self.found, 1)
        inside.addWidget(self.run)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        # Where they stand one beneath the other, the tab scrolls instead of squeezing them.
        left.setMinimumHeight(_LEAST)
        self.page.setMinimumHeight(_LEAST)
        layout.addWidget(Beside(left, self.page, (1, 1)))

    def _connect(self) -> None:
        self.found.chosen.connect(self._on_found_chosen)
        self.page.changed.connect(self._on_page_changed)
        self.page.busy_changed.connect(self.found.pages.setDisabled)
        self.run.leads_changed.connect(self.leads_changed)
        self.run.leads_requested.connect(self.leads_requested)

    @Slot()
    def _on_found_chosen(self) -> None:
        chosen = self.found.selected()
        self.page.show_lead(chosen[0] if len(chosen) == 1 else {})

    @Slot(str, object)
    def _on_page_changed(self, number: str, now: Record) -> None:
        self.found.records.change_records("_id", number, now)
        self.changed.emit()

    def _wanted(self) -> Wanted:
        given = self.found.form.arguments()
        since, until = (str(given.get(name, ""))[:10] for name in ("startDate", "endDate"))
        return "leads", since, until
