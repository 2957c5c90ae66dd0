"""All deliveries that are not final, of all accounts, and what can be done about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.background.sending import SendingRuns
from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.states import SETTLED_STATES, DeliveryState
from leaddesk.services.outbox import DeliveryFilter
from leaddesk.ui import counts, words
from leaddesk.ui.models.delivery_table import DeliveryTableModel
from leaddesk.ui.panels.chosen_delivery import ChosenDelivery
from leaddesk.ui.panels.queue_actions import QueueActions
from leaddesk.ui.views.outbox_view import OutboxView
from leaddesk.ui.views.parts import column
from leaddesk.ui.widgets.buttons import action_button

if TYPE_CHECKING:
    from leaddesk.services.accounts import AccountService
    from leaddesk.services.outbox import OutboxService
    from leaddesk.services.sending import Activity

#: What the outbox is: deliveries with which something may still happen.
OPEN_STATES: Final = tuple(state for state in DeliveryState if state not in SETTLED_STATES)
#: While leads go out, the page is read anew at most this often. Milliseconds.
REFRESH_MS = 1000
_OPEN: Final = "open"
_ALL: Final = "all"


@dataclass(frozen=True, slots=True)
class _Outbox:
    accounts: Sequence[Account]
    states: Mapping[DeliveryState, int]
    queued: Mapping[str, int]
    ids: Sequence[int]
    elsewhere: Mapping[str, Activity]


class OutboxPage(QWidget):
    """Reads in jobs while it is on screen; only the pages of the table are read where they are shown."""

    lead_opened = Signal(int)
    changed = Signal()

    def __init__(
        self, outbox: OutboxService, accounts: AccountService, runner: JobRunner, runs: SendingRuns
    ) -> None:
        super().__init__()
        self.setObjectName("outboxPage")
        self._outbox = outbox
        self._accounts = accounts
        self._runner = runner
        self._runs = runs
        self._shown: _Outbox | None = None
        self._model = DeliveryTableModel(outbox, self)
        self._reading = Lookup(runner, self.tr("Reading the outbox"), self)
        self._soon = QTimer(self, interval=REFRESH_MS, singleShot=True)
        self._looking = QTimer(self, interval=REFRESH_MS)
        self.view = OutboxView(self)
        self.view.table.setModel(self._model)
        self.view.show_columns()
        self._chosen = ChosenDelivery(
            self.view.table, self._model, self.view.exchange, outbox, runner
        )
        self._queue = QueueActions(
            self.view.table, self._model, self.view.notice, outbox, runner, self._which, self
        )
        for action in (self._queue.again, self._queue.cancel):
            self.view.action_row.addWidget(action_button(action))
        self._fill_filters()
        self.setLayout(column(self.view))
        self._connect()
        self._show_actions()

    def refresh(self) -> None:
        """Read everything that is shown anew."""
        account_id, state = self.view.account.currentData(), self.view.state.currentData()
        self._reading.refresh(
            lambda _progress, _cancel: _read(
                self._outbox, self._accounts, self._runs, account_id, state
            )
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _connect(self) -> None:
        view = self.view
        view.account.activated.connect(self.refresh)
        view.state.activated.connect(self.refresh)
        view.bar.state_clicked.connect(self._on_bar_state_clicked)
        view.run.clicked.connect(self._on_run_clicked)
        view.pause.clicked.connect(self._on_pause_clicked)
        self._queue.changed.connect(self._on_done)
        self._chosen.lead_opened.connect(self.lead_opened)
        self._reading.answered.connect(self._on_reading_answered)
        self._reading.failed.connect(self.view.notice.set_error)
        self._soon.timeout.connect(self.refresh)
        self._looking.timeout.connect(self._on_looking_timeout)
        self._runs.waiting.connect(self._show_waits)
        self._runs.started.connect(self._on_runs_moved)
        self._runs.advanced.connect(self._on_runs_moved)
        self._runs.ended.connect(self._on_runs_ended)

    def _fill_filters(self) -> None:
        self.view.account.addItem(self.tr("All accounts"), None)
        self.view.state.addItem(self.tr("Not settled yet"), _OPEN)
        self.view.state.addItem(self.tr("All states"), _ALL)
        self.view.state.insertSeparator(2)
        for state in DeliveryState:
            self.view.state.addItem(words.state_word(state), state)

    # -- showing -------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_reading_answered(self, found: _Outbox) -> None:
        self._shown = found
        self._show_accounts(found.accounts)
        self._model.set_account_names({account.id: account.name for account in found.accounts})
        self._model.set_ids(found.ids)
        self.view.bar.set_counts(found.states)
        self.view.pages.setCurrentIndex(1 if found.ids else 0)
        self.view.shown.setText(
            self.tr("{leads}, newest first").format(leads=counts.leads(len(found.ids)))
        )
        self.view.shown.setVisible(bool(found.ids))
        self._show_actions()

    def _show_accounts(self, accounts: Sequence[Account]) -> None:
        combo = self.view.account
        shown = [
            (combo.itemData(place), combo.itemText(place)) for place in range(1, combo.count())
        ]
        if shown == [(account.id, account.name) for account in accounts]:
            return
        chosen = combo.currentData()
        while combo.count() > 1:
            combo.removeItem(1)
        for account in accounts:
            combo.addItem(account.name, account.id)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def _show_actions(self) -> None:
        states = self._shown.states if self._shown is not None else {}
        queued = states.get(DeliveryState.QUEUED, 0)
        view = self.view
        view.run.setText(words.caption(self._run_words(queued)))
        view.run.setVisible(queued > 0 and bool(self._idle_with_queue()))
        view.pause.setVisible(bool(self._running()))
        self._queue.refresh()
        self._show_waits()
        if self._idle_with_queue() and not self._looking.isActive():
            self._looking.start()

    def _which(self) -> DeliveryFilter:
        """What the table shows, as far as anything can be done about it."""
        state = self.view.state.currentData()
        wanted = DeliveryState(state) if state not in {_OPEN, _ALL} else None
        return DeliveryFilter(account_id=self.view.account.currentData(), state=wanted)

    @Slot()
    def _show_waits(self) -> None:
        """Why accounts with leads waiting do not send right now, whoever sends for them."""
        lines = []
        for account_id, activity in self._shown.elsewhere.items() if self._shown else ():
            wait = self._runs.wait_of(account_id) or activity.wait
            said = self.tr("Another LeadDesk is sending.") if activity.elsewhere else ""
            if wait is not None:
                left = words.duration(wait.seconds_left)
                said = self.tr("{reason} Next try in {time}.").format(
                    reason=words.said(wait.reason), time=left
                )
            if said:
                lines.append(f"{self._name(account_id)}: {said.strip()}")
        self.view.waits.setText("\n".join(lines))
        self.view.waits.setVisible(bool(lines))

    def _run_words(self, queued: int) -> str:
        idle = self._idle_with_queue()
        if len(idle) == 1:
            name = self._name(idle[0])
            number = self._shown.queued[idle[0]] if self._shown is not None else queued
            text = self.tr("Send {leads} to {account}")
            return text.format(leads=counts.leads(number), account=name)
        number = sum(self._shown.queued[account] for account in idle) if self._shown else queued
        text = self.tr("Send {leads} to {number} accounts")
        return text.format(leads=counts.leads(number), number=words.count(len(idle)))

    def _idle_with_queue(self) -> list[str]:
        """Accounts in view that have leads waiting and are not being served."""
        queued = self._shown.queued if self._shown is not None else {}
        return [
            account_id
            for account_id, number in queued.items()
            if number and not self._runs.is_running(account_id)
        ]

    def _running(self) -> list[str]:
        accounts = self._shown.accounts if self._shown is not None else ()
        chosen = self.view.account.currentData()
        return [
            account.id
            for account in accounts
            if chosen in {None, account.id} and self._runs.is_running(account.id)
        ]

    def _name(self, account_id: str) -> str:
        accounts = self._shown.accounts if self._shown is not None else ()
        return next((account.name for account in accounts if account.id == account_id), "")

    # -- what people do ------------------------------------------------------------------------------------

    @Slot(object)
    def _on_bar_state_clicked(self, state: DeliveryState) -> None:
        self.view.state.setCurrentIndex(self.view.state.findData(state))
        self.refresh()

    @Slot()
    def _on_run_clicked(self) -> None:
        for account_id in self._idle_with_queue():
            self._runs.start(account_id, self._name(account_id))

    @Slot()
    def _on_pause_clicked(self) -> None:
        for account_id in self._running():
            self._runs.pause(account_id)

    @Slot()
    def _on_done(self) -> None:
        self.refresh()
        self.changed.emit()

    # -- while leads go out --------------------------------------------------------------------------------

    @Slot()
    def _on_looking_timeout(self) -> None:
        """Another process may be sending what waits here."""
        if self.isVisible() and self._idle_with_queue():
            self.refresh()
        else:
            self._looking.stop()

    @Slot(str)
    def _on_runs_moved(self) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    @Slot(str, object, object)
    def _on_runs_ended(
        self, _account_id: str, _delivered: object, stopped: LeadDeskError | None
    ) -> None:
        if stopped is not None and self.isVisible():
            self.view.notice.set_error(stopped)
        if self.isVisible():
            self.refresh()
        self.changed.emit()


def _read(
    outbox: OutboxService,
    accounts: AccountService,
    runs: SendingRuns,
    account_id: str | None,
    state: DeliveryState | str,
) -> _Outbox:
    """Runs in a job's thread."""
    known = words.in_order(accounts.list(), attrgetter("name"))
    which = DeliveryFilter(account_id=account_id)
    states = outbox.counts(which)
    if state == _OPEN:
        states = {kept: number for kept, number in states.items() if kept in OPEN_STATES}
        ids: list[int] = []
        for kept in states:
            ids += outbox.ids(replace(which, state=kept))
        ids.sort(reverse=True)
    elif state == _ALL:
        ids = outbox.ids(which)
    else:
        ids = outbox.ids(replace(which, state=DeliveryState(state)))
    queued = {
        account.id: number
        for account in known
        if account_id in {None, account.id} and (number := _queued(outbox, account.id))
    }
    elsewhere = {waiting: runs.activity_of(waiting) for waiting in queued}
    return _Outbox(known, states, queued, ids, elsewhere)


def _queued(outbox: OutboxService, account_id: str) -> int:
    found = outbox.counts(DeliveryFilter(account_id=account_id, state=DeliveryState.QUEUED))
    return found.get(DeliveryState.QUEUED, 0)
