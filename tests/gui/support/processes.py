"""Starting programs beside the tests, waiting for them, and leaving none behind."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import pytest

T = TypeVar("T")

_APT = "sudo apt-get install -y --no-install-recommends"
# Where the name of a program says nothing about the package that has it.
_PACKAGES = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "gdbus": "libglib2.0-bin",
    "gnome-keyring-daemon": "gnome-keyring",
    "secret-tool": "libsecret-tools",
}


def require(*programs: str) -> None:
    """Fail, never skip, where a program that the test needs is missing: a skipped test proves nothing."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        packages = " ".join(sorted({_PACKAGES.get(program, program) for program in missing}))
        pytest.fail(f"{', '.join(missing)} missing; install with: {_APT} {packages}")


def wait_until(condition: Callable[[], T | None], what: str, timeout_s: float = 15.0) -> T:
    """The first value of `condition` that is true; fails the test, naming `what`, if there is none in time."""
    end = time.monotonic() + timeout_s
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            pytest.fail(f"waited {timeout_s:g} s in vain for {what}")
        time.sleep(0.02)


class Background:
    """A program running beside the test; its output goes to a file that failures can quote."""

    def __init__(
        self,
        command: Sequence[str | os.PathLike[str]],
        environment: Mapping[str, str],
        log: Path,
        *,
        stdin: bytes | None = None,
        pass_fds: Sequence[int] = (),
        cwd: Path | None = None,
    ) -> None:
        self.log = log
        with log.open("wb") as output:
            self._process = subprocess.Popen(
                command,
                env=dict(environment),
                stdin=subprocess.DEVNULL if stdin is None else subprocess.PIPE,
                stdout=output,
                stderr=subprocess.STDOUT,
                pass_fds=pass_fds,
                cwd=cwd,
                start_new_session=True,
            )
        if stdin is not None:
            assert self._process.stdin is not None
            self._process.stdin.write(stdin)
            self._process.stdin.close()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def running(self) -> bool:
        return self._process.poll() is None

    def output(self) -> str:
        return self.log.read_text(errors="replace")

    def wait(self, timeout_s: float = 15.0) -> int:
        """The exit code, once the program has ended by itself."""
        return self._process.wait(timeout_s)

    def wait_for_output(self, text: str, timeout_s: float = 15.0) -> str:
        """The output, once it contains `text`; fails as soon as the program has ended without it."""

        def seen() -> str | None:
            ended = not self.running
            output = self.output()
            if text not in output and ended:
                pytest.fail(f"the program ended without saying {text!r}:\n{output}")
            return output if text in output else None

        return wait_until(seen, f"{text!r} in the output of process {self.pid}", timeout_s)

    def stop(self, timeout_s: float = 5.0) -> int:
        """End the program and everything it started; returns its exit code."""
        family = descendants(self.pid)
        if self.running:
            self._process.terminate()
        try:
            code = self._process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            self._process.kill()
            code = self._process.wait(timeout_s)
        end(family)
        return code


def end(pids: Sequence[int], timeout_s: float = 5.0) -> None:
    """End processes that may be somebody's children: politely, then not."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)
        deadline = time.monotonic() + timeout_s
        while pids and time.monotonic() < deadline:
            pids = [pid for pid in pids if is_alive(pid)]
            time.sleep(0.01)


def is_alive(pid: int) -> bool:
    """Whether the process still runs; one of our own that has ended is buried on this occasion."""
    with contextlib.suppress(ChildProcessError):
        os.waitpid(pid, os.WNOHANG)
    return _state_and_parent(pid) is not None


def is_running(pid: int) -> bool:
    """Whether the process still runs, without burying it: whoever started it will ask for its exit code."""
    return _state_and_parent(pid) is not None


def descendants(pid: int) -> list[int]:
    """The children of a process, their children and so on, as far as they still run."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and (found := _state_and_parent(int(entry.name))):
            children.setdefault(found[1], []).append(int(entry.name))
    family = list(children.get(pid, ()))
    for member in family:  # grows while it is walked
        family += children.get(member, ())
    return family


def command_line(pid: int) -> str:
    """How a process was started, for messages."""
    try:
        return (
            Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        )
    except OSError:
        return "(ended)"


def _state_and_parent(pid: int) -> tuple[str, int] | None:
    try:
        # The name of the program, in brackets, may itself hold spaces and brackets.
        state, parent = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[:2]
    except OSError:
        return None
    return None if state in "ZX" else (state, int(parent))
