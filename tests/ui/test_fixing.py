"""Fix once for all, from the list of causes to the leads that are sent again."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Reason
from leaddesk.domain.states import DeliveryState
from leaddesk.sandbox import Sandbox
from leaddesk.services.edits import Rule
from leaddesk.services.outbox import DeliveryFilter
from leaddesk.services.suppressions import SUPPRESSED
from leaddesk.ui.dialogs.fix_dialog import FixDialog
from leaddesk.ui.panels.account.results_tab import ResultsTab
from tests.fakes import add_leads
from tests.ui.bench import Bench

PATIENCE = 20_000
PERSON = {"first_name": "Zoë", "last_name": "Example"}
NO_CODE = Reason("phone_invalid", "The number has no calling code.", field="phone")


@pytest.fixture
def calls(bench: Bench, sandbox: Sandbox) -> Account:
    """An account whose three leads are stopped, two by one cause that a fix can end."""
    ids = add_leads(
        bench.workspace.database,
        [{**PERSON, "email": f"p{n}@example.com", "phone": f"07700 90012{n}"} for n in range(3)],
    )
    account = bench.account("comunik8", "Calls", sandbox.accounts["comunik8"])
    reasons = ((NO_CODE,), (NO_CODE,), (Reason("other", "Something else."),))
    bench.workspace.outbox.create_batch(
        account.id, sandbox.accounts["comunik8"].destination, zip(ids, reasons, strict=True)
    )
    return account


@pytest.fixture
def results(bench: Bench, calls: Account, qtbot: QtBot) -> ResultsTab:
    made = ResultsTab(calls, bench.tools)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.open()
    qtbot.waitUntil(lambda: len(made.view.reasons._shown) == 2, timeout=PATIENCE)
    return made


def opened(results: ResultsTab, qtbot: QtBot) -> FixDialog:
    fix = results.view.reasons.findChild(QPushButton, "fix.phone_invalid")
    assert isinstance(fix, QPushButton)
    assert fix.isVisible()
    fix.click()
    qtbot.waitUntil(lambda: results._fixing._dialog is not None, timeout=PATIENCE)
    dialog = results._fixing._dialog
    assert dialog is not None
    return dialog


def phones(bench: Bench) -> list[str]:
    return [row.lead.fields["phone"] for row in bench.leads.rows(bench.lead_ids())]


def test_before_and_after_are_seen_first(results: ResultsTab, bench: Bench, qtbot: QtBot) -> None:
    dialog = opened(results, qtbot)
    assert (dialog.field.currentData(), dialog.rule.currentData()) == ("phone", Rule.CALLING_CODE)
    assert dialog.count.text() == "Write a country, such as France or FR."
    assert not dialog.answer.isEnabled()
    dialog.value.setText("GB")
    qtbot.waitUntil(dialog.answer.isEnabled, timeout=PATIENCE)
    assert dialog.count.text() == "2 of 2 leads change. The first of them:"
    assert dialog.answer.text() == "Change 2 leads and send them again"
    row = [dialog.table.model().index(0, column).data() for column in range(3)]
    assert row == ["Zoë Example", "07700 900120", "+447700900120"]
    dialog.reject()
    assert phones(bench)[0] == "07700 900120"


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        (
            "email",
            "+4477",
            "“+4477” is not an e-mail address. Write it like name@example.com.",
        ),
        ("first_name", "Zoë", "All of these leads have this already."),
        ("last_name", "Example 2", "2 of 2 leads change. The first of them:"),
    ],
)
def test_a_value_that_changes_nothing_says_why(
    results: ResultsTab, qtbot: QtBot, field: str, value: str, said: str
) -> None:
    dialog = opened(results, qtbot)
    dialog.choose(field, Rule.SET)
    dialog.value.setText(value)
    qtbot.waitUntil(lambda: dialog.count.text() == said, timeout=PATIENCE)


def test_a_list_of_people_not_to_contact_is_no_cause_to_fix(
    results: ResultsTab, bench: Bench, calls: Account, qtbot: QtBot
) -> None:
    suppressed = Reason(SUPPRESSED, "Must not be contacted.")
    bench.workspace.outbox.create_batch(calls.id, {}, [(bench.lead_ids()[0], (suppressed,))])
    results.refresh()
    qtbot.waitUntil(lambda: len(results.view.reasons._shown) == 3, timeout=PATIENCE)
    fixable = {entry.reason.code: entry.fixable for entry in results.view.reasons._shown}
    assert fixable == {"phone_invalid": 2, "other": 1, SUPPRESSED: 0}


def test_a_fix_is_made_and_taken_back(results: ResultsTab, bench: Bench, qtbot: QtBot) -> None:
    dialog = opened(results, qtbot)
    dialog.value.setText("United Kingdom")
    qtbot.waitUntil(dialog.only.isEnabled, timeout=PATIENCE)
    with qtbot.waitSignal(results.changed, timeout=PATIENCE):
        dialog.only.click()
    assert phones(bench) == ["+447700900120", "+447700900121", "07700 900122"]
    assert results.view.notice._title.text() == "2 leads changed."
    assert not bench.runs.running
    undo = results.view.notice.findChild(QPushButton, "undoFix")
    assert isinstance(undo, QPushButton)
    results.activateWindow()
    undo.setFocus()
    with qtbot.waitSignal(results.changed, timeout=PATIENCE):
        undo.click()
    assert results.view.notice._close.hasFocus()  # the keyboard is not lost with its button
    assert phones(bench) == ["07700 900120", "07700 900121", "07700 900122"]


@pytest.mark.parametrize("button", ["only", "answer"])
def test_a_fix_is_what_the_windows_undo_takes_back(
    results: ResultsTab, bench: Bench, qtbot: QtBot, button: str
) -> None:
    dialog = opened(results, qtbot)
    dialog.value.setText("GB")
    qtbot.waitUntil(dialog.answer.isEnabled, timeout=PATIENCE)
    with qtbot.waitSignal(bench.history.changed, timeout=PATIENCE):
        getattr(dialog, button).click()
    qtbot.waitUntil(lambda: not bench.runs.running, timeout=PATIENCE)
    assert bench.history.undo_name == "edit of Phone in 2 leads"
    with qtbot.waitSignal(results.changed, timeout=PATIENCE):
        bench.history.undo()
    assert phones(bench)[0] == "07700 900120"
    assert results.view.notice._title.text() == "2 leads as before."
    with qtbot.waitSignal(bench.history.finished, timeout=PATIENCE):
        bench.history.redo()
    assert phones(bench)[0] == "+447700900120"


def test_only_the_fixed_leads_are_sent_again(
    results: ResultsTab, bench: Bench, calls: Account, qtbot: QtBot
) -> None:
    dialog = opened(results, qtbot)
    dialog.value.setText("GB")
    qtbot.waitUntil(dialog.answer.isEnabled, timeout=PATIENCE)
    with qtbot.waitSignal(bench.runs.ended, timeout=PATIENCE):
        dialog.answer.click()
    assert bench.outbox.counts(DeliveryFilter(account_id=calls.id)) == {
        DeliveryState.ACCEPTED: 2,
        DeliveryState.BLOCKED: 1,
    }
    qtbot.waitUntil(lambda: len(results.view.reasons._shown) == 1, timeout=PATIENCE)


def test_each_rule_asks_only_for_what_it_needs(results: ResultsTab, qtbot: QtBot) -> None:
    dialog = opened(results, qtbot)
    shown = {}
    for rule in Rule:
        dialog.rule.setCurrentIndex(dialog.rule.findData(rule))
        dialog.rule.activated.emit(dialog.rule.currentIndex())
        shown[rule] = (not dialog.value.isHidden(), not dialog.by.isHidden())
    assert shown == {
        Rule.SET: (True, False),
        Rule.DEFAULT: (True, False),
        Rule.TRIM: (False, False),
        Rule.CALLING_CODE: (True, False),
        Rule.REPLACE: (True, True),
        Rule.CLEAR: (False, False),
        Rule.ADD_TAG: (True, False),
        Rule.REMOVE_TAG: (True, False),
    }
