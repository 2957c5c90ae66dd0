"""Safe samples: nothing of anybody is in them, and they are read as the file is."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import astuple
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.__main__ import main
from leaddesk.domain.errors import FileError
from leaddesk.domain.imports import ImportOptions, ImportReport
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.files.masking import Masker
from leaddesk.files.workbooks import sheet_rows
from leaddesk.files.xlsx_writing import write_xlsx
from leaddesk.services.imports import ImportService
from leaddesk.services.samples import compare, make_sample, sample_suffix
from leaddesk.store.database import Database
from tests.data.lead_formats import text
from tests.services.test_formats import CASES, Case

#: What one cell proves of another is lost: damage stays damage, and is not repaired any more.
UNPROVEN = {"number_repaired": "phone_invalid", "date_repaired": "date_serial"}
#: What no sample may hold, in place of what the fixtures hold.
CANARIES = {
    "ada": "Quixotella",
    "bob": "Zymurgo",
    "example": "canaryville",
    "900123": "731846",
    "900456": "592473",
}


def with_canaries(words: str) -> str:
    for old, new in CANARIES.items():
        words = (
            re.sub(rf"(?i)(?<![a-z]){old}(?![a-z])|{old}(?=\d)", new, words)
            if old.isalpha()
            else words.replace(old, new)
        )
    return words


def sample_of(path: Path) -> Path:
    target = path.with_name(f"sample-{path.name}")
    make_sample(path, target, ignore_progress)
    return target


def imported(path: Path, folder: Path, country: str = "GB") -> ImportReport:
    database = Database(folder / f"{path.name}.db")
    try:
        options = ImportOptions(country=country)
        return ImportService(database).run(path, options, ignore_progress, CancelToken())
    finally:
        database.close()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.file)
def test_a_sample_is_read_like_its_file_and_holds_nothing_of_it(case: Case, tmp_path: Path) -> None:
    path = tmp_path / case.file
    path.write_bytes(case.encode(with_canaries(text(case.file))))
    sample = sample_of(path)
    words = sample.read_bytes().decode(case.encoding, "replace").casefold()
    held = [canary for canary in CANARIES.values() if canary.casefold() in words]
    assert held == []

    made = tmp_path / "made"
    made.mkdir()
    before, after = imported(path, tmp_path), imported(sample.rename(made / path.name), made)
    assert after.profile.header == before.profile.header
    assert after.profile.recognised == before.profile.recognised == case.recognised
    assert (after.profile.encoding, after.profile.delimiter) == (
        before.profile.encoding,
        before.profile.delimiter,
    )
    assert astuple(after.counts) == astuple(before.counts)
    told = [
        Counter((one.line, UNPROVEN.get(one.code, one.code)) for one in report.issues)
        for report in (before, after)
    ]
    assert told[0] == told[1]


ODD = [
    b'\xef\xbb\xbfemail;name\r\nquixotella@x.com;"Zymurgo; ""Jr"""\r\n\r\n',
    "email\tname\rquixotella@x.com\tZymurgò\r".encode("mac_roman"),
    "email,name\nquixotella@x.com,Zymurgó\nb@y.com,\udcff\n".encode("cp1250", "replace"),
    b"email,name\nquixotella@x.com,Zym\x00urgo\nx@y.com,\xc3\xa9\xc3\xa9\xff\n",
    "email,name\nquixotella@x.com,Zymurgó\n".encode("utf-16"),
    b"\xfe\xff" + "email,name\nquixotella@x.com,Zymurgó\n".encode("utf-16-be"),
    b'email,note\nquixotella@x.com,"two\r\nlines of Zymurgo"\nx@y.com,"never closed\n',
    b"quixotella@x.com,Zymurgo Quixotella\n",
    "email,name\nquixotella@x.com,Zymurgó\n".encode("utf-16") + b"\x41",
    b"email,note\nquixotella@x.com," + b"zymurgo" * 2_000 + b"\n",
]


