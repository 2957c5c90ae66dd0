"""Opportunities: the table, and adding or changing one with its stage and probability."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Slot

from leaddesk.domain.accounts import Account
from leaddesk.ui.models.record_table import Record
from leaddesk.ui.panels.account.call_form import CallForm
from leaddesk.ui.panels.account.call_table import CallTable
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.panels.vendors.tab import VendorTab
from leaddesk.ui.theme import WIDE
from leaddesk.ui.views.parts import card, column, scrolled
from leaddesk.ui.widgets.beside import Beside
from leaddesk.ui.widgets.labels import Heading

#: PUBLITRAC shows an opportunity with other names than it takes one.
_SHOWN_AS: Final = {
    "id": "External_id",
    "name": "Name",
    "description": "Description",
    "type": "Opportunity_Type",
    "accountName": "Account_Name",
    "salesStage": "Sales_Stage",
    "campaignName": "Campaign_Name",
    "leadSource": "Lead_Source",
    "amount": "Amount",
    "dateClosed": "Date_Closed",
    "probability": "Probability",
}
#: So high the table is at least. Pixels.
_LOWEST: Final = 320


class OpportunitiesTab(VendorTab):
    """A selected opportunity fills the form; saving it under the same id changes it."""

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__(account, tools)
        columns = {
            "Name": self.tr("Name"),
            "Account_Name": self.tr("Account"),
            "Sales_Stage": self.tr("Stage"),
            "Probability": self.tr("Probability"),
            "Amount": self.tr("Amount"),
            "Date_Closed": self.tr("Closed on"),
        }
        self.found = CallTable(account, tools, "get_opportunities", columns=columns, detail=False)
        self.found.chosen.connect(self._on_found_chosen)
        self.edit = CallForm(
            account, tools, "sync_opportunity", title=self.tr("Save the opportunity"), columns=2
        )
        self.edit.done.connect(self._on_edit_done)
        side = scrolled(card(Heading(self.tr("Add or change"), 2), self.edit))
        self.found.setMinimumHeight(_LOWEST)
        self.setLayout(column(Beside(self.found, side, (1, 1)), margin=WIDE))

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("OpportunitiesTab", "Opportunities")

    def open(self) -> None:
        self.found.open()

    @Slot()
    def _on_found_chosen(self) -> None:
        chosen = self.found.selected()
        if len(chosen) == 1:
            self.edit.form.set_values(_values(chosen[0]))

    @Slot(object)
    def _on_edit_done(self) -> None:
        self.found.load_now()
        self.changed.emit()


def _values(record: Record) -> dict[str, str]:
    found = {name: str(record.get(shown) or "") for name, shown in _SHOWN_AS.items()}
    found["id"] = found["id"] or str(record.get("id") or "")
    return found
