"""The button that pulls leads into the workspace, how far it came, and what it brought."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QProgressBar, QWidget

from leaddesk.background.jobs import JobHandle
from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback
from leaddesk.ui import counts, outcomes, words
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.views.parts import column, row, text
from leaddesk.ui.widgets.busy_focus import BusyFocus
from leaddesk.ui.widgets.buttons import Kind, button
from leaddesk.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from leaddesk.services.pulling import PullReport

#: What to fetch, from which day, to which; as `PullService.pull` takes them.
Wanted = tuple[str, str, str]


class PullRun(QWidget):
    """One pull at a time. What was stored before it was stopped stays: pages are stored as they come."""

    leads_changed = Signal()
    leads_requested = Signal(object, str)  # lead ids, title

    def __init__(
        self,
        account: Account,
        tools: AccountTools,
        wanted: Callable[[], Wanted],
        *,
        name: str = "pull",
        kind: Kind = "primary",
    ) -> None:
        """`wanted` is asked when the button is pressed; `name` begins the object names."""
        super().__init__()
        self._account = account
        self._tools = tools
        self._wanted = wanted
        self._job: JobHandle | None = None
        self._report: PullReport | None = None
        self._ready = True
        self.show_leads = QAction(self.tr("Show these leads"), self)
        self.show_leads.setObjectName(f"{name}Show")
        self.notice = Notice(self, closable=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Leads fetched"))
        self.words = text(tone="muted")
        self.stop = button(self.tr("Stop"), name=f"{name}Stop", icon_name="stop")
        self._focus = BusyFocus(self, self.stop)
        self.pull = button("", name=f"{name}Button", kind=kind, icon_name="imports")
        last = row(self.words, self.stop, self.pull)
        last.setStretch(0, 1)
        self.setLayout(column(self.notice, self.progress, last))
        self.pull.clicked.connect(self._on_pull_clicked)
        self.stop.clicked.connect(self._on_stop_clicked)
        self.show_leads.triggered.connect(self._on_show_leads_triggered)
        self.set_account(account)
        self._show_running()

    def set_account(self, account: Account) -> None:
        """The account was renamed."""
        self._account = account
        live = self.tr("PRACTICE") if account.practice else self.tr("LIVE")
        said = self.tr("Pull from {account} · {live}")
        self.pull.setText(words.caption(said.format(account=account.name, live=live)))

    def set_ready(self, *, ready: bool) -> None:
        """Whether all is given that is needed."""
        self._ready = ready
        self._show_running()

    @Slot()
    def _on_pull_clicked(self) -> None:
        if self._job is not None:
            return
        pulling, account_id = self._tools.pulling, self._account.id
        what, since, until = self._wanted()

        def pull(progress: ProgressCallback, cancel: CancelToken) -> PullReport:
            return pulling.pull(account_id, what, since, until, progress, cancel)

        self.notice.clear()
        self.progress.setRange(0, 0)
        self.progress.setValue(0)
        self.words.setText(self.tr("Asking the vendor…"))
        title = self.tr("Pulling from {account}").format(account=self._account.name)
        self._job = self._tools.runner.start(title, pull, tell=outcomes.pulled)
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
        with self._focus.kept(busy=running):
            self.progress.setVisible(running)
            self.stop.setVisible(running)
            self.pull.setEnabled(self._ready and not running)
        if not running:
            self.words.setText("")

    @Slot(object)
    def _on_job_progressed(self, progress: Progress) -> None:
        self.progress.setRange(0, progress.total or 0)
        self.progress.setValue(progress.done)
        said = self.tr("{leads} fetched").format(leads=counts.leads(progress.done))
        if progress.total:
            said = self.tr("{done} of {leads} fetched").format(
                done=words.count(progress.done), leads=counts.leads(progress.total)
            )
        self.words.setText(said)

    @Slot(object)
    def _on_job_succeeded(self, report: PullReport) -> None:
        self._report = report
        action = self.show_leads if report.lead_ids else None
        if report.missing:
            why = self.tr(
                "The vendor's list may have changed while it was read. Pull again to get the rest."
            )
            self.notice.set_message("warning", outcomes.pulled(report), why, action)
        else:
            self.notice.set_message(
                "success" if report.fetched else "info", outcomes.pulled(report), action=action
            )

    @Slot(object)
    def _on_job_failed(self, error: LeadDeskError) -> None:
        self.notice.set_error(error, more=self._kept_words() if self.progress.value() > 0 else "")

    @Slot()
    def _on_job_cancelled(self) -> None:
        self.notice.set_message("info", self.tr("You stopped this."), self._kept_words())

    def _kept_words(self) -> str:
        return self.tr(
            "What was fetched before stays in the workspace. Pull again to get the rest."
        )

    @Slot()
    def _on_job_finished(self) -> None:
        self._job = None
        self._show_running()
        self.leads_changed.emit()

    @Slot()
    def _on_show_leads_triggered(self) -> None:
        if self._report is not None:
            title = self.tr("Pulled from {account}").format(account=self._account.name)
            self.leads_requested.emit(self._report.lead_ids, title)
