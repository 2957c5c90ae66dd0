"""Lists and views: see who is on them, and put the chosen leads on a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout

from leaddesk.domain.accounts import Account
from leaddesk.ui import counts
from leaddesk.ui.panels.account.call_form import CallForm
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.panels.vendors.chosen_leads import ChosenLeads
from leaddesk.ui.panels.vendors.publitrac_v1.lead_fields import table_of_leads
from leaddesk.ui.panels.vendors.tab import VendorTab
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import card, row
from leaddesk.ui.widgets.labels import Heading
from leaddesk.ui.widgets.segments import Segments


class ListsTab(VendorTab):
    """PUBLITRAC has no call that names its lists and views: a person types the name."""

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__(account, tools)
        self.lists, self.views = (
            table_of_leads(account, tools, f"get_{kind}", params=(kind,))
            for kind in ("list", "view")
        )
        self.which = Segments("listOrView", (self.tr("A list"), self.tr("A view")))
        self.which.chosen.connect(self._on_which_chosen)
        self.chosen = ChosenLeads(tools)
        self.chosen.read.connect(self._show_add)
        self.add = CallForm(account, tools, "add_leads_to_list", params=("list",), columns=1)
        self.add.form.changed.connect(self._show_add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(SPACE)
        layout.addLayout(row(self.which, None))
        layout.addWidget(self.lists, 1)
        layout.addWidget(self.views, 1)
        layout.addWidget(
            card(Heading(self.tr("Put the chosen leads on a list"), 2), self.chosen, self.add)
        )
        self._on_which_chosen(0)
        self._show_add()

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("ListsTab", "Lists and views")

    def set_selection(self, lead_ids: Sequence[int]) -> None:
        super().set_selection(lead_ids)
        self.chosen.set_ids(lead_ids)
        self._show_add()

    @Slot(int)
    def _on_which_chosen(self, place: int) -> None:
        self.lists.setVisible(place == 0)
        self.views.setVisible(place == 1)

    @Slot()
    def _show_add(self) -> None:
        emails = self.chosen.emails
        name = str(self.add.form.arguments().get("list", ""))
        self.add.set_fixed({"emails": emails}, ready=bool(emails))
        leads = counts.leads(len(emails))
        self.add.set_title(
            self.tr("Put {leads} on “{list}”").format(leads=leads, list=name)
            if name
            else self.tr("Put {leads} on the list").format(leads=leads)
        )
