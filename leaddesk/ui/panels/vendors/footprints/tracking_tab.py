"""Tracking: a web or mobile session by hand, to try what a site or an app will report; the snippet for a site."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from leaddesk.domain.accounts import Account
from leaddesk.ui.panels.account.call_form import CallForm
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.panels.vendors.footprints.pages import page
from leaddesk.ui.panels.vendors.footprints.snippet_page import SnippetPage
from leaddesk.ui.panels.vendors.tab import VendorTab
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import card, row
from leaddesk.ui.widgets.labels import Heading
from leaddesk.ui.widgets.segments import Segments
from leaddesk.vendors.capabilities import CallResult

#: The account has the key; there is only one kind of request.
_LEFT_OUT = frozenset({"appkey", "requestType"})


class TrackingTab(VendorTab):
    """A session that was begun is filled into the forms that report something of it."""

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__(account, tools)
        self.web_init = self._form("web_init")
        self.web_send = self._form("web_send")
        self.mobile_init = self._form("mobile_init")
        self.mobile_send = self._form("mobile_send")
        self.sensors = self._form("mobile_sensors")
        self.geo = self._form("mobile_geo")
        self.snippet = SnippetPage(account)
        self.parts = Segments(
            "footprintsTracking",
            (self.tr("Tracking snippet"), self.tr("Web session"), self.tr("Mobile session")),
        )
        self.stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(SPACE)
        layout.addLayout(row(self.parts, None))
        layout.addWidget(self.stack, 1)
        mobile = (self.mobile_init, self.mobile_send, self.sensors, self.geo)
        for part in (self.snippet, _cards((self.web_init, self.web_send)), _cards(mobile)):
            self.stack.addWidget(part)
        self.parts.chosen.connect(self.stack.setCurrentIndex)
        self.web_init.done.connect(self._on_web_init_done)
        self.mobile_init.done.connect(self._on_mobile_init_done)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("TrackingTab", "Tracking")

    def set_account(self, account: Account) -> None:
        super().set_account(account)
        self.snippet.set_account(account)

    def _form(self, name: str) -> CallForm:
        operation = self.tools.accounts.vendor(self.account.vendor).operation(name)
        asked = [param.name for param in operation.params if param.name not in _LEFT_OUT]
        return CallForm(self.account, self.tools, name, params=asked)

    @Slot(object)
    def _on_web_init_done(self, result: CallResult) -> None:
        """A uid is a known person's, a pid a stranger's."""
        told = result.result if isinstance(result.result, dict) else {}
        known = bool(told.get("uid"))
        session = str(told.get("uid") or told.get("pid") or "")
        self.web_send.form.set_values({"uid": session, "uType": "c" if known else "p"})

    @Slot(object)
    def _on_mobile_init_done(self, result: CallResult) -> None:
        told = result.result if isinstance(result.result, dict) else {}
        for form in (self.mobile_send, self.sensors, self.geo):
            form.form.set_values({"mid": str(told.get("mobileId") or "")})


def _cards(forms: Collection[CallForm]) -> QWidget:
    return page(*(card(Heading(form.operation.title, 2), form) for form in forms))
