"""Imports: what a lead file is, how its columns map, and where every line of it went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from leaddesk.domain.corrections import Correction


class Bucket(StrEnum):
    """Where a line of a file ended. Every line ends in exactly one."""

    CREATED = "created"
    UPDATED = "updated"
    DUPLICATE = "duplicate"
    REJECTED = "rejected"
    SET_ASIDE = "set_aside"
    NOT_DATA = "not_data"


class Policy(StrEnum):
    """What an import does with a lead that the workspace has already.

    Under each a consent that is taken back counts at once, and none is given again but by newer proof.
    """

    SKIP = "skip"
    UPDATE = "update"  # fill what is empty
    OVERWRITE = "overwrite"  # what the file has replaces what was there


class Aside(NamedTuple):
    """Where a row goes that is no lead, and why. `opted_out`: its person takes the consent to e-mail back."""

    bucket: Bucket
    reason: str = ""
    opted_out: bool = False


@dataclass(frozen=True, slots=True)
class Issue:
    """Something about one cell. `line` counts the file's physical lines from 1; `column` is the header's text.

    `fatal` issues send the row to `rejected`; others are remarks. On a row set aside the value is the key of an
    address that opted out, if one did.
    """

    line: int
    column: str
    value: str
    code: str
    message: str
    fatal: bool = False

    def as_dict(self) -> dict[str, object]:
        return {
            "line": self.line,
            "column": self.column,
            "value": self.value,
            "code": self.code,
            "message": self.message,
        }


@dataclass(frozen=True, slots=True)
class FileProfile:
    """What a lead file turned out to be, before anything is stored.

    `header_line` is the physical line of the header, counted from 1. `encoding` is a Python codec name; `sure` is
    False when the encoding was guessed and a person should look at the sample. `size` is in bytes.

    `quote` is the character around cells, empty where none has that meaning; `line_ends` is `crlf`, `lf` or `cr`.

    `container` is text, workbook, json or jsonl; only texts have an encoding and a delimiter of their own. `part`
    names the archive's member or the sheet that was read, `parts` all there are to choose from. `notes` are
    sentences about the whole file; `summary` says in one what was seen in it, with counts.
    """

    path: str
    size: int
    encoding: str
    delimiter: str
    header: tuple[str, ...]
    header_line: int
    recognised: str
    recognised_title: str
    fingerprint: str
    sure: bool = True
    container: str = "text"
    sheet: str = ""
    part: str = ""
    parts: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    summary: str = ""
    quote: str = '"'
    line_ends: str = ""

    @classmethod
    def from_facts(cls, facts: Mapping[str, Any]) -> FileProfile:
        """The profile that `dataclasses.asdict` was given, also after a detour through JSON."""
        lists = {name: tuple(facts[name]) for name in ("header", "parts", "notes") if name in facts}
        return cls(**{**facts, **lists})


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """File columns to lead fields. A column that maps to None is left out of the lead (its cells are kept)."""

    columns: Mapping[str, str | None]
    name: str = ""


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """How many lines went where. `rows` is the sum of the five counts; lines that are no data stand beside it."""

    created: int = 0
    updated: int = 0
    duplicates: int = 0
    rejected: int = 0
    set_aside: int = 0
    not_data: int = 0

    @property
    def rows(self) -> int:
        return self.created + self.updated + self.duplicates + self.rejected + self.set_aside


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What a person chose for one import. What is None is found out from the file.

    `quote` is the character around cells that hold a delimiter, empty for none. `header_line` counts from 1, 0 is
    no header. Lines after `last_line` are no leads, where it is not 0. `country` is the ISO 3166-1 alpha-2 code
    that national phone numbers are read with. `part` chooses the member of an archive or the sheet of a workbook;
    empty is the first that holds leads. `defaults` fill fields that the file leaves empty, as `source` does.
    `policy` is about leads that the workspace has already. `list_news` asks for the report's `news`.
    `corrections` are made one after the other. `findings` names a file, not there yet, that a dry run leaves all
    rows with issues in.
    """

    encoding: str | None = None
    delimiter: str | None = None
    quote: str | None = None
    header_line: int | None = None
    last_line: int = 0
    country: str | None = None
    source: str = ""
    mapping: ColumnMapping | None = None
    overrides: Mapping[str, str | None] = field(default_factory=dict)
    dry_run: bool = False
    save_mapping: str = ""
    part: str = ""
    defaults: Mapping[str, str] = field(default_factory=dict)
    policy: Policy = Policy.UPDATE
    list_news: bool = False
    corrections: tuple[Correction, ...] = ()
    findings: str = ""


@dataclass(frozen=True, slots=True)
class News:
    """A line whose lead the workspace did not have, or had otherwise: `changes` are old and new by field."""

    line: int
    bucket: Bucket
    changes: Mapping[str, tuple[str, str]]

    def as_dict(self) -> dict[str, object]:
        changes = {name: {"old": old, "new": new} for name, (old, new) in self.changes.items()}
        return {"line": self.line, "bucket": str(self.bucket), "changes": changes}


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of one import. `id` is None for a dry run. `issues` is capped; `issue_count` is not.

    `news` are the first new and changed leads, None when they were not asked for.
    """

    id: int | None
    file: str
    profile: FileProfile
    mapping: ColumnMapping
    counts: ImportCounts
    issues: tuple[Issue, ...] = ()
    issue_count: int = 0
    at: str = ""
    state: str = "done"
    news: tuple[News, ...] | None = None

    def as_dict(self) -> dict[str, object]:
        news = {} if self.news is None else {"new": [one.as_dict() for one in self.news]}
        return {
            "id": self.id,
            "file": self.file,
            "recognised": self.profile.recognised,
            "summary": self.profile.summary,
            "notes": list(self.profile.notes),
            "container": self.profile.container,
            "part": self.profile.part,
            "encoding": self.profile.encoding,
            "delimiter": self.profile.delimiter,
            "rows": self.counts.rows,
            "created": self.counts.created,
            "updated": self.counts.updated,
            "duplicates": self.counts.duplicates,
            "rejected": self.counts.rejected,
            "set_aside": self.counts.set_aside,
            "not_data": self.counts.not_data,
            "issues": [issue.as_dict() for issue in self.issues],
            "issue_count": self.issue_count,
            "mapping": dict(self.mapping.columns),
            **news,
        }


@dataclass(frozen=True, slots=True)
class FilePart:
    """One of several lists in a file: what it is, whether leads are in it, else why not.

    `title` is empty for one that cannot be read.
    """

    name: str
    title: str
    leads: bool
    detail: str = ""

    def as_dict(self) -> dict[str, object]:
        return {"part": self.name, "recognised": self.title, "reason": self.detail}


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row as the wizard shows it: its line, its cells in header order, and the issues on them."""

    line: int
    cells: tuple[str, ...]
    bucket: Bucket
    issues: tuple[Issue, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows of a file, read as the import would read them.

    `opposites` has the columns that say the opposite of a consent, and of which: they only ever take it back.
    """

    profile: FileProfile
    mapping: ColumnMapping
    rows: tuple[PreviewRow, ...]
    examples: Mapping[str, tuple[str, ...]]
    truncated: bool
    opposites: Mapping[str, str] = field(default_factory=dict)
