"""E-mails from a template of Footprints: to whom, with which PDF, and what became of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QProgressBar

from leaddesk.background.lookup import Lookup
from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import CancelledError, LeadDeskError, SuppressedError, UncertainError
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback
from leaddesk.ui import words
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.panels.vendors.chosen_leads import ChosenLeads
from leaddesk.ui.panels.vendors.tab import VendorTab
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import column, row, text
from leaddesk.ui.views.records_view import RecordsView
from leaddesk.ui.widgets.busy_focus import BusyFocus
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.notice import Notice
from leaddesk.ui.widgets.param_field import ParamField
from leaddesk.ui.widgets.param_form import ParamForm
from leaddesk.vendors.base import Param, ParamKind

if TYPE_CHECKING:
    from leaddesk.services.calls import CallService

_OPERATION: Final = "send_notification"
_PARAMS: Final = ("templateKey", "attachment", "attachmentFileName")


class NotificationsTab(VendorTab):
    """Footprints takes one e-mail a call and each call sends one more, so nobody who got one gets a second one
    before the template or the attachment is another.
    """

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__(account, tools)
        self._operation = tools.accounts.vendor(account.vendor).operation(_OPERATION)
        self._told: list[_Told] = []
        self._asked = 0
        self._sent: set[str] = set()
        asked = [param for param in self._operation.params if param.name in _PARAMS]
        self.form = ParamForm(self._operation, asked)
        recipients = Param(
            "recipients",
            self.tr("Recipients"),
            self.tr("E-mail addresses, one a line."),
            ParamKind.LIST,
            required=True,
        )
        self.recipients = ParamField(recipients, "notification")
        self.chosen = ChosenLeads(tools)
        self.use = button(
            self.tr("Add the chosen leads"), name="notificationUse", icon_name="leads"
        )
        self.send = button("", name="notificationSend", kind="primary", icon_name="send")
        self.stop = button(self.tr("Stop"), name="notificationStop", kind="quiet", icon_name="stop")
        self._focus = BusyFocus(self, self.stop)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("E-mails sent"))
        self.notice = Notice(self, closable=True)
        self.results = RecordsView(
            "notificationResults",
            self.tr("What became of each e-mail"),
            {"email": self.tr("E-mail"), "state": self.tr("State"), "said": self.tr("Remark")},
            detail=False,
        )
        self._sending = Lookup(tools.runner, self.tr("Sending e-mails"), self)
        self._build()
        self._connect()
        self._show_send()

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("NotificationsTab", "Notifications")

    def set_account(self, account: Account) -> None:
        super().set_account(account)
        self._show_send()

    def set_selection(self, lead_ids: Sequence[int]) -> None:
        super().set_selection(lead_ids)
        self.chosen.set_ids(lead_ids)
        self._show_send()

    def _build(self) -> None:
        warning = text(self.tr("Each of them gets one e-mail at once."), tone="muted")
        chosen = row(self.use, self.chosen)
        chosen.setStretch(1, 1)
        send = row(self.send, self.stop, warning)
        send.setStretch(2, 1)
        content = column(
            self.recipients,
            chosen,
            self.form,
            send,
            self.progress,
            self.notice,
            self.results,
            margin=WIDE,
            spacing=SPACE,
        )
        content.addStretch(1)
        self.setLayout(content)
        self.results.setMinimumHeight(28 * SPACE)
        self.results.hide()

    def _connect(self) -> None:
        self.form.changed.connect(self._on_form_changed)
        self.recipients.changed.connect(self._show_send)
        self.chosen.read.connect(self._show_send)
        self.use.clicked.connect(self._on_use_clicked)
        self.send.clicked.connect(self._on_send_clicked)
        self.stop.clicked.connect(self._sending.forget)
        self._sending.began.connect(self._show_send)
        self._sending.progressed.connect(self._on_sending_progressed)
        self._sending.failed.connect(self.notice.set_error)
        self._sending.ended.connect(self._on_sending_ended)

    # -- who -----------------------------------------------------------------------------------------------

    def _people(self) -> list[Mapping[str, str]]:
        """Who gets an e-mail now, with the names of those who are among the chosen leads."""
        known = {lead.email.casefold(): lead.fields for lead in self.chosen.leads}
        typed = (line.strip() for line in self.recipients.value().splitlines())
        people: list[Mapping[str, str]] = []
        for email in dict.fromkeys(filter(None, typed)):
            if email.casefold() in self._sent:
                continue
            fields = known.get(email.casefold(), {})
            person = {
                "email": email,
                "firstName": fields.get("first_name", ""),
                "lastName": fields.get("last_name", ""),
            }
            people.append({name: value for name, value in person.items() if value})
        return people

    @Slot()
    def _on_use_clicked(self) -> None:
        lines = [*self.recipients.value().splitlines(), *self.chosen.emails]
        self.recipients.set_value("\n".join(dict.fromkeys(filter(None, lines))))
        self._show_send()

    @Slot(str)
    def _on_form_changed(self) -> None:
        """Another e-mail: everybody may get it."""
        self._sent.clear()
        self._show_send()

    @Slot()
    def _show_send(self) -> None:
        busy, number = self._sending.busy, len(self._people())
        live = self.tr("PRACTICE") if self.account.practice else self.tr("LIVE")
        said = self.tr("Send {number} e-mails · {live}") if number else self.tr("Send · {live}")
        if number == 1:
            said = self.tr("Send 1 e-mail · {live}")
        self.send.setText(said.format(number=words.count(number), live=live))
        with self._focus.kept(busy=busy):
            self.stop.setVisible(busy)
            self.progress.setVisible(busy)
            self.send.setEnabled(bool(number) and not busy)
            self.use.setEnabled(bool(self.chosen.emails) and not busy)
            self.form.setEnabled(not busy)
            self.recipients.setEnabled(not busy)

    # -- sending -------------------------------------------------------------------------------------------

    @Slot()
    def _on_send_clicked(self) -> None:
        people = self._people()
        if self._sending.busy or not people or not self.form.check():
            return
        self.notice.clear()
        self._told = told = []
        self._asked = len(people)
        calls, account_id, given = self.tools.calls, self.account.id, self.form.arguments()

        def send(progress: ProgressCallback, cancel: CancelToken) -> None:
            for number, person in enumerate(people, 1):
                cancel.raise_if_cancelled()
                told.append(_sent(calls, account_id, {**given, **person}, cancel))
                progress(Progress(number, len(people), "e-mails"))
                if told[-1].error is not None:
                    raise told[-1].error

        self.progress.setRange(0, len(people))
        self.progress.setValue(0)
        self._sending.ask(send)

    @Slot(object)
    def _on_sending_progressed(self, progress: Progress) -> None:
        self.progress.setValue(progress.done)
        self._show_told()

    @Slot()
    def _on_sending_ended(self) -> None:
        self._show_told()
        self._show_send()
        self._show_outcome()
        self.changed.emit()

    def _show_outcome(self) -> None:
        """How many went out. Why it ended early is said already, unless a person ended it."""
        failed = [one.error for one in self._told if one.error is not None]
        if any(not isinstance(error, CancelledError) for error in failed):
            return
        number = sum(one.state is _State.SENT for one in self._told)
        said = self.tr("{number} of {all} e-mails went out.")
        self.notice.set_message(
            "success" if number == self._asked else "warning",
            said.format(number=words.count(number), all=words.count(self._asked)),
        )

    def _show_told(self) -> None:
        """Who got one, or perhaps got one, is not asked for again."""
        self._sent |= {one.email.casefold() for one in self._told if one.state is not _State.NOT}
        titles = {
            _State.SENT: self.tr("Sent"),
            _State.PERHAPS: self.tr("Unknown: it may have been sent"),
            _State.NOT: self.tr("Not sent"),
        }
        self.results.setVisible(bool(self._told))
        self.results.show_records(
            [
                {"email": one.email, "state": titles[one.state], "said": one.said}
                for one in self._told
            ]
        )


class _State(Enum):
    """What became of an e-mail."""

    SENT = auto()
    PERHAPS = auto()
    NOT = auto()


@dataclass(frozen=True, slots=True)
class _Told:
    """One recipient's e-mail; with an error no more were sent after it."""

    email: str
    state: _State
    said: str = ""
    error: LeadDeskError | None = None


def _sent(
    calls: CallService, account_id: str, given: Mapping[str, object], cancel: CancelToken
) -> _Told:
    """Send one. Runs in the job's thread."""
    email = str(given["email"])
    try:
        result = calls.call(account_id, _OPERATION, given, cancel)
    except (UncertainError, CancelledError) as error:
        return _Told(email, _State.PERHAPS, words.said(error.title), error)
    except SuppressedError as error:  # about this person alone
        return _Told(email, _State.NOT, words.error_text(error))
    except LeadDeskError as error:
        return _Told(email, _State.NOT, words.said(error.title), error)
    said = words.why_quoted(result.reasons)
    return _Told(email, _State.SENT if result.ok else _State.NOT, said)
