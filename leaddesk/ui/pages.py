"""The pages behind the first screen: each is loaded and made when a person first opens it.

Building one takes longer than a frame, and most days most of them stay closed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from leaddesk.background.folder_watch import FolderWatch
from leaddesk.background.jobs import JobRunner
from leaddesk.background.sending import SendingRuns
from leaddesk.domain.accounts import Account
from leaddesk.domain.imports import ImportReport
from leaddesk.domain.segments import Segment
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.panels.navigation import account_key

if TYPE_CHECKING:
    from leaddesk.services.all_services import Services
    from leaddesk.ui.panels.account.panel import AccountPanel
    from leaddesk.ui.panels.importing.page import ImportPage
    from leaddesk.ui.panels.imports_page import ImportsPage
    from leaddesk.ui.panels.suppressions_page import SuppressionsPage

_ACCOUNT_PREFIX: Final = account_key("")
#: Where pages come from, by their keys; that of an account's panel begins alike for all.
_MODULES: Final = {
    "import": "leaddesk.ui.panels.importing.page",
    "imports": "leaddesk.ui.panels.imports_page",
    "outbox": "leaddesk.ui.panels.outbox_page",
    "suppressions": "leaddesk.ui.panels.suppressions_page",
    _ACCOUNT_PREFIX: "leaddesk.ui.panels.account.panel",
}


def _kind(key: str) -> str:
    return _ACCOUNT_PREFIX if key.startswith(_ACCOUNT_PREFIX) else key


class Pages(QObject):
    """Makes pages, puts them into the window, passes on what they ask for, and tells them what changed."""

    imported = Signal(object)  # ImportReport
    import_requested = Signal()
    import_leads_requested = Signal(int)  # the import's id
    import_duplicates_requested = Signal(int)  # the import's id
    leads_requested = Signal(object, str)  # lead ids, what they are called together
    leads_changed = Signal()
    deliveries_changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        runner: JobRunner,
        runs: SendingRuns,
        watch: FolderWatch,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._runner = runner
        self._runs = runs
        self._watch = watch
        self._accounts: tuple[Account, ...] = ()
        self._reports: tuple[ImportReport, ...] = ()
        self._segments: Sequence[Segment] = ()
        self._import: ImportPage | None = None
        self._imports: ImportsPage | None = None
        self._suppressions: SuppressionsPage | None = None
        self._panels: dict[str, AccountPanel] = {}
        self._loaded: set[str] = set()
        self._makers: Mapping[str, Callable[[], object]] = {
            "import": self.import_page,
            "imports": self._make_imports,
            "outbox": self._make_outbox,
            "suppressions": self._make_suppressions,
        }

    def is_loaded(self, key: str) -> bool:
        """Whether `make` takes no longer than building a page does."""
        return _kind(key) not in _MODULES or key in self._loaded

    def load(self, key: str) -> None:
        """Import what the page of this key needs; for a job."""
        import_module(_MODULES[_kind(key)])
        for account in self._accounts:
            if account_key(account.id) == key:
                from leaddesk.ui.panels.vendors import load_tabs  # noqa: PLC0415  (when one is first opened)

                self._services.accounts.vendor(account.vendor)
                load_tabs(account.vendor)

    def make(self, key: str) -> None:
        """Put the page of this key into the window if it is not there and one of these."""
        self._loaded.add(key)
        if key.startswith(_ACCOUNT_PREFIX):
            self.account_panel(key.removeprefix(_ACCOUNT_PREFIX))
        elif key in self._makers and self._window.page(key) is None:
            self._makers[key]()

    def import_page(self) -> ImportPage:
        if self._import is None:
            from leaddesk.ui.panels.importing.page import ImportPage  # noqa: PLC0415  (when it is first opened)

            services = self._services
            page = ImportPage(
                services.imports, services.database_path, self._runner, self._window.home
            )
            page.imported.connect(self.imported)
            page.leads_requested.connect(self.import_leads_requested)
            page.duplicates_requested.connect(self.import_duplicates_requested)
            page.closed.connect(self._on_page_closed)
            self._window.set_page("import", page)
            self._import = page
        return self._import

    def account_panel(self, account_id: str) -> AccountPanel | None:
        """The panel of an account, None when there is no such account."""
        account = next((known for known in self._accounts if known.id == account_id), None)
        if account is not None and account_id not in self._panels:
            self._panels[account_id] = self._make_panel(account)
        return self._panels.get(account_id)

    def set_accounts(self, accounts: Sequence[Account]) -> None:
        """The accounts that there are now."""
        self._accounts = tuple(accounts)
        for account in accounts:
            if (panel := self._panels.get(account.id)) and panel.account != account:
                panel.show_account(account)

    def set_reports(self, reports: tuple[ImportReport, ...]) -> None:
        """The imports that there are now."""
        self._reports = reports
        if self._imports is not None:
            self._imports.refresh()
        for panel in self._panels.values():
            panel.set_imports(reports)

    def set_segments(self, segments: Sequence[Segment]) -> None:
        """The segments that can be sent now."""
        self._segments = segments
        for panel in self._panels.values():
            panel.set_segments(segments)

    def refresh_suppressions(self) -> None:
        """Who must not be contacted has changed."""
        if self._suppressions is not None:
            self._suppressions.refresh()

    def _make_imports(self) -> None:
        from leaddesk.ui.panels.imports_page import ImportsPage  # noqa: PLC0415  (when it is first opened)

        page = self._imports = ImportsPage(self._services.imports, self._watch, self._runner)
        page.leads_requested.connect(self.import_leads_requested)
        page.import_requested.connect(self.import_requested)
        page.undone.connect(self._window.history.forget_import)
        page.undone.connect(self.leads_changed)
        page.refresh()
        self._window.set_page("imports", page)

    def _make_outbox(self) -> None:
        from leaddesk.ui.panels.outbox_page import OutboxPage  # noqa: PLC0415  (when it is first opened)

        services = self._services
        page = OutboxPage(services.outbox, services.accounts, self._runner, self._runs)
        page.lead_opened.connect(self._window.show_lead)
        page.changed.connect(self.deliveries_changed)
        self._window.set_page("outbox", page)

    def _make_suppressions(self) -> None:
        from leaddesk.ui.panels.suppressions_page import SuppressionsPage  # noqa: PLC0415  (when it is first opened)

        page = self._suppressions = SuppressionsPage(self._services.suppressions, self._runner)
        page.refresh()
        self._window.set_page("suppressions", page)

    def _make_panel(self, account: Account) -> AccountPanel:
        from leaddesk.ui.panels.account.panel import AccountPanel  # noqa: PLC0415  (when it is first opened)
        from leaddesk.ui.panels.account.tools import AccountTools  # noqa: PLC0415

        tools = AccountTools.of(self._services, self._runs, self._runner, self._window.history)
        panel = AccountPanel(account, tools)
        panel.changed.connect(self.deliveries_changed)
        panel.leads_changed.connect(self.leads_changed)
        panel.leads_requested.connect(self.leads_requested)
        panel.lead_opened.connect(self._window.show_lead)
        panel.removed.connect(self._on_panel_removed)
        panel.set_imports(self._reports)
        panel.set_segments(self._segments)
        self._window.set_page(account_key(account.id), panel)
        return panel

    @Slot()
    def _on_page_closed(self) -> None:
        self._window.show_page("leads")

    @Slot(str)
    def _on_panel_removed(self, account_id: str) -> None:
        self._panels.pop(account_id, None)
        self._window.remove_page(account_key(account_id))
