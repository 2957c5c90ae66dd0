"""What writes left to be done later is done when nobody has written for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup

if TYPE_CHECKING:
    from leaddesk.services.leads import LeadService

#: So long after the last write, in milliseconds.
TEND_DELAY: Final = 2_000


class Tending(QObject):
    """Has the workspace put in order (`LeadService.tend`) beside the UI thread."""

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
    def _on_idle_timeout(self) -> None:
        leads = self._leads
        self._work.refresh(lambda _progress, cancel: leads.tend(cancel))
