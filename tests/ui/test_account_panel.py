"""An account from settings to results, against the stand-in vendors."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.domain.accounts import Account
from leaddesk.domain.states import DeliveryState
from leaddesk.sandbox import Sandbox
from leaddesk.services.outbox import DeliveryFilter
from leaddesk.ui.models.delivery_table import DeliveryColumn
from leaddesk.ui.panels.account.panel import AccountPanel
from leaddesk.ui.panels.outbox_page import OutboxPage
from tests.ui.bench import Bench

PATIENCE = 20_000


def opened(bench: Bench, qtbot: QtBot, account: Account) -> AccountPanel:
    panel = AccountPanel(account, bench.tools)
    qtbot.addWidget(panel)
    panel.resize(800, 600)
    panel.show()
    return panel


@pytest.fixture
def calls(bench: Bench, sandbox: Sandbox) -> Account:
    bench.import_leads(6)
    return bench.account("comunik8", "Calls", sandbox.accounts["comunik8"])


def planned(panel: AccountPanel, qtbot: QtBot, ready: int) -> None:
    def is_planned() -> bool:
        plan = panel.send._plan
        return plan is not None and len(plan.ready) == ready and panel.send.view.figures.isVisible()

    qtbot.waitUntil(is_planned, timeout=PATIENCE)


def choose(panel: AccountPanel, bench: Bench, sandbox: Sandbox, vendor: str) -> None:
    panel.set_selection(bench.lead_ids(), "All of the fair")
    panel.send._choices.set_options(sandbox.accounts[vendor].destination)


def sent(bench: Bench, panel: AccountPanel, qtbot: QtBot) -> dict[DeliveryState, int]:
    with qtbot.waitSignal(bench.runs.ended, timeout=PATIENCE):
        panel.send.view.send.click()
    return bench.outbox.counts(DeliveryFilter(account_id=panel.account.id))


def test_plan_send_results(
    bench: Bench, sandbox: Sandbox, calls: Account, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = opened(bench, qtbot, calls)
    assert panel.objectName() == "accountPanel.Calls"
    choose(panel, bench, sandbox, "comunik8")
    planned(panel, qtbot, 6)
    button = panel.findChild(QPushButton, "sendButton")
    assert isinstance(button, QPushButton)
    assert button.text() == "Send 6 leads to Calls · PRACTICE"
    assert "phone calls" in panel.send.view.consequence.text()
    panel.send.view.ready.click()
    assert panel.send.view.list.model().rowCount() == 6

    assert sent(bench, panel, qtbot) == {DeliveryState.ACCEPTED: 6}
    assert not sandbox.problems()
    # The same leads again: nothing is sent twice.
    planned(panel, qtbot, 0)
    assert not button.isEnabled()
    assert panel.send.view.already.text() == "Already sent: 6"

    panel.view.tabs.setCurrentWidget(panel.results)
    table = panel.results.view.deliveries
    qtbot.waitUntil(lambda: table.model().rowCount() == 6)
    assert table.model().index(0, DeliveryColumn.STATE).data() == "Accepted"
    table.setCurrentIndex(table.model().index(0, 0))
    qtbot.waitUntil(lambda: "POST" in panel.results.view.exchange._request.toPlainText())
    secret = sandbox.accounts["comunik8"].secrets["api_key"]
    assert secret not in panel.results.view.exchange._request.toPlainText()

    panel.results.export_to(tmp_path / "results.csv")
    qtbot.waitUntil(lambda: "6 leads written" in panel.results.view.notice._title.text())
    assert "accepted" in (tmp_path / "results.csv").read_text("utf-8-sig")

    panel.view.tabs.setCurrentWidget(panel.activity)
    qtbot.waitUntil(lambda: panel.activity.view.exchanges.model().rowCount() == 6)


def test_a_result_file_takes_no_other_name_than_was_asked_about(
    bench: Bench, calls: Account, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "results.csv"
    there.write_text("mine", encoding="utf-8")
    panel = opened(bench, qtbot, calls)
    proposed: list[str] = []

    def answer(_parent: object, _title: str, name: str, _filter: str) -> tuple[str, str]:
        proposed.append(name)
        return (str(tmp_path / "results"), "") if len(proposed) == 1 else ("", "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    panel.results.view.export.click()
    assert proposed == ["results Calls.csv", str(there)]
    assert there.read_text(encoding="utf-8") == "mine"


def test_what_failed_is_exported_and_sent_again(
    bench: Bench, sandbox: Sandbox, calls: Account, qtbot: QtBot, tmp_path: Path
) -> None:
    bench.workspace.outbox.create_batch(
        calls.id,
        sandbox.accounts["comunik8"].destination,
        [(lead, ()) for lead in bench.lead_ids()],
    )
    sandbox.stop()  # nobody listens any more
    panel = opened(bench, qtbot, calls)
    with qtbot.waitSignal(bench.runs.ended, timeout=PATIENCE):
        bench.runs.start(calls.id, calls.name)
    panel.view.tabs.setCurrentWidget(panel.results)
    qtbot.waitUntil(lambda: bool(panel.results.view.reasons._lines), timeout=PATIENCE)
    states = bench.outbox.counts(DeliveryFilter(account_id=calls.id))
    failed = states.get(DeliveryState.FAILED, 0)
    assert failed
    code = panel.results.view.reasons._shown[0].reason.code
    panel.results.view.reasons.show_requested.emit(code)
    qtbot.waitUntil(panel.results.view.show_all.isVisible)
    shown = panel.results.view.deliveries.model().rowCount()
    assert shown < len(bench.lead_ids())
    panel.results.export_to(tmp_path / "results.csv")
    qtbot.waitUntil(panel.results.view.notice.isVisible, timeout=PATIENCE)
    assert panel.results.view.notice._title.text().startswith(f"{shown} lead")
    sandbox.start()
    settings = sandbox.accounts["comunik8"].settings
    bench.accounts.change(calls.id, calls.name, settings, {})
    with qtbot.waitSignal(bench.runs.ended, timeout=PATIENCE):
        panel.results.view.reasons.again_requested.emit(code)
    assert bench.outbox.counts(DeliveryFilter(account_id=calls.id)) == {DeliveryState.ACCEPTED: 6}


def test_pause_and_cancel(bench: Bench, sandbox: Sandbox, calls: Account, qtbot: QtBot) -> None:
    bench.accounts.change(calls.id, calls.name, {**calls.settings, "max_per_second": "1"}, {})
    panel = opened(bench, qtbot, calls)
    choose(panel, bench, sandbox, "comunik8")
    planned(panel, qtbot, 6)
    with qtbot.waitSignal(bench.runs.started, timeout=PATIENCE):
        panel.send.view.send.click()
    qtbot.waitUntil(panel.send.view.pause.isVisible, timeout=PATIENCE)
    panel.activateWindow()
    panel.send.view.pause.setFocus()
    with qtbot.waitSignal(bench.runs.ended, timeout=PATIENCE):
        panel.send.view.pause.click()
    qtbot.waitUntil(panel.send.view.resume.hasFocus, timeout=PATIENCE)
    waiting = bench.outbox.counts(DeliveryFilter(account_id=calls.id))[DeliveryState.QUEUED]
    assert waiting
    sandbox.stop()  # what is resumed stops by itself: the keyboard must not be left on Cancel
    with qtbot.waitSignal(bench.runs.ended, timeout=PATIENCE):
        panel.send.view.resume.click()
        qtbot.waitUntil(panel.send.view.pause.hasFocus, timeout=PATIENCE)
    qtbot.waitUntil(panel.send.view.resume.hasFocus, timeout=PATIENCE)
    waiting = bench.outbox.counts(DeliveryFilter(account_id=calls.id))[DeliveryState.QUEUED]
    panel.send.view.cancel.click()
    qtbot.waitUntil(lambda: not panel.send.view.cancel.isVisible(), timeout=PATIENCE)
    states = bench.outbox.counts(DeliveryFilter(account_id=calls.id))
    assert states[DeliveryState.CANCELLED] == waiting
    assert DeliveryState.QUEUED not in states


def test_pickers_show_names(bench: Bench, sandbox: Sandbox, qtbot: QtBot) -> None:
    bench.import_leads(2)
    account = bench.account("convertr", "Convertr UK", sandbox.accounts["convertr"])
    panel = opened(bench, qtbot, account)
    choose(panel, bench, sandbox, "convertr")
    panel.send._choices.load()
    form = next(field for field in panel.send._choices.fields if field.name == "form_id")
    wanted = sandbox.accounts["convertr"].destination["form_id"]
    qtbot.waitUntil(
        lambda: bool(isinstance(form.editor, QComboBox) and form.editor.currentText() != wanted),
        timeout=PATIENCE,
    )
    assert form.value() == wanted


def test_what_another_campaign_does_not_have_is_not_sent_there(
    bench: Bench, sandbox: Sandbox, qtbot: QtBot
) -> None:
    bench.import_leads(2)
    account = bench.account("convertr", "Convertr UK", sandbox.accounts["convertr"])
    panel = opened(bench, qtbot, account)
    choose(panel, bench, sandbox, "convertr")
    send = panel.send
    qtbot.waitUntil(send.view.send.isEnabled, timeout=PATIENCE)
    fields = {field.name: field for field in send._choices.fields}
    assert fields["link_id"].value()
    fields["campaign_id"].set_value("1002")
    fields["campaign_id"].changed.emit("campaign_id")
    assert not send.view.send.isEnabled()
    qtbot.waitUntil(lambda: not send._choices.in_doubt, timeout=PATIENCE)
    assert fields["link_id"].value() == ""
    assert "choose again" in fields["link_id"]._remark.text()
    assert "link_id" not in send._choices.options()


def test_links_that_were_kept_of_one_campaign_are_not_another_ones(
    bench: Bench, sandbox: Sandbox
) -> None:
    account = bench.account("convertr", "Convertr UK", sandbox.accounts["convertr"])
    first, second = ({"campaign_id": number} for number in ("1001", "1002"))
    links = bench.calls.load_choices(account.id, "link_id", first)
    assert bench.calls.kept_choices(account.id, "link_id", first) == links
    assert bench.calls.kept_choices(account.id, "link_id", second) is None


def test_a_list_that_cannot_be_read_leaves_typing(
    bench: Bench, sandbox: Sandbox, qtbot: QtBot
) -> None:
    account = bench.account("footprints", "CRM", sandbox.accounts["footprints"])
    sandbox.stop()
    panel = opened(bench, qtbot, account)
    panel.send._choices.load()
    field = panel.send._choices.fields[0]
    qtbot.waitUntil(field._remark.isVisible, timeout=PATIENCE)
    field.set_value("typed")
    assert field.value() == "typed"


def test_check_says_what_is_wrong(bench: Bench, sandbox: Sandbox, qtbot: QtBot) -> None:
    stand_in = sandbox.accounts["convertr"]
    account = bench.accounts.add(
        "convertr", "Wrong", stand_in.settings, {**stand_in.secrets, "client_secret": "nonsense"}
    )
    panel = opened(bench, qtbot, account)
    panel.view.check.click()
    qtbot.waitUntil(panel.view.notice.isVisible, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "needs sign-in" in panel.view.health.text(), timeout=PATIENCE)


def test_a_paused_account_says_why_and_resumes(
    bench: Bench, sandbox: Sandbox, calls: Account, qtbot: QtBot
) -> None:
    bench.workspace.accounts.set_paused(calls.id, "The vendor refused the key.")
    panel = opened(bench, qtbot, bench.accounts.get(calls.id))
    assert panel.view.paused.isVisible()
    with qtbot.waitSignal(bench.runs.ended, timeout=PATIENCE):
        panel._resume.trigger()
    qtbot.waitUntil(lambda: not panel.view.paused.isVisible(), timeout=PATIENCE)


def test_an_ampersand_in_an_accounts_name_is_seen_on_its_buttons(
    bench: Bench, sandbox: Sandbox, qtbot: QtBot
) -> None:
    panel = opened(bench, qtbot, bench.account("comunik8", "M&S", sandbox.accounts["comunik8"]))
    assert panel.send.view.send.text() == "Send to M&&S · PRACTICE"
    assert panel.settings.view.remove.text() == "Remove M&&S"


def test_removing_deletes_secrets_first(
    bench: Bench, sandbox: Sandbox, calls: Account, qtbot: QtBot
) -> None:
    panel = opened(bench, qtbot, calls)
    panel.view.tabs.setCurrentWidget(panel.settings)
    qtbot.waitUntil(lambda: panel.settings._stored is not None)
    assert panel.settings.view.remove.text() == "Remove Calls"
    with qtbot.waitSignal(panel.removed, timeout=PATIENCE) as removed:
        panel.settings.view.remove.click()
    assert removed.args == [calls.id]
    assert bench.credentials.get(calls.id, "api_key") is None


def test_outbox(bench: Bench, sandbox: Sandbox, calls: Account, qtbot: QtBot) -> None:
    page = OutboxPage(bench.outbox, bench.accounts, bench.runner, bench.runs)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.view.empty.isVisible)
    bench.workspace.outbox.create_batch(
        calls.id,
        sandbox.accounts["comunik8"].destination,
        [(lead, ()) for lead in bench.lead_ids()],
    )
    page.refresh()
    qtbot.waitUntil(lambda: page.view.table.model().rowCount() == 6)
    assert page.view.table.objectName() == "outboxTable"
    assert page.view.run.text() == "Send 6 leads to Calls"
    with qtbot.waitSignal(bench.runs.ended, timeout=PATIENCE):
        page.view.run.click()
    qtbot.waitUntil(page.view.empty.isVisible, timeout=PATIENCE)  # all are settled
    page.view.bar.state_clicked.emit(DeliveryState.ACCEPTED)
    qtbot.waitUntil(lambda: page.view.table.model().rowCount() == 6)


def test_a_broken_vendor_is_told_where_it_was_sent(
    bench: Bench, sandbox: Sandbox, calls: Account, qtbot: QtBot
) -> None:
    panel = opened(bench, qtbot, calls)
    choose(panel, bench, sandbox, "comunik8")
    planned(panel, qtbot, 6)
    sandbox.stop()
    sent(bench, panel, qtbot)
    qtbot.waitUntil(panel.send.view.notice.isVisible, timeout=PATIENCE)


def test_a_code_from_a_phone_is_typed_where_the_check_asks_for_it(
    bench: Bench, sandbox: Sandbox, qtbot: QtBot
) -> None:
    sandbox.convertr.wants_code = True
    stand_in = sandbox.accounts["convertr"]
    settings = {**stand_in.settings, "grant": "password_and_code"}
    buying = bench.accounts.add("convertr", "Buying", settings, stand_in.secrets, practice=True)
    panel = opened(bench, qtbot, buying)
    view = panel.view
    assert view.code.isHidden()
    view.check.click()
    qtbot.waitUntil(view.code.isVisible, timeout=PATIENCE)
    view.code.code.setText(f" {sandbox.convertr.code} ")
    view.code.sign_in.click()
    qtbot.waitUntil(lambda: view.notice._title.text() == "The connection works.", timeout=PATIENCE)
    assert view.code.isHidden()
    assert view.code.code.text() == ""
    assert not sandbox.problems()
