from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from leaddesk.domain.errors import FileError
from leaddesk.files.opening import open_lead_file
from leaddesk.files.sniffing import sniff


def title(path: Path) -> str:
    with pytest.raises(FileError) as failure:
        sniff(path)
    error = failure.value
    assert error.hint
    assert path.name in error.title
    assert "Errno" not in str(error)
    return error.title


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    assert title(tmp_path / "leads.csv") == "“leads.csv” cannot be found."


def test_a_folder(tmp_path: Path) -> None:
    assert title(tmp_path).endswith("is a folder.")


@pytest.mark.parametrize("content", [b"", b"\n \r\n\t\n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_an_empty_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "leads.csv"
    path.write_bytes(content)
    assert title(path) == "“leads.csv” is empty."


@pytest.fixture
def _an_ordinary_user() -> Iterator[None]:
    """Root may read everything, so as root the test is done as nobody."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    yield
    os.seteuid(0)


@pytest.mark.usefixtures("_an_ordinary_user")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps permissions in another way")
def test_a_file_without_permission() -> None:
    with tempfile.NamedTemporaryFile("w", suffix="leads.csv") as file:
        file.write("email\n")
        file.flush()
        path = Path(file.name)
        path.chmod(0)
        assert title(path).endswith("may not be read.")


def test_no_permission_is_told_in_plain_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "leads.csv"
    path.write_text("email\n")
    monkeypatch.setattr(Path, "open", refuse)
    assert title(path) == "“leads.csv” may not be read."


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no FIFO files")
def test_a_device_or_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    assert title(pipe).endswith("is not an ordinary file.")
    assert title(Path("/dev/zero")).endswith("is not an ordinary file.")


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04" + bytes(100),
        b"%PDF-1.7\n...",
        b"\x89PNG\r\n\x1a\n" + bytes(20),
        b"SQLite format 3\x00" + bytes(80),
        bytes(range(256)) * 20,
        bytes(5000),
        b"MZ" + bytes([0, 1, 2, 3, 200, 201]) * 400,
    ],
)
def test_a_binary_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "leads.csv"
    path.write_bytes(content)
    assert title(path) == "“leads.csv” is not a text file."


def test_a_huge_file_is_sniffed_without_reading_it_all(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    path.write_bytes("email,name\nada@example.com,Zoë\n".encode())
    os.truncate(path, 4 * 1024**3 + 1)  # sparse
    with open_lead_file(path) as stream:
        assert stream.read(5) == b"email"
    # NUL bytes from there on: told from the head alone.
    assert title(path) == "“huge.csv” is not a text file."


def test_a_line_without_end_is_no_list(tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    path.write_bytes(b"x" * 5_000_000)
    assert title(path) == "“leads.csv” is not a list of leads."
