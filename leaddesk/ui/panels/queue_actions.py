"""Sending again and taking back: the selected leads of a table of deliveries, or else all that it shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QTableView

from leaddesk.background.jobs import Job, JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.states import SUPPRESSED
from leaddesk.services.outbox import DeliveryFilter, Offer
from leaddesk.ui import counts
from leaddesk.ui.dialogs.ask_dialog import AskDialog
from leaddesk.ui.icons import icon
from leaddesk.ui.models.delivery_table import DeliveryTableModel
from leaddesk.ui.widgets.announce import announce
from leaddesk.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from leaddesk.services.outbox import OutboxService


class QueueActions(QObject):
    """Two actions with their numbers, for buttons, the table's context menu and its keys.

    `shown` gives the deliveries on screen. `queued` says that some wait to be sent again, `offered` what can be
    done with the selected ones, or else with all.
    """

    changed = Signal()
    offered = Signal(object)  # Offer
    queued = Signal()

    def __init__(
        self,
        table: QTableView,
        model: DeliveryTableModel,
        notice: Notice,
        outbox: OutboxService,
        runner: JobRunner,
        shown: Callable[[], DeliveryFilter],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._model = model
        self._notice = notice
        self._outbox = outbox
        self._runner = runner
        self._shown = shown
        self._cancelled = DeliveryFilter(delivery_ids=())
        self._offered = Lookup(runner, self.tr("Finding out what can be done"), self)
        self._offered.answered.connect(self._show)
        self._offered.answered.connect(self.offered)
        self.again = self._action("outboxRetry", "retry", "Ctrl+Shift+R")
        self.cancel = self._action("cancelButton", "stop", QKeySequence.StandardKey.Delete)
        self.again.triggered.connect(self._on_again_triggered)
        self.cancel.triggered.connect(self._on_cancel_triggered)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        table.selectionModel().selectionChanged.connect(self.refresh)
        self._show(Offer())

    def selected_ids(self) -> list[int]:
        """The ids of the selected deliveries, from top to bottom."""
        ranges = self._table.selectionModel().selection().toList()
        rows = sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)})
        found = map(self._model.delivery_id, rows)
        return [delivery_id for delivery_id in found if delivery_id is not None]

    @Slot()
    def refresh(self) -> None:
        """Count anew what can be done."""
        which = self._which()
        self._offered.refresh(lambda _progress, _cancel: self._outbox.offer(which))

    def _action(self, name: str, icon_name: str, keys: QKeySequence.StandardKey | str) -> QAction:
        action = QAction(self._table)
        action.setObjectName(name)
        action.setIcon(icon(icon_name, self._table))
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._table.addAction(action)
        return action

    def _which(self) -> DeliveryFilter:
        chosen = self.selected_ids()
        return DeliveryFilter(delivery_ids=tuple(chosen)) if chosen else self._shown()

    @Slot(object)
    def _show(self, offer: Offer) -> None:
        again, cancel = counts.leads(offer.again), counts.leads(offer.cancel)
        texts = (self.tr("Send {leads} again"), self.tr("Cancel {leads}"))
        if len(self._table.selectionModel().selectedRows()) > 1:
            texts = (
                self.tr("Send {leads} of the selected again"),
                self.tr("Cancel {leads} of the selected"),
            )
        self.again.setText(texts[0].format(leads=again))
        self.cancel.setText(texts[1].format(leads=cancel))
        for action, number in ((self.again, offer.again), (self.cancel, offer.cancel)):
            action.setVisible(number > 0)
            action.setEnabled(number > 0)

    @Slot()
    def _on_again_triggered(self) -> None:
        which = replace(self._which(), without=SUPPRESSED)
        self._do(
            self.tr("Queuing leads again"),
            lambda _progress, _cancel: self._outbox.retry(which),
            self._on_again_succeeded,
        )

    @Slot()
    def _on_cancel_triggered(self) -> None:
        self._cancelled = self._which()
        if self.selected_ids():
            self._take_back()
            return
        dialog = AskDialog(
            "cancelLeadsDialog",
            self.tr("Take back all leads shown?"),
            self.tr(
                "No lead is selected, so this is about all of them. What was sent already is not touched."
            ),
            self.cancel.text(),
            "danger",
            self._table,
            no=self.tr("Change nothing"),
        )
        dialog.accepted.connect(self._take_back)
        dialog.open()

    @Slot()
    def _take_back(self) -> None:
        which = self._cancelled
        self._do(
            self.tr("Taking back what was not sent yet"),
            lambda _progress, _cancel: self._outbox.cancel(which),
            self._on_cancel_succeeded,
        )

    def _do(self, title: str, job: Job, done: Callable[[int], None]) -> None:
        handle = self._runner.start(title, job, quiet=True)
        handle.succeeded.connect(done)
        handle.failed.connect(self._notice.set_error)

    @Slot(object)
    def _on_again_succeeded(self, number: int) -> None:
        announce(self._table, self.tr("{leads} queued again.").format(leads=counts.leads(number)))
        self.changed.emit()
        if number:
            self.queued.emit()

    @Slot(object)
    def _on_cancel_succeeded(self, number: int) -> None:
        announce(self._table, self.tr("{leads} taken back.").format(leads=counts.leads(number)))
        self.changed.emit()
