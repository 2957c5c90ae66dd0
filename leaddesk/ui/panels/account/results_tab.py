"""What became of what was sent: counts that add up, causes, every lead, the vendor's own words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFileDialog

from leaddesk.background.lookup import Lookup
from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Batch
from leaddesk.domain.states import DeliveryState
from leaddesk.services.fixes import FIXABLE
from leaddesk.services.outbox import AGAIN, DeliveryFilter
from leaddesk.services.suppressions import SUPPRESSED
from leaddesk.ui import counts, outcomes, words
from leaddesk.ui.models.delivery_table import DeliveryTableModel
from leaddesk.ui.panels.account.fixing import Fixing
from leaddesk.ui.panels.account.open_ends import OpenEnds
from leaddesk.ui.panels.account.tab import AccountTab
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.panels.chosen_delivery import ChosenDelivery
from leaddesk.ui.panels.queue_actions import QueueActions
from leaddesk.ui.views.account_results_view import AccountResultsView
from leaddesk.ui.views.parts import column
from leaddesk.ui.widgets.buttons import action_button
from leaddesk.ui.widgets.reason_list import LONGEST, ReasonCount

if TYPE_CHECKING:
    from leaddesk.services.outbox import OutboxService

#: While leads go out, the tab is read anew at most this often. Milliseconds.
REFRESH_MS = 1000
#: So many causes fit before they scroll.
_CAUSES_SHOWN = 4


@dataclass(frozen=True, slots=True)
class _Results:
    batches: Sequence[Batch]
    states: Mapping[DeliveryState, int]
    reasons: Sequence[ReasonCount]
    ids: Sequence[int]


class ResultsTab(AccountTab):
    """Reads in jobs; only the pages of the table on screen are read where they are shown."""

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__()
        self._account = account
        self._outbox = outbox = tools.outbox
        self._runs = tools.runs
        self._runner = runner = tools.runner
        self._state: DeliveryState | None = None
        self._code = ""
        self._reason_words: Mapping[str, str] = {}
        self._model = DeliveryTableModel(outbox, self)
        self._reading = Lookup(runner, self.tr("Reading results"), self)
        self._soon = QTimer(self, interval=REFRESH_MS, singleShot=True)
        self.view = AccountResultsView(self)
        self.view.deliveries.setModel(self._model)
        self.view.show_columns()
        view = self.view
        self._chosen = ChosenDelivery(view.deliveries, self._model, view.exchange, outbox, runner)
        self._queue = QueueActions(
            view.deliveries, self._model, view.notice, outbox, runner, self._shown, self
        )
        for action in (self._queue.again, self._queue.cancel):
            view.queue_actions.addWidget(action_button(action))
        selected = self._queue.selected_ids
        self._open_ends = OpenEnds(view, account, tools, self._which, selected, self)
        self._fixing = Fixing(self.view, tools, self._which, self)
        self.view.batch.addItem(self.tr("Everything ever sent to this account"), None)
        self.setLayout(column(self.view))
        self._connect()
        self._show_filter()

    def set_account(self, account: Account) -> None:
        self._account = account
        self._open_ends.set_account(account)

    def refresh(self) -> None:
        """Read everything that is shown anew."""
        which, state, code = self._which(), self._state, self._code
        account_id = self._account.id
        self._reading.refresh(
            lambda _progress, _cancel: _read(self._outbox, account_id, which, state, code)
        )

    def open(self) -> None:
        self._open_ends.open()
        self.refresh()

    def _connect(self) -> None:
        view = self.view
        view.batch.activated.connect(self._on_batch_activated)
        view.bar.state_clicked.connect(self._on_bar_state_clicked)
        view.reasons.show_requested.connect(self._on_reasons_show_requested)
        view.reasons.again_requested.connect(self._on_reasons_again_requested)
        view.reasons.fix_requested.connect(self._on_reasons_fix_requested)
        self._fixing.queued.connect(self._on_fixing_queued)
        self._fixing.changed.connect(self._on_open_ends_changed)
        view.show_all.clicked.connect(self._on_show_all_clicked)
        view.export.clicked.connect(self._on_export_clicked)
        self._chosen.lead_opened.connect(self.lead_opened)
        self._queue.offered.connect(self._open_ends.show_offer)
        self._open_ends.changed.connect(self._on_open_ends_changed)
        self._queue.changed.connect(self._on_open_ends_changed)
        self._queue.queued.connect(self._on_fixing_queued)
        self._reading.answered.connect(self._on_reading_answered)
        self._reading.failed.connect(self.view.notice.set_error)
        self._soon.timeout.connect(self.refresh)
        self._runs.advanced.connect(self._on_runs_moved)
        self._runs.ended.connect(self._on_runs_ended)

    def _which(self) -> DeliveryFilter:
        return DeliveryFilter(account_id=self._account.id, batch_id=self.view.batch.currentData())

    def _shown(self) -> DeliveryFilter:
        """What the table shows."""
        return replace(self._which(), state=self._state, reason=self._code)

    # -- showing -------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_reading_answered(self, results: _Results) -> None:
        view = self.view
        view.pages.setCurrentIndex(1 if results.batches else 0)
        self._show_batches(results.batches)
        view.bar.set_counts(results.states)
        self._model.set_ids(results.ids)
        self._open_ends.show_counts(results.states)
        self._reason_words = {
            entry.reason.code: words.said(entry.reason.message) for entry in results.reasons
        }
        view.reasons.show_reasons(results.reasons)
        lines = min(_CAUSES_SHOWN, len(results.reasons), LONGEST)
        view.reasons_area.setFixedHeight(lines * view.reasons.line_height)
        view.reasons_area.setVisible(lines > 0)
        view.reasons_title.setVisible(lines > 0)
        self._queue.refresh()
        self._show_filter()

    def _show_batches(self, batches: Sequence[Batch]) -> None:
        combo = self.view.batch
        known = [combo.itemData(place) for place in range(1, combo.count())]
        if known == [batch.id for batch in batches]:
            return
        chosen = combo.currentData()
        while combo.count() > 1:
            combo.removeItem(1)
        for batch in batches:
            text = self.tr("Sent {when}: {leads}").format(
                when=words.exact_when(batch.created_at),
                leads=counts.leads(sum(batch.counts.values())),
            )
            combo.addItem(text, batch.id)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def _show_filter(self) -> None:
        number = self._model.rowCount()
        text = self.tr("{leads}, newest first").format(leads=counts.leads(number))
        if self._state is not None:
            text = self.tr("{leads}: {state}").format(
                leads=counts.leads(number), state=words.state_word(self._state)
            )
        elif self._code:
            text = self.tr("{leads}: {reason}").format(
                leads=counts.leads(number), reason=self._reason_words.get(self._code, self._code)
            )
        self.view.filter_words.setText(text)
        self.view.show_all.setVisible(self._state is not None or bool(self._code))

    def _narrow(self, state: DeliveryState | None = None, code: str = "") -> None:
        self._state, self._code = state, code
        self.refresh()

    @Slot()
    def _on_batch_activated(self) -> None:
        self._narrow()

    @Slot(object)
    def _on_bar_state_clicked(self, state: DeliveryState) -> None:
        self._narrow(state=state)

    @Slot(str)
    def _on_reasons_show_requested(self, code: str) -> None:
        self._narrow(code=code)
        self.view.deliveries.setFocus()

    @Slot()
    def _on_show_all_clicked(self) -> None:
        self._narrow()

    # -- one lead ------------------------------------------------------------------------------------------

    @Slot()
    def _on_open_ends_changed(self) -> None:
        self.refresh()
        self.changed.emit()

    # -- sending again, exporting --------------------------------------------------------------------------

    @Slot(str)
    def _on_reasons_again_requested(self, code: str) -> None:
        which = self._which()
        job = self._runner.start(
            self.tr("Queuing leads again"),
            lambda _progress, _cancel: _retry(self._outbox, which, code),
            quiet=True,
        )
        job.succeeded.connect(self._on_retry_succeeded)
        job.failed.connect(self.view.notice.set_error)

    @Slot(str)
    def _on_reasons_fix_requested(self, code: str) -> None:
        self._fixing.fix(code, self._reason_words.get(code, code))

    @Slot()
    def _on_fixing_queued(self) -> None:
        self._runs.start(self._account.id, self._account.name)

    @Slot(object)
    def _on_retry_succeeded(self, number: int) -> None:
        if number:
            self._runs.start(self._account.id, self._account.name)
        self.refresh()
        self.changed.emit()

    @Slot()
    def _on_export_clicked(self) -> None:
        self._ask_where(self.tr("results {account}.csv").format(account=self._account.name))

    def _ask_where(self, proposed: str) -> None:
        name, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Export result file"), proposed, self.tr("CSV files (*.csv)")
        )
        chosen = Path(name)
        path = chosen if chosen.suffix else Path(f"{name}.csv")
        if name and path != chosen and path.exists():  # nobody was asked about this one
            self._ask_where(str(path))
        elif name:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write what is shown, every original column first."""
        which = self._shown()
        job = self._runner.start(
            self.tr("Writing {file}").format(file=path.name),
            lambda _progress, _cancel: (path, self._outbox.export_results(path, which)),
            tell=outcomes.written,
        )
        job.succeeded.connect(self._on_export_succeeded)
        job.failed.connect(self.view.notice.set_error)

    @Slot(object)
    def _on_export_succeeded(self, written: tuple[Path, int]) -> None:
        path, number = written
        title = self.tr("{leads} written to {file}.").format(
            leads=counts.leads(number), file=path.name
        )
        self.view.notice.set_message("success", title, str(path.parent))

    # -- while leads go out --------------------------------------------------------------------------------

    @Slot(str)
    def _on_runs_moved(self, account_id: str) -> None:
        if account_id == self._account.id and self.isVisible() and not self._soon.isActive():
            self._soon.start()

    @Slot(str)
    def _on_runs_ended(self, account_id: str) -> None:
        if account_id == self._account.id and self.isVisible():
            self.refresh()


def _read(
    outbox: OutboxService,
    account_id: str,
    which: DeliveryFilter,
    state: DeliveryState | None,
    code: str,
) -> _Results:
    """Runs in a job's thread."""
    again, fixable = Counter[str](), Counter[str]()
    for stopped in FIXABLE:
        for reason, number in outbox.reasons(replace(which, state=stopped)):
            fixable[reason.code] += number
            again[reason.code] += number if stopped in AGAIN else 0
    for counter in (again, fixable):  # nothing must be the way around a list
        del counter[SUPPRESSED]
    reasons = [
        ReasonCount(reason, number, again[reason.code], fixable[reason.code])
        for reason, number in outbox.reasons(which)
    ]
    ids = outbox.ids(replace(which, state=state, reason=code))
    return _Results(outbox.batches(account_id), outbox.counts(which), reasons, ids)


def _retry(outbox: OutboxService, which: DeliveryFilter, code: str) -> int:
    """Queue again what a cause stopped before anything arrived."""
    return outbox.retry(replace(which, reason=code, without=SUPPRESSED))
