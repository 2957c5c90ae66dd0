"""The main job from outside: drop a file, import it, send its leads, read the answers, by what is read aloud."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest

from tests.gui.support.accessibility import Element, ScreenReader, Table
from tests.gui.support.processes import Background, descendants, is_alive
from tests.gui.support.screen import PrivateScreen

T = TypeVar("T")

NAME = "Salon de l'été 2026.csv"
ACCOUNT = "Comunik8"
#: On a loaded machine everything takes its time; nothing here waits longer than it must.
PATIENCE_S = 40.0
#: What a person acts on, as a screen reader calls it.
INTERACTIVE = {
    "push button", "toggle button", "check box", "radio button", "text", "password text", "combo box",
    "spin button", "slider", "table", "tree table", "tree", "list", "list item", "page tab", "menu item",
    "check menu item", "link",
}  # fmt: skip
#: What has the focus inside these is their own matter.
PARTS = {"list item", "table cell", "page tab"}


def write_leads(folder: Path) -> Path:
    """Thirty lines: 28 leads, an address that is none, and somebody twice."""
    lines = [f"guest{n}@example.com,Ada,Guest{n},+44 7700 {900_000 + n}" for n in range(28)]
    lines.insert(10, "no-address,Nobody,Reachable,")
    lines.append(lines[3])
    file = folder / NAME
    file.write_text("\n".join(["Email,First Name,Last Name,Phone", *lines, ""]), encoding="utf-8")
    return file


@dataclass(frozen=True)
class Window:
    """LeadDesk on the screen, and the eyes and hands of somebody before it."""

    screen: PrivateScreen
    program: Background
    handle: int
    reader: ScreenReader

    def see(self, role: str, name: str | None = None) -> Element:
        """The thing, as soon as it is there."""
        return self.wait(lambda: self.reader.find(role, name), f"{role} {name!r}")

    def see_matching(self, role: str, pattern: str) -> Element:
        """The first thing of that role whose whole name matches, as soon as it is there."""

        def first() -> Element | None:
            found = self.reader.find_all(role)
            return next((each for each in found if re.fullmatch(pattern, each.name)), None)

        return self.wait(first, f"{role} {pattern!r}")

    def wait(self, condition: Callable[[], T | None], what: str) -> T:
        """What `condition` says, as soon as that is true."""
        try:
            return self.reader.wait_until(condition, what, PATIENCE_S)
        except pytest.fail.Exception as failure:
            said = [line for line in self.program.output().splitlines() if "atspi" not in line]
            pytest.fail("\n".join([str(failure), "The program said:", *said]))

    def press(self, role: str, pattern: str) -> Element:
        """Press the thing as soon as it is there and can be pressed."""

        def pressed() -> Element | None:
            found = self.see_matching(role, pattern)
            if "enabled" not in found.states:
                return None
            found.press(found.actions()[0])
            return found

        return self.wait(pressed, f"{role} {pattern!r} that can be pressed")

    def focus(self, role: str, name: str) -> None:
        """Give it the keyboard, as soon as it is there."""

        def focused() -> bool:
            self.see(role, name).press("SetFocus")
            return True

        self.wait(focused, f"{role} {name!r} to take the keyboard")

    def steadily(self, read: Callable[[], T], what: str) -> T:
        """What `read` finds, read again from the start where the screen changed meanwhile."""
        return self.wait(lambda: (read(),), what)[0]

    def table(self, name: str, rows: int) -> Table:
        """The table's contents, once it has as many rows."""

        def read() -> Table | None:
            found = self.reader.find("table", name)
            table = found.table(rows=rows) if found is not None else None
            return table if table is not None and table.rows == rows else None

        return self.wait(read, f"{rows} rows in {name!r}")

    def choose(self, label: str, pattern: str) -> str:
        """Unfold the combo box of that label and go down to the entry that matches; returns it."""

        def labelled() -> Element | None:
            boxes = self.reader.find_all("combo box")
            return next((box for box in boxes if label in box.labels()), None)

        def entries() -> list[Element]:
            inside = self.wait(labelled, f"a combo box labelled {label!r}")
            found = self.reader.find_all("list item")
            return [each for each in found if each.path[: len(inside.path)] == inside.path]

        def unfolded() -> list[Element]:
            if not entries():  # it has none before the vendor has told what there is
                self.wait(labelled, label).press("ShowMenu")
            return entries()

        def reached() -> str | None:
            chosen = next((each for each in entries() if "selected" in each.states), None)
            if chosen is not None and re.fullmatch(pattern, chosen.name):
                return chosen.name
            self.screen.press_key("Down")
            return None

        self.wait(unfolded, f"the entries of {label!r}")
        name = self.wait(reached, f"{pattern!r} among the entries of {label!r}")
        self.screen.press_key("Return")
        self.wait(lambda: name in {box.name for box in self.reader.find_all("combo box")}, name)
        return name

    def focused(self) -> Element | None:
        """What the keyboard works."""
        tree = self.steadily(self.reader.tree, "a screen that stands still")
        found = [each for each in tree if "focused" in each.states]
        return next((each for each in reversed(found) if each.role not in PARTS), None)

    def close(self) -> None:
        """Close the window as its close button does; the program ends well and leaves nothing."""
        family = [self.program.pid, *descendants(self.program.pid)]
        self.screen.close_window(self.handle)
        assert self.program.wait(10) == 0, self.program.output()
        self.screen_is_empty()
        assert [pid for pid in family if is_alive(pid)] == []

    def screen_is_empty(self) -> None:
        assert self.screen.windows("LeadDesk$") == []


