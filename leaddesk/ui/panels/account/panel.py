"""One account in the centre of the window: how it stands, over tabs in the order people work."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from leaddesk.background.lookup import Lookup
from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.imports import ImportReport
from leaddesk.domain.segments import Segment
from leaddesk.ui import outcomes, words
from leaddesk.ui.dialogs.account_dialog import AccountDialog
from leaddesk.ui.panels.account.activity_tab import ActivityTab
from leaddesk.ui.panels.account.calls_tab import CallsTab
from leaddesk.ui.panels.account.pull_tab import PullTab
from leaddesk.ui.panels.account.results_tab import ResultsTab
from leaddesk.ui.panels.account.send_tab import SendTab
from leaddesk.ui.panels.account.settings_tab import SettingsTab
from leaddesk.ui.panels.account.tab import AccountTab
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.panels.vendors import VendorTab, vendor_tabs
from leaddesk.ui.views.account_view import AccountView
from leaddesk.ui.views.parts import column
from leaddesk.ui.widgets.drops import leave_drops_to_window
from leaddesk.ui.widgets.notice import Kind
from leaddesk.ui.widgets.scroll_area import ScrollArea
from leaddesk.vendors.capabilities import CheckResult

_Made = TypeVar("_Made", bound=AccountTab)


class AccountPanel(QWidget):
    """A tab is made when somebody looks at it or asks for it.

    `changed` after anything that other views may show: counts, health, the account itself. `leads_changed` when
    leads of the workspace were.

    `leads_requested` carries lead ids and a title: leads to be shown in the table of leads.
    """

    changed = Signal()
    leads_changed = Signal()
    lead_opened = Signal(int)
    leads_requested = Signal(object, str)
    removed = Signal(str)  # account id

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__()
        self._account = account
        self._tools = tools
        self._accounts = tools.accounts
        self._runs = tools.runs
        self._runner = tools.runner
        self._chosen: tuple[int, ...] = ()
        self._standing = Lookup(tools.runner, self.tr("Reading the account"), self)
        self._resume = QAction(self.tr("Resume"), self)
        self._resume.setObjectName("accountResume")
        vendor = tools.accounts.vendor(account.vendor)
        self.view = AccountView(account, vendor.title, self)
        #: The tabs that were made, by what stands for them in the view: a page around a vendor's own.
        self._tabs: dict[QWidget, AccountTab] = {}
        #: Pages of the vendor's own tabs that were not made yet.
        self._own_to_come: dict[ScrollArea, type[VendorTab]] = {}
        #: Where tabs that were not made yet will be, by the attribute that makes them.
        self._places: dict[str, QWidget] = {}
        self._add_tabs(pulls=bool(vendor.pulls))
        self.setLayout(column(self.view))
        self._connect()
        self.show_account(account)

    @property
    def account(self) -> Account:
        return self._account

    @property
    def own(self) -> list[VendorTab]:
        """Those of the vendor's own tabs that were made."""
        return [tab for tab in self._tabs.values() if isinstance(tab, VendorTab)]

    @cached_property
    def send(self) -> SendTab:
        return self._put("send", SendTab(self._account, self._tools))

    @cached_property
    def results(self) -> ResultsTab:
        return self._put("results", ResultsTab(self._account, self._tools))

    @cached_property
    def pull(self) -> PullTab | None:
        """None where the vendor has nothing to pull."""
        if "pull" not in self._places:
            return None
        return self._put("pull", PullTab(self._account, self._tools))

    @cached_property
    def calls(self) -> CallsTab:
        tab = self._put("calls", CallsTab(self._account, self._tools))
        tab.settings_requested.connect(self._on_edit_requested)
        return tab

    @cached_property
    def activity(self) -> ActivityTab:
        return self._put("activity", ActivityTab(self._account, self._tools))

    @cached_property
    def settings(self) -> SettingsTab:
        tab = self._put("settings", SettingsTab(self._account, self._accounts, self._runner))
        tab.edit_requested.connect(self._on_edit_requested)
        tab.removed.connect(self._on_settings_removed)
        return tab

    def set_selection(self, lead_ids: Sequence[int], description: str) -> None:
        """Offer these leads to be sent and to the vendor's own tabs, and show the Send tab."""
        self._chosen = tuple(lead_ids)
        self.send.set_selection(lead_ids, description)
        for tab in self.own:
            tab.set_selection(self._chosen)
        self.view.tabs.setCurrentWidget(self.send)

    def set_imports(self, reports: Sequence[ImportReport]) -> None:
        """Offer the leads of these imports to be sent."""
        self.send.set_imports(reports)

    def set_segments(self, segments: Sequence[Segment]) -> None:
        """Offer the leads of these segments to be sent."""
        self.send.set_segments(segments)

    def refresh(self) -> None:
        """Read how the account stands, and what the tab on screen shows."""
        account_id = self._account.id
        self._standing.refresh(lambda _progress, _cancel: self._accounts.get(account_id))
        self._open_tab()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _add_tabs(self, *, pulls: bool) -> None:
        for name, title in (
            ("send", self.tr("Send")),
            ("results", self.tr("Results")),
            ("pull", self.tr("Pull")),
            ("calls", self.tr("All calls")),
            ("activity", self.tr("Activity")),
            ("settings", self.tr("Settings")),
        ):
            if name == "calls":
                self._add_own_tabs()
            if name != "pull" or pulls:
                self._places[name] = QWidget()
                self.view.tabs.addTab(self._places[name], title)

    def _add_own_tabs(self) -> None:
        for kind in vendor_tabs(self._account.vendor):
            # A tab that needs more room than there is must not make the window grow.
            page = ScrollArea()
            self._own_to_come[page] = kind
            self.view.tabs.addTab(page, kind.title())

    def _put(self, name: str, tab: _Made) -> _Made:
        """A tab that was just made into its place."""
        tabs, place = self.view.tabs, self._places.pop(name)
        number = tabs.indexOf(place)
        with QSignalBlocker(tabs):  # nobody went to another tab
            tabs.insertTab(number, tab, tabs.tabText(number))
            if tabs.currentWidget() is place:
                tabs.setCurrentWidget(tab)
            tabs.removeTab(number + 1)
        place.deleteLater()
        leave_drops_to_window(tab)
        tab.set_account(self._account)
        self._take(tab, tab)
        return tab

    def _make_own(self, page: ScrollArea) -> None:
        """One of the tabs that only this vendor has."""
        tab = self._own_to_come.pop(page)(self._account, self._tools)
        page.set_widget(tab)
        tab.set_selection(self._chosen)
        leave_drops_to_window(page)
        self._take(tab, page)

    def _take(self, tab: AccountTab, page: QWidget) -> None:
        """Pass on what a tab asks for, whichever it is."""
        self._tabs[page] = tab
        tab.changed.connect(self.changed)
        tab.leads_changed.connect(self.leads_changed)
        tab.lead_opened.connect(self.lead_opened)
        tab.leads_requested.connect(self.leads_requested)
        tab.send_requested.connect(self._on_tab_send_requested)

    def _connect(self) -> None:
        self.view.check.clicked.connect(self._on_check_clicked)
        self.view.code.given.connect(self._check)
        self.view.settings.clicked.connect(self._on_settings_clicked)
        self.view.tabs.currentChanged.connect(self._open_tab)
        self._resume.triggered.connect(self._on_resume_triggered)
        self._standing.answered.connect(self.show_account)
        self._runs.started.connect(self._on_runs_moved)
        self._runs.ended.connect(self._on_runs_moved)

    @Slot(object)
    def show_account(self, account: Account) -> None:
        """It was renamed, checked, paused, or set otherwise."""
        self._account = account
        self.setObjectName(f"accountPanel.{account.name}")
        self.view.show_account(account)
        for tab in self._tabs.values():
            tab.set_account(account)
        if account.paused:
            self.view.paused.set_message(
                "warning",
                self.tr("Sending to this account is paused."),
                words.said(account.paused),
                self._resume,
            )
        else:
            self.view.paused.clear()

    @Slot()
    def _open_tab(self) -> None:
        if self.isVisible():
            page = self.view.tabs.currentWidget()
            if isinstance(page, ScrollArea) and page in self._own_to_come:
                self._make_own(page)
            name = next((name for name, place in self._places.items() if place is page), "")
            tab = getattr(self, name) if name else self._tabs[page]
            tab.open()

    # -- what people and jobs do ---------------------------------------------------------------------------

    @Slot()
    def _on_check_clicked(self) -> None:
        self._check("")

    @Slot(str)
    def _check(self, code: str) -> None:
        account_id, calls = self._account.id, self._tools.calls
        self.view.check.setEnabled(False)
        self.view.notice.clear()
        self.view.code.hide()
        job = self._runner.start(
            self.tr("Checking {account}").format(account=self._account.name),
            lambda _progress, _cancel: calls.check(account_id, code),
            tell=outcomes.checked,
        )
        job.succeeded.connect(self._on_check_succeeded)
        job.failed.connect(self._on_check_failed)
        job.finished.connect(self._on_check_finished)

    @Slot(object)
    def _on_check_succeeded(self, result: CheckResult) -> None:
        kind: Kind = "success" if result.ok else "problem"
        self.view.notice.set_message(kind, outcomes.checked(result), words.said(result.detail))

    @Slot(object)
    def _on_check_failed(self, error: LeadDeskError) -> None:
        self.view.notice.set_error(error)
        self.view.code.ask_if(error)

    @Slot()
    def _on_check_finished(self) -> None:
        self.view.check.setEnabled(True)
        account_id = self._account.id
        self._standing.ask(lambda _progress, _cancel: self._accounts.get(account_id))
        self.changed.emit()

    @Slot()
    def _on_settings_clicked(self) -> None:
        self.view.tabs.setCurrentWidget(self.settings)

    @Slot()
    def _on_edit_requested(self) -> None:
        dialog = AccountDialog(self._accounts, self._runner, self._account, self)
        dialog.saved.connect(self._on_dialog_saved)
        dialog.ended.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _on_dialog_saved(self, account: Account) -> None:
        self.show_account(account)
        self.settings.open()
        self.changed.emit()

    @Slot()
    def _on_settings_removed(self) -> None:
        self.removed.emit(self._account.id)
        self.changed.emit()

    @Slot()
    def _on_resume_triggered(self) -> None:
        self._runs.start(self._account.id, self._account.name)

    @Slot(object, str)
    def _on_tab_send_requested(self, lead_ids: Sequence[int], description: str) -> None:
        self.send.set_selection(lead_ids, description)
        self.view.tabs.setCurrentWidget(self.send)

    @Slot(str)
    def _on_runs_moved(self, account_id: str) -> None:
        if account_id == self._account.id:
            self._standing.refresh(lambda _progress, _cancel: self._accounts.get(account_id))
