"""One open workspace: its folder, its database, and this process's name in it."""

from __future__ import annotations

import os
import secrets
import threading
from collections.abc import Sequence
from pathlib import Path

from leaddesk.domain.deliveries import Repeat
from leaddesk.domain.errors import WorkspaceError
from leaddesk.domain.jobs import ProgressCallback, ignore_progress
from leaddesk.paths import make_private_folder
from leaddesk.store.accounts import AccountRepository
from leaddesk.store.claims import Answer, ClaimRepository, Left
from leaddesk.store.database import DATABASE_NAME, Database
from leaddesk.store.leads import LeadRepository
from leaddesk.store.ledger import SharedLedger
from leaddesk.store.lock import FileLock, is_held
from leaddesk.store.outbox import OutboxRepository
from leaddesk.store.segments import SegmentRepository
from leaddesk.store.suppressions import SuppressionRepository
from leaddesk.store.wire import Wire, left_on


class Workspace:
    """A workspace folder in use by this process.

    `owner` names this process on the deliveries it sends. It is the name of a file that stays locked while the
    process lives: so another process can tell a delivery that is on its way from one that a dead process left.
    """

    def __init__(
        self,
        folder: Path,
        progress: ProgressCallback = ignore_progress,
        database: Database | None = None,
    ) -> None:
        """Open the workspace, making it where there is none, and settle what dead processes left on the wire.

        One of an older LeadDesk is copied into its `backups` first, of which `progress` tells, and then brought to
        the current format. `database` is the folder's, where it is open already. Raises WorkspaceError; then
        nothing was changed.
        """
        self.folder = folder
        make_folders(folder)
        self.database = database or Database(folder / DATABASE_NAME, progress)
        make_folders(*(folder / part for part in ("backups", "attachments", "owners", "pace")))
        self.leads = LeadRepository(self.database)
        self.accounts = AccountRepository(self.database)
        self.outbox = OutboxRepository(self.database)
        self.claims = ClaimRepository(self.database)
        self.suppressions = SuppressionRepository(self.database)
        self.segments = SegmentRepository(self.database)
        self.owner = f"{os.getpid()}-{secrets.token_hex(4)}"
        self._alive = FileLock(self._lock_path(self.owner))
        self._alive.acquire()
        self._ledgers: dict[str, SharedLedger] = {}
        self._ledgers_lock = threading.Lock()
        self.recover()

    def recover(self) -> None:
        """Settle deliveries that processes left on the wire when they died."""
        wires = {path.name.partition(".")[0] for path in self._wires("*")}
        for owner in (self.claims.owners() | wires) - {self.owner}:
            lock = FileLock(self._lock_path(owner))
            if lock.acquire(patience_s=0.05):
                self._recover(owner)
                lock.release(remove=True)

    def recover_own(self, account_id: str) -> None:
        """The same for what a run of this process could not write down. While no run of the account is on."""
        self._recover(self.owner, account_id)

    def _recover(self, owner: str, account_id: str | None = None) -> None:
        files = self._wires(owner, account_id or "*")
        self.claims.recover(owner, self._repeatable(), account_id, _left(files))
        for file in files:
            file.unlink(missing_ok=True)

    def wire(self, account_id: str, slots: int) -> Wire:
        """What a new run of an account will have on the wire. Raises WorkspaceError."""
        name = f"{self.owner}.{account_id}.{secrets.token_hex(4)}.wire"
        return Wire(self.folder / "owners" / name, slots)

    def sends_elsewhere(self, account_id: str) -> bool:
        """Whether another living process sends for an account now."""
        owners = {path.name.partition(".")[0] for path in self._wires("*", account_id)}
        return any(self._is_alive(owner) for owner in owners - {self.owner})

    def _wires(self, owner: str, account_id: str = "*") -> list[Path]:
        return list((self.folder / "owners").glob(f"{owner}.{account_id}.*.wire"))

    def _repeatable(self) -> list[str]:
        from leaddesk.vendors import registry  # noqa: PLC0415  (only where a process died)

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


def make_folders(*folders: Path) -> None:
    """Make folders of a workspace, for the owner only, where they are not there. Raises WorkspaceError."""
    for folder in folders:
        try:
            make_private_folder(folder)
        except OSError as error:
            raise WorkspaceError(
                "The workspace folder cannot be used.",
                f"{folder}: {error.strerror or error}",
                "Choose a folder that is yours, with --workspace.",
            ) from None


def _left(files: Sequence[Path]) -> Left:
    """What is known of dead runs, by account: nothing of an account of whose files one cannot be believed."""
    left: dict[str, dict[int, Answer | None] | None] = {}
    for file in files:
        account_id, found = file.name.split(".")[1], left_on(file)
        known = left.get(account_id, {})
        left[account_id] = None if found is None or known is None else known | dict(found)
    return {account_id: known for account_id, known in left.items() if known is not None}
