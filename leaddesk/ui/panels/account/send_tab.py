"""Send on one screen: which leads, where to, what the check says, what it sets off, the button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QTimer, Slot
from PySide6.QtWidgets import QHeaderView

from leaddesk.background.lookup import Lookup
from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Batch
from leaddesk.domain.fields import FIELD_NAMES
from leaddesk.domain.imports import ImportReport
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.leads import LeadQuery
from leaddesk.domain.segments import Segment
from leaddesk.ui import counts, words
from leaddesk.ui.models.lead_reasons import LeadReasonsModel
from leaddesk.ui.panels.account.send_choices import SendChoices
from leaddesk.ui.panels.account.send_columns import SendColumns
from leaddesk.ui.panels.account.send_fields import OPTION as FIELDS_OPTION
from leaddesk.ui.panels.account.send_fields import SendFields
from leaddesk.ui.panels.account.send_figures import SendFigures, commonest_reason
from leaddesk.ui.panels.account.send_live import SendLive
from leaddesk.ui.panels.account.send_test import SendTest
from leaddesk.ui.panels.account.tab import AccountTab
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.views.account_send_view import AccountSendView
from leaddesk.ui.views.parts import column
from leaddesk.vendors.base import ParamKind
from leaddesk.vendors.capabilities import Choice

if TYPE_CHECKING:
    from leaddesk.services.sending import SendPlan

#: Fields that every vendor gets by itself.
_GO_ANYWAY: Final = frozenset({"email", "first_name", "last_name", "full_name", "phone", "mobile"})
#: The check begins when nothing was changed for so long. Milliseconds.
REST_MS = 300


@dataclass(frozen=True, slots=True)
class Selection:
    """Leads to send: these ids, or what a query finds when the check begins."""

    description: str
    lead_ids: tuple[int, ...] = ()
    query: LeadQuery | None = None

    def same(self, other: Selection) -> bool:
        """Whether these are the same leads, whatever they are called."""
        return (self.lead_ids, self.query) == (other.lead_ids, other.query)


class SendTab(AccountTab):
    """Checks in the background whenever something changes; nothing is queued before Send is pressed."""

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__()
        self._account = account
        self._sending = tools.sending
        self._outbox = tools.outbox
        self._leads = tools.leads
        self._runs = tools.runs
        self._runner = runner = tools.runner
        self._plan: SendPlan | None = None
        self._queueing = False
        self._opened = False
        self._selections = [Selection(self.tr("All leads"), query=LeadQuery())]
        self._imports: list[Selection] = []
        self._segments: list[Selection] = []
        self._chosen = self._selections[0]
        self._choices = SendChoices(
            account.id,
            tools.accounts.vendor(account.vendor).destination,
            tools.calls,
            runner,
            self,
        )
        self.view = AccountSendView(self._choices.fields, self)
        self._columns = SendColumns(tools.leads, runner, self)
        self._columns.found.connect(self._on_columns_found)
        if any(field.name == FIELDS_OPTION for field in self._choices.fields):
            self._fields = SendFields(account, tools, self._choices, self.view.form, self)
            self._columns.found.connect(self._fields.set_custom)
        self._list = LeadReasonsModel(tools.leads, self)
        self._live = SendLive(self.view, account, tools.outbox, tools.runs, runner, self)
        self._test = SendTest(self.view, account, tools, self)
        self._figures = SendFigures(self.view, self)
        self._checking = Lookup(runner, self.tr("Checking leads"), self)
        self._last = Lookup(runner, self.tr("Reading the last destination"), self)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self.setLayout(column(self.view))
        self._connect()
        self._show_selections()
        self._show_plan()

    def set_account(self, account: Account) -> None:
        self._account = account
        self._live.set_account(account)
        self._show_plan()

    def set_selection(self, lead_ids: Sequence[int], description: str) -> None:
        """Offer these leads first, and choose them."""
        own = [kept for kept in self._selections if kept.query is not None]
        chosen = [Selection(description, tuple(lead_ids))] if lead_ids else []
        self._selections = chosen + own
        self._chosen = self._selections[0]
        self._show_selections()
        self.view.source.setFocus()
        self._check_soon()

    def set_imports(self, reports: Sequence[ImportReport]) -> None:
        """Offer the leads of imports too, newest first."""
        self._imports = [
            Selection(
                self.tr("Import of {file}, {when}").format(
                    file=report.file, when=words.when(report.at)
                ),
                query=LeadQuery(import_id=report.id),
            )
            for report in reports
            if report.state == "done" and report.id is not None
        ]
        self._offer()

    def set_segments(self, segments: Sequence[Segment]) -> None:
        """Offer the leads of segments too, by name."""
        self._segments = [
            Selection(
                self.tr("Segment {name}").format(name=segment.name), query=LeadQuery(segment.text)
            )
            for segment in segments
        ]
        self._offer()

    def _offer(self) -> None:
        """Show all that can be chosen, and keep what is, where it is still there."""
        chosen = [kept for kept in self._selections if kept.query is None]
        every = Selection(self.tr("All leads"), query=LeadQuery())
        self._selections = [*chosen, every, *self._segments, *self._imports]
        if not any(self._chosen.same(kept) for kept in self._selections):
            self._chosen = self._selections[0]
            self._check_soon()
        self._show_selections()

    def open(self) -> None:
        """The tab is on screen: fetch what it needs the first time, count every time."""
        self._live.refresh()
        if not self._opened:
            self._opened = True
            self._last.ask(lambda _progress, _cancel: self._outbox.batches(self._account.id)[:1])
        else:
            self._check_soon()

    # -- building ------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        view = self.view
        view.list.setModel(self._list)
        view.list.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        view.source.activated.connect(self._on_source_activated)
        view.reload_button.clicked.connect(self._choices.load)
        view.reload_button.setVisible(any(field.param.picker for field in self._choices.fields))
        view.stop_check.clicked.connect(self._on_stop_check_clicked)
        view.list_close.clicked.connect(view.list_area.hide)
        view.list.activated.connect(self._on_list_activated)
        view.send.clicked.connect(self._on_send_clicked)
        self._test.found.connect(self._show_list)
        self._figures.found.connect(self._show_list)
        self._choices.changed.connect(self._check_soon)
        self._choices.loading_changed.connect(self._on_choices_loading_changed)
        self._last.answered.connect(self._on_last_answered)
        self._last.ended.connect(self._choices.load)
        self._checking.answered.connect(self._on_checking_answered)
        self._checking.failed.connect(self.view.notice.set_error)
        self._checking.ended.connect(self._show_plan)
        self._rest.timeout.connect(self._on_rest_timeout)
        self._live.changed.connect(self._on_live_changed)

    def _show_selections(self) -> None:
        combo = self.view.source
        combo.clear()
        for selection in self._selections:
            text, leads = selection.description, counts.leads(len(selection.lead_ids))
            if selection.query is None and text:
                text = self.tr("{leads}: {description}").format(leads=leads, description=text)
            combo.addItem(text or leads)
        places = [place for place, kept in enumerate(self._selections) if self._chosen.same(kept)]
        combo.setCurrentIndex(places[0] if places else 0)

    # -- the check -----------------------------------------------------------------------------------------

    @Slot()
    def _check_soon(self) -> None:
        self._plan = None
        self._checking.forget()
        self.view.list_area.hide()
        self._rest.start()
        self._show_plan()

    @Slot(object)
    def _on_columns_found(self, custom: Sequence[str]) -> None:
        """What a person may let go along: the leads' own columns first."""
        offered = [*custom, *(name for name in FIELD_NAMES if name not in _GO_ANYWAY)]
        for field in self._choices.fields:
            if field.param.kind is ParamKind.COLUMNS:
                field.set_choices([Choice(name, "") for name in offered])

    @Slot()
    def _on_rest_timeout(self) -> None:
        self._columns.read(self._chosen.lead_ids, self._chosen.query)
        if not self._opened or self._choices.missing():
            self._show_plan()
            return
        selection, options = self._chosen, self._choices.options()
        account_id = self._account.id

        def check(_progress: object, cancel: CancelToken) -> SendPlan:
            ids = selection.lead_ids
            if selection.query is not None:
                ids = tuple(self._leads.ids(selection.query))
            return self._sending.plan(account_id, ids, options, cancel)

        self.view.notice.clear()
        self._checking.ask(check)
        self._show_plan()

    @Slot(object)
    def _on_checking_answered(self, plan: SendPlan) -> None:
        self._plan = plan
        if plan.unchecked is not None:
            self.view.notice.set_message(
                "warning",
                self.tr("The vendor could not be asked for its rules."),
                self.tr("{why} Leads are checked when they are sent.").format(why=plan.unchecked),
            )

    @Slot()
    def _on_stop_check_clicked(self) -> None:
        self._checking.forget()
        self.view.check_state.setText(self.tr("The check was stopped."))

    @Slot()
    def _show_plan(self) -> None:
        view, plan = self.view, self._plan
        busy = self._checking.busy or self._rest.isActive() or self._choices.in_doubt
        view.checking.setVisible(busy)
        view.stop_check.setVisible(self._checking.busy)
        view.check_state.setText(self._check_words(busy=busy))
        view.check_state.setVisible(bool(view.check_state.text()))
        number = 0 if plan is None else len(plan.ready)
        self._figures.show_plan(plan)
        self._test.show_plan(None if busy else plan)
        view.consequence.setText(plan.consequence if plan is not None and number else "")
        view.send.setText(words.caption(self._send_words(number)))
        view.send.setEnabled(number > 0 and not self._queueing and not busy)

    def _check_words(self, *, busy: bool) -> str:
        missing = self._choices.missing()
        if missing:
            labels = ", ".join(field.param.label for field in missing)
            return self.tr("Choose where the leads go first: {fields}.").format(fields=labels)
        if busy:
            return self.tr("Checking each lead against the vendor's rules…")
        if self._plan is not None and not self._plan.total:
            return self.tr("There are no leads in this selection.")
        if self._plan is not None and len(self._plan.already) == self._plan.total:
            return self.tr("All of these leads went there before, or are on their way.")
        if self._plan is not None and not self._plan.ready:
            none = self.tr("None of these leads can be sent now.")
            return f"{none} {commonest_reason(self._plan)}".rstrip()
        return ""

    def _send_words(self, number: int) -> str:
        live = self.tr("PRACTICE") if self._account.practice else self.tr("LIVE")
        if not number:
            return self.tr("Send to {account} · {live}").format(
                account=self._account.name, live=live
            )
        text = self.tr("Send {leads} to {account} · {live}")
        return text.format(leads=counts.leads(number), account=self._account.name, live=live)

    # -- the lists behind the figures ----------------------------------------------------------------------

    @Slot(str, object, object)
    def _show_list(self, title: str, ids: Sequence[int], why: Callable[[int], str]) -> None:
        self.view.list_title.setText(title)
        self._list.show_leads(ids, why)
        self.view.list_area.show()
        self.view.list.setFocus()
        QTimer.singleShot(0, self._show_whole_list)

    @Slot()
    def _show_whole_list(self) -> None:
        self.view.scroll_area.ensure_visible(self.view.list_area)

    @Slot(QModelIndex)
    def _on_list_activated(self, index: QModelIndex) -> None:
        lead_id = self._list.lead_id(index.row())
        if lead_id is not None:
            self.lead_opened.emit(lead_id)

    # -- sending -------------------------------------------------------------------------------------------

    @Slot()
    def _on_send_clicked(self) -> None:
        plan = self._plan
        if plan is None or self._queueing or not plan.ready:
            return
        self._queueing = True
        self.view.source.setFocus()  # the button goes: the keyboard stays where the next sending begins
        self._show_plan()
        job = self._runner.start(
            self.tr("Queuing leads for {account}").format(account=self._account.name),
            lambda _progress, _cancel: self._sending.queue(plan),
            quiet=True,
        )
        job.succeeded.connect(self._on_queue_succeeded)
        job.failed.connect(self.view.notice.set_error)
        job.finished.connect(self._on_queue_finished)

    @Slot(object)
    def _on_queue_succeeded(self, batch: Batch) -> None:
        self._live.show_batch(batch.id)
        self._runs.start(self._account.id, self._account.name)
        self.view.scroll_area.to_top()
        self.changed.emit()

    @Slot()
    def _on_queue_finished(self) -> None:
        self._queueing = False
        self._check_soon()

    # -- what changes --------------------------------------------------------------------------------------

    @Slot()
    def _on_source_activated(self) -> None:
        self._chosen = self._selections[max(0, self.view.source.currentIndex())]
        self._check_soon()

    @Slot()
    def _on_choices_loading_changed(self) -> None:
        loading = self._choices.loading
        text = self.tr("Asking {account} for its lists…") if loading else ""
        self.view.choices_state.setText(text.format(account=self._account.name))
        self.view.reload_button.setEnabled(not loading)
        self._show_plan()

    @Slot(object)
    def _on_last_answered(self, batches: Sequence[Batch]) -> None:
        if batches and not self._choices.options():
            self._choices.set_options(batches[0].options)
        self._check_soon()

    @Slot()
    def _on_live_changed(self) -> None:
        self.changed.emit()
        if self.isVisible():
            self._check_soon()
