"""Copying the selected leads as cells, for a spreadsheet, and pasting rows from one."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.leads import LeadRow
from leaddesk.files.writers import safe_cell
from leaddesk.services.leads import LeadService
from leaddesk.ui import counts, words
from leaddesk.ui.models.lead_columns import Column, stored
from leaddesk.ui.panels.lead_selection import LeadSelection
from leaddesk.ui.panels.table_columns import TableColumns
from leaddesk.ui.views.leads_page_view import LeadsPageView
from leaddesk.ui.words import count

#: More rows than this are exported, not copied.
COPY_LIMIT: Final = 50_000
_PAGE: Final = 500


class LeadCopying(QObject):
    """Puts the selected leads into the clipboard, at most COPY_LIMIT, and hands on what is to be pasted."""

    pasted = Signal(str)  # lines of a table, as a spreadsheet puts them into the clipboard
    failed = Signal(object)  # LeadDeskError

    def __init__(
        self,
        leads: LeadService,
        runner: JobRunner,
        view: LeadsPageView,
        selection: LeadSelection,
        columns: TableColumns,
    ) -> None:
        super().__init__(view)
        self._leads = leads
        self._view = view
        self._selection = selection
        self._columns = columns
        self._reader = Lookup(runner, self.tr("Copying leads"), self)
        self._reader.answered.connect(self._on_reader_answered)
        self._reader.failed.connect(self.failed)
        view.copy_action.triggered.connect(self._on_copy)
        view.paste_action.triggered.connect(self._on_paste)

    @Slot()
    def _on_copy(self) -> None:
        number = len(self._selection)
        if number > COPY_LIMIT:
            self._view.notice.set_message(
                "warning",
                self.tr("That is too much for the clipboard."),
                self.tr(
                    "{selected} are selected, {limit} can be copied. Export them to a file instead."
                ).format(selected=counts.leads(number), limit=count(COPY_LIMIT)),
            )
        elif number:
            leads, ids, columns = self._leads, self._selection.ids(), self._columns.shown()
            self._reader.ask(lambda _progress, cancel: _as_table(leads, ids, columns, cancel))

    @Slot(object)
    def _on_reader_answered(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        copied = counts.leads(text.count("\n") - 1)
        self._view.selected.setText(self.tr("{leads} copied").format(leads=copied))

    @Slot()
    def _on_paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._view.notice.clear()
            self.pasted.emit(text)
        else:
            self._view.notice.set_message(
                "info",
                self.tr("There is nothing to paste."),
                self.tr("Copy rows with their header in a spreadsheet first."),
            )


def _as_table(
    leads: LeadService, lead_ids: Sequence[int], columns: Sequence[Column], cancel: CancelToken
) -> str:
    """Leads as a spreadsheet takes them from the clipboard: a line of titles, then a line a lead, no formulas."""
    table = io.StringIO()
    writer = csv.writer(table, "excel-tab", lineterminator="\n")
    writer.writerow([safe_cell(column.title) for column in columns])
    for start in range(0, len(lead_ids), _PAGE):
        cancel.raise_if_cancelled()
        for row in leads.rows(lead_ids[start : start + _PAGE]):
            cells = (" ".join(_cell(row, column).split()) for column in columns)
            writer.writerow([safe_cell(cell) for cell in cells])
    return table.getvalue()


def _cell(row: LeadRow, column: Column) -> str:
    state = row.states.get(column.account_id)
    if column.account_id:
        return words.state_word(state) if state is not None else ""
    return stored(row.lead, column.key)
