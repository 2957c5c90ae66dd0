"""Every call of the largest of the five interfaces from a terminal, nested arguments on standard input."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from leaddesk.__main__ import main
from leaddesk.sandbox import Sandbox
from tests.gui.support.bus import PrivateKeyring
from tests.vendors.footprints_calls import CALLS, with_files


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


def test_every_call_runs_from_the_command_line(
    sandbox: Sandbox,
    real_keyring: PrivateKeyring,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LEADDESK_WORKSPACE", str(tmp_path / "workspace"))

    def run(*words: str, stdin: object) -> tuple[int, dict[str, object]]:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(json.dumps(stdin).encode())))
        code = main([*words, "--json"])
        return code, json.loads(capsys.readouterr().out)

    account = sandbox.accounts["footprints"]
    settings = {**account.settings, "custom_variables": "leaddesk_id", "max_per_second": "1000"}
    words = [word for name, text in settings.items() for word in ("--set", f"{name}={text}")]
    assert (
        run(
            "account", "add", "footprints", "CRM", *words, "--secrets-stdin", stdin=account.secrets
        )[0]
        == 0
    )
    for operation, (given, _) in CALLS.items():
        code, document = run(
            "call", "CRM", operation, "--args-stdin", stdin=with_files(tmp_path, given)
        )
        assert (code, document["status"]) == (0, 200), (operation, document)
    assert sandbox.problems() == {}
    # The year-long token is kept: only the call that signs in, signs in again.
    assert sum(r.path == "/api/token" for r in sandbox["footprints"].requests) == 1
    code, document = run("operations", "footprints", stdin=None)
    assert CALLS.keys() < {operation["name"] for operation in document["operations"]}
