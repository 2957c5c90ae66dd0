"""A backup is whole while others write; putting one back loses nothing and sends nothing twice."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import apsw
import pytest

from leaddesk.__main__ import main
from leaddesk.domain.errors import FileError, UsageError, WorkspaceError
from leaddesk.domain.leads import LeadQuery
from leaddesk.domain.states import DeliveryState
from leaddesk.services.backups import back_up, restore
from leaddesk.services.outbox import DeliveryFilter
from leaddesk.services.workspace import Workspace
from leaddesk.store.database import DATABASE_NAME, Database, is_behind
from leaddesk.store.migrations import SCHEMA_VERSION
from tests.old_workspaces import FORMAT_4, make_old_workspace

Tables = Callable[[Path], dict[str, list[tuple[Any, ...]]]]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return make_old_workspace(tmp_path / "old")


@pytest.fixture
def tables(tmp_path: Path) -> Tables:
    """What a file's tables hold, as far as format 4 had them and the present format still has."""
    Database(tmp_path / "present.db").close()
    present = apsw.Connection(str(tmp_path / "present.db"))
    first = apsw.Connection(":memory:")
    first.execute(FORMAT_4.read_text(encoding="utf-8"))

    def columns(connection: apsw.Connection, table: str) -> list[str]:
        return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]

    names = [row[0] for row in first.execute("SELECT name FROM sqlite_schema WHERE type='table'")]
    common = {
        name: [each for each in columns(first, name) if each in columns(present, name)]
        for name in names
    }
    present.close()

    def read(path: Path) -> dict[str, list[tuple[Any, ...]]]:
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            return {
                name: connection.execute(f"SELECT {', '.join(found)} FROM {name}").fetchall()
                for name, found in common.items()
                if found
            }
        finally:
            connection.close()

    return read


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def state_counts(workspace: Workspace) -> dict[DeliveryState, int]:
    return workspace.outbox.counts(DeliveryFilter())


# -- a newer LeadDesk, and an older one ------------------------------------------------------------


def test_a_newer_leaddesk_backs_the_workspace_up_and_keeps_everything(
    old: Path, tables: Tables
) -> None:
    before = tables(old / DATABASE_NAME)
    workspace = Workspace(old)
    assert len(workspace.leads.ids(LeadQuery())) == 6
    workspace.close()
    [backup] = (old / "backups").iterdir()
    assert backup.name.startswith("before-upgrade-")
    assert tables(backup) == before
    assert tables(old / DATABASE_NAME) == before
    result = old / "result.csv"
    assert main(["--workspace", str(old), "outbox", "export", str(result)]) == 0
    assert [line.split(",")[5] for line in result.read_text(encoding="utf-8-sig").splitlines()] == [
        "Shoe size",
        "40",
        "41",
        "42",
        "43",
        "44",
    ]


def test_without_room_for_the_backup_nothing_is_changed(
    old: Path, monkeypatch: pytest.MonkeyPatch, tables: Tables
) -> None:
    usage = shutil.disk_usage(old)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage._replace(free=1000))
    before = tables(old / DATABASE_NAME)
    with pytest.raises(WorkspaceError, match="no room for a copy") as raised:
        Workspace(old)
    assert raised.value.detail.startswith("It takes 1 MB and the disk has 0 MB left. Nothing was")
    assert tables(old / DATABASE_NAME) == before
    assert is_behind(old / DATABASE_NAME)
    assert not list((old / "backups").iterdir())


def test_only_the_last_few_backups_of_one_kind_are_kept(old: Path) -> None:
    (old / "backups").mkdir()
    mine = [f"before-upgrade-2020-01-0{day}T000000.000000Z.db" for day in (1, 2, 3, 4)]
    for name in (*mine, "by hand.db"):
        (old / "backups" / name).touch()
    Workspace(old).close()
    kept = sorted(path.name for path in (old / "backups").iterdir())
    assert kept[:2] == mine[2:]
    assert len(kept) == 4
    assert "by hand.db" in kept


def test_an_older_leaddesk_refuses_a_newer_workspace_and_changes_nothing(old: Path) -> None:
    connection = apsw.Connection(str(old / DATABASE_NAME))
    connection.pragma("user_version", SCHEMA_VERSION + 1)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
    before = contents(old)
    with pytest.raises(WorkspaceError, match="newer LeadDesk"):
        Workspace(old)
    assert contents(old) == before


def test_only_a_workspace_of_an_older_format_is_behind(old: Path, tmp_path: Path) -> None:
    assert is_behind(old / DATABASE_NAME)
    Workspace(old).close()
    assert not is_behind(old / DATABASE_NAME)
    assert not is_behind(tmp_path / "none")


