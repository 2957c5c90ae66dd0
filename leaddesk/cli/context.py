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
from leaddesk.credentials import CredentialStore, KeyringCredentialStore
from leaddesk.domain.jobs import CancelToken
from leaddesk.redaction import Redactor
from leaddesk.services.all_services import Services
from leaddesk.services.leads import LeadService
from leaddesk.services.workspace import Workspace
from leaddesk.store.database import DATABASE_NAME, is_behind


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
        self.credentials = credentials or KeyringCredentialStore()

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
    def services(self) -> Services:
        leads = LeadService(self.workspace.database)
        return Services(self.workspace, leads, self.credentials, self.redactor)

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
