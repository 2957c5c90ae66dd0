"""One open workspace: its folder, its database, and this process's name in it."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from leaddesk.domain.deliveries import Repeat
from leaddesk.domain.errors import WorkspaceError
from leaddesk.paths import make_private_folder
from leaddesk.store.accounts import AccountRepository
from leaddesk.store.database import Database
from leaddesk.store.leads import LeadRepository
from leaddesk.store.lock import FileLock
from leaddesk.store.outbox import OutboxRepository
from leaddesk.vendors import registry


class Workspace:
    """A workspace folder in use by this process.

    `owner` names this process on the deliveries it sends. It is the name of a file that stays locked while the
    process lives: so another process can tell a delivery that is on its way from one that a dead process left.
    """

    def __init__(self, folder: Path) -> None:
        """Open the workspace, making it where there is none, and settle what dead processes left on the wire.

        Raises WorkspaceError.
        """
        self.folder = folder
        try:
            for part in (folder, folder / "backups", folder / "attachments", folder / "owners"):
                make_private_folder(part)
        except OSError as error:
            raise WorkspaceError(
                "The workspace folder cannot be used.",
                f"{folder}: {error.strerror or error}",
                "Choose a folder that is yours, with --workspace.",
            ) from None
        self.database = Database(folder / "leaddesk.db")
        self.leads = LeadRepository(self.database)
        self.accounts = AccountRepository(self.database)
        self.outbox = OutboxRepository(self.database)
        self.owner = f"{os.getpid()}-{secrets.token_hex(4)}"
        self._alive = FileLock(self._lock_path(self.owner))
        self._alive.acquire()
        self.recover()

    def recover(self) -> int:
        """Settle deliveries that processes left on the wire when they died. Returns how many."""
        repeatable = [
            account.id
            for account in self.accounts.all()
            if registry.descriptor(account.vendor).send_repeat is not Repeat.NEVER
        ]
        recovered = 0
        for owner in self.outbox.owners() - {self.owner}:
            left = FileLock(self._lock_path(owner))
            if left.acquire():
                recovered += self.outbox.recover(owner, repeatable)
                left.release(remove=True)
        return recovered

    def close(self) -> None:
        """Close the database and give the locks back. Safe to call twice."""
        self.database.close()
        self._alive.release(remove=True)

    def _lock_path(self, owner: str) -> Path:
        return self.folder / "owners" / owner
