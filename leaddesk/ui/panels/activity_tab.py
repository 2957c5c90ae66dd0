"""The latest exchanges with an account's vendor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.background.sending import SendingRuns
from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Attempt
from leaddesk.services.outbox import DeliveryFilter
from leaddesk.ui.models.attempts_table import AttemptsTableModel
from leaddesk.ui.views.account_activity_view import AccountActivityView

if TYPE_CHECKING:
    from leaddesk.services.outbox import OutboxService

#: So many of the newest deliveries are looked through for exchanges.
LATEST = 200
#: While leads go out, the list is read anew at most this often. Milliseconds.
REFRESH_MS = 1000


class ActivityTab(QWidget):
    """Shows what was said, never what is secret: exchanges are redacted before they are stored."""

    def __init__(
        self,
        account: Account,
        outbox: OutboxService,
        runs: SendingRuns,
        runner: JobRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._account_id = account.id
        self._outbox = outbox
        self._model = AttemptsTableModel(self)
        self._reading = Lookup(runner, self.tr("Reading exchanges"), self)
        self._reading.answered.connect(self._on_reading_answered)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REFRESH_MS)
        self._soon.timeout.connect(self.refresh)
        self.view = AccountActivityView(self)
        self.view.attempts.setModel(self._model)
        self.view.show_columns()
        self.view.refresh.clicked.connect(self.refresh)
        self.view.attempts.selectionModel().currentRowChanged.connect(self._on_attempts_row_changed)
        runs.advanced.connect(self._on_runs_moved)
        runs.ended.connect(self._on_runs_moved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)

    @Slot()
    def refresh(self) -> None:
        """Read the exchanges anew."""
        account_id = self._account_id
        self._reading.refresh(lambda _progress, _cancel: _latest(self._outbox, account_id))

    def open(self) -> None:
        """The tab is on screen."""
        self.refresh()

    @Slot(object)
    def _on_reading_answered(self, attempts: Sequence[Attempt]) -> None:
        self.view.pages.setCurrentIndex(1 if attempts else 0)
        self._model.show_attempts(attempts)

    @Slot(QModelIndex)
    def _on_attempts_row_changed(self, index: QModelIndex) -> None:
        attempt = self._model.attempt(index.row()) if index.isValid() else None
        self.view.exchange.setVisible(attempt is not None)
        if attempt is not None:
            self.view.exchange.show_attempts((attempt,))

    @Slot(str)
    def _on_runs_moved(self, account_id: str) -> None:
        if account_id == self._account_id and self.isVisible() and not self._soon.isActive():
            self._soon.start()


def _latest(outbox: OutboxService, account_id: str) -> list[Attempt]:
    """Runs in a job's thread: the newest deliveries' exchanges, newest first."""
    ids = tuple(outbox.ids(DeliveryFilter(account_id=account_id))[:LATEST])
    tried = [
        found for found in outbox.deliveries(DeliveryFilter(delivery_ids=ids)) if found.attempts
    ]
    attempts = [attempt for found in tried for attempt in outbox.attempts(found.id)]
    return sorted(attempts, key=lambda attempt: attempt.at, reverse=True)
