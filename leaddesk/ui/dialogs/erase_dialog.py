"""Asks once more before a person is forgotten: the only thing in LeadDesk that nothing brings back."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from leaddesk.ui.dialogs.ask_dialog import AskDialog
from leaddesk.ui.theme import HALF
from leaddesk.ui.views.parts import column


class EraseDialog(AskDialog):
    """The button works once the word is typed."""

    def __init__(self, lead_id: int, name: str, parent: QWidget) -> None:
        super().__init__(
            "eraseDialog",
            self.tr("Erase {name}").format(name=name),
            self.tr(
                "All that this workspace knows of this person goes: fields, events, the lines of files, what was "
                "sent and answered. Deliveries stay as bare counts. What vendors and backups have is not touched. "
                "Nothing brings it back."
            ),
            self.tr("Erase"),
            "danger",
            parent,
        )
        self.lead_id = lead_id
        self._word = self.tr("erase")
        self.typed = QLineEdit()
        self.typed.setObjectName("eraseWord")
        label = QLabel(self.tr("Type “{word}” to go on").format(word=self._word))
        label.setBuddy(self.typed)
        self.typed.setAccessibleName(label.text())
        self.body.addLayout(column(label, self.typed, spacing=HALF))
        self.typed.textChanged.connect(self._on_typed_text_changed)
        self.answer.setEnabled(False)
        self.typed.setFocus()

    @Slot(str)
    def _on_typed_text_changed(self, text: str) -> None:
        self.answer.setEnabled(text.strip().casefold() == self._word.casefold())