@pytest.fixture
def demo(screen: PrivateScreen, tmp_path: Path) -> Iterator[Window]:
    """The practice workspace with its five accounts, opened as a person does."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    environment = {"TMPDIR": str(temporary), "PYTHONFAULTHANDLER": "1"}  # a crash says where
    program = screen.run(sys.executable, "-m", "leaddesk", "demo", environment=environment)
    handle = screen.wait_for_window("LeadDesk$", program, PATIENCE_S)
    with ScreenReader(screen.environment, program.pid) as reader:
        window = Window(screen, program, handle, reader)
        window.see("table", "Leads")
        window.see_matching("push button", f"{ACCOUNT}, practice, .*")
        yield window


def drop_and_import(window: Window, file: Path) -> None:
    """Drop the file on the window, then only press what the reader finds, up to the imported leads."""
    assert window.screen.drop_files([file], window.handle) == "CopyAction"
    window.see("label", f"Import {file.name}")
    assert window.see("table", "The first rows of the file").table().rows > 0
    window.press("push button", "Continue")
    window.see("table", "Columns of the file and lead fields")
    window.press("push button", "Continue")
    window.see("list", "What to look at")
    window.press("push button", r"Import \d+ leads")
    window.press("push button", "Show these leads")


def send_import(window: Window, file: Path, number: int) -> None:
    """Open the account, choose the import's leads and where they go, and press Send."""
    window.press("push button", f"{ACCOUNT}, practice, .*")
    window.choose("Which leads", f"Import of {re.escape(file.name)}, .*")
    window.choose("Lead type (needed)", ".+")
    window.see("push button", f"Ready: {number}")
    window.press("push button", f"Send {number} leads to {ACCOUNT} · PRACTICE")


def parts_of_sum(window: Window) -> tuple[int, dict[str, int]]:
    """The number of all deliveries on screen, and that of each state."""
    whole = window.see_matching("label", r"\d+ in all:")
    beside = [
        each for each in window.reader.find_all("push button") if each.path[:-1] == whole.path[:-1]
    ]
    states = dict(each.name.rsplit(" ", 1) for each in beside)
    return int(whole.name.split()[0]), {state: int(number) for state, number in states.items()}


