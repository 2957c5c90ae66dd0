"""Puts the pages behind the first screen into the window and keeps them in step with each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from leaddesk.background.folder_watch import FolderWatch
from leaddesk.background.inquiring import InquiryRounds
from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.background.sending import SendingRuns
from leaddesk.domain.accounts import Account
from leaddesk.domain.imports import ImportReport
from leaddesk.domain.leads import LeadQuery
from leaddesk.domain.states import SETTLED_STATES
from leaddesk.resources import resource
from leaddesk.ui import words
from leaddesk.ui.closing import Closing
from leaddesk.ui.errands import Errands
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.pages import Pages
from leaddesk.ui.panels.arrivals import Arrivals
from leaddesk.ui.panels.duplicating import Duplicating
from leaddesk.ui.panels.navigation import account_key
from leaddesk.ui.panels.searching import Searching
from leaddesk.ui.panels.segments import segment_of
from leaddesk.ui.panels.undoing import Undoable, Undone, import_step

if TYPE_CHECKING:
    from leaddesk.services.all_services import Services
    from leaddesk.services.standing import Standing

#: What changed in the workspace without a word here, such as an account that a call proved, shows at most so much
#: later, in milliseconds.
LOOK_EVERY: Final = 1000
#: While leads are being sent, tables and counts follow at most so often, in milliseconds.
FOLLOW_EVERY: Final = 700


class Workbench(QObject):
    """Opens pages and refreshes what a change touches."""

    def __init__(self, window: MainWindow, services: Services, runner: JobRunner) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._runner = runner
        self._standing: Standing | None = None
        self._just_imported: list[ImportReport] = []
        #: What waits for a page, by its key.
        self._to_do: defaultdict[str, list[Callable[[], None]]] = defaultdict(list)
        self.runs = SendingRuns(runner, services.sending, services.outbox, self)
        self.closing = Closing(window, self.runs, runner, self)
        self._errands = Errands(window, services, runner)
        self._searching = Searching(window, services, runner)
        self._duplicating = Duplicating(window, services, runner)
        self._watch = FolderWatch(services.watching, runner, self)
        self._arrivals = Arrivals(self._watch, window)
        window.add_notice(self._arrivals.notice)
        self._rounds = InquiryRounds(services.standing, services.inquiries, runner, self)
        self._pages = Pages(window, services, runner, self.runs, self._watch)
        self._reading = Lookup(runner, self.tr("Reading how everything stands"), self)
        self._opening = Lookup(runner, self.tr("Opening a page"), self)
        self._opening.answered.connect(self._open)
        self._opening.failed.connect(window.notice.set_error)
        self._follow = QTimer(self, interval=FOLLOW_EVERY, singleShot=True)
        self._look = QTimer(self, interval=LOOK_EVERY)
        self._look.timeout.connect(self._on_look_timeout)
        self._look.start()
        window.activity.set_runs(self.runs)
        self._connect()
        self.refresh()

    def open_import(self, paths: Sequence[Path]) -> None:
        """Go to the import with these files, or ask for some."""

        def ask() -> None:
            page = self._pages.import_page()
            if paths:
                page.open_files(paths)
            else:
                page.choose_files()

        self._go("import", ask)

    @Slot()
    def refresh(self) -> None:
        """Read accounts, imports and the outbox's counts again."""
        standing = self._services.standing
        self._seen = self._services.version()
        self._reading.refresh(lambda _progress, _cancel: standing.read())

    def _connect(self) -> None:
        window = self._window
        window.place_requested.connect(self._on_window_place_requested)
        window.account_requested.connect(self._on_window_account_requested)
        window.leads_page.send_requested.connect(self._on_leads_page_send_requested)
        window.leads_page.query_changed.connect(self._rounds.put_off)
        services = self._services
        self._searching.segments.changed.connect(self._show_segments)
        window.inspector.set_services(services.stories, services.edits, window.history)
        window.history.finished.connect(self._on_history_finished)
        self._errands.leads_changed.connect(self._on_leads_changed)
        self._errands.suppressions_changed.connect(self._on_suppressions_changed)
        window.leads_page.paste_requested.connect(self._on_leads_page_paste_requested)
        window.leads_page.sample_requested.connect(self._on_leads_page_sample_requested)
        self.runs.started.connect(self._on_deliveries_changed)
        self.runs.advanced.connect(self._on_runs_advanced)
        self.runs.waiting.connect(self._on_runs_waiting)
        self.runs.ended.connect(self._on_deliveries_changed)
        self._arrivals.import_requested.connect(self.open_import)
        pages = self._pages
        pages.imported.connect(self._on_pages_imported)
        pages.import_requested.connect(self._on_pages_import_requested)
        pages.import_leads_requested.connect(self._on_pages_import_leads_requested)
        pages.import_duplicates_requested.connect(self._on_pages_import_duplicates_requested)
        pages.leads_requested.connect(self._on_pages_leads_requested)
        pages.leads_changed.connect(self._on_leads_changed)
        pages.deliveries_changed.connect(self._on_deliveries_changed)
        self._rounds.settled.connect(self._on_deliveries_changed)
        self._follow.timeout.connect(self._on_deliveries_changed)
        self._reading.answered.connect(self._on_reading_answered)
        self._reading.failed.connect(window.notice.set_error)

    def _go(self, key: str, then: Callable[[], None] | None = None) -> None:
        """Load what the page needs beside the UI thread, show it, and do with it what is to be done then.

        Where a person goes elsewhere meanwhile, that waits until the page is opened: no file is lost.
        """
        if then is not None:
            self._to_do[key].append(then)
        pages = self._pages
        if pages.is_loaded(key):
            self._opening.forget()  # the person goes elsewhere
            self._open(key)
        else:

            def load(_progress: object, _cancel: object) -> str:
                pages.load(key)
                return key

            self._opening.ask(load)

    def _file_of(self, import_id: int) -> str:
        """The name of the file that an import read; empty when it is not known here."""
        reports = (*self._just_imported, *(self._standing.reports if self._standing else ()))
        return next((Path(one.file).name for one in reports if one.id == import_id), "")

    # -- slots ---------------------------------------------------------------------------------------------

    @Slot()
    def _on_look_timeout(self) -> None:
        if self._services.version() != self._seen:
            self.refresh()

    @Slot(object)
    def _on_reading_answered(self, standing: Standing) -> None:
        window = self._window
        before = self._standing
        self._standing = standing
        open_ = sum(n for state, n in standing.states.items() if state not in SETTLED_STATES)
        window.navigation.set_count("imports", len(standing.reports))
        window.navigation.set_count("outbox", open_)
        if before is None or before.accounts != standing.accounts:
            accounts = words.in_order(standing.accounts, attrgetter("name"))
            self._pages.set_accounts(accounts)
            window.set_accounts(accounts)
        if before is None or before.reports != standing.reports:
            self._searching.set_imports(
                {str(report.id): Path(report.file).name for report in standing.reports}
            )
            self._pages.set_reports(standing.reports)
        if before is not None:
            self._follow_others(before, standing)

    def _follow_others(self, before: Standing, now: Standing) -> None:
        """Show what commands in a terminal did: whoever does something in the window shows it at once."""
        ours = {report.id for report in self._just_imported}
        if any(one.id not in ours for one in now.reports if one not in before.reports):
            self._window.leads_page.refresh()
        elif before.states != now.states and not self.runs.running:
            self._window.leads_page.reload()

    @Slot()
    def _show_segments(self) -> None:
        """Offer the segments to be sent."""
        self._pages.set_segments([one.segment for one in self._searching.segments.shown])

    @Slot(str)
    def _on_window_place_requested(self, key: str) -> None:
        if key == "duplicates":
            self._duplicating.page()
        elif (segment_id := segment_of(key)) is not None:
            self._searching.open_segment(segment_id)
        self._go(key)

    @Slot(object)
    def _open(self, key: str) -> None:
        self._pages.make(key)
        self._window.show_page(key)
        for do in self._to_do.pop(key, ()):
            do()

    @Slot()
    def _on_window_account_requested(self) -> None:
        from leaddesk.ui.dialogs.account_dialog import AccountDialog  # noqa: PLC0415  (when it is first opened)

        dialog = AccountDialog(self._services.accounts, self._runner, None, self._window)
        dialog.saved.connect(self._on_dialog_saved)
        dialog.ended.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _on_dialog_saved(self, _account: Account) -> None:
        self.refresh()

    @Slot(object, str, str)
    def _on_leads_page_send_requested(
        self, lead_ids: list[int], description: str, account_id: str
    ) -> None:
        def offer() -> None:
            panel = self._pages.account_panel(account_id)
            if panel is not None:
                panel.set_selection(lead_ids, description)

        self._go(account_key(account_id), offer)

    @Slot(str)
    def _on_leads_page_paste_requested(self, text: str) -> None:
        self._go("import", lambda: self._pages.import_page().open_text(text))

    @Slot()
    def _on_leads_page_sample_requested(self) -> None:
        self.open_import(sorted(resource("samples").glob("*.csv"))[:1])

    @Slot(object)
    def _on_pages_imported(self, report: ImportReport) -> None:
        self._just_imported.append(report)  # known here before it is read from the workspace again
        self._arrivals.settle_imported(report)
        step = import_step(self._services.imports, report)
        if step is not None:
            self._window.history.push(step)
        self._on_leads_changed()
        self._duplicating.look(report)

    @Slot(int)
    def _on_pages_import_leads_requested(self, import_id: int) -> None:
        file = self._file_of(import_id)
        title = self.tr("Leads from {file}").format(file=file) if file else ""
        self._window.show_page("leads")
        self._window.leads_page.go_to(
            LeadQuery(import_id=import_id), title or self.tr("Leads of one import")
        )

    @Slot(int)
    def _on_pages_import_duplicates_requested(self, import_id: int) -> None:
        self._duplicating.open_import(import_id, self._file_of(import_id))

    @Slot()
    def _on_pages_import_requested(self) -> None:
        self.open_import(())

    @Slot()
    def _on_leads_changed(self) -> None:
        self._window.leads_page.refresh()
        self._window.inspector.refresh()
        self.refresh()

    @Slot(object, object)
    def _on_history_finished(self, _step: Undoable, undone: Undone) -> None:
        if undone.changes.created or undone.changes.removed:
            self._on_leads_changed()
        elif undone.changes.updated:
            self._window.leads_page.reload()

    @Slot()
    def _on_deliveries_changed(self) -> None:
        self._window.leads_page.reload()
        self._window.inspector.refresh()
        self.refresh()

    @Slot()
    def _on_runs_advanced(self) -> None:
        if not self._follow.isActive():
            self._follow.start()

    @Slot(str)
    def _on_runs_waiting(self, account_id: str) -> None:
        self._window.navigation.set_wait(account_id, self.runs.wait_of(account_id))

    @Slot()
    def _on_suppressions_changed(self) -> None:
        self._pages.refresh_suppressions()
        self._window.leads_page.model.refresh()
        self._window.inspector.refresh()

    @Slot(object, str)
    def _on_pages_leads_requested(self, lead_ids: Sequence[int], title: str) -> None:
        self._window.show_page("leads")
        self._window.leads_page.go_to(LeadQuery(lead_ids=tuple(lead_ids)), title)
