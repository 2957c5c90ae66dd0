"""The workspace's SQLite file: connections, transactions, migrations, and SQLite's failures in plain words."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final

import apsw

from leaddesk.domain.errors import WorkspaceError
from leaddesk.domain.jobs import ProgressCallback, ignore_progress
from leaddesk.domain.texts import Text
from leaddesk.store import search_index
from leaddesk.store.migrations import SCHEMA_VERSION

#: The file's name in a workspace folder.
DATABASE_NAME: Final = "leaddesk.db"
#: SQLite before this can corrupt a WAL database that two connections write at once.
OLDEST_SQLITE: Final = (3, 51, 3)
#: How long a write waits for another writer, in milliseconds: a bulk import is one transaction.
BUSY_TIMEOUT_MS: Final = 60_000
#: What the index of a write-ahead log needs at least, in bytes: a workspace is not even read without.
_INDEX_ROOM: Final = 32 * 1024
#: Of every connection. Each caches 2 MB, SQLite's own measure: the system caches the file as well.
_SETTINGS: Final = ("journal_mode=WAL", "foreign_keys=ON", "fullfsync=ON", "trusted_schema=OFF")
#: Of a mapped file, as much of it as SQLite can map, pages are read where the system keeps them: scattered leads
#: are read twice as fast. Windows cannot shorten a file that is mapped: what was erased would stay at its end.
_MAPPED: Final = () if sys.platform == "win32" else ("mmap_size=2147418112",)


def _require_sqlite() -> None:
    version = tuple(int(part) for part in apsw.sqlite_lib_version().split("."))
    if version < OLDEST_SQLITE:
        raise WorkspaceError(
            "This LeadDesk was put together wrongly.",
            Text(
                "It carries SQLite {apsw}, which can damage a workspace.",
                apsw=apsw.sqlite_lib_version(),
            ),
            "Install LeadDesk again from its installer.",
        )


def _require_text(path: Path) -> None:
    """SQLite opens no other."""
    shown = str(path).encode("utf-8", "replace").decode()
    if shown != str(path):
        raise WorkspaceError(
            "The workspace cannot be opened or written.",
            Text("The name of {path} is no text that can be read.", path=shown),
            "Rename the folder, or choose another one.",
        )


class _Lease:
    """A thread's connection, which the next thread that needs one gets when this one is over.

    It cannot go with its thread: SQLite calls into Python to free our functions, which a thread that is being
    taken down does not survive.
    """

    def __init__(self, connection: apsw.Connection, idle: list[apsw.Connection]) -> None:
        self.connection = connection
        self._idle = idle

    def __del__(self) -> None:
        with suppress(apsw.ConnectionClosedError):  # by `close`, before its thread was over
            self.connection.release_memory()  # what it cached of the file
        self._idle.append(self.connection)


class Database:
    """One SQLite file in WAL mode, with a connection of its own for each thread.

    Reads never wait for writes. Every write is one transaction; `durable` writes are on the disk when the
    block ends (one fdatasync), others survive a crash of the program but perhaps not of the computer.
    """

    def __init__(self, path: Path, progress: ProgressCallback = ignore_progress) -> None:
        """Open or make the file and bring it to the current schema, after a copy of it went into `backups`.

        `progress` tells of that copy. Raises WorkspaceError; then nothing was changed.
        """
        _require_sqlite()
        _require_text(path)
        self.path = path
        self._local = threading.local()
        self._all: list[apsw.Connection] = []
        self._idle: list[apsw.Connection] = []
        self._lock = threading.Lock()
        with _plain_words(path):
            if not path.exists():
                os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            try:
                self._migrate(progress)
            except BaseException:
                self.close()
                raise

    def connection(self) -> apsw.Connection:
        """This thread's connection, for reading."""
        lease: _Lease | None = getattr(self._local, "lease", None)
        if lease is None:
            try:
                connection = self._idle.pop()
            except IndexError:
                connection = self._connect()
                with self._lock:
                    self._all.append(connection)
            lease = self._local.lease = _Lease(connection, self._idle)
        return lease.connection

    @contextmanager
    def read(self) -> Iterator[apsw.Connection]:
        """This thread's connection with SQLite's failures converted. Raises WorkspaceError."""
        with _plain_words(self.path):
            yield self.connection()

    @contextmanager
    def write(self, *, durable: bool = True, patient: bool = True) -> Iterator[apsw.Connection]:
        """One write transaction: committed when the block ends, taken back when it raises.

        Raises WorkspaceError when the disk is full, the file is locked for too long (at all, if not `patient`) or
        cannot be written.
        """
        with _plain_words(self.path):
            connection = self.connection()
            connection.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
            connection.set_busy_timeout(BUSY_TIMEOUT_MS if patient else 0)
            try:
                connection.execute("BEGIN IMMEDIATE")
            finally:
                connection.set_busy_timeout(BUSY_TIMEOUT_MS)
            try:
                yield connection
            except BaseException:
                if not connection.get_autocommit():
                    connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

    def version(self) -> int:
        """A number that changes when anybody else, thread or process, has changed the file. Takes microseconds.

        Numbers of one thread can be compared, and only those.
        """
        with self.read() as connection:
            return int(connection.execute("PRAGMA data_version").get)

    def check(self) -> str:
        """Look through the whole file for damage. Takes long on a large workspace. Raises WorkspaceError."""
        with self.read() as connection:
            found = [row[0] for row in connection.execute("PRAGMA quick_check(5)")]
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
            connections, self._all, self._idle = self._all, [], []
        for connection in connections:
            connection.close()
        self._local = threading.local()

    def _connect(self) -> apsw.Connection:
        connection = apsw.Connection(str(self.path), flags=apsw.SQLITE_OPEN_READWRITE)
        connection.set_busy_timeout(BUSY_TIMEOUT_MS)
        search_index.register(connection)
        for setting in (*_SETTINGS, *_MAPPED):
            # One by one, and read to the end: what follows a statement that answers would not be run.
            connection.execute(f"PRAGMA {setting}").fetchall()
        return connection

    def copy_to(self, target: Path, progress: ProgressCallback = ignore_progress) -> None:
        """Write a whole and consistent copy, whatever is written meanwhile. Raises WorkspaceError."""
        from leaddesk.store.backups import copy_database  # noqa: PLC0415  (rare)

        with self.read() as connection:
            copy_database(connection, target, progress)

    def _migrate(self, progress: ProgressCallback) -> None:
        connection = self.connection()
        version = _version(connection)
        if version > SCHEMA_VERSION:
            raise WorkspaceError(
                "This workspace was made by a newer LeadDesk.",
                Text(
                    "It has format {version}, this program knows up to {schema_version}. Nothing "
                    "was changed.",
                    version=version,
                    schema_version=SCHEMA_VERSION,
                ),
                "Install the newest LeadDesk to open it.",
            )
        if version == SCHEMA_VERSION:
            return
        from leaddesk.store.backups import keep_copy  # noqa: PLC0415  (once for each workspace and version)
        from leaddesk.store.migrations.steps import MIGRATIONS  # noqa: PLC0415

        with self.write() as connection:
            version = _version(connection)  # once more: another process may have been faster
            if 0 < version < SCHEMA_VERSION:
                with closing(self._connect()) as reader:
                    keep_copy(reader, self.path.parent, "upgrade", progress)
            for number, migrate in enumerate(MIGRATIONS[version:SCHEMA_VERSION], version + 1):
                migrate(connection)
                connection.execute(f"PRAGMA user_version={number}")


