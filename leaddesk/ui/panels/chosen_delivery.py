"""The delivery in a table's current row: what was exchanged for it, shown beneath the table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, Signal, Slot
from PySide6.QtWidgets import QTableView

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.deliveries import Attempt, Delivery
from leaddesk.ui.models.delivery_table import DeliveryTableModel
from leaddesk.ui.widgets.exchange_view import ExchangeView

if TYPE_CHECKING:
    from leaddesk.services.outbox import OutboxService


class ChosenDelivery(QObject):
    """Follows the current row of `table`, which shows `model`. `lead_opened` carries the lead of an opened row."""

    lead_opened = Signal(int)

    def __init__(
        self,
        table: QTableView,
        model: DeliveryTableModel,
        exchange: ExchangeView,
        outbox: OutboxService,
        runner: JobRunner,
    ) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._exchange = exchange
        self._outbox = outbox
        self._chosen: Delivery | None = None
        self._attempts = Lookup(runner, self.tr("Reading exchanges"), self)
        self._attempts.answered.connect(self._on_attempts_answered)
        table.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        table.activated.connect(self._on_activated)
        model.modelReset.connect(self._on_model_reset)
        model.dataChanged.connect(self._on_model_data_changed)

    @Slot(QModelIndex)
    def _on_current_row_changed(self, index: QModelIndex) -> None:
        self._chosen = self._model.delivery(index.row()) if index.isValid() else None
        self._exchange.setVisible(self._chosen is not None)
        if self._chosen is not None:
            delivery_id = self._chosen.id
            self._attempts.ask(lambda _progress, _cancel: self._outbox.attempts(delivery_id))

    @Slot()
    def _on_model_reset(self) -> None:
        """Other deliveries are shown: the chosen one stays chosen where it is among them."""
        row = self._model.row_of(self._chosen.id) if self._chosen is not None else -1
        if row < 0:
            self._on_current_row_changed(QModelIndex())
        else:
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            self._table.selectionModel().setCurrentIndex(self._model.index(row, 0), keep)

    @Slot()
    def _on_model_data_changed(self) -> None:
        """The chosen one may have been asked about, or taken back, meanwhile."""
        index = self._table.currentIndex()
        if index.isValid() and self._model.delivery(index.row()) != self._chosen:
            self._on_current_row_changed(index)

    @Slot(object)
    def _on_attempts_answered(self, attempts: Sequence[Attempt]) -> None:
        reasons = self._chosen.reasons if self._chosen is not None else ()
        self._exchange.show_attempts(attempts, reasons)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        delivery = self._model.delivery(index.row())
        if delivery is not None:
            self.lead_opened.emit(delivery.lead_id)
