"""What can wait until nobody writes or types: what writes leave behind, and what the first edit needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.jobs import CancelToken, ProgressCallback

if TYPE_CHECKING:
    from leaddesk.services.leads import LeadService

#: So long after the last write or letter, in milliseconds.
TEND_DELAY: Final = 2_000


class Tending(QObject):
    """Has `LeadService.prepare_edits` and `tend` done beside the UI thread."""

    def __init__(self, leads: LeadService, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._leads = leads
        self._work = Lookup(runner, self.tr("Putting the workspace in order"), self)
        self._idle = QTimer(self, interval=TEND_DELAY, singleShot=True)
        self._idle.timeout.connect(self._on_idle_timeout)

    @Slot()
    def later(self) -> None:
        """Somebody writes, or did: wait anew."""
        self._idle.start()

    @Slot()
    def put_off(self) -> None:
        """Somebody types: whatever waits goes on waiting."""
        if self._idle.isActive():
            self._idle.start()

    @Slot()
    def _on_idle_timeout(self) -> None:
        leads = self._leads

        def work(_progress: ProgressCallback, cancel: CancelToken) -> None:
            leads.prepare_edits()
            leads.tend(cancel)

        self._work.refresh(work)
