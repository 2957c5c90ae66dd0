"""Putting a cause right and letting people be contacted again, against a stand-in."""

from __future__ import annotations

from tests.cli.support import Run

SEND = ("--where", "email~@example.com", "--option", "type=solar")


def test_a_cause_is_put_right_in_all_its_leads_and_only_those_are_sent_again(
    run: Run, dialler: str
) -> None:
    for lead_id in ("1", "2"):
        assert run("leads", "edit", lead_id, "phone=", "mobile=")[0] == 0
    _, sent = run("send", dialler, *SEND)
    (code,) = {
        reason["code"]
        for delivery in sent["deliveries"]
        if delivery["state"] == "blocked"
        for reason in delivery["reasons"]
    }
    fix = ("outbox", "fix", code, "--account", dialler, "--field", "mobile")
    assert run(*fix)[0] == 2, "a value is needed"
    code_of_trial, trial = run(*fix, "--value", "07700900001", "--dry-run")
    assert (code_of_trial, trial["changed"], trial["queued"]) == (0, 2, 0)
    code_of_fix, fixed = run(*fix, "--value", "07700900001")
    assert (code_of_fix, fixed["leads"], fixed["changed"], fixed["queued"]) == (0, 2, 2, 2)
    _, after = run("outbox", "run", "--account", dialler)
    assert "blocked" not in after["states"]
    assert sum(after["states"].values()) == 10


def test_what_is_taken_off_its_list_may_be_contacted_again(run: Run, dialler: str) -> None:
    assert run("leads", "suppress", "p0@example.com", "+44 7700 900999")[0] == 0
    assert run("send", dialler, *SEND, "--dry-run")[1]["blocked"] == 1
    code, document = run("suppressions", "remove", "P0@Example.com", "p1@example.com")
    assert (code, document) == (0, {"removed": 1, "unknown": 1})
    assert run("send", dialler, *SEND, "--dry-run")[1]["blocked"] == 0
    assert run("suppressions", "list")[1]["total"] == 1
