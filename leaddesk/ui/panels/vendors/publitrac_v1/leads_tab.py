"""Searching PUBLITRAC's leads: rows with a live count, saved searches, a pull of what was found."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout

from leaddesk.background.lookup import Lookup
from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.jobs import CancelToken
from leaddesk.ui import counts, words
from leaddesk.ui.panels.account.pull_run import PullRun, Wanted
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.panels.vendors.publitrac_v1.lead_fields import field_labels, table_of_leads
from leaddesk.ui.panels.vendors.publitrac_v1.query_rows import QueryRows
from leaddesk.ui.panels.vendors.tab import VendorTab
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import row, text
from leaddesk.ui.widgets.buttons import button
from leaddesk.vendors.capabilities import CallResult

if TYPE_CHECKING:
    from leaddesk.services.calls import VendorList

#: Under this name the saved searches of an account are kept.
_SAVED: Final = "saved_searches"


class LeadsTab(VendorTab):
    """Nothing is asked before a person presses Search, but the count, once the rows rest."""

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__(account, tools)
        self._saved: dict[str, list[dict[str, str]]] = {}
        self._opened = False
        self.rows = QueryRows(field_labels(account, tools))
        self.found = table_of_leads(account, tools, "get_leads")
        self.found.load.setText(self.tr("Search"))
        self._counting = Lookup(tools.runner, self.tr("Counting leads"), self)
        self._keeping = Lookup(tools.runner, self.tr("Reading the saved searches"), self)
        self.run = PullRun(account, tools, self._wanted, name="search", kind="")
        self._build()
        self._connect()

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("LeadsTab", "Leads")

    def set_account(self, account: Account) -> None:
        super().set_account(account)
        self.run.set_account(account)

    def open(self) -> None:
        if not self.save.isEnabled():
            calls, account_id = self.tools.calls, self.account.id
            self._keeping.ask(lambda _progress, _cancel: calls.kept_list(account_id, _SAVED))
        if not self._opened:
            self._opened = True
            self._count()

    def _build(self) -> None:
        self.saved = QComboBox()
        self.saved.setObjectName("savedSearches")
        self.saved.setAccessibleName(self.tr("Saved searches"))
        self.saved.setEditable(True)
        self.saved.setMinimumContentsLength(18)
        if (line := self.saved.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("Name of a search"))
            line.setAccessibleName(self.tr("Saved searches"))
        self.save = button(self.tr("Save"), name="saveSearch", kind="quiet")
        self.forget = button(self.tr("Delete"), name="deleteSearch", kind="quiet")
        self.forget.setAccessibleName(self.tr("Delete the saved search"))
        # All searches are kept as one: nothing is saved before it is known which there are.
        self.save.setEnabled(False)
        self.forget.setEnabled(False)
        self.number = text(tone="muted")
        self.number.setObjectName("searchCount")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.rows)
        layout.addLayout(row(self.saved, self.save, self.forget, None, self.number))
        layout.addWidget(self.found, 1)
        layout.addWidget(self.run)

    def _connect(self) -> None:
        self.rows.changed.connect(self._count)
        self.found.load.pressed.connect(self._set_query)
        self.saved.activated.connect(self._on_saved_activated)
        self.save.clicked.connect(self._on_save_clicked)
        self.forget.clicked.connect(self._on_forget_clicked)
        self._counting.answered.connect(self._on_counting_answered)
        self._counting.failed.connect(self._on_counting_failed)
        self._keeping.answered.connect(self._on_keeping_answered)
        self._keeping.failed.connect(self.found.notice.set_error)
        self.run.leads_changed.connect(self.leads_changed)
        self.run.leads_requested.connect(self.leads_requested)

    # -- the search ----------------------------------------------------------------------------------------

    @Slot()
    def _set_query(self) -> None:
        self.found.set_fixed({"queries": self.rows.rows()})

    @Slot()
    def _count(self) -> None:
        self._set_query()
        self.number.setText(self.tr("Counting…"))
        calls, account_id = self.tools.calls, self.account.id
        given: Mapping[str, object] = {"queries": self.rows.rows(), "page": "1"}

        def count(_progress: object, cancel: CancelToken) -> CallResult:
            return calls.call(account_id, "get_leads", given, cancel)

        self._counting.ask(count)

    @Slot(object)
    def _on_counting_answered(self, result: CallResult) -> None:
        if not result.ok:
            self.number.setText(words.why_quoted(result.reasons))
            return
        rows = result.result if isinstance(result.result, list) else []
        number = len(rows) if result.total is None else result.total
        self.number.setText(self.tr("{leads} found").format(leads=counts.leads(number)))

    @Slot(object)
    def _on_counting_failed(self, error: LeadDeskError) -> None:
        self.number.setText(words.said(error.title))

    # -- saved searches ------------------------------------------------------------------------------------

    @Slot(object)
    def _on_keeping_answered(self, kept: VendorList | None) -> None:
        if kept is not None and isinstance(kept.content, dict):
            self._saved = kept.content
        self.save.setEnabled(True)
        self.forget.setEnabled(True)
        self._show_saved(self.saved.currentText())

    def _show_saved(self, chosen: str) -> None:
        self.saved.clear()
        self.saved.addItems(words.in_order(self._saved))
        self.saved.setEditText(chosen)

    @Slot(int)
    def _on_saved_activated(self) -> None:
        rows = self._saved.get(self.saved.currentText().strip())
        if rows is not None:
            self.rows.set_rows(rows)
            self._count()

    @Slot()
    def _on_save_clicked(self) -> None:
        name = self.saved.currentText().strip()
        if not name:
            self.saved.setFocus()
            return
        self._keep({**self._saved, name: self.rows.rows()}, name)

    @Slot()
    def _on_forget_clicked(self) -> None:
        name = self.saved.currentText().strip()
        self._keep({n: rows for n, rows in self._saved.items() if n != name}, "")

    def _keep(self, saved: dict[str, list[dict[str, str]]], chosen: str) -> None:
        self._saved = saved
        self._show_saved(chosen)
        calls, account_id = self.tools.calls, self.account.id

        def keep(_progress: object, _cancel: object) -> VendorList | None:
            calls.keep(account_id, _SAVED, saved)
            return calls.kept_list(account_id, _SAVED)

        self._keeping.ask(keep)

    def _wanted(self) -> Wanted:
        rows = self.rows.rows()
        return (f"search:{json.dumps(rows, ensure_ascii=False)}" if rows else "leads"), "", ""
