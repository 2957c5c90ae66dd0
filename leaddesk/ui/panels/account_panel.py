"""One account in the centre of the window: how it stands, over tabs in the order people work."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, cast

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.background.lookup import Lookup
from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.imports import ImportReport
from leaddesk.domain.segments import Segment
from leaddesk.ui.dialogs.account_dialog import AccountDialog
from leaddesk.ui.panels.account_tools import AccountTools
from leaddesk.ui.panels.activity_tab import ActivityTab
from leaddesk.ui.panels.calls_tab import CallsTab
from leaddesk.ui.panels.pull_tab import PullTab
from leaddesk.ui.panels.results_tab import ResultsTab
from leaddesk.ui.panels.send_tab import SendTab
from leaddesk.ui.panels.settings_tab import SettingsTab
from leaddesk.ui.panels.vendors import VendorTab, vendor_tabs
from leaddesk.ui.views.account_view import AccountView
from leaddesk.ui.widgets.drops import leave_drops_to_window
from leaddesk.ui.widgets.scroll_area import ScrollArea
from leaddesk.vendors.capabilities import CheckResult


class _Tab(Protocol):
    """What every tab can do."""

    def open(self) -> None: ...


class AccountPanel(QWidget):
    """`changed` after anything that other views may show: counts, health, the account itself. `leads_changed` when
    leads of the workspace were.

    `leads_requested` carries lead ids and a title: leads to be shown in the table of leads.
    """

    changed = Signal()
    leads_changed = Signal()
    lead_opened = Signal(int)
    leads_requested = Signal(object, str)
    removed = Signal(str)  # account id

    def __init__(
        self, account: Account, tools: AccountTools, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._account = account
        self._tools = tools
        self._accounts = tools.accounts
        self._runs = tools.runs
        self._runner = tools.runner
        self._chosen: tuple[int, ...] = ()
        self._whole = False
        self._standing = Lookup(tools.runner, self.tr("Reading the account"), self)
        self._resume = QAction(self.tr("Resume"), self)
        self._resume.setObjectName("accountResume")
        vendor = tools.accounts.vendor(account.vendor)
        self.view = AccountView(account, vendor.title, self)
        self.send = SendTab(account, tools)
        self.results = ResultsTab(account, tools)
        self.pull = PullTab(account, tools) if vendor.pulls else None
        self.own: list[VendorTab] = []
        self._pages: dict[QWidget, VendorTab] = {}
        self.calls = CallsTab(account, tools)
        self.activity = ActivityTab(account, tools)
        self.settings = SettingsTab(account, tools.accounts, tools.runner)
        self._add_tabs()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._connect()
        self._show_account(account)

    @property
    def account(self) -> Account:
        return self._account

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

    def show_tab(self, tab: QWidget) -> None:
        """Bring a tab to the front, a vendor's own too."""
        pages: dict[QWidget, QWidget] = {own: page for page, own in self._pages.items()}
        self.view.tabs.setCurrentWidget(pages.get(tab, tab))

    def refresh(self) -> None:
        """Read how the account stands, and what the tab on screen shows."""
        account_id = self._account.id
        self._standing.refresh(lambda _progress, _cancel: self._accounts.get(account_id))
        self._open_tab()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._whole:
            self._whole = True
            QTimer.singleShot(0, self._add_own_tabs)  # after the first paint
        self.refresh()

    def _add_tabs(self) -> None:
        for tab, title in (
            (self.send, self.tr("Send")),
            (self.results, self.tr("Results")),
            (self.pull, self.tr("Pull")),
            (self.calls, self.tr("All calls")),
            (self.activity, self.tr("Activity")),
            (self.settings, self.tr("Settings")),
        ):
            if tab is not None:
                self.view.tabs.addTab(tab, title)

    @Slot()
    def _add_own_tabs(self) -> None:
        """What only this vendor has, loaded when the panel is first seen."""
        self.own = vendor_tabs(self._account, self._tools)
        for tab in self.own:
            tab.set_selection(self._chosen)
            page = ScrollArea(
                tab
            )  # a tab that needs more room than there is must not make the window grow
            tab.setProperty("area", "plain")
            self._pages[page] = tab
            self.view.tabs.insertTab(self.view.tabs.indexOf(self.calls), page, tab.title)
            leave_drops_to_window(page)
            tab.changed.connect(self._on_tab_changed)
            tab.leads_changed.connect(self.leads_changed)
            tab.lead_opened.connect(self.lead_opened)
            tab.leads_requested.connect(self.leads_requested)
            tab.send_requested.connect(self._on_tab_send_requested)

    def _connect(self) -> None:
        self.view.check.clicked.connect(self._on_check_clicked)
        self.view.code.given.connect(self._check)
        self.view.settings.clicked.connect(self._on_settings_clicked)
        self.view.tabs.currentChanged.connect(self._on_tabs_current_changed)
        self._resume.triggered.connect(self._on_resume_triggered)
        self._standing.answered.connect(self._on_standing_answered)
        self.send.changed.connect(self._on_tab_changed)
        self.results.changed.connect(self._on_tab_changed)
        self.calls.changed.connect(self._on_tab_changed)
        self.calls.settings_requested.connect(self._on_edit_requested)
        if self.pull is not None:
            self.pull.leads_changed.connect(self.leads_changed)
            self.pull.leads_requested.connect(self.leads_requested)
        self.send.lead_opened.connect(self.lead_opened)
        self.results.lead_opened.connect(self.lead_opened)
        self.settings.edit_requested.connect(self._on_edit_requested)
        self.settings.removed.connect(self._on_settings_removed)
        self._runs.started.connect(self._on_runs_moved)
        self._runs.ended.connect(self._on_runs_moved)

    def _show_account(self, account: Account) -> None:
        self._account = account
        self.setObjectName(f"accountPanel.{account.name}")
        self.view.show_account(account)
        self.send.set_account(account)
        self.results.set_account(account)
        self.calls.set_account(account)
        self.settings.set_account(account)
        if self.pull is not None:
            self.pull.set_account(account)
        for tab in self.own:
            tab.set_account(account)
        if account.paused:
            self.view.paused.set_message(
                "warning",
                self.tr("Sending to this account is paused."),
                account.paused,
                self._resume,
            )
        else:
            self.view.paused.clear()

    def _open_tab(self) -> None:
        if self.isVisible():
            page = self.view.tabs.currentWidget()
            cast("_Tab", self._pages.get(page, page)).open()

    # -- what people and jobs do ---------------------------------------------------------------------------

    @Slot()
    def _on_tabs_current_changed(self) -> None:
        self._open_tab()

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
        )
        job.succeeded.connect(self._on_check_succeeded)
        job.failed.connect(self._on_check_failed)
        job.finished.connect(self._on_check_finished)

    @Slot(object)
    def _on_check_succeeded(self, result: CheckResult) -> None:
        if result.ok:
            self.view.notice.set_message("success", self.tr("The connection works."), result.detail)
        else:
            title = self.tr("The connection does not work.")
            self.view.notice.set_message("problem", title, result.detail)

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

    @Slot(object)
    def _on_standing_answered(self, account: Account) -> None:
        self._show_account(account)

    @Slot()
    def _on_settings_clicked(self) -> None:
        self.view.tabs.setCurrentWidget(self.settings)

    @Slot()
    def _on_edit_requested(self) -> None:
        dialog = AccountDialog(self._accounts, self._runner, self._account, self)
        dialog.saved.connect(self._on_dialog_saved)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _on_dialog_saved(self, account: Account) -> None:
        self._show_account(account)
        self.settings.open()
        self.changed.emit()

    @Slot()
    def _on_settings_removed(self) -> None:
        self.removed.emit(self._account.id)
        self.changed.emit()

    @Slot()
    def _on_resume_triggered(self) -> None:
        self._runs.start(self._account.id, self._account.name)

    @Slot()
    def _on_tab_changed(self) -> None:
        self.changed.emit()

    @Slot(object, str)
    def _on_tab_send_requested(self, lead_ids: Sequence[int], description: str) -> None:
        self.send.set_selection(lead_ids, description)
        self.view.tabs.setCurrentWidget(self.send)

    @Slot(str)
    def _on_runs_moved(self, account_id: str) -> None:
        if account_id == self._account.id:
            self._standing.refresh(lambda _progress, _cancel: self._accounts.get(account_id))
