"""One open workspace: its folder, its database, and this process's name in it."""

from __future__ import annotations

import os
import secrets
import threading
from pathlib import Path

from leaddesk.domain.deliveries import Repeat
from leaddesk.domain.errors import WorkspaceError
from leaddesk.paths import make_private_folder
from leaddesk.store.accounts import AccountRepository
from leaddesk.store.claims import ClaimRepository
from leaddesk.store.database import Database
from leaddesk.store.leads import LeadRepository
from leaddesk.store.ledger import SharedLedger
from leaddesk.store.lock import FileLock, is_held
from leaddesk.store.outbox import OutboxRepository
from leaddesk.store.suppressions import SuppressionRepository
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
            for part in (
                folder,
                folder / "backups",
                folder / "attachments",
                folder / "owners",
                folder / "pace",
            ):
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
        self.claims = ClaimRepository(self.database)
        self.suppressions = SuppressionRepository(self.database)
        self.owner = f"{os.getpid()}-{secrets.token_hex(4)}"
        self._alive = FileLock(self._lock_path(self.owner))
        self._alive.acquire()
        self._ledgers: dict[str, SharedLedger] = {}
        self._ledgers_lock = threading.Lock()
        self.recover()

    def recover(self) -> int:
        """Settle deliveries that processes left on the wire when they died. Returns how many."""
        recovered = 0
        for owner in self.claims.owners() - {self.owner}:
            left = FileLock(self._lock_path(owner))
            if left.acquire(patience_s=0.05):
                recovered += self.claims.recover(owner, self._repeatable())
                left.release(remove=True)
        return recovered

    def recover_own(self, account_id: str) -> int:
        """The same for what a run of this process could not write down. While no run of the account is on."""
        return self.claims.recover(self.owner, self._repeatable(), account_id)

    def _repeatable(self) -> list[str]:
        return [
            account.id
            for account in self.accounts.all()
            if registry.descriptor(account.vendor).send_repeat is not Repeat.NEVER
        ]

    def ledger(self, account_id: str, window: str = "") -> SharedLedger:
        """Where all processes on this workspace write down an account's calls; `window` tells several apart.

        Raises WorkspaceError.
        """
        name = f"{account_id}{window and '-'}{window}"
        with self._ledgers_lock:
            if name not in self._ledgers:
                self._ledgers[name] = SharedLedger(
                    self.folder / "pace" / name, self.owner, self._is_alive
                )
            return self._ledgers[name]

    def _is_alive(self, owner: str) -> bool:
        return owner == self.owner or is_held(self._lock_path(owner))

    def close(self) -> None:
        """Close the database and give the locks back. Safe to call twice."""
        for ledger in self._ledgers.values():
            ledger.close()
        self.database.close()
        self._alive.release(remove=True)

    def _lock_path(self, owner: str) -> Path:
        return self.folder / "owners" / owner
