"""Adding documents to one lead: PDF files, chosen or dropped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.domain.accounts import Account
from leaddesk.ui import counts
from leaddesk.ui.panels.account.call_form import CallForm
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.views.parts import text
from leaddesk.vendors.capabilities import CallResult, Choice
from leaddesk.vendors.footprints.documents import MOST

_PARAMS: Final = ("documentType", "leadActionId", "documents")


class LeadDocuments(QWidget):
    """The files are looked into before they are sent; once they are, the list is empty again."""

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__()
        self._lead = ""
        self.upload = CallForm(
            account, tools, "upload_documents", params=_PARAMS, pickers=("leadActionId",)
        )
        self.hint = text(self.tr("PDF files can be dropped anywhere on this lead."), tone="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.hint)
        layout.addWidget(self.upload)
        self.upload.edited.connect(self._show_number)
        self.upload.done.connect(self._on_upload_done)

    def show_lead(self, number: str) -> None:
        """From now on they are for this lead."""
        self._lead = number
        self.upload.offer("leadActionId", ())
        self.upload.set_known({})
        self._show_number()

    @Slot(object)
    def offer_actions(self, actions: Sequence[Choice]) -> None:
        """The lead's actions, one of which the documents may belong to."""
        self.upload.offer("leadActionId", actions)

    def add_files(self, paths: Sequence[str]) -> None:
        """Put more files on the list."""
        [field] = [field for field in self.upload.form.fields if field.name == "documents"]
        field.set_value("\n".join(dict.fromkeys([*field.value().splitlines(), *paths])))
        field.focus()

    @Slot()
    def _show_number(self) -> None:
        [field] = [field for field in self.upload.form.fields if field.name == "documents"]
        number = len(field.value().splitlines())
        if number > MOST:
            said = self.tr("Footprints takes {most} at a time: remove some of them.")
            field.say(said.format(most=counts.files(MOST)), "problem")
        else:
            field.say("")
        self.upload.set_fixed({"leadId": self._lead}, ready=0 < number <= MOST)
        self.upload.set_title(
            self.tr("Add {files} to the lead").format(files=counts.files(number))
            if number
            else self.tr("Add documents to the lead")
        )

    @Slot(object)
    def _on_upload_done(self, result: CallResult) -> None:
        answer = result.result if isinstance(result.result, dict) else {}
        stored = answer.get("uploaded_files")
        self.upload.set_known({})
        self.upload.notice.set_message(
            "success",
            self.tr("The documents are with the lead now."),
            ", ".join(map(str, stored)) if isinstance(stored, list) else "",
        )
