"""What an account is set to; changing it, removing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.accounts import Account
from leaddesk.ui import words
from leaddesk.ui.panels.account.tab import AccountTab
from leaddesk.ui.views.account_settings_view import AccountSettingsView
from leaddesk.ui.views.parts import column
from leaddesk.ui.widgets.param_field import choice_word
from leaddesk.vendors.base import Param, ParamKind

if TYPE_CHECKING:
    from leaddesk.services.accounts import AccountService


class SettingsTab(AccountTab):
    """Secrets are named, never shown."""

    edit_requested = Signal()
    removed = Signal()

    def __init__(self, account: Account, accounts: AccountService, runner: JobRunner) -> None:
        super().__init__()
        self._account = account
        self._accounts = accounts
        self._runner = runner
        self._stored: tuple[str, ...] | None = None
        self.view = AccountSettingsView(self)
        self._secrets = Lookup(runner, self.tr("Looking into the keyring"), self)
        self._secrets.answered.connect(self._on_secrets_answered)
        self._secrets.failed.connect(self.view.notice.set_error)
        self.view.edit.clicked.connect(self.edit_requested)
        self.view.remove.clicked.connect(self._on_remove_clicked)
        self.setLayout(column(self.view))
        self.set_account(account)

    def set_account(self, account: Account) -> None:
        self._account = account
        remove = self.tr("Remove {account}").format(account=account.name)
        self.view.remove.setText(words.caption(remove))
        self.view.remove_text.setText(
            self.tr(
                "Its secrets are deleted from the keyring, and leads that wait to be sent to it are cancelled. "
                "What was sent stays on the timelines of the leads."
            )
        )
        self._show_facts()

    def open(self) -> None:
        """The tab is on screen: look which secrets are there."""
        account_id = self._account.id
        self._secrets.ask(lambda _progress, _cancel: self._accounts.stored_secrets(account_id))

    def _show_facts(self) -> None:
        vendor = self._accounts.vendor(self._account.vendor)
        facts = [(self.tr("System"), vendor.title), (self.tr("Name"), self._account.name)]
        own = [param for param in vendor.all_settings if not self._is_usual(param)]
        facts += [(param.label, self._value(param)) for param in own]
        facts += [(param.label, self._secret(param)) for param in vendor.secrets]
        usual = len(vendor.all_settings) - len(own)
        said = self.tr("{number} as they usually are; Edit shows them").format(number=usual)
        facts.append((self.tr("Other settings"), said))
        facts.append((self.tr("Added"), words.exact_when(self._account.created_at)))
        self.view.show_facts(facts)

    def _is_usual(self, param: Param) -> bool:
        """Whether nobody needs to see it: it is as the vendor's document has it, and seldom otherwise."""
        value = self._account.settings.get(param.name, "")
        return value in ("", param.default) and not param.required and param.name != "grant"

    def _value(self, param: Param) -> str:
        value = self._account.settings.get(param.name, "") or param.default
        if param.kind in (ParamKind.FLAG, ParamKind.CHOICE):
            return choice_word(value)
        return value or self.tr("empty")

    def _secret(self, param: Param) -> str:
        if self._stored is None:
            return self.tr("in the keyring")
        return self.tr("stored in the keyring") if param.name in self._stored else self.tr("empty")

    @Slot(object)
    def _on_secrets_answered(self, stored: tuple[str, ...]) -> None:
        self._stored = stored
        self.view.notice.clear()
        self._show_facts()

    @Slot()
    def _on_remove_clicked(self) -> None:
        account_id = self._account.id
        self.view.remove.setEnabled(False)
        job = self._runner.start(
            self.tr("Removing {account}").format(account=self._account.name),
            lambda _progress, _cancel: self._accounts.remove(account_id),
            quiet=True,
        )
        job.succeeded.connect(self.removed)
        job.failed.connect(self.view.notice.set_error)
        job.finished.connect(self._on_remove_finished)

    @Slot()
    def _on_remove_finished(self) -> None:
        self.view.remove.setEnabled(True)
