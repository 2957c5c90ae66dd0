"""Which values of leads go onto a do-not-contact list, and values written by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPlainTextEdit, QWidget

from leaddesk.services.suppressions import BY_HAND
from leaddesk.ui import counts
from leaddesk.ui.dialogs.ask_dialog import AskDialog
from leaddesk.ui.theme import SPACE
from leaddesk.ui.views.parts import column


class _ListDialog(AskDialog):
    """Ends with the name of a list: a known one, or a new one."""

    def _add_list(self, lists: Sequence[str]) -> None:
        self.list = QComboBox()
        self.list.setObjectName("suppressList")
        self.list.setEditable(True)
        self.list.addItems(list(dict.fromkeys((BY_HAND, *lists))))
        label = QLabel(self.tr("On the &list"))
        label.setBuddy(self.list)
        self.body.addLayout(column(label, self.list, spacing=SPACE // 2))

    @property
    def list_name(self) -> str:
        return self.list.currentText().strip()


class SuppressLeadsDialog(_ListDialog):
    """What of the leads must not be contacted any more."""

    def __init__(self, lead_ids: Sequence[int], lists: Sequence[str], parent: QWidget) -> None:
        leads = counts.leads(len(lead_ids))
        super().__init__(
            "suppressDialog",
            self.tr("Suppress {leads}").format(leads=leads),
            self.tr(
                "Whatever account they are sent to, they are held back, now and later. You can undo it."
            ),
            self.tr("Suppress {leads}").format(leads=leads),
            "primary",
            parent,
        )
        self.lead_ids = tuple(lead_ids)
        self._kinds: dict[str, QCheckBox] = {}
        for kind, words, on in (
            ("email", self.tr("Their &e-mail addresses"), True),
            ("phone", self.tr("Their &phone numbers"), True),
            ("domain", self.tr("The whole &domains of their addresses, so everybody there"), False),
        ):
            choice = QCheckBox(words)
            choice.setObjectName(f"suppress.{kind}")
            choice.setChecked(on)
            choice.toggled.connect(self._on_toggled)
            self._kinds[kind] = choice
            self.body.addWidget(choice)
        self._add_list(lists)
        self.answer.setDefault(True)

    @property
    def kinds(self) -> frozenset[str]:
        """email, phone, domain: what was chosen."""
        return frozenset(kind for kind, choice in self._kinds.items() if choice.isChecked())

    @Slot()
    def _on_toggled(self) -> None:
        self.answer.setEnabled(bool(self.kinds))


class SuppressValuesDialog(_ListDialog):
    """Values written or pasted by a person, one a line."""

    def __init__(self, lists: Sequence[str], parent: QWidget) -> None:
        super().__init__(
            "suppressValuesDialog",
            self.tr("Add to a list"),
            self.tr(
                "E-mail addresses, phone numbers with their calling code, domains, or MD5, SHA-1 or SHA-256 of "
                "them: one a line."
            ),
            self.tr("Add"),
            "primary",
            parent,
        )
        self.editor = QPlainTextEdit()
        self.editor.setObjectName("suppressValues")
        self.editor.setAccessibleName(self.tr("Values, one a line"))
        self.editor.setTabChangesFocus(True)
        self.editor.setMinimumHeight(16 * SPACE)
        self.body.addWidget(self.editor)
        self._add_list(lists)
        self.answer.setEnabled(False)
        self.editor.textChanged.connect(self._on_editor_text_changed)

    @property
    def values(self) -> list[str]:
        return [line.strip() for line in self.editor.toPlainText().splitlines() if line.strip()]

    @Slot()
    def _on_editor_text_changed(self) -> None:
        self.answer.setEnabled(bool(self.values))
