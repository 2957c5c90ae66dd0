"""A person's no is never lost: whatever the policy, and wherever in a file it stands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from leaddesk.domain.clock import now_text
from leaddesk.domain.imports import ImportOptions, ImportReport, Policy
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.services.imports import ImportService
from leaddesk.store.database import Database

Row = tuple[object, ...]
Importer = Callable[..., ImportReport]
KNOWN = "Email,Email opt in,Phone opt in,City\nada@example.com,yes,,\nbob@example.com,yes,no,\n"
NOTED = "Opt-outs noted on known leads: {}."


@pytest.fixture(params=[False, True], ids=["few", "many"])
def run(
    database: Database,
    tmp_path: Path,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> Importer:
    """Imports a text into a workspace that knows Ada and Bob. Whether indexes wait must make no difference."""
    monkeypatch.setattr("leaddesk.store.imports._is_many", lambda *_: request.param)

    def importer(text: str, policy: Policy, name: str = "leads.csv") -> ImportReport:
        (tmp_path / name).write_text(text)
        service = ImportService(database)
        options = ImportOptions(policy=policy)
        return service.run(tmp_path / name, options, ignore_progress, CancelToken())

    importer(KNOWN, Policy.UPDATE)
    return importer


def contents(database: Database) -> list[Row]:
    with database.read() as connection:
        return connection.execute("SELECT * FROM lead ORDER BY id").fetchall()


def consents(database: Database) -> list[Row]:
    with database.read() as connection:
        sql = "SELECT consent_email, consent_phone, city FROM lead WHERE email < 'c' ORDER BY email"
        return connection.execute(sql).fetchall()


@pytest.mark.parametrize("policy", Policy)
@pytest.mark.parametrize(
    ("rows", "updated", "ada"),
    [
        ("ada@example.com,no,,\n", 1, ("no", None)),
        ("ada@example.com,,,\nada@example.com,no,,\n", 1, ("no", None)),
        ("ada@example.com,yes,,\nada@example.com,no,,\nada@example.com,yes,no,\n", 1, ("no", "no")),
        ("ada@example.com,no,no,\nada@example.com,yes,yes,\n", 1, ("no", "no")),
        ("bob@example.com,no,yes,\nada@example.com,no,,\n", 2, ("no", None)),
    ],
)
def test_an_opt_out_counts_under_every_policy_and_undo_takes_exactly_it_back(
    run: Importer, database: Database, policy: Policy, rows: str, updated: int, ada: Row
) -> None:
    before = contents(database)
    report = run("Email,Email opt in,Phone opt in,City\n" + rows, policy)
    found = consents(database)
    assert found[0] == (*ada, None)
    assert found[1][1] == "no"
    assert report.counts.updated == updated
    assert report.counts.rows == rows.count("\n")
    assert report.profile.notes == (NOTED.format(updated),)
    assert report.id is not None
    ImportService(database).undo(report.id)
    assert contents(database) == before


def test_what_the_line_before_an_opt_out_filled_is_taken_back_with_it(
    run: Importer, database: Database
) -> None:
    before = contents(database)
    rows = "ada@example.com,,yes,York\nada@example.com,no,no,Leeds\n"
    report = run("Email,Email opt in,Phone opt in,City\n" + rows, Policy.UPDATE)
    assert consents(database)[0] == ("no", "no", "York")
    assert (report.counts.updated, report.counts.duplicates) == (1, 1)
    assert report.id is not None
    ImportService(database).undo(report.id)
    assert contents(database) == before


def test_a_later_line_takes_back_what_the_first_line_of_a_new_lead_gave(
    run: Importer, database: Database
) -> None:
    report = run("Email,Email opt in\naaa@example.com,yes\naaa@example.com,no\n", Policy.SKIP)
    assert consents(database)[0] == ("no", None, None)
    assert (report.counts.created, report.counts.duplicates) == (1, 1)
    assert report.profile.notes == ()


@pytest.mark.parametrize(
    ("policy", "given_at", "becomes"),
    [
        (Policy.OVERWRITE, "", "no"),
        (Policy.OVERWRITE, "2001-02-03", "no"),
        (Policy.OVERWRITE, "soon", "no"),
        (Policy.OVERWRITE, "2999-01-01", "no"),
        (Policy.OVERWRITE, now_text()[:10], "yes"),
        (Policy.UPDATE, now_text()[:10], "no"),
    ],
)
def test_only_newer_proof_gives_a_consent_again(
    run: Importer, database: Database, policy: Policy, given_at: str, becomes: str
) -> None:
    run("Email,Email opt in\nada@example.com,no\n", Policy.UPDATE)
    with database.write() as connection:
        connection.execute("UPDATE lead SET updated_at = '2020-05-05T10:00:00.000Z'")
    text = f"Email,Email opt in,Consent date,City\nada@example.com,yes,{given_at},Hull\n"
    run(text, policy)
    assert consents(database)[0] == (becomes, None, "Hull")


MAILCHIMP = """\
Email Address,First Name,MEMBER_RATING,OPTIN_TIME,LEID,EUID,UNSUB_TIME
 ADA@example.com,Ada,2,2026-01-02 10:00:00,1,a1,2026-03-02 10:00:00
new@example.com,New,2,2026-01-02 10:00:00,2,a2,2026-03-02 10:00:00
"""
KIT = """\
first_name,email,created_at,status
Ada,ada@example.com,2026-01-02,cancelled
New,new@example.com,2026-01-02,cancelled
Bob,bob@example.com,2026-01-02,bounced
"""


@pytest.mark.parametrize(
    ("name", "text"), [("unsubscribed_members.csv", MAILCHIMP), ("kit.csv", KIT)]
)
def test_who_unsubscribed_elsewhere_is_no_lead_but_a_lead_that_is_known_loses_the_consent(
    run: Importer, database: Database, name: str, text: str
) -> None:
    before = contents(database)
    report = run(text, Policy.SKIP, name)
    assert [row[0] for row in consents(database)] == ["no", "yes"]
    assert report.counts.set_aside == report.counts.rows == text.count("\n") - 1
    assert NOTED.format(1) in report.profile.notes
    assert len(contents(database)) == len(before)
    assert report.id is not None
    ImportService(database).undo(report.id)
    assert contents(database) == before
