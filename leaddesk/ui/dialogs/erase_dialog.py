"""Asks once more before a person is forgotten: the only thing in LeadDesk that nothing brings back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from leaddesk.ui.dialogs.ask_dialog import AskDialog
from leaddesk.ui.theme import HALF, SPACE
from leaddesk.ui.views.parts import column, text


class EraseDialog(AskDialog):
    """The button works once the word is typed. `holders` are accounts whose vendors have the person too."""

    def __init__(self, lead_id: int, name: str, holders: Sequence[str], parent: QWidget) -> None:
        super().__init__(
            "eraseDialog",
            self.tr("Erase {name}").format(name=name),
            self.tr(
                "All that this workspace knows of this person goes: fields, events, the lines of files, what was "
                "sent and answered. Deliveries stay as bare counts. Copies in the workspace's backups are not "
                "touched. Nothing brings it back."
            ),
            self.tr("Erase"),
            "danger",
            parent,
        )
        self.lead_id = lead_id
        self._at_vendors = QCheckBox(self.tr("Have the vendors erase it first"))
        self._at_vendors.setObjectName("eraseEverywhere")
        if holders:
            names = text(
                self.tr(
                    "They have this lead: {names}. What one of them cannot erase is said afterwards."
                ).format(names=", ".join(holders)),
                tone="muted",
            )
            names.setIndent(3 * SPACE)
            self._at_vendors.setAccessibleDescription(names.text())
            self.body.addLayout(column(self._at_vendors, names, spacing=0))
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

    @property
    def everywhere(self) -> bool:
        """Whether the vendors are to erase the person too."""
        return self._at_vendors.isChecked()

    @Slot(str)
    def _on_typed_text_changed(self, typed: str) -> None:
        self.answer.setEnabled(typed.strip().casefold() == self._word.casefold())
