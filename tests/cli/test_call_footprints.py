"""Every call of the largest of the five interfaces from a terminal, nested arguments on standard input."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leaddesk.sandbox import Sandbox
from tests.cli.support import Run, add_account
from tests.vendors.footprints_calls import CALLS, with_files


@pytest.mark.usefixtures("real_keyring")
def test_every_call_runs_from_the_command_line(run: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    settings = {"custom_variables": "leaddesk_id", "max_per_second": "1000"}
    add_account(run, sandbox, "footprints", "CRM", **settings)
    for operation, (given, _) in CALLS.items():
        code, document = run(
            "call", "CRM", operation, "--args-stdin", stdin=json.dumps(with_files(tmp_path, given))
        )
        assert (code, document["status"]) == (0, 200), (operation, document)
    assert sandbox.problems() == {}
    # The year-long token is kept: only the call that signs in, signs in again.
    assert sum(r.path == "/api/token" for r in sandbox["footprints"].requests) == 1
    code, document = run("operations", "footprints")
    assert CALLS.keys() < {operation["name"] for operation in document["operations"]}
