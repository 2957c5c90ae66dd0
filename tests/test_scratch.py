"""What a killed process left in the temporary folder goes; what a living one has there, or anybody else, stays."""

from __future__ import annotations

import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from leaddesk import scratch

HOLDER = """
import sys
from leaddesk.scratch import private_folder
with private_folder() as folder:
    (folder / "leads.csv").write_text("Ada")
    print(folder, flush=True)
    sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def _own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))


def test_a_folder_is_its_owners_only_and_leaves_nothing(tmp_path: Path) -> None:
    with scratch.private_folder() as folder:
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert folder.parent == tmp_path
    assert list(tmp_path.iterdir()) == []


def test_a_folder_goes_when_its_process_was_killed_and_not_before(tmp_path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    folder = Path(holder.stdout.readline().decode().strip())
    scratch.clear_up()
    assert (folder / "leads.csv").exists()
    holder.kill()
    holder.communicate()
    assert (folder / "leads.csv").exists()
    scratch.clear_up()
    assert list(tmp_path.iterdir()) == []


def test_only_what_is_certainly_ours_is_cleared_up(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    for folder in (elsewhere, tmp_path / "leaddesk-of-somebody"):
        folder.mkdir()
        (folder / "file").touch()
    (tmp_path / "leaddesk-link").symlink_to(elsewhere)
    (tmp_path / "leaddesk-link.lock").touch()
    (tmp_path / "leaddesk-begun.lock").touch()
    there = sorted(tmp_path.rglob("*"))
    scratch.clear_up()
    assert sorted(tmp_path.rglob("*")) == there
