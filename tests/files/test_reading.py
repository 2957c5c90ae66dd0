from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.files import reading
from leaddesk.files.reading import Chunk, Form, RecordReader, Records

Record = tuple[int, list[str], str]


def records(tmp_path: Path, content: bytes, width: int = 2, delimiter: str = ",") -> list[Record]:
    path = tmp_path / "leads.csv"
    path.write_bytes(content)
    with RecordReader(path, "utf-8", delimiter, width) as reader:
        return in_lines(reader)


def in_lines(chunks: Iterable[Chunk]) -> list[Record]:
    return [
        (line, cells, chunk.fault)
        for chunk in chunks
        for line, cells in zip(chunk.lines, chunk.records, strict=True)
    ]


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_lines_are_physical_lines(tmp_path: Path, end: bytes) -> None:
    content = end.join([b"a,b", b"", b'1,"x', b'y"', b"", b"2,z", b""])
    text = end.decode()
    assert records(tmp_path, content) == [
        (1, ["a", "b"], ""),
        (2, [], ""),
        (3, ["1", f"x{text}y"], ""),
        (5, [], ""),
        (6, ["2", "z"], ""),
    ]


def test_a_file_cut_inside_a_quote_costs_its_last_row(tmp_path: Path) -> None:
    found = records(tmp_path, b'a,b\n1,2\n3,"4 and\nno more')
    assert found[:2] == [(1, ["a", "b"], ""), (2, ["1", "2"], "")]
    line, cells, fault = found[2]
    assert (line, cells) == (3, ['3,"4 and\nno more'])
    assert "line 3 is never closed" in fault
    assert len(found) == 3


def test_a_stray_quote_costs_one_line_not_the_rest(tmp_path: Path) -> None:
    found = records(tmp_path, b'a,b\n1,"2\n3,4\n5,6\n')
    assert [(line, bool(fault)) for line, _, fault in found] == [
        (1, False), (2, True), (3, False), (4, False),
    ]  # fmt: skip
    found = records(tmp_path, b'a,b\n1,"2\n3,4\n5,"6"\n7,8\n')
    assert [(line, cells) for line, cells, fault in found if not fault] == [
        (1, ["a", "b"]), (3, ["3", "4"]), (4, ["5", "6"]), (5, ["7", "8"]),
    ]  # fmt: skip


def test_text_after_a_closing_quote_costs_its_row(tmp_path: Path) -> None:
    found = records(tmp_path, b'a,b\n"x" y,2\n3,4\n')
    assert [(line, bool(fault)) for line, _, fault in found] == [(1, False), (2, True), (3, False)]
    assert found[1][1] == ['"x" y,2']


def test_a_broken_row_of_several_lines_is_one_row(tmp_path: Path) -> None:
    found = records(tmp_path, b'a,b\n1,"said\nhe "hello" there"\n3,4\n')
    assert [(line, bool(fault)) for line, _, fault in found] == [(1, False), (2, True), (4, False)]


def test_a_cell_without_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_CELL", 100)
    found = records(tmp_path, b'a,b\n1,"' + b"x\n" * 200 + b"3,4\n")
    assert found[0] == (1, ["a", "b"], "")
    assert "from line 2 on has more than 100 characters" in found[1][2]
    assert found[-1] == (202, ["3", "4"], "")


@pytest.mark.parametrize("quote", ['"', ""])
def test_a_long_cell_is_told_as_one(monkeypatch: pytest.MonkeyPatch, quote: str) -> None:
    monkeypatch.setattr(reading, "MAX_CELL", 100)
    pieces = iter(["a,b\n", f"1,{quote}{'x' * 101}{quote}\n3,4\n"])
    found = in_lines(Records(pieces, Form(",", '"', 2)))
    assert [(line, bool(fault)) for line, _, fault in found] == [(1, False), (2, True), (3, False)]
    assert "has more than 100 characters" in found[1][2]


