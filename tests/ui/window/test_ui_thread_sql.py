"""The window's own thread asks SQLite for pages of rows and nothing more, however many leads there are.

`LEADDESK_LEADS=1000000` makes the workspace as large as an agency's.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from leaddesk.background.jobs import JobRunner
from leaddesk.services.leads import LeadService
from leaddesk.services.workspace import Workspace
from leaddesk.ui.panels.leads_page import LeadsPage
from tests.benchmarks.million import copy
from tests.ui.sql_watch import SqlWatch

LEADS: Final = int(os.environ.get("LEADDESK_LEADS", "10000"))
#: Instructions of SQLite's machine. A page takes 6,000; looking at each of 10,000 leads would take more than this.
BUDGET: Final = 20_000
PATIENCE: Final = 120_000


def test_no_question_of_the_window_grows_with_the_workspace(
    qtbot: QtBot, tmp_path: Path, runner: JobRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = Workspace(copy(tmp_path, LEADS))
    leads = LeadService(workspace.database)
    watch = SqlWatch(monkeypatch)
    page = LeadsPage(leads, runner)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.set_accounts(workspace.accounts.all())
    model, table = page.model, page.view.table
    qtbot.waitUntil(lambda: model.rowCount() == LEADS, timeout=PATIENCE)
    for place in range(0, LEADS, LEADS // 20):
        table.verticalScrollBar().setValue(place)
        table.viewport().repaint()
    for key in ("added_at", "notes", "state:account-1", "name"):
        with qtbot.waitSignal(model.loaded, timeout=PATIENCE):
            model.sort(max(0, model.column_of(key)), Qt.SortOrder.DescendingOrder)
        table.viewport().repaint()
    table.selectAll()
    assert page.selected_count() == LEADS
    for text in ("a", "an", "ann", "ann con", "country:GB ann", "-ann", ""):
        with qtbot.waitSignal(model.loaded, timeout=PATIENCE):
            page.set_text(text)
        table.viewport().repaint()
    with qtbot.waitSignal(page.history.finished, timeout=PATIENCE):
        model.setData(model.index(3, model.column_of("company")), "Edited Ltd")
    assert model.text(3, model.column_of("company")) == "Edited Ltd"
    with qtbot.waitSignal(page.history.finished, timeout=PATIENCE):
        page.history.undo()
    page.reload()
    table.viewport().repaint()

    assert watch.reads
    assert watch.most <= BUDGET
    assert watch.writes == 0
    qtbot.waitUntil(lambda: not runner.running, timeout=PATIENCE)
    workspace.close()
