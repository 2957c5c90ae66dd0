"""Brings a workspace of an older LeadDesk to the present format, beside the UI thread and with a word about it."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from leaddesk.background.jobs import JobRunner
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback
from leaddesk.services.workspace import Workspace
from leaddesk.ui.dialogs.upgrade_dialog import UpgradeDialog

#: How long closing waits for it, in seconds. What is not finished then is taken back by SQLite.
_CLOSING_TIME: Final = 5.0


class Upgrade(QObject):
    """Runs once; then `done` or `failed` comes."""

    done = Signal()
    failed = Signal(object)  # LeadDeskError

    def __init__(self, folder: Path, window: QWidget) -> None:
        super().__init__(window)
        self._runner = JobRunner(self)
        self._dialog = UpgradeDialog(window)
        job = self._runner.start(
            self.tr("Preparing the workspace"),
            lambda progress, cancel: _open_once(folder, progress, cancel),
        )
        job.progressed.connect(self._dialog.set_progress)
        job.succeeded.connect(self.done)
        job.failed.connect(self._dialog.hide)  # before somebody says why
        job.failed.connect(self.failed)
        job.finished.connect(self._dialog.deleteLater)
        self._dialog.show()

    def end(self) -> None:
        """Stop it where it still runs: the workspace stays as it was."""
        if not self._runner.shutdown(_CLOSING_TIME):
            logging.shutdown()
            os._exit(0)


def _open_once(folder: Path, progress: ProgressCallback, cancel: CancelToken) -> None:
    def tell(report: Progress) -> None:
        cancel.raise_if_cancelled()
        progress(report)

    Workspace(folder, tell).close()
