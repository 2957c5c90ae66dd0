"""Adding and changing accounts."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from leaddesk.credentials import MemoryCredentialStore
from leaddesk.domain.errors import CredentialError
from leaddesk.paths import program_command
from leaddesk.redaction import Redactor
from leaddesk.sandbox import Sandbox
from leaddesk.services.accounts import AccountService
from leaddesk.ui.dialogs.account_dialog import AccountDialog
from leaddesk.ui.views.account_dialog_view import AccountForm
from leaddesk.ui.widgets.param_field import ParamField
from tests.ui.bench import Bench


class LockedStore(MemoryCredentialStore):
    """A keyring that its owner does not unlock."""

    def get(self, account_id: str, name: str) -> str | None:
        raise CredentialError(
            "The keyring is locked.", "", "Unlock it, then save again.", cause="locked"
        )

    def set(self, account_id: str, name: str, value: str) -> None:
        self.get(account_id, name)


class SlowStore(MemoryCredentialStore):
    """A keyring that keeps nothing before `gate` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()

    def set(self, account_id: str, name: str, value: str) -> None:
        self.gate.wait(10)
        super().set(account_id, name, value)


def service(bench: Bench, store: MemoryCredentialStore) -> AccountService:
    return AccountService(bench.workspace.accounts, store, Redactor(), bench.workspace.ledger)


def form_of(dialog: AccountDialog, vendor: str) -> AccountForm:
    if dialog.view.form is None:
        next(card for card in dialog.view.choice.cards if card.vendor.id == vendor).click()
    assert dialog.view.form is not None
    return dialog.view.form


def field(form: AccountForm, name: str) -> ParamField:
    return next(found for found in form.fields() if found.name == name)


def fill(form: AccountForm, sandbox: Sandbox, vendor: str, name: str) -> None:
    form.name.setText(name)
    account = sandbox.accounts[vendor]
    for found in form.settings:
        found.set_value(account.settings.get(found.name, ""))
    for found in form.secrets:
        found.set_value(account.secrets.get(found.name, ""))


def test_every_vendor_has_a_card_and_a_form(bench: Bench, qtbot: QtBot) -> None:
    dialog = AccountDialog(bench.accounts, bench.runner)
    qtbot.addWidget(dialog)
    dialog.show()
    for card in dialog.view.choice.cards:
        card.click()
        assert dialog.view.form is not None
        assert dialog.view.form.heading.text() == card.vendor.title
        for secret in dialog.view.form.secrets:
            editor = secret.editor
            assert isinstance(editor, QLineEdit)
            assert editor.echoMode() is QLineEdit.EchoMode.Password
        dialog.view.form.back.click()
        assert dialog.view.currentWidget() is dialog.view.choice


@pytest.mark.parametrize("starts", [True, False])
def test_who_has_no_keys_yet_practises_in_a_window_of_its_own(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, starts: bool
) -> None:
    started: list[list[str]] = []

    def start(program: str, arguments: list[str]) -> tuple[bool, int]:
        started.append([program, *arguments])
        return starts, 1

    monkeypatch.setattr("leaddesk.ui.practice.QProcess.startDetached", start)
    dialog = AccountDialog(bench.accounts, bench.runner)
    qtbot.addWidget(dialog)
    dialog.view.choice.practise.click()
    assert started == [[*program_command(), "demo"]]
    assert ("leaves this computer" in dialog.view.choice.hint.text()) is starts


def test_save_and_check(bench: Bench, sandbox: Sandbox, qtbot: QtBot) -> None:
    dialog = AccountDialog(bench.accounts, bench.runner)
    qtbot.addWidget(dialog)
    dialog.show()
    form = form_of(dialog, "convertr")
    fill(form, sandbox, "convertr", "Convertr UK")
    with qtbot.waitSignal(dialog.saved, timeout=10_000):
        form.check.click()
    qtbot.waitUntil(lambda: "works" in form.notice._title.text(), timeout=10_000)
    assert form.cancel.text() == "Close"
    account = bench.accounts.named("Convertr UK")
    assert bench.credentials.get(account.id, "client_id")
    # Saving once more changes that account instead of adding a second one.
    form.name.setText("Convertr France")
    qtbot.waitUntil(form.save.isEnabled)
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        form.save.click()
    assert [known.name for known in bench.accounts.list()] == ["Convertr France"]


