"""The four steps of an import together: what they show of one list, and what a person said in them."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from pathlib import Path

from leaddesk.background.jobs import JobRunner
from leaddesk.domain.imports import ImportOptions
from leaddesk.ui.panels.importing.check_step import CheckStep
from leaddesk.ui.panels.importing.columns_step import ColumnsStep
from leaddesk.ui.panels.importing.file_step import FileStep
from leaddesk.ui.panels.importing.result_step import ResultStep
from leaddesk.ui.views.parts import scrolled


class Step(IntEnum):
    """Where a person is."""

    FILE = 0
    COLUMNS = 1
    CHECK = 2
    IMPORT = 3


class ImportStages:
    """Makes the steps; `pages` are what shows them, in the order of `Step`."""

    def __init__(self, runner: JobRunner) -> None:
        self.file = FileStep()
        self.columns = ColumnsStep()
        self.check = CheckStep(runner)
        self.result = ResultStep()
        # What is said of a file may take more height than a small window has.
        self.pages = (scrolled(self.file), self.columns, self.check, self.result)

    def start(self, path: Path, part: str) -> None:
        """Begin with another list: nothing said of the former one holds."""
        self.file.start(path, part)
        self.columns.start()
        self.check.forget_corrections()

    def options(self) -> ImportOptions:
        """What was said in all of them."""
        return replace(
            self.file.options(),
            mapping=self.columns.mapping_choice(),
            overrides=self.columns.overrides(),
            defaults=self.columns.defaults(),
            policy=self.check.policy_choice(),
            corrections=self.check.corrections(),
        )
