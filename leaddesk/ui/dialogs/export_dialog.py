"""Which leads, which columns and what kind of file, before the file is named."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLabel, QRadioButton, QWidget

from leaddesk.services.exporting import MOST_IN_WORKBOOK
from leaddesk.ui import counts
from leaddesk.ui.dialogs.ask_dialog import AskDialog
from leaddesk.ui.theme import HALF
from leaddesk.ui.views.parts import column, text
from leaddesk.ui.words import count


class ExportDialog(AskDialog):
    """Ends with `selected_only`, `shown_columns` and `ending`."""

    def __init__(self, selected: int, shown: int, columns: int, parent: QWidget) -> None:
        """How many leads are selected and shown, and how many columns the table shows."""
        super().__init__(
            "exportDialog",
            self.tr("Export leads"),
            self.tr(
                "Safe to open in a spreadsheet: nothing in the file runs as a formula, and phone numbers and "
                "leading zeros stay as they are. LeadDesk reads it back."
            ),
            self.tr("Choose the file…"),
            "primary",
            parent,
        )
        self._numbers = (shown, selected)
        self._leads = self._choice(
            "exportLeads",
            self.tr("&All that the table shows: {leads}").format(leads=counts.leads(shown)),
            self.tr("Only the &selected: {leads}").format(leads=counts.leads(selected)),
        )
        self._leads.button(1).setEnabled(selected > 0)
        self._leads.button(int(selected > 1)).setChecked(True)
        self._columns = self._choice(
            "exportColumns",
            self.tr("Every &field that is filled"),
            self.tr("The {columns} that the &table shows").format(columns=counts.columns(columns)),
        )
        self.kind = QComboBox()
        self.kind.setObjectName("exportKind")
        for words, ending in (
            (self.tr("Table for any program (.csv)"), ".csv"),
            (self.tr("Excel workbook (.xlsx)"), ".xlsx"),
            (self.tr("One JSON object a line (.jsonl)"), ".jsonl"),
        ):
            self.kind.addItem(words, ending)
        label = QLabel(self.tr("&Kind of file"))
        label.setBuddy(self.kind)
        self.body.addLayout(column(label, self.kind, spacing=HALF))
        self._limit = text(tone="problem")
        self._limit.setObjectName("exportLimit")
        self.body.addWidget(self._limit)
        self.kind.currentIndexChanged.connect(self._on_choice_changed)
        self._leads.buttonToggled.connect(self._on_choice_changed)
        self._on_choice_changed()
        self._leads.button(self._leads.checkedId()).setFocus()

    @property
    def selected_only(self) -> bool:
        return self._leads.checkedId() == 1

    @property
    def shown_columns(self) -> bool:
        return self._columns.checkedId() == 1

    @property
    def ending(self) -> str:
        return str(self.kind.currentData())

    def _choice(self, name: str, *words: str) -> QButtonGroup:
        """One of a few, the first to begin with."""
        group = QButtonGroup(self)
        box = column(spacing=0)
        for place, said in enumerate(words):
            choice = QRadioButton(said)
            choice.setObjectName(f"{name}{place}")
            choice.setChecked(place == 0)
            group.addButton(choice, place)
            box.addWidget(choice)
        self.body.addLayout(box)
        return group

    @Slot()
    def _on_choice_changed(self) -> None:
        """Say what a workbook cannot hold before anything is written."""
        number = self._numbers[self.selected_only]
        fits = self.ending != ".xlsx" or number <= MOST_IN_WORKBOOK
        said = self.tr(
            "A workbook holds {most} leads; these are {number}. Choose another kind of file."
        )
        self._limit.setText(
            "" if fits else said.format(most=count(MOST_IN_WORKBOOK), number=count(number))
        )
        self._limit.setVisible(not fits)
        self.answer.setEnabled(fits and number > 0)
