"""Lead files into the workspace: previewing, importing, taking back."""

from __future__ import annotations

import shutil
import sys
import tempfile
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Final

from leaddesk.domain.errors import UsageError
from leaddesk.domain.imports import (
    Bucket,
    ColumnMapping,
    FileProfile,
    ImportOptions,
    ImportReport,
    Preview,
    PreviewRow,
)
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback
from leaddesk.domain.leads import LeadChanges
from leaddesk.files import recognisers
from leaddesk.files.header import plain
from leaddesk.files.mapping import apply_overrides, apply_saved, default_mapping
from leaddesk.files.reading import Chunk, RecordReader
from leaddesk.files.sniffing import Sniffed, sniff
from leaddesk.quality.countries import country_code
from leaddesk.quality.rows import RowJudge
from leaddesk.quality.text import storable
from leaddesk.store.database import Database
from leaddesk.store.imports import ImportRepository, NewImport
from leaddesk.store.staging import JudgedChunk

#: The name of standard input on a command line.
STDIN: Final = Path("-")
_EXAMPLES: Final = 3


@dataclass(frozen=True, slots=True)
class _Plan:
    """One file, ready to be read: what it is, what its columns mean, and who judges its rows."""

    path: Path
    name: str
    sniffed: Sniffed
    mapping: ColumnMapping
    judge: RowJudge

    @property
    def profile(self) -> FileProfile:
        return self.sniffed.profile


class ImportService:
    """The imports of one workspace. Everything here may take long: never call it from the UI thread.

    A file of any size is streamed. `-` as a path is standard input.
    """

    def __init__(self, database: Database) -> None:
        self._imports = ImportRepository(database)

    def preview(self, path: Path, options: ImportOptions, limit: int = 200) -> Preview:
        """The first `limit` rows, judged as `run` would judge them. Reads no further; stores nothing.

        Raises FileError when the file cannot be read, UsageError when the options do not fit it.
        """
        with self._plan(path, options) as plan, _reader(plan) as reader:
            records = list(islice(_records(reader), limit + plan.profile.header_line + 1))
        rows = [record for record in records if record[0] != plan.profile.header_line]
        shown = rows[:limit]
        chunks = [_judge(plan, Chunk((line,), [cells], fault)) for line, cells, fault in shown]
        whole = JudgedChunk(
            lines=[line for line, *_ in shown],
            rows=[cells for _, cells, _ in shown],
            leads=[lead for chunk in chunks for lead in chunk.leads],
            settled={line: bucket for chunk in chunks for line, bucket in chunk.settled.items()},
            issues=(),
        )
        found = self._imports.buckets(plan.judge.fields, whole, source=options.source)
        return Preview(
            profile=plan.profile,
            mapping=plan.mapping,
            rows=tuple(
                PreviewRow(line, tuple(map(storable, cells)), found[line], tuple(chunk.issues))
                for (line, cells, _), chunk in zip(shown, chunks, strict=True)
            ),
            examples=_examples(plan.sniffed),
            truncated=len(rows) > limit,
        )

    def run(
        self, path: Path, options: ImportOptions, progress: ProgressCallback, cancel: CancelToken
    ) -> ImportReport:
        """Import a whole file, or count what importing it would do (`options.dry_run`).

        Progress counts the bytes read. Raises FileError, UsageError, WorkspaceError and CancelledError; after any
        of them nothing of the file is stored.
        """
        with self._plan(path, options) as plan, _reader(plan) as reader:
            size = plan.profile.size

            def on_block(rows: int) -> None:
                progress(Progress(min(reader.position(), size), size, "bytes", f"{rows:,} rows"))

            progress(Progress(0, size, "bytes", ""))
            new = NewImport(
                file=plan.name,
                profile=plan.profile,
                mapping=plan.mapping,
                fields=plan.judge.fields,
                source=options.source,
                save_as=options.save_mapping,
                remember=bool(options.mapping or options.overrides or options.save_mapping),
            )
            return self._imports.run(
                new,
                (_judge(plan, chunk) for chunk in reader),
                dry_run=options.dry_run,
                on_block=on_block,
                cancel=cancel,
            )

    def history(self) -> tuple[ImportReport, ...]:
        """All imports, the latest first, without their issues."""
        return self._imports.history()

    def report(self, import_id: int) -> ImportReport:
        """One import with its first issues. Raises UsageError for an unknown id."""
        return self._imports.report(import_id)

    def rows(
        self, import_id: int, bucket: Bucket | None = None, limit: int = 200, offset: int = 0
    ) -> tuple[PreviewRow, ...]:
        """Lines of an import in the file's order, all or those of one bucket."""
        return self._imports.rows(import_id, bucket, limit, offset)

    def undo(self, import_id: int) -> LeadChanges:
        """Take an import back; leads that something else refers to by now stay. Raises UsageError."""
        return self._imports.undo(import_id)

    def mappings(self) -> tuple[ColumnMapping, ...]:
        """The column mappings that people saved under a name."""
        return self._imports.mappings()

    @contextmanager
    def _plan(self, path: Path, options: ImportOptions) -> Iterator[_Plan]:
        """Everything that is settled before the first row is read."""
        with _on_disk(path) as (file, name):
            sniffed = sniff(file, options.encoding, options.delimiter)
            profile = replace(sniffed.profile, path=str(path))
            recogniser = recognisers.by_id(profile.recognised)
            columns = default_mapping(profile.header, sniffed.sample, recogniser)
            saved = options.mapping or self._imports.remembered_mapping(profile.fingerprint)
            if saved:
                columns = apply_saved(profile.header, columns, saved.columns)
            columns = apply_overrides(columns, options.overrides)
            judge = RowJudge(
                columns,
                country=_country(options.country),
                prefixes={
                    header: prefix
                    for header in profile.header
                    if (prefix := recogniser.prefixes.get(plain(header)))
                },
                set_aside=recogniser.set_aside,
            )
            mapping = ColumnMapping(columns, options.save_mapping or (saved.name if saved else ""))
            yield _Plan(file, name, sniffed._replace(profile=profile), mapping, judge)


