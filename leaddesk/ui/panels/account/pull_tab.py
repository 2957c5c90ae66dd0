"""Fetching leads from the vendor into the workspace."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Slot

from leaddesk.domain.accounts import Account
from leaddesk.ui.panels.account.pull_run import PullRun, Wanted
from leaddesk.ui.panels.account.tab import AccountTab
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.views.account_pull_view import AccountPullView
from leaddesk.ui.views.parts import column
from leaddesk.ui.widgets.param_field import ParamField
from leaddesk.vendors.base import Param, ParamKind

#: A search is made row by row, on the vendor's own tab.
_ELSEWHERE: Final = "search"


class PullTab(AccountTab):
    """What to fetch, of which days."""

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__()
        every = self.tr("Empty: from the beginning.")
        self._days = [
            ParamField(Param("since", self.tr("From"), every, ParamKind.DATE), "pull"),
            ParamField(
                Param("until", self.tr("To"), self.tr("Empty: to this day."), ParamKind.DATE),
                "pull",
            ),
        ]
        self.run = PullRun(account, tools, self._wanted)
        self.view = AccountPullView(self._days, self.run, self)
        for pull in tools.accounts.vendor(account.vendor).pulls:
            if pull.partition(":")[0] != _ELSEWHERE:
                self.view.what.addItem(self._kind_words(pull), pull)
        self.view.what.currentIndexChanged.connect(self._show_name)
        self.view.name.textChanged.connect(self._show_ready)
        self.view.name.returnPressed.connect(self.run.pull.click)
        self.run.leads_changed.connect(self.leads_changed)
        self.run.leads_requested.connect(self.leads_requested)
        self.setLayout(column(self.view))
        self._show_name()

    def set_account(self, account: Account) -> None:
        self.run.set_account(account)

    def _kind_words(self, pull: str) -> str:
        known = {
            "leads": self.tr("All leads"),
            "list": self.tr("The leads of a list"),
            "view": self.tr("The leads of a view"),
        }
        kind = pull.partition(":")[0]
        return known.get(kind, kind.replace("_", " "))

    @property
    def _named(self) -> bool:
        return ":" in str(self.view.what.currentData())

    def _wanted(self) -> Wanted:
        kind = str(self.view.what.currentData()).partition(":")[0]
        what = f"{kind}:{self.view.name.text().strip()}" if self._named else kind
        since, until = (field.value() for field in self._days)
        return what, since, until

    @Slot()
    def _show_name(self) -> None:
        kind = str(self.view.what.currentData()).partition(":")[0]
        names = {"list": self.tr("Name of the list"), "view": self.tr("Name of the view")}
        self.view.name_area.setVisible(self._named)
        self.view.name_label.setText(names.get(kind, self.tr("Name")))
        self._show_ready()

    @Slot()
    def _show_ready(self) -> None:
        self.run.set_ready(ready=not self._named or bool(self.view.name.text().strip()))
