"""Campaigns: what there is, and running some on the chosen leads. All of them or none, as PUBLITRAC does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from leaddesk.domain.accounts import Account
from leaddesk.ui import counts
from leaddesk.ui.models.record_table import Record
from leaddesk.ui.panels.account.call_form import CallForm
from leaddesk.ui.panels.account.call_table import CallTable
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.panels.vendors.chosen_leads import ChosenLeads
from leaddesk.ui.panels.vendors.tab import VendorTab
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import card
from leaddesk.ui.widgets.labels import Heading
from leaddesk.vendors.capabilities import CallResult


class CampaignsTab(VendorTab):
    """Leads that PUBLITRAC does not know are found first, and a person may send them there."""

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__(account, tools)
        self._unknown: tuple[int, ...] = ()
        columns = {
            "Name": self.tr("Campaign"),
            "Type": self.tr("Channel"),
            "Created_Date": self.tr("Created"),
            "Last_Updated": self.tr("Last change"),
        }
        self.campaigns = CallTable(
            account, tools, "get_campaigns", columns=columns, kept=True, ask=True, detail=False
        )
        self.campaigns.chosen.connect(self._show_run)
        self.chosen = ChosenLeads(tools)
        self.chosen.read.connect(self._show_run)
        self.run = CallForm(account, tools, "execute_campaign", params=())
        self.run.answered.connect(self._on_run_answered)
        self._sync = QAction(self.tr("Send the missing leads to PUBLITRAC first"), self)
        self._sync.setObjectName("campaignSync")
        self._sync.triggered.connect(self._on_sync_triggered)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.campaigns, 1)
        layout.addWidget(
            card(
                Heading(self.tr("Run the selected campaigns on the chosen leads"), 2),
                self.chosen,
                self.run,
            )
        )
        self._show_run()

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("CampaignsTab", "Campaigns")

    def open(self) -> None:
        self.campaigns.open()

    def set_selection(self, lead_ids: Sequence[int]) -> None:
        super().set_selection(lead_ids)
        self.chosen.set_ids(lead_ids)
        self._show_run()

    @Slot()
    def _show_run(self) -> None:
        names = [_name(record) for record in self.campaigns.selected() if _name(record)]
        emails = self.chosen.emails
        self.run.set_fixed(
            {"campaigns": names, "emails": emails}, ready=bool(names) and bool(emails)
        )
        if not names:
            self.run.set_title(self.tr("Select a campaign above"))
        elif len(names) == 1:
            self.run.set_title(
                self.tr("Run “{campaign}” on {leads}").format(
                    campaign=names[0], leads=counts.leads(len(emails))
                )
            )
        else:
            self.run.set_title(
                self.tr("Run {number} campaigns on {leads}").format(
                    number=len(names), leads=counts.leads(len(emails))
                )
            )

    @Slot(object)
    def _on_run_answered(self, result: CallResult) -> None:
        said = result.result if isinstance(result.result, dict) else {}
        unknown = {str(email).casefold() for email in said.get("unknown_leads") or ()}
        self._unknown = tuple(
            lead.id for lead in self.chosen.leads if lead.email.casefold() in unknown
        )
        if not self._unknown:
            return
        self.run.notice.set_message(
            "warning",
            self.tr("PUBLITRAC does not know {leads} of these.").format(
                leads=counts.leads(len(self._unknown))
            ),
            self.tr("It runs a campaign for all or for nobody, so nothing was run."),
            self._sync,
        )

    @Slot()
    def _on_sync_triggered(self) -> None:
        self.send_requested.emit(self._unknown, self.tr("Not in PUBLITRAC yet"))


def _name(record: Record) -> str:
    return str(record.get("Name") or record.get("name") or "")
