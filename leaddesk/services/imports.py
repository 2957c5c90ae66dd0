"""Lead files into the workspace: looking into them, previewing, importing, taking back."""

from __future__ import annotations

import shutil
import sys
import tempfile
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Final

from leaddesk.domain.errors import FileError, UsageError
from leaddesk.domain.fields import FIELD_NAMES
from leaddesk.domain.imports import (
    Bucket,
    ColumnMapping,
    FilePart,
    FileProfile,
    ImportCounts,
    ImportOptions,
    ImportReport,
    Issue,
    Preview,
    PreviewRow,
)
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback
from leaddesk.domain.leads import LeadChanges
from leaddesk.files import recognisers
from leaddesk.files.mapping import apply_overrides, apply_saved, default_mapping, opposites
from leaddesk.files.reading import Chunk
from leaddesk.files.recognisers import Recogniser
from leaddesk.files.recognisers.sorting import Sorter, tidies
from leaddesk.files.sniffing import Sniffed, sniff
from leaddesk.files.sources import Opened, Reader, open_reader, opened, part_names
from leaddesk.quality.countries import country_code
from leaddesk.quality.rows import RowJudge
from leaddesk.quality.text import storable
from leaddesk.services.import_survey import Survey
from leaddesk.store.database import Database
from leaddesk.store.imports import ImportRepository, NewImport
from leaddesk.store.staging import JudgedChunk, Rules

#: The name of standard input on a command line.
STDIN: Final = Path("-")
_EXAMPLES: Final = 3
#: Fields that tell people apart: no import gives all its leads the same.
_OWN: Final = frozenset({"email", "phone", "mobile", "external_id"})
_CONTACTS: Final = frozenset({"email", "phone", "mobile", "email+phone"})


@dataclass(frozen=True, slots=True)
class FileReports:
    """What came of all the lists in one file. `left_out` hold no leads, or could not be read."""

    reports: tuple[ImportReport, ...]
    left_out: tuple[FilePart, ...] = ()


@dataclass(frozen=True, slots=True)
class _Plan:
    """One list, ready to be read: what it is, what its columns mean, and who judges its rows."""

    path: Path
    name: str
    sniffed: Sniffed
    mapping: ColumnMapping
    judge: RowJudge
    sorter: Sorter | None
    rules: Rules

    @property
    def profile(self) -> FileProfile:
        return self.sniffed.profile

    def describe(self, counts: ImportCounts) -> str:
        """What was seen in the file, in one sentence."""
        if self.sorter:
            return self.sorter.summary()
        recogniser = recognisers.by_id(self.profile.recognised)
        return f"{recogniser.title}: {recogniser.noun.count(counts.rows)}"


