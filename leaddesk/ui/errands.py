"""What a person does with chosen leads, wherever they are chosen: export, suppress, erase.

Each is loaded and made when it is first asked for, like the pages.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from leaddesk.background.jobs import JobRunner
from leaddesk.ui.main_window import MainWindow

if TYPE_CHECKING:
    from leaddesk.services.all_services import Services
    from leaddesk.ui.panels.erasing import Erasing
    from leaddesk.ui.panels.exporting import LeadExporting
    from leaddesk.ui.panels.suppressing import Suppressing


class Errands(QObject):
    """Follows the window's requests."""

    leads_changed = Signal()
    suppressions_changed = Signal()

    def __init__(self, window: MainWindow, services: Services, runner: JobRunner) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._runner = runner
        window.leads_page.export_requested.connect(self._on_export_requested)
        window.leads_page.suppress_requested.connect(self._on_suppress_requested)
        window.inspector.suppress_requested.connect(self._on_suppress_requested)
        window.inspector.erase_requested.connect(self._on_erase_requested)

    @cached_property
    def exporting(self) -> LeadExporting:
        from leaddesk.ui.panels.exporting import LeadExporting  # noqa: PLC0415  (when it is first asked for)

        path = self._services.database_path
        return LeadExporting(self._window.leads_page, path, self._runner)

    @cached_property
    def suppressing(self) -> Suppressing:
        from leaddesk.ui.panels.suppressing import Suppressing  # noqa: PLC0415  (when it is first asked for)

        window = self._window
        made = Suppressing(
            self._services.suppressions, window.history, self._runner, window.notice, window
        )
        made.changed.connect(self.suppressions_changed)
        window.place_requested.connect(made.leave)
        return made

    @cached_property
    def erasing(self) -> Erasing:
        from leaddesk.ui.panels.erasing import Erasing  # noqa: PLC0415  (when it is first asked for)

        made = Erasing(self._window, self._services.forgetting, self._runner)
        made.erased.connect(self.leads_changed)
        return made

    @Slot()
    def _on_export_requested(self) -> None:
        self.exporting.ask()

    @Slot(object)
    def _on_suppress_requested(self, lead_ids: list[int]) -> None:
        self.suppressing.suppress(lead_ids)

    @Slot(int, str)
    def _on_erase_requested(self, lead_id: int, name: str) -> None:
        self.erasing.ask(lead_id, name)
