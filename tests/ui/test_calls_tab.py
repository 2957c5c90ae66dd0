"""All calls: the list, the form, what comes back, what goes wrong."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Reason
from leaddesk.domain.errors import UncertainError, UsageError
from leaddesk.sandbox import Sandbox
from leaddesk.ui.models.operation_list import OperationListModel
from leaddesk.ui.panels.account.call_table import CallTable
from leaddesk.ui.panels.account.calls_tab import CallsTab
from leaddesk.ui.views.account_calls_view import CallPage
from leaddesk.vendors.capabilities import CallResult
from tests.ui.bench import Bench
from tests.ui.operations import EXCHANGE, VENDOR, Accounts, Calls

ACCOUNT = Account("a1", "Invented UK", "invented", {}, practice=True)
PEOPLE = [{"id": 10, "name": "Ada", "address": {"city": "London"}}, {"id": 9, "name": "Ion"}]


@pytest.fixture
def calls() -> Calls:
    return Calls(CallResult(PEOPLE, 200, exchange=EXCHANGE))


@pytest.fixture
def tab(bench: Bench, calls: Calls, qtbot: QtBot) -> CallsTab:
    tools = replace(bench.tools, accounts=cast("Any", Accounts()), calls=cast("Any", calls))
    made = CallsTab(ACCOUNT, tools)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    made.open()
    return made


def page(tab: CallsTab) -> CallPage:
    return CallPage(tab.view.pages.currentIndex())


def ran(tab: CallsTab, qtbot: QtBot, operation: str = "", **values: str) -> None:
    """The call was chosen, filled in, run, and is over."""
    if operation:
        tab.show_operation(operation)
    assert tab._form is not None
    tab._form.set_values(values)
    tab.view.run.click()
    qtbot.waitUntil(lambda: not tab._call.busy)


def test_the_list_is_grouped_searched_and_marked(tab: CallsTab) -> None:
    model = tab._model
    shown = [model.index(row).data() for row in range(model.rowCount())]
    assert shown == ["People", "List people", "Add a person", "Delete a person", "Odd", "Odd call"]
    tab.view.search.setText("PERSON add")
    shown = [model.index(row).data() for row in range(model.rowCount())]
    assert shown == ["People", "Add a person"]
    tab.view.search.setText("nothing of that kind")
    assert tab.view.nothing.isVisible()


def test_the_list_as_qt_wants_it(qtmodeltester: Any) -> None:
    qtmodeltester.check(OperationListModel(VENDOR.operations))


def test_a_table_can_be_searched_sorted_and_copied(tab: CallsTab, qtbot: QtBot) -> None:
    ran(tab, qtbot, "list_people")
    assert page(tab) is CallPage.RESULT
    records = tab.view.records
    model = records.table.model()
    assert [
        model.headerData(n, tab.view.records.table.horizontalHeader().orientation())
        for n in range(3)
    ] == [
        "id",
        "name",
        "address",
    ]
    records.table.sortByColumn(0, records.table.horizontalHeader().sortIndicatorOrder())
    assert [model.index(row, 0).data() for row in range(2)] == ["9", "10"]
    records.filter.setText("london")
    assert model.rowCount() == 1
    records.select_row(0)
    facts = {
        records.detail.item(row, 0).text(): records.detail.item(row, 1).text()
        for row in range(records.detail.rowCount())
    }
    assert facts == {"id": "10", "name": "Ada", "address › city": "London"}
    records.copy.click()
    assert json.loads(QGuiApplication.clipboard().text()) == [PEOPLE[0]]


def test_the_exchange_is_one_click_away(tab: CallsTab, qtbot: QtBot) -> None:
    ran(tab, qtbot, "list_people")
    button = tab.findChild(QPushButton, f"callsPage{CallPage.EXCHANGE:d}")
    assert button is not None
    button.click()
    assert page(tab) is CallPage.EXCHANGE
    assert EXCHANGE.request in tab.view.exchange._request.toPlainText()


def test_a_record_is_shown_as_names_and_values(tab: CallsTab, calls: Calls, qtbot: QtBot) -> None:
    calls.answer = CallResult({"id": 7, "tags": ["a", "b"], "ok": True}, 200)
    ran(tab, qtbot, "add_person", name="Ada", age="36")
    assert calls.made == [("add_person", {"name": "Ada", "age": "36", "loud": "false"})]
    facts = tab.view.facts
    assert [facts.item(row, 1).text() for row in range(3)] == ["7", "a, b", "yes"]
    tab.view.copy.click()
    assert json.loads(QGuiApplication.clipboard().text()) == {
        "id": 7,
        "tags": ["a", "b"],
        "ok": True,
    }


def test_the_button_says_what_it_does_and_whether_it_may_be_repeated(tab: CallsTab) -> None:
    tab.show_operation("add_person")
    assert tab.view.run.text() == "Add a person · PRACTICE"
    assert tab.view.repeat.text() == "Acts again each time it is pressed."
    tab.show_operation("list_people")
    assert tab.view.repeat.text() == "Only reads."


def test_what_is_missing_is_not_sent(tab: CallsTab, calls: Calls, qtbot: QtBot) -> None:
    ran(tab, qtbot, "add_person", age="old")
    assert calls.made == []
    assert page(tab) is CallPage.FORM


def test_enter_reads_but_does_not_act_and_escape_goes_back(
    tab: CallsTab, calls: Calls, qtbot: QtBot
) -> None:
    tab.show_operation("add_person")
    assert tab._form is not None
    tab._form.set_values({"name": "Ada"})
    qtbot.keyClick(tab._form.fields[0].editor, Qt.Key.Key_Return)
    assert not tab._call.busy
    tab.show_operation("list_people")
    qtbot.keyClick(tab._form.fields[0].editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page(tab) is CallPage.RESULT)
    assert [name for name, _given in calls.made] == ["list_people"]
    qtbot.keyClick(tab.view.records.table, Qt.Key.Key_Escape)
    assert page(tab) is CallPage.FORM


def test_the_keyboard_goes_to_stop_and_to_the_result(
    tab: CallsTab, calls: Calls, qtbot: QtBot
) -> None:
    calls.gate = threading.Event()
    tab.view.run.setFocus()
    tab.view.run.click()
    assert tab.focusWidget() is tab.view.stop
    calls.gate.set()
    qtbot.waitUntil(lambda: not tab._call.busy)
    assert tab.focusWidget() is tab.view.segments.button(CallPage.RESULT)


def test_what_was_typed_stays_when_another_call_is_looked_at(tab: CallsTab) -> None:
    tab.show_operation("add_person")
    assert tab._form is not None
    tab._form.set_values({"name": "Ada", "extra": "hall=4"})
    tab.show_operation("list_people")
    tab.show_operation("add_person")
    assert tab._form.arguments() == {"name": "Ada", "extra": {"hall": "4"}, "loud": "false"}


def test_deleting_wants_the_value_typed_again(tab: CallsTab, calls: Calls, qtbot: QtBot) -> None:
    calls.answer = CallResult(None, 200)
    tab.show_operation("delete_person")
    assert tab._form is not None
    tab._form.set_values({"email": "ada@example.com"})
    tab.view.confirm.setText("ada@example.org")
    assert not tab.view.run.isEnabled()
    tab.view.confirm.setText("ada@example.com")
    tab.view.run.click()
    qtbot.waitUntil(lambda: not tab._call.busy)
    assert calls.made == [("delete_person", {"email": "ada@example.com"})]
    assert tab.view.done._title.text() == "Done"
    tab.view.show_page(CallPage.FORM)
    assert not tab.view.run.isEnabled()  # not a second time by the same confirmation


def test_a_call_that_is_switched_off_says_which_setting_switches_it_on(
    tab: CallsTab, qtbot: QtBot
) -> None:
    tab.show_operation("odd")
    assert tab.view.tag.text() == "switched off"
    assert "“Odd calls”" in tab.view.off._text.text()
    assert not tab.view.run.isEnabled()
    with qtbot.waitSignal(tab.settings_requested):
        tab._settings.trigger()
    tab.set_account(replace(ACCOUNT, settings={"odd_calls": "true"}))
    assert tab.view.tag.text() == "partly documented"
    assert not tab.view.off.isVisible()
    assert tab.view.run.isEnabled()


def test_a_refusal_shows_the_reasons_and_marks_the_field(
    tab: CallsTab, calls: Calls, qtbot: QtBot
) -> None:
    reason = Reason("taken", "This name is taken.", "dup", "name")
    calls.answer = CallResult(None, 409, ok=False, reasons=(reason,), exchange=EXCHANGE)
    ran(tab, qtbot, "add_person", name="Ada")
    assert tab.view.outcome._title.text() == "The vendor refused this."
    assert "This name is taken." in tab.view.outcome._text.text()
    assert tab._form is not None
    assert tab._form.fields[0]._remark.text() == "This name is taken."


def test_errors_stand_where_they_belong(tab: CallsTab, calls: Calls, qtbot: QtBot) -> None:
    calls.answer = UsageError("“Ada” does not fit Name (name).", hint="Give both names.")
    ran(tab, qtbot, "add_person", name="Ada")
    assert tab._form is not None
    assert "Give both names." in tab._form.fields[0]._remark.text()
    assert not tab.view.notice.isVisible()
    error = UncertainError("The answer did not come.")
    error.exchange = EXCHANGE
    calls.answer = error
    ran(tab, qtbot)
    assert tab.view.notice._title.text() == "The answer did not come."
    button = tab.findChild(QPushButton, f"callsPage{CallPage.EXCHANGE:d}")
    assert button is not None
    assert button.isEnabled()


def test_stopping_says_that_it_may_have_been_done(
    tab: CallsTab, calls: Calls, qtbot: QtBot
) -> None:
    calls.gate = threading.Event()
    tab.show_operation("add_person")
    assert tab._form is not None
    tab._form.set_values({"name": "Ada"})
    tab.view.run.click()
    qtbot.waitUntil(lambda: bool(calls.made))
    assert not tab.view.run.isEnabled()
    tab.view.stop.click()
    qtbot.waitUntil(tab.view.notice.isVisible)
    assert "may have carried it out" in tab.view.notice._text.text()
    qtbot.waitUntil(tab.view.run.isEnabled)


def test_against_a_stand_in_vendor(bench: Bench, sandbox: Sandbox, qtbot: QtBot) -> None:
    account = bench.account("footprints", "CRM", sandbox.accounts["footprints"])
    tab = CallsTab(account, bench.tools)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_operation("locations")
    tab.view.run.click()
    qtbot.waitUntil(lambda: bool(tab.view.records.records), timeout=20_000)
    assert page(tab) is CallPage.RESULT
    assert not sandbox.problems()


# -- the piece for hand-made tabs --------------------------------------------------------------------------


def made_table(bench: Bench, calls: Calls, qtbot: QtBot, *, kept: bool = False) -> CallTable:
    tools = replace(bench.tools, accounts=cast("Any", Accounts()), calls=cast("Any", calls))
    made = CallTable(
        ACCOUNT, tools, "list_people", columns={"name": "Name", "id": "Number"}, kept=kept
    )
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_call_table_loads_when_it_is_first_seen(bench: Bench, calls: Calls, qtbot: QtBot) -> None:
    made = made_table(bench, calls, qtbot)
    with qtbot.waitSignal(made.loaded) as loaded:
        made.open()
    assert loaded.args == [PEOPLE]
    model = made.records.table.model()
    assert [model.index(0, column).data() for column in range(model.columnCount())] == ["Ada", "10"]
    made.records.select_row(1)
    assert made.selected() == [PEOPLE[1]]
    qtbot.waitUntil(made.load.isEnabled)
    made.open()
    assert made.load.isEnabled()  # nothing is asked again
    assert len(calls.made) == 1


def test_a_kept_list_is_there_without_asking(bench: Bench, calls: Calls, qtbot: QtBot) -> None:
    made = made_table(bench, calls, qtbot, kept=True)
    made.open()
    qtbot.waitUntil(made.load.isEnabled)
    assert calls.made == []
    with qtbot.waitSignal(made.loaded):
        made.load.click()
    again = made_table(bench, calls, qtbot, kept=True)
    with qtbot.waitSignal(again.loaded):
        again.open()
    assert len(calls.made) == 1
    assert again.when.text().startswith("As of")


def test_a_call_table_tells_a_refusal_and_an_error(
    bench: Bench, calls: Calls, qtbot: QtBot
) -> None:
    reason = Reason("broken", "It is broken.", "table gone")
    calls.answer = CallResult(None, 500, ok=False, reasons=(reason,))
    made = made_table(bench, calls, qtbot)
    made.open()
    qtbot.waitUntil(made.notice.isVisible)
    assert made.notice._text.text() == "It is broken. “table gone”"
    qtbot.waitUntil(made.load.isEnabled)
    calls.answer = UncertainError("The answer did not come.")
    made.load.click()
    qtbot.waitUntil(lambda: made.notice._title.text() == "The answer did not come.")
