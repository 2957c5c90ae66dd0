"""Mailing: compose a mail, see it as one lead will, send it to the chosen leads."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from leaddesk.domain.accounts import Account
from leaddesk.domain.leads import Lead
from leaddesk.ui import counts, words
from leaddesk.ui.models.record_table import records_in
from leaddesk.ui.panels.account.call_form import CallForm
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.panels.vendors.chosen_leads import ChosenLeads
from leaddesk.ui.panels.vendors.tab import VendorTab
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import row, scrolled, text
from leaddesk.ui.views.records_view import RecordsView
from leaddesk.ui.widgets.beside import Beside
from leaddesk.ui.widgets.labels import Heading
from leaddesk.ui.words import field_word
from leaddesk.vendors.capabilities import CallResult
from leaddesk.vendors.publitrac_fields import lead_field

#: `{{FirstName;Default=you}}`, as PUBLITRAC's document writes a merge field.
_MERGE: Final = re.compile(r"\{\{\s*(\w+)\s*(?:;\s*Default=([^}]*))?\}\}")
#: Those that mails are likely to hold, by their lead fields.
_OFFERED: Final = {
    "FirstName": "first_name",
    "LastName": "last_name",
    "Company": "company",
    "JobTitle": "job_title",
    "City": "city",
    "Email": "email",
}
#: What is told of the leads; the mail is the same with another one.
_OF_THE_LEADS: Final = frozenset({"original_source", "original_source_type"})
#: PUBLITRAC takes so many leads in one call; more are sent in several.
_A_CALL: Final = 50
#: Of the preview, in pixels: a mail on a telephone.
_NARROWEST: Final = 340
_LOWEST: Final = 420


class MailingTab(VendorTab):
    """What is shown beside the form is the mail of one chosen lead; pictures of other places are not fetched.

    Nobody who got the mail, or perhaps got it, gets it again before it is another.
    """

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__(account, tools)
        operation = tools.accounts.vendor(account.vendor).operation("add_email_campaign")
        asked = [param.name for param in operation.params if param.name != "leads"]
        self.compose = CallForm(account, tools, "add_email_campaign", params=asked)
        self.chosen = ChosenLeads(tools)
        self.lead = QComboBox()
        self.lead.setObjectName("mailingLead")
        self.lead.setAccessibleName(self.tr("Preview for this lead"))
        self.lead.setMinimumContentsLength(18)
        self.subject = QLabel()
        self.subject.setTextFormat(Qt.TextFormat.PlainText)
        self.subject.setWordWrap(True)
        self.preview = _Preview()
        self.preview.setMinimumWidth(_NARROWEST)
        self.preview.setAccessibleName(self.tr("Preview of the mail"))
        self.preview.setPlaceholderText(self.tr("What one of the chosen leads will read."))
        self.sent = RecordsView(
            "mailingSent",
            self.tr("What became of each e-mail"),
            {"email": self.tr("E-mail"), "state": self.tr("State"), "reason": self.tr("Remark")},
            detail=False,
        )
        self.sent.hide()
        self._written = "html"
        #: Who got this mail, or perhaps got it.
        self._reached: set[str] = set()
        self.insert = QComboBox()
        self.insert.setObjectName("mailingInsert")
        self.insert.setAccessibleName(self.tr("Insert a merge field into the text"))
        self.insert.addItem(self.tr("Insert a merge field…"))
        for name, field in _OFFERED.items():
            self.insert.addItem(field_word(field), f"{{{{{name};Default=}}}}")
        self.insert.activated.connect(self._on_insert_activated)
        self._build()
        self.chosen.read.connect(self._on_chosen_read)
        self.compose.edited.connect(self._show_preview)
        self.compose.form.changed.connect(self._on_form_changed)
        self.compose.answered.connect(self._on_compose_answered)
        self.compose.stopped.connect(self._on_compose_stopped)
        self.lead.currentIndexChanged.connect(self._show_preview)
        self._show_send()
        self._show_preview()

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("MailingTab", "Mailing")

    def set_selection(self, lead_ids: Sequence[int]) -> None:
        super().set_selection(lead_ids)
        self.chosen.set_ids(lead_ids)
        self._show_send()

    def _build(self) -> None:
        # From outside inwards: Qt dresses all that is in a widget anew each time the widget is moved.
        written, shown = QWidget(), QWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        shown.setMinimumHeight(_LOWEST)
        layout.addWidget(Beside(scrolled(written), shown, (1, 1)))
        left = QVBoxLayout(written)
        left.setContentsMargins(0, 0, SPACE, 0)
        left.setSpacing(SPACE)
        top = row(self.chosen, self.insert)
        top.setStretch(0, 1)
        left.addLayout(top)
        left.addWidget(self.compose)
        left.addWidget(self.sent)
        left.addStretch(1)
        right = QVBoxLayout(shown)
        right.setContentsMargins(SPACE, 0, 0, 0)
        right.setSpacing(SPACE)
        right.addLayout(row(Heading(self.tr("Preview"), 2), None, self.lead))
        right.addWidget(self.subject)
        right.addWidget(self.preview, 1)
        hint = self.tr(
            "A merge field such as {field} becomes the lead's own value; what follows Default= stands where it "
            "has none."
        )
        right.addWidget(text(hint.format(field="{{FirstName;Default=}}"), tone="muted"))

    def _show_send(self) -> None:
        leads = [
            dict(lead.fields)
            for lead in self.chosen.leads
            if lead.email and lead.email.casefold() not in self._reached
        ]
        self.compose.set_fixed({"leads": leads}, ready=bool(leads))
        calls = -(-len(leads) // _A_CALL)
        title = self.tr("Send this mail to {leads}").format(leads=counts.leads(len(leads)))
        if calls > 1:
            title = self.tr("{send} in {calls} mailings").format(send=title, calls=calls)
        self.compose.set_title(title)

    @Slot()
    def _on_chosen_read(self) -> None:
        self.lead.clear()
        for lead in self.chosen.leads[:_A_CALL]:
            self.lead.addItem(lead.name or lead.email, lead)
        self._show_send()
        self._show_preview()

    @Slot(int)
    def _on_insert_activated(self, place: int) -> None:
        """Into the field that was typed in last, else into the HTML."""
        mark = str(self.insert.itemData(place) or "")
        self.insert.setCurrentIndex(0)
        editors = {field.name: field.editor for field in self.compose.form.fields}
        place_of = self._written if self._written in editors else "html"
        editor = editors[place_of]
        if mark and isinstance(editor, QLineEdit):
            editor.insert(mark)
        elif mark and isinstance(editor, QPlainTextEdit):
            editor.insertPlainText(mark)
        editor.setFocus()
        self._show_preview()

    @Slot(str)
    def _on_form_changed(self, name: str) -> None:
        if name in {"subject", "html", "text"}:
            self._written = name
        if self._reached and name not in _OF_THE_LEADS:
            self._reached.clear()
            self._show_send()

    @Slot()
    def _show_preview(self) -> None:
        given = self.compose.form.arguments()
        lead = self.lead.currentData()
        fields = lead.fields if isinstance(lead, Lead) else {}
        self.subject.setText(merged(str(given.get("subject", "")), fields))
        html = merged(str(given.get("html", "")), fields)
        if html.strip():
            self.preview.setHtml(html)
        else:
            self.preview.setPlainText(merged(str(given.get("text", "")), fields))

    @Slot(object)
    def _on_compose_answered(self, result: CallResult) -> None:
        titles = {
            "sent": self.tr("Sent"),
            "unknown": self.tr("Unknown: it may have been sent"),
        }
        found = records_in(result.result)
        self._reached |= {str(one["email"]).casefold() for one in found if one["state"] in titles}
        number = sum(one["state"] == "sent" for one in found)
        if number and not result.ok:
            said = self.tr("{number} of {all} e-mails went out.").format(
                number=words.count(number), all=words.count(len(found))
            )
            self.compose.notice.set_message("warning", said, words.why_quoted(result.reasons))
        not_sent = self.tr("Not sent")
        self.sent.setVisible(bool(found))
        self.sent.show_records(
            [{**one, "state": titles.get(str(one["state"]), not_sent)} for one in found]
        )
        self._show_send()

    @Slot()
    def _on_compose_stopped(self) -> None:
        self._reached |= {email.casefold() for email in self.chosen.emails}
        self._show_send()


class _Preview(QTextEdit):
    """Shows a mail without asking anybody for its pictures."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setObjectName("mailingPreview")

    def loadResource(self, kind: int, name: object) -> object:  # noqa: ARG002, N802  (Qt's own)
        return None if kind == QTextDocument.ResourceType.ImageResource.value else ""


def merged(template: str, fields: Mapping[str, str]) -> str:
    """The text with PUBLITRAC's merge fields as a lead fills them; a name that is none of its fields stays."""

    def value(found: re.Match[str]) -> str:
        field = lead_field(found[1], {})
        return found[0] if field is None else fields.get(field) or found[2] or ""

    return _MERGE.sub(value, template)