@pytest.mark.parametrize("content", ODD)
def test_all_but_letters_and_digits_stays_where_it_is(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_bytes(content)
    made = sample_of(path).read_bytes()
    assert len(made) == len(content)
    kept = re.compile(rb"[A-Za-z0-9\x80-\xff]")
    assert kept.sub(b"x", made) == kept.sub(b"x", content)
    assert made.count(b"\n") == content.count(b"\n")
    assert not re.search(rb"(?i)q\0?u\0?i\0?x\0?o\0?t|z\0?y\0?m\0?u\0?r\0?g", made)


def test_json(tmp_path: Path) -> None:
    path = tmp_path / "leads.jsonl"
    lines = (
        '{"email": "quixotella@x.com", "name": "Zymurgo", "n": 4471234567, "ok": true, "x": null}\n'
        '{"field_data": [{"name": "full_name", "values": ["Quixotella \\u0410\\u043d\\u043d\\u0430"]}]}\n'
    )
    path.write_text(lines, encoding="utf-8")
    made = sample_of(path).read_text("utf-8")
    assert not re.search(r"(?i)quix|zymu|u0410.u043d.u043d|4471234567", made)
    assert re.sub(r"[a-z0-9]", "x", made, flags=re.I) == re.sub(r"[a-z0-9]", "x", lines, flags=re.I)
    assert '"name": "full_name"' in made
    assert '"ok": true, "x": null' in made


def test_workbooks_and_archives(tmp_path: Path) -> None:
    book = tmp_path / "people.xlsx"
    rows = [["quixotella@x.com", "Zymurgo"], ["", ""], ["quixotella@x.com", "07700 731846"]]
    write_xlsx(book, ["email", "name"], rows)
    archive = tmp_path / "all.zip"
    with ZipFile(archive, "w") as made:
        made.write(book, "people.xlsx")
        made.writestr("web.csv", "email\nquixotella@x.com\n")
        made.writestr("photo.png", b"\x89PNG quixotella")
    assert sample_suffix(tmp_path / "all.zip") == ".zip"
    sample = sample_of(archive)
    with ZipFile(sample) as made:
        assert made.namelist() == ["people.xlsx", "web.csv"]
        made.extract("people.xlsx", tmp_path / "out")
        assert b"quixotella" not in made.read("web.csv")
    values = list(sheet_rows(tmp_path / "out" / "people.xlsx", "Leads"))
    assert values[0] == ["email", "name"]
    assert values[1][0] == values[3][0] != "quixotella@x.com"
    assert not re.search("(?i)quix|zymu|731846", str(values))


def test_a_name_of_two_signs_is_a_name() -> None:
    assert Masker("cp932")("山田") != "山田"


def test_rows_are_shown_before_and_after(tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    path.write_text("Summary\nemail,name\nquixotella@x.com,Zymurgo\n", encoding="utf-8")
    header, pairs = compare(path, sample_of(path))
    assert header == ("email", "name")
    assert [pair.before for pair in pairs] == [("quixotella@x.com", "Zymurgo")]
    assert pairs[0].after[1] != "Zymurgo"


@given(st.lists(st.text(max_size=12), max_size=8, unique=True))
def test_equal_values_stay_equal_and_others_different(values: list[str]) -> None:
    masker = Masker()
    masked = [masker(value) for value in values]
    assert masked == [masker(value) for value in values]
    words = [value for value in values if value.isalpha()]
    assert len({masker(word) for word in words}) == len(words)
    assert list(map(len, masked)) == list(map(len, values))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ada@Example.com", "ada@example.COM"), ("+33 6 12 34 56 78", "0612345678"), (" Zoë ", "ZOË")],
)
def test_one_person_stays_one(one: str, other: str) -> None:
    masker = Masker()
    ends = [re.sub(r"\W", "", masker(text)).casefold()[-7:] for text in (one, other)]
    assert ends[0] == ends[1]


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, out = tmp_path / "leads.csv", tmp_path / "out.csv"
    path.write_text("email\nquixotella@x.com\n", encoding="utf-8")
    assert main(["sample", str(path), str(out), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"written": str(out)}
    assert "quixotella" not in out.read_text("utf-8")
    assert main(["sample", str(tmp_path / "gone.csv"), str(out), "--json"]) == 5


@pytest.mark.parametrize("letters", ["z", "zymurgo", "желтый"])
def test_no_letter_of_a_long_word_tells_what_stood_there(letters: str) -> None:
    """By chance each of 64 letters comes out as it was in one of some 26 samples; not in half of them."""
    word = (letters * 64)[:64]
    made = [Masker()(word) for _ in range(40)]
    assert max(sum(one[place] == sign for one in made) for place, sign in enumerate(word)) < 20


def test_a_sample_never_takes_the_place_of_its_file(tmp_path: Path) -> None:
    path, link = tmp_path / "leads.csv", tmp_path / "link.csv"
    path.write_text("email\nada@example.com\n", encoding="utf-8")
    link.hardlink_to(path)
    for target in (path, link):
        with pytest.raises(FileError, match="is the file itself"):
            make_sample(path, target, ignore_progress)
    assert "ada@" in path.read_text(encoding="utf-8")
