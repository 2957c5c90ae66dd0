"""Start of two frozen programs to their first painted window, in turn on one X server: medians and their ratio.

Usage: startup.py OURS BARE [PAIRS]. Starts an Xvfb of its own, without a window manager. A window is painted when
the middle of the screen is no longer black: the server's ground and a window without content are.
"""

import ctypes
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

GIVEN_UP = 30.0  # seconds


@contextmanager
def screen() -> Iterator[str]:
    """An X server; its display."""
    reader, writer = os.pipe()
    words = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(words, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with open(reader, encoding="ascii") as numbers:  # noqa: PTH123  (a file descriptor)
            yield ":" + numbers.readline().strip()
    finally:
        server.terminate()
        server.wait()


class Eye:
    """Looks at one pixel of a display."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        for name in ("XOpenDisplay", "XGetImage"):
            getattr(self._x, name).restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetPixel.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def sees(self) -> bool:
        """Whether the middle of the screen is painted."""
        whole = ctypes.c_ulong(0xFFFFFF)
        image = ctypes.c_void_p(
            self._x.XGetImage(self._display, self._root, 640, 400, 1, 1, whole, 2)
        )
        pixel = self._x.XGetPixel(image, 0, 0)
        self._x.XDestroyImage(image)
        return bool(pixel & 0xFFFFFF)


def painted_after(program: str, eye: Eye, environment: dict[str, str]) -> float:
    """Milliseconds from the start of a program to its first paint."""
    while eye.sees():
        time.sleep(0.01)  # the window before is just going
    started = time.perf_counter()
    process = subprocess.Popen(
        [program], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        while not eye.sees():
            if time.perf_counter() - started > GIVEN_UP or process.poll() is not None:
                sys.exit(f"{program} showed no window")
            time.sleep(0.0005)
        return (time.perf_counter() - started) * 1000
    finally:
        process.kill()
        process.wait()


def main(ours: str, bare: str, pairs: str = "15") -> None:
    """Measure and print; it decides nothing."""
    times: dict[str, list[float]] = {ours: [], bare: []}
    with screen() as display, tempfile.TemporaryDirectory() as home:
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        environment = {**kept, "HOME": home, "DISPLAY": display, "XDG_RUNTIME_DIR": home}
        eye = Eye(display)
        for turn in range(int(pairs) + 1):
            for program in (bare, ours):
                taken = painted_after(program, eye, environment)
                if turn:  # the first pair fills the caches
                    times[program].append(taken)
    medians = {program: statistics.median(found) for program, found in times.items()}
    for program, median in medians.items():
        print(
            f"{Path(program).name}: first painted window after {median:.0f} ms (median of {pairs})"
        )
    print(f"ratio {medians[ours] / medians[bare]:.2f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
