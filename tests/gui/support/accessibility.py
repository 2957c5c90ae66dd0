"""The program as a screen reader sees and works it: the tests' side of `atspi_client.py`."""

from __future__ import annotations

import json
import select
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self, TypeVar

import pytest

from tests.gui.support.processes import is_running, wait_until
from tests.gui.support.screen import Rectangle

T = TypeVar("T")

# The bindings belong to the system's Python; the tests' own environment does not have them.
_SYSTEM_PYTHON = "/usr/bin/python3"
_CLIENT = Path(__file__).resolve().with_name("atspi_client.py")
#: Seconds that one request may take. A walk over a whole window takes under one; on a loaded machine a few.
_PATIENCE_S = 30.0
_APT = "sudo apt-get install -y --no-install-recommends python3-gi gir1.2-atspi-2.0 at-spi2-core"


class ElementGoneError(Exception):
    """The element is not there (any more), or cannot do what was asked."""


@dataclass(frozen=True)
class Table:
    """A table's size, its column titles, and the texts of the rows that were asked for."""

    rows: int
    columns: int
    headers: tuple[str, ...]
    cells: tuple[tuple[str | None, ...], ...]


class Element:
    """One thing on the screen, as it was when it was found; ask for it again to see it change."""

    def __init__(self, reader: ScreenReader, found: Mapping[str, Any]) -> None:
        self._reader = reader
        self.path: list[int] = found["path"]
        self.role: str = found["role"]
        self.name: str = found["name"]
        self.description: str = found["description"]
        self.states = frozenset[str](found["states"])
        self.text: str | None = found.get("text")

    def __repr__(self) -> str:
        return f"<{self.role} {self.name!r}>"

    def actions(self) -> list[str]:
        return list(self._ask("actions"))

    def press(self, action: str = "Press") -> None:
        """Do one of its `actions`: "Press", "Toggle", "ShowMenu"…"""
        self._ask("act", action=action)

    def set_text(self, text: str) -> None:
        """Put `text` in place of what an entry field holds."""
        self._ask("set_text", text=text)

    def focus(self) -> None:
        self._ask("focus")

    def place(self) -> Rectangle:
        """Where it is on the screen."""
        return Rectangle(*self._ask("place"))

    def table(self, first_row: int = 0, rows: int = 50) -> Table:
        """Its contents, if it is a table; at most `rows` rows from `first_row`."""
        found = self._ask("table", first_row=first_row, rows=rows)
        cells = tuple(tuple(row) for row in found["cells"])
        return Table(found["rows"], found["columns"], tuple(found["headers"]), cells)

    def cell(self, row: int, column: int) -> Element:
        """One cell, if it is a table."""
        return Element(self._reader, self._ask("cell", row=row, column=column))

    def labels(self) -> list[str]:
        """What the labels say that belong to it: a combo box is called by them, its name is what is chosen."""
        return list(self._ask("labels"))

    def _ask(self, do: str, **more: Any) -> Any:
        return self._reader.ask(do, path=self.path, **more)


class ScreenReader:
    """Sees one process. Close it, or use it in a `with` statement.

    Elements are found by what they are and are called; of several, the first in reading order is meant.
    """

    def __init__(self, environment: Mapping[str, str], pid: int) -> None:
        check = [_SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
        if (
            not Path(_SYSTEM_PYTHON).exists()
            or subprocess.run(check, capture_output=True).returncode
        ):
            pytest.fail(
                f"the accessibility bindings of the system's Python are missing; install with: {_APT}"
            )
        self._pid = pid
        self._client = subprocess.Popen(
            # Which of the bindings' names are deprecated changes with every release.
            [_SYSTEM_PYTHON, "-I", "-W", "ignore", _CLIENT],
            env=dict(environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            wait_until(lambda: self.ask("present"), f"process {pid} on the accessibility bus")
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        for pipe in (self._client.stdin, self._client.stdout):
            if pipe is not None:
                pipe.close()
        self._client.terminate()
        self._client.wait(10)

    def find(self, role: str, name: str | None = None) -> Element | None:
        """The element if it is there now."""
        found = self.find_all(role, name)
        return found[0] if found else None

    def find_all(
        self, role: str, name: str | None = None, *, hidden: bool = False
    ) -> list[Element]:
        """All such elements that are there now; `hidden`: also those that are not on the screen."""
        return [
            Element(self, found) for found in self.ask("find", role=role, name=name, hidden=hidden)
        ]

    def wait_for(self, role: str, name: str | None = None, timeout_s: float = 15) -> Element:
        """The element, once it is there; a failure shows what was there."""
        what = role if name is None else f"{role} {name!r}"
        return self.wait_until(lambda: self.find(role, name), what, timeout_s)

    def wait_until(self, condition: Callable[[], T | None], what: str, timeout_s: float = 15) -> T:
        """The first true value of `condition`, which may ask this reader; a failure shows what was there."""

        def calmly() -> T | None:
            # While a window changes, elements come and go between two questions.
            try:
                return condition()
            except ElementGoneError:
                if not is_running(self._pid):
                    pytest.fail(f"process {self._pid} ended while the test waited for {what}")
                return None

        try:
            return wait_until(calmly, what, timeout_s)
        except pytest.fail.Exception as failure:
            pytest.fail(f"{failure}; there was:\n{self._calm_outline()}")

    def tree(self, depth: int = 30, *, cells: bool = False, hidden: bool = False) -> list[Element]:
        """Everything on the screen, in reading order; with `cells` also what is inside tables.

        `hidden` adds what is there but not shown. A long table has thousands of cells: use `table` there.
        """
        asked = self.ask("tree", depth=depth, cells=cells, hidden=hidden)
        return [Element(self, found) for found in asked]

    def outline(self) -> str:
        """The tree as text, for messages."""
        return "\n".join("  " * len(element.path) + repr(element) for element in self.tree())

    def _calm_outline(self) -> str:
        try:
            return self.outline()
        except ElementGoneError as error:
            return f"nothing to be seen: {error}"

    def ask(self, do: str, **more: Any) -> Any:
        """One request to the client. Raises ElementGoneError for what cannot be done."""
        assert self._client.stdin is not None
        assert self._client.stdout is not None
        self._client.stdin.write(json.dumps({"do": do, "pid": self._pid, **more}) + "\n")
        self._client.stdin.flush()
        if not select.select([self._client.stdout], [], [], _PATIENCE_S)[0]:
            self._client.kill()
            pytest.fail(
                f"the accessibility client did not answer {do} {more} within {_PATIENCE_S:g} s:"
                f" process {self._pid} hangs, or has far more on its screen than can be asked for"
            )
        line = self._client.stdout.readline()
        if not line:
            pytest.fail("the accessibility client has ended")
        answer = json.loads(line)
        if "error" in answer:
            raise ElementGoneError(f"{do} {more}: {answer['error']}")
        return answer["ok"]
