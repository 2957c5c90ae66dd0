"""Exporting the leads that the table shows: asked for here, written beside the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog

from leaddesk.background.export_process import run_export
from leaddesk.background.jobs import JobRunner
from leaddesk.domain.leads import LeadQuery
from leaddesk.services.exporting import Export
from leaddesk.ui import counts, outcomes
from leaddesk.ui.dialogs.export_dialog import ExportDialog
from leaddesk.ui.panels.leads_page import LeadsPage


class LeadExporting(QObject):
    """Asks what and where to, then writes as a job with progress that can be stopped."""

    def __init__(self, page: LeadsPage, database_path: Path, runner: JobRunner) -> None:
        super().__init__(page)
        self._page = page
        self._database_path = database_path
        self._runner = runner
        self._export: Export | None = None
        self._kind = ""
        self._written: Path | None = None
        self._folder = QAction(self.tr("Show the folder"), self)
        self._folder.setObjectName("showExport")
        self._folder.triggered.connect(self._on_folder_triggered)

    def ask(self) -> None:
        """Ask which leads, which columns and what kind of file."""
        page = self._page
        dialog = ExportDialog(
            page.selected_count(), len(page.model.ids), len(page.columns.shown()), page
        )
        dialog.accepted.connect(self._on_dialog_accepted)
        dialog.open()

    def write(self, export: Export) -> None:
        """Write the file, as a job."""
        path = self._database_path
        job = self._runner.start(
            self.tr("Export to {file}").format(file=export.path.name),
            lambda progress, cancel: (export.path, run_export(path, export, progress, cancel)),
            tell=outcomes.written,
        )
        job.succeeded.connect(self._on_job_succeeded)
        job.failed.connect(self._page.view.notice.set_error)

    @Slot()
    def _on_dialog_accepted(self) -> None:
        dialog, page = self.sender(), self._page
        if not isinstance(dialog, ExportDialog):
            return
        query = page.model.query
        if dialog.selected_only and page.selected_count() < len(page.model.ids):
            query = LeadQuery(lead_ids=tuple(page.selected_ids()))
        keys = tuple(shown.key for shown in page.columns.shown())
        file = Path(f"leads{dialog.ending}")
        self._export = Export(file, query, keys if dialog.shown_columns else None)
        self._kind = dialog.kind.currentText().partition(" (")[0]
        self._ask_where(file)

    def _ask_where(self, proposed: Path) -> None:
        ending = proposed.suffix
        dialog = QFileDialog(self._page, self.tr("Export leads"))
        dialog.setObjectName("exportFile")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{self._kind} (*{ending})")
        dialog.setDefaultSuffix(ending.removeprefix("."))
        dialog.selectFile(str(proposed))
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_file_selected(self, name: str) -> None:
        if self._export is not None:
            chosen = Path(name)
            ending = self._export.path.suffix
            path = (
                chosen
                if chosen.suffix.lower() == ending
                else chosen.with_name(chosen.name + ending)
            )
            if path != chosen and path.exists():  # nobody was asked about this one
                self._ask_where(path)
                return
            self.write(Export(path, self._export.query, self._export.columns))

    @Slot(object)
    def _on_job_succeeded(self, answer: tuple[Path, int]) -> None:
        self._written, number = answer
        said = self.tr("{leads} written to “{file}”.").format(
            leads=counts.leads(number), file=self._written.name
        )
        self._page.view.notice.set_message("success", said, "", self._folder)

    @Slot()
    def _on_folder_triggered(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))
