"""The filters beside the lead table: they read and write the one query text of the search field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.errors import LeadDeskError, UsageError
from leaddesk.domain.leads import LeadQuery
from leaddesk.domain.query import values_of, with_values
from leaddesk.domain.states import SUPPRESSED, DeliveryState
from leaddesk.ui import words
from leaddesk.ui.models.facet_list import FacetValue
from leaddesk.ui.panels.leads_page import LeadsPage
from leaddesk.ui.views.lead_filters_view import FilterSection, LeadFiltersView
from leaddesk.ui.views.parts import column
from leaddesk.ui.words import field_word, state_word

if TYPE_CHECKING:
    from leaddesk.domain.segments import Facets
    from leaddesk.services.leads import LeadService

#: The fields that can be ticked, in their order.
FIELDS: Final = ("source", "import", "country", "state", "account", "added", "tag", "consent")


class LeadFilters(QWidget):
    """Counts while it is on screen only. Ticking a value changes the search field's text, and nothing else."""

    def __init__(self, leads: LeadService, page: LeadsPage, runner: JobRunner) -> None:
        super().__init__()
        self._leads = leads
        self._page = page
        self._stale = True
        self._imports: Mapping[str, str] = {}
        self._counting = Lookup(runner, self.tr("Counting for the filters"), self)
        titles = {
            "import": self.tr("Import"),
            "state": self.tr("State"),
            "account": self.tr("Account"),
            "added": self.tr("Added"),
            "tag": self.tr("Tag"),
            "consent": self.tr("Consent"),
        }
        self.sections = {
            field: FilterSection(field, titles.get(field) or field_word(field)) for field in FIELDS
        }
        self.view = LeadFiltersView(tuple(self.sections.values()), self)
        self._counting.answered.connect(self._on_counting_answered)
        self._counting.failed.connect(self._on_counting_failed)
        self._counting.ended.connect(self.view.busy.hide)
        self.view.clear.clicked.connect(self._on_clear_clicked)
        for section in self.sections.values():
            section.hide()
            section.chosen.connect(self._on_section_chosen)
        self.setLayout(column(self.view))
        page.model.loaded.connect(self._on_model_loaded)

    def set_imports(self, files: Mapping[str, str]) -> None:
        """What the files of imports are called, by the import's id as text."""
        self._imports = files

    def showEvent(self, event: QShowEvent) -> None:
        """Count what changed while nobody saw it."""
        super().showEvent(event)
        self._count()

    def values(self, field: str) -> Sequence[str]:
        """What a field has, for completion; nothing the first time, and then it is counted."""
        section = self.sections.get(field)
        if section is None:
            return ()
        if not section.model.number:
            self._count(wanted=True)
        return section.model.values

    def _count(self, *, wanted: bool = False) -> None:
        query, leads = self._page.model.query, self._leads
        if (self.isVisible() or wanted) and self._stale:
            self._stale = False
            self.view.busy.setVisible(not any(map(QWidget.isVisible, self.sections.values())))
            self._counting.ask(lambda _progress, cancel: (query, leads.facets(query, cancel)))

    def _label(self, field: str, value: str) -> str:
        """A value as people read it."""
        if value == SUPPRESSED and field == "state":
            return self.tr("Must not be contacted")
        if field == "state":
            return state_word(DeliveryState(value))
        if field == "import":
            return self._imports.get(value) or self.tr("Import {number}").format(number=value)
        if field == "added":
            return _month(value)
        if field == "consent":
            words = {"yes": self.tr("Yes"), "no": self.tr("No"), "unknown": self.tr("Not said")}
            return words.get(value, value)
        return value

    @Slot()
    def _on_model_loaded(self) -> None:
        """The rows come first, the numbers after them."""
        self._stale = True
        self._count()

    @Slot(object)
    def _on_counting_answered(self, answer: tuple[LeadQuery, Facets]) -> None:
        query, facets = answer
        self.view.problem.hide()
        chosen_any = False
        for field, section in self.sections.items():
            chosen = values_of(query.text, field)
            chosen_any = chosen_any or bool(chosen)
            # What is chosen is shown although no lead has it.
            found = dict.fromkeys(chosen, 0) | dict(facets.counts.get(field, {}))
            values = [
                FacetValue(value, self._label(field, value), number)
                for value, number in found.items()
            ]
            section.show_values(values, chosen)
        self.view.clear.setVisible(chosen_any)
        if not any(section.model.number for section in self.sections.values()):
            self.view.problem.setText(
                self.tr("No lead is found, so there is nothing to filter by.")
            )
            self.view.problem.show()

    @Slot(object)
    def _on_counting_failed(self, error: LeadDeskError) -> None:
        """What somebody is still typing is told at the search field; other failures here."""
        self.view.problem.setText(words.said(error.title))
        self.view.problem.setVisible(not isinstance(error, UsageError))

    @Slot(str, object)
    def _on_section_chosen(self, field: str, values: Sequence[str]) -> None:
        self._set(((field, values),))

    @Slot()
    def _on_clear_clicked(self) -> None:
        self._set([(field, ()) for field in FIELDS])

    def _set(self, filters: Iterable[tuple[str, Sequence[str]]]) -> None:
        """Write filters into the search field; what else stands there stays."""
        text = self._page.text
        try:
            for field, values in filters:
                text = with_values(text, field, values)
        except UsageError as error:  # half a condition stands there
            self.view.problem.setText(words.error_text(error))
            self.view.problem.show()
            return
        self._page.set_text(text)


def _month(value: str) -> str:
    """“2026-03” as the locale names that month."""
    year, _, month = value.partition("-")
    if not (month.isdecimal() and 1 <= int(month) <= 12):
        return value
    return f"{QLocale().standaloneMonthName(int(month))} {year}"
