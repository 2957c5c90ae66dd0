"""A screen of the tests' own: X server, window manager, session bus, accessibility; with a mouse and a camera."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import pytest

from tests.gui.support.bus import PrivateBus
from tests.gui.support.processes import Background, require, wait_until

_HERE = Path(__file__).resolve().parent
_STEPS = 12


@dataclass(frozen=True)
class Rectangle:
    """A place on the screen, in pixels from its upper left corner."""

    x: int
    y: int
    width: int
    height: int

    @property
    def centre(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2


class PrivateScreen:
    """Starts what a desktop has; `environment` is for programs that are to appear on it.

    Stop it with `stop`, or use it in a `with` statement.
    """

    def __init__(self, folder: Path, width: int = 1600, height: int = 1000) -> None:
        require("Xvfb", "openbox", "xdotool", "gdbus")
        self.width, self.height = width, height
        self._folder = folder
        self._programs: list[Background] = []
        environment = dict(os.environ)
        # Wayland would be preferred where the tests are run on a Wayland desktop.
        for name in (
            "WAYLAND_DISPLAY",
            "DBUS_SESSION_BUS_ADDRESS",
            "QT_QPA_PLATFORMTHEME",
            "QT_STYLE_OVERRIDE",
        ):
            environment.pop(name, None)
        self._x_server, environment["DISPLAY"] = self._start_x_server(environment)
        try:
            # The bus comes after the display: it hands its own environment to the services it starts.
            self.bus = PrivateBus(folder / "session", environment)
            self.environment = {
                **self.bus.environment,
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "QT_SCALE_FACTOR": "1",
                "LIBGL_ALWAYS_SOFTWARE": "1",
            }
            self._window_manager = Background(
                ["openbox", "--sm-disable"], self.environment, folder / "openbox.log"
            )
            wait_until(
                lambda: self._xdotool("get_num_desktops", check=False).strip(), "the window manager"
            )
        except BaseException:
            # The bus and the window manager cannot live without it.
            self._x_server.stop()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.stop()

    def stop(self) -> None:
        """End everything that was started on the screen, then the screen."""
        self.stop_programs()
        self._window_manager.stop()
        self.bus.stop()
        self._x_server.stop()

    def stop_programs(self) -> None:
        """End everything that was started on the screen."""
        while self._programs:
            self._programs.pop().stop()

    def run(
        self,
        *command: str | os.PathLike[str],
        environment: Mapping[str, str] | None = None,
        cwd: Path | None = None,
    ) -> Background:
        """Start a program on the screen; `environment` is added to the screen's own."""
        log = self._folder / f"{time.monotonic_ns()}-{Path(command[0]).name}.log"
        program = Background(command, {**self.environment, **(environment or {})}, log, cwd=cwd)
        self._programs.append(program)
        return program

    def run_python(
        self, script: Path, *arguments: str | os.PathLike[str], **more: str
    ) -> Background:
        """Start a Python program, with the interpreter and the libraries of the tests."""
        return self.run(sys.executable, script, *arguments, environment=more)

    # --- Windows ----------------------------------------------------------------------------------

    def windows(self, title: str) -> list[int]:
        """The ids of the visible windows whose title contains the regular expression `title`."""
        found = self._xdotool("search", "--onlyvisible", "--name", title, check=False)
        return [int(line) for line in found.split()]

    def wait_for_window(
        self, title: str, program: Background | None = None, timeout_s: float = 20
    ) -> int:
        """The id of the newest visible window with that title; fails early if `program` ends without one."""

        def newest() -> int | None:
            windows = self.windows(title)
            if not windows and program is not None and not program.running:
                pytest.fail(f"the program ended without a window {title!r}:\n{program.output()}")
            return windows[-1] if windows else None

        return wait_until(newest, f"a window {title!r}", timeout_s)

    def geometry(self, window: int) -> Rectangle:
        """Where a window's contents are."""
        text = self._xdotool("getwindowgeometry", "--shell", str(window))
        values = dict(line.split("=", 1) for line in text.split())
        return Rectangle(*(int(values[name]) for name in ("X", "Y", "WIDTH", "HEIGHT")))

    def close_window(self, window: int) -> None:
        """Have the window manager ask a window to close, as its close button does."""
        self._xdotool("windowactivate", "--sync", str(window), "key", "--clearmodifiers", "alt+F4")

    # --- Mouse and keyboard -----------------------------------------------------------------------

    def click(self, x: int, y: int) -> None:
        self._xdotool("mousemove", "--sync", str(x), str(y), "click", "1")

    def type_text(self, text: str) -> None:
        """Type into whatever has the focus."""
        self._xdotool("type", "--clearmodifiers", "--delay", "10", text)

    def press_key(self, *keys: str) -> None:
        """Press keys or combinations as xdotool names them: `Return`, `ctrl+f`."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def drop_files(
        self, files: Sequence[Path], window: int, at: tuple[int, int] | None = None
    ) -> str:
        """Drag files from another program's window and drop them; returns what the target said it did.

        `at` is a place on the screen, by default the middle of `window`. "CopyAction" means accepted,
        "IgnoreAction" refused. The lower right corner of the screen must not be where they are dropped.
        """
        target = at or self.geometry(window).centre
        source = self.run_python(
            _HERE / "drag_source.py", *files, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="0"
        )
        try:
            handle = self.wait_for_window("^LeadDesk test drag source$", source)
            self._xdotool(
                "windowmove", "--sync", str(handle), str(self.width - 140), str(self.height - 120)
            )
            self._xdotool("windowraise", str(handle))
            start = self.geometry(handle).centre
            self._xdotool("mousemove", "--sync", *map(str, start), "mousedown", "1", "sleep", "0.1")
            self._xdotool("mousemove_relative", "--", "-12", "-12")
            source.wait_for_output('"dragging"')
            for step in range(1, _STEPS + 1):
                x, y = (
                    begin - 12 + (end - begin + 12) * step // _STEPS
                    for begin, end in zip(start, target, strict=True)
                )
                self._xdotool("mousemove", str(x), str(y), "sleep", "0.03")
            # The target answers every move; the last one must have been answered before the button goes up.
            self._xdotool("mousemove_relative", "3", "3", "sleep", "0.2", "mouseup", "1")
            output = source.wait_for_output('"finished"')
            return str(json.loads(output.strip().splitlines()[-1])["action"])
        finally:
            source.stop()
            self._programs.remove(source)

    # --- Camera -----------------------------------------------------------------------------------

    def screenshot(self, file: Path) -> Path:
        """Save the whole screen as a PNG picture."""
        command = [sys.executable, _HERE / "grab_screen.py", file]
        environment = {**self.environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "0"}
        subprocess.run(command, env=environment, check=True, capture_output=True, timeout=30)
        return file

    # --- Inside -----------------------------------------------------------------------------------

    def _start_x_server(self, environment: Mapping[str, str]) -> tuple[Background, str]:
        # The server chooses a free number and writes it once it can be connected to.
        reader, writer = os.pipe()
        try:
            command = [
                "Xvfb",
                "-displayfd",
                str(writer),
                "-screen",
                "0",
                f"{self.width}x{self.height}x24",
            ]
            command += ["-nolisten", "tcp", "-noreset"]
            log = self._folder / "xvfb.log"
            server = Background(command, environment, log, pass_fds=[writer])
        finally:
            os.close(writer)
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        if not number:
            pytest.fail(f"Xvfb did not start:\n{server.output()}")
        return server, f":{number}"

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=30,
        )
        if check and done.returncode:
            pytest.fail(f"xdotool {' '.join(arguments)}: {done.stderr}")
        return done.stdout
