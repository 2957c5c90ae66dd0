"""Closed, full and odd streams, names that are no text, Ctrl+C: one message, the promised code, no traceback."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from leaddesk.__main__ import main
from leaddesk.services.accounts import AccountService
from leaddesk.services.workspace import Workspace

pytestmark = pytest.mark.skipif(os.name != "posix", reason="shells and devices of Unix")

LEADDESK = f"exec '{sys.executable}' -m leaddesk"


def shell(words: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["sh", "-c", f"{LEADDESK} --workspace '{folder}/w' {words}"],
        env={**os.environ, **environment},
        cwd=folder,
        capture_output=True,
    )


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ("import leads.csv --json 2>&-", 0, b'{"imports": '),
        ("import - --json <&-", 5, b'{"error": {"code": "file"'),
        ("account add comunik8 A --secrets-stdin --json <&-", 2, b'{"error": {"code": "usage"'),
        ("leads show nobody >&-", 2, b"There is no lead"),
        ("leads list >/dev/full", 5, b"The result could not be written.\nNo space left on device"),
        ("leads list --json >/dev/full", 5, b"The result could not be written."),
        ("leads show nobody 2>/dev/full", 2, b""),
        ("operations --json | head -c 9", 0, b'{"operati'),
    ],
)
def test_streams_that_are_closed_or_full(
    tmp_path: Path, words: str, code: int, said: bytes
) -> None:
    (tmp_path / "leads.csv").write_text("email\nada@example.com\n", encoding="utf-8")
    done = shell(words, tmp_path)
    assert (done.returncode, (done.stdout + done.stderr)[: len(said)]) == (code, said)
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr


def test_a_backup_that_does_not_fit_leaves_nothing(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "w")
    with workspace.database.write() as connection:
        connection.execute("INSERT INTO setting VALUES('big', ?)", ("x" * 8_000_000,))
    workspace.close()
    command = f"ulimit -f 100; {LEADDESK} backup copy.db --workspace w"
    assert subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True).returncode == 5
    assert not list(tmp_path.glob("copy*"))


def test_standard_input_that_does_not_fit_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"email\n")))
    with Path("/dev/full").open("wb", buffering=0) as full:
        monkeypatch.setattr("tempfile.TemporaryFile", lambda: full)
        assert main(["import", "-", "--workspace", str(tmp_path)]) == 5
    assert "No space left on device" in capsys.readouterr().err


def test_json_is_utf8_in_every_locale(tmp_path: Path) -> None:
    done = shell("leads show Zoë --json", tmp_path, PYTHONIOENCODING="ascii")
    assert json.loads(done.stdout.decode())["error"]["title"] == "There is no lead “Zoë”."
    assert shell("operations convertr", tmp_path, PYTHONIOENCODING="ascii").returncode == 0


def test_values_do_not_steer_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = ("--workspace", str(tmp_path))
    assert main(["segments", "save", "\x1b]0;Mine\x07", "city:Paris", *place]) == 0
    assert main(["segments", "list", *place]) == 0
    assert main(["leads", "show", "\x1b[2J", *place]) == 2
    assert "\x1b" not in "".join(capsys.readouterr())


@pytest.mark.skipif(sys.platform == "darwin", reason="its file names are always text")
def test_a_file_may_have_any_name_a_value_must_be_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = os.fsdecode(os.fsencode(tmp_path) + b"/\xe9t\xe9.csv")
    Path(name).write_text("email\nada@example.com\n", encoding="utf-8")
    workspace = f"--workspace={tmp_path / 'w'}"
    assert main(["import", name, workspace, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["imports"][0]["file"] == "\ufffdt\ufffd.csv"
    assert main(["suppressions", "import", name, workspace]) == 0
    assert main(["leads", "edit", "1", "city=\udce9", workspace]) == 2
    assert "“city=\ufffd” is no text that can be read." in capsys.readouterr().err
    for words in (["leads", "show", name], ["import", name, "--source", name]):
        assert main([*words, workspace]) == 2
    (folder := Path(name).with_suffix("")).mkdir()
    assert main(["leads", "list", "--workspace", str(folder)]) == 5
    assert not list(folder.glob("*.db"))


def test_ctrl_c_ends_any_command_with_a_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(AccountService, "list", lambda _: signal.raise_signal(signal.SIGINT))
    assert main(["account", "list", "--workspace", str(tmp_path), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "cancelled"


def test_ctrl_d_at_a_question_stops(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def ended(prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr("leaddesk.cli.accounts.getpass.getpass", ended)
    monkeypatch.setattr("leaddesk.cli.accounts._somebody_is_there", lambda: True)
    assert main(["account", "add", "comunik8", "A", "--workspace", str(tmp_path)]) == 1
    assert "Stopped." in capsys.readouterr().err


def test_ctrl_c_ends_the_wait_for_standard_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            assert not self.tell(), "it went on waiting"
            self.seek(1)
            signal.raise_signal(signal.SIGINT)
            return b"email\n"

    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(Terminal()))
    assert main(["import", "-", "--workspace", str(tmp_path)]) == 1


def test_a_command_wins_over_a_file_of_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "operations").touch()
    assert main(["operations"]) == 0
    assert "comunik8" in capsys.readouterr().out