def test_a_dropped_file_becomes_accepted_leads(demo: Window, tmp_path: Path) -> None:
    file = write_leads(tmp_path)
    drop_and_import(demo, file)

    # Every line is accounted for, and the leads are there to be read.
    demo.see("label", f"Leads from {file.name}")
    leads = demo.table("Leads", 28)
    assert leads.headers[:2] == ("Name", "E-mail")
    assert ACCOUNT in leads.headers
    assert len(leads.headers) == leads.columns
    row = next(row for row in leads.cells if row[0] == "Name: Ada Guest7")
    assert row[1] == "E-mail: guest7@example.com"
    assert row[leads.headers.index("Phone")] == "Phone: +447700900007"
    assert row[leads.headers.index(ACCOUNT)] == f"{ACCOUNT}: empty"

    send_import(demo, file, 28)
    demo.press("page tab", "Results")
    demo.see("push button", "Accepted 28")
    assert parts_of_sum(demo) == (28, {"Accepted": 28})
    results = demo.table("Leads sent to this account", 28)
    state = results.headers.index("State")
    assert {cells[state] for cells in results.cells} == {"State: Accepted"}
    assert {cells[0] for cells in results.cells} == {f"Lead: Ada Guest{n}" for n in range(28)}

    # One of them, with all that happened to it.
    demo.press("push button", r"All leads, [\d,]+")
    demo.see("text", "Search leads").set_text("guest7@example.com")
    found = demo.table("Leads", 1)
    assert found.cells[0][found.headers.index(ACCOUNT)] == f"{ACCOUNT}: Accepted"
    demo.focus("text", "Search leads")
    demo.wait(lambda: (on := demo.focused()) and on.name == "Search leads", "the focus")
    demo.screen.press_key("Return")  # into the table
    demo.wait(lambda: (on := demo.focused()) and on.name == "Leads", "the focus in the table")
    demo.screen.press_key("Return")  # opens the lead
    demo.see("label", "guest7@example.com")
    demo.see("label", "Timeline")
    labels = [each.name for each in demo.reader.find_all("label")]
    events = labels[labels.index("Timeline") + 1 :]
    happened = (
        f"{ACCOUNT}: Accepted by the vendor.",
        f"Queued for {ACCOUNT}",
        f"Came from {file.name}, line 9",
    )
    places = [events.index(event) for event in happened]  # the newest stands first
    assert places == sorted(places)

    demo.close()
    assert list((tmp_path / "temporary").iterdir()) == []


def test_every_line_of_the_file_is_accounted_for(demo: Window, tmp_path: Path) -> None:
    file = write_leads(tmp_path)
    drop_and_import(demo, file)
    demo.see("label", "28 new, 1 duplicate, 1 rejected")
    demo.press("push button", r"Imports, \d+")
    history = demo.table("Imports, newest first", 4)
    assert any(file.name in str(cell) for cell in history.cells[0])


def test_the_keyboard_alone_finds_accounts_and_leads(demo: Window) -> None:
    screen, reader = demo.screen, demo.reader
    demo.wait(lambda: "active" in demo.see("frame").states, "the active window")

    screen.press_key("ctrl+k")
    palette = "Search actions, accounts and leads"
    demo.wait(lambda: (on := demo.focused()) and on.name == palette, "the palette")
    screen.type_text("convertr")
    demo.wait(
        lambda: [each.name for each in reader.find_all("list item")] == ["Convertr, Ctrl+5"],
        "the account in the palette",
    )
    screen.press_key("Return")
    here = demo.see_matching("push button", "Convertr, practice, .*")
    demo.wait(
        lambda: (
            (on := demo.see_matching("push button", "Convertr, practice, .*")).description and on
        ),
        "the account as the place where one is",
    )
    assert here.name.startswith("Convertr")
    demo.see("page tab", "Send")

    screen.press_key("Escape")
    demo.see("table", "Leads")
    whole = demo.see("table", "Leads").table(rows=0).rows
    assert whole > 1
    tab_to(demo, "Search leads")
    screen.type_text("lead000")
    demo.wait(lambda: demo.see("text", "Search leads").text == "lead000", "the typed text")
    assert demo.table("Leads", 1).cells[0][1] == "E-mail: lead000@example.com"
    screen.press_key("Escape")
    assert demo.table("Leads", whole).cells
    assert demo.see("text", "Search leads").text == ""
    demo.close()


def tab_to(window: Window, name: str) -> None:
    """Press Tab until the focus is there; fails where it comes back to a place without having been there."""
    seen: list[str] = []
    while True:
        before = window.focused()
        if before is not None and before.name == name:
            return
        place = "" if before is None else f"{before!r} {before.path}"
        assert place not in seen or not place, f"Tab goes in a circle, past {name!r}: {seen}"
        seen.append(place)
        window.screen.press_key("Tab")

        def moved(place: str = place) -> bool:
            now = window.focused()
            return now is not None and f"{now!r} {now.path}" != place

        window.wait(moved, f"the focus to leave {place}")


