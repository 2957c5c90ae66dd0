"""The lead table with its model and columns: what a person sees first, before the page around it is built."""

from __future__ import annotations

from leaddesk.background.jobs import JobRunner
from leaddesk.services.leads import LeadService
from leaddesk.ui.models.lead_table import LeadTableModel
from leaddesk.ui.panels.table_columns import Remembering, TableColumns
from leaddesk.ui.views.lead_table_view import LeadTable


class LeadTableParts:
    """Shows the first leads as soon as it is made, in well under a frame. The view owns the other two."""

    def __init__(
        self, leads: LeadService, runner: JobRunner, remembered: Remembering | None = None
    ) -> None:
        """`remembered` keeps how the table looks; without it that is forgotten with the window."""
        self.remembered = remembered
        self.model = LeadTableModel(leads, runner)
        self.view = LeadTable(self.model)
        self.model.setParent(self.view)
        self.columns = TableColumns(self.model, self.view, runner, remembered, self.view)
        self.model.begin()
