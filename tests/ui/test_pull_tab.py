"""Pulling leads: what is asked for, how far it is, what came of it."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import LeadDeskError, VendorError
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback
from leaddesk.sandbox import Sandbox
from leaddesk.services.pulling import PullReport
from leaddesk.ui.panels.account.panel import AccountPanel
from leaddesk.ui.panels.account.pull_tab import PullTab
from tests.ui.bench import Bench
from tests.ui.operations import Accounts

ACCOUNT = Account("a1", "Invented UK", "invented", {})


@dataclass
class Pulling:
    """Fetches two of four leads, waits at the gate, then ends."""

    error: LeadDeskError | None = None
    missing: int = 0
    gate: threading.Event = field(default_factory=threading.Event)
    asked: list[tuple[str, str, str]] = field(default_factory=list)

    def pull(
        self,
        _account_id: str,
        what: str,
        since: str,
        until: str,
        progress: ProgressCallback,
        cancel: CancelToken,
    ) -> PullReport:
        self.asked.append((what, since, until))
        progress(Progress(2, 4, "leads"))
        while not self.gate.wait(0.01):
            cancel.raise_if_cancelled()
        if self.error is not None:
            raise self.error
        return PullReport(4, 1, 2, 1, (1, 2, 3, 4), self.missing)


@pytest.fixture
def pulling() -> Pulling:
    return Pulling()


@pytest.fixture
def tab(bench: Bench, pulling: Pulling, qtbot: QtBot) -> PullTab:
    tools = replace(bench.tools, accounts=cast("Any", Accounts()), pulling=cast("Any", pulling))
    made = PullTab(ACCOUNT, tools)
    qtbot.addWidget(made)
    made.show()
    return made


def test_counts_while_it_runs_and_at_the_end(tab: PullTab, pulling: Pulling, qtbot: QtBot) -> None:
    tab._days[0].set_value("2026-01-01")
    tab._days[1].set_value("2026-01-31")
    assert tab.run.pull.text() == "Pull from Invented UK · LIVE"
    tab.run.pull.click()
    qtbot.waitUntil(lambda: tab.run.words.text() == "2 of 4 leads fetched")
    assert not tab.run.pull.isEnabled()
    with qtbot.waitSignal(tab.leads_changed):
        pulling.gate.set()
    assert pulling.asked == [("leads", "2026-01-01", "2026-01-31")]
    assert tab.run.notice._title.text() == "4 fetched: 1 new, 2 updated, 1 unchanged"
    with qtbot.waitSignal(tab.leads_requested) as requested:
        tab.run.show_leads.trigger()
    assert requested.args == [(1, 2, 3, 4), "Pulled from Invented UK"]


def test_what_did_not_come_is_told(tab: PullTab, pulling: Pulling, qtbot: QtBot) -> None:
    pulling.missing = 2
    pulling.gate.set()
    with qtbot.waitSignal(tab.leads_changed):
        tab.run.pull.click()
    assert tab.run.notice._title.text().endswith("announced, but not received: 2 leads")
    assert tab.run.notice._text.text().endswith("Pull again to get the rest.")


def test_a_list_wants_its_name(tab: PullTab, pulling: Pulling, qtbot: QtBot) -> None:
    assert not tab.view.name_area.isVisible()
    tab.view.what.setCurrentIndex(1)
    assert tab.view.name_label.text() == "Name of the list"
    assert not tab.run.pull.isEnabled()
    tab.view.name.setText(" Fair: Lyon ")
    pulling.gate.set()
    with qtbot.waitSignal(tab.leads_changed):
        tab.run.pull.click()
    assert pulling.asked == [("list:Fair: Lyon", "", "")]


def test_stopping_keeps_what_came(tab: PullTab, qtbot: QtBot) -> None:
    tab.run.pull.click()
    qtbot.waitUntil(tab.run.stop.isVisible)
    with qtbot.waitSignal(tab.leads_changed):
        tab.run.stop.click()
    assert "stays in the workspace" in tab.run.notice._text.text()
    assert tab.run.pull.isEnabled()


def test_the_keyboard_stays_with_the_pull(tab: PullTab, pulling: Pulling, qtbot: QtBot) -> None:
    tab.run.pull.setFocus()
    tab.run.pull.click()
    qtbot.waitUntil(tab.run.stop.isVisible)
    assert tab.focusWidget() is tab.run.stop
    with qtbot.waitSignal(tab.leads_changed):
        pulling.gate.set()
    qtbot.waitUntil(tab.run.pull.isEnabled)
    assert tab.focusWidget() is tab.run.pull


def test_an_error_is_told_in_place(tab: PullTab, pulling: Pulling, qtbot: QtBot) -> None:
    pulling.error = VendorError("The vendor is down.", hint="Try again later.")
    tab.run.pull.click()
    qtbot.waitUntil(lambda: tab.run.words.text() == "2 of 4 leads fetched")
    with qtbot.waitSignal(tab.leads_changed):
        pulling.gate.set()
    assert tab.run.notice._title.text() == "The vendor is down."
    assert tab.run.notice._text.text().startswith("Try again later. What was fetched before stays")


def test_against_a_stand_in_vendor(bench: Bench, sandbox: Sandbox, qtbot: QtBot) -> None:
    account = bench.account("publitrac_v1", "PUBLITRAC", sandbox.accounts["publitrac_v1"])
    panel = AccountPanel(account, bench.tools)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.pull is not None
    with qtbot.waitSignal(panel.leads_changed, timeout=60_000):
        panel.pull.run.pull.click()
    assert panel.pull.run.notice._title.text() == "250 fetched: 250 new, 0 updated, 0 unchanged"
    assert len(bench.lead_ids()) == 250


def test_no_tab_where_there_is_nothing_to_pull(
    bench: Bench, sandbox: Sandbox, qtbot: QtBot
) -> None:
    account = bench.account("comunik8", "Calls", sandbox.accounts["comunik8"])
    panel = AccountPanel(account, bench.tools)
    qtbot.addWidget(panel)
    assert panel.pull is None