class ImportService:
    """The imports of one workspace. Everything here may take long: never call it from the UI thread.

    A file of any size is streamed. `-` as a path is standard input.
    """

    def __init__(self, database: Database) -> None:
        self._imports = ImportRepository(database)

    def parts(self, path: Path, options: ImportOptions) -> tuple[FilePart, ...]:
        """The lists in an archive or a workbook of several sheets, and what each is; empty for other files.

        Raises FileError when it cannot be opened, or was made to do harm.
        """
        found = []
        for name in part_names(path):
            try:
                with opened(path, name) as inside:
                    sniffed = _sniff(inside, options)
            except FileError as error:
                found.append(FilePart(name, "", leads=False, detail=str(error)))
                continue
            recogniser = recognisers.by_id(sniffed.profile.recognised)
            columns = default_mapping(sniffed.profile.header, sniffed.sample, recogniser)
            leads = not _CONTACTS.isdisjoint(filter(None, columns.values()))
            detail = "" if leads else "It has no column of e-mail addresses or phone numbers."
            found.append(FilePart(name, recogniser.title, leads, detail))
        return tuple(found)

    def preview(self, path: Path, options: ImportOptions, limit: int = 200) -> Preview:
        """The first `limit` rows, judged as `run` would judge them. Reads no further; stores nothing.

        Raises FileError when the file cannot be read, UsageError when the options do not fit it.
        """
        with self._plan(path, options, survey_rows=limit) as plan, _reader(plan) as reader:
            records = list(islice(_records(reader), limit + plan.profile.header_line + 1))
            judged = [
                (record, _judge(plan, Chunk((record[0],), [record[1]], record[2])))
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
        found = self._imports.buckets(plan.judge.fields, whole, plan.rules)
        rows = tuple(
            PreviewRow(line, tuple(map(storable, cells)), found[line], tuple(chunk.issues))
            for (line, cells, _), chunk in zip(shown, chunks, strict=True)
        )
        counts = ImportCounts(created=sum(row.bucket is not Bucket.NOT_DATA for row in rows))
        return Preview(
            profile=replace(plan.profile, summary=plan.describe(counts)),
            mapping=plan.mapping,
            rows=rows,
            examples=_examples(plan.sniffed),
            truncated=len(rest) > limit,
        )

    def run(
        self, path: Path, options: ImportOptions, progress: ProgressCallback, cancel: CancelToken
    ) -> ImportReport:
        """Import one list, or count what importing it would do (`options.dry_run`).

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
                rules=plan.rules,
                save_as=options.save_mapping,
                remember=bool(options.mapping or options.overrides or options.save_mapping),
                list_news=options.list_news,
                describe=plan.describe,
            )
            return self._imports.run(
                new,
                (_judge(plan, chunk) for chunk in reader),
                dry_run=options.dry_run,
                on_block=on_block,
                cancel=cancel,
            )

    def run_all(
        self, path: Path, options: ImportOptions, progress: ProgressCallback, cancel: CancelToken
    ) -> FileReports:
        """Import every list in a file that holds leads, each as an import of its own; `options.part` chooses one.

        Raises what `run` raises while there is only one list to import.
        """
        with _on_disk(path) as (file, name):
            parts = () if options.part else self.parts(file, options)
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

    @contextmanager
    def _plan(
        self, path: Path, options: ImportOptions, survey_rows: int | None = None
    ) -> Iterator[_Plan]:
        """Everything that is settled before the first row is read.

        `survey_rows` is how many rows may be looked at for what takes all of them to tell.
        """
        country = _country(options.country)
        defaults = _defaults(options)
        with _on_disk(path) as (file, name), self._opened(file, options) as (inside, part, parts):
            sniffed = _sniff(inside, options)
            recogniser = recognisers.by_id(sniffed.profile.recognised)
            mapping = self._mapping(sniffed, recogniser, options)
            survey = Survey(sniffed, mapping.columns, recogniser, country)
            if survey.wanted:
                with open_reader(inside.path, sniffed.profile) as reader:
                    survey.read(reader, survey_rows)
            profile = replace(
                sniffed.profile,
                path=str(path),
                part=part,
                parts=parts,
                notes=(*_notes(sniffed.profile, recogniser), *survey.notes()),
            )
            sorter = (
                Sorter(recogniser, profile.header, profile.header_line)
                if recogniser.sorts
                else None
            )
            judge = RowJudge(
                mapping.columns,
                country=country,
                tidy=tidies(recogniser, profile.header, _column_of("external_id", mapping)),
                set_aside=sorter,
                opposites=opposites(profile.header),
                orders=survey.orders,
                adjust=survey.totals.put if survey.totals.wanted else None,
            )
            known = recogniser.id != recognisers.GENERIC.id
            rules = Rules(
                policy=options.policy,
                id_scope=recogniser.id if known else profile.fingerprint,
                unique_ids=recogniser.unique_ids,
                defaults=defaults,
            )
            sniffed = sniffed._replace(profile=profile)
            yield _Plan(inside.path, name, sniffed, mapping, judge, sorter, rules)

    @contextmanager
    def _opened(
        self, file: Path, options: ImportOptions
    ) -> Iterator[tuple[Opened, str, tuple[str, ...]]]:
        """The list to read, its name, and the names of all there are in the file."""
        names = part_names(file)
        part = options.part
        if names and not part:
            parts = self.parts(file, options)
            part = next((one.name for one in parts if one.leads), parts[0].name)
        with opened(file, part) as inside:
            yield inside, part, names

    def _mapping(
        self, sniffed: Sniffed, recogniser: Recogniser, options: ImportOptions
    ) -> ColumnMapping:
        header = sniffed.profile.header
        columns = default_mapping(header, sniffed.sample, recogniser)
        saved = options.mapping or self._imports.remembered_mapping(sniffed.profile.fingerprint)
        if saved:
            columns = apply_saved(header, columns, saved.columns)
        columns = apply_overrides(columns, options.overrides)
        return ColumnMapping(columns, options.save_mapping or (saved.name if saved else ""))


def _as_given(report: ImportReport, path: Path, name: str) -> ImportReport:
    """The report of standard input, which was read from a file of no meaning to anybody."""
    return replace(report, file=name, profile=replace(report.profile, path=str(path)))


def _sniff(inside: Opened, options: ImportOptions) -> Sniffed:
    return sniff(inside.path, options.encoding, options.delimiter, inside.sheet)


def _column_of(field: str, mapping: ColumnMapping) -> str:
    return next((name for name, target in mapping.columns.items() if target == field), "")


def _notes(profile: FileProfile, recogniser: Recogniser) -> Iterator[str]:
    if recogniser.constructed:
        yield (
            f"No public {recogniser.title} file was found to learn from: its columns were told by their names, so"
            " look at the mapping."
        )
    if against := opposites(profile.header):
        names = ", ".join(f"“{name}”" for name in against)
        yield f"Who must not be contacted is told by {names}: never taken as a consent."


def _defaults(options: ImportOptions) -> Mapping[str, str]:
    """The values of fields that the file leaves empty, `source` among them."""
    given = {"source": options.source, **options.defaults}
    for name in given:
        if name not in FIELD_NAMES or name in _OWN:
            raise UsageError(
                f"“{name}” cannot be given to all leads.",
                hint="Such values are for canonical fields that do not tell people apart, like source or country.",
            )
    if code := given.get("country"):
        given["country"] = _country(code)
    return {name: value for name, value in given.items() if value}


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


def _reader(plan: _Plan) -> Reader:
    return open_reader(plan.path, plan.profile)


def _records(reader: Reader) -> Iterator[tuple[int, list[str], str]]:
    for chunk in reader:
        for line, cells in zip(chunk.lines, chunk.records, strict=True):
            yield line, cells, chunk.fault


def _judge(plan: _Plan, chunk: Chunk) -> JudgedChunk:
    """The chunk with its verdicts; what stands above the leads, the header included, is no lead."""
    above = bisect_right(chunk.lines, plan.profile.header_line)
    lines, rows = chunk.lines[above:], chunk.records[above:]
    # In the file's order: the sorter remembers what it saw.
    titles = [
        (line, *_above(plan, line, cells))
        for line, cells in zip(chunk.lines[:above], chunk.records, strict=False)
    ]
    if chunk.fault and lines:
        judged = plan.judge.broken(lines[0], rows[0][0], chunk.fault)
    else:
        judged = plan.judge.rows(lines, rows)
    judged.settled.update({line: bucket for line, bucket, _ in titles})
    issues = [Issue(line, "", "", "set_aside", reason) for line, _, reason in titles if reason]
    return JudgedChunk(
        chunk.lines, chunk.records, judged.leads, judged.settled, [*issues, *judged.issues]
    )


def _above(plan: _Plan, line: int, cells: list[str]) -> tuple[Bucket, str]:
    """Where a line above the leads goes, and why if that is worth a word."""
    found = plan.sorter(line, cells) if plan.sorter and any(map(str.strip, cells)) else None
    bucket, reason = found or (Bucket.NOT_DATA, "")
    return bucket, reason if bucket is Bucket.SET_ASIDE else ""


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
