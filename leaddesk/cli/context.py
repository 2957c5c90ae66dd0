"""What a command needs: the workspace and the services on it, opened when first asked for."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import FrameType

from leaddesk.cli.output import Output
from leaddesk.cli.screen import OpenWindow
from leaddesk.credentials import CredentialStore, open_store
from leaddesk.domain.jobs import CancelToken
from leaddesk.redaction import Redactor
from leaddesk.services.accounts import AccountService
from leaddesk.services.calls import CallService
from leaddesk.services.exporting import ExportService
from leaddesk.services.forgetting import ForgettingService
from leaddesk.services.imports import ImportService
from leaddesk.services.inquiries import InquiryService
from leaddesk.services.leads import LeadService
from leaddesk.services.outbox import OutboxService
from leaddesk.services.pulling import PullService
from leaddesk.services.reports import ReportService
from leaddesk.services.segments import SegmentService
from leaddesk.services.sending import SendService
from leaddesk.services.suppressions import SuppressionService
from leaddesk.services.workspace import Workspace
from leaddesk.store.calls import CallRepository
from leaddesk.store.database import DATABASE_NAME, is_behind
from leaddesk.store.pulled import PulledRepository
from leaddesk.store.reports import ReportRepository
from leaddesk.store.results import ResultRepository


class Context:
    """One command's surroundings. `close` when the command is done."""

    def __init__(
        self,
        folder: Path,
        output: Output,
        open_window: OpenWindow,
        credentials: CredentialStore | None = None,
    ) -> None:
        self.folder = folder
        self.output = output
        self.open_window = open_window
        self.redactor = Redactor()
        self._credentials = credentials

    @cached_property
    def workspace(self) -> Workspace:
        if not is_behind(self.folder / DATABASE_NAME):
            return Workspace(self.folder)
        self.output.say(
            "This workspace is brought to the new format. A copy goes into its backups."
        )
        with self.output.progress("Copy") as bar:
            return Workspace(self.folder, bar)

    @cached_property
    def credentials(self) -> CredentialStore:
        return self._credentials or open_store()

    @cached_property
    def accounts(self) -> AccountService:
        workspace = self.workspace
        return AccountService(workspace.accounts, self.credentials, self.redactor, workspace.ledger)

    @cached_property
    def imports(self) -> ImportService:
        return ImportService(self.workspace.database)

    @cached_property
    def leads(self) -> LeadService:
        return LeadService(self.workspace.database)

    @cached_property
    def segments(self) -> SegmentService:
        return SegmentService(self.workspace.segments, self.workspace.leads)

    @cached_property
    def exporting(self) -> ExportService:
        return ExportService(self.workspace.database)

    @cached_property
    def outbox(self) -> OutboxService:
        results = ResultRepository(self.workspace.database, self.workspace.outbox)
        return OutboxService(self.workspace.outbox, results)

    @cached_property
    def reports(self) -> ReportService:
        return ReportService(ReportRepository(self.workspace.database))

    @cached_property
    def suppressions(self) -> SuppressionService:
        return SuppressionService(self.workspace.suppressions, self.workspace.leads)

    @cached_property
    def sending(self) -> SendService:
        return SendService(self.workspace, self.accounts)

    @cached_property
    def calls(self) -> CallService:
        return CallService(CallRepository(self.workspace.database), self.accounts)

    @cached_property
    def pulling(self) -> PullService:
        return PullService(PulledRepository(self.workspace.database), self.accounts, self.calls)

    @cached_property
    def inquiries(self) -> InquiryService:
        return InquiryService(self.workspace, self.accounts)

    @cached_property
    def forgetting(self) -> ForgettingService:
        return ForgettingService(self.workspace, self.accounts, self.calls)

    def close(self) -> None:
        """Close the workspace if it was opened."""
        if "workspace" in self.__dict__:
            self.workspace.close()


@contextmanager
def stoppable() -> Iterator[CancelToken]:
    """A token that Ctrl+C (and a polite kill) sets: the work ends cleanly instead of in the middle."""
    token = CancelToken()

    def stop(_number: int, _frame: FrameType | None) -> None:
        token.cancel()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield token
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
