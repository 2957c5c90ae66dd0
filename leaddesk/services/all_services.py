"""Every service of one open workspace, each loaded by whoever first asks it something.

A window that only shows leads needs few of them; those that talk to vendors or read files bring large libraries. A
service is called in jobs, so that is where its modules are loaded too.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Generic, TypeVar, cast

if TYPE_CHECKING:
    from pathlib import Path

    from leaddesk.credentials import CredentialStore
    from leaddesk.redaction import Redactor
    from leaddesk.services.accounts import AccountService
    from leaddesk.services.calls import CallService
    from leaddesk.services.duplicates import DuplicateService
    from leaddesk.services.edits import EditService
    from leaddesk.services.exporting import ExportService
    from leaddesk.services.fixes import FixService
    from leaddesk.services.forgetting import ForgettingService
    from leaddesk.services.imports import ImportService
    from leaddesk.services.inquiries import InquiryService
    from leaddesk.services.leads import LeadService
    from leaddesk.services.merging import MergeService
    from leaddesk.services.outbox import OutboxService
    from leaddesk.services.pulling import PullService
    from leaddesk.services.reports import ReportService
    from leaddesk.services.segments import SegmentService
    from leaddesk.services.sending import SendService
    from leaddesk.services.standing import StandingService
    from leaddesk.services.stories import StoryService
    from leaddesk.services.suppressions import SuppressionService
    from leaddesk.services.watching import WatchService
    from leaddesk.services.workspace import Workspace
    from leaddesk.vendors.wording import Wording

T = TypeVar("T")


class _StandIn(Generic[T]):
    """Makes what it stands for when something of it is first asked for, once, in the thread that asks."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: T | None = None
        self._lock = threading.Lock()

    def __getattr__(self, name: str) -> object:
        if self._made is None:
            with self._lock:
                if self._made is None:
                    self._made = self._make()
        return getattr(self._made, name)


def _later(make: Callable[[Services], T]) -> cached_property[T]:
    """An attribute that is there at once and made later: see _StandIn."""
    return cached_property(lambda services: cast("T", _StandIn(partial(make, services))))


class Services:
    """May be used from any thread. `wording` puts vendors' descriptions into the language of who reads them."""

    def __init__(
        self,
        workspace: Workspace,
        leads: LeadService,
        credentials: CredentialStore,
        redactor: Redactor,
        wording: Wording = str,
    ) -> None:
        self._workspace = workspace
        self.leads = leads
        self._credentials = credentials
        self._redactor = redactor
        self._wording = wording

    def version(self) -> int:
        """A number that changes whenever somebody changes the workspace. See Database.version."""
        return self._workspace.database.version()

    @property
    def database_path(self) -> Path:
        """The workspace's database, for child processes."""
        return self._workspace.database.path

    @_later
    def accounts(self) -> AccountService:
        from leaddesk.services.accounts import AccountService

        workspace = self._workspace
        return AccountService(
            workspace.accounts, self._credentials, self._redactor, workspace.ledger, self._wording
        )

    @_later
    def calls(self) -> CallService:
        from leaddesk.services.calls import CallService
        from leaddesk.store.calls import CallRepository

        calls = CallRepository(self._workspace.database)
        return CallService(calls, self.accounts, self.suppressions)

    @_later
    def duplicates(self) -> DuplicateService:
        from leaddesk.services.duplicates import DuplicateService

        return DuplicateService(self._workspace.database)

    @_later
    def edits(self) -> EditService:
        from leaddesk.services.edits import EditService
        from leaddesk.store.edits import EditRepository

        return EditService(EditRepository(self._workspace.database))

    @_later
    def exporting(self) -> ExportService:
        from leaddesk.services.exporting import ExportService

        return ExportService(self._workspace.database)

    @_later
    def fixes(self) -> FixService:
        from leaddesk.services.fixes import FixService

        return FixService(self.edits, self.outbox, self.sending, self.accounts)

    @_later
    def forgetting(self) -> ForgettingService:
        from leaddesk.services.forgetting import ForgettingService

        return ForgettingService(self._workspace, self.accounts, self.calls)

    @_later
    def imports(self) -> ImportService:
        from leaddesk.services.imports import ImportService

        return ImportService(self._workspace.database)

    @_later
    def inquiries(self) -> InquiryService:
        from leaddesk.services.inquiries import InquiryService

        return InquiryService(self._workspace, self.accounts)

    @_later
    def merging(self) -> MergeService:
        from leaddesk.services.merging import MergeService

        return MergeService(self._workspace)

    @_later
    def outbox(self) -> OutboxService:
        from leaddesk.services.outbox import OutboxService
        from leaddesk.store.results import ResultRepository

        workspace = self._workspace
        return OutboxService(
            workspace.outbox, ResultRepository(workspace.database, workspace.outbox)
        )

    @_later
    def pulling(self) -> PullService:
        from leaddesk.services.pulling import PullService
        from leaddesk.store.pulled import PulledRepository

        return PullService(PulledRepository(self._workspace.database), self.accounts, self.calls)

    @_later
    def reports(self) -> ReportService:
        from leaddesk.services.reports import ReportService
        from leaddesk.store.reports import ReportRepository

        return ReportService(ReportRepository(self._workspace.database))

    @_later
    def segments(self) -> SegmentService:
        from leaddesk.services.segments import SegmentService

        return SegmentService(self._workspace.segments, self._workspace.leads)

    @_later
    def sending(self) -> SendService:
        from leaddesk.services.sending import SendService

        return SendService(self._workspace, self.accounts)

    @_later
    def standing(self) -> StandingService:
        from leaddesk.services.standing import StandingService

        return StandingService(self._workspace)

    @_later
    def stories(self) -> StoryService:
        from leaddesk.services.stories import StoryService

        return StoryService(self._workspace)

    @_later
    def suppressions(self) -> SuppressionService:
        from leaddesk.services.suppressions import SuppressionService

        return SuppressionService(self._workspace.suppressions, self._workspace.leads)

    @_later
    def watching(self) -> WatchService:
        from leaddesk.services.watching import WatchService

        return WatchService(self._workspace.database)
