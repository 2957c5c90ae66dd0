"""What can be done about deliveries whose end is open, and the test before a send."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QDialog, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Outcome, Reason, Repeat
from leaddesk.domain.errors import LeadDeskError, WorkspaceError
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback
from leaddesk.domain.states import DeliveryState
from leaddesk.sandbox import Sandbox
from leaddesk.services import sending as services
from leaddesk.services.inquiries import InquiryReport
from leaddesk.services.outbox import DeliveryFilter
from leaddesk.ui import words
from leaddesk.ui.dialogs.ask_dialog import AskDialog, SettleDialog
from leaddesk.ui.panels.account.results_tab import ResultsTab
from leaddesk.ui.panels.account.send_tab import SendTab
from tests.ui.bench import Bench

PATIENCE = 20_000
STATES = ["unknown", "unknown", "pending", "accepted"]


@dataclass
class Inquiries:
    """Notes what it is asked."""

    asked: list[list[int]] = field(default_factory=list)
    settled: list[tuple[list[int], DeliveryState]] = field(default_factory=list)
    withdrawn: list[list[int]] = field(default_factory=list)
    stopped: LeadDeskError | None = None

    def can_ask(self, _account: Account) -> bool:
        return True

    def ask(
        self,
        _account_id: str,
        delivery_ids: Collection[int],
        progress: ProgressCallback,
        _cancel: CancelToken,
    ) -> InquiryReport:
        self.asked.append(sorted(delivery_ids))
        progress(Progress(len(delivery_ids), len(delivery_ids), "leads"))
        return InquiryReport(len(delivery_ids), {DeliveryState.ACCEPTED: 2}, self.stopped)

    def settle(self, delivery_ids: Sequence[int], state: DeliveryState) -> int:
        self.settled.append((sorted(delivery_ids), state))
        return len(delivery_ids)

    def withdraw(
        self,
        _account_id: str,
        delivery_ids: Collection[int],
        _progress: ProgressCallback,
        _cancel: CancelToken,
    ) -> Mapping[int, Outcome]:
        self.withdrawn.append(sorted(delivery_ids))
        gone = Reason("not_found", "Comunik8 has no such call.")
        return {found: Outcome(DeliveryState.ACCEPTED, (gone,)) for found in delivery_ids}


@pytest.fixture
def inquiries() -> Inquiries:
    return Inquiries()


@pytest.fixture
def account(bench: Bench, sandbox: Sandbox) -> Account:
    bench.import_leads(len(STATES))
    return bench.account("comunik8", "Calls", sandbox.accounts["comunik8"])


@pytest.fixture
def tab(
    bench: Bench, sandbox: Sandbox, account: Account, inquiries: Inquiries, qtbot: QtBot
) -> ResultsTab:
    leads = [(lead, ()) for lead in bench.lead_ids()]
    destination = sandbox.accounts["comunik8"].destination
    bench.workspace.outbox.create_batch(account.id, destination, leads)
    with bench.workspace.database.write() as connection:
        for number, state in enumerate(STATES, 1):
            connection.execute("UPDATE delivery SET state=? WHERE id=?", (state, number))
    made = ResultsTab(account, replace(bench.tools, inquiries=cast("Any", inquiries)))
    qtbot.addWidget(made)
    made.show()
    made.open()
    qtbot.waitUntil(lambda: made.view.deliveries.model().rowCount() == len(STATES))
    return made


def dialog_of(tab: QWidget, name: str, qtbot: QtBot) -> AskDialog:
    qtbot.waitUntil(lambda: tab.findChild(QDialog, name) is not None)
    found = tab.findChild(QDialog, name)
    assert isinstance(found, AskDialog)
    return found


def said(tab: ResultsTab, qtbot: QtBot) -> str:
    qtbot.waitUntil(tab.view.notice.isVisible)
    return f"{tab.view.notice._title.text()} {tab.view.notice._text.text()}"


def test_the_vendor_is_asked_about_what_is_open(
    tab: ResultsTab, inquiries: Inquiries, qtbot: QtBot
) -> None:
    assert tab.view.ask.text() == "Ask Comunik8 about 3 leads"
    with qtbot.waitSignal(tab.changed):
        tab.view.ask.click()
    assert inquiries.asked == [[1, 2, 3]]
    assert said(tab, qtbot) == "Comunik8 was asked about 3 leads. Accepted: 2"


def test_what_stopped_the_questions_is_said_in_the_windows_language(
    tab: ResultsTab, inquiries: Inquiries, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "said", str.upper)  # stands for a language
    inquiries.stopped = WorkspaceError("The workspace is busy.", hint="Try again.")
    with qtbot.waitSignal(tab.changed):
        tab.view.ask.click()
    assert said(tab, qtbot).endswith("Accepted: 2 · THE WORKSPACE IS BUSY. TRY AGAIN.")


def test_a_person_settles_what_nobody_else_can(
    tab: ResultsTab, inquiries: Inquiries, qtbot: QtBot
) -> None:
    tab.view.settle.click()
    dialog = dialog_of(tab, "settleDialog", qtbot)
    assert dialog.answer.text() == "Settle 2 leads"
    assert not dialog.answer.isEnabled()
    there = dialog.findChild(QRadioButton, "settleFailed")
    assert there is not None
    there.setChecked(True)
    with qtbot.waitSignal(tab.changed):
        dialog.answer.click()
    assert inquiries.settled == [([1, 2], DeliveryState.FAILED)]
    assert said(tab, qtbot).startswith("2 leads settled.")


def test_only_the_selected_ones_are_settled(
    tab: ResultsTab, inquiries: Inquiries, qtbot: QtBot
) -> None:
    tab.view.deliveries.selectRow(len(STATES) - 2)  # newest first: delivery 2
    tab.view.settle.click()
    dialog = dialog_of(tab, "settleDialog", qtbot)
    assert dialog.answer.text() == "Settle 1 lead"
    dialog.reject()
    assert inquiries.settled == []


def test_leads_to_settle_that_cannot_be_read_are_told(
    tab: ResultsTab, bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(_which: DeliveryFilter) -> list[int]:
        raise WorkspaceError("The workspace is busy.")

    monkeypatch.setattr(bench.tools.outbox, "ids", busy)
    tab.view.settle.click()
    assert said(tab, qtbot).startswith("The workspace is busy.")


@pytest.mark.parametrize(
    ("repeat", "consequence"),
    [
        (Repeat.SAFE, "harmless even if"),
        (Repeat.SAME_CONTENT, "nothing else was sent"),
        (Repeat.NEVER, "a second time. It rings."),
    ],
)
def test_what_a_second_send_would_do_is_said(
    repeat: Repeat, consequence: str, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = SettleDialog(2, "Invented", repeat, "It rings.", parent)
    assert consequence in dialog.not_there.accessibleDescription()


def test_leads_are_taken_back_at_the_vendor(
    tab: ResultsTab, inquiries: Inquiries, qtbot: QtBot
) -> None:
    assert not tab.view.withdraw.isVisible()
    tab.view.deliveries.selectRow(0)
    qtbot.waitUntil(tab.view.withdraw.isVisible, timeout=PATIENCE)
    tab.view.withdraw.click()
    dialog = dialog_of(tab, "withdrawDialog", qtbot)
    assert dialog.answer.text() == "Cancel 1 lead at Comunik8"
    with qtbot.waitSignal(tab.changed):
        dialog.answer.click()
    assert inquiries.withdrawn == [[4]]
    assert said(tab, qtbot).endswith("Accepted: 1 · Comunik8 has no such call.")


def test_only_leads_that_the_vendor_may_have_are_taken_back(
    tab: ResultsTab, bench: Bench, qtbot: QtBot
) -> None:
    with bench.workspace.database.write() as connection:
        connection.execute("UPDATE delivery SET state='failed' WHERE id=4")
    table = tab.view.deliveries
    table.selectRow(0)
    qtbot.waitUntil(lambda: not tab._queue._offered.busy, timeout=PATIENCE)
    assert not tab.view.withdraw.isVisible()
    table.selectAll()
    qtbot.waitUntil(tab.view.withdraw.isVisible, timeout=PATIENCE)
    assert tab.view.withdraw.text() == "Cancel 3 leads at Comunik8…"


def test_what_is_beside_the_table_is_about_a_lead_in_it(tab: ResultsTab, qtbot: QtBot) -> None:
    view = tab.view
    table = view.deliveries
    table.selectRow(2)  # newest first: unknown
    qtbot.waitUntil(view.withdraw.isVisible, timeout=PATIENCE)
    assert view.exchange.isVisible()
    view.bar.state_clicked.emit(DeliveryState.UNKNOWN)
    qtbot.waitUntil(lambda: table.model().rowCount() == 2, timeout=PATIENCE)
    assert (table.currentIndex().row(), view.exchange.isVisible()) == (0, True)
    qtbot.waitUntil(view.withdraw.isHidden, timeout=PATIENCE)  # current, but not selected
    view.bar.state_clicked.emit(DeliveryState.ACCEPTED)
    qtbot.waitUntil(lambda: table.model().rowCount() == 1, timeout=PATIENCE)
    assert not view.exchange.isVisible()


def test_withdrawn_by_the_stand_in_vendor(
    bench: Bench, sandbox: Sandbox, account: Account, qtbot: QtBot
) -> None:
    leads = [(lead, ()) for lead in bench.lead_ids()]
    destination = sandbox.accounts["comunik8"].destination
    bench.workspace.outbox.create_batch(account.id, destination, leads)
    with qtbot.waitSignal(bench.runs.ended, timeout=PATIENCE):
        bench.runs.start(account.id)
    tab = ResultsTab(account, bench.tools)
    qtbot.addWidget(tab)
    tab.show()
    tab.open()
    qtbot.waitUntil(lambda: tab.view.deliveries.model().rowCount() == len(STATES))
    tab.view.deliveries.selectRow(0)
    qtbot.waitUntil(tab.view.withdraw.isVisible, timeout=PATIENCE)
    tab.view.withdraw.click()
    with qtbot.waitSignal(tab.changed, timeout=PATIENCE):
        dialog_of(tab, "withdrawDialog", qtbot).answer.click()
    states = bench.outbox.counts(DeliveryFilter(account_id=account.id))
    assert states == {
        DeliveryState.ACCEPTED: len(STATES) - 1,
        DeliveryState.CANCELLED: 1,
    }
    exchange = tab.view.exchange
    qtbot.waitUntil(lambda: "removed the planned call" in exchange._words.text(), timeout=PATIENCE)
    tab.view.reasons.show_requested.emit("cancelled")
    qtbot.waitUntil(lambda: tab.view.deliveries.model().rowCount() == 1, timeout=PATIENCE)
    assert not sandbox.problems()


# -- the test before a send --------------------------------------------------------------------------------


@dataclass
class Sending:
    """Plans as the real one does; answers a test as told."""

    real: Any
    answers: Mapping[int, Outcome] = field(default_factory=dict)

    def __getattr__(self, name: str) -> object:
        return getattr(self.real, name)

    def test(
        self,
        _account_id: str,
        lead_ids: Sequence[int],
        _options: Mapping[str, str],
        _cancel: CancelToken,
        on_answer: Callable[[int, Outcome], None],
    ) -> services.TestReport:
        taken = Outcome(DeliveryState.ACCEPTED)
        answers = {lead_id: self.answers.get(lead_id, taken) for lead_id in lead_ids}
        for lead_id, outcome in answers.items():
            on_answer(lead_id, outcome)
        return services.TestReport(answers)


def test_a_vendor_that_can_test_is_asked_before_the_send(
    bench: Bench, sandbox: Sandbox, account: Account, qtbot: QtBot
) -> None:
    ids = bench.lead_ids()
    refused = Outcome(DeliveryState.REJECTED, (Reason("phone", "This is no phone number."),))
    sending = Sending(bench.sending, {ids[1]: refused})
    tab = SendTab(account, replace(bench.tools, sending=cast("Any", sending)))
    qtbot.addWidget(tab)
    tab.show()
    tab.open()
    tab._choices.set_options(sandbox.accounts["comunik8"].destination)
    qtbot.waitUntil(tab.view.test.isEnabled, timeout=PATIENCE)
    assert tab.view.test.text() == "Check with Comunik8"
    tab.view.test.click()
    qtbot.waitUntil(tab.view.notice.isVisible)
    assert tab.view.notice._title.text() == "Comunik8 would take 3 of 4 leads."
    listed = tab.view.list.model()
    assert [listed.index(row, 2).data() for row in range(listed.rowCount())] == [
        "This is no phone number."
    ]
    assert bench.outbox.counts(DeliveryFilter()) == {}


def test_others_have_no_such_button(bench: Bench, sandbox: Sandbox, qtbot: QtBot) -> None:
    account = bench.account("convertr", "Convertr UK", sandbox.accounts["convertr"])
    tab = SendTab(account, bench.tools)
    qtbot.addWidget(tab)
    tab.show()
    assert not tab.view.test.isVisible()
