"""What v2 cannot say, and the v1 account that says it instead."""

from __future__ import annotations

from operator import attrgetter
from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout

from leaddesk.background.lookup import Lookup
from leaddesk.domain.accounts import Account
from leaddesk.ui import words
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.panels.vendors.tab import VendorTab
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import card, row, text
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.labels import Heading
from leaddesk.ui.widgets.notice import Notice

_SETTING: Final = "read_back_account"
_READER: Final = "publitrac_v1"


class ReadBackTab(VendorTab):
    """Names an account of PUBLITRAC v1 in which leads are looked up after they were sent."""

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__(account, tools)
        self._reading = Lookup(tools.runner, self.tr("Reading the accounts"), self)
        self._reading.answered.connect(self._on_reading_answered)
        self._saving = Lookup(tools.runner, self.tr("Saving the account"), self)
        self._saving.answered.connect(self._on_saving_answered)
        self.notice = Notice(self, closable=True)
        self._saving.failed.connect(self.notice.set_error)
        self.reader = QComboBox()
        self.reader.setObjectName("readBackAccount")
        self.reader.setMinimumContentsLength(24)
        label = QLabel(self.tr("Look leads up in"))
        label.setBuddy(self.reader)
        self.reader.setAccessibleName(label.text())
        self.save = button(self.tr("Save"), name="readBackSave", kind="primary")
        self.save.clicked.connect(self._on_save_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(WIDE)
        layout.addWidget(
            card(
                Heading(self.tr("What this version cannot do"), 2),
                text(
                    self.tr(
                        "PUBLITRAC v2 takes every lead and works through it a little later. It has no call that "
                        "tells what became of a lead, none that lists or searches leads, and none for lists, "
                        "campaigns or histories. Leads therefore stay “pending”."
                    )
                ),
            )
        )
        layout.addWidget(
            card(
                Heading(self.tr("Have v1 confirm them"), 2),
                text(
                    self.tr(
                        "With an account of PUBLITRAC v1 of the same company, LeadDesk reads each lead back, "
                        "sooner at first and then ever more seldom. It becomes “accepted” when PUBLITRAC shows "
                        "what was sent; else you see which fields differ."
                    )
                ),
                label,
                row(self.reader, self.save, None),
                self.notice,
                spacing=SPACE,
            )
        )
        layout.addStretch(1)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("ReadBackTab", "Confirmation")

    def open(self) -> None:
        accounts = self.tools.accounts
        self._reading.ask(lambda _progress, _cancel: accounts.list())

    @Slot(object)
    def _on_reading_answered(self, accounts: tuple[Account, ...]) -> None:
        chosen = self.account.settings.get(_SETTING, "")
        self.reader.clear()
        self.reader.addItem(self.tr("nowhere: leads stay pending"), "")
        for account in words.in_order(accounts, attrgetter("name")):
            if account.vendor == _READER:
                self.reader.addItem(account.name, account.name)
        self.reader.setCurrentIndex(max(0, self.reader.findData(chosen)))
        if self.reader.count() == 1:
            self.notice.set_message(
                "info",
                self.tr("There is no account of PUBLITRAC v1 in this workspace."),
                self.tr(
                    "Add one first, with the API key, user name and password of the same company."
                ),
            )

    @Slot()
    def _on_save_clicked(self) -> None:
        accounts, account = self.tools.accounts, self.account
        settings = {**account.settings, _SETTING: str(self.reader.currentData() or "")}
        self.notice.clear()
        self._saving.ask(
            lambda _progress, _cancel: accounts.change(account.id, account.name, settings, {})
        )

    @Slot(object)
    def _on_saving_answered(self, account: Account) -> None:
        self.account = account
        name = account.settings.get(_SETTING, "")
        words = (
            self.tr("Leads are looked up in {account} from now on.").format(account=name)
            if name
            else self.tr("Leads stay pending from now on.")
        )
        self.notice.set_message("success", words)
        self.changed.emit()
