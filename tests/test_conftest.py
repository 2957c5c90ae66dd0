"""The guards of conftest.py are themselves held to their promises."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import NetworkBlocked

ROOT = Path(__file__).resolve().parent.parent
HEADER = "from tests.conftest import *\n"


def run_inner(folder: Path, test: str) -> subprocess.CompletedProcess[str]:
    """Run one test in a pytest of its own, under the same guards."""
    (folder / "conftest.py").write_text(
        HEADER + "from tests.conftest import network_attempts, _no_network\n"
        "from tests.conftest import _no_process_left\n"
    )
    (folder / "test_inner.py").write_text(test)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        f"--rootdir={folder}",
        str(folder),
    ]
    return subprocess.run(
        command,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        cwd=folder,
    )


@pytest.mark.parametrize("host", ["192.0.2.1", "2001:db8::1", "example.com"])
def test_other_computers_are_out_of_reach(host: str, network_attempts: list[str]) -> None:
    with pytest.raises(NetworkBlocked):
        socket.create_connection((host, 9), timeout=1)
    assert network_attempts
    network_attempts.clear()


def test_datagrams_are_blocked_too(network_attempts: list[str]) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender, pytest.raises(NetworkBlocked):
        sender.sendto(b"x", ("192.0.2.1", 53))
    network_attempts.clear()


def test_this_computer_is_within_reach() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        socket.create_connection(("localhost", port), timeout=5).close()


def test_a_swallowed_attempt_fails_the_test(tmp_path: Path) -> None:
    result = run_inner(
        tmp_path,
        "import socket\n"
        "def test_it():\n"
        "    try:\n"
        "        socket.create_connection(('192.0.2.1', 9), timeout=1)\n"
        "    except RuntimeError:\n"
        "        pass\n",
    )
    assert "tried to reach another computer" in result.stdout
    assert result.returncode == 1


def test_a_process_left_behind_fails_the_run_and_is_ended(tmp_path: Path) -> None:
    # The orphan's parent has ended: it can only be seen because it becomes the test run's own child.
    result = run_inner(
        tmp_path,
        "import subprocess\n"
        "def test_it():\n"
        "    done = subprocess.run(['sh', '-c', 'sleep 61 >/dev/null 2>&1 & echo $!'], capture_output=True)\n"
        f"    open({str(tmp_path / 'pid')!r}, 'wb').write(done.stdout)\n",
    )
    assert "left processes running: sleep 61" in result.stdout
    assert result.returncode == 1
    assert not Path(f"/proc/{(tmp_path / 'pid').read_text().strip()}").exists()


def test_no_test_sees_the_users_folders() -> None:
    from leaddesk import paths

    home = Path(os.environ["HOME"])
    assert home.name == "home"
    assert home.parent.name.startswith("leaddesk-tests-")
    assert paths.user_data_folder().is_relative_to(home.parent)
    assert paths.log_folder().is_relative_to(home.parent)
    assert paths.default_workspace().is_relative_to(home.parent)
