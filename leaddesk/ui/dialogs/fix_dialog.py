"""One fix for all leads that share a cause: the field, the rule, what it would do to the first of them."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from leaddesk.domain.corrections import Rule
from leaddesk.domain.fields import FIELD_NAMES
from leaddesk.services.edits import BulkPreview
from leaddesk.services.fixes import Cause
from leaddesk.ui import counts
from leaddesk.ui.dialogs.rule_dialog import RuleDialog
from leaddesk.ui.widgets.buttons import button


class FixDialog(RuleDialog):
    """`fix_changed` whenever a person changes the fix: then `show_preview` what it would do.

    Accepted, `fix` is what to do and `send_again` whether those leads go again at once.
    """

    def __init__(self, cause: Cause, message: str, parent: QWidget) -> None:
        number = counts.leads(len(cause.lead_ids))
        title = self.tr("Fix {leads} at once").format(leads=number)
        fields = tuple(dict.fromkeys((*FIELD_NAMES, cause.field or FIELD_NAMES[0])))
        super().__init__("fixDialog", title, message, fields, parent)
        self.cause = cause
        self.send_again = False
        self.only = button("", name="fixOnly")
        self.only.clicked.connect(self.accept)
        self.buttons.insertWidget(self.buttons.indexOf(self.answer), self.only)
        self.answer.clicked.disconnect(self.accept)
        self.answer.clicked.connect(self._on_answer_clicked)
        number_field = cause.field in {"phone", "mobile"}
        self.choose(cause.field, Rule.CALLING_CODE if number_field else Rule.SET)
        self.value.setFocus()

    def show_preview(self, preview: BulkPreview | None) -> None:
        """What the fix would do; None while that is not known or the fix is not complete."""
        changed = 0 if preview is None else preview.changed
        leads = counts.leads(changed)
        self.answer.setText(self.tr("Change {leads} and send them again").format(leads=leads))
        self.only.setText(self.tr("Only change {leads}").format(leads=leads))
        for action in (self.answer, self.only):
            action.setEnabled(changed > 0)
        if preview is None:
            self.show_nothing_yet()
        else:
            self.show_effect(preview)

    @Slot()
    def _on_answer_clicked(self) -> None:
        self.send_again = True
        self.accept()
