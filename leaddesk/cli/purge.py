"""`purge`: removes what LeadDesk keeps of this person on this computer, keyring entries included."""

from __future__ import annotations

import argparse
import logging
import shutil
import sys
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Final

from leaddesk import paths
from leaddesk.cli.arguments import Commands, add
from leaddesk.cli.context import Context
from leaddesk.domain.errors import UsageError, WorkspaceError
from leaddesk.services.accounts import AccountService
from leaddesk.services.workspace import Workspace
from leaddesk.store.database import DATABASE_NAME
from leaddesk.store.lock import FileLock, is_held

#: What a person types to go on.
CONFIRMATION: Final = "remove everything"
#: All that LeadDesk puts into a workspace folder. A folder that a person chose may hold other things: they stay.
_WORKSPACE_FILES: Final = (DATABASE_NAME, f"{DATABASE_NAME}-wal", f"{DATABASE_NAME}-shm", "lock")
_WORKSPACE_FOLDERS: Final = ("backups", "attachments", "owners", "pace")


def add_commands(commands: Commands) -> None:
    """Add `purge`."""
    parser = add(
        commands,
        "purge",
        "remove your workspaces, settings, logs and keyring entries, after a typed confirmation",
        _purge,
    )
    parser.add_argument(
        "--keep-secrets", action="store_true", help="leave what is in the keyring where it is"
    )


def _purge(context: Context, options: argparse.Namespace) -> int:
    workspaces = _workspaces(context.folder)
    folders = [folder for folder in _own_folders() if folder.is_dir()]
    _refuse_while_in_use(workspaces)
    _ask(context, workspaces, folders)
    with ExitStack() as locks:
        for workspace in workspaces:
            _lock(workspace, locks)
        # The keyring first: where it refuses, the accounts that know its entries are still there.
        accounts = 0 if options.keep_secrets else sum(_forget(context, each) for each in workspaces)
    logging.shutdown()
    try:
        for workspace in workspaces:
            _empty(workspace)
        for folder in folders:
            _remove_own(folder)
    except OSError as error:
        raise WorkspaceError(
            "Not everything could be removed.",
            f"{error.filename}: {error.strerror}",
            "Remove it by hand, or run purge again.",
        ) from None
    removed = [str(path) for path in (*workspaces, *folders)]
    context.output.result(
        {"removed": removed, "accounts": accounts},
        [f"Removed {path}" for path in removed]
        + [f"Keyring entries of {accounts} accounts removed."],
    )
    return 0


def _workspaces(chosen: Path) -> list[Path]:
    """Every workspace in the usual place, and the chosen one wherever it is."""
    usual = sorted((paths.user_data_folder() / "workspaces").glob(f"*/{DATABASE_NAME}"))
    found = [file.parent for file in usual]
    if (chosen / DATABASE_NAME).is_file() and not any(chosen.samefile(each) for each in found):
        found.append(chosen)
    return found


def _own_folders() -> list[Path]:
    """The folders that are LeadDesk's alone. On some systems one holds the others."""
    return [paths.log_folder(), paths.cache_folder(), paths.user_data_folder()]


def _refuse_while_in_use(workspaces: Sequence[Path]) -> None:
    for workspace in workspaces:
        if any(is_held(file) for file in (workspace / "lock", *(workspace / "owners").glob("*"))):
            raise _in_use(workspace)


def _lock(workspace: Path, locks: ExitStack) -> None:
    """Keep a window from opening the workspace meanwhile."""
    lock = FileLock(workspace / "lock")
    if not lock.acquire(patience_s=0.05):
        raise _in_use(workspace)
    locks.callback(lock.release)


def _in_use(workspace: Path) -> WorkspaceError:
    return WorkspaceError(
        "LeadDesk is still running.",
        f"The workspace {workspace} is in use. Nothing was removed.",
        "Close its window and end its commands, then run purge again.",
        retryable=True,
    )


def _ask(context: Context, workspaces: Sequence[Path], folders: Sequence[Path]) -> None:
    """Tell what will be gone, and go on only when the confirmation is typed. Raises UsageError."""
    for title, found in (("Workspaces, with all their leads", workspaces), ("Folders", folders)):
        if found:
            context.output.say(f"{title}:")
        for path in found:
            context.output.say(f"  {path}")
    context.output.say("This cannot be undone. What vendors have stays with them.")
    context.output.say(f"Type “{CONFIRMATION}” to remove all of it and its entries in the keyring:")
    if sys.stdin.readline().strip() != CONFIRMATION:
        raise UsageError("Nothing was removed.", hint=f"To go on, type exactly: {CONFIRMATION}")


def _forget(context: Context, folder: Path) -> int:
    """Remove a workspace's accounts and their secrets; how many there were. Raises CredentialError."""
    workspace = Workspace(folder)
    try:
        service = AccountService(
            workspace.accounts, context.credentials, context.redactor, workspace.ledger
        )
        accounts = workspace.accounts.all()
        for account in accounts:
            service.remove(account.id)
        return len(accounts)
    finally:
        workspace.close()


def _empty(workspace: Path) -> None:
    for name in _WORKSPACE_FILES:
        (workspace / name).unlink(missing_ok=True)
    for name in _WORKSPACE_FOLDERS:
        if (workspace / name).is_dir():
            shutil.rmtree(workspace / name)
    with suppress(OSError):  # something else is in it, or it is a mount point
        workspace.rmdir()


def _remove_own(folder: Path) -> None:
    if folder.is_dir():
        shutil.rmtree(folder)
    # Linux keeps the logs one level further down.
    if folder.parent.name == paths.APP_NAME:
        with suppress(OSError):
            folder.parent.rmdir()
