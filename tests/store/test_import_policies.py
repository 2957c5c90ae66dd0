"""Leads that the workspace has already: by which id they are known, what happens to them, what is new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from leaddesk.domain.imports import Bucket, ColumnMapping, FileProfile, ImportReport, News, Policy
from leaddesk.domain.jobs import CancelToken
from leaddesk.store.blocks import JudgedChunk, blocks_of
from leaddesk.store.database import Database
from leaddesk.store.imports import ImportRepository, NewImport
from leaddesk.store.newcomers import Rules

FIELDS = ("email", "phone", "external_id", "city")
PROFILE = FileProfile(
    path="/leads.csv", size=10, encoding="utf-8", delimiter=",", header=FIELDS, header_line=1,
    recognised="generic", recognised_title="List of leads", fingerprint="f00",
)  # fmt: skip
NEW = NewImport("leads.csv", PROFILE, ColumnMapping({name: name for name in FIELDS}), FIELDS)
ADA = ("ada@example.com", "+441", "1", "")


@pytest.fixture(params=[False, True], ids=["few", "many"])
def repository(
    database: Database, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> ImportRepository:
    """Whether indexes wait until the end or not, the answers are the same."""
    monkeypatch.setattr("leaddesk.store.imports._is_many", lambda *_: request.param)
    return ImportRepository(database)


def chunk(*rows: Sequence[str]) -> JudgedChunk:
    leads = [(str(line), row[0].lower(), row[1], "", *row) for line, row in enumerate(rows, 2)]
    return JudgedChunk(range(2, 2 + len(rows)), rows, leads, {}, [])


def run(
    repository: ImportRepository,
    *rows: Sequence[str],
    rules: Rules | None = None,
    news: bool = False,
) -> ImportReport:
    new = replace(NEW, rules=rules or Rules(), list_news=news)
    return repository.run(
        new, blocks_of((chunk(*rows),)), dry_run=news, on_block=lambda _: None, cancel=CancelToken()
    )


def contents(database: Database) -> list[tuple[object, ...]]:
    with database.read() as connection:
        sql = "SELECT email, phone, external_id, city FROM lead ORDER BY id"
        return connection.execute(sql).fetchall()


def whole(database: Database) -> list[tuple[object, ...]]:
    with database.read() as connection:
        return connection.execute("SELECT * FROM lead ORDER BY id").fetchall()


def buckets(repository: ImportRepository, report: ImportReport) -> list[str]:
    assert report.id is not None
    return [str(row.bucket) for row in repository.rows(report.id)]


@pytest.mark.parametrize(
    ("policy", "bucket", "lead"),
    [
        (Policy.SKIP, "duplicate", ("ada@example.com", "+441", "1", None)),
        (Policy.UPDATE, "updated", ("ada@example.com", "+441", "1", "Leeds")),
        (Policy.OVERWRITE, "updated", ("ADA@example.com", "+442", "1", "Leeds")),
    ],
)
def test_the_policy_decides_what_a_known_lead_becomes(
    repository: ImportRepository,
    database: Database,
    policy: Policy,
    bucket: str,
    lead: tuple[str, ...],
) -> None:
    run(repository, ADA)
    before = whole(database)
    report = run(repository, ("ADA@example.com", "+442", "", "Leeds"), rules=Rules(policy=policy))
    assert buckets(repository, report) == [bucket]
    assert contents(database) == [lead]
    assert report.id is not None
    repository.undo(report.id)
    assert whole(database) == before


def test_what_is_overwritten_by_the_same_is_a_duplicate(repository: ImportRepository) -> None:
    run(repository, ADA)
    report = run(repository, ADA, rules=Rules(policy=Policy.OVERWRITE))
    assert (report.counts.updated, report.counts.duplicates) == (0, 1)


def test_an_overwritten_number_is_what_the_lead_is_found_by(
    repository: ImportRepository, database: Database
) -> None:
    run(repository, ("ada@example.com", "+441", "", ""))
    run(repository, ("ada@example.com", "+442", "", ""), rules=Rules(policy=Policy.OVERWRITE))
    report = run(repository, ("", "+442", "", ""), ("", "+441", "", ""))
    assert buckets(repository, report) == ["duplicate", "created"]


META = Rules(id_scope="meta_lead_ads", unique_ids=True)
HUBSPOT = Rules(id_scope="hubspot")


def test_an_id_that_is_unique_in_the_world_is_one_person(
    repository: ImportRepository, database: Database
) -> None:
    first = run(repository, ADA, ("ada.new@example.com", "+442", "1", ""), rules=META)
    assert buckets(repository, first) == ["created", "duplicate"]
    again = run(repository, ("other@example.com", "", "1", "Leeds"), rules=META)
    assert buckets(repository, again) == ["updated"]
    assert contents(database) == [("ada@example.com", "+441", "1", "Leeds")]
    changed = run(
        repository, ("other@example.com", "", "1", ""), rules=replace(META, policy=Policy.OVERWRITE)
    )
    assert buckets(repository, changed) == ["updated"]
    assert buckets(repository, run(repository, ("other@example.com", "", "", ""))) == ["duplicate"]


def test_another_id_joins_two_leads_only_while_they_have_not_two_addresses(
    repository: ImportRepository, database: Database
) -> None:
    run(repository, ADA, ("", "+443", "3", ""), rules=HUBSPOT)
    report = run(
        repository,
        ("bob@example.com", "", "1", ""),
        ("eve@example.com", "", "3", ""),
        rules=HUBSPOT,
    )
    assert buckets(repository, report) == ["created", "updated"]
    assert [row[0] for row in contents(database)] == [
        "ada@example.com",
        "eve@example.com",
        "bob@example.com",
    ]


def test_two_addresses_with_one_id_in_a_file_are_two_leads(
    repository: ImportRepository, database: Database
) -> None:
    bob, eve = ("bob@example.com", "+442", "1", ""), ("eve@example.com", "+443", "2", "")
    report = run(repository, ADA, bob, eve, (*bob[:2], "", "Leeds"), rules=HUBSPOT)
    assert buckets(repository, report) == ["created", "created", "created", "duplicate"]
    with database.read() as connection:
        keys = connection.execute(
            "SELECT email_key, external_key, import_line FROM lead"
        ).fetchall()
    assert sorted(keys) == [
        ("ada@example.com", "hubspot:1", 2),
        ("bob@example.com", None, 3),
        ("eve@example.com", "hubspot:2", 4),
    ]


def test_ids_of_two_systems_are_not_the_same(repository: ImportRepository) -> None:
    run(repository, ("", "+441", "1", ""), rules=HUBSPOT)
    report = run(repository, ("", "+442", "1", ""), rules=replace(HUBSPOT, id_scope="pipedrive"))
    assert buckets(repository, report) == ["created"]


@pytest.mark.parametrize("rules", [META, HUBSPOT, Rules(), replace(META, policy=Policy.SKIP)])
def test_the_preview_knows_leads_by_their_id(repository: ImportRepository, rules: Rules) -> None:
    run(repository, ADA, ("", "+443", "3", ""), rules=META)
    rows = [
        ("x@example.com", "", "1", "Leeds"),
        ("y@example.com", "", "3", ""),
        ("", "+449", "9", ""),
    ]
    expected = repository.buckets(FIELDS, chunk(*rows), rules)
    report = run(repository, *rows, rules=rules)
    assert [str(expected[line]) for line in (2, 3, 4)] == buckets(repository, report)


def test_defaults_fill_what_the_file_leaves_empty(
    repository: ImportRepository, database: Database
) -> None:
    rules = Rules(defaults={"city": "Leeds", "source": "Fair"})
    run(repository, ("a@example.com", "", "", ""), ("b@example.com", "", "", "York"), rules=rules)
    with database.read() as connection:
        found = connection.execute("SELECT city, source FROM lead ORDER BY id").fetchall()
    assert found == [("Leeds", "Fair"), ("York", "Fair")]


def test_a_consent_taken_back_counts_for_known_leads_too(
    repository: ImportRepository, database: Database
) -> None:
    fields = ("email", "phone", "consent_email", "consent_sms")
    new = replace(NEW, fields=fields)

    def consents(*row: str, policy: Policy = Policy.UPDATE) -> tuple[object, ...]:
        repository.run(
            replace(new, rules=Rules(policy=policy)),
            blocks_of((chunk(row),)),
            dry_run=False,
            on_block=lambda _: None,
            cancel=CancelToken(),
        )
        with database.read() as connection:
            (found,) = connection.execute("SELECT consent_email, consent_sms FROM lead").fetchall()
        return found

    assert consents("ada@example.com", "", "yes", "") == ("yes", None)
    assert consents("ada@example.com", "", "no", "", policy=Policy.SKIP) == ("no", None)
    assert consents("ada@example.com", "", "no", "") == ("no", None)
    assert consents("ada@example.com", "", "yes", "yes") == ("no", "yes")
    for import_id in (4, 3, 2):
        repository.undo(import_id)
    assert consents("ada@example.com", "", "", "") == ("yes", None)


def test_what_is_new(repository: ImportRepository, database: Database) -> None:
    run(repository, ADA, ("bob@example.com", "", "", "York"))
    rows = (
        ("ada@example.com", "+441", "1", ""),
        ("bob@example.com", "+442", "", "York"),
        ("new@example.com", "", "", ""),
    )
    report = run(repository, *rows, news=True)
    assert report.id is None
    assert report.news == (
        News(3, Bucket.UPDATED, {"phone": ("", "+442")}),
        News(4, Bucket.CREATED, {}),
    )
    assert len(contents(database)) == 2


def test_leads_of_an_older_workspace_get_their_key(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("leaddesk.store.database.SCHEMA_VERSION", 2)
        old = Database(path)
        with old.write() as connection:
            connection.execute(
                "INSERT INTO import SELECT 1, '', 'f', 'done', json_object('recognised', 'hubspot'), '{}',"
                " 0, 0, 0, 0, 0, 0, 0;"
                "INSERT INTO lead(email, external_id, import_id, added_at, updated_at) VALUES"
                " ('a@example.com', '7', 1, '', ''), ('b@example.com', '7', 1, '', ''),"
                " ('c@example.com', NULL, 1, '', ''), ('d@example.com', '8', NULL, '', '')"
            )
        old.close()
    database = Database(path)
    with database.read() as connection:
        keys = connection.execute("SELECT external_key FROM lead ORDER BY id").fetchall()
    database.close()
    assert keys == [("hubspot:7",), (None,), (None,), (None,)]


def keyed(*rows: tuple[str, str, str]) -> JudgedChunk:
    """Rows of e-mail, phone and an id that is unique in the world."""
    leads = [
        (str(line), email, phone, "", email, phone, number, "")
        for line, (email, phone, number) in enumerate(rows, 2)
    ]
    return JudgedChunk(range(2, 2 + len(rows)), [row[4:] for row in leads], leads, {}, [])


@pytest.mark.parametrize("stays", [False, True], ids=["all go", "one stays"])
def test_undo_gives_keys_back_that_leads_took_from_each_other(
    repository: ImportRepository,
    database: Database,
    stays: bool,  # noqa: FBT001
) -> None:
    """Ada and Bob exchange addresses under their ids, and a new lead gets Cleo's old one."""
    before = (("ada@x.example", "", "1"), ("bob@x.example", "", "2"), ("cleo@x.example", "", "3"))
    after = (
        *(("bob@x.example", "", "1"), ("ada@x.example", "", "2")),
        *(("new@x.example", "", "3"), ("cleo@x.example", "", "4")),
    )
    rules = Rules(Policy.OVERWRITE, id_scope="crm", unique_ids=True)
    reports = [
        repository.run(
            replace(NEW, rules=rules),
            blocks_of((keyed(*rows),)),
            dry_run=False,
            on_block=lambda _: None,
            cancel=CancelToken(),
        )
        for rows in (before, after)
    ]
    if stays:
        with database.write() as connection:
            connection.execute(
                "INSERT INTO lead_event(lead_id, at, kind, title) SELECT max(id), '', 'edited', '' FROM lead"
            )
    assert reports[1].id is not None
    repository.undo(reports[1].id)
    assert [row[:3:2] for row in contents(database)][:3] == [
        ("ada@x.example", "1"),
        ("bob@x.example", "2"),
        ("cleo@x.example", "3"),
    ]
    with database.read() as connection:
        keys = connection.execute("SELECT email_key, external_key FROM lead ORDER BY id").fetchall()
    cleo = None if stays else "cleo@x.example"
    assert keys[:3] == [("ada@x.example", "crm:1"), ("bob@x.example", "crm:2"), (cleo, "crm:3")]
    assert len(keys) == 3 + stays
