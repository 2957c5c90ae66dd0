"""A real workspace with its services and a job runner, for panels under test."""

from __future__ import annotations

from pathlib import Path

from leaddesk.background.jobs import JobRunner
from leaddesk.background.sending import SendingRuns
from leaddesk.credentials import MemoryCredentialStore
from leaddesk.domain.accounts import Account
from leaddesk.domain.imports import ImportOptions, ImportReport
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.domain.leads import LeadQuery
from leaddesk.redaction import Redactor
from leaddesk.sandbox import SandboxAccount
from leaddesk.services.all_services import Services
from leaddesk.services.leads import LeadService
from leaddesk.services.workspace import Workspace
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.panels.undoing import UndoHistory

HEADER = "E-mail;First name;Last name;Phone;Company;Favourite colour"


class Bench:
    """Everything a panel may need, on a folder of its own. `close` when the test is done."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.workspace = Workspace(folder / "workspace")
        self.runner = JobRunner()
        self.history = UndoHistory(self.runner)
        self.credentials = MemoryCredentialStore()
        self.leads = LeadService(self.workspace.database)
        services = Services(self.workspace, self.leads, self.credentials, Redactor())
        self.accounts = services.accounts
        self.imports = services.imports
        self.outbox = services.outbox
        self.sending = services.sending
        self.suppressions = services.suppressions
        self.calls = services.calls
        self.pulling = services.pulling
        self.inquiries = services.inquiries
        self.fixes = services.fixes
        self.runs = SendingRuns(self.runner, self.sending, self.outbox)
        #: What an account's panel works with.
        self.tools = AccountTools.of(services, self.runs, self.runner, self.history)

    def close(self) -> None:
        assert self.runner.shutdown()
        self.workspace.close()

    def file(self, name: str = "leads.csv", rows: int = 6, *, bad: tuple[int, ...] = ()) -> Path:
        """A lead file; the rows numbered in `bad` have no address that could be one."""
        lines = [HEADER]
        for number in range(rows):
            email = "no address" if number in bad else f"person{number}@example.com"
            phone = "" if number in bad else f"+4477009{number:05d}"
            lines.append(f"{email};Zoë;Example {number};{phone};Example Ltd;blue")
        path = self.folder / name
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    def import_leads(self, rows: int = 6) -> ImportReport:
        path = self.file(rows=rows)
        return self.imports.run(path, ImportOptions(), ignore_progress, CancelToken())

    def lead_ids(self) -> list[int]:
        return list(self.leads.ids(LeadQuery()))

    def account(self, vendor: str, name: str, sandbox: SandboxAccount) -> Account:
        return self.accounts.add(vendor, name, sandbox.settings, sandbox.secrets, practice=True)
