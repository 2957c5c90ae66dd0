"""`leaddesk import`: archives, choices for leads that are known, defaults, what is new."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.support import Run
from tests.data.lead_formats import text, zipped


def test_an_archive_is_as_many_imports_as_it_has_lists(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "audience.zip"
    names = ("subscribed", "unsubscribed", "cleaned")
    files = {f"{name}.csv": text(f"mailchimp_{name}.csv").encode() for name in names}
    path.write_bytes(zipped({**files, "readme.txt": b"Read me\n"}))
    code, document = run("import", str(path), "--dry-run")
    assert code == 0
    assert [(one["part"], one["recognised"], one["created"]) for one in document["imports"]] == [
        ("subscribed.csv", "mailchimp", 2),
        ("unsubscribed.csv", "mailchimp_unsubscribed", 0),
        ("cleaned.csv", "mailchimp_cleaned", 0),
    ]
    assert "1 unsubscribed, left out" in document["imports"][1]["summary"]
    (left_out,) = document["left_out"]
    assert (left_out["file"], left_out["part"]) == (str(path), "readme.txt")
    path.write_bytes(zipped({**files, "inner.zip": zipped({"a.csv": b"email\n"})}))
    assert run("import", str(path), "--dry-run")[0] == 1  # something in it was not read
    _, document = run("import", str(path), "--part", "cleaned.csv")
    assert [one["set_aside"] for one in document["imports"]] == [1]


def test_several_files_of_several_kinds_at_once(run: Run, tmp_path: Path) -> None:
    for name in ("meta.tsv", "hubspot.csv"):
        (tmp_path / name).write_text(text(name), "utf-8")
    code, document = run("import", str(tmp_path / "meta.tsv"), str(tmp_path / "hubspot.csv"))
    assert code == 0
    found = [(one["recognised"], one["updated"], one["rows"]) for one in document["imports"]]
    assert found == [("meta_lead_ads", 0, 4), ("hubspot", 2, 2)]
    assert "“Unsubscribed from all email”" in document["imports"][1]["notes"][0]


def test_known_leads_are_skipped_filled_or_overwritten(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    path.write_text("email,city\nada@example.com,Leeds\n")
    run("import", str(path))
    path.write_text("email,city,company\nada@example.com,York,Example Ltd\n")
    found = {}
    for known in ("skip", "update", "overwrite"):
        run("import", str(path), "--known", known)
        lead = run("leads", "list", "--fields", "city,company")[1]["leads"][0]
        found[known] = (lead["city"], lead["company"])
    assert found == {
        "skip": ("Leeds", ""),
        "update": ("Leeds", "Example Ltd"),
        "overwrite": ("York", "Example Ltd"),
    }


def test_what_is_new_in_an_overlapping_export(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    path.write_text("email,city\nada@example.com,\nbob@example.com,York\n")
    run("import", str(path))
    path.write_text("email,city\nada@example.com,Leeds\nbob@example.com,York\nnew@example.com,\n")
    code, document = run("import", str(path), "--what-is-new")
    assert (code, document["imports"][0]["id"]) == (0, None)
    assert document["imports"][0]["new"] == [
        {"line": 2, "bucket": "updated", "changes": {"city": {"old": "", "new": "Leeds"}}},
        {"line": 4, "bucket": "created", "changes": {}},
    ]
    assert run("leads", "list")[1]["total"] == 2


def test_columns_are_joined_split_and_given_defaults(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    path.write_text("Who;Street;Street 2;Contact\nExample, Ada;1 High St;Flat 2;ada@example.com\n")
    code, document = run(
        "import", str(path), "--delimiter", ";",
        "--map", "Who=first_name+last_name", "--map", "Street 2=+address", "--map", "Contact=email+phone",
        "--default", "country=United Kingdom", "--default", "campaign=Fair",
    )  # fmt: skip
    assert code == 0
    assert document["imports"][0]["mapping"]["Who"] == "first_name+last_name"
    (lead,) = run("leads", "list")[1]["leads"]
    assert (lead["first_name"], lead["last_name"], lead["address"]) == (
        "Ada",
        "Example",
        "1 High St, Flat 2",
    )
    assert (lead["country"], lead["campaign"]) == ("GB", "Fair")
    again = run("import", str(path), "--dry-run")[1]["imports"][0]
    assert again["mapping"] == document["imports"][0]["mapping"]  # the header is remembered


@pytest.mark.parametrize(
    "words",
    [
        ("--default", "email=a@example.com"),
        ("--default", "nope=1"),
        ("--map", "email=first_name+city"),
        ("--map", "email=!city"),
        ("--delimiter", "ab"),
        ("--part", "x"),
    ],
)
def test_choices_that_make_no_sense(run: Run, tmp_path: Path, words: tuple[str, str]) -> None:
    path = tmp_path / "leads.csv"
    path.write_text("email\nada@example.com\n")
    code, document = run("import", str(path), *words)
    assert (code, document["error"]["code"]) == (2, "usage")


def test_an_export_as_a_workbook_is_read_back(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    path.write_text("email,phone,postal_code,Own\nada@example.com,+447700900123,01067,007\n")
    run("import", str(path))
    export = tmp_path / "export.xlsx"
    assert run("leads", "export", str(export))[1] == {"written": 1}
    report = run("import", str(export))[1]["imports"][0]
    assert (report["recognised"], report["container"]) == ("leaddesk_export", "workbook")
    assert (report["duplicates"], report["rows"]) == (1, 1)
