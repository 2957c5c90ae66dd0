"""The search language and segments on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaddesk.services.search_help import search_help
from tests.cli.support import Run


@pytest.fixture
def imported(run: Run, leads_file: Path) -> int:
    code, document = run("import", str(leads_file))
    assert code == 0
    return int(document["imports"][0]["id"])


def total(run: Run, *arguments: str) -> int:
    code, document = run("leads", "list", *arguments)
    assert code == 0, document
    return int(document["total"])


def test_where_search_and_segment_speak_one_language(run: Run, imported: int) -> None:
    everybody = total(run)
    assert total(run, "--where", f"import:{imported}") == everybody
    for option in ("--where", "--search"):
        assert total(run, option, "email:p1@ -city:Nowhere") == 1
    assert run("segments", "save", "One", "p1@example")[0] == 0
    assert total(run, "--segment", "one") == 1
    assert total(run, "--segment", "One", "--where", 'email="p2@example.com"') == 0
    _, document = run("segments", "list")
    [segment] = document["segments"]
    assert (segment["name"], segment["text"], segment["leads"]) == ("One", "p1@example", 1)
    assert run("segments", "delete", "one")[0] == 0
    assert run("leads", "list", "--segment", "One")[0] == 2


def test_a_segment_is_what_is_sent_and_exported(
    run: Run, imported: int, dialler: str, tmp_path: Path
) -> None:
    run("segments", "save", "Two", 'email="p1@example.com","p2@example.com"')
    _, document = run("send", dialler, "--segment", "Two", "--option", "type=solar", "--dry-run")
    assert document["ready"] == 2
    _, document = run("leads", "export", str(tmp_path / "two.csv"), "--segment", "two")
    assert document["written"] == 2


@pytest.mark.parametrize(
    "where", ["nonsense", "nonsense=1", "country:", "country=GB or city=x", "state:fine"]
)
def test_what_cannot_be_understood_is_wrong_usage(run: Run, where: str) -> None:
    code, document = run("leads", "list", "--where", where)
    assert code == 2
    assert "cannot be understood" in document["error"]["title"]
    assert document["error"]["hint"] or document["error"]["detail"]


@pytest.mark.parametrize(
    ("language", "word"),
    [("en", "Finding"), ("fr", "Trouver"), ("ro", "Găsirea"), ("de", "Finding")],
)
def test_the_help_page_speaks_the_persons_language(run: Run, language: str, word: str) -> None:
    assert word in search_help(language)
    if language != "de":
        assert run("leads", "search-help", "--lang", language)[1]["help"] == search_help(language)
