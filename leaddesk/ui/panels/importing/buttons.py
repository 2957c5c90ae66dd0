"""The buttons below the import's steps: which there are, and what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leaddesk.ui import counts
from leaddesk.ui.panels.importing.queue import ImportQueue, State, taken
from leaddesk.ui.panels.importing.stages import Step

if TYPE_CHECKING:
    from leaddesk.domain.imports import ImportReport
    from leaddesk.ui.views.import_view import ImportView


class ImportButtons(QObject):
    """Back and forth, the import itself, and what is possible while it runs."""

    def __init__(self, view: ImportView, queue: ImportQueue) -> None:
        super().__init__(view)
        self._view = view
        self._queue = queue

    def show(self, step: Step, dry: ImportReport | None, *, readable: bool, running: bool) -> None:
        """Those of a step. `dry` is what an import would do, as far as it is known."""
        view, queue = self._view, self._queue
        finished = step is Step.IMPORT and not running
        done = queue.current is not None and queue.current.state is State.IMPORTED
        view.back_button.setVisible(not (running or (finished and done)))
        view.back_button.setEnabled(step is not Step.FILE)
        view.cancel_button.setVisible(running)
        view.import_button.setVisible(step is Step.CHECK)
        more = queue.waiting > 0 and finished
        view.next_button.setVisible(step in {Step.FILE, Step.COLUMNS} or more)
        view.next_button.setText(self.tr("Next file") if more else self.tr("Continue"))
        view.next_button.setEnabled(readable or more)
        view.skip_button.setVisible(queue.waiting > 0 and not running and not finished)
        view.status.setText(self.tr("Nothing is stored yet.") if step is Step.CHECK else "")
        self._show_import(dry)

    def _show_import(self, dry: ImportReport | None) -> None:
        leads = 0 if dry is None else taken(dry)
        button = self._view.import_button
        if dry is not None and not leads:
            button.setText(self.tr("Nothing new to import"))
        elif dry is not None:
            button.setText(self.tr("Import {leads}").format(leads=counts.leads(leads)))
        else:
            button.setText(self.tr("Import"))
        button.setEnabled(leads > 0)