@contextmanager
def _on_disk(path: Path) -> Iterator[tuple[Path, str]]:
    """The file to read and what to call it; standard input is put into a private file for the time being."""
    if path != STDIN:
        yield path, path.name
        return
    with tempfile.TemporaryDirectory(prefix="leaddesk-stdin-") as folder:
        spooled = Path(folder) / "standard input"
        with spooled.open("wb") as stream:
            shutil.copyfileobj(sys.stdin.buffer, stream)
        yield spooled, spooled.name


def _reader(plan: _Plan) -> RecordReader:
    profile = plan.profile
    return RecordReader(plan.path, profile.encoding, profile.delimiter, len(profile.header))


def _records(reader: RecordReader) -> Iterator[tuple[int, list[str], str]]:
    for chunk in reader:
        for line, cells in zip(chunk.lines, chunk.records, strict=True):
            yield line, cells, chunk.fault


def _judge(plan: _Plan, chunk: Chunk) -> JudgedChunk:
    """The chunk with its verdicts; what stands above the leads, the header included, is no data."""
    above = bisect_right(chunk.lines, plan.profile.header_line)
    lines, rows = chunk.lines[above:], chunk.records[above:]
    if chunk.fault and lines:
        judged = plan.judge.broken(lines[0], rows[0][0], chunk.fault)
    else:
        judged = plan.judge.rows(lines, rows)
    if above:
        judged.settled.update(dict.fromkeys(chunk.lines[:above], Bucket.NOT_DATA))
    return JudgedChunk(chunk.lines, chunk.records, *judged)


def _examples(sniffed: Sniffed) -> dict[str, tuple[str, ...]]:
    """A few different values of every column."""
    examples = {}
    for place, name in enumerate(sniffed.profile.header):
        values = (row[place].strip() for row in sniffed.sample if place < len(row))
        examples[name] = tuple(
            islice(dict.fromkeys(filter(None, map(storable, values))), _EXAMPLES)
        )
    return examples


def _country(chosen: str | None) -> str:
    if not chosen:
        return ""
    if code := country_code(chosen):
        return code
    raise UsageError(
        f"There is no country “{chosen}”.", hint="Use its two letters, for example GB, FR or US."
    )
