"""Adding an account or changing one, driven by the vendor's own declaration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from leaddesk.background.jobs import JobHandle, JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import LeadDeskError
from leaddesk.ui import words
from leaddesk.ui.icons import icon
from leaddesk.ui.practice import start_practice
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.account_dialog_view import AccountDialogView, AccountForm
from leaddesk.ui.views.parts import column
from leaddesk.ui.widgets.param_field import ParamField
from leaddesk.ui.widgets.reading_order import go_on_reading
from leaddesk.ui.widgets.vendor_card import VendorCard
from leaddesk.vendors.base import ParamKind, VendorDescriptor, common_settings
from leaddesk.vendors.capabilities import CheckResult

if TYPE_CHECKING:
    from leaddesk.services.accounts import AccountService

_HTTP = "allow_http"


class AccountDialog(QDialog):
    """Two steps: the vendor, then its form. Nothing is sent but the check that a person asks for.

    Saving runs beside the UI thread: the keyring may ask for its password. Closing the dialog meanwhile does not
    take that back: `saved` still comes, and then `ended`.
    """

    saved = Signal(object)  # Account
    ended = Signal()  # closed, and nothing of it is running

    def __init__(
        self,
        accounts: AccountService,
        runner: JobRunner,
        account: Account | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("accountDialog")
        self._accounts = accounts
        self._runner = runner
        self._account = account
        self._vendor: VendorDescriptor | None = None
        self._job: JobHandle | None = None
        self._check_after = False
        self._closed = False
        #: Which secrets are in the keyring; of an account that is changed, None as long as nobody knows.
        self._stored: frozenset[str] | None = frozenset() if account is None else None
        self._secrets = Lookup(runner, self.tr("Looking into the keyring"), self)
        self._secrets.answered.connect(self._on_secrets_answered)
        self._secrets.failed.connect(self._on_failed)
        self.setWindowTitle(self.tr("Account settings") if account else self.tr("Add an account"))
        self.view = AccountDialogView(accounts.vendors(), self)
        for card in self.view.choice.cards:
            card.clicked.connect(self._on_card_clicked)
        self.view.choice.practise.clicked.connect(self._on_practise_clicked)
        self.view.choice.cancel.clicked.connect(self.reject)
        self.setLayout(column(self.view, margin=WIDE))
        self.resize(76 * SPACE, 76 * SPACE)
        if account is not None:
            self._open_form(accounts.vendor(account.vendor))
            self._fill(account)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802  (Qt's own)
        return go_on_reading(self, forward=forward)

    def done(self, result: int) -> None:
        super().done(result)
        self._closed = True
        self._end()

    def _end(self) -> None:
        if self._closed and self._job is None:
            self.ended.emit()

    @Slot()
    def _on_practise_clicked(self) -> None:
        self.view.choice.hint.setText(start_practice())

    # -- the form ------------------------------------------------------------------------------------------

    def _open_form(self, vendor: VendorDescriptor) -> None:
        self._vendor = vendor
        form = AccountForm(vendor, _advanced(vendor))
        form.back.setVisible(self._account is None)
        form.back.clicked.connect(self._on_back_clicked)
        form.cancel.clicked.connect(self.reject)
        form.save.clicked.connect(self._on_save_clicked)
        form.check.clicked.connect(self._on_check_clicked)
        form.code.given.connect(self._on_code_given)
        form.fold.toggled.connect(self._on_fold_toggled)
        form.understood.toggled.connect(self._show_buttons)
        for field in form.settings:
            if field.name == _HTTP:
                field.changed.connect(self._on_http_changed)
        form.warning.clear()
        form.understood.hide()
        self.view.show_form(form)
        form.name.setFocus()

    def _fill(self, account: Account) -> None:
        form = self._form()
        form.name.setText(account.name)
        for field in form.settings:
            field.set_value(account.settings.get(field.name, ""))
        form.understood.setChecked(account.settings.get(_HTTP) == "true")
        self._show_http_warning()
        account_id = account.id
        self._secrets.ask(lambda _progress, _cancel: self._accounts.stored_secrets(account_id))

    def _form(self) -> AccountForm:
        form = self.view.form
        if form is None:
            raise RuntimeError("the form is not open yet")
        return form

    @Slot(object)
    def _on_secrets_answered(self, names: tuple[str, ...]) -> None:
        self._stored = frozenset(names)
        for field in self._form().secrets:
            if field.name in names:
                field.set_placeholder(self.tr("Stored in the keyring; type to replace it"))

    @Slot()
    def _on_card_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, VendorCard):
            self._open_form(card.vendor)

    @Slot()
    def _on_back_clicked(self) -> None:
        self.view.setCurrentWidget(self.view.choice)

    @Slot(bool)
    def _on_fold_toggled(self, on: bool) -> None:  # noqa: FBT001  (the signal's own argument)
        form = self._form()
        form.more.setVisible(on)
        form.fold.setIcon(icon("chevron-down" if on else "chevron-right", form.fold))

    @Slot()
    def _on_http_changed(self) -> None:
        self._form().understood.setChecked(False)
        self._show_http_warning()

    def _show_http_warning(self) -> None:
        form, wanted = self._form(), self._allows_http()
        form.understood.setVisible(wanted)
        if wanted:
            form.warning.set_message(
                "warning",
                self.tr("Anybody on the way can read what is sent."),
                self.tr(
                    "Without encryption, leads, passwords and keys travel as open text. Allow it only if "
                    "the vendor told you in writing that there is no https address."
                ),
            )
        else:
            form.warning.clear()
        self._show_buttons()

    def _allows_http(self) -> bool:
        return any(
            field.name == _HTTP and field.value() == "true" for field in self._form().settings
        )

    @Slot()
    def _show_buttons(self) -> None:
        form = self._form()
        idle = self._job is None
        may_save = idle and (not self._allows_http() or form.understood.isChecked())
        form.save.setEnabled(may_save)
        form.check.setEnabled(may_save)
        form.back.setEnabled(idle)
        form.busy.setVisible(not idle)

    # -- saving and checking -------------------------------------------------------------------------------

    @Slot()
    def _on_save_clicked(self) -> None:
        self._save(check_after=False)

    @Slot()
    def _on_check_clicked(self) -> None:
        self._save(check_after=True)

    def _save(self, *, check_after: bool) -> None:
        if self._vendor is None or not self._complete():
            return
        form, vendor, account = self._form(), self._vendor, self._account
        name = form.name.text().strip()
        settings = {field.name: value for field in form.settings if (value := _chosen(field))}
        secrets = {field.name: value for field in form.secrets if (value := field.value())}
        self._check_after = check_after

        def save() -> Account:
            if account is None:
                return self._accounts.add(vendor.id, name, settings, secrets)
            return self._accounts.change(account.id, name, settings, secrets)

        self._start(
            self._runner.start(self.tr("Saving the account"), lambda _p, _c: save(), quiet=True)
        )
        if self._job is not None:
            self._job.succeeded.connect(self._on_save_succeeded)

    def _start(self, job: JobHandle) -> None:
        self._job = job
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_job_finished)
        self._form().notice.clear()
        self._form().cancel.setText(self.tr("Close"))
        self._show_buttons()

    def _complete(self) -> bool:
        """Whether all that is needed is there; what is missing is marked, and the first of it gets the focus."""
        form = self._form()
        form.name_remark.setText(self.tr("Give the account a name."))
        form.name_remark.setVisible(not form.name.text().strip())
        missing: list[ParamField] = []
        for field in form.fields():
            stored = field.param.kind is ParamKind.SECRET and (
                self._stored is None or field.name in self._stored
            )
            empty = (
                field.param.required and not stored and not (field.value() or field.param.default)
            )
            field.say(self.tr("This is needed.") if empty else "", "problem")
            if empty:
                missing.append(field)
        if not form.name.text().strip():
            form.name.setFocus()
            return False
        if missing:
            if missing[0] in form.settings and missing[0].parentWidget() is form.more:
                form.fold.setChecked(True)
            missing[0].focus()
        return not missing

    @Slot(object)
    def _on_save_succeeded(self, account: Account) -> None:
        self._account = account
        form = self._form()
        if self._stored is not None:
            self._stored |= {field.name for field in form.secrets if field.value()}
        form.back.hide()
        self.saved.emit(account)
        if not self._check_after:
            self.accept()

    @Slot()
    def _on_job_finished(self) -> None:
        self._job = None
        self._show_buttons()
        if self._check_after and self._account is not None:
            self._check(self._account.id)
        self._end()

    @Slot(str)
    def _on_code_given(self, code: str) -> None:
        if self._account is not None:
            self._check(self._account.id, code)

    def _check(self, account_id: str, code: str = "") -> None:
        self._check_after = False
        self._form().code.hide()
        job = self._runner.start(
            self.tr("Checking the connection"),
            lambda _progress, _cancel: self._accounts.check(account_id, code),
            quiet=True,
        )
        self._start(job)
        job.succeeded.connect(self._on_check_succeeded)
        job.finished.connect(self._on_check_finished)

    @Slot(object)
    def _on_check_succeeded(self, result: CheckResult) -> None:
        facts = " · ".join(
            self.tr("{label}: {value}").format(label=label, value=value)
            for label, value in result.facts.items()
        )
        text = "\n".join(part for part in (words.said(result.detail), facts) if part)
        form = self._form()
        if result.ok:
            form.notice.set_message("success", self.tr("The connection works."), text)
            form.cancel.setFocus()
        else:
            form.notice.set_message("problem", self.tr("The connection does not work yet."), text)

    @Slot()
    def _on_check_finished(self) -> None:
        if self._account is not None:
            self.saved.emit(self._accounts.get(self._account.id))

    @Slot(object)
    def _on_failed(self, error: LeadDeskError) -> None:
        self._check_after = False
        self._form().notice.set_error(error)
        self._form().code.ask_if(error)


def _advanced(vendor: VendorDescriptor) -> list[str]:
    """Settings that are right by themselves: pace and patience, and what has a default that seldom changes.

    The way of signing in stays in view: the secrets below depend on it.
    """
    common = [param.name for param in common_settings(vendor)]
    return common + [
        param.name for param in vendor.settings if param.default and param.name != "grant"
    ]


def _chosen(field: ParamField) -> str:
    """A setting's value where it differs from the vendor's default, so that defaults may get better later."""
    value = field.value()
    return "" if value == field.param.default else value
