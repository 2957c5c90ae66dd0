from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from leaddesk.__main__ import main
from leaddesk.sandbox import Sandbox
from tests.cli.support import LEADS, Run, add_account
from tests.gui.support.bus import PrivateKeyring


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("LEADDESK_WORKSPACE", str(tmp_path / "workspace"))
    monkeypatch.setattr("sys.stdin", io.StringIO())

    def call(*words: str, stdin: str | bytes = "") -> tuple[int, Any]:
        given = stdin if isinstance(stdin, bytes) else stdin.encode()
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given)))
        capsys.readouterr()
        code = main([*words, "--json"])
        lines = capsys.readouterr().out.splitlines()
        assert len(lines) == 1, lines
        return code, json.loads(lines[0])

    return call


@pytest.fixture
def leads_file(tmp_path: Path) -> Path:
    path = tmp_path / "leads.csv"
    path.write_text(LEADS, encoding="utf-8")
    return path


@pytest.fixture
def dialler(run: Run, sandbox: Sandbox, real_keyring: PrivateKeyring, leads_file: Path) -> str:
    """An account at the stand-in of Comunik8, with ten leads in the workspace."""
    account = add_account(run, sandbox, "comunik8", "Dialler")
    assert run("import", str(leads_file), "--country", "GB")[0] == 0
    return account
