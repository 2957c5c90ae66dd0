"""A person scrolls, searches and edits while a file is imported into the open workspace. Nothing is lost.

`LEADDESK_SOAK=1` imports 100,000 leads and prints the longest gap between two turns of the window's loop.
"""

from __future__ import annotations

import os
import random
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from pytestqt.qtbot import QtBot

from leaddesk.background.import_process import run_import
from leaddesk.domain.imports import ImportOptions, ImportReport
from leaddesk.domain.leads import LeadQuery
from leaddesk.ui.panels.leads_page import LeadsPage
from tests.benchmarks.lead_files import write_leads
from tests.ui.bench import Bench

FULL: Final = bool(os.environ.get("LEADDESK_SOAK"))
ROWS: Final = 100_000 if FULL else 3_000
BEFORE: Final = 300
PATIENCE: Final = 600_000 if FULL else 100_000
SEARCHES: Final = ("", "ex", "exam", "person1", "company:example", "-zoë", "nobody at all")


class Person(QObject):
    """Does something at every turn of the clock: scrolls, and now and then searches, sorts or edits."""

    def __init__(self, page: LeadsPage) -> None:
        super().__init__()
        self.wrote: dict[int, str] = {}
        self.longest_gap = 0.0
        self._page = page
        self._dice = random.Random(20_261_121)
        self._turns = 0
        self._at: float | None = None
        self._timer = QTimer(self, interval=15, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()

    def rest(self) -> None:
        self._timer.stop()

    @Slot()
    def _on_timer_timeout(self) -> None:
        now = time.perf_counter()
        self.longest_gap = max(self.longest_gap, now - (self._at or now))
        self._turns += 1
        page, dice = self._page, self._dice
        bar = page.view.table.verticalScrollBar()
        bar.setValue(dice.randrange(bar.maximum() + 1))
        page.view.table.viewport().repaint()
        if self._turns % 7 == 0:
            page.set_text(dice.choice(SEARCHES))
        if self._turns % 11 == 0:
            page.model.sort(dice.randrange(6), dice.choice(list(Qt.SortOrder)))
        if self._turns % 5 == 0 and page.model.rowCount():
            self._edit(dice.randrange(min(60, page.model.rowCount())))
        self._at = time.perf_counter()

    def _edit(self, row: int) -> None:
        model = self._page.model
        lead = model.row(row)
        if lead is not None:
            text = f"Edited {self._turns}"
            model.setData(model.index(row, model.column_of("industry")), text)
            self.wrote[lead.lead.id] = text


def test_nothing_is_lost_while_a_person_works(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    bench.import_leads(BEFORE)
    file = tmp_path / "soak.csv"
    write_leads(file, ROWS)
    page = LeadsPage(bench.leads, bench.runner)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    page.history.failed.connect(lambda _step, error: problems.append(error))
    problems: list[object] = []
    reports: list[ImportReport] = []
    person = Person(page)
    job = bench.runner.start(
        "Import",
        lambda progress, cancel: run_import(
            bench.workspace.database.path, file, ImportOptions(country="GB"), progress, cancel
        ),
    )
    job.succeeded.connect(reports.append)
    job.failed.connect(problems.append)
    qtbot.waitUntil(lambda: bool(reports or problems), timeout=PATIENCE)
    person.rest()
    history = page.history
    qtbot.waitUntil(lambda: history._running is None, timeout=PATIENCE)
    assert not problems
    assert reports[0].counts.rows == ROWS
    with qtbot.waitSignal(page.model.loaded, timeout=PATIENCE):
        page.set_text("")
    page.refresh()
    qtbot.waitUntil(
        lambda: page.model.count == page.model.total == BEFORE + reports[0].counts.created,
        timeout=PATIENCE,
    )
    assert sorted(page.model.ids) == sorted(bench.leads.ids(LeadQuery()))
    assert person.wrote
    ids = list(person.wrote)
    stored = {
        row.lead.id: row.lead.fields.get("industry")
        for start in range(0, len(ids), 100)
        for row in bench.leads.rows(ids[start : start + 100])
    }
    assert stored == person.wrote
    if FULL:
        gap = person.longest_gap * 1000
        print(f"{len(ids)} leads edited, longest gap {gap:.0f} ms")  # noqa: T201  (asked for)
