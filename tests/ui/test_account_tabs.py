"""The tabs of an account's panel: their order, the vendor's own, the exchanges, what can be reached and heard."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import WorkspaceError
from leaddesk.domain.jobs import CancelToken
from leaddesk.sandbox import Sandbox
from leaddesk.ui.panels.account import panel as account_panel
from leaddesk.ui.panels.account.activity_tab import ActivityTab
from leaddesk.ui.panels.account.panel import AccountPanel
from leaddesk.ui.panels.vendors import VendorTab, vendor_tabs
from leaddesk.ui.widgets.param_form import ParamForm
from tests.ui.bench import Bench

#: What people act on.
ACTED_ON = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)
#: What these say comes with the check.
COUNTED = {"sendReady", "sendRefused", "sendSuppressed", "sendAlready"}


class OwnTab(VendorTab):
    """Counts how often it was opened."""

    opened = 0

    @staticmethod
    def title() -> str:
        return "Own page"

    def open(self) -> None:
        self.opened += 1


@pytest.fixture
def account(bench: Bench, sandbox: Sandbox) -> Account:
    return bench.account("footprints", "CRM", sandbox.accounts["footprints"])


@pytest.fixture
def panel(
    bench: Bench, account: Account, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> AccountPanel:
    monkeypatch.setattr(account_panel, "vendor_tabs", lambda _vendor: (OwnTab,))
    made = AccountPanel(account, bench.tools)
    qtbot.addWidget(made)
    return made


def titles(panel: AccountPanel) -> list[str]:
    return [panel.view.tabs.tabText(place) for place in range(panel.view.tabs.count())]


def test_tabs_stand_in_the_order_people_work(panel: AccountPanel) -> None:
    assert titles(panel) == [
        "Send",
        "Results",
        "Pull",
        "Own page",
        "All calls",
        "Activity",
        "Settings",
    ]


def test_a_vendors_own_tab_lives_with_the_panel(
    panel: AccountPanel, account: Account, qtbot: QtBot
) -> None:
    panel.set_selection([3, 1], "Two leads")
    panel.show()
    assert panel.own == []  # not before it is looked at
    panel.view.tabs.setCurrentIndex(titles(panel).index("Own page"))
    [own] = panel.own
    assert isinstance(own, OwnTab)
    assert own.opened == 1
    assert own.selection == (3, 1)
    panel.set_selection([2], "Another one")
    assert own.selection == (2,)
    panel.view.tabs.setCurrentIndex(titles(panel).index("Own page"))
    assert own.opened == 2
    panel.show_account(replace(account, name="CRM 2"))
    assert own.account.name == "CRM 2"
    with qtbot.waitSignals([panel.changed, panel.leads_changed, panel.lead_opened]):
        own.changed.emit()
        own.leads_changed.emit()
        own.lead_opened.emit(3)


def test_a_vendor_may_have_no_tabs_of_its_own() -> None:
    assert vendor_tabs("unheard_of") == ()


def test_more_tabs_than_fit_are_reached_by_keyboard(panel: AccountPanel, qtbot: QtBot) -> None:
    panel.resize(300, 500)
    panel.show()
    bar = panel.view.tabs.tabBar()
    assert bar.usesScrollButtons()
    bar.setFocus()
    for _press in range(panel.view.tabs.count() - 1):
        qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert panel.view.tabs.currentWidget() is panel.settings
    assert bar.rect().contains(bar.tabRect(bar.currentIndex()).center())


def test_everything_has_a_name_to_find_and_a_name_to_hear(
    panel: AccountPanel, qtbot: QtBot
) -> None:
    panel.show()
    panel.view.tabs.setCurrentWidget(panel.calls)
    panel.calls.show_operation("add_lead")
    for form in panel.findChildren(ParamForm):
        assert len(form.fields) == len(form.params)
    found = [widget for kind in ACTED_ON for widget in panel.findChildren(kind) if acted_on(widget)]
    assert len(found) > 80
    nameless = [
        (type(widget).__name__, widget.objectName(), heard(panel, widget))
        for widget in found
        if not (widget.objectName() and heard(panel, widget)) and widget.objectName() not in COUNTED
    ]
    assert nameless == []


def acted_on(widget: QWidget) -> bool:
    """Not a part of another widget that Qt made."""
    made_by_qt = widget.objectName().startswith("qt_") or isinstance(widget, QHeaderView)
    outside = widget.parentWidget()
    folded = outside is not None and outside.inherits("QComboBoxPrivateContainer")
    return (
        not made_by_qt
        and not folded
        and not isinstance(outside, (QComboBox, QLineEdit, QAbstractItemView))
    )


def heard(panel: AccountPanel, widget: QWidget) -> str:
    """What a screen reader calls it."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        return widget.text()
    labels = [label for label in panel.findChildren(QLabel) if label.buddy() is widget]
    return labels[0].text() if labels else ""


# -- the exchanges -----------------------------------------------------------------------------------------


def test_calls_and_leads_stand_together(bench: Bench, sandbox: Sandbox, qtbot: QtBot) -> None:
    bench.import_leads(1)
    account = bench.account("comunik8", "Calls", sandbox.accounts["comunik8"])
    destination = sandbox.accounts["comunik8"].destination
    bench.workspace.outbox.create_batch(account.id, destination, [(bench.lead_ids()[0], ())])
    bench.sending.deliver(account.id, CancelToken())
    bench.calls.call(account.id, "cancel_lead", {"type": "motor-trade", "mobile": "+447700900999"})
    tab = ActivityTab(account, bench.tools)
    qtbot.addWidget(tab)
    tab.show()
    tab.open()
    table = tab.view.exchanges
    qtbot.waitUntil(lambda: table.model().rowCount() == 2)
    texts = [table.model().index(row, 1).data() for row in range(2)]
    assert texts[1] == "Lead person0@example.com"
    table.selectRow(1)
    assert "person0@example.com" in tab.view.exchange._request.toPlainText()
    secret = sandbox.accounts["comunik8"].secrets["api_key"]
    assert secret not in tab.view.exchange._request.toPlainText()
    # What is selected stays selected when something newer comes.
    bench.calls.call(account.id, "cancel_lead", {"type": "motor-trade", "mobile": "+447700900999"})
    tab.view.refresh.click()
    qtbot.waitUntil(lambda: table.model().rowCount() == 3)
    assert table.currentIndex().row() == 2


def test_a_workspace_that_cannot_be_read_is_told(
    bench: Bench, account: Account, qtbot: QtBot
) -> None:
    class Broken:
        def recent(self, _account_id: str) -> list[object]:
            raise WorkspaceError("The workspace cannot be read.")

    tab = ActivityTab(account, replace(bench.tools, calls=cast("Any", Broken())))
    qtbot.addWidget(tab)
    tab.show()
    tab.open()
    qtbot.waitUntil(tab.view.notice.isVisible)
