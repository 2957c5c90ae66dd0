"""What the JSON of commands promises to programs that rely on it, and what `send` and `outbox run` wait for."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from leaddesk.domain.deliveries import Outcome
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.states import DeliveryState
from leaddesk.services.sending import Delivered, SendService
from leaddesk.services.workspace import Workspace
from leaddesk.store.claims import Answer
from tests.cli.support import Run

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


@pytest.mark.parametrize("words", [("--import", "77"), ("--lead", "1", "--lead", "99")])
def test_what_is_not_there_is_not_sent_in_silence(
    run: Run, dialler: str, words: tuple[str, ...]
) -> None:
    code, document = run("send", dialler, *SEND, *words)
    assert (code, document["error"]["code"]) == (2, "usage")


def test_a_run_that_was_stopped_is_not_all_done(
    run: Run, dialler: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    deliver = SendService.deliver

    def stopped(service: SendService, account: str, token: CancelToken, settled: Any) -> Delivered:
        token.cancel()
        return deliver(service, account, token, settled)

    run("send", dialler, *SEND, "--no-wait")
    monkeypatch.setattr(SendService, "deliver", stopped)
    code, document = run("outbox", "run")
    assert (code, document["states"]) == (1, {"queued": 10})


def test_what_another_process_is_sending_is_waited_for(
    run: Run, dialler: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = run("account", "show", dialler)[1]["account"]["id"]
    run("send", dialler, *SEND, "--lead", "1", "--no-wait")
    other = Workspace(Path(os.environ["LEADDESK_WORKSPACE"]))
    wire = other.wire(account, 1)
    [claim] = other.claims.turn(account, other.owner, (), 1)
    answer = Answer(claim.delivery_id, Outcome(DeliveryState.ACCEPTED))
    monkeypatch.setattr(
        "leaddesk.cli.outbox.time.sleep",
        lambda _: other.claims.turn(account, other.owner, [answer], 0),
    )
    assert run("send", dialler, *SEND, "--lead", "2")[1]["states"] == {"accepted": 1}
    assert run("outbox", "list")[1]["states"] == {"accepted": 2}
    wire.close(remove=True)
    other.close()
