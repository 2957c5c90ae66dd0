"""One change for all selected leads, with a look at it before anything is changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from leaddesk.domain.corrections import Rule
from leaddesk.domain.fields import FIELD_NAMES
from leaddesk.services.edits import BulkPreview
from leaddesk.ui import counts
from leaddesk.ui.dialogs.rule_dialog import RuleDialog


class BulkEditDialog(RuleDialog):
    """`fix_changed` whenever a person changes it: then `show_preview` what it would do. Accepted, do `fix`."""

    def __init__(self, number: int, custom: Sequence[str], field: str, parent: QWidget) -> None:
        """`number` leads are selected; `custom` are the custom fields there are; `field` is where to begin."""
        super().__init__(
            "bulkEditDialog",
            self.tr("Edit {leads}").format(leads=counts.leads(number)),
            self.tr("Nothing is changed before you have seen what it does. You can undo it."),
            (*FIELD_NAMES, *custom),
            parent,
        )
        self.choose(field, Rule.SET)
        self.field.setFocus()

    def show_preview(self, preview: BulkPreview | None) -> None:
        """What the edit would do; None while that is not known or the edit is not complete."""
        changed = 0 if preview is None else preview.changed
        self.answer.setText(self.tr("Change {leads}").format(leads=counts.leads(changed)))
        self.answer.setEnabled(changed > 0)
        if preview is None:
            self.show_nothing_yet()
        else:
            self.show_effect(preview)
