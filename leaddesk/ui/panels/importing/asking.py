"""What is asked about the file that is open, beside the UI thread; of each question the newest answer counts."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leaddesk.background.import_process import run_import
from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.imports import ImportOptions
from leaddesk.scratch import folder_of
from leaddesk.services.corrections import Findings

if TYPE_CHECKING:
    from leaddesk.services.imports import ImportService


class ImportAsking(QObject):
    """Each question is a Lookup, whose signals bring its answer.

    `reading` answers with a Preview, `checking` with an ImportReport and its Findings, `mappings` with the saved
    mappings, `parts` with what each list in the file is.
    """

    def __init__(
        self, imports: ImportService, database_path: Path, runner: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._imports = imports
        self._database_path = database_path
        #: Takes what a dry run finds, and what was pasted.
        self.scratch = folder_of(self)
        self._numbers = count(1)
        self.reading = Lookup(runner, self.tr("Reading the file"), self)
        self.checking = Lookup(runner, self.tr("Checking every line"), self)
        self.mappings = Lookup(runner, self.tr("Reading saved mappings"), self)
        self.parts = Lookup(runner, self.tr("Looking at every list in the file"), self)

    @property
    def busy(self) -> bool:
        """Whether how the file begins is still being read."""
        return self.reading.busy or self.mappings.busy

    def begin(self) -> None:
        """Another file: what is asked about the one before does not matter any more."""
        self.checking.forget()
        self.parts.forget()
        self.mappings.ask(lambda _progress, _cancel: self._imports.mappings())

    def read(self, path: Path, options: ImportOptions) -> None:
        """How does the file begin?"""
        self.reading.ask(lambda _progress, _cancel: self._imports.preview(path, options))

    def look_at_parts(self, path: Path, options: ImportOptions) -> None:
        """Which lists are in the file, and what is each?"""
        self.parts.ask(lambda _progress, _cancel: self._imports.parts(path, options))

    def check(self, path: Path, options: ImportOptions) -> None:
        """Where would every line go?"""
        left = self.scratch / f"findings-{next(self._numbers)}"
        dry = replace(options, dry_run=True, list_news=True, findings=str(left))
        database = self._database_path
        self.checking.ask(
            lambda progress, cancel: (
                run_import(database, path, dry, progress, cancel),
                Findings(left),
            )
        )
