"""`pull`, `call`, `outbox reconcile` and `settle`, as a person runs them, against the stand-ins."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leaddesk.sandbox import Fault, Sandbox
from tests.cli.support import Run, add_account, options
from tests.gui.support.bus import PrivateKeyring


@pytest.fixture
def publitrac(run: Run, sandbox: Sandbox, real_keyring: PrivateKeyring) -> str:
    return add_account(run, sandbox, "publitrac_v1", "PUBLITRAC")


def test_leads_a_view_and_a_list_come_once_each_however_often(run: Run, publitrac: str) -> None:
    assert run("pull", publitrac) == (
        0,
        {"fetched": 250, "created": 250, "updated": 0, "unchanged": 0, "missing": 0},
    )
    for what in ("leads", "list:Größte Kunden <A&B>", "view:PromoABC_Email_Open"):
        code, document = run("pull", publitrac, "--what", what)
        assert code == 0
        assert document["fetched"] == document["unchanged"] > 0
    code, document = run("leads", "list", "--where", "company='Müller & Söhne <Export>'")
    assert (code, document["total"]) == (0, 50)


def test_a_call_answers_with_its_result_and_status(run: Run, publitrac: str) -> None:
    code, document = run("call", publitrac, "get_lead", "email=kontakt001@practice.example")
    assert (code, document["status"]) == (0, 2002)
    assert document["result"]["email"] == "kontakt001@practice.example"

    code, document = run("call", publitrac, "get_lead", "email=nobody@practice.example")
    assert code == 1
    assert document["reasons"][0]["field"] == "email"

    queries = {"queries": [{"field": "country", "operator": "like", "value": "AT"}]}
    code, document = run(
        "call", publitrac, "get_leads", "page=1", "--args-stdin", stdin=json.dumps(queries)
    )
    assert (code, len(document["result"])) == (0, 50)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("call", "get_lead"), "needs"),
        (("call", "get_lead", "mail=x"), "no parameter"),
        (("call", "sing"), "no operation"),
        (("call", "delete_lead", "email=a@example.com"), "switched off"),
        (("pull", "--what", "list"), "Which list"),
        (("pull", "--from", "yesterday"), "not a date"),
    ],
)
def test_wrong_usage_is_said_and_sends_nothing(
    run: Run, sandbox: Sandbox, publitrac: str, words: tuple[str, ...], said: str
) -> None:
    code, document = run(words[0], publitrac, *words[1:])
    assert code == 2
    assert said in document["error"]["title"]
    assert not sandbox["publitrac_v1"].requests


def test_v2_is_confirmed_by_v1(
    run: Run, sandbox: Sandbox, publitrac: str, leads_file: Path
) -> None:
    second = add_account(run, sandbox, "publitrac_v2", "Second", read_back_account=publitrac)
    assert run("import", str(leads_file), "--country", "GB")[0] == 0
    code, document = run("send", second, "--option", "original_source=Fair")
    assert (code, document["states"]) == (0, {"pending": 10})

    asked = 0
    while (
        document["states"].get("pending") and asked < 50
    ):  # v2 works through its leads a little later
        asked += 1
        code, document = run("outbox", "reconcile", "--account", second)
        assert code == 0
    assert document["states"] == {"accepted": 10}


def test_results_are_pulled_until_all_are_decided(
    run: Run, sandbox: Sandbox, real_keyring: PrivateKeyring, leads_file: Path
) -> None:
    convertr = add_account(run, sandbox, "convertr", "Convertr")
    assert run("import", str(leads_file), "--country", "GB")[0] == 0
    code, document = run("send", convertr, *options(sandbox, "convertr"))
    assert document["states"] == {"pending": 10}, document
    asked = 0
    while document["states"].get("pending") and asked < 50:
        asked += 1
        code, pulled = run("pull", convertr, "--what", "results")
        assert code == 0
        assert pulled["fetched"] == pulled["updated"] + pulled["unchanged"]
        code, document = run("outbox", "list", "--account", convertr)
    assert sum(document["states"].values()) == 10
    assert "pending" not in document["states"]


def test_an_unknown_delivery_is_settled_by_hand(
    run: Run, sandbox: Sandbox, real_keyring: PrivateKeyring, leads_file: Path
) -> None:
    dialler = add_account(run, sandbox, "comunik8", "Dialler")
    assert run("import", str(leads_file), "--country", "GB")[0] == 0
    sandbox["comunik8"].set_fault(Fault("drop_after", times=1))
    code, document = run("send", dialler, *options(sandbox, "comunik8"))
    assert (code, document["states"]["unknown"]) == (1, 1)
    [unknown] = [d["id"] for d in document["deliveries"] if d["state"] == "unknown"]
    [accepted, *_] = [d["id"] for d in document["deliveries"] if d["state"] == "accepted"]

    assert run("outbox", "settle", str(accepted), "failed")[0] == 2
    code, document = run("outbox", "settle", str(unknown), "accepted")
    assert (code, document["states"]) == (0, {"accepted": 1})


def test_what_never_reached_the_vendor_is_not_said_to_be_taken_back(
    run: Run, sandbox: Sandbox, real_keyring: PrivateKeyring, leads_file: Path
) -> None:
    dialler = add_account(run, sandbox, "comunik8", "Dialler")
    assert run("import", str(leads_file), "--country", "GB")[0] == 0
    run("send", dialler, *options(sandbox, "comunik8"), "--no-wait")
    code, document = run("outbox", "withdraw", "1", "2")
    assert (code, document["states"]) == (1, {"queued": 2})


def test_a_test_stores_nothing_at_the_vendor(
    run: Run, sandbox: Sandbox, real_keyring: PrivateKeyring, leads_file: Path
) -> None:
    dialler = add_account(run, sandbox, "comunik8", "Dialler")
    assert run("import", str(leads_file), "--country", "GB")[0] == 0
    code, document = run("send", dialler, *options(sandbox, "comunik8"), "--test")
    assert (code, document["states"]) == (0, {"accepted": 10})
    assert not sandbox["comunik8"].leads
    assert run("outbox", "list")[1]["states"] == {}


def test_a_code_from_a_phone_is_asked_on_a_terminal(
    run: Run, sandbox: Sandbox, real_keyring: PrivateKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox.convertr, "wants_code", True)
    buying = add_account(run, sandbox, "convertr", "Buying", grant="password_and_code")
    code, document = run("account", "check", buying)
    assert (code, document["error"]["code"]) == (3, "account")

    monkeypatch.setattr("leaddesk.cli.accounts._somebody_is_there", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda _prompt: sandbox.convertr.code)
    assert run("account", "check", buying)[0] == 0
    # The token is kept: the next command needs no code.
    code, document = run("call", buying, "get_links", "campaign_id=1001")
    assert (code, document["status"]) == (0, 200)
