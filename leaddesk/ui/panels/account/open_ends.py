"""Deliveries whose end is open: asking the vendor, settling by hand, taking leads back at the vendor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from leaddesk.background.jobs import Job, JobHandle, Tell
from leaddesk.background.lookup import Lookup
from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Outcome
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback
from leaddesk.domain.states import DeliveryState
from leaddesk.services.outbox import DeliveryFilter, Offer
from leaddesk.ui import counts, outcomes, words
from leaddesk.ui.dialogs.ask_dialog import AskDialog, SettleDialog
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.views.account_results_view import AccountResultsView
from leaddesk.vendors.capabilities import VendorClient, Withdraws

if TYPE_CHECKING:
    from leaddesk.services.inquiries import InquiryReport

#: States about which the vendor can be asked.
_OPEN: Final = (DeliveryState.PENDING, DeliveryState.UNKNOWN)


class OpenEnds(QObject):
    """Drives the actions above the table of results. One of them at a time.

    `which` gives the deliveries on screen, `selected` the ids of those that are selected.
    """

    changed = Signal()

    def __init__(
        self,
        view: AccountResultsView,
        account: Account,
        tools: AccountTools,
        which: Callable[[], DeliveryFilter],
        selected: Callable[[], list[int]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._account = account
        self._tools = tools
        self._vendor = tools.accounts.vendor(account.vendor)
        self._which = which
        self._selected = selected
        self._open = 0
        self._unknown = 0
        self._to_withdraw = 0
        self._withdraws: bool | None = None
        self._job: JobHandle | None = None
        self._settling: list[int] = []
        self._ability = Lookup(tools.runner, self.tr("Finding out what the vendor can do"), self)
        self._ability.answered.connect(self._on_ability_answered)
        self._finding = Lookup(tools.runner, self.tr("Reading results"), self)
        self._finding.answered.connect(self._on_finding_answered)
        self._finding.failed.connect(view.notice.set_error)
        view.ask.clicked.connect(self._on_ask_clicked)
        view.settle.clicked.connect(self._on_settle_clicked)
        view.withdraw.clicked.connect(self._on_withdraw_clicked)
        view.stop.clicked.connect(self._on_stop_clicked)

    def set_account(self, account: Account) -> None:
        """The account was renamed, or set otherwise."""
        self._account = account
        self._show_actions()

    def open(self) -> None:
        """On screen: find out once what this vendor can do."""
        if self._withdraws is None:
            account_id = self._account.id
            self._ability.ask(
                lambda _progress, _cancel: self._tools.accounts.ask(account_id, _withdraws)
            )

    def show_counts(self, states: Mapping[DeliveryState, int]) -> None:
        """How many deliveries of those on screen are in each state."""
        self._open = sum(states.get(state, 0) for state in _OPEN)
        self._unknown = states.get(DeliveryState.UNKNOWN, 0)
        self._show_actions()

    @Slot(object)
    def show_offer(self, offer: Offer) -> None:
        """Only what is selected is taken back at the vendor."""
        self._to_withdraw = offer.withdraw if self._selected() else 0
        self._show_actions()

    def _show_actions(self) -> None:
        """Offer what can be done with the deliveries on screen and the selected ones."""
        view, free = self._view, self._job is None
        title = self._vendor.title
        can_ask = self._open > 0 and self._tools.inquiries.can_ask(self._account)
        view.ask.setText(
            self.tr("Ask {vendor} about {leads}").format(
                vendor=title, leads=counts.leads(self._open)
            )
        )
        view.withdraw.setText(
            self.tr("Cancel {leads} at {vendor}…").format(
                vendor=title, leads=counts.leads(self._to_withdraw)
            )
        )
        shown = {
            view.ask: can_ask,
            view.settle: self._unknown > 0,
            view.withdraw: bool(self._withdraws) and self._to_withdraw > 0,
        }
        for action, on in shown.items():
            action.setVisible(on)
        view.actions_area.setVisible(free and any(shown.values()))
        view.working_area.setVisible(not free)

    # -- asking the vendor ---------------------------------------------------------------------------------

    @Slot()
    def _on_ask_clicked(self) -> None:
        which, account_id = self._which(), self._account.id
        outbox, inquiries = self._tools.outbox, self._tools.inquiries

        def ask(progress: ProgressCallback, cancel: CancelToken) -> InquiryReport:
            ids = [found for state in _OPEN for found in outbox.ids(replace(which, state=state))]
            return inquiries.ask(account_id, ids, progress, cancel)

        title = self.tr("Asking {vendor} about leads").format(vendor=self._vendor.title)
        job = self._start(title, ask, outcomes.asked)
        job.succeeded.connect(self._on_ask_succeeded)

    @Slot(object)
    def _on_ask_succeeded(self, report: InquiryReport) -> None:
        asked = self.tr("{vendor} was asked about {leads}.").format(
            vendor=self._vendor.title, leads=counts.leads(report.asked)
        )
        said = _states_words(report.settled) or self.tr("Nothing is certain yet: ask again later.")
        if report.stopped is not None:
            why = words.error_text(report.stopped)
            self._view.notice.set_message("warning", asked, f"{said} · {why}")
        else:
            self._view.notice.set_message("success" if report.settled else "info", asked, said)

    # -- settling by hand ----------------------------------------------------------------------------------

    @Slot()
    def _on_settle_clicked(self) -> None:
        which = replace(self._which(), state=DeliveryState.UNKNOWN)
        chosen, outbox = set(self._selected()), self._tools.outbox

        def find(_progress: object, _cancel: object) -> list[int]:
            unknown = outbox.ids(which)
            return [found for found in unknown if found in chosen] or unknown

        self._finding.ask(find)

    @Slot(object)
    def _on_finding_answered(self, ids: list[int]) -> None:
        if not ids:
            return
        self._settling = ids
        dialog = SettleDialog(
            len(ids),
            self._vendor.title,
            self._vendor.send_repeat,
            self._vendor.consequence,
            self._view,
        )
        dialog.accepted.connect(self._on_settle_dialog_accepted)
        dialog.open()

    @Slot()
    def _on_settle_dialog_accepted(self) -> None:
        dialog = self.sender()
        if not isinstance(dialog, SettleDialog):
            return
        ids, state, inquiries = self._settling, dialog.state, self._tools.inquiries
        job = self._start(
            self.tr("Settling leads"),
            lambda _progress, _cancel: inquiries.settle(ids, state),
            outcomes.leads,
        )
        job.succeeded.connect(self._on_settle_succeeded)

    @Slot(object)
    def _on_settle_succeeded(self, number: int) -> None:
        title = self.tr("{leads} settled.").format(leads=counts.leads(number))
        self._view.notice.set_message("success", title)

    # -- taking back ---------------------------------------------------------------------------------------

    @Slot()
    def _on_withdraw_clicked(self) -> None:
        leads = counts.leads(self._to_withdraw)
        vendor = self._vendor.title
        dialog = AskDialog(
            "withdrawDialog",
            self.tr("Cancel {leads} at {vendor}?").format(leads=leads, vendor=vendor),
            self.tr(
                "{vendor} is asked to take back each selected lead that it has or may have. For a lead of which "
                "it is unknown whether it arrived this removes it too, if it is there."
            ).format(vendor=vendor),
            self.tr("Cancel {leads} at {vendor}").format(leads=leads, vendor=vendor),
            "danger",
            self._view,
            no=self.tr("Change nothing"),
        )
        dialog.accepted.connect(self._on_withdraw_dialog_accepted)
        dialog.open()

    @Slot()
    def _on_withdraw_dialog_accepted(self) -> None:
        ids, account_id, inquiries = self._selected(), self._account.id, self._tools.inquiries

        def withdraw(progress: ProgressCallback, cancel: CancelToken) -> Mapping[int, Outcome]:
            return inquiries.withdraw(account_id, ids, progress, cancel)

        title = self.tr("Cancelling leads at {vendor}").format(vendor=self._vendor.title)
        job = self._start(title, withdraw, outcomes.answered)
        job.succeeded.connect(self._on_withdraw_succeeded)

    @Slot(object)
    def _on_withdraw_succeeded(self, answers: Mapping[int, Outcome]) -> None:
        states = Counter(outcome.state for outcome in answers.values())
        title = self.tr("{vendor} was asked to take back {leads}.").format(
            vendor=self._vendor.title, leads=counts.leads(len(answers))
        )
        messages = [
            words.said(reason.message) for found in answers.values() for reason in found.reasons
        ]
        said = [_states_words(states), *dict.fromkeys(messages)]
        done = set(states) == {DeliveryState.CANCELLED}
        self._view.notice.set_message(
            "success" if done else "info", title, " · ".join(part for part in said if part)
        )

    # -- the one job ---------------------------------------------------------------------------------------

    def _start(self, title: str, job: Job, tell: Tell) -> JobHandle:
        self._view.notice.clear()
        self._view.working.setText(title)
        handle = self._job = self._tools.runner.start(title, job, tell=tell)
        handle.progressed.connect(self._on_job_progressed)
        handle.failed.connect(self._view.notice.set_error)
        handle.finished.connect(self._on_job_finished)
        self._show_actions()
        return handle

    @Slot()
    def _on_stop_clicked(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @Slot(object)
    def _on_job_progressed(self, progress: Progress) -> None:
        if self._job is not None and progress.total:
            said = self.tr("{title}: {done} of {total}").format(
                title=self._job.title,
                done=words.count(progress.done),
                total=words.count(progress.total),
            )
            self._view.working.setText(said)

    @Slot()
    def _on_job_finished(self) -> None:
        self._job = None
        self._show_actions()
        self.changed.emit()

    @Slot(object)
    def _on_ability_answered(self, able: bool) -> None:  # noqa: FBT001  (the signal's own argument)
        self._withdraws = able
        self._show_actions()


async def _withdraws(client: VendorClient) -> bool:
    """Whether the vendor can take leads back; nothing is sent to find that out."""
    return isinstance(client, Withdraws)


def _states_words(states: Mapping[DeliveryState, int]) -> str:
    """“Accepted: 10 · Rejected: 2”."""
    return " · ".join(
        f"{words.state_word(state)}: {words.count(number)}" for state, number in states.items()
    )
