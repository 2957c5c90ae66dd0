"""Copying the selected leads as cells, for a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.leads import LeadRow
from leaddesk.services.leads import LeadService
from leaddesk.ui import words
from leaddesk.ui.models.lead_columns import Column, stored

#: More rows than this are exported, not copied.
COPY_LIMIT: Final = 50_000
_PAGE: Final = 500


class LeadCopying(QObject):
    """Puts leads into the clipboard; `copied` tells how many when it is done."""

    copied = Signal(int)
    failed = Signal(object)  # LeadDeskError

    def __init__(self, leads: LeadService, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._leads = leads
        self._reader = Lookup(runner, self.tr("Copying leads"), self)
        self._reader.answered.connect(self._on_reader_answered)
        self._reader.failed.connect(self.failed)

    def copy(self, lead_ids: Sequence[int], columns: Sequence[Column]) -> None:
        """Copy these columns of these leads, at most COPY_LIMIT, read beside the UI thread."""
        leads = self._leads
        self._reader.ask(lambda _progress, cancel: _as_table(leads, lead_ids, columns, cancel))

    @Slot(object)
    def _on_reader_answered(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(text.count("\n") - 1)


def _as_table(
    leads: LeadService, lead_ids: Sequence[int], columns: Sequence[Column], cancel: CancelToken
) -> str:
    """Leads as a spreadsheet takes them from the clipboard: a line of titles, then a line a lead."""
    lines = ["\t".join(column.title for column in columns)]
    for start in range(0, len(lead_ids), _PAGE):
        cancel.raise_if_cancelled()
        lines += (
            "\t".join(" ".join(_cell(row, column).split()) for column in columns)
            for row in leads.rows(lead_ids[start : start + _PAGE])
        )
    return "\n".join(lines) + "\n"


def _cell(row: LeadRow, column: Column) -> str:
    state = row.states.get(column.account_id)
    if column.account_id:
        return words.state_word(state) if state is not None else ""
    return stored(row.lead, column.key)
