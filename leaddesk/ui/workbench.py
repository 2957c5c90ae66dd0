"""Puts the pages behind the first screen into the window and keeps them in step with each other."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from leaddesk.background.folder_watch import FolderWatch
from leaddesk.background.inquiring import InquiryRounds
from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.background.sending import SendingRuns
from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import SETTLED_STATES, DeliveryState
from leaddesk.domain.imports import ImportReport
from leaddesk.domain.leads import LeadQuery
from leaddesk.resources import resource
from leaddesk.services.leads import LeadService
from leaddesk.services.outbox import DeliveryFilter, OutboxService
from leaddesk.ui.closing import Closing
from leaddesk.ui.dialogs.account_dialog import AccountDialog
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.panels.account_panel import AccountPanel
from leaddesk.ui.panels.account_tools import AccountTools
from leaddesk.ui.panels.arrivals import Arrivals
from leaddesk.ui.panels.duplicating import Duplicating
from leaddesk.ui.panels.erasing import Erasing
from leaddesk.ui.panels.exporting import LeadExporting
from leaddesk.ui.panels.import_page import ImportPage
from leaddesk.ui.panels.imports_page import ImportsPage
from leaddesk.ui.panels.navigation import account_key
from leaddesk.ui.panels.outbox_page import OutboxPage
from leaddesk.ui.panels.searching import Searching
from leaddesk.ui.panels.segments import segment_of
from leaddesk.ui.panels.suppressing import Suppressing
from leaddesk.ui.panels.suppressions_page import SuppressionsPage
from leaddesk.ui.panels.undoing import Undoable, Undone

if TYPE_CHECKING:
    from leaddesk.services.accounts import AccountService
    from leaddesk.services.calls import CallService
    from leaddesk.services.duplicates import DuplicateService
    from leaddesk.services.edits import EditService
    from leaddesk.services.erasing import ErasingService
    from leaddesk.services.fixes import FixService
    from leaddesk.services.imports import ImportService
    from leaddesk.services.inquiries import InquiryService
    from leaddesk.services.merging import MergeService
    from leaddesk.services.pulling import PullService
    from leaddesk.services.segments import SegmentService
    from leaddesk.services.sending import SendService
    from leaddesk.services.stories import StoryService
    from leaddesk.services.suppressions import SuppressionService
    from leaddesk.services.watching import WatchService

#: While leads are being sent, tables and counts follow at most so often, in milliseconds.
FOLLOW_EVERY: Final = 700
_ACCOUNT_PREFIX: Final = account_key("")


@dataclass(frozen=True, slots=True)
class Services:
    """What the pages behind the first screen need."""

    accounts: AccountService
    sending: SendService
    outbox: OutboxService
    imports: ImportService
    calls: CallService
    pulling: PullService
    inquiries: InquiryService
    fixes: FixService
    suppressions: SuppressionService
    watching: WatchService
    edits: EditService
    merging: MergeService
    duplicates: DuplicateService
    stories: StoryService
    erasing: ErasingService
    segments: SegmentService
    version: Callable[[], int]  # of the workspace: see Database.version


@dataclass(frozen=True, slots=True)
class _Standing:
    """How everything stands: read together, shown together."""

    accounts: tuple[Account, ...]
    reports: tuple[ImportReport, ...]
    states: Mapping[DeliveryState, int]


class Workbench(QObject):
    """Builds pages, opens them, and refreshes what a change touches."""

    def __init__(
        self,
        window: MainWindow,
        leads: LeadService,
        services: Services,
        database_path: Path,
        runner: JobRunner,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._leads = leads
        self._services = services
        self._runner = runner
        self._standing: _Standing | None = None
        self._just_imported: list[ImportReport] = []
        self.runs = SendingRuns(runner, services.sending, services.outbox, self)
        self.closing = Closing(window, self.runs, self)
        self._suppressing = Suppressing(
            services.suppressions, window.history, runner, window.notice, window
        )
        self._exporting = LeadExporting(window.leads_page, database_path, runner)
        self._searching = Searching(window, leads, services.segments, services.version, runner)
        self._erasing = Erasing(window, services.erasing, runner)
        self._erasing.erased.connect(self._on_leads_changed)
        self._duplicating = Duplicating(
            window, services.merging, services.duplicates, database_path, runner
        )
        self._watch = FolderWatch(services.watching, runner, self)
        self._arrivals = Arrivals(self._watch, window)
        window.add_notice(self._arrivals.notice)
        self._rounds = InquiryRounds(services.accounts, services.inquiries, runner, self)
        self._database_path = database_path
        self._reading = Lookup(runner, self.tr("Reading how everything stands"), self)
        self._follow = QTimer(self, interval=FOLLOW_EVERY, singleShot=True)
        window.activity.set_runs(self.runs)
        self._connect()
        self.refresh()

    def open_import(self, paths: Sequence[Path]) -> None:
        """Go to the import with these files, or ask for some."""
        page = self._import_page()
        self._window.show_page("import")
        if paths:
            page.open_files(paths)
        else:
            page.choose_files()

    @Slot()
    def refresh(self) -> None:
        """Read accounts, imports and the outbox's counts again."""
        services = self._services
        self._reading.refresh(
            lambda _progress, _cancel: _Standing(
                services.accounts.list(),
                services.imports.history(),
                services.outbox.counts(DeliveryFilter()),
            )
        )

    def _connect(self) -> None:
        window = self._window
        window.place_requested.connect(self._on_window_place_requested)
        window.account_requested.connect(self._on_window_account_requested)
        window.leads_page.send_requested.connect(self._on_leads_page_send_requested)
        window.leads_page.suppress_requested.connect(self._suppressing.suppress)
        window.inspector.suppress_requested.connect(self._suppressing.suppress)
        services = self._services
        self._searching.segments.changed.connect(self._show_segments)
        window.inspector.set_services(services.stories, services.edits, window.history)
        window.history.finished.connect(self._on_history_finished)
        self._suppressing.changed.connect(self._on_suppressing_changed)
        window.leads_page.paste_requested.connect(self._on_leads_page_paste_requested)
        window.leads_page.sample_requested.connect(self._on_leads_page_sample_requested)
        self.runs.started.connect(self._on_deliveries_changed)
        self.runs.advanced.connect(self._on_runs_advanced)
        self.runs.waiting.connect(self._on_runs_waiting)
        self.runs.ended.connect(self._on_deliveries_changed)
        self._arrivals.import_requested.connect(self.open_import)
        self._rounds.settled.connect(self._on_deliveries_changed)
        self._follow.timeout.connect(self._on_deliveries_changed)
        self._reading.answered.connect(self._on_reading_answered)
        self._reading.failed.connect(window.notice.set_error)

    # Pages are made when they are first opened: building one takes longer than a frame.

    def _import_page(self) -> ImportPage:
        page = self._window.page("import")
        if not isinstance(page, ImportPage):
            page = ImportPage(self._services.imports, self._database_path, self._runner)
            page.imported.connect(self._on_import_imported)
            page.leads_requested.connect(self._on_import_leads_requested)
            page.duplicates_requested.connect(self._on_import_duplicates_requested)
            page.closed.connect(self._on_import_closed)
            self._window.set_page("import", page)
        return page

    def _imports_page(self) -> ImportsPage:
        page = self._window.page("imports")
        if not isinstance(page, ImportsPage):
            page = ImportsPage(self._services.imports, self._watch, self._runner)
            page.leads_requested.connect(self._on_import_leads_requested)
            page.import_requested.connect(self._on_imports_import_requested)
            page.undone.connect(self._on_leads_changed)
            page.refresh()
            self._window.set_page("imports", page)
        return page

    def _outbox_page(self) -> OutboxPage:
        page = self._window.page("outbox")
        if not isinstance(page, OutboxPage):
            services = self._services
            page = OutboxPage(services.outbox, services.accounts, self._runner, self.runs)
            page.lead_opened.connect(self._window.show_lead)
            page.changed.connect(self._on_deliveries_changed)
            self._window.set_page("outbox", page)
        return page

    def _suppressions_page(self) -> SuppressionsPage:
        page = self._window.page("suppressions")
        if not isinstance(page, SuppressionsPage):
            page = SuppressionsPage(self._services.suppressions, self._runner)
            page.refresh()
            self._window.set_page("suppressions", page)
        return page

    def _account_panel(self, account_id: str) -> AccountPanel | None:
        """The account's panel, made when it is first opened."""
        key = account_key(account_id)
        page = self._window.page(key)
        if isinstance(page, AccountPanel):
            return page
        account = next((known for known in self._accounts() if known.id == account_id), None)
        if account is None:
            return None
        services = self._services
        tools = AccountTools(
            accounts=services.accounts,
            leads=self._leads,
            sending=services.sending,
            outbox=services.outbox,
            calls=services.calls,
            pulling=services.pulling,
            inquiries=services.inquiries,
            fixes=services.fixes,
            runs=self.runs,
            runner=self._runner,
        )
        panel = AccountPanel(account, tools)
        panel.changed.connect(self._on_deliveries_changed)
        panel.leads_changed.connect(self._on_leads_changed)
        panel.leads_requested.connect(self._on_panel_leads_requested)
        panel.lead_opened.connect(self._window.show_lead)
        panel.removed.connect(self._on_panel_removed)
        panel.set_imports(self._standing.reports if self._standing else ())
        panel.set_segments([one.segment for one in self._searching.segments.shown])
        self._window.set_page(key, panel)
        return panel

    def _file_of(self, import_id: int) -> str:
        """The name of the file that an import read; empty when it is not known here."""
        reports = (*self._just_imported, *(self._standing.reports if self._standing else ()))
        return next((Path(one.file).name for one in reports if one.id == import_id), "")

    def _accounts(self) -> tuple[Account, ...]:
        return self._standing.accounts if self._standing else ()

    # -- slots ---------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_reading_answered(self, standing: _Standing) -> None:
        window = self._window
        before = self._standing
        self._standing = standing
        open_ = sum(n for state, n in standing.states.items() if state not in SETTLED_STATES)
        window.navigation.set_count("imports", len(standing.reports))
        window.navigation.set_count("outbox", open_)
        if before is None or before.accounts != standing.accounts:
            window.set_accounts(standing.accounts)
        if before is None or before.reports != standing.reports:
            self._searching.set_imports(
                {str(report.id): Path(report.file).name for report in standing.reports}
            )
            page = window.page("imports")
            if isinstance(page, ImportsPage):
                page.refresh()
            for account in standing.accounts:
                panel = window.page(account_key(account.id))
                if isinstance(panel, AccountPanel):
                    panel.set_imports(standing.reports)

    @Slot()
    def _show_segments(self) -> None:
        """Offer the segments to be sent."""
        for account in self._accounts():
            panel = self._window.page(account_key(account.id))
            if isinstance(panel, AccountPanel):
                panel.set_segments([one.segment for one in self._searching.segments.shown])

    @Slot(str)
    def _on_window_place_requested(self, key: str) -> None:
        self._suppressing.leave()
        if key == "imports":
            self._imports_page()
        elif key == "outbox":
            self._outbox_page()
        elif key == "suppressions":
            self._suppressions_page()
        elif key == "duplicates":
            self._duplicating.page()
        elif (segment_id := segment_of(key)) is not None:
            self._searching.open_segment(segment_id)
        elif key.startswith(_ACCOUNT_PREFIX):
            self._account_panel(key.removeprefix(_ACCOUNT_PREFIX))
        self._window.show_page(key)

    @Slot()
    def _on_window_account_requested(self) -> None:
        dialog = AccountDialog(self._services.accounts, self._runner, None, self._window)
        dialog.saved.connect(self._on_dialog_saved)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _on_dialog_saved(self, _account: Account) -> None:
        self.refresh()

    @Slot(object, str, str)
    def _on_leads_page_send_requested(
        self, lead_ids: list[int], description: str, account_id: str
    ) -> None:
        panel = self._account_panel(account_id)
        if panel is not None:
            panel.set_selection(lead_ids, description)
            self._window.show_page(account_key(account_id))

    @Slot(str)
    def _on_leads_page_paste_requested(self, text: str) -> None:
        page = self._import_page()
        self._window.show_page("import")
        page.open_text(text)

    @Slot()
    def _on_leads_page_sample_requested(self) -> None:
        self.open_import(sorted(resource("samples").glob("*.csv"))[:1])

    @Slot(object)
    def _on_import_imported(self, report: ImportReport) -> None:
        self._just_imported.append(report)  # known here before it is read from the workspace again
        self._on_leads_changed()
        self._duplicating.look(report)

    @Slot(int)
    def _on_import_leads_requested(self, import_id: int) -> None:
        file = self._file_of(import_id)
        title = self.tr("Leads from {file}").format(file=file) if file else ""
        self._window.show_page("leads")
        self._window.leads_page.show_query(
            LeadQuery(import_id=import_id), title or self.tr("Leads of one import")
        )

    @Slot(int)
    def _on_import_duplicates_requested(self, import_id: int) -> None:
        self._duplicating.open_import(import_id, self._file_of(import_id))

    @Slot()
    def _on_import_closed(self) -> None:
        self._window.show_page("leads")

    @Slot()
    def _on_imports_import_requested(self) -> None:
        self.open_import(())

    @Slot()
    def _on_leads_changed(self) -> None:
        self._window.leads_page.refresh()
        self._window.inspector.refresh()
        self.refresh()

    @Slot(object, object)
    def _on_history_finished(self, _step: Undoable, undone: Undone) -> None:
        if undone.changes.created or undone.changes.removed:
            self._window.leads_page.refresh()
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
    def _on_suppressing_changed(self) -> None:
        page = self._window.page("suppressions")
        if isinstance(page, SuppressionsPage):
            page.refresh()
        self._window.inspector.refresh()

    @Slot(object, str)
    def _on_panel_leads_requested(self, lead_ids: Sequence[int], title: str) -> None:
        self._window.show_page("leads")
        self._window.leads_page.show_query(LeadQuery(lead_ids=tuple(lead_ids)), title)

    @Slot(str)
    def _on_panel_removed(self, account_id: str) -> None:
        self._window.remove_page(account_key(account_id))
