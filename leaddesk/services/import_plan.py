"""What is settled before an import's first row is read: which list it is, what it is, who judges its rows."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from leaddesk.domain.errors import FileError, UsageError
from leaddesk.domain.fields import FIELD_NAMES
from leaddesk.domain.imports import (
    ColumnMapping,
    FilePart,
    FileProfile,
    ImportCounts,
    ImportOptions,
)
from leaddesk.domain.texts import Text
from leaddesk.files import recognisers
from leaddesk.files.mapping import apply_overrides, apply_saved, default_mapping, opposites
from leaddesk.files.recognisers import Recogniser
from leaddesk.files.recognisers.sorting import Sorter
from leaddesk.files.sniffing import Sniffed, sniff
from leaddesk.files.sources import Opened, Reader, open_reader, opened, part_names
from leaddesk.quality.countries import country_code
from leaddesk.quality.text import inert, storable
from leaddesk.scratch import private_folder
from leaddesk.services.corrections import Corrector
from leaddesk.services.import_survey import Survey
from leaddesk.services.judging import FileJudge, Meaning
from leaddesk.store.imports import ImportRepository
from leaddesk.store.newcomers import Rules

#: The name of standard input on a command line.
STDIN: Final = Path("-")
#: Fields that tell people apart: no import gives all its leads the same.
_OWN: Final = frozenset({"email", "phone", "mobile", "external_id"})
_CONTACTS: Final = frozenset({"email", "phone", "mobile", "email+phone"})


@dataclass(frozen=True, slots=True)
class Plan:
    """One list, ready to be read: what it is, what its columns mean, and who judges its rows."""

    path: Path
    name: str
    sniffed: Sniffed
    mapping: ColumnMapping
    judge: FileJudge
    rules: Rules
    #: Whether what is found about a row may depend on the rows before it.
    ordered: bool

    @property
    def profile(self) -> FileProfile:
        return self.sniffed.profile

    @property
    def fields(self) -> tuple[str, ...]:
        """The canonical fields that the file gives."""
        return self.judge.judge.fields

    def reader(self) -> Reader:
        """Reads the list from its beginning. Raises FileError."""
        return open_reader(self.path, self.profile)

    def describe(self, counts: ImportCounts) -> str:
        """What was seen in the file, in one sentence."""
        if self.judge.sorter:
            return self.judge.sorter.summary()
        recogniser = recognisers.by_id(self.profile.recognised)
        return recogniser.summary([recogniser.noun.count(counts.rows)])


class Planner:
    """Makes plans, with the mappings that the workspace remembers."""

    def __init__(self, imports: ImportRepository) -> None:
        self._imports = imports

    @contextmanager
    def plan(
        self, path: Path, options: ImportOptions, survey_rows: int | None = None
    ) -> Iterator[Plan]:
        """Everything that is settled before the first row is read.

        `survey_rows` is how many rows may be looked at for what takes all of them to tell.
        """
        country = _country(options.country)
        defaults = _defaults(options)
        with on_disk(path) as (file, name), self._opened(file, options) as (inside, part, parts):
            sniffed = _sniff(inside, options)
            recogniser = recognisers.by_id(sniffed.profile.recognised)
            mapping = self._mapping(sniffed, recogniser, options)
            survey = Survey(sniffed, mapping.columns, recogniser, country)
            if survey.wanted:
                with open_reader(inside.path, sniffed.profile) as reader:
                    survey.read(reader, survey_rows)
            profile = replace(
                sniffed.profile,
                path=storable(str(path)),
                part=part,
                parts=parts,
                notes=(*_notes(sniffed.profile, recogniser), *survey.notes()),
            )
            sorter = (
                Sorter(recogniser, profile.header, profile.header_line)
                if recogniser.sorts
                else None
            )
            meaning = Meaning(
                mapping.columns,
                recogniser.id,
                country,
                profile.header_line,
                options.last_line,
                survey.orders,
            )
            adjust = survey.totals.put if survey.totals.wanted else None
            judge = meaning.judge(set_aside=sorter, adjust=adjust)
            corrector = (
                Corrector(
                    options.corrections,
                    profile.header,
                    judge.rows,
                    meaning.judge(adjust=adjust).rows,
                )
                if options.corrections
                else None
            )
            known = recogniser.id != recognisers.GENERIC.id
            rules = Rules(
                policy=options.policy,
                id_scope=recogniser.id if known else profile.fingerprint,
                unique_ids=recogniser.unique_ids,
                defaults=defaults,
            )
            sniffed = sniffed._replace(profile=profile)
            yield Plan(
                inside.path,
                name,
                sniffed,
                mapping,
                FileJudge(meaning, judge, sorter, corrector),
                rules,
                ordered=bool(sorter or adjust or corrector),
            )

    @contextmanager
    def _opened(
        self, file: Path, options: ImportOptions
    ) -> Iterator[tuple[Opened, str, tuple[str, ...]]]:
        """The list to read, its name, and the names of all there are in the file."""
        names = part_names(file)
        part = options.part
        if names and not part:
            parts = list_parts(file, options)
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


def list_parts(path: Path, options: ImportOptions) -> tuple[FilePart, ...]:
    """The lists in an archive or a workbook of several sheets, and what each is; empty for other files.

    Raises FileError when it cannot be opened, or was made to do harm.
    """
    found = []
    for name in part_names(path):
        try:
            with opened(path, name) as inside:
                sniffed = _sniff(inside, replace(options, header_line=None))
        except FileError as error:
            found.append(FilePart(name, "", leads=False, detail=str(error)))
            continue
        recogniser = recognisers.by_id(sniffed.profile.recognised)
        columns = default_mapping(sniffed.profile.header, sniffed.sample, recogniser)
        leads = not _CONTACTS.isdisjoint(filter(None, columns.values()))
        detail = "" if leads else "It has no column of e-mail addresses or phone numbers."
        found.append(FilePart(name, recogniser.title, leads, detail))
    return tuple(found)


def _sniff(inside: Opened, options: ImportOptions) -> Sniffed:
    return sniff(
        inside.path,
        options.encoding,
        options.delimiter,
        inside.sheet,
        quote=options.quote,
        header_line=options.header_line,
    )


def _notes(profile: FileProfile, recogniser: Recogniser) -> Iterator[str]:
    if recogniser.constructed:
        yield (
            Text(
                "No public {title} file was found to learn from: its columns were told by "
                "their names, so look at the mapping.",
                title=recogniser.title,
            )
        )
    if against := opposites(profile.header):
        names = ", ".join(f"“{name}”" for name in against)
        yield Text(
            "Who must not be contacted is told by {names}: never taken as a consent.", names=names
        )


def _defaults(options: ImportOptions) -> Mapping[str, str]:
    """The values of fields that the file leaves empty, `source` among them."""
    given = {"source": options.source, **options.defaults}
    for name in given:
        if name not in FIELD_NAMES or name in _OWN:
            raise UsageError(
                Text("“{name}” cannot be given to all leads.", name=name),
                hint="Such values are for canonical fields that do not tell people apart, like source or country.",
            )
    if code := given.get("country"):
        given["country"] = _country(code)
    return {name: value for name, value in given.items() if value}


@contextmanager
def on_disk(path: Path) -> Iterator[tuple[Path, str]]:
    """The file to read and what to call it; standard input is put into a private file for the time being."""
    if path != STDIN:
        yield path, inert(path.name)
        return
    with private_folder() as folder:
        spooled = folder / "standard input"
        with spooled.open("wb") as stream:
            shutil.copyfileobj(sys.stdin.buffer, stream)
        yield spooled, spooled.name


def _country(chosen: str | None) -> str:
    if not chosen:
        return ""
    if code := country_code(chosen):
        return code
    raise UsageError(
        Text("There is no country “{chosen}”.", chosen=chosen),
        hint="Use its two letters, for example GB, FR or US.",
    )