def test_everything_a_person_acts_on_has_a_name(demo: Window, tmp_path: Path) -> None:
    offenders: list[str] = []

    def look(where: str) -> None:
        found = demo.steadily(lambda: nameless(demo.reader), f"a steady screen: {where}")
        offenders.extend(f"{where}: {offender}" for offender in found)

    screen, file = demo.screen, write_leads(tmp_path)
    look("leads")
    screen.press_key("ctrl+k")
    demo.see("dialog", "Search")
    look("palette")
    screen.press_key("Escape")
    demo.wait(lambda: demo.reader.find("dialog", "Search") is None, "the palette to close")

    assert screen.drop_files([file], demo.handle) == "CopyAction"
    demo.see("table", "The first rows of the file")
    look("import, file")
    demo.press("push button", "Continue")
    demo.see("table", "Columns of the file and lead fields")
    look("import, columns")
    demo.press("push button", "Continue")
    demo.see_matching("push button", r"Import \d+ leads")
    look("import, check")
    demo.press("push button", r"Import \d+ leads")
    demo.see("push button", "Show these leads")
    look("import, result")

    send_import(demo, file, 28)
    demo.see("push button", "Already sent: 28")
    look("account, send")
    demo.press("push button", "Already sent: 28")
    demo.see("table", "Checked leads")
    look("account, list behind the check")
    demo.press("page tab", "Results")
    demo.table("Leads sent to this account", 28)
    demo.focus("table", "Leads sent to this account")
    screen.press_key("Down")
    look("account, results")
    for tab in ("Activity", "Settings"):
        demo.press("page tab", tab)
        demo.wait(lambda tab=tab: demo.reader.find("page tab list", tab), tab)
        look(f"account, {tab.lower()}")
    demo.press("push button", "Outbox, .*")
    demo.see("label", "Nothing is on its way")
    look("outbox, empty")
    demo.choose("State", "All states")
    demo.table("Leads on their way", 28)
    demo.focus("table", "Leads on their way")
    screen.press_key("Down")
    look("outbox, all states")
    demo.press("push button", "Imports, .*")
    demo.see("table", "Imports, newest first")
    look("imports")
    demo.press("push button", "Add account…")
    demo.see("dialog")
    look("add account")
    assert not offenders, "\n".join(["these have no name:", *offenders])


def nameless(reader: ScreenReader) -> list[str]:
    """What on the screen can be acted on and has no name, with the way to it.

    A combo box's name is what is chosen in it, on Linux: what it is for is said by its label.
    """
    tree = reader.tree()
    by_path = {tuple(each.path): each for each in tree}
    found = []
    for each in tree:
        if each.role not in INTERACTIVE:
            continue
        problem = "" if each.name.strip() else "no name"
        if each.role == "combo box" and not any(each.labels()):
            problem = "no label"
        if each.role == "table" and not all(each.table(rows=0).headers):
            problem = "a column without a title"
        if problem:
            way = [by_path[tuple(each.path[:end])] for end in range(2, len(each.path) + 1)]
            told = " > ".join(
                f"{step.role} {step.name!r}" for step in way if step.name or step is each
            )
            found.append(f"{problem}: {told} at {each.path}")
    return found


def test_a_second_start_hands_its_file_to_the_first_window(
    screen: PrivateScreen, tmp_path: Path
) -> None:
    dropped = write_leads(tmp_path)
    handed = tmp_path / "second start ü.csv"
    handed.write_text("Email\nlate@example.com\n", encoding="utf-8")
    command = [sys.executable, "-m", "leaddesk", "--workspace", str(tmp_path / "workspace")]
    keyring = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    first = screen.run(*command, environment=keyring)
    handle = screen.wait_for_window("LeadDesk$", first, PATIENCE_S)
    with ScreenReader(screen.environment, first.pid) as reader:
        window = Window(screen, first, handle, reader)
        window.see("label", "No leads yet: three steps to the first ones")
        second = screen.run(*command, str(handed), environment=keyring)
        assert screen.drop_files([dropped], handle) == "CopyAction"
        assert second.wait(PATIENCE_S) == 0, second.output()

        # Whoever came first is open, the other waits its turn.
        def states() -> dict[str, str] | None:
            listed = [each.name.rpartition(", ") for each in reader.find_all("list item")]
            told = {name: state for name, _comma, state in listed}
            return told if {dropped.name, handed.name} <= told.keys() else None

        files = window.wait(states, "both files in the import")
        assert sorted(files.values()) == ["open now", "waiting"]
        window.see_matching("label", f"Import ({re.escape(dropped.name)}|{re.escape(handed.name)})")
        assert screen.windows("LeadDesk$") == [handle]
        window.close()
