"""What one operation lists, for a vendor's tab: parameters, Load, a searchable table, the chosen record."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.background.lookup import Lookup
from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import LeadDeskError, UsageError
from leaddesk.domain.jobs import CancelToken
from leaddesk.ui import words
from leaddesk.ui.models.record_table import Record, records_in
from leaddesk.ui.panels.account.call import AccountCall
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.theme import SPACE
from leaddesk.ui.views.parts import row, text
from leaddesk.ui.views.records_view import RecordsView
from leaddesk.ui.widgets.busy_focus import BusyFocus
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.empty_state import EmptyState
from leaddesk.ui.widgets.notice import Notice
from leaddesk.ui.widgets.param_form import ParamForm
from leaddesk.vendors.capabilities import CallResult

if TYPE_CHECKING:
    from leaddesk.services.calls import VendorList

#: So many parameters stand beside each other in the toolbar.
_ABREAST: Final = 3


class CallTable(QWidget):
    """Shows the records of an operation's result.

    `loaded` after every answer that was not refused; `chosen` when the selection changes; `opened` carries the
    record of a double click. With `kept`, the list as it was loaded last shows without asking the vendor: for
    lists that change seldom. What the form narrows is not kept: a kept list is whole.
    """

    loaded = Signal(object)  # Sequence[Record]
    chosen = Signal()
    opened = Signal(object)  # Record

    def __init__(
        self,
        account: Account,
        tools: AccountTools,
        operation: str,
        *,
        params: Sequence[str] = (),
        columns: Mapping[str, str] | None = None,
        labels: Mapping[str, str] | None = None,
        flags: Collection[str] = (),
        kept: bool = False,
        ask: bool = False,
        detail: bool = True,
    ) -> None:
        """`params` are asked for; `columns` maps names in the records to titles, `labels` the others to what they
        are called beside the table, where `flags` read as yes or no.

        `ask`: the vendor is asked as soon as a kept list is opened that was never loaded. Without `detail` the
        chosen record is shown elsewhere.
        """
        super().__init__()
        self._account_id = account.id
        self._tools = tools
        self._operation = tools.accounts.vendor(account.vendor).operation(operation)
        self._fixed: dict[str, object] = {}
        self._kept = kept
        self._ask = ask
        self._opened = False
        self._call = AccountCall(account.id, tools, self)
        self._list = Lookup(tools.runner, self._operation.title, self)
        asked = [param for param in self._operation.params if param.name in params]
        self.form = ParamForm(self._operation, asked, columns=min(_ABREAST, len(asked)) or 1)
        self._make_records = partial(
            RecordsView,
            operation,
            self._operation.title,
            columns,
            labels=labels,
            flags=flags,
            detail=detail,
        )
        self._build()
        self._connect()

    @cached_property
    def records(self) -> RecordsView:
        """What was found. Made when something is."""
        made = self._make_records(self.pages)
        self.pages.addWidget(made)
        made.chosen.connect(self.chosen)
        made.opened.connect(self.opened)
        return made

    @property
    def _has_records(self) -> bool:
        """Whether anything was ever found."""
        return self.pages.count() > 1

    def open(self) -> None:
        """On screen for the first time: show what is there without a person's doing."""
        if self._opened:
            return
        self._opened = True
        if self._kept:
            calls, account_id, name = self._tools.calls, self._account_id, self._operation.name
            self._list.ask(lambda _progress, _cancel: calls.kept_list(account_id, name))
        elif not any(param.required for param in self._operation.params if not param.default):
            self.load_now()

    @Slot()
    def load_now(self) -> None:
        """Ask the vendor."""
        if self.busy_now or not self.form.check():
            return
        self.notice.clear()
        given = {**self._fixed, **self.form.arguments()}
        if self._kept and not self.form.arguments():
            calls, account_id, name = self._tools.calls, self._account_id, self._operation.name

            def load(_progress: object, cancel: CancelToken) -> VendorList:
                return calls.load_list(account_id, name, given, cancel)

            self._list.ask(load)
        else:
            self.when.setText("")
            self._call.start(self._operation, given)

    def set_fixed(self, arguments: Mapping[str, object]) -> None:
        """What is sent beside the form from now on."""
        self._fixed = dict(arguments)

    def selected(self) -> list[Record]:
        """The records a person selected."""
        return self.records.selected() if self._has_records else []

    def load_soon(self) -> None:
        """Ask the vendor as soon as it was told to stop asking for something else."""
        if self.busy_now:
            asked = self._call if self._call.busy else self._list
            asked.ended.connect(self.load_now, Qt.ConnectionType.SingleShotConnection)
        else:
            self.load_now()

    @property
    def busy_now(self) -> bool:
        """Whether the vendor is being asked."""
        return self._call.busy or self._list.busy

    def show_none(self) -> None:
        """Empty the table: what it showed belongs to something else."""
        self._call.cancel()
        self.notice.clear()
        if self._has_records:
            self.records.show_records(())
        self.pages.setCurrentIndex(0)

    def add_button(self, made: QPushButton) -> None:
        """Something to do with the selected records, beneath the table."""
        self.below.addWidget(made)

    # -- building ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        name = self._operation.name
        kind: Final = "" if self._kept else "primary"
        self.load = button(self.tr("Load"), name=f"{name}Load", kind=kind, icon_name="retry")
        self.load.setAccessibleDescription(self._operation.title)
        self.stop = button(self.tr("Stop"), name=f"{name}Stop", kind="quiet", icon_name="stop")
        self._focus = BusyFocus(self, self.stop)
        self.when = text(tone="muted")
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Loading"))
        self.notice = Notice(self, closable=True)
        self.empty = EmptyState(self._operation.title, self._operation.help, (), icon_name="table")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.top = row(self.load, self.stop, self.when)
        self.top.setStretch(2, 1)
        self.below = row(None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self.form)
        layout.addLayout(self.top)
        layout.addWidget(self.busy)
        layout.addWidget(self.notice)
        layout.addWidget(self.pages, 1)
        layout.addLayout(self.below)
        # Only now: a widget without a parent that is made visible is a window of its own.
        self.form.setVisible(bool(self.form.params))
        self._show_busy()

    def _connect(self) -> None:
        self.load.clicked.connect(self.load_now)
        self.form.submitted.connect(self.load_now)
        self.stop.clicked.connect(self._on_stop_clicked)
        self._call.answered.connect(self._on_call_answered)
        self._list.answered.connect(self._on_list_answered)
        for asked in (self._call, self._list):
            asked.began.connect(self._show_busy)
            asked.ended.connect(self._show_busy)
            asked.failed.connect(self._on_failed)

    @Slot()
    def _show_busy(self) -> None:
        busy = self.busy_now
        with self._focus.kept(busy=busy):
            self.busy.setVisible(busy)
            self.stop.setVisible(busy)
            self.load.setEnabled(not busy)

    # -- answers -------------------------------------------------------------------------------------------

    @Slot()
    def _on_stop_clicked(self) -> None:
        self._call.cancel()
        self._list.forget()

    @Slot(object)
    def _on_call_answered(self, result: CallResult) -> None:
        if result.ok:
            self._show(records_in(result.result))
            return
        self.form.show_reasons(result.reasons)
        self.notice.set_message(
            "problem",
            self.tr("The vendor refused this."),
            words.why_quoted(result.reasons),
        )

    @Slot(object)
    def _on_list_answered(self, found: VendorList | None) -> None:
        if found is None:
            if self._ask:
                self._ask = False
                self.load_soon()
            return
        self.load.setText(self.tr("Refresh"))
        when = words.when(found.at) if found.at else ""
        self.when.setText(self.tr("As of {when}").format(when=when) if when else "")
        self._show(records_in(found.content))

    def _show(self, records: Sequence[Record]) -> None:
        if records or self._has_records:
            self.records.show_records(records)
        self.pages.setCurrentIndex(1 if records else 0)
        if not records:
            self.empty.set_text(
                self.tr("Nothing was found"), self.tr("The vendor answered with an empty list.")
            )
        self.loaded.emit(records)

    @Slot(object)
    def _on_failed(self, error: LeadDeskError) -> None:
        if not (isinstance(error, UsageError) and self.form.show_error(error)):
            self.notice.set_error(error)
