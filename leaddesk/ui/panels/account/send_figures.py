"""What the check says, as figures that open the leads behind them, and as notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from leaddesk.domain.deliveries import Reason
from leaddesk.ui import counts, words
from leaddesk.ui.views.account_send_view import AccountSendView

if TYPE_CHECKING:
    from leaddesk.services.sending import SendPlan


class SendFigures(QObject):
    """Drives the line above Send. `found` carries a title, lead ids, and the words for each of them."""

    found = Signal(str, object, object)  # title, Sequence[int], Callable[[int], str]

    def __init__(self, view: AccountSendView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._plan: SendPlan | None = None
        view.ready.clicked.connect(self._on_ready_clicked)
        view.refused.clicked.connect(self._on_refused_clicked)
        view.suppressed.clicked.connect(self._on_suppressed_clicked)
        view.already.clicked.connect(self._on_already_clicked)

    def show_plan(self, plan: SendPlan | None) -> None:
        """Figures that add up to all selected leads; None while they are not known."""
        self._plan = plan
        view = self._view
        view.figures.setVisible(plan is not None)
        view.notes.setText("" if plan is None else self._notes(plan))
        view.notes.setVisible(bool(view.notes.text()))
        if plan is None:
            return
        suppressed = plan.suppressed
        for figure, text, number in (
            (view.ready, self.tr("Ready: {number}"), len(plan.ready)),
            (
                view.refused,
                self.tr("Will be refused: {number}"),
                len(plan.refused) - len(suppressed),
            ),
            (view.suppressed, self.tr("Suppressed: {number}"), len(suppressed)),
            (view.already, self.tr("Already sent: {number}"), len(plan.already)),
        ):
            figure.setText(text.format(number=words.count(number)))
            figure.setEnabled(number > 0)

    def _notes(self, plan: SendPlan) -> str:
        return "\n".join(
            self.tr("{leads}: {note}").format(
                leads=counts.leads(number), note=words.said(note.message)
            )
            for note, number in plan.notes.items()
        )

    @Slot()
    def _on_ready_clicked(self) -> None:
        if self._plan is not None:
            self.found.emit(self.tr("Ready to be sent"), self._plan.ready, _nothing)

    @Slot()
    def _on_refused_clicked(self) -> None:
        if self._plan is not None:
            suppressed = self._plan.suppressed
            others = {
                lead_id: reasons
                for lead_id, reasons in self._plan.refused.items()
                if lead_id not in suppressed
            }
            self._show(self.tr("These would be refused, so they are not sent"), others)

    @Slot()
    def _on_suppressed_clicked(self) -> None:
        if self._plan is not None:
            title = self.tr("These must not be contacted, so they are not sent")
            self._show(title, self._plan.suppressed)

    @Slot()
    def _on_already_clicked(self) -> None:
        if self._plan is not None:
            states = self._plan.already
            title = self.tr("These went to the same place before, so they are not sent again")
            self.found.emit(title, tuple(states), lambda lead_id: words.state_word(states[lead_id]))

    def _show(self, title: str, reasons: Mapping[int, tuple[Reason, ...]]) -> None:
        self.found.emit(
            title,
            tuple(reasons),
            lambda lead_id: words.why(reasons[lead_id], " · "),
        )


def commonest_reason(plan: SendPlan) -> str:
    """Why most of those that are refused are; empty where none is."""
    said = Counter(words.said(reasons[0].message) for reasons in plan.refused.values() if reasons)
    return said.most_common(1)[0][0] if said else ""


def _nothing(_lead_id: int) -> str:
    return ""