# -- backup and restore ----------------------------------------------------------------------------


@pytest.fixture
def workspace(old: Path) -> Iterator[Workspace]:
    workspace = Workspace(old)
    yield workspace
    workspace.close()


def test_a_backup_is_whole_while_somebody_writes(
    workspace: Workspace, tmp_path: Path, tables: Tables
) -> None:
    writer = Database(workspace.database.path)
    with writer.write() as connection:
        connection.execute("DELETE FROM lead")
        back_up(workspace.database, tmp_path / "copy.db")
    writer.close()
    assert len(tables(tmp_path / "copy.db")["lead"]) == 6
    assert [path.name for path in tmp_path.iterdir() if "copy" in path.name] == ["copy.db"]


def test_a_backup_that_may_not_be_written_names_its_own_place(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("leaddesk.store.backups.make_private_file", refuse)
    with pytest.raises(WorkspaceError, match="copy of the workspace cannot be written") as raised:
        back_up(workspace.database, tmp_path / "copy.db")
    assert str(tmp_path / "copy.db") in raised.value.detail


def test_restoring_keeps_the_workspace_of_before_and_doubts_what_waited(
    workspace: Workspace, tmp_path: Path, tables: Tables
) -> None:
    backup = back_up(workspace.database, tmp_path / "copy.db")
    with workspace.database.write() as connection:
        connection.execute("UPDATE delivery SET state='accepted'")
    workspace.close()
    done = restore(workspace.folder, backup)
    assert done.unsure == 2
    assert done.kept is not None
    assert {row[4] for row in tables(done.kept)["delivery"]} == {"accepted"}
    again = Workspace(workspace.folder)
    if os.name == "posix":
        assert workspace.database.path.stat().st_mode & 0o77 == 0
    assert state_counts(again) == {DeliveryState.ACCEPTED: 3, DeliveryState.UNKNOWN: 2}
    again.close()
    assert tables(backup)["lead"] == tables(workspace.folder / DATABASE_NAME)["lead"]


def test_a_backup_of_an_older_format_can_be_restored(old: Path, tmp_path: Path) -> None:
    done = restore(tmp_path / "new", old / DATABASE_NAME)
    assert (done.kept, done.unsure) == (None, 2)
    assert not list((tmp_path / "new" / "backups").iterdir())


def test_a_damaged_workspace_is_replaced_and_kept(workspace: Workspace, tmp_path: Path) -> None:
    backup = back_up(workspace.database, tmp_path / "copy.db")
    workspace.close()
    workspace.database.path.write_bytes(b"x" * 9000)
    done = restore(workspace.folder, backup)
    assert done.kept is not None
    assert done.kept.read_bytes() == b"x" * 9000
    Workspace(workspace.folder).close()


@pytest.mark.parametrize(
    "content",
    [b"Email,Name\nada@example.com,Ada\n" * 200, b"", b"SQLite format 3\0" + b"\1" * 5000],
)
def test_what_is_no_backup_changes_nothing(
    workspace: Workspace, tmp_path: Path, content: bytes, tables: Tables
) -> None:
    workspace.close()
    (tmp_path / "leads.csv").write_bytes(content)
    before = tables(workspace.database.path)
    with pytest.raises(FileError):
        restore(workspace.folder, tmp_path / "leads.csv")
    assert tables(workspace.database.path) == before


def test_a_workspace_in_use_is_not_replaced(workspace: Workspace, tmp_path: Path) -> None:
    backup = back_up(workspace.database, tmp_path / "copy.db")
    with pytest.raises(UsageError, match="running"):
        restore(workspace.folder, backup)


def test_a_workspace_that_somebody_opens_while_the_backup_is_read_is_not_replaced(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = back_up(workspace.database, tmp_path / "copy.db")
    folder = workspace.folder
    workspace.close()
    opened: list[Workspace] = []
    check = Database.check

    def slow_check(database: Database) -> str:
        opened.append(Workspace(folder))
        return check(database)

    monkeypatch.setattr(Database, "check", slow_check)
    with pytest.raises(UsageError, match="running"):
        restore(folder, backup)
    opened[0].close()
    assert not list((folder / "backups").glob("before-restore-*"))


def test_the_commands_tell_what_they_wrote(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "copy.db"

    def run(*words: str) -> tuple[int, Any]:
        code = main(["--json", "--workspace", str(old), *words])
        return code, json.loads(capsys.readouterr().out)

    assert run("backup", str(target)) == (0, {"written": str(target)})
    assert run("backup", str(target))[0] == 5  # nothing is overwritten
    code, document = run("restore", str(target))
    assert (code, document["restored"], document["unsure"]) == (0, str(target), 2)
    assert Path(document["kept"]).is_file()
