"""The workspace's SQLite file: connections, transactions, migrations, and SQLite's failures in plain words."""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import apsw

from leaddesk.domain.errors import WorkspaceError
from leaddesk.store.migrations import MIGRATIONS, SCHEMA_VERSION

#: SQLite before this can corrupt a WAL database that two connections write at once.
OLDEST_SQLITE: Final = (3, 51, 3)
#: How long a write waits for another writer, in milliseconds: a bulk import is one transaction.
BUSY_TIMEOUT_MS: Final = 60_000


def _require_sqlite() -> None:
    version = tuple(int(part) for part in apsw.sqlite_lib_version().split("."))
    if version < OLDEST_SQLITE:
        raise WorkspaceError(
            "This LeadDesk was put together wrongly.",
            f"It carries SQLite {apsw.sqlite_lib_version()}, which can damage a workspace.",
            "Install LeadDesk again from its installer.",
        )


class Database:
    """One SQLite file in WAL mode, with a connection of its own for each thread.

    Reads never wait for writes. Every write is one transaction; `durable` writes are on the disk when the
    block ends (one fdatasync), others survive a crash of the program but perhaps not of the computer.
    """

    def __init__(self, path: Path) -> None:
        """Open or make the file and bring it to the current schema. Raises WorkspaceError."""
        _require_sqlite()
        self.path = path
        self._local = threading.local()
        self._all: weakref.WeakSet[apsw.Connection] = (
            weakref.WeakSet()
        )  # a thread's goes with the thread
        self._lock = threading.Lock()
        with _plain_words(path):
            if not path.exists():
                os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            self._migrate()

    def connection(self) -> apsw.Connection:
        """This thread's connection, for reading."""
        connection: apsw.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._connect()
            self._local.connection = connection
            with self._lock:
                self._all.add(connection)
        return connection

    @contextmanager
    def read(self) -> Iterator[apsw.Connection]:
        """This thread's connection with SQLite's failures converted. Raises WorkspaceError."""
        with _plain_words(self.path):
            yield self.connection()

    @contextmanager
    def write(self, *, durable: bool = True) -> Iterator[apsw.Connection]:
        """One write transaction: committed when the block ends, taken back when it raises.

        Raises WorkspaceError when the disk is full, the file is locked for too long or cannot be written.
        """
        with _plain_words(self.path):
            connection = self.connection()
            connection.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                if not connection.get_autocommit():
                    connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

    def check(self) -> str:
        """Look through the whole file for damage. Takes long on a large workspace. Raises WorkspaceError."""
        with self.read() as connection:
            found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(5)")]
        if found != ["ok"]:
            raise WorkspaceError(
                "The workspace file is damaged.",
                " ".join(found),
                "Restore a backup; keep this file for support.",
            )
        return f"whole, {self.path.stat().st_size / 1024**2:,.1f} MB, SQLite {apsw.sqlite_lib_version()}"

    def close(self) -> None:
        """Close the connections of all threads. Those threads must be done with them."""
        with self._lock:
            connections = list(self._all)
            self._all.clear()
        for connection in connections:
            connection.close()
        self._local = threading.local()

    def _connect(self) -> apsw.Connection:
        connection = apsw.Connection(str(self.path), flags=apsw.SQLITE_OPEN_READWRITE)
        connection.set_busy_timeout(BUSY_TIMEOUT_MS)
        connection.execute(
            "PRAGMA journal_mode=WAL; PRAGMA foreign_keys=ON; PRAGMA fullfsync=ON; PRAGMA cache_size=-32000;"
            "PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF"
        )
        return connection

    def _migrate(self) -> None:
        connection = self.connection()
        version = _version(connection)
        if version > SCHEMA_VERSION:
            raise WorkspaceError(
                "This workspace was made by a newer LeadDesk.",
                f"It has format {version}, this program knows up to {SCHEMA_VERSION}. Nothing was changed.",
                "Install the newest LeadDesk to open it.",
            )
        if version == SCHEMA_VERSION:
            return
        with self.write() as connection:
            for number, migrate in enumerate(
                MIGRATIONS[_version(connection) :], _version(connection) + 1
            ):
                migrate(connection)
                connection.execute(f"PRAGMA user_version={number}")


def _version(connection: apsw.Connection) -> int:
    version: int = connection.pragma("user_version")
    return version


@contextmanager
def _plain_words(path: Path) -> Iterator[None]:
    try:
        yield
    except apsw.FullError:
        raise WorkspaceError(
            "The disk is full.",
            f"Nothing more can be saved in {path.parent}. What was saved before is safe.",
            "Free some space, then try again.",
        ) from None
    except (apsw.BusyError, apsw.LockedError):
        raise WorkspaceError(
            "The workspace is busy.",
            "Another LeadDesk is writing to it and did not finish in time.",
            "Wait for its import to finish, then try again.",
            retryable=True,
        ) from None
    except (apsw.CorruptError, apsw.NotADBError):
        raise WorkspaceError(
            "The workspace file is damaged.",
            f"{path} cannot be read as a LeadDesk workspace.",
            "Restore a backup; keep the damaged file for support.",
        ) from None
    except (
        apsw.CantOpenError,
        apsw.ReadOnlyError,
        apsw.PermissionsError,
        apsw.AuthError,
        apsw.IOError,
        OSError,
    ) as error:
        raise WorkspaceError(
            "The workspace cannot be opened or written.",
            f"{path}: {error}",
            "Check that the folder exists, that you may write to it, and that the disk is healthy.",
        ) from None
