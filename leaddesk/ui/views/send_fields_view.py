"""The card in which a person sees how the vendor's form is filled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.domain.errors import LeadDeskError
from leaddesk.ui import words
from leaddesk.ui.views.parts import card, text
from leaddesk.ui.widgets.labels import Heading
from leaddesk.ui.widgets.target_fields import TargetFieldsEditor
from leaddesk.vendors.capabilities import TargetField


class SendFieldsView(QWidget):
    """Hidden until a form is known."""

    def __init__(self) -> None:
        super().__init__()
        self.editor = TargetFieldsEditor()
        self._words = text(tone="muted")
        self._hint = self.tr(
            "Proposed by the names of the fields. Choose another lead field, or type a text that every lead gets."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(
            card(Heading(self.tr("How the form is filled"), 2), self._words, self.editor)
        )
        self.hide()

    def show_targets(
        self, targets: Sequence[TargetField], overrides: Mapping[str, object], custom: Sequence[str]
    ) -> None:
        """Show a form's fields; none hides the card."""
        self._words.setText(self._hint)
        self.editor.show_targets(targets, overrides, custom)
        self.editor.show()
        self.setVisible(bool(targets))

    def show_error(self, error: LeadDeskError) -> None:
        """The form could not be read: leads are then filled by the names of the fields."""
        self._words.setText(
            self.tr("The form could not be read: {why}").format(why=words.error_text(error))
        )
        self.editor.hide()
        self.show()
