"""What goes with the search field: filters beside the table, segments, and the help page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, Slot

from leaddesk.background.jobs import JobRunner
from leaddesk.domain.fields import FIELD_NAMES
from leaddesk.domain.leads import LeadQuery
from leaddesk.domain.states import DeliveryState
from leaddesk.services.search_help import search_help
from leaddesk.ui.dialogs.search_help_dialog import SearchHelpDialog
from leaddesk.ui.panels.lead_filters import LeadFilters
from leaddesk.ui.panels.segments import Segments, segment_key
from leaddesk.ui.views.search_tools_view import SearchTools
from leaddesk.ui.widgets.value_completer import ValueCompleter

if TYPE_CHECKING:
    from leaddesk.services.all_services import Services
    from leaddesk.ui.main_window import MainWindow


#: What may stand behind these, whatever leads there are.
_FIXED: Final = {
    "state": tuple(map(str, DeliveryState)),
    "consent": ("yes", "no", "unknown"),
    "has": FIELD_NAMES,
}


class Searching(QObject):
    """Puts all of it into the window."""

    def __init__(self, window: MainWindow, services: Services, runner: JobRunner) -> None:
        super().__init__(window)
        self._window = window
        self._query = window.leads_page.model.query
        page = window.leads_page
        self.segments = Segments(services.segments, services.version, window.history, runner, self)
        self.filters = LeadFilters(services.leads, page, runner)
        self.filters.hide()
        self.tools = SearchTools()
        self.completer = ValueCompleter(page.view.search, self._values)
        page.view.set_filters(self.filters)
        page.view.add_tool(self.tools)
        page.query_changed.connect(self._on_page_query_changed)
        self.tools.save_requested.connect(self._on_tools_save_requested)
        self.tools.help.clicked.connect(self._on_help_clicked)
        self.segments.changed.connect(window.set_segments)
        self.segments.changed.connect(self._show_standing)
        window.navigation.segment_renamed.connect(self._on_segment_renamed)
        window.navigation.segment_deleted.connect(self._on_segment_deleted)

    def set_imports(self, files: Mapping[str, str]) -> None:
        """What the files of imports are called, by the import's id as text."""
        self.filters.set_imports(files)

    def open_segment(self, segment_id: int) -> None:
        """Show a segment's leads."""
        segment = self.segments.segment(segment_id)
        if segment is not None:
            self._window.show_page("leads")
            self._window.leads_page.show_query(LeadQuery(segment.text), segment.name)

    def _values(self, field: str) -> Sequence[str]:
        """What may stand behind a field's colon."""
        return _FIXED.get(field) or self.filters.values(field)

    @Slot()
    def _show_standing(self) -> None:
        """Mark the segment that is shown; offer to save what is none yet, under the name it was opened with."""
        query, window = self._query, self._window
        title = window.leads_page.view.title.text()
        known = [one.segment for one in self.segments.shown]
        text_only = query.import_id is None and query.lead_ids is None
        saved = next((one for one in known if text_only and one.text == query.text), None)
        if window.current_key == "leads":
            window.navigation.set_current(segment_key(saved.id) if saved else "leads")
        opened = any(one.name == title for one in known)
        new = bool(query.text) and text_only and saved is None
        self.tools.offer(on=new, suggested=title if opened else "")

    @Slot(object)
    def _on_page_query_changed(self, query: LeadQuery) -> None:
        """A segment is a text: leads that were picked by hand are none."""
        self._query = query
        self._show_standing()

    @Slot(str)
    def _on_tools_save_requested(self, name: str) -> None:
        self._window.leads_page.view.search.setFocus()  # what asked for the name goes
        self.segments.save(name, self._window.leads_page.text)

    @Slot(int, str)
    def _on_segment_renamed(self, segment_id: int, name: str) -> None:
        segment = self.segments.segment(segment_id)
        if segment is not None:
            self.segments.rename(segment, name)

    @Slot(int)
    def _on_segment_deleted(self, segment_id: int) -> None:
        segment = self.segments.segment(segment_id)
        if segment is not None:
            self.segments.delete(segment)

    @Slot()
    def _on_help_clicked(self) -> None:
        language = QLocale().name().partition("_")[0]
        SearchHelpDialog(search_help(language), self._window).show()
