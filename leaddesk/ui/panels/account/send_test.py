"""Having the vendor check leads without storing them, before the real send."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from leaddesk.background.jobs import JobHandle
from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Outcome
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback
from leaddesk.domain.states import DeliveryState
from leaddesk.ui import counts, outcomes, words
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.views.account_send_view import AccountSendView
from leaddesk.vendors.base import VendorDescriptor

if TYPE_CHECKING:
    from leaddesk.services.sending import SendPlan, TestReport


class SendTest(QObject):
    """Drives the second button beside Send. `found` carries a title, lead ids, and the words for each of them."""

    found = Signal(str, object, object)  # title, Sequence[int], Callable[[int], str]

    def __init__(
        self, view: AccountSendView, account: Account, tools: AccountTools, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._account = account
        self._tools = tools
        self._vendor = tools.accounts.vendor(account.vendor)
        self._can = _can_test(self._vendor)
        self._plan: SendPlan | None = None
        self._job: JobHandle | None = None
        view.test.clicked.connect(self._on_test_clicked)
        view.stop_test.clicked.connect(self._on_stop_test_clicked)
        self.show_plan(None)

    def show_plan(self, plan: SendPlan | None) -> None:
        """What would be sent now, None while that is not known."""
        self._plan = plan
        number = 0 if plan is None else len(plan.ready)
        view, busy = self._view, self._job is not None
        view.test.setVisible(self._can and not busy)
        view.test.setEnabled(number > 0)
        view.test.setText(self.tr("Check with {vendor}").format(vendor=self._vendor.title))
        view.test.setToolTip(
            self.tr("{vendor} says what it thinks of each lead, and stores none.").format(
                vendor=self._vendor.title
            )
        )
        view.testing_area.setVisible(busy)

    @Slot()
    def _on_test_clicked(self) -> None:
        plan = self._plan
        if plan is None or self._job is not None:
            return
        sending = self._tools.sending

        def test(progress: ProgressCallback, cancel: CancelToken) -> TestReport:
            told = _Told(len(plan.ready), progress)
            return sending.test(plan.account.id, plan.ready, plan.options, cancel, told.on_answer)

        title = self.tr("Checking {leads} with {vendor}").format(
            leads=counts.leads(len(plan.ready)), vendor=self._vendor.title
        )
        self._view.notice.clear()
        self._view.testing.setText(title)
        self._job = self._tools.runner.start(title, test, tell=outcomes.tested)
        self._job.progressed.connect(self._on_job_progressed)
        self._job.succeeded.connect(self._on_job_succeeded)
        self._job.failed.connect(self._view.notice.set_error)
        self._job.finished.connect(self._on_job_finished)
        self.show_plan(plan)

    @Slot()
    def _on_stop_test_clicked(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @Slot(object)
    def _on_job_progressed(self, progress: Progress) -> None:
        if self._job is not None:
            said = self.tr("{title}: {done} of {total}").format(
                title=self._job.title,
                done=words.count(progress.done),
                total=words.count(progress.total or 0),
            )
            self._view.testing.setText(said)

    @Slot(object)
    def _on_job_succeeded(self, report: TestReport) -> None:
        answers = report.answers
        others = [
            lead_id
            for lead_id, outcome in answers.items()
            if outcome.state is not DeliveryState.ACCEPTED
        ]
        title = self.tr("{vendor} would take {number} of {leads}.").format(
            vendor=self._vendor.title,
            number=words.count(len(answers) - len(others)),
            leads=counts.leads(len(answers)),
        )
        stopped = report.stopped
        detail = words.error_text(stopped) if stopped else self.tr("Nothing was stored there.")
        fine = not others and stopped is None
        self._view.notice.set_message("success" if fine else "warning", title, detail)
        if others:
            heading = self.tr("What {vendor} would not simply take").format(
                vendor=self._vendor.title
            )
            self.found.emit(heading, others, _why(answers, others))

    @Slot()
    def _on_job_finished(self) -> None:
        self._job = None
        self.show_plan(self._plan)


class _Told:
    """Counts answers. Lives in the job's thread."""

    def __init__(self, total: int, progress: ProgressCallback) -> None:
        self._done = 0
        self._total = total
        self._progress = progress

    def on_answer(self, _lead_id: int, _outcome: Outcome) -> None:
        self._done += 1
        self._progress(Progress(self._done, self._total, "leads"))


def _can_test(vendor: VendorDescriptor) -> bool:
    """Whether the call that sends a lead documents a test."""
    return any(param.name == "test" for param in vendor.operation(vendor.send_operation).params)


def _why(answers: Mapping[int, Outcome], ids: Sequence[int]) -> Callable[[int], str]:
    texts = {
        lead_id: words.why(answers[lead_id].reasons, " · ")
        or words.state_word(answers[lead_id].state)
        for lead_id in ids
    }
    return lambda lead_id: texts.get(lead_id, "")
