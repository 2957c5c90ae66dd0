"""`consent show`: what a person agreed to, and the line that proves it."""

from __future__ import annotations

from pathlib import Path

from tests.cli.support import Run


def test_a_consent_with_the_line_that_proves_it(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "fair.csv"
    path.write_text("Email,Email opt-in,Consent date\nada@example.com,yes,2026-03-01\n", "utf-8")
    assert run("import", str(path))[0] == 0
    code, document = run("consent", "show", "ada@example.com")
    assert code == 0
    assert document["consent"]["consent_email"] == "yes"
    assert document["consent"]["consent_phone"] == ""
    assert (document["source"]["file"], document["source"]["line"]) == ("fair.csv", 2)
    assert ["Email opt-in", "yes"] in document["source"]["cells"]
    assert document["suppressed"] == []


def test_a_suppressed_lead_says_so(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    path.write_text("Email\nada@example.com\n", "utf-8")
    run("import", str(path))
    run("leads", "suppress", "ada@example.com", "--list", "Complaints")
    _, document = run("consent", "show", "1")
    assert document["source"] is None
    assert [one["list"] for one in document["suppressed"]] == ["Complaints"]
