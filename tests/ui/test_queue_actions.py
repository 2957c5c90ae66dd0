"""Sending again and taking back, one lead, a selection or all; and what another process does meanwhile."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.waits import Hold
from leaddesk.sandbox import Sandbox
from leaddesk.services.outbox import DeliveryFilter
from leaddesk.services.suppressions import SUPPRESSED
from leaddesk.store.claims import Answer
from leaddesk.store.lock import FileLock
from leaddesk.store.wire import Wire
from leaddesk.ui.dialogs.ask_dialog import AskDialog
from leaddesk.ui.panels.account.panel import AccountPanel
from leaddesk.ui.panels.outbox_page import OutboxPage
from tests.ui.bench import Bench

PATIENCE = 20_000
FAILED = Outcome(DeliveryState.FAILED, (Reason("not_sent", "It cannot be reached."),))


@pytest.fixture
def calls(bench: Bench, sandbox: Sandbox) -> Account:
    """An account with one failed, one suppressed, one otherwise blocked and three queued leads."""
    bench.import_leads(6)
    account = bench.account("comunik8", "Calls", sandbox.accounts["comunik8"])
    leads, outbox = bench.lead_ids(), bench.workspace.outbox
    blocked = {
        leads[1]: (Reason(SUPPRESSED, "Must not be contacted."),),
        leads[2]: (Reason("missing", "Mobile is missing."),),
    }
    options = sandbox.accounts["comunik8"].destination
    outbox.create_batch(account.id, options, [(lead, blocked.get(lead, ())) for lead in leads])
    [claim] = bench.workspace.claims.turn(account.id, "me", (), 1)
    bench.workspace.claims.turn(account.id, "me", [Answer(claim.delivery_id, FAILED)], 0)
    return account


@pytest.fixture
def page(bench: Bench, calls: Account, qtbot: QtBot) -> OutboxPage:
    made = OutboxPage(bench.outbox, bench.accounts, bench.runner, bench.runs)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.view.table.model().rowCount() == 6, timeout=PATIENCE)
    return made


@pytest.fixture
def panel(bench: Bench, calls: Account, qtbot: QtBot) -> AccountPanel:
    made = AccountPanel(calls, bench.tools)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


@pytest.fixture
def elsewhere(bench: Bench, calls: Account) -> Iterator[None]:
    """Another living process sends for the account, and waits for its vendor."""
    owners = bench.workspace.folder / "owners"
    lock = FileLock(owners / "other")
    assert lock.acquire()
    wire = Wire(owners / f"other.{calls.id}.1.wire", 1)
    hold = Hold(time.monotonic() + 90, reason="The vendor is down.")
    bench.workspace.ledger(calls.id).change_hold(lambda _hold: hold)
    yield
    wire.close(remove=True)
    lock.release(remove=True)


def offers(parent: QWidget, qtbot: QtBot, again: str, cancel: str) -> None:
    def shown(name: str) -> str:
        found = parent.findChild(QPushButton, name)
        return found.text() if isinstance(found, QPushButton) and found.isVisible() else ""

    def both() -> bool:
        return (shown("outboxRetry"), shown("cancelButton")) == (again, cancel)

    qtbot.waitUntil(both, timeout=PATIENCE)


def choose(table: QTableView, *rows: int) -> None:
    table.clearSelection()
    for row in rows:
        table.selectionModel().select(
            table.model().index(row, 0),
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )


def counts(bench: Bench) -> dict[str, int]:
    return {str(state): n for state, n in bench.outbox.counts(DeliveryFilter()).items()}


def test_the_outbox_offers_what_can_be_done_with_all_or_the_selected(
    bench: Bench, page: OutboxPage, qtbot: QtBot
) -> None:
    offers(page, qtbot, "Send 2 leads again", "Cancel 6 leads")
    table = page.view.table
    failed, suppressed = 5, 4
    choose(table, failed)
    offers(page, qtbot, "Send 1 lead again", "Cancel 1 lead")
    choose(table, suppressed)
    offers(page, qtbot, "", "Cancel 1 lead")
    choose(table, 0, 1, failed)
    offers(page, qtbot, "Send 1 lead of the selected again", "Cancel 3 leads of the selected")
    page._queue.again.trigger()
    qtbot.waitUntil(lambda: counts(bench) == {"blocked": 2, "queued": 4}, timeout=PATIENCE)


def test_the_keyboard_and_the_context_menu_take_leads_back(
    bench: Bench, page: OutboxPage, qtbot: QtBot
) -> None:
    offers(page, qtbot, "Send 2 leads again", "Cancel 6 leads")
    table = page.view.table
    assert {action.objectName() for action in table.actions()} >= {"outboxRetry", "cancelButton"}
    assert table.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    choose(table, 0)
    offers(page, qtbot, "", "Cancel 1 lead")
    page.activateWindow()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    expected = {"blocked": 2, "failed": 1, "queued": 2, "cancelled": 1}
    qtbot.waitUntil(lambda: counts(bench) == expected, timeout=PATIENCE)


def test_all_are_taken_back_only_when_a_person_says_so(
    bench: Bench, page: OutboxPage, qtbot: QtBot
) -> None:
    offers(page, qtbot, "Send 2 leads again", "Cancel 6 leads")
    page._queue.cancel.trigger()
    dialog = page.findChild(AskDialog, "cancelLeadsDialog")
    assert isinstance(dialog, AskDialog)
    assert dialog.answer.text() == "Cancel 6 leads"
    assert counts(bench) == {"blocked": 2, "failed": 1, "queued": 3}
    dialog.answer.click()
    qtbot.waitUntil(lambda: counts(bench) == {"cancelled": 6}, timeout=PATIENCE)


def test_results_send_again_what_failed_but_nobody_who_is_suppressed(
    bench: Bench, panel: AccountPanel, qtbot: QtBot
) -> None:
    panel.view.tabs.setCurrentWidget(panel.results)
    offers(panel.results, qtbot, "Send 2 leads again", "Cancel 6 leads")
    again = panel.results.view.reasons.findChild(QPushButton, f"again.{SUPPRESSED}")
    assert isinstance(again, QPushButton)
    assert again.isHidden()
    with qtbot.waitSignal(bench.runs.ended, timeout=PATIENCE):
        panel.results._queue.again.trigger()
    assert counts(bench)["blocked"] >= 1
    assert "failed" not in counts(bench)


def test_a_wait_of_another_process_is_shown_too(
    bench: Bench, page: OutboxPage, panel: AccountPanel, elsewhere: None, qtbot: QtBot
) -> None:
    said = "The vendor is down. Next try in 1:"
    qtbot.waitUntil(lambda: page.view.waits.text().startswith(f"Calls: {said}"), timeout=PATIENCE)
    live = panel.send.view
    qtbot.waitUntil(lambda: live.wait.text().startswith(said), timeout=PATIENCE)
    assert live.running_title.text() == "Another LeadDesk is sending: 3 leads waiting"
    first = live.wait.text()
    qtbot.waitUntil(lambda: live.wait.text() != first, timeout=PATIENCE)  # it counts down
