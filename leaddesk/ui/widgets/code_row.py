"""Where a person types the code that a vendor sent to their phone."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from leaddesk.domain.errors import AccountError, LeadDeskError
from leaddesk.ui.theme import SPACE
from leaddesk.ui.widgets.buttons import button


class CodeRow(QWidget):
    """Hidden until a sign-in asks for a code; `given` carries what was typed."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = QLineEdit()
        self.code.setObjectName("signInCode")
        self.code.setMaximumWidth(20 * SPACE)
        self.code.setAccessibleName(self.tr("Code from your phone"))
        self.sign_in = button(self.tr("Sign in"), name="signInWithCode", kind="primary")
        self.sign_in.setEnabled(False)
        label = QLabel(self.tr("Code from your phone"))
        label.setBuddy(self.code)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for part in (label, self.code, self.sign_in):
            layout.addWidget(part)
        layout.addStretch(1)
        self.code.textChanged.connect(self._on_code_changed)
        self.code.returnPressed.connect(self.sign_in.click)
        self.sign_in.clicked.connect(self._on_sign_in_clicked)
        self.hide()

    def ask_if(self, error: LeadDeskError) -> None:
        """Ask for the code if this error is about one."""
        if isinstance(error, AccountError) and error.challenge:
            self.show()
            self.code.setFocus()

    @Slot(str)
    def _on_code_changed(self, text: str) -> None:
        self.sign_in.setEnabled(bool(text.strip()))

    @Slot()
    def _on_sign_in_clicked(self) -> None:
        code = self.code.text().strip()
        self.code.clear()
        self.hide()
        self.given.emit(code)
