"""Fetching leads from the vendor into the workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.background.jobs import JobHandle
from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback
from leaddesk.ui import counts, words
from leaddesk.ui.panels.account_tools import AccountTools
from leaddesk.ui.views.account_pull_view import AccountPullView
from leaddesk.ui.widgets.param_field import ParamField
from leaddesk.vendors.base import Param, ParamKind

if TYPE_CHECKING:
    from leaddesk.services.pulling import PullReport


class PullTab(QWidget):
    """One pull at a time. What was stored before it was stopped stays: pages are stored as they come."""

    leads_changed = Signal()
    leads_requested = Signal(object, str)  # lead ids, title

    def __init__(
        self, account: Account, tools: AccountTools, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._account = account
        self._tools = tools
        self._job: JobHandle | None = None
        self._report: PullReport | None = None
        self._days = [
            ParamField(Param("since", self.tr("From"), kind=ParamKind.DATE), "pull"),
            ParamField(Param("until", self.tr("To"), kind=ParamKind.DATE), "pull"),
        ]
        self._show = QAction(self.tr("Show these leads"), self)
        self._show.setObjectName("pullShow")
        self._show.triggered.connect(self._on_show_triggered)
        self.view = AccountPullView(self._days, self)
        for pull in tools.accounts.vendor(account.vendor).pulls:
            self.view.what.addItem(self._kind_words(pull), pull)
        self.view.what.currentIndexChanged.connect(self._show_name)
        self.view.name.textChanged.connect(self._show_button)
        self.view.pull.clicked.connect(self._on_pull_clicked)
        self.view.name.returnPressed.connect(self.view.pull.click)
        self.view.stop.clicked.connect(self._on_stop_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._show_name()
        self.set_account(account)

    def set_account(self, account: Account) -> None:
        """The account was renamed."""
        self._account = account
        live = self.tr("PRACTICE") if account.practice else self.tr("LIVE")
        text = self.tr("Pull from {account} · {live}")
        self.view.pull.setText(text.format(account=account.name, live=live))

    def open(self) -> None:
        """The tab is on screen."""

    def _kind_words(self, pull: str) -> str:
        known = {
            "leads": self.tr("Leads"),
            "results": self.tr("Results of leads that were sent"),
            "list": self.tr("The leads of a list"),
            "view": self.tr("The leads of a view"),
        }
        kind = pull.partition(":")[0]
        return known.get(kind, kind.replace("_", " "))

    @property
    def _named(self) -> bool:
        return ":" in str(self.view.what.currentData())

    def _what(self) -> str:
        kind = str(self.view.what.currentData()).partition(":")[0]
        return f"{kind}:{self.view.name.text().strip()}" if self._named else kind

    @Slot()
    def _show_name(self) -> None:
        kind = str(self.view.what.currentData()).partition(":")[0]
        names = {"list": self.tr("Name of the list"), "view": self.tr("Name of the view")}
        self.view.name_area.setVisible(self._named)
        self.view.name_label.setText(names.get(kind, self.tr("Name")))
        self._show_button()

    @Slot()
    def _show_button(self) -> None:
        complete = not self._named or bool(self.view.name.text().strip())
        self.view.pull.setEnabled(self._job is None and complete)

    # -- pulling -------------------------------------------------------------------------------------------

    @Slot()
    def _on_pull_clicked(self) -> None:
        if self._job is not None:
            return
        pulling, account_id, what = self._tools.pulling, self._account.id, self._what()
        since, until = (field.value() for field in self._days)

        def pull(progress: ProgressCallback, cancel: CancelToken) -> PullReport:
            return pulling.pull(account_id, what, since, until, progress, cancel)

        self.view.notice.clear()
        self.view.progress.setRange(0, 0)
        self.view.progress_words.setText(self.tr("Asking the vendor…"))
        title = self.tr("Pulling from {account}").format(account=self._account.name)
        self._job = self._tools.runner.start(title, pull)
        self._job.progressed.connect(self._on_job_progressed)
        self._job.succeeded.connect(self._on_job_succeeded)
        self._job.failed.connect(self._on_job_failed)
        self._job.cancelled.connect(self._on_job_cancelled)
        self._job.finished.connect(self._on_job_finished)
        self._show_running()

    @Slot()
    def _on_stop_clicked(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_running(self) -> None:
        running = self._job is not None
        self.view.progress.setVisible(running)
        self.view.stop.setVisible(running)
        if not running:
            self.view.progress_words.setText("")
        self._show_button()

    @Slot(object)
    def _on_job_progressed(self, progress: Progress) -> None:
        self.view.progress.setRange(0, progress.total or 0)
        self.view.progress.setValue(progress.done)
        said = self.tr("{leads} fetched").format(leads=counts.leads(progress.done))
        if progress.total:
            said = self.tr("{done} of {leads} fetched").format(
                done=words.count(progress.done), leads=counts.leads(progress.total)
            )
        self.view.progress_words.setText(said)

    @Slot(object)
    def _on_job_succeeded(self, report: PullReport) -> None:
        self._report = report
        said = self.tr("{fetched} fetched: {created} new, {updated} updated, {unchanged} unchanged")
        title = said.format(
            fetched=words.count(report.fetched),
            created=words.count(report.created),
            updated=words.count(report.updated),
            unchanged=words.count(report.unchanged),
        )
        self.view.notice.set_message(
            "success" if report.fetched else "info",
            title,
            action=self._show if report.lead_ids else None,
        )

    @Slot(object)
    def _on_job_failed(self, error: LeadDeskError) -> None:
        self.view.notice.set_error(error)

    @Slot()
    def _on_job_cancelled(self) -> None:
        self.view.notice.set_message(
            "info",
            self.tr("You stopped this."),
            self.tr("What was fetched before stays in the workspace. Pull again to get the rest."),
        )

    @Slot()
    def _on_job_finished(self) -> None:
        self._job = None
        self._show_running()
        self.leads_changed.emit()

    @Slot()
    def _on_show_triggered(self) -> None:
        if self._report is not None:
            title = self.tr("Pulled from {account}").format(account=self._account.name)
            self.leads_requested.emit(self._report.lead_ids, title)
