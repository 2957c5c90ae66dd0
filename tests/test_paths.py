"""Where things are kept, and who can read them."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from leaddesk import paths


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture(params=[0o000, 0o022, 0o077, 0o777])
def umask(request: pytest.FixtureRequest) -> object:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def test_folders_follow_the_desktops_conventions(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("LEADDESK_WORKSPACE")
    assert paths.user_data_folder() == tmp_path / "data" / "LeadDesk"
    assert paths.cache_folder() == tmp_path / "cache" / "LeadDesk"
    assert paths.log_folder() == tmp_path / "state" / "LeadDesk" / "log"
    assert paths.default_workspace() == tmp_path / "data" / "LeadDesk" / "workspaces" / "default"
    assert list(tmp_path.iterdir()) == []


def test_the_environment_chooses_the_workspace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADDESK_WORKSPACE", "~/client a")
    assert paths.default_workspace() == Path(os.environ["HOME"]) / "client a"


def test_asking_for_a_folder_is_what_loads_platformdirs() -> None:
    loaded = "print('platformdirs' in sys.modules)"
    code = f"import sys, leaddesk.paths as paths; {loaded}; paths.log_folder(); {loaded}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]


def test_new_folders_are_the_owners_only(tmp_path: Path, umask: int) -> None:
    made = paths.make_private_folder(tmp_path / "a" / "b" / "c")
    assert made == tmp_path / "a" / "b" / "c"
    assert [mode_of(folder) for folder in (made, made.parent, made.parent.parent)] == [0o700] * 3


def test_a_folder_that_is_there_keeps_its_mode(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o750)
    paths.make_private_folder(shared / "new")
    assert paths.make_private_folder(shared) == shared
    assert (mode_of(shared), mode_of(shared / "new")) == (0o750, 0o700)


@pytest.mark.parametrize("kind", ["file", "dangling link"])
def test_what_is_in_the_way_is_named(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "x"
    if kind == "file":
        path.write_text("mine")
    else:
        path.symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileExistsError, match=str(path)):
        paths.make_private_folder(path)


def test_a_new_file_is_the_owners_only(tmp_path: Path, umask: int) -> None:
    path = paths.make_private_file(tmp_path / "x")
    assert mode_of(path) == 0o600
    with open(tmp_path / "y", "w", opener=paths.private_opener) as file:
        file.write("z")
    assert mode_of(tmp_path / "y") == 0o600 & ~umask


def test_a_file_that_is_there_loses_other_peoples_rights_and_keeps_its_contents(
    tmp_path: Path,
) -> None:
    path = tmp_path / "x"
    path.write_text("kept")
    path.chmod(0o664)
    paths.make_private_file(path)
    assert (mode_of(path), path.read_text()) == (0o600, "kept")


def test_the_program_can_start_itself_again(tmp_path: Path) -> None:
    # A file of a library's name in the person's folder must not be imported by the child.
    (tmp_path / "leaddesk.py").write_text("print('taken over')")
    (tmp_path / "argparse.py").write_text("print('taken over')")
    done = subprocess.run(
        [*paths.program_command(), "--version"], cwd=tmp_path, capture_output=True, text=True
    )
    assert "taken over" not in done.stdout
    assert done.stdout.strip().lower().startswith("leaddesk")
    assert done.returncode == 0


def test_an_installed_program_starts_its_own_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/leaddesk/leaddesk")
    assert paths.program_command() == ["/opt/leaddesk/leaddesk"]
