"""Resources are found in all three kinds of copies of LeadDesk."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from leaddesk.resources import resource
from tests.conftest import REAL_ENVIRONMENT
from tests.gui.support.processes import require

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A source checkout with the real package and one resource."""
    checkout = tmp_path / "checkout"
    checkout.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        (checkout / name).write_bytes((ROOT / name).read_bytes())
    for name in ("__init__.py", "resources.py"):
        (checkout / "leaddesk").mkdir(exist_ok=True)
        (checkout / "leaddesk" / name).write_bytes((ROOT / "leaddesk" / name).read_bytes())
    (checkout / "resources" / "icons").mkdir(parents=True)
    (checkout / "resources" / "icons" / "probe.svg").write_text("<svg/>")
    return checkout


def ask(place: Path, name: str) -> str:
    """What a copy of LeadDesk in `place` answers, and nothing else that is installed."""
    code = (
        f"import sys; sys.path.insert(0, {str(place)!r});"
        f"from leaddesk.resources import resource; print(resource({name!r}))"
    )
    command = [sys.executable, "-I", "-S", "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_this_checkout() -> None:
    assert resource("icons") == ROOT / "resources" / "icons"


def test_a_source_checkout(tree: Path) -> None:
    assert ask(tree, "icons/probe.svg") == str(tree / "resources" / "icons" / "probe.svg")


def test_an_installed_wheel(tree: Path, tmp_path: Path) -> None:
    require("uv")
    # The build tool needs the real user's cache and certificates, and may fetch the build backend.
    subprocess.run(
        [
            "uv",
            "build",
            "--quiet",
            "--wheel",
            "--out-dir",
            tmp_path / "dist",
            "--python",
            sys.executable,
            tree,
        ],
        env=REAL_ENVIRONMENT,
        check=True,
        timeout=100,
    )
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    place = tmp_path / "installed"
    subprocess.run(
        [
            "uv",
            "pip",
            "install",
            "--quiet",
            "--offline",
            "--no-deps",
            "--target",
            place,
            "--python",
            sys.executable,
            wheel,
        ],
        env=REAL_ENVIRONMENT,
        check=True,
        timeout=100,
    )
    assert ask(place, "icons/probe.svg") == str(
        place / "leaddesk" / "_resources" / "icons" / "probe.svg"
    )
    assert not (place / "resources").exists()
    assert "leaddesk/_resources/icons/probe.svg" in zipfile.ZipFile(wheel).namelist()


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    return tmp_path / "bundle"


def test_a_frozen_program(frozen: Path) -> None:
    path = frozen / "resources" / "icons" / "probe.svg"
    path.parent.mkdir(parents=True)
    path.write_text("<svg/>")
    assert resource("icons/probe.svg") == path


def test_an_incomplete_program_says_what_is_missing(frozen: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"incomplete.*nothing\.svg"):
        resource("icons/nothing.svg")


@pytest.mark.parametrize(
    "name", ["", "/etc/passwd", "../pyproject.toml", "icons/../../x", "..\\x", "C:\\x"]
)
def test_names_stay_within_the_resources(name: str) -> None:
    with pytest.raises(ValueError, match="not a name within"):
        resource(name)
