"""The history of imports, taking one back, and the folder that is watched."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from leaddesk.background import folder_watch
from leaddesk.background.folder_watch import FolderWatch
from leaddesk.domain.imports import ImportOptions
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.services import watching
from leaddesk.services.watching import WatchService
from leaddesk.ui.panels.arrivals import Arrivals
from leaddesk.ui.panels.imports_page import ImportsPage
from leaddesk.ui.panels.undoing import UndoHistory, import_step
from tests.ui.bench import Bench


def watch(bench: Bench) -> FolderWatch:
    return FolderWatch(WatchService(bench.workspace.database), bench.runner, bench.runner)


def test_history_show_and_undo(bench: Bench, qtbot: QtBot) -> None:
    page = ImportsPage(bench.imports, watch(bench), bench.runner)
    qtbot.addWidget(page)
    page.show()
    assert page.view.empty.isVisible()
    with qtbot.waitSignal(page.import_requested):
        page._import_action.trigger()
    report = bench.import_leads(5)
    step, history = import_step(bench.imports, report), UndoHistory(bench.runner)
    assert step is not None
    history.push(step)
    page.undone.connect(history.forget_import)
    page.refresh()
    qtbot.waitUntil(page.view.details.isVisible)
    with qtbot.waitSignal(page.leads_requested) as requested:
        page.view.show_leads.click()
    assert requested.args == [report.id]
    with qtbot.waitSignal(page.undone, timeout=10_000):
        page.view.undo.click()
    assert "taken back" in page.view.notice._title.text()
    assert "5 leads removed" in page.view.notice._text.text()
    assert not history.undo_name
    assert bench.lead_ids() == []
    qtbot.waitUntil(lambda: not page.view.undo.isEnabled() and not page._reading.busy)


@pytest.mark.parametrize(
    ("name", "content", "build"),
    [
        ("leads.json", '[{"email": "ada@example.com"}]', "Unicode (UTF-8). Imported"),
        ("leads.csv", "email;city\nada@example.com;Lyon\n", "Unicode (UTF-8), separated by semi"),
    ],
)
def test_it_says_how_a_file_was_built_as_far_as_it_has_that(
    bench: Bench, qtbot: QtBot, name: str, content: str, build: str
) -> None:
    path = bench.folder / name
    path.write_text(content, "utf-8")
    bench.imports.run(path, ImportOptions(), ignore_progress, CancelToken())
    page = ImportsPage(bench.imports, watch(bench), bench.runner)
    qtbot.addWidget(page)
    page.refresh()
    qtbot.waitUntil(lambda: build in page.view.facts.text())


def test_an_import_is_taken_back_as_an_edit_is(bench: Bench, qtbot: QtBot) -> None:
    history = UndoHistory(bench.runner)
    step = import_step(bench.imports, bench.import_leads(5))
    assert step is not None
    history.push(step)
    assert history.undo_name == "import of leads.csv"
    with qtbot.waitSignal(history.finished, timeout=10_000):
        history.undo()
    assert bench.lead_ids() == []
    assert not history.redo_name


def test_what_was_sent_stays_and_is_said(bench: Bench, qtbot: QtBot) -> None:
    page = ImportsPage(bench.imports, watch(bench), bench.runner)
    qtbot.addWidget(page)
    page.show()
    bench.import_leads(5)
    account = bench.accounts.add("comunik8", "Calls", {}, {})
    bench.workspace.outbox.create_batch(account.id, {}, [(bench.lead_ids()[0], ())])
    page.refresh()
    qtbot.waitUntil(page.view.details.isVisible)
    with qtbot.waitSignal(page.undone, timeout=10_000):
        page.view.undo.click()
    assert len(bench.lead_ids()) == 1
    assert "1 lead stayed" in page.view.notice._text.text()


def test_what_comes_into_the_watched_folder_is_offered(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(folder_watch, "LOOK_EVERY", 20)
    monkeypatch.setattr(watching, "STEADY_S", 0.1)
    folder = tmp_path / "in"
    folder.mkdir()
    watched = watch(bench)
    page = ImportsPage(bench.imports, watched, bench.runner)
    arrivals = Arrivals(watched, page)
    for widget in (page, arrivals.notice):
        qtbot.addWidget(widget)
    page.show()
    assert "No folder" in page.view.watched.text()
    watched.set_folder(folder)
    qtbot.waitUntil(page.view.unwatch_button.isVisible)
    assert not arrivals.notice.isVisible()

    bench.file("webinar.csv").rename(folder / "webinar.csv")
    qtbot.waitUntil(arrivals.notice.isVisible)
    assert arrivals.notice._title.text() == "webinar.csv came in"
    with qtbot.waitSignal(arrivals.import_requested) as requested:
        arrivals._import.trigger()
    assert requested.args == [[folder / "webinar.csv"]]
    assert not arrivals.notice.isVisible()

    for number in range(2):
        bench.file(f"{number}.csv", rows=number + 9).rename(folder / f"{number}.csv")
    qtbot.waitUntil(arrivals.notice.isVisible)
    arrivals._leave.trigger()
    page.view.unwatch_button.click()
    qtbot.waitUntil(lambda: not page.view.unwatch_button.isVisible())
    assert bench.lead_ids() == []  # nothing is imported by itself


def test_a_folder_that_is_away_is_told_also_at_the_next_start_and_no_longer_when_it_is_back(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(folder_watch, "LOOK_EVERY", 20)
    folder = tmp_path / "in"
    folder.mkdir()
    WatchService(bench.workspace.database).set_folder(folder)
    away = folder.rename(tmp_path / "away")
    watched = watch(bench)
    page = ImportsPage(bench.imports, watched, bench.runner)
    arrivals = Arrivals(watched, page)
    qtbot.addWidget(page)
    qtbot.addWidget(arrivals.notice)
    page.show()
    qtbot.waitUntil(arrivals.notice.isVisible)
    assert arrivals.notice._title.text() == "The watched folder “in” cannot be read."
    assert "No such file or directory. Check" in arrivals.notice._text.text()
    assert str(folder) in page.view.watched.text()
    assert page.view.unwatch_button.isVisible()
    away.rename(folder)  # a network that comes back
    qtbot.waitUntil(arrivals.notice.isHidden)
    with qtbot.waitSignal(watched.failed):
        watched.set_folder(tmp_path / "none")
    assert "“none” cannot be read" in page.view.notice._title.text()
    assert watched.folder == folder


def test_a_file_is_offered_until_it_is_imported(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(folder_watch, "LOOK_EVERY", 20)
    monkeypatch.setattr(watching, "STEADY_S", 0.1)
    folder = tmp_path / "in"
    folder.mkdir()
    WatchService(bench.workspace.database).set_folder(folder)
    files = [bench.file(name).rename(folder / name) for name in ("a.csv", "b.csv")]
    files[1].write_text("email\nada@example.com\n", "utf-8")
    parent = QWidget()
    qtbot.addWidget(parent)
    first, second = (Arrivals(watch(bench), parent) for _start in range(2))
    for arrivals in (first, second):
        qtbot.addWidget(arrivals.notice)
        qtbot.waitUntil(arrivals.notice.isVisible)
    first._import.trigger()
    assert first.notice.isHidden()
    bench.file("c.csv", rows=9).rename(folder / "c.csv")
    qtbot.waitUntil(first.notice.isVisible)
    assert first.notice._title.text() == "c.csv came in"  # the others were begun here
    report = bench.imports.run(files[0], ImportOptions(), ignore_progress, CancelToken())
    second.settle_imported(report)
    qtbot.waitUntil(lambda: [one.path.name for one in second._offered] == ["b.csv", "c.csv"])
    third = Arrivals(watch(bench), parent)
    qtbot.addWidget(third.notice)
    qtbot.waitUntil(third.notice.isVisible)
    assert [one.path.name for one in third._offered] == ["b.csv", "c.csv"]
