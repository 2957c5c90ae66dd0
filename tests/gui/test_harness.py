"""The harness sees, works and photographs a window from outside; tried on a small one of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.gui.support import sample_window
from tests.gui.support.accessibility import ElementGoneError, ScreenReader
from tests.gui.support.processes import (
    Background,
    command_line,
    descendants,
    is_alive,
    require,
    wait_until,
)
from tests.gui.support.screen import PrivateScreen

SAMPLE = Path(sample_window.__file__)


@pytest.fixture
def sample(screen: PrivateScreen) -> Background:
    return screen.run_python(SAMPLE)


@pytest.fixture
def window(screen: PrivateScreen, sample: Background) -> int:
    return screen.wait_for_window("^Harness sample$", sample)


@pytest.fixture
def reader(screen: PrivateScreen, sample: Background, window: int) -> Iterator[ScreenReader]:
    with ScreenReader(screen.environment, sample.pid) as reader:
        yield reader


def test_everything_in_the_window_can_be_read(reader: ScreenReader) -> None:
    seen = {(element.role, element.name) for element in reader.tree()}
    assert {
        ("application", "Harness sample"),
        ("frame", "Harness sample"),
        ("push button", "Count"),
        ("text", "Search leads"),
        ("check box", "Only new"),
        ("label", "nothing yet"),
        ("table", "Files"),
    } <= seen
    assert "<push button 'Count'>" in reader.outline()
    button = reader.wait_for("push button", "Count")
    assert {"enabled", "focusable", "showing"} <= button.states


def test_fields_buttons_and_boxes_can_be_worked(reader: ScreenReader) -> None:
    reader.wait_for("text", "Search leads").set_text("żółw")
    reader.wait_for("check box", "Only new").press("Toggle")
    reader.wait_for("push button", "Count").press()
    reader.wait_for("label", "pressed 1, field 'żółw', box True")
    reader.wait_for("push button", "Count").press()
    reader.wait_for("label", "pressed 2, field 'żółw', box True")
    assert reader.wait_for("text", "Search leads").text == "żółw"
    assert "checked" in reader.wait_for("check box", "Only new").states


def test_tables_can_be_read_whole_and_in_part(reader: ScreenReader) -> None:
    table = reader.wait_for("table", "Files").table()
    assert (table.rows, table.columns, table.headers) == (2, 2, ("File", "Note"))
    assert table.cells == (("first.csv", "built in"), ("żółw.csv", "built in"))
    assert reader.wait_for("table", "Files").table(first_row=1, rows=1).cells == (
        ("żółw.csv", "built in"),
    )


def test_mouse_and_keyboard_reach_what_the_reader_sees(
    screen: PrivateScreen, reader: ScreenReader
) -> None:
    screen.click(*reader.wait_for("text", "Search leads").place().centre)
    wait_until(lambda: "focused" in reader.wait_for("text", "Search leads").states, "the focus")
    screen.type_text("typed")
    wait_until(lambda: reader.wait_for("text", "Search leads").text == "typed", "the text")
    screen.press_key("alt+c")
    reader.wait_for("label", "pressed 1, field 'typed', box False")


def test_real_files_can_be_dropped_by_another_program(
    screen: PrivateScreen, window: int, reader: ScreenReader, tmp_path: Path
) -> None:
    files = [tmp_path / "leads żółw & co.csv", tmp_path / "second.csv"]
    for file in files:
        file.write_text("email\na@example.com\n")
    assert screen.drop_files(files, window) == "CopyAction"
    table = reader.wait_for("table", "Files").table()
    assert table.cells[2:] == tuple((str(file), "dropped") for file in files)
    # Once more, at a place of the test's choosing.
    place = reader.wait_for("label", "nothing yet").place().centre
    assert screen.drop_files(files[:1], window, at=place) == "CopyAction"
    assert reader.wait_for("table", "Files").table().rows == 5


def test_a_drop_beside_the_window_is_refused(
    screen: PrivateScreen, window: int, tmp_path: Path
) -> None:
    (tmp_path / "x.csv").write_text("")
    edge = screen.geometry(window)
    beside = (edge.x + edge.width + 100, edge.y + 50)
    assert screen.drop_files([tmp_path / "x.csv"], window, at=beside) == "IgnoreAction"


def test_a_picture_shows_the_window(
    screen: PrivateScreen, window: int, reader: ScreenReader, tmp_path: Path
) -> None:
    def picture() -> QImage:
        return QImage(str(screen.screenshot(tmp_path / "screen.png")))

    def colours_of_button() -> int:
        place = reader.wait_for("push button", "Count").place()
        part = picture().copy(place.x, place.y, place.width, place.height)
        return len({part.pixel(x, y) for x in range(part.width()) for y in range(part.height())})

    assert (picture().width(), picture().height()) == (screen.width, screen.height)
    # A button that was painted has edges and letters; an empty screen has one colour.
    wait_until(lambda: colours_of_button() > 4, "the painted button")


def test_a_closed_window_ends_its_program(
    screen: PrivateScreen, sample: Background, window: int
) -> None:
    screen.close_window(window)
    assert sample.wait() == 0
    assert screen.windows("^Harness sample$") == []


def test_what_is_not_there_is_not_found(reader: ScreenReader) -> None:
    assert reader.find("push button", "Nothing") is None
    with pytest.raises(
        pytest.fail.Exception, match=r"push button 'Nothing'; there was:\n<application"
    ):
        reader.wait_for("push button", "Nothing", timeout_s=0.1)
    with pytest.raises(ElementGoneError, match="no action 'Fly'"):
        reader.wait_for("push button", "Count").press("Fly")
    with pytest.raises(ElementGoneError, match="not a table"):
        reader.wait_for("push button", "Count").table()


def test_a_program_that_dies_is_quoted(screen: PrivateScreen, tmp_path: Path) -> None:
    script = tmp_path / "dies.py"
    script.write_text("raise SystemExit('on purpose')")
    with pytest.raises(pytest.fail.Exception, match="on purpose"):
        screen.wait_for_window("^Never$", screen.run_python(script))


def test_a_missing_program_fails_with_the_way_to_get_it() -> None:
    with pytest.raises(
        pytest.fail.Exception, match=r"no-such-program.*apt-get install .* no-such-program"
    ):
        require("sh", "no-such-program")


def test_a_screen_takes_everything_with_it(tmp_path: Path) -> None:
    before = set(descendants(os.getpid()))
    with PrivateScreen(tmp_path) as screen:
        program = screen.run_python(SAMPLE)
        screen.wait_for_window("^Harness sample$", program)
        with ScreenReader(screen.environment, program.pid) as reader:
            reader.wait_for("push button", "Count")
        family = set(descendants(os.getpid())) - before
        # The X server, the window manager, the bus, the accessibility bus with its two helpers, the program.
        assert len(family) >= 6
    assert [command_line(pid) for pid in family if is_alive(pid)] == []
