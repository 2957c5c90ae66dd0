"""The latest exchanges with an account's vendor: calls and leads together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QTimer, Slot

from leaddesk.background.lookup import Lookup
from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import LeadDeskError
from leaddesk.ui.models.exchanges_table import ExchangesTableModel
from leaddesk.ui.panels.account.tab import AccountTab
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.views.account_activity_view import AccountActivityView
from leaddesk.ui.views.parts import column

if TYPE_CHECKING:
    from leaddesk.services.calls import CallRecord

#: While leads go out, the list is read anew at most this often. Milliseconds.
REFRESH_MS: Final = 1000


class ActivityTab(AccountTab):
    """Shows what was said, never what is secret: exchanges are redacted before they are stored."""

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__()
        self._account_id = account.id
        self._calls = tools.calls
        operations = tools.accounts.vendor(account.vendor).operations
        self._model = ExchangesTableModel(
            {operation.name: operation.title for operation in operations}, self
        )
        self._chosen: CallRecord | None = None
        self._reading = Lookup(tools.runner, self.tr("Reading exchanges"), self)
        self._reading.answered.connect(self._on_reading_answered)
        self._reading.failed.connect(self._on_reading_failed)
        self._soon = QTimer(self, interval=REFRESH_MS, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self.view = AccountActivityView(self)
        self.view.exchanges.setModel(self._model)
        self.view.show_columns()
        self.view.refresh.clicked.connect(self.refresh)
        self.view.exchanges.selectionModel().currentRowChanged.connect(self._on_row_changed)
        tools.runs.advanced.connect(self._on_runs_moved)
        tools.runs.ended.connect(self._on_runs_moved)
        self.setLayout(column(self.view))

    @Slot()
    def refresh(self) -> None:
        """Read the exchanges anew."""
        calls, account_id = self._calls, self._account_id
        self._reading.refresh(lambda _progress, _cancel: calls.recent(account_id))

    def open(self) -> None:
        self.refresh()

    @Slot(object)
    def _on_reading_answered(self, records: Sequence[CallRecord]) -> None:
        kept = self._chosen
        self.view.notice.clear()
        self.view.pages.setCurrentIndex(1 if records else 0)
        self._model.show_records(records)
        row = self._model.row_of(kept)
        if row >= 0 and not self.view.exchanges.selectionModel().hasSelection():
            self.view.exchanges.selectionModel().setCurrentIndex(
                self._model.index(row, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )

    @Slot(object)
    def _on_reading_failed(self, error: LeadDeskError) -> None:
        self.view.pages.setCurrentIndex(1)
        self.view.notice.set_error(error)

    @Slot(QModelIndex)
    def _on_row_changed(self, index: QModelIndex) -> None:
        record = self._model.record(index.row()) if index.isValid() else None
        self._chosen = record
        self.view.exchange.setVisible(record is not None)
        if record is not None:
            nothing = self.tr("Nothing left this computer.")
            self.view.exchange.show_exchange(record.exchange, record.reasons, nothing)

    @Slot(str)
    def _on_runs_moved(self, account_id: str) -> None:
        if account_id == self._account_id and self.isVisible() and not self._soon.isActive():
            self._soon.start()
