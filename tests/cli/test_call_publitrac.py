"""Every call of PUBLITRAC from a terminal, and its leads fetched into a workspace."""

from __future__ import annotations

import json

import pytest

from leaddesk.sandbox import Sandbox
from tests.cli.support import Run, add_account
from tests.vendors.publitrac_calls import DONE, RECORDS, ROWS

pytestmark = pytest.mark.usefixtures("real_keyring")


def test_every_call_of_v1_runs_from_the_command_line(run: Run, sandbox: Sandbox) -> None:
    add_account(run, sandbox, "publitrac_v1", "Agency", partial_calls="true")
    calls = {**dict(ROWS), **{name: (given, None) for name, given in RECORDS.items()}, **DONE}
    for operation, (given, _) in calls.items():
        code, document = run("call", "Agency", operation, "--args-stdin", stdin=json.dumps(given))
        assert code == 0, (operation, document)
    _, document = run("operations", "publitrac_v1")
    listed = document["operations"]
    assert isinstance(listed, list)
    assert calls.keys() == {operation["name"] for operation in listed}
    assert sandbox.problems() == {}


def test_a_half_documented_call_says_how_to_switch_it_on(run: Run, sandbox: Sandbox) -> None:
    add_account(run, sandbox, "publitrac_v1", "Agency")
    code, document = run("call", "Agency", "delete_lead", "email=a@b.cd")
    assert code == 2
    assert "partial_calls" in json.dumps(document)
    assert not sandbox["publitrac_v1"].requests


def test_leads_a_view_and_a_list_are_fetched_each_lead_once(run: Run, sandbox: Sandbox) -> None:
    add_account(run, sandbox, "publitrac_v1", "Agency")
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
    add_account(run, sandbox, "publitrac_v2", "Agency")
    assert run("call", "Agency", "get_token")[0] == 0
    code, document = run("call", "Agency", "delayed_sync", "email=john.doe@provider.com", "score=3")
    assert (code, document["status"]) == (0, 200)
    assert sandbox.problems() == {}