def test_a_chunk_of_wide_rows_has_few_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "CHUNK_RECORDS", 1_024)
    rows = [f"{number},{'x' * 100_000 * (number > 500)}\n" for number in range(700)]
    chunks = list(Records(iter(rows), Form(",", '"', 2)))
    assert [line for chunk in chunks for line in chunk.lines] == list(range(1, 701))
    assert max(sum(len(text) for _, text in chunk.records) for chunk in chunks) <= 1_200_000
    assert len(chunks) < 30


def test_nul_and_bad_bytes_stay_in_their_cell(tmp_path: Path) -> None:
    assert records(tmp_path, b"a,b\n\x00x,2\n\xe9,4\n") == [
        (1, ["a", "b"], ""),
        (2, ["\x00x", "2"], ""),
        (3, ["\udce9", "4"], ""),
    ]


@pytest.fixture(autouse=True, params=[1, 2, 1_000])
def batches(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """However the file comes in pieces, its records are the same."""
    monkeypatch.setattr(reading, "_BATCH_CHARACTERS", 3 * request.param)
    monkeypatch.setattr(reading, "CHUNK_RECORDS", request.param)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(
        st.lists(st.text(st.characters(codec="utf-8"), max_size=8), min_size=2, max_size=4),
        max_size=8,
    ),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    delimiter=st.sampled_from([",", ";", "\t", "|"]),
)
def test_well_formed_input_reads_as_csv_reads_it(
    tmp_path: Path, rows: list[list[str]], end: str, delimiter: str
) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL).writerows(
        [["head", "er"], *rows]
    )
    found = records(tmp_path, out.getvalue().encode(), delimiter=delimiter)
    assert [cells for _, cells, _ in found] == [["head", "er"], *rows]
    assert not any(fault for *_, fault in found)
    lines = io.StringIO(out.getvalue(), newline="").readlines()
    for line, cells, _ in found:
        assert lines[line - 1].startswith(f'"{cells[0][:1].replace(chr(34), chr(34) * 2)}')


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.sampled_from('ab,"\n\r'), min_size=1, max_size=40))
def test_every_line_of_any_text_is_in_exactly_one_record(tmp_path: Path, text: str) -> None:
    found = records(tmp_path, text.encode())
    starts = [line for line, *_ in found]
    assert starts == sorted(set(starts))
    lines = io.StringIO(text, newline="").readlines()
    assert starts[0] == 1
    for (line, cells, fault), following in zip(found, [*starts[1:], len(lines) + 1], strict=True):
        raw = "".join(lines[line - 1 : following - 1])
        assert raw
        if fault:
            assert cells == [raw.rstrip("\r\n")]
        else:
            assert list(csv.reader(io.StringIO(raw, newline=""), strict=True)) == [cells]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    lines=st.lists(
        st.sampled_from(["a,b", '1,"x', 'y"', '"p","q"', 'O"N,z', '"r""s",t', "", '"u"v,w', "é,\udc80"]),
        max_size=20,
    ),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    quote=st.sampled_from(['"', ""]),
)  # fmt: skip
def test_a_file_read_in_passages_is_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lines: list[str], end: str, quote: str
) -> None:
    monkeypatch.setattr(reading, "PASSAGE_CHARACTERS", 10)
    monkeypatch.setattr(reading, "_BATCH_CHARACTERS", 3)
    path = tmp_path / "leads.csv"
    path.write_bytes(end.join([*lines, "z"]).encode("utf-8", "surrogateescape"))
    with RecordReader(path, "utf-8", ",", 2, quote) as reader:
        whole = in_lines(reader)
    found: list[Record] = []
    with RecordReader(path, "utf-8", ",", 2, quote) as reader:
        while passage := reader.passage():
            part = in_lines(Records(iter((passage.text,)), reader.form, line=passage.line))
            if any(fault for *_, fault in part):
                reader.give_back([passage])
                break
            found += part
        found += in_lines(reader)
    assert found == whole
