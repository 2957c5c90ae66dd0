"""Leads that a person selected, side by side, to be made one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from leaddesk.domain.leads import Lead
from leaddesk.ui import counts
from leaddesk.ui.dialogs.ask_dialog import AskDialog
from leaddesk.ui.theme import SPACE
from leaddesk.ui.views.merge_view import MergeView


class MergeDialog(AskDialog):
    """Ends with whose value is kept for each field."""

    def __init__(self, leads: Sequence[Lead], parent: QWidget) -> None:
        number = counts.leads(len(leads))
        super().__init__(
            "mergeDialog",
            self.tr("Merge {leads}").format(leads=number),
            self.tr(
                "Choose for each field whose value is kept. Deliveries, imports and events of all stay with the "
                "merged lead, an opt-out of any wins, and nothing is sent twice. You can undo it."
            ),
            self.tr("Merge {leads}").format(leads=number),
            "primary",
            parent,
        )
        self.comparison = MergeView()
        self.comparison.show_leads(leads)
        self.comparison.setMinimumHeight(40 * SPACE)
        self.body.addWidget(self.comparison)
        self.setMinimumWidth(min(parent.width() - 4 * SPACE, (38 + 26 * len(leads)) * SPACE))
        self.comparison.setFocus()

    @property
    def lead_ids(self) -> tuple[int, ...]:
        return tuple(lead.id for lead in self.comparison.table.leads)

    @property
    def picks(self) -> Mapping[str, int]:
        return self.comparison.table.picks
