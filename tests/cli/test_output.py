"""Nothing that a file, a lead or a vendor says is obeyed by the terminal it is printed on."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from leaddesk.__main__ import main
from leaddesk.cli.output import Output
from leaddesk.domain.errors import FileError

#: Erases the screen, in both spellings; writes over the line; turns what follows around; is no character at all.
OBEYED = ("\x1b[2J", "\x9b2J", "\r", "\x7f", "\u202e", "\u2066", "\ud800", "\udcff")


@pytest.mark.parametrize("as_json", [False, True])
@pytest.mark.parametrize("obeyed", OBEYED)
def test_what_a_terminal_obeys_is_shown_and_not_printed(
    capsys: pytest.CaptureFixture[str], obeyed: str, *, as_json: bool
) -> None:
    output = Output(as_json, quiet=False)
    said = f"Zoë{obeyed}Ann\tx"
    output.result({"name": said}, [said])
    output.say(said)
    output.failure(FileError(said, said, said))
    printed = capsys.readouterr()
    for stream in printed:
        assert obeyed[0] not in stream
        stream.encode()
    if as_json:
        documents = [json.loads(line) for line in printed.out.splitlines()]
        assert documents[0]["name"] == documents[1]["error"]["title"] == said
    else:
        assert printed.out.endswith("Ann\tx\n")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_file_of_any_name_is_read(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = tmp_path / os.fsdecode(b"caf\xe9 \x1b[31m.csv")
    file.write_text("email\na@example.com\n")
    assert main(["--workspace", str(tmp_path / "workspace"), "import", str(file), "--json"]) == 0
    (found,) = json.loads(capsysbinary.readouterr().out)["imports"]
    assert (found["file"], found["created"]) == ("caf\ufffd ␛[31m.csv", 1)
