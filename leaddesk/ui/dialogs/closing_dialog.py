"""What shall become of leads that are being sent, and of other work, when the window is closed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from leaddesk.ui import counts
from leaddesk.ui.dialogs.ask_dialog import AskDialog
from leaddesk.ui.views.parts import text
from leaddesk.ui.widgets.buttons import button


class ClosingDialog(AskDialog):
    """Enter goes on in the background, Escape keeps the window; `stop_chosen` is the third answer."""

    stop_chosen = Signal()

    def __init__(self, left: int, parent: QWidget) -> None:
        super().__init__(
            "closingDialog",
            self.tr("Leads are still being sent"),
            self.tr(
                "{leads} left. Nothing is lost and nothing is sent twice, whatever you choose."
            ).format(leads=counts.leads(left)),
            self.tr("Keep going in the background"),
            "primary",
            parent,
            no=self.tr("Keep the window"),
        )
        for words in (
            self.tr(
                "In the background LeadDesk goes on without its window, and ends by itself when all is sent."
            ),
            self.tr("Stopping takes 5 seconds at most. What was not sent waits in the outbox."),
        ):
            self.body.addWidget(text(words, tone="muted"))
        self.stop = button(self.tr("Stop sending and close"), name="closingStop")
        self.stop.clicked.connect(self._on_stop_clicked)
        self.buttons.insertWidget(0, self.stop)
        self.answer.setDefault(True)
        self.answer.setFocus()

    @Slot()
    def _on_stop_clicked(self) -> None:
        self.reject()
        self.stop_chosen.emit()


class StopDialog(AskDialog):
    """Work that ends with the window: an import of which nothing is stored before it is done, for instance."""

    def __init__(self, work: Sequence[str], parent: QWidget) -> None:
        super().__init__(
            "stopDialog",
            self.tr("Not everything is done yet"),
            "\n".join(work),
            self.tr("Stop and close"),
            "danger",
            parent,
            no=self.tr("Keep the window"),
        )
        self.body.addWidget(
            text(self.tr("Closing the window stops this, as Cancel does."), tone="muted")
        )
