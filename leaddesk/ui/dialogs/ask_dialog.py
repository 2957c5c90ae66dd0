"""Questions before something is done that cannot be taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QVBoxLayout, QWidget

from leaddesk.domain.deliveries import Repeat
from leaddesk.domain.states import DeliveryState
from leaddesk.ui import counts
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import column, row, text
from leaddesk.ui.widgets.buttons import Kind, button
from leaddesk.ui.widgets.labels import Heading


class AskDialog(QDialog):
    """A question, its answer on the button. Escape is always no."""

    def __init__(
        self,
        name: str,
        title: str,
        words: str,
        answer: str,
        kind: Kind,
        parent: QWidget,
        *,
        no: str = "",
    ) -> None:
        """`no` is the other button, Cancel where nothing is given."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.answer = button(answer, name=f"{name}Answer", kind=kind)
        self.answer.clicked.connect(self.accept)
        cancel = button(no or self.tr("Cancel"), name="cancelButton")
        cancel.clicked.connect(self.reject)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, WIDE, 3 * SPACE, WIDE)
        layout.setSpacing(WIDE)
        layout.addWidget(Heading(title, 1))
        layout.addWidget(text(words))
        layout.addLayout(self.body)
        self.buttons = row(None, cancel, self.answer)
        layout.addLayout(self.buttons)
        self.setMinimumWidth(60 * SPACE)

    def showEvent(self, event: QShowEvent) -> None:
        """Wide enough for the buttons: a smallest width of our own keeps Qt from seeing to that.

        And no higher than its words are at that width.
        """
        needed = self.minimumSizeHint().width()
        self.setMinimumWidth(max(self.minimumWidth(), needed))
        width, layout = max(self.width(), self.minimumWidth()), self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.resize(width, layout.totalHeightForWidth(width))
        super().showEvent(event)


class SettleDialog(AskDialog):
    """What a person found out about leads of which LeadDesk does not know whether they arrived."""

    def __init__(
        self, number: int, vendor: str, repeat: Repeat, consequence: str, parent: QWidget
    ) -> None:
        super().__init__(
            "settleDialog",
            self.tr("Did these leads arrive?"),
            self.tr(
                "The connection broke while {leads} went out, so they may be at {vendor} or not. "
                "Look for them there, then say what you found."
            ).format(leads=counts.leads(number), vendor=vendor),
            self.tr("Settle {leads}").format(leads=counts.leads(number)),
            "primary",
            parent,
        )
        self.accepted_there = QRadioButton(self.tr("They are there: count them as accepted"))
        self.not_there = QRadioButton(self.tr("They are not there: not delivered"))
        self._group = QButtonGroup(self)
        for choice, name, words in (
            (self.accepted_there, "settleAccepted", self.tr("They are not sent again.")),
            (self.not_there, "settleFailed", self._again(repeat, consequence)),
        ):
            choice.setObjectName(name)
            choice.setAccessibleDescription(words)
            self._group.addButton(choice)
            box = column(choice, spacing=0)
            said = text(words, tone="muted")
            said.setIndent(3 * SPACE)
            box.addWidget(said)
            self.body.addLayout(box)
        self.answer.setEnabled(False)
        self._group.buttonToggled.connect(self._on_group_toggled)

    @property
    def state(self) -> DeliveryState:
        """What the leads are settled as."""
        there = self.accepted_there.isChecked()
        return DeliveryState.ACCEPTED if there else DeliveryState.FAILED

    def _again(self, repeat: Repeat, consequence: str) -> str:
        if repeat is Repeat.SAFE:
            return self.tr("They may be sent again, which is harmless even if one did arrive.")
        if repeat is Repeat.SAME_CONTENT:
            return self.tr(
                "They may be sent again, which is harmless while nothing else was sent about them since."
            )
        said = self.tr(
            "They may be sent again. If one did arrive after all, it then counts and acts a second time. "
            "{consequence}"
        )
        return said.format(consequence=consequence).strip()

    @Slot()
    def _on_group_toggled(self) -> None:
        self.answer.setEnabled(self._group.checkedButton() is not None)
