"""Every call of PUBLITRAC from a terminal, and its leads fetched into a workspace."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from leaddesk.__main__ import main
from leaddesk.sandbox import Sandbox
from tests.gui.support.bus import PrivateKeyring
from tests.vendors.publitrac_calls import DONE, RECORDS, ROWS

Run = Callable[..., tuple[int, dict[str, object]]]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def run(
    tmp_path: Path,
    real_keyring: PrivateKeyring,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Run:
    """Runs a command in a workspace of its own and reads its JSON."""
    monkeypatch.setenv("LEADDESK_WORKSPACE", str(tmp_path / "workspace"))

    def call(*words: str, stdin: object = None) -> tuple[int, dict[str, object]]:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(json.dumps(stdin).encode())))
        code = main([*words, "--json"])
        return code, json.loads(capsys.readouterr().out)

    return call


def account(run: Run, sandbox: Sandbox, vendor: str, **settings: str) -> None:
    one = sandbox.accounts[vendor]
    words = [
        word
        for name, text in {**one.settings, **settings}.items()
        for word in ("--set", f"{name}={text}")
    ]
    code, _ = run("account", "add", vendor, "Agency", *words, "--secrets-stdin", stdin=one.secrets)
    assert code == 0


def test_every_call_of_v1_runs_from_the_command_line(run: Run, sandbox: Sandbox) -> None:
    account(run, sandbox, "publitrac_v1", partial_calls="true")
    calls = {**dict(ROWS), **{name: (given, None) for name, given in RECORDS.items()}, **DONE}
    for operation, (given, _) in calls.items():
        code, document = run("call", "Agency", operation, "--args-stdin", stdin=given)
        assert code == 0, (operation, document)
    _, document = run("operations", "publitrac_v1")
    listed = document["operations"]
    assert isinstance(listed, list)
    assert calls.keys() == {operation["name"] for operation in listed}
    assert sandbox.problems() == {}


def test_a_half_documented_call_says_how_to_switch_it_on(run: Run, sandbox: Sandbox) -> None:
    account(run, sandbox, "publitrac_v1")
    code, document = run("call", "Agency", "delete_lead", "email=a@b.cd")
    assert code == 2
    assert "partial_calls" in json.dumps(document)
    assert not sandbox["publitrac_v1"].requests


def test_leads_a_view_and_a_list_are_fetched_each_lead_once(run: Run, sandbox: Sandbox) -> None:
    account(run, sandbox, "publitrac_v1")
    counts = [
        run("pull", "Agency", "--what", what)[1]
        for what in ("leads", "list:Größte Kunden <A&B>", "view:PromoABC_Email_Open")
    ]
    assert [count["fetched"] for count in counts] == [250, 10, 35]
    assert [count["created"] for count in counts] == [250, 0, 0]
    _, document = run("leads", "list", "--search", "Müller", "--limit", "1")
    leads = document["leads"]
    assert isinstance(leads, list)
    assert leads[0]["company"] == "Müller & Söhne <Export>"
    assert sandbox.problems() == {}


def test_both_calls_of_v2_run_from_the_command_line(run: Run, sandbox: Sandbox) -> None:
    account(run, sandbox, "publitrac_v2")
    assert run("call", "Agency", "get_token")[0] == 0
    code, document = run("call", "Agency", "delayed_sync", "email=john.doe@provider.com", "score=3")
    assert (code, document["status"]) == (0, 200)
    assert sandbox.problems() == {}
