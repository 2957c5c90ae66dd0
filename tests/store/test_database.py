from __future__ import annotations

import os
import stat
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import apsw
import pytest

from leaddesk.domain.errors import WorkspaceError
from leaddesk.store.database import Database
from leaddesk.store.migrations import SCHEMA_VERSION
from leaddesk.store.migrations.steps import MIGRATIONS


def test_the_file_is_private_and_in_wal_mode(database: Database) -> None:
    assert database.connection().pragma("journal_mode") == "wal"
    if sys.platform != "win32":
        for path in database.path.parent.iterdir():
            assert stat.S_IMODE(path.stat().st_mode) == 0o600, path.name


@pytest.mark.parametrize(
    ("setting", "value"),
    [("journal_mode", "wal"), ("foreign_keys", 1), ("fullfsync", 1), ("trusted_schema", 0)],
)
def test_every_connection_has_the_settings(
    database: Database, setting: str, value: str | int
) -> None:
    assert database.connection().pragma(setting) == value


def test_a_write_that_raises_leaves_nothing(database: Database) -> None:
    def write() -> None:
        with database.write() as connection:
            connection.execute("INSERT INTO setting VALUES('a', 'b')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write()
    assert database.connection().execute("SELECT count(*) FROM setting").get == 0


def test_durable_writes_are_synced_and_others_are_not(database: Database) -> None:
    with database.write() as connection:
        assert connection.pragma("synchronous") == 2
    with database.write(durable=False) as connection:
        assert connection.pragma("synchronous") == 1


def test_a_newer_workspace_is_refused_and_not_touched(database: Database) -> None:
    database.connection().execute("PRAGMA user_version=999")
    with pytest.raises(WorkspaceError, match="newer LeadDesk"):
        Database(database.path)
    assert database.connection().pragma("user_version") == 999


@pytest.mark.parametrize(
    "content", [b"this is no database at all, " * 400, b"SQLite format 3\0" + b"x" * 5000]
)
def test_a_damaged_file_is_said_to_be_damaged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "leaddesk.db"
    path.write_bytes(content)
    with pytest.raises(WorkspaceError, match="damaged"):
        Database(path)


def test_a_folder_that_cannot_be_written_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="cannot be opened"):
        Database(tmp_path / "missing" / "leaddesk.db")


def test_a_full_disk_is_said_to_be_full(database: Database) -> None:
    database.connection().execute("PRAGMA max_page_count=70")
    with pytest.raises(WorkspaceError, match="disk is full"), database.write() as connection:
        connection.execute("INSERT INTO setting VALUES('big', ?)", ("x" * 4_000_000,))
    assert database.connection().execute("SELECT count(*) FROM setting").get == 0


def test_a_disk_without_room_for_the_index_is_said_to_be_full(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=0))
    with pytest.raises(WorkspaceError, match="disk is full"), database.read():
        raise apsw.IOError


def test_a_locked_file_is_said_to_be_busy(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leaddesk.store.database.BUSY_TIMEOUT_MS", 10)
    other = Database(database.path)
    with database.write(), pytest.raises(WorkspaceError, match="busy"), other.write():
        pass
    other.close()


def test_each_thread_has_its_own_connection_and_the_next_thread_takes_it_over(
    database: Database,
) -> None:
    seen: list[int] = []

    def look() -> None:
        seen.append(id(database.connection()))

    for _ in range(2):
        thread = threading.Thread(target=look)
        thread.start()
        thread.join()
    assert seen == [seen[0]] * 2
    assert seen[0] != id(database.connection())


def test_check_finds_damage(database: Database) -> None:
    assert "whole" in database.check()
    with database.write() as connection:
        connection.executemany(
            "INSERT INTO setting VALUES(?, ?)", ((str(n), "x" * 500) for n in range(200))
        )
    database.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path = database.path
    database.close()
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size - 20_000)
        file.write(os.urandom(12_000))
    with pytest.raises(WorkspaceError, match="damaged"):
        Database(path).check()


def test_sqlite_is_new_enough() -> None:
    assert tuple(map(int, apsw.sqlite_lib_version().split("."))) >= (3, 51, 3)


def test_the_number_of_the_schema_is_that_of_its_steps() -> None:
    assert len(MIGRATIONS) == SCHEMA_VERSION