def test_what_is_missing_is_said_at_its_field(bench: Bench, qtbot: QtBot) -> None:
    dialog = AccountDialog(bench.accounts, bench.runner)
    qtbot.addWidget(dialog)
    dialog.show()
    form = form_of(dialog, "comunik8")
    form.save.click()
    assert form.name_remark.isVisible()
    assert field(form, "api_key")._remark.isVisible()
    assert bench.accounts.list() == ()


def test_stored_secrets_stay_unless_typed(bench: Bench, sandbox: Sandbox, qtbot: QtBot) -> None:
    account = bench.account("comunik8", "Calls", sandbox.accounts["comunik8"])
    dialog = AccountDialog(bench.accounts, bench.runner, account)
    qtbot.addWidget(dialog)
    dialog.show()
    form = form_of(dialog, "comunik8")
    editor = field(form, "api_key").editor
    assert isinstance(editor, QLineEdit)
    qtbot.waitUntil(lambda: "keyring" in editor.placeholderText())
    assert editor.text() == ""
    form.name.setText("Calls UK")
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        form.save.click()
    kept = sandbox.accounts["comunik8"].secrets["api_key"]
    assert bench.credentials.get(account.id, "api_key") == kept


def test_a_locked_keyring_keeps_nobody_from_changing_the_settings(
    bench: Bench, sandbox: Sandbox, qtbot: QtBot
) -> None:
    account = bench.account("comunik8", "Calls", sandbox.accounts["comunik8"])
    accounts = service(bench, LockedStore())
    dialog = AccountDialog(accounts, bench.runner, account)
    qtbot.addWidget(dialog)
    dialog.show()
    form = form_of(dialog, "comunik8")
    field(form, "max_per_second").set_value("2")
    qtbot.waitUntil(form.notice.isVisible)
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        form.save.click()
    assert accounts.get(account.id).settings["max_per_second"] == "2"


def test_closed_while_it_saves_it_tells_of_the_account_all_the_same(
    bench: Bench, sandbox: Sandbox, qtbot: QtBot
) -> None:
    store = SlowStore()
    accounts = service(bench, store)
    dialog = AccountDialog(accounts, bench.runner)
    qtbot.addWidget(dialog)
    dialog.show()
    form = form_of(dialog, "comunik8")
    fill(form, sandbox, "comunik8", "Calls")
    ended: list[bool] = []
    dialog.ended.connect(lambda: ended.append(True))
    form.save.click()
    assert form.cancel.text() == "Close"  # it takes back nothing any more
    form.cancel.click()
    assert not dialog.isVisible()
    assert not ended
    with qtbot.waitSignals([dialog.saved, dialog.ended], timeout=10_000):
        store.gate.set()
    assert [account.name for account in accounts.list()] == ["Calls"]


def test_no_encryption_needs_a_deliberate_tick(
    bench: Bench, sandbox: Sandbox, qtbot: QtBot
) -> None:
    dialog = AccountDialog(bench.accounts, bench.runner)
    qtbot.addWidget(dialog)
    dialog.show()
    form = form_of(dialog, "comunik8")
    fill(form, sandbox, "comunik8", "Calls")
    form.fold.setChecked(True)
    allow = field(form, "allow_http")
    allow.set_value("true")
    assert form.warning.isVisible()
    assert not form.save.isEnabled()
    form.understood.setChecked(True)
    assert form.save.isEnabled()
    allow.set_value("false")
    assert not form.warning.isVisible()


def test_a_locked_keyring_is_said_in_place(bench: Bench, sandbox: Sandbox, qtbot: QtBot) -> None:
    accounts = service(bench, LockedStore())
    dialog = AccountDialog(accounts, bench.runner)
    qtbot.addWidget(dialog)
    dialog.show()
    form = form_of(dialog, "comunik8")
    fill(form, sandbox, "comunik8", "Calls")
    form.check.click()
    qtbot.waitUntil(form.notice.isVisible, timeout=10_000)
    assert "locked" in form.notice._title.text()
    assert dialog.isVisible()
    qtbot.waitUntil(form.save.isEnabled)
    assert accounts.list() == ()
