"""A window is tried only where a display answers."""

from __future__ import annotations

import json
import socket
import sys

import pytest

from leaddesk.__main__ import main
from leaddesk.cli.screen import has_screen

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="other systems always have a screen"
)


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("variable", "value", "expected"),
    [
        ("DISPLAY", "", False),
        ("DISPLAY", ":64001", False),
        ("DISPLAY", "elsewhere.example:10.0", True),
        ("WAYLAND_DISPLAY", "wayland-0", True),
        ("QT_QPA_PLATFORM", "offscreen", True),
    ],
)
def test_what_the_environment_says(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, *, expected: bool
) -> None:
    monkeypatch.setenv(variable, value)
    assert has_screen() is expected


def test_a_display_that_answers_is_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":64002.0")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X64002")
        server.listen()
        assert has_screen()


def test_without_a_screen_the_window_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISPLAY", ":64001")
    assert main([]) == 2
    assert "no screen" in capsys.readouterr().err
    assert main(["--json"]) == 2
    assert "no screen" in json.loads(capsys.readouterr().out)["error"]["title"]
