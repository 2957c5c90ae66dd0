"""Lead files into the workspace: looking into them, previewing, importing, taking back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Final

from leaddesk.domain.changes import LeadChanges
from leaddesk.domain.errors import FileError
from leaddesk.domain.imports import (
    Bucket,
    ColumnMapping,
    FilePart,
    ImportCounts,
    ImportOptions,
    ImportReport,
    Preview,
    PreviewRow,
)
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback
from leaddesk.files.mapping import opposites
from leaddesk.files.reading import Chunk
from leaddesk.files.sniffing import Sniffed
from leaddesk.files.sources import Reader
from leaddesk.quality.text import inert, storable
from leaddesk.services.import_plan import Planner, list_parts, on_disk
from leaddesk.services.judging_pool import judged_blocks
from leaddesk.store.blocks import JudgedChunk
from leaddesk.store.database import Database
from leaddesk.store.imports import ImportRepository, NewImport

_EXAMPLES: Final = 3


@dataclass(frozen=True, slots=True)
class FileReports:
    """What came of all the lists in one file. `left_out` hold no leads, or could not be read."""

    reports: tuple[ImportReport, ...]
    left_out: tuple[FilePart, ...] = ()


class ImportService:
    """The imports of one workspace. Everything here may take long: never call it from the UI thread.

    A file of any size is streamed. `-` as a path is standard input.
    """

    def __init__(self, database: Database) -> None:
        self._imports = ImportRepository(database)
        self._planner = Planner(self._imports)

    def parts(self, path: Path, options: ImportOptions) -> tuple[FilePart, ...]:
        """The lists in an archive or a workbook of several sheets, and what each is; empty for other files.

        Raises FileError when it cannot be opened, or was made to do harm.
        """
        return list_parts(path, options)

    def preview(self, path: Path, options: ImportOptions, limit: int = 200) -> Preview:
        """The first `limit` rows, judged as `run` would judge them. Reads no further; stores nothing.

        Raises FileError when the file cannot be read, UsageError when the options do not fit it.
        """
        with self._planner.plan(path, options, survey_rows=limit) as plan, plan.reader() as reader:
            records = list(islice(_records(reader), limit + plan.profile.header_line + 1))
            judged = [
                (record, plan.judge(Chunk((record[0],), [record[1]], record[2])))
                for record in records
            ]
        rest = [pair for pair in judged if pair[0][0] != plan.profile.header_line]
        shown, chunks = [record for record, _ in rest[:limit]], [chunk for _, chunk in rest[:limit]]
        whole = JudgedChunk(
            lines=[line for line, *_ in shown],
            rows=[cells for _, cells, _ in shown],
            leads=[lead for chunk in chunks for lead in chunk.leads],
            settled={line: bucket for chunk in chunks for line, bucket in chunk.settled.items()},
            issues=(),
        )
        found = self._imports.buckets(plan.fields, whole, plan.rules)
        rows = tuple(
            PreviewRow(line, tuple(map(inert, cells)), found[line], tuple(chunk.issues))
            for (line, cells, _), chunk in zip(shown, chunks, strict=True)
        )
        counts = ImportCounts(created=sum(row.bucket is not Bucket.NOT_DATA for row in rows))
        return Preview(
            profile=replace(plan.profile, summary=plan.describe(counts)),
            mapping=plan.mapping,
            rows=rows,
            examples=_examples(plan.sniffed),
            truncated=len(rest) > limit,
            opposites=opposites(plan.profile.header),
        )

    def run(
        self, path: Path, options: ImportOptions, progress: ProgressCallback, cancel: CancelToken
    ) -> ImportReport:
        """Import one list, or count what importing it would do (`options.dry_run`).

        Progress counts the bytes read. Raises FileError, UsageError, WorkspaceError and CancelledError; after any
        of them nothing of the file is stored.
        """
        with self._planner.plan(path, options) as plan, plan.reader() as reader:
            size = plan.profile.size

            def on_block(rows: int) -> None:
                progress(Progress(min(reader.position(), size), size, "bytes", f"{rows:,} rows"))

            progress(Progress(0, size, "bytes", ""))
            new = NewImport(
                file=plan.name,
                profile=plan.profile,
                mapping=plan.mapping,
                fields=plan.fields,
                rules=plan.rules,
                save_as=options.save_mapping,
                remember=bool(options.mapping or options.overrides or options.save_mapping),
                list_news=options.list_news,
                findings=options.findings,
                describe=plan.describe,
            )
            with judged_blocks(plan, reader) as blocks:
                return self._imports.run(
                    new, blocks, dry_run=options.dry_run, on_block=on_block, cancel=cancel
                )

    def run_all(
        self, path: Path, options: ImportOptions, progress: ProgressCallback, cancel: CancelToken
    ) -> FileReports:
        """Import every list in a file that holds leads, each as an import of its own; `options.part` chooses one.

        Raises what `run` raises while there is only one list to import.
        """
        with on_disk(path) as (file, name):
            parts = () if options.part else list_parts(file, options)
            chosen = [part for part in parts if part.leads] or parts[:1]
            reports, left_out = [], [part for part in parts if part not in chosen]
            for part in [part.name for part in chosen] or [options.part]:
                cancel.raise_if_cancelled()
                try:
                    report = self.run(file, replace(options, part=part), progress, cancel)
                    reports.append(_as_given(report, path, name))
                except FileError as error:
                    if len(chosen) <= 1:
                        raise
                    left_out.append(FilePart(part, "", leads=True, detail=str(error)))
        return FileReports(tuple(reports), tuple(left_out))

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


def _as_given(report: ImportReport, path: Path, name: str) -> ImportReport:
    """The report of standard input, which was read from a file of no meaning to anybody."""
    return replace(report, file=name, profile=replace(report.profile, path=storable(str(path))))


def _records(reader: Reader) -> Iterator[tuple[int, list[str], str]]:
    for chunk in reader:
        for line, cells in zip(chunk.lines, chunk.records, strict=True):
            yield line, cells, chunk.fault


def _examples(sniffed: Sniffed) -> dict[str, tuple[str, ...]]:
    """A few different values of every column."""
    examples = {}
    for place, name in enumerate(sniffed.profile.header):
        values = (row[place].strip() for row in sniffed.sample if place < len(row))
        examples[name] = tuple(islice(dict.fromkeys(filter(None, map(inert, values))), _EXAMPLES))
    return examples
