"""What the rule in a dialog would do, looked up while a person chooses it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from leaddesk.background.jobs import Job, JobRunner
from leaddesk.background.lookup import Lookup

if TYPE_CHECKING:
    from leaddesk.services.edits import Fix
    from leaddesk.ui.dialogs.bulk_edit_dialog import BulkEditDialog
    from leaddesk.ui.dialogs.fix_dialog import FixDialog

#: It is looked up when nobody has typed for so long, in milliseconds.
_REST_MS: Final = 150


class RulePreview(QObject):
    """Has one dialog at a time show what its rule would do: nothing while that is not known."""

    failed = Signal(object)  # LeadDeskError
    _found = Signal(object)

    def __init__(self, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._dialog: FixDialog | BulkEditDialog | None = None
        self._look: Callable[[Fix], Job]
        self._looking = Lookup(runner, self.tr("Finding out what an edit changes"), self)
        self._looking.answered.connect(self._on_looking_answered)
        self._looking.failed.connect(self.failed)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._on_rest_timeout)

    def watch(self, dialog: FixDialog | BulkEditDialog, look: Callable[[Fix], Job]) -> None:
        """Do so until the dialog is closed. `look` makes the job that looks up what a rule would do."""
        self._dialog, self._look = dialog, look
        self._found.connect(dialog.show_preview)
        dialog.fix_changed.connect(self._on_dialog_fix_changed)
        dialog.finished.connect(self._on_dialog_finished)
        self._on_dialog_fix_changed()

    @Slot()
    def _on_dialog_fix_changed(self) -> None:
        self._looking.forget()
        self._found.emit(None)
        self._rest.start()

    @Slot()
    def _on_rest_timeout(self) -> None:
        if self._dialog is not None and self._dialog.complete:
            self._looking.ask(self._look(self._dialog.fix))

    @Slot(object)
    def _on_looking_answered(self, preview: object) -> None:
        if not self._rest.isActive():
            self._found.emit(preview)

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None
        self._found.disconnect()
        self._rest.stop()
        self._looking.forget()
