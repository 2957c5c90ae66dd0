from __future__ import annotations

import random
from pathlib import Path

import pytest

from leaddesk.domain.errors import FileError, UsageError
from leaddesk.domain.imports import FileProfile
from leaddesk.files.sniffing import sniff

HEADER = "Email,First name,Société"
ROW = "ada@example.com,Zoë,Café"


def profile(tmp_path: Path, content: bytes, **options: str | int) -> FileProfile:
    path = tmp_path / "leads.csv"
    path.write_bytes(content)
    return sniff(path, **options).profile


@pytest.mark.parametrize(
    ("content", "options", "header", "line"),
    [
        (b"Leads of May\nemail,name\na@x.com,Ada\n", {}, ("email", "name"), 2),
        (b"email,name\none,two\na@x.com,Ada\n", {"header_line": 2}, ("one", "two"), 2),
        (b"email,name\na@x.com,Ada\n", {"header_line": 0}, ("Column 1", "Column 2"), 0),
        (b"'email','name, first'\n'a@x.com','Ada, Zoe'\n", {}, ("email", "name, first"), 1),
        (b'email\tsays\na@x.com\t"so\n', {"quote": ""}, ("email", "says"), 1),
    ],
)
def test_header_and_quotes_are_found_or_chosen(
    tmp_path: Path,
    content: bytes,
    options: dict[str, int | str],
    header: tuple[str, ...],
    line: int,
) -> None:
    path = tmp_path / "leads.csv"
    path.write_bytes(content)
    sniffed = sniff(path, **options)
    assert (sniffed.profile.header, sniffed.profile.header_line) == (header, line)
    assert {len(row) for row in sniffed.sample} == {len(header)}


def test_a_header_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        profile(tmp_path, b"email\na@x.com\n", header_line=9)


@pytest.mark.parametrize(("end", "kind"), [("\n", "lf"), ("\r\n", "crlf"), ("\r", "cr")])
def test_line_ends_are_told(tmp_path: Path, end: str, kind: str) -> None:
    assert profile(tmp_path, end.join([HEADER, ROW, ROW]).encode()).line_ends == kind


@pytest.mark.parametrize(
    ("encoding", "mark", "found"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8", b"\xef\xbb\xbf", "utf-8-sig"),
        ("utf-16-le", b"\xff\xfe", "utf-16"),
        ("utf-16-be", b"\xfe\xff", "utf-16"),
        ("utf-16-le", b"", "utf-16-le"),
        ("utf-16-be", b"", "utf-16-be"),
        ("utf-32-le", b"\xff\xfe\x00\x00", "utf-32"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_encoding_delimiter_and_line_ends(
    tmp_path: Path, encoding: str, mark: bytes, found: str, end: str, delimiter: str
) -> None:
    text = end.join([HEADER, ROW, ROW, ""]).replace(",", delimiter)
    sniffed = profile(tmp_path, mark + text.encode(encoding))
    assert sniffed.encoding == found
    assert sniffed.sure
    assert sniffed.delimiter == delimiter
    assert sniffed.header == ("Email", "First name", "Société")
    assert sniffed.header_line == 1


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "Prénom;E-mail\nZoé;zoe@example.com\nHélène;helene@example.com\n"),
        ("cp1252", "Nachname;E-Mail\nMüller;m@example.com\nGroß;g@example.com\n"),
        ("cp1252", "name;email\n“Bo” – ok;bo@example.com\n"),
        ("cp1250", "Imię;Nazwisko;E-mail\nŁukasz;Żółć;a@example.com\n"),
        ("cp1251", "Имя;Фамилия;E-mail\nИван;Петров;a@example.com\n"),
        ("cp932", "名前,会社,email\n田中,株式会社,a@example.com\n"),
    ],
)
def test_code_pages_are_guessed_and_marked_as_a_guess(
    tmp_path: Path, encoding: str, text: str
) -> None:
    sniffed = profile(tmp_path, text.encode(encoding))
    assert sniffed.encoding == encoding
    assert not sniffed.sure


def test_the_first_byte_beyond_ascii_may_come_late(tmp_path: Path) -> None:
    plain = b"email,name\n" + b"ada@example.com,Ada Example\n" * 20_000
    assert profile(tmp_path, plain + "zoe@example.com,Zoé\n".encode()).encoding == "utf-8"
    late = profile(tmp_path, plain + "zoe@example.com,Zoé\n".encode("cp1252") * 3)
    assert (late.encoding, late.sure) == ("cp1252", False)


def test_an_unclear_encoding_is_refused(tmp_path: Path) -> None:
    noise = random.Random(5)
    rows = [bytes(noise.randrange(128, 256) for _ in range(12)) for _ in range(40)]
    with pytest.raises(FileError, match=r"encoding of “leads\.csv” is unclear") as failure:
        profile(tmp_path, b"email,name\n" + b"\n".join(b"ada@example.com," + row for row in rows))
    assert "choose the encoding" in failure.value.hint


def test_two_encodings_in_one_file_are_utf8_with_bad_lines(tmp_path: Path) -> None:
    good = "zoe@example.com,Zoé\n".encode() * 5
    sniffed = profile(tmp_path, b"email,name\n" + good + "bad@example.com,Zoé\n".encode("cp1252"))
    assert (sniffed.encoding, sniffed.sure) == ("utf-8", False)


