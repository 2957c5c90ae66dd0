from __future__ import annotations

from pytestqt.qtbot import QtBot

from leaddesk.sandbox import Sandbox
from leaddesk.ui.panels.vendors.publitrac_v2.read_back_tab import ReadBackTab
from tests.ui.bench import Bench


def test_the_account_that_confirms_is_chosen_by_name(
    qtbot: QtBot, bench: Bench, sandbox: Sandbox
) -> None:
    bench.account("publitrac_v1", "Main (v1)", sandbox.accounts["publitrac_v1"])
    account = bench.account("publitrac_v2", "Main (v2)", sandbox.accounts["publitrac_v2"])
    assert not bench.inquiries.can_ask(account)
    tab = ReadBackTab(account, bench.tools)
    qtbot.addWidget(tab)
    tab.show()
    tab.open()
    qtbot.waitUntil(lambda: tab.reader.count() == 2)
    tab.reader.setCurrentText("Main (v1)")
    with qtbot.waitSignal(tab.changed):
        tab.save.click()
    assert bench.inquiries.can_ask(bench.accounts.get(account.id))


def test_without_an_account_of_v1_the_way_is_shown(
    qtbot: QtBot, bench: Bench, sandbox: Sandbox
) -> None:
    account = bench.account("publitrac_v2", "Main (v2)", sandbox.accounts["publitrac_v2"])
    tab = ReadBackTab(account, bench.tools)
    qtbot.addWidget(tab)
    tab.show()
    tab.open()
    qtbot.waitUntil(tab.notice.isVisible)
    assert tab.reader.count() == 1
