"""What a person sees before and while leads go out: suppressed leads, notes, and why an account waits."""

from __future__ import annotations

import time

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.domain.accounts import Account
from leaddesk.domain.waits import Hold
from leaddesk.sandbox import Sandbox
from leaddesk.services.suppressions import SuppressionService
from leaddesk.ui.panels.account.panel import AccountPanel
from leaddesk.ui.panels.navigation import Navigation
from tests.ui.bench import Bench

PATIENCE = 20_000


@pytest.fixture
def calls(bench: Bench, sandbox: Sandbox) -> Account:
    bench.import_leads(6)
    return bench.account("comunik8", "Calls", sandbox.accounts["comunik8"])


@pytest.fixture
def panel(bench: Bench, sandbox: Sandbox, calls: Account, qtbot: QtBot) -> AccountPanel:
    made = AccountPanel(calls, bench.tools)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.set_selection(bench.lead_ids(), "All of the fair")
    made.send._choices.set_options(sandbox.accounts["comunik8"].destination)
    return made


def planned(panel: AccountPanel, qtbot: QtBot, ready: int) -> None:
    def is_planned() -> bool:
        plan = panel.send._plan
        return plan is not None and len(plan.ready) == ready and panel.send.view.figures.isVisible()

    qtbot.waitUntil(is_planned, timeout=PATIENCE)


def test_suppressed_leads_are_their_own_figure(
    bench: Bench, panel: AccountPanel, qtbot: QtBot
) -> None:
    suppressions = SuppressionService(bench.workspace.suppressions, bench.workspace.leads)
    suppressions.suppress(bench.lead_ids()[:2], "Unsubscribed", ("email",))
    planned(panel, qtbot, 4)
    view = panel.send.view
    assert (view.ready.text(), view.refused.text(), view.suppressed.text()) == (
        "Ready: 4",
        "Will be refused: 0",
        "Suppressed: 2",
    )
    assert not view.refused.isEnabled()
    view.suppressed.click()
    qtbot.waitUntil(lambda: view.list.model().rowCount() == 2)
    assert "Unsubscribed" in view.list.model().index(0, 2).data()


def test_notes_say_before_sending_what_will_be_done_otherwise(
    bench: Bench, calls: Account, panel: AccountPanel, qtbot: QtBot
) -> None:
    later = time.strftime("%a", time.gmtime(time.time() + 2 * 86_400))
    settings = {**calls.settings, "calling_hours": f"{later} 09:00-17:00", "time_zone": "UTC"}
    bench.accounts.change(calls.id, calls.name, settings, {})
    planned(panel, qtbot, 6)
    assert panel.send.view.notes.isVisible()
    assert panel.send.view.notes.text().startswith("6 leads: ")


def test_a_wait_is_told_with_its_reason_and_a_countdown(
    bench: Bench, calls: Account, panel: AccountPanel, qtbot: QtBot
) -> None:
    navigation = Navigation("Client")
    qtbot.addWidget(navigation)
    navigation.set_accounts(bench.accounts.list())
    bench.runs.waiting.connect(
        lambda account_id: navigation.set_wait(account_id, bench.runs.wait_of(account_id))
    )
    planned(panel, qtbot, 6)
    ledger = bench.workspace.ledger(calls.id)
    ledger.change_hold(lambda _hold: Hold(time.monotonic() + 90, reason="The vendor is down."))
    with qtbot.waitSignal(bench.runs.started, timeout=PATIENCE):
        panel.send.view.send.click()
    wait = panel.send.view.wait
    with qtbot.waitSignal(bench.runs.waiting, timeout=PATIENCE):
        pass
    assert wait.isVisible()
    first = wait.text()
    assert first.startswith("The vendor is down. Next try in 1:")
    item = navigation._accounts[calls.id]
    assert item._health.startswith("next try in 1:")
    assert item.accessibleName() == "Calls, practice, The vendor is down."
    qtbot.waitUntil(lambda: wait.text() != first, timeout=PATIENCE)  # it counts down

    ledger.change_hold(lambda _hold: Hold())
    with qtbot.waitSignal(bench.runs.ended, timeout=PATIENCE):
        pass
    assert not wait.isVisible()
    assert bench.runs.wait_of(calls.id) is None
    assert not bench.runs._looking.isActive()


def test_a_limit_of_few_calls_is_told_too(
    bench: Bench, calls: Account, panel: AccountPanel, qtbot: QtBot
) -> None:
    bench.accounts.change(calls.id, calls.name, {**calls.settings, "max_per_second": "0.05"}, {})
    planned(panel, qtbot, 6)
    panel.send.view.send.click()
    with qtbot.waitSignal(bench.runs.waiting, timeout=PATIENCE):
        pass
    said = panel.send.view.wait.text()
    assert said.startswith("The account may not be called more often. Next try in 0:1")
    with qtbot.waitSignal(bench.runs.ended, timeout=PATIENCE):
        bench.runs.pause(calls.id)
    assert not panel.send.view.wait.isVisible()