def test_a_chosen_encoding_is_taken(tmp_path: Path) -> None:
    assert profile(tmp_path, "a,é\n".encode("cp1252"), encoding="latin-1").sure
    assert profile(tmp_path, b"\xef\xbb\xbfa,b\n", encoding="utf8").header == ("a", "b")
    assert profile(
        tmp_path, b"\xff\xfe" + "a,b\n".encode("utf-16-le"), encoding="utf-16-le"
    ).header == (
        "a",
        "b",
    )
    for wrong in ("klingon", "hex", "utf-16", "utf-32", "idna"):
        with pytest.raises(UsageError, match=wrong):
            profile(tmp_path, b"a,b\n", encoding=wrong)
    with pytest.raises(UsageError, match="cannot stand around cells"):
        profile(tmp_path, b"a,b\n", quote="xx")


def test_the_content_decides_the_delimiter_not_the_name(tmp_path: Path) -> None:
    text = "email\tnotes\ta\n" + "".join(
        f"a{n}@example.com\tone, two, three\tx\n" for n in range(9)
    )
    assert profile(tmp_path, text.encode()).delimiter == "\t"
    tags = "email,tags,x\n" + "".join(f"a{n}@example.com,a;b;c;d,y\n" for n in range(9))
    assert profile(tmp_path, tags.encode()).delimiter == ","
    quoted = 'email;notes\n"a@example.com";"a, b, c"\n"b@example.com";"d, e, f"\n'
    assert profile(tmp_path, quoted.encode()).delimiter == ";"


def test_titles_and_blank_lines_above_the_header(tmp_path: Path) -> None:
    text = f'\nSpring report\n"Generated, by hand",2026-11-21\n\n{HEADER}\n{ROW}\n{ROW}\n'
    assert profile(tmp_path, text.encode()).header_line == 5
    text = f'"title over\ntwo lines"\n{HEADER}\n{ROW}\n'
    assert profile(tmp_path, text.encode()).header_line == 3


def test_an_unknown_header_is_still_a_header(tmp_path: Path) -> None:
    sniffed = profile(tmp_path, b"alpha,beta\nada@example.com,1\nbob@example.com,2\n")
    assert (sniffed.header, sniffed.header_line) == (("alpha", "beta"), 1)


def test_leads_without_a_header(tmp_path: Path) -> None:
    sniffed = profile(tmp_path, b"ada@example.com,Ada\nbob@example.com,Bob\n")
    assert (sniffed.header, sniffed.header_line) == (("Column 1", "Column 2"), 0)
    sniffed = profile(tmp_path, b"ada@example.com\nbob@example.com\n")
    assert (sniffed.header, sniffed.header_line) == (("Column 1",), 0)


@pytest.mark.parametrize(
    ("first", "header_line"),
    [
        ("Your e-mail (e.g. you@example.com)", 1),
        ("What is your work address? name@company.com", 1),
        ("ada@example.com", 0),
        ("Ada Example <ada@example.com>", 0),
        ("98765 43210 / ada@example.com", 0),
        ("(ada@example.com)", 0),
    ],
)
def test_an_example_address_in_a_header_is_no_lead(
    tmp_path: Path, first: str, header_line: int
) -> None:
    sniffed = profile(tmp_path, f"{first},x\nbob@example.com,y\n".encode())
    assert sniffed.header_line == header_line


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("\ufeff\r\n<!DOCTYPE html><p>Log in, or write to help@example.com", "web page"),
        ("<table><tr><td>Email</td></tr>", "web page"),
        ('<?xml version="1.0"?><Workbook>', "XML"),
        ("BEGIN:VCARD\r\nEMAIL:ada@example.com\r\nEND:VCARD\r\n", "vCard"),
        ("email" + ",x" * 1_000_000, "1,000,001 columns"),
        (",".join(["x"] * 16_385), "16,385 columns"),
    ],
)
def test_a_text_that_is_no_list_is_told(tmp_path: Path, content: str, words: str) -> None:
    with pytest.raises(FileError, match=words):
        profile(tmp_path, content.encode())


def test_one_column_under_a_header(tmp_path: Path) -> None:
    sniffed = profile(tmp_path, b"Email\nada@example.com\n")
    assert (sniffed.header, sniffed.header_line, sniffed.delimiter) == (("Email",), 1, ",")


def test_header_names_are_unique_and_never_empty(tmp_path: Path) -> None:
    sniffed = profile(
        tmp_path, b"email, Reason ,Reason,,Reason,Column 4\na@example.com,1,2,3,4,5\n"
    )
    assert sniffed.header == (
        "email",
        "Reason",
        "Reason (2)",
        "Column 4",
        "Reason (3)",
        "Column 4 (2)",
    )


def test_the_fingerprint_is_of_the_header_alone(tmp_path: Path) -> None:
    one = profile(tmp_path, b"E-mail,First Name\na@example.com,b\n").fingerprint
    assert profile(tmp_path, b"e-mail;first name\r\nb@example.com;c\r\n").fingerprint == one
    assert profile(tmp_path, b"e-mail;last name\nb@example.com;c\n").fingerprint != one
