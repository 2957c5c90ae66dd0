"""What holds for every test: the real user's data, the network and the process table are left alone.

And what many need: an empty workspace's database, and the stand-ins of the vendors.
"""

from __future__ import annotations

import contextlib
import ctypes
import ipaddress
import os
import shutil
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

from tests.gui.support.bus import PrivateKeyring
from tests.gui.support.processes import command_line, descendants, end, is_alive, wait_until

if TYPE_CHECKING:
    from leaddesk.sandbox import Sandbox
    from leaddesk.store.database import Database

_PR_SET_CHILD_SUBREAPER = 36

# Set when this file is imported, before any test module can read them.
_HOME = Path(tempfile.mkdtemp(prefix="leaddesk-tests-"))
REAL_ENVIRONMENT = dict(os.environ)
"""The environment the tests were started in: for build tools with caches and certificates, not for LeadDesk."""


def _private_environment(home: Path) -> dict[str, str]:
    folders = {
        "HOME": "home",
        "USERPROFILE": "home",
        "XDG_CACHE_HOME": "cache",
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_RUNTIME_DIR": "run",
        "XDG_STATE_HOME": "state",
        "APPDATA": "roaming",
        "LOCALAPPDATA": "local",
        "LEADDESK_WORKSPACE": "workspace",
    }
    for folder in set(folders.values()) - {"workspace"}:
        (home / folder).mkdir(0o700)
    return {
        **{name: str(home / folder) for name, folder in folders.items()},
        # No bus, so that no test finds the real user's keyring, and the same said to the keyring library.
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }


os.environ.update(_private_environment(_HOME))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# How long an example takes says something about the machine only.
hypothesis.settings.register_profile(
    "leaddesk", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("leaddesk")


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


# --- Nothing leaves this computer -----------------------------------------------------------------


class NetworkBlocked(RuntimeError):  # noqa: N818 - no OSError: code that handles those must not handle this
    """A test tried to reach another computer."""


def _is_here(host: str | bytes | None) -> bool:
    name = host.decode(errors="replace") if isinstance(host, bytes) else host
    if name in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return False


@pytest.fixture(scope="session")
def network_attempts() -> Iterator[list[str]]:
    """Guards every way to another computer; what was tried is in the list."""
    attempts: list[str] = []
    look_up = socket.getaddrinfo

    def check(host: str | bytes | None, what: str) -> None:
        if not _is_here(host):
            attempts.append(f"{what} {host!r}")
            raise NetworkBlocked(f"tests do not talk to {host!r}")

    def guarded(name: str) -> Callable[..., object]:
        real = getattr(socket.socket, name)

        def call(self: socket.socket, *arguments: Any) -> object:
            # The address comes last in all of them; that of a Unix socket is no tuple.
            if isinstance(arguments[-1], tuple):
                check(arguments[-1][0], name)
            return real(self, *arguments)

        return call

    def guarded_look_up(host: str | bytes | None, *arguments: Any, **named: Any) -> object:
        check(host, "getaddrinfo")
        return look_up(host, *arguments, **named)

    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex", "sendto"):
            patch.setattr(socket.socket, name, guarded(name))
        patch.setattr(socket, "getaddrinfo", guarded_look_up)
        yield attempts


@pytest.fixture(autouse=True)
def _no_network(network_attempts: list[str]) -> Iterator[None]:
    """Fails a test that tried, even if the code under test swallowed the exception."""
    network_attempts.clear()
    yield
    if network_attempts:
        pytest.fail(f"the test tried to reach another computer: {', '.join(network_attempts)}")


# --- Nothing stays running ------------------------------------------------------------------------


@pytest.fixture(scope="session", autouse=True)
def _no_process_left() -> Iterator[None]:
    if sys.platform != "linux":
        yield
        return
    # Orphans of programs that tests start become this process's children instead of vanishing from sight.
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    before = set(descendants(os.getpid()))
    yield

    def left() -> list[int]:
        found = [pid for pid in descendants(os.getpid()) if pid not in before and is_alive(pid)]
        return [pid for pid in found if "multiprocessing.resource_tracker" not in command_line(pid)]

    try:
        wait_until(lambda: not left(), "all processes to end", 3)
    except pytest.fail.Exception:
        names = [command_line(pid) for pid in left()]
        end(left())
        pytest.fail("the tests left processes running: " + "; ".join(names))
    finally:
        # Adopted ones that have ended wait for somebody to notice.
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass


# --- A real keyring -------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def secret_service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PrivateKeyring]:
    """A real, unlocked GNOME keyring on a bus of its own; its `environment` is for other processes."""
    with PrivateKeyring(tmp_path_factory.mktemp("keyring")) as keyring:
        keyring.environment.pop("PYTHON_KEYRING_BACKEND", None)
        yield keyring


@pytest.fixture
def real_keyring(secret_service: PrivateKeyring, monkeypatch: pytest.MonkeyPatch) -> PrivateKeyring:
    """The same keyring, also chosen by the keyring library in this process."""
    import keyring.core
    from keyring.backends import SecretService

    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, secret_service.environment[name])
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    # Put in place by hand: the library looks for backends once per process, and may have looked already.
    monkeypatch.setattr(keyring.core, "_keyring_backend", SecretService.Keyring())
    return secret_service


# LeadDesk is imported where it is used: the environment is private by then.
@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    from leaddesk.store.database import Database

    opened = Database(tmp_path / "leaddesk.db")
    yield opened
    opened.close()


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    from leaddesk.sandbox import Sandbox

    with Sandbox() as running:
        yield running


@pytest.fixture(scope="module")
def running() -> Iterator[Sandbox]:
    """One sandbox for all tests of a module, which reset what they change."""
    from leaddesk.sandbox import Sandbox

    with Sandbox() as sandbox:
        yield sandbox
