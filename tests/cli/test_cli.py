"""The promises of the command line: JSON, exit codes, words for people; against the sandbox and a real keyring."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import keyring
import pytest

from leaddesk.__main__ import main
from leaddesk.sandbox import Fault, Sandbox
from tests.cli.support import LEADS, Run
from tests.gui.support.bus import PrivateKeyring


def test_import_accounts_for_every_line(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "messy.csv"
    path.write_text(
        "Email,Phone,Odd\na@example.com,,1\n\nA@EXAMPLE.com,,2\nnope,,3\n", encoding="utf-16"
    )
    code, document = run("import", str(path))
    report = document["imports"][0]
    assert code == 1
    assert (
        report["rows"]
        == 3
        == sum(
            report[name] for name in ("created", "updated", "duplicates", "rejected", "set_aside")
        )
    )
    assert (report["created"], report["duplicates"], report["rejected"]) == (1, 1, 1)
    assert report["encoding"].lower().startswith("utf-16")
    assert report["mapping"] == {"Email": "email", "Phone": "phone", "Odd": "custom.Odd"}
    assert {"line", "column", "value", "code", "message"} <= report["issues"][0].keys()
    assert report["issues"][0]["line"] == 5


def test_a_dry_run_stores_nothing(run: Run, leads_file: Path) -> None:
    code, document = run("import", str(leads_file), "--dry-run")
    assert code == 0
    assert document["imports"][0]["id"] is None
    assert document["imports"][0]["created"] == 10
    assert run("leads", "list")[1]["total"] == 0


def test_an_import_can_be_taken_back(run: Run, leads_file: Path) -> None:
    _, document = run("import", str(leads_file))
    assert run("import", "undo", str(document["imports"][0]["id"]))[1] == {
        "removed": 10,
        "restored": 0,
    }
    assert run("leads", "list")[1]["total"] == 0


def test_standard_input_is_a_file_too(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "leaddesk",
            "import",
            "-",
            "--json",
            "--workspace",
            str(tmp_path / "w"),
        ],
        input=LEADS.encode(),
        capture_output=True,
    )
    assert json.loads(done.stdout)["imports"][0]["created"] == 10


def test_several_files_each_stand_for_themselves(
    run: Run, leads_file: Path, tmp_path: Path
) -> None:
    code, document = run("import", str(tmp_path / "gone.csv"), str(leads_file))
    assert code == 5
    assert document["imports"][0]["created"] == 10
    assert document["failed"][0]["error"]["code"] == "file"


def test_leads_are_found_shown_changed_and_exported(
    run: Run, leads_file: Path, tmp_path: Path
) -> None:
    run("import", str(leads_file), "--country", "GB")
    code, document = run(
        "leads", "list", "--where", "email~p3", "--fields", "email,id,custom.Shoe size"
    )
    assert (code, document["total"]) == (0, 1)
    assert document["leads"][0]["custom.Shoe size"] == "3"
    lead_id = document["leads"][0]["id"]
    _, shown = run("leads", "show", "P3@example.com")
    assert shown["lead"]["mobile"] == "+447700900103"
    assert "leads.csv, line 5" in shown["timeline"][0]["title"]
    assert run("leads", "edit", str(lead_id), "city=Paris")[1]["lead"]["city"] == "Paris"
    assert run("leads", "edit", str(lead_id), "email=nonsense")[0] == 2
    assert run("leads", "edit", str(lead_id), "email=p4@example.com")[0] == 2
    for ending in ("csv", "jsonl"):
        path = tmp_path / f"out.{ending}"
        assert run("leads", "export", str(path))[1] == {"written": 10}
        assert len(path.read_text(encoding="utf-8").splitlines()) == 10 + (ending == "csv")
    assert run("leads", "export", str(tmp_path / "out.pdf"))[0] == 2
    assert run("leads", "erase", "P3@example.com")[1] == {"erased": lead_id}
    assert run("leads", "show", str(lead_id))[0] == 2


def test_a_person_is_erased_everywhere(run: Run, dialler: str, sandbox: Sandbox) -> None:
    assert run("send", dialler, "--option", "type=motor-trade")[0] == 0
    code, document = run("leads", "erase", "p1@example.com", "--everywhere")
    assert code == 0
    lead_id, [told] = document["erased"], document["vendors"]
    assert (told["account"], told["state"]) == (dialler, "erased")
    assert document["backups"] == []
    assert "p1@example.com" not in {lead["email"] for lead in sandbox["comunik8"].leads}
    assert run("leads", "show", str(lead_id))[0] == 2

    sandbox["comunik8"].set_fault(Fault("status", path="/lead/cancel"))
    code, document = run("leads", "erase", "p2@example.com", "--everywhere")
    assert (code, document["erased"]) == (4, None)
    assert document["vendors"][0]["state"] == "failed"
    assert run("leads", "show", "p2@example.com")[0] == 0


def test_the_main_job(run: Run, dialler: str, sandbox: Sandbox, tmp_path: Path) -> None:
    code, document = run("account", "check", dialler)
    assert (code, document["ok"]) == (0, True)
    code, document = run("send", dialler, "--option", "type=motor-trade")
    assert code == 0
    assert document["queued"] == 10
    assert document["blocked"] == 0
    assert document["states"] == {"accepted": 10}
    keys = {"id", "lead_id", "email", "state", "vendor_id", "reason"}
    assert all(keys <= delivery.keys() for delivery in document["deliveries"])
    assert len(sandbox["comunik8"].leads) == 10

    code, document = run("send", dialler, "--option", "type=motor-trade")
    assert (code, document["already"], document["queued"]) == (0, 10, 0)
    assert len(sandbox["comunik8"].leads) == 10

    path = tmp_path / "results.csv"
    assert run("outbox", "export", str(path))[1] == {"written": 10}
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0] == [
        *("Email", "First Name", "Last Name", "Mobile", "Shoe size"),
        *("leaddesk_id", "state", "reason", "vendor_id", "sent_at"),
    ]
    assert rows[1][:5] == ["p0@example.com", "Ada", "Example", "07700 900100", "0"]
    assert {row[6] for row in rows[1:]} == {"accepted"}
    assert not sandbox.problems()


def test_what_does_not_fit_is_blocked_and_never_leaves(
    run: Run, dialler: str, sandbox: Sandbox
) -> None:
    lead_id = run("leads", "list", "--limit", "1")[1]["leads"][0]["id"]
    run("leads", "edit", str(lead_id), "first_name=")
    code, document = run("send", dialler, "--option", "type=motor-trade", "--dry-run")
    assert (code, document["ready"], document["blocked"]) == (1, 9, 1)
    code, document = run("send", dialler, "--option", "type=motor-trade")
    assert code == 1
    assert document["states"] == {"accepted": 9, "blocked": 1}
    blocked = next(d for d in document["deliveries"] if d["state"] == "blocked")
    assert blocked["reasons"][0]["field"] == "first_name"
    assert len(sandbox["comunik8"].leads) == 9


def test_a_vendor_out_of_reach_costs_nothing(
    run: Run, dialler: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leaddesk.delivery.policy.backoff", lambda tries: 0.01)
    address = next(a for a in run("account", "list")[1]["accounts"])["settings"]["base_url"]
    sandbox.stop()
    code, document = run("send", dialler, "--option", "type=motor-trade")
    assert code == 4
    assert document["error"]["code"] == "network"
    assert document["error"]["hint"]
    assert document["states"]["failed"] >= 1
    assert sum(document["states"].values()) == 10
    assert address.startswith("http://127.0.0.1")


def test_what_may_have_arrived_is_never_sent_again(
    run: Run, dialler: str, sandbox: Sandbox
) -> None:
    sandbox["comunik8"].set_fault(Fault("drop_after", times=1))
    code, document = run("send", dialler, "--option", "type=motor-trade")
    assert code == 1
    assert document["states"] == {"accepted": 9, "unknown": 1}
    assert run("outbox", "retry")[1]["retried"] == 0
    assert run("outbox", "retry", "--state", "unknown")[0] == 2
    assert len(sandbox["comunik8"].leads) == 10


def test_what_failed_is_sent_again(
    run: Run, dialler: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leaddesk.delivery.policy.backoff", lambda tries: 0.01)
    monkeypatch.setattr("leaddesk.delivery.policy.MAX_DEFERRALS", 2)
    sandbox["comunik8"].set_fault(Fault("status", status=429, retry_after=0))
    code, document = run("send", dialler, "--option", "type=motor-trade")
    assert code == 1
    assert document["states"] == {"failed": 10}
    sandbox["comunik8"].clear_faults()
    code, document = run("outbox", "retry", "--state", "failed", "--account", dialler)
    assert code == 0
    assert document["states"] == {"accepted": 10}


def test_refused_credentials_keep_the_leads_queued(
    run: Run, dialler: str, sandbox: Sandbox, real_keyring: PrivateKeyring
) -> None:
    account = run("account", "show", dialler)[1]["account"]
    keyring.set_password("LeadDesk", f"{account['id']}:api_key", "wrong")
    code, document = run("send", dialler, "--option", "type=motor-trade")
    assert code == 3
    assert document["states"] == {"queued": 10}
    assert document["error"]["code"] == "account"
    code, document = run("account", "check", dialler)
    assert (code, document["error"]["code"]) == (3, "account")


def test_no_wait_queues_and_run_delivers(run: Run, dialler: str) -> None:
    code, document = run("send", dialler, "--option", "type=motor-trade", "--no-wait")
    assert document["states"] == {"queued": 10}
    assert run("outbox", "list", "--state", "queued")[1]["states"] == {"queued": 10}
    code, document = run("outbox", "run")
    assert (code, document["states"]) == (0, {"accepted": 10})


def test_what_is_queued_can_be_taken_back(run: Run, dialler: str, sandbox: Sandbox) -> None:
    run("send", dialler, "--option", "type=motor-trade", "--no-wait")
    code, document = run("outbox", "cancel", "--account", dialler)
    assert (code, document["cancelled"], document["states"]) == (0, 10, {"cancelled": 10})
    assert sandbox["comunik8"].leads == []


def test_an_account_goes_with_its_secrets(
    run: Run, dialler: str, real_keyring: PrivateKeyring
) -> None:
    account = run("account", "show", dialler)[1]["account"]
    user = f"{account['id']}:api_key"
    assert keyring.get_password("LeadDesk", user)
    assert run("account", "remove", dialler)[0] == 0
    assert keyring.get_password("LeadDesk", user) is None
    assert run("account", "list")[1] == {"accounts": []}


@pytest.mark.parametrize(
    ("words", "exit_code", "error_code"),
    [
        (("nonsense",), 2, "usage"),
        (("leads", "list", "--nonsense"), 2, "usage"),
        (("leads", "list", "--where", "nonsense"), 2, "usage"),
        (("leads", "list", "--fields", "email,nonsense"), 2, "usage"),
        (("leads", "show", "nobody@example.com"), 2, "usage"),
        (("outbox", "list", "--batch", "99"), 2, "usage"),
        (("account", "add", "nobody", "Name"), 2, "usage"),
        (("account", "add", "comunik8", "Name", "--set", "nonsense=1"), 2, "usage"),
        (("account", "add", "comunik8", "Name", "--set", "max_per_second=fast"), 2, "usage"),
        (("account", "show", "Nobody"), 3, "account"),
        (("account", "check", "Nobody"), 3, "account"),
        (("send", "Nobody"), 3, "account"),
        (("import", "/nowhere/leads.csv"), 5, "file"),
        (("import", "/"), 5, "file"),
        (("leads", "list", "--workspace", "/dev/null/w"), 5, "workspace"),
        (("restore", "/nowhere/workspace.db"), 5, "file"),
        (("sandbox", "--faults", "nonsense"), 2, "usage"),
    ],
)
def test_exit_codes(run: Run, words: tuple[str, ...], exit_code: int, error_code: str) -> None:
    code, document = run(*words)
    assert (code, document["error"]["code"]) == (exit_code, error_code)
    assert document["error"].keys() == {"code", "title", "detail", "hint", "retryable"}
    assert document["error"]["title"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("imprt", "leads.csv"), "COMMAND cannot be “imprt”. Did you mean import?"),
        (("operations", "nobody"), "VENDOR cannot be “nobody”. It is one of publitrac_v1, "),
        (("leads", "list", "--limit", "x"), "--limit takes a whole number, 0 or more, not “x”."),
        (
            ("leads", "list", "--offset", "-1"),
            "--offset takes a whole number, 0 or more, not “-1”.",
        ),
        (("send", "a", "--import", "9" * 20), "--import takes a whole number, 0 or more, not “999"),
        (("leads", "show", "²"), "There is no lead “²”."),
        (("import", "undo", "9" * 20), "Which import should be taken back?"),
        (("leads", "list", "--search", "-vip"), "--search needs a value after it. One that begins"),
        (("leads", "list", "--workspace", ""), "--workspace: Name a folder."),
        (("leads", "list", "--limit"), "--limit needs a value after it."),
        (("leads",), "Needed as well: COMMAND."),
        (("doctor", "--all"), "There is nothing called --all here."),
    ],
)
def test_slips_are_told_in_plain_words(run: Run, words: tuple[str, ...], said: str) -> None:
    assert run(*words)[1]["error"]["title"].startswith(said)


def test_control_c_at_a_question_ends_the_command_in_plain_words(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("leaddesk.cli.accounts._secrets_from_stdin", interrupted)
    code, document = run("account", "add", "comunik8", "Calls", "--secrets-stdin")
    assert (code, document["error"]["code"]) == (1, "cancelled")


@pytest.mark.usefixtures("run")
def test_a_new_account_says_what_it_still_needs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["account", "add", "comunik8", "Bare"]) == 0
    assert "still needs Address (base_url), API key (api_key)" in capsys.readouterr().out


def test_without_a_keyring_the_account_is_not_made(run: Run) -> None:
    code, document = run(
        "account",
        "add",
        "comunik8",
        "X",
        "--set",
        "base_url=https://x.example",
        "--secrets-stdin",
        stdin='{"api_key": "secret"}',
    )
    assert (code, document["error"]["code"]) == (3, "credentials")
    assert run("account", "list")[1] == {"accounts": []}


@pytest.mark.parametrize(
    ("given", "said"),
    [('{"nope": "ë"}', "has no secret “nope”"), ("[" * 100_000, "cannot be read"), ("[1]", "read")],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_secrets_may_come_in_any_encoding_of_unicode(
    run: Run, encoding: str, given: str, said: str
) -> None:
    _, document = run(
        "account", "add", "comunik8", "A", "--secrets-stdin", stdin=given.encode(encoding)
    )
    assert said in document["error"]["title"]


def test_global_options_stand_anywhere(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = str(tmp_path / "elsewhere")
    assert main(["--workspace", place, "--json", "leads", "list"]) == 0
    assert main(["leads", "list", "--workspace", place, "--json"]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first == second
    assert (Path(place) / "leaddesk.db").exists()


def test_operations_tell_all_five_vendors(run: Run) -> None:
    _, document = run("operations")
    assert {operation["vendor"] for operation in document["operations"]} == {
        "publitrac_v1",
        "publitrac_v2",
        "convertr",
        "comunik8",
        "footprints",
    }
    keys = {"vendor", "name", "title", "group", "verb", "repeat", "documented", "params"}
    assert all(keys <= operation.keys() for operation in document["operations"])


def test_doctor_finds_what_is_missing_and_goes_on(run: Run) -> None:
    code, document = run("doctor")
    found = {check["name"]: check["ok"] for check in document["checks"]}
    assert code == 1
    assert found["keyring"] is False
    assert found["database"] is found["reader"] is found["tls"] is found["resources"] is True


def test_a_fault_of_ours_is_called_one(
    run: Run, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*words: object) -> None:
        raise ZeroDivisionError("secret detail")

    monkeypatch.setattr("leaddesk.services.leads.LeadService.page", broken)
    code, document = run("leads", "list")
    assert (code, document["error"]["code"]) == (70, "bug")
    assert "secret detail" not in json.dumps(document)
    caplog.clear()


NO_QT = """
import sys
from leaddesk.__main__ import main
code = main(sys.argv[1:])
assert not [name for name in sys.modules if name.startswith("PySide6")], "Qt was loaded"
sys.exit(code)
"""


@pytest.mark.parametrize(
    "words",
    [("leads", "list"), ("operations",), ("outbox", "list"), ("account", "list"), ("--help",)],
)
def test_no_command_loads_qt(words: tuple[str, ...], tmp_path: Path) -> None:
    command = [sys.executable, "-c", NO_QT, *words, "--workspace", str(tmp_path / "w")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_the_sandbox_command_serves_until_it_is_stopped(tmp_path: Path) -> None:
    ports = tmp_path / "ports.json"
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "leaddesk",
            "sandbox",
            "--ports-file",
            str(ports),
            "--faults",
            "comunik8:status=500",
        ],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    line = json.loads(process.stdout.readline())
    assert line == json.loads(ports.read_text(encoding="utf-8"))
    assert {"base_url", "settings", "secrets"} <= line["comunik8"].keys()
    process.terminate()
    assert process.wait(20) == 0
    process.stdout.close()


def test_the_headless_demo_sends_to_all_five(run: Run) -> None:
    code, document = run("demo", "--headless")
    assert code == 0
    assert len(document["imports"]) == 3
    assert {send["vendor"] for send in document["sends"]} == {
        "publitrac_v1",
        "publitrac_v2",
        "convertr",
        "comunik8",
        "footprints",
    }
    for send in document["sends"]:
        assert send["error"] is None
        assert not send["undocumented"]
        assert send["stored"] == sum(
            send["states"].get(state, 0) for state in ("accepted", "pending", "held", "duplicate")
        )
