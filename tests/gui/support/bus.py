"""A D-Bus session bus of the tests' own, and a real GNOME keyring on it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from tests.gui.support.processes import Background, require, wait_until

_KEYRING_NAME = "org.freedesktop.secrets"


class PrivateBus:
    """A session bus that only programs started with its `environment` can find."""

    def __init__(self, folder: Path, environment: Mapping[str, str] | None = None) -> None:
        require("dbus-daemon", "gdbus")
        runtime = folder / "run"
        runtime.mkdir(0o700, parents=True)
        self.folder = folder
        self.environment = {
            **(os.environ if environment is None else environment),
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_DATA_HOME": str(folder / "share"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "XDG_STATE_HOME": str(folder / "state"),
        }
        if environment is None:
            # Without a display a question from the keyring fails at once; with one it waits for a person.
            for name in ("DISPLAY", "WAYLAND_DISPLAY"):
                self.environment.pop(name, None)
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
        self._daemon = Background(command, self.environment, folder / "dbus.log")
        self._daemon.wait_for_output("guid=")
        lines = self._daemon.output().splitlines()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = next(
            line for line in lines if "guid=" in line
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.stop()

    def wait_for(self, name: str) -> None:
        """Wait until some program owns the well-known `name`."""
        command = ["gdbus", "wait", "--session", "--timeout", "15", name]
        subprocess.run(command, env=self.environment, check=True, capture_output=True, timeout=20)

    def stop(self) -> None:
        self._daemon.stop()


class PrivateKeyring(PrivateBus):
    """A bus with a real GNOME keyring, unlocked if `password` is the one its folder was first used with."""

    def __init__(self, folder: Path, password: str = "correct horse") -> None:
        require("gnome-keyring-daemon")
        super().__init__(folder)
        try:
            self._keyring = self._start(password)
        except BaseException:
            super().stop()
            raise

    def _start(self, password: str) -> Background:
        command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        command.append(f"--control-directory={self.environment['XDG_RUNTIME_DIR']}/keyring")
        keyring = Background(
            command, self.environment, self.folder / "keyring.log", stdin=password.encode()
        )
        self.wait_for(_KEYRING_NAME)
        return keyring

    def look_up(self, user: str, service: str = "LeadDesk") -> str | None:
        """What another program, libsecret's own, finds under these names."""
        require("secret-tool")
        command = ["secret-tool", "lookup", "service", service, "username", user]
        found = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=20
        )
        return found.stdout if found.returncode == 0 else None

    def stop_bus_only(self) -> None:
        """What a session sees whose bus dies under it."""
        super().stop()
        wait_until(lambda: not self._keyring.running, "the keyring to end with its bus")

    def stop(self) -> None:
        self._keyring.stop()
        super().stop()
