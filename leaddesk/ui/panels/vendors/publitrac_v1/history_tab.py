"""History: visits, clicks, forms and purchases written into a lead's history."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout

from leaddesk.domain.accounts import Account
from leaddesk.ui.panels.account.call_form import CallForm
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.panels.vendors.chosen_leads import ChosenLeads
from leaddesk.ui.panels.vendors.tab import VendorTab
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import row
from leaddesk.ui.widgets.scroll_area import PageStack
from leaddesk.ui.widgets.segments import Segments

_OPERATIONS: Final = (
    "add_web_visit_history",
    "add_click_link_history",
    "add_fill_form_history",
    "add_transaction",
)


class HistoryTab(VendorTab):
    """One lead at a time: the first of the chosen ones is proposed."""

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__(account, tools)
        self.kinds = Segments(
            "historyKind",
            (self.tr("Visit"), self.tr("Click"), self.tr("Form"), self.tr("Purchase")),
        )
        self.forms = [CallForm(account, tools, operation) for operation in _OPERATIONS]
        self.pages = PageStack()
        self.kinds.chosen.connect(self.pages.setCurrentIndex)
        for form in self.forms:
            self.pages.addWidget(form)
        self.chosen = ChosenLeads(tools)
        self.chosen.read.connect(self._on_chosen_read)
        content = QVBoxLayout(self)
        content.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        content.setSpacing(SPACE)
        content.addLayout(row(self.kinds, None))
        content.addWidget(self.chosen)
        content.addWidget(self.pages)
        content.addStretch(1)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("HistoryTab", "History")

    def set_selection(self, lead_ids: Sequence[int]) -> None:
        super().set_selection(lead_ids)
        self.chosen.set_ids(lead_ids)

    @Slot()
    def _on_chosen_read(self) -> None:
        if self.chosen.emails:
            for form in self.forms:
                form.form.set_values({"email": self.chosen.emails[0]})
