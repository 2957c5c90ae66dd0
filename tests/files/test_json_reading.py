"""JSON as it comes: every value under a name of its own, every object accounted for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leaddesk.domain.errors import FileError
from leaddesk.files.sniffing import sniff
from leaddesk.files.sources import open_reader

#: What a row gives: its cells by column, or why it cannot be read.
Row = dict[str, str] | str


def rows(tmp_path: Path, content: bytes) -> list[Row]:
    """The objects of a file as an import reads them."""
    path = tmp_path / "leads.json"
    path.write_bytes(content)
    profile = sniff(path).profile
    with open_reader(path, profile) as reader:
        return [
            chunk.fault
            or {name: cell for name, cell in zip(profile.header, cells, strict=True) if cell}
            for chunk in reader
            for cells in chunk.records
        ]


@pytest.mark.parametrize("ending", ["\u2028", "\u2029", "\u0085"])
def test_only_line_ends_of_json_end_a_line(tmp_path: Path, ending: str) -> None:
    noted: list[Row] = [{"email": f"a{n}@example.com", "notes": f"x{ending}y"} for n in range(2)]
    content = "\n".join(json.dumps(row, ensure_ascii=False) for row in noted)
    assert rows(tmp_path, content.encode()) == noted


def test_a_damaged_first_line_costs_itself(tmp_path: Path) -> None:
    content = b'{"email": "a@exa\n{"email": "b@example.com"}\n{"email": "c@example.com"}\n'
    broken, *others = rows(tmp_path, content)
    assert broken == "This line is not a JSON object."
    assert others == [{"email": "b@example.com"}, {"email": "c@example.com"}]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('{"First name ": "Ada", "Last\u200bname": "E"}', {"First name": "Ada", "Lastname": "E"}),
        ('{"email": "a", "A  b": "1", "A b": "2"}', {"email": "a", "A b": "1", "A b (2)": "2"}),
        ('{"email": "a", "": "1", " ": "2"}', {"email": "a", "(no name)": "1", "(no name) (2)": "2"}),
        ('{"email": "a", "b.c": "1", "b": {"c": "2"}}', {"email": "a", "b.c": "1", "b.c (2)": "2"}),
        ('{"f": [{"name": "email", "value": "a"}, {"name": "email", "value": "b"}], "email": "c"}',
         {"email": "a", "email (2)": "b", "email (3)": "c"}),
    ],
)  # fmt: skip
def test_no_value_is_lost_by_its_name(
    tmp_path: Path, content: str, expected: dict[str, str]
) -> None:
    assert rows(tmp_path, f"[{content}]".encode()) == [expected]
    assert rows(tmp_path, f"{content}\n{content}".encode()) == [expected] * 2


def test_an_object_too_deep_to_be_read_costs_itself(tmp_path: Path) -> None:
    good, deep = '{"email": "a@example.com"}', f'{{"email": "b", "x": {"[" * 900}{"]" * 900}}}'
    expected: list[Row] = [{"email": "a@example.com"}, "This line is not a JSON object."]
    assert rows(tmp_path, f"[{good}, {deep}]".encode()) == expected
    assert rows(tmp_path, f"{good}\n{deep}".encode()) == expected


def test_bytes_that_do_not_fit_stay_in_their_cell(tmp_path: Path) -> None:
    """So that the row is told from others and rejected, as those of other texts are."""
    content = 'Zoë Noël Chloé"}\n{"email": "b@example.com", "name": "B'.encode() + b"\xe9"
    _, bad = rows(tmp_path, b'{"email": "a@example.com", "name": "' + content + b'b"}')
    assert bad == {"email": "b@example.com", "name": "B\udce9b"}


def test_long_names_and_names_that_repeat_take_no_time(tmp_path: Path) -> None:
    inner = json.dumps({f"k{number}": "v" for number in range(2_000)})
    (found,) = rows(tmp_path, f'[{{"email": "a", "{"K" * 200_000}": {inner}}}]'.encode())
    assert isinstance(found, dict)
    assert (len(found), max(map(len, found))) == (2_001, len("K" * 300 + " (2000)"))
    repeated = ", ".join(['"k": "v"'] * 5_000)
    (found,) = rows(tmp_path, f'[{{"email": "a", {repeated}}}]'.encode())
    assert len(found) == 5_001


@pytest.mark.parametrize("between", [",", "\n"])
def test_objects_that_share_no_names_are_no_list(tmp_path: Path, between: str) -> None:
    objects = between.join(json.dumps({f"k{a}_{b}": "" for b in range(200)}) for a in range(1_000))
    with pytest.raises(FileError, match="columns"):
        rows(tmp_path, (f"[{objects}]" if between == "," else objects).encode())


def test_a_chunk_of_wide_objects_has_few_of_them(tmp_path: Path) -> None:
    path = tmp_path / "leads.jsonl"
    lines = [{"email": f"a{n}@example.com", "notes": "x" * 300_000 * (n > 9)} for n in range(30)]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    with open_reader(path, sniff(path).profile) as reader:
        chunks = [len(chunk.records) for chunk in reader]
    assert sum(chunks) == 30
    assert max(chunks[2:]) <= 5
