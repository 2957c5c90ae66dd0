"""Possible duplicates, gone through pair by pair; the merge dialog for leads that a person selected."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from leaddesk.domain.accounts import Account
from leaddesk.domain.imports import ImportOptions
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.domain.leads import Lead
from leaddesk.domain.merging import PossibleDuplicate
from leaddesk.services.duplicates import DuplicatePair, DuplicateService
from leaddesk.services.merging import MergeService
from leaddesk.ui.dialogs.merge_dialog import MergeDialog
from leaddesk.ui.models.merge_table import MergeTableModel
from leaddesk.ui.models.pair_table import PairTableModel
from leaddesk.ui.panels.duplicate_watch import DuplicateWatch
from leaddesk.ui.panels.duplicates_page import DuplicatesPage
from leaddesk.ui.panels.merging import Merging
from leaddesk.ui.panels.undoing import UndoHistory
from leaddesk.ui.widgets.notice import Notice
from tests.fakes import add_leads
from tests.ui.bench import Bench

ADA = {"email": "ada@acme.example", "full_name": "Ada Example", "company": "ACME", "city": "Bath"}
ALSO_ADA = {
    "email": "a@acme.example",
    "full_name": "Ada Example",
    "company": "ACME Ltd",
    "phone": "1",
}
PAIR = PossibleDuplicate(1, 2, 97)
OTHERS = [
    {"email": "grace@acme.example", "full_name": "Grace Hopper", "company": "Navy"},
    {"email": "g@acme.example", "full_name": "Grace Hoper", "company": "Navy"},
]  # fmt: skip


@pytest.fixture
def page(qtbot: QtBot, bench: Bench) -> Iterator[DuplicatesPage]:
    add_leads(bench.workspace.database, [ADA, ALSO_ADA, *OTHERS])
    bench.workspace.accounts.add(Account("a", "A", "comunik8", {}))
    duplicates = DuplicateService(bench.workspace.database)
    window = QWidget()
    qtbot.addWidget(window)
    history = UndoHistory(bench.runner, window)
    merging = Merging(MergeService(bench.workspace), duplicates, history, bench.runner, window)
    made = DuplicatesPage(duplicates, merging, bench.workspace.database.path, bench.runner)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    made.refresh()
    yield made
    assert bench.runner.shutdown()


def search(qtbot: QtBot, page: DuplicatesPage) -> None:
    with qtbot.waitSignal(page.counted):
        page.refresh()
    button = page.findChild(QPushButton, "searchDuplicates")
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: page.view.pairs.model().rowCount() == 2, timeout=30_000)


def shown(page: DuplicatesPage) -> list[int]:
    return [lead.id for lead in page.view.comparison.table.leads]


def test_pairs_are_searched_for_and_settled_one_by_one(
    qtbot: QtBot, page: DuplicatesPage, bench: Bench
) -> None:
    page.activateWindow()
    search(qtbot, page)
    qtbot.waitUntil(page.view.pairs.hasFocus)
    assert page.view.heading.text() == "Possible duplicates: 2"
    assert shown(page) == [1, 2]
    table = page.view.comparison.table
    rows = {table.index(row, 0).data(): row for row in range(table.rowCount())}
    table.pick(table.index(rows["E-mail"], 2))
    page.view.merge.click()
    qtbot.waitUntil(lambda: page.view.pairs.model().rowCount() == 1)
    merged = bench.workspace.leads.get(1)
    assert merged is not None
    assert merged.fields == ADA | {"email": "a@acme.example", "phone": "1"}
    assert shown(page) == [3, 4]
    page.view.not_same.click()
    qtbot.waitUntil(lambda: page.view.heading.text() == "Possible duplicates")
    page._merging.history.undo()
    qtbot.waitUntil(lambda: shown(page) == [3, 4] and page.view.heading.text().endswith("1"))
    page._merging.history.undo()
    qtbot.waitUntil(lambda: bench.workspace.leads.get(2) is not None)


def test_a_merge_that_cannot_be_made_is_told_on_the_page(
    qtbot: QtBot, page: DuplicatesPage, bench: Bench
) -> None:
    search(qtbot, page)
    bench.workspace.outbox.create_batch("a", {}, [(2, ())])
    assert bench.workspace.claims.turn("a", "me", (), 1)
    page.view.merge.click()
    qtbot.waitUntil(page.view.notice.isVisible)
    told = [label.text() for label in page.view.notice.findChildren(QLabel)]
    assert "One of these leads is being sent right now." in told


def test_an_import_shows_its_own_pairs_and_the_way_to_all(
    qtbot: QtBot, page: DuplicatesPage, bench: Bench
) -> None:
    with bench.workspace.database.write() as connection:
        connection.execute(
            "INSERT INTO import_row(import_id, line, bucket, lead_id) VALUES(7, 1, 'created', 4)"
        )
    search(qtbot, page)
    page.show_import(7, "fair.csv")
    qtbot.waitUntil(lambda: page.view.heading.text() == "Possible duplicates: 1", timeout=30_000)
    assert page.view.scope.text() == "with leads of fair.csv"
    assert shown(page) == [3, 4]
    page.view.show_all.click()
    qtbot.waitUntil(lambda: page.view.heading.text() == "Possible duplicates: 2")


def test_the_keyboard_picks_a_value_and_a_header_a_whole_lead(
    qtbot: QtBot, page: DuplicatesPage
) -> None:
    search(qtbot, page)
    view = page.view.comparison
    rows = {view.table.index(row, 0).data(): row for row in range(view.table.rowCount())}
    view.setCurrentIndex(view.table.index(rows["Company"], 2))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert view.table.picks == {"company": 1}
    view.table.pick_lead(1)
    assert view.table.picks["company"] == 0
    assert "phone" not in view.table.picks  # the first lead has none: the other's is kept


def test_a_screen_reader_hears_what_differs_and_what_is_kept() -> None:
    model = MergeTableModel()
    model.show_leads([Lead(1, {"city": "Bath"}), Lead(2, {"city": "York", "consent_email": "no"})])
    role = Qt.ItemDataRole.AccessibleTextRole
    assert [model.index(0, column).data(role) for column in range(4)] == [
        "City, they differ",
        "Lead 1: Bath, kept",
        "Lead 2: York",
        "Merged: Bath",
    ]
    model.pick(model.index(1, 1))
    assert model.picks == {}  # nobody chooses over an opt-out
    assert model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole) == "An opt-out always wins."


def test_the_models_are_sound(qtmodeltester: ModelTester) -> None:
    leads = (Lead(1, ADA), Lead(2, ALSO_ADA))
    comparison, pairs = MergeTableModel(), PairTableModel()
    comparison.show_leads(leads)
    pairs.show_pairs([DuplicatePair(PAIR, leads)])
    for model in (comparison, pairs):
        qtmodeltester.check(model)
    assert pairs.row_of(None) == -1
    assert pairs.pair(QModelIndex().row()) is None


def test_selected_leads_are_compared_in_a_dialog(qtbot: QtBot, page: DuplicatesPage) -> None:
    page._merging.ask([1, 3, 4])
    window = page._merging.parent()
    qtbot.waitUntil(lambda: window.findChild(MergeDialog) is not None)
    dialog = window.findChild(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    assert dialog.answer.text() == "Merge 3 leads"
    assert dialog.lead_ids == (1, 3, 4)
    with qtbot.waitSignal(page._merging.history.finished):
        dialog.answer.click()


def test_after_an_import_its_possible_duplicates_are_counted(qtbot: QtBot, bench: Bench) -> None:
    add_leads(bench.workspace.database, [ADA])
    path = bench.folder / "fair.csv"
    path.write_text("email,full_name,company\nexample.ada@example.com,Ada Exmaple,ACME\n")
    report = bench.imports.run(path, ImportOptions(), ignore_progress, CancelToken())
    notice = Notice()
    qtbot.addWidget(notice)
    watch = DuplicateWatch(bench.workspace.database.path, bench.runner, notice, notice)
    watch.look(report)
    qtbot.waitUntil(lambda: not notice.isHidden(), timeout=30_000)
    words = [label.text() for label in notice.findChildren(QLabel)]
    assert "Possible duplicates with leads of fair.csv: 1." in words
    button = notice.findChild(QPushButton, "reviewDuplicates")
    assert button is not None
    with qtbot.waitSignal(watch.review_requested) as asked:
        button.click()
    assert asked.args == [report.id]
    assert watch.searched(asked.args[0])


def test_a_search_that_fails_after_an_import_can_be_made_again(qtbot: QtBot, bench: Bench) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    watch = DuplicateWatch(bench.folder / "gone" / "leads.db", bench.runner, notice, notice)
    report = bench.import_leads()
    with qtbot.waitSignal(watch.ended, timeout=30_000):
        watch.look(report)
    assert report.id is not None
    assert not watch.searched(report.id)
