"""Safe samples of lead files: what may be shown to others, and what becomes of the first rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final, TextIO

from leaddesk.domain.errors import FileError
from leaddesk.domain.jobs import Progress, ProgressCallback
from leaddesk.domain.texts import Text
from leaddesk.files.safe_sample import sample_suffix, write_sample
from leaddesk.files.sniffing import sniff
from leaddesk.files.sources import open_reader, opened, part_names
from leaddesk.quality.consents import STAYED
from leaddesk.quality.countries import country_code
from leaddesk.quality.damage import ERROR_WORDS
from leaddesk.services.worker import Request, serve

__all__ = ["Pair", "compare", "main", "make_sample", "sample_suffix"]

#: What people answer, in the languages that we know: it says nothing of who they are.
_ANSWERS: Final = STAYED | {
    "yes", "true", "oui", "da", "ja", "si", "sí", "sim", "on", "1", "opted in", "unsubscribed", "granted",
    "complete", "male", "female",
}  # fmt: skip
#: So many rows are shown side by side.
_COMPARED: Final = 20


@dataclass(frozen=True, slots=True)
class Pair:
    """One row of a file and of its sample."""

    before: tuple[str, ...]
    after: tuple[str, ...]


def make_sample(path: Path, target: Path, progress: ProgressCallback) -> None:
    """Write a safe sample of `path`. Reads the whole file: never call it in the UI thread.

    Progress counts bytes. Raises FileError; then `target` is as it was. The file itself is never written over.
    """
    if path.exists() and target.exists() and path.samefile(target):
        raise FileError(
            Text("“{name}” is the file itself.", name=target.name),
            "A sample would have taken the place of its leads.",
            "Choose another name.",
        )
    size = path.stat().st_size if path.exists() else 0
    write_sample(path, target, _public, lambda done: progress(Progress(done, size, "bytes")))


def compare(path: Path, sample: Path) -> tuple[tuple[str, ...], tuple[Pair, ...]]:
    """The header, and the first rows of a file beside those of its sample. Raises FileError."""
    header, before = _first_rows(path)
    _, after = _first_rows(sample)
    return header, tuple(Pair(*both) for both in zip(before, after, strict=False))


def _first_rows(path: Path) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    part = next(iter(part_names(path)), "")
    with opened(path, part) as inside:
        profile = sniff(inside.path, sheet=inside.sheet).profile
        with open_reader(inside.path, profile) as reader:
            records = (
                tuple(record)
                for chunk in reader
                for line, record in zip(chunk.lines, chunk.records, strict=True)
                if line > profile.header_line
            )
            return profile.header, list(islice(records, _COMPARED))


def _public(cell: str, field: str) -> bool:
    """Whether a cell holds what is nobody's own: a country, an answer, a spreadsheet's error."""
    return (
        cell.casefold() in _ANSWERS
        or cell.upper() in ERROR_WORDS
        or (field == "country" and bool(country_code(cell)))
    )


def main(stream_in: TextIO, stream_out: TextIO) -> int:
    """The child process that makes a sample: request `{"path": …, "target": …}`."""
    return serve(stream_in, stream_out, _work)


def _work(request: Request, progress: ProgressCallback) -> Mapping[str, object]:
    make_sample(Path(request["path"]), Path(request["target"]), progress)
    return {}
