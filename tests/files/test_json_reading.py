"""JSON as it comes: every value under a name of its own, every object accounted for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

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
