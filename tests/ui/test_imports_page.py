"""The history of imports, and taking one back."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from leaddesk.ui.panels.imports_page import ImportsPage
from tests.ui.bench import Bench


def test_history_show_and_undo(bench: Bench, qtbot: QtBot) -> None:
    page = ImportsPage(bench.imports, bench.runner)
    qtbot.addWidget(page)
    page.show()
    assert page.view.empty.isVisible()
    with qtbot.waitSignal(page.import_requested):
        page._import_action.trigger()
    report = bench.import_leads(5)
    page.refresh()
    qtbot.waitUntil(page.view.details.isVisible)
    with qtbot.waitSignal(page.leads_requested) as requested:
        page.view.show_leads.click()
    assert requested.args == [report.id]
    with qtbot.waitSignal(page.undone, timeout=10_000):
        page.view.undo.click()
    assert "taken back" in page.view.notice._title.text()
    assert "5 leads removed" in page.view.notice._text.text()
    assert bench.lead_ids() == []
    qtbot.waitUntil(lambda: not page.view.undo.isEnabled() and not page._reading.busy)


def test_what_was_sent_stays_and_is_said(bench: Bench, qtbot: QtBot) -> None:
    page = ImportsPage(bench.imports, bench.runner)
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