def check_reader() -> str:
    """Try SQLite's own reader of CSV, a library of its own that imports need. Raises WorkspaceError."""
    from apsw import sqlite_extra  # noqa: PLC0415  (start-up time)

    with closing(apsw.Connection(":memory:")) as connection:
        try:
            sqlite_extra.load(connection, "csv")
            connection.execute("CREATE VIRTUAL TABLE temp.file USING csv(data='a,Zoë')")
            found = connection.execute("SELECT * FROM temp.file").fetchall()
        except (apsw.Error, OSError, LookupError) as error:
            found = [(str(error),)]
    if found != [("a", "Zoë")]:
        raise WorkspaceError(
            "This copy of LeadDesk is incomplete.",
            f"The part that reads rows for imports does not work: {found}",
            "Install LeadDesk again from its installer.",
        )
    return "rows are read by SQLite"


def format_of(path: Path) -> int:
    """The schema's number in the head of a workspace file, 0 for any other file. Opens no database."""
    with suppress(OSError), path.open("rb") as file:
        head = file.read(64)
        if head.startswith(b"SQLite format 3\0") and len(head) == 64:
            return int.from_bytes(head[60:])
    return 0


def is_behind(path: Path) -> bool:
    """Whether opening `path` takes its time: it is backed up and brought to the current schema then."""
    return 0 < format_of(path) < SCHEMA_VERSION


def _version(connection: apsw.Connection) -> int:
    version: int = connection.pragma("user_version")
    return version


@contextmanager
def _plain_words(path: Path) -> Iterator[None]:
    try:
        yield
    except apsw.FullError:
        raise _full(path) from None
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
            Text("{path} cannot be read as a LeadDesk workspace.", path=path),
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
        with suppress(OSError):  # without room for its index SQLite only tells of an I/O error
            if shutil.disk_usage(path.parent).free < _INDEX_ROOM:
                raise _full(path) from None
        raise WorkspaceError(
            "The workspace cannot be opened or written.",
            f"{path}: {error}",
            "Check that the folder exists, that you may write to it, and that the disk is healthy.",
        ) from None


def _full(path: Path) -> WorkspaceError:
    return WorkspaceError(
        "The disk is full.",
        Text(
            "Nothing more can be saved in {parent}. What was saved before is safe.",
            parent=path.parent,
        ),
        "Free some space, then try again.",
    )
