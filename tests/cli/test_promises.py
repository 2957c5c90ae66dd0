"""What the JSON of commands promises to programs that rely on it."""

from __future__ import annotations

import os
from pathlib import Path

from tests.cli.test_cli import Run, dialler, leads_file, run, sandbox

__all__ = ["dialler", "leads_file", "run", "sandbox"]

SEND = ("--option", "type=motor-trade")
DELIVERY = {"id", "lead_id", "email", "state", "vendor_id", "reason"}


def test_every_delivery_and_account_has_the_promised_keys(run: Run, dialler: str) -> None:
    _, document = run("send", dialler, *SEND, "--test")
    assert [one["email"] for one in document["deliveries"]] == [
        f"p{n}@example.com" for n in range(10)
    ]
    assert all(one.keys() >= DELIVERY for one in document["deliveries"])
    run("send", dialler, *SEND, "--no-wait")
    _, document = run("outbox", "cancel", "--state", "queued")
    assert {(one["id"], one["state"]) for one in document["deliveries"]} == {
        (number, "cancelled") for number in range(1, 11)
    }
    _, document = run("outbox", "retry")
    assert (document["retried"], document["states"]) == (0, {"cancelled": 10})
    assert [one["name"] for one in run("account", "show", dialler)[1]["accounts"]] == [dialler]
    assert run("account", "remove", dialler)[1]["accounts"] == []


def test_a_restored_workspace_is_named_as_written(run: Run, tmp_path: Path) -> None:
    run("backup", str(tmp_path / "copy.db"))
    written = run("restore", str(tmp_path / "copy.db"))[1]["written"]
    assert written == str(Path(os.environ["LEADDESK_WORKSPACE"]) / "leaddesk.db")
