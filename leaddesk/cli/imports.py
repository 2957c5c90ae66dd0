"""`leaddesk import`: lead files into the workspace."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path

from leaddesk.cli.arguments import Commands, add, number, pairs
from leaddesk.cli.context import Context, stoppable
from leaddesk.domain.errors import FileError, LeadDeskError, UsageError
from leaddesk.domain.imports import FilePart, ImportOptions, ImportReport, Policy
from leaddesk.domain.numbers import is_whole_number
from leaddesk.services.worker import bulk_work

#: So many issues are printed for people; JSON has more.
_SHOWN_ISSUES = 20


def add_commands(commands: Commands) -> None:
    """Add `import`."""
    parser = add(
        commands, "import", "read lead files (- is standard input), or `import undo ID`", _run
    )
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="lead files, or - for standard input"
    )
    parser.add_argument(
        "--mapping", default="auto", metavar="auto|NAME", help="a mapping saved before"
    )
    parser.add_argument("--map", action="append", metavar="Header=field", help="map one column")
    parser.add_argument(
        "--source", default="", metavar="TEXT", help="the source where the file has none"
    )
    parser.add_argument("--country", metavar="GB", help="how national phone numbers are read")
    parser.add_argument("--encoding", metavar="E", help="like utf-8 or cp1252; else it is found")
    parser.add_argument("--dry-run", action="store_true", help="count and check, store nothing")
    parser.add_argument(
        "--save-mapping", default="", metavar="NAME", help="keep the mapping by this name"
    )
    parser.add_argument("--delimiter", metavar="SIGN", help="what parts the cells, like ; or tab")
    parser.add_argument("--quote", metavar="SIGN", help="what stands around cells, or none")
    parser.add_argument(
        "--header-line",
        type=number,
        metavar="N",
        help="the line with the columns' names; 0: there is none",
    )
    parser.add_argument(
        "--part",
        default="",
        metavar="NAME",
        help="one file of an archive, or one sheet of a workbook",
    )
    parser.add_argument(
        "--default", action="append", metavar="FIELD=VALUE", help="a value where the file has none"
    )
    parser.add_argument(
        "--known",
        choices=tuple(map(str, Policy)),
        default=str(Policy.UPDATE),
        help="what to do with leads that are there already: skip them, fill what is empty, or overwrite; opt-outs "
        "count in any case",
    )
    parser.add_argument(
        "--what-is-new", action="store_true", help="list new and changed leads, store nothing"
    )


def _run(context: Context, options: argparse.Namespace) -> int:
    if options.files[0] == "undo" and not Path("undo").exists():
        return _undo(context, options.files[1:])
    chosen = _options(context, options)
    reports: list[ImportReport] = []
    left_out: list[tuple[str, FilePart]] = []
    failures: list[tuple[str, LeadDeskError]] = []
    with _whole_stdin(options.files), stoppable() as token, bulk_work():
        for name in options.files:
            try:
                with context.output.progress(f"Import {Path(name).name}") as bar:
                    found = context.services.imports.run_all(Path(name), chosen, bar, token)
                reports += found.reports
                left_out += [(name, part) for part in found.left_out]
            except FileError as error:  # the other files go on
                failures.append((name, error))
    if not reports:
        raise failures[0][1]
    for name, failure in failures:
        context.output.warn(f"{name}: {failure}")
    document: dict[str, object] = {"imports": [report.as_dict() for report in reports]}
    if failures:
        document["failed"] = [
            {"file": name, "error": failure.as_dict()} for name, failure in failures
        ]
    if left_out:
        document["left_out"] = [{"file": name, **part.as_dict()} for name, part in left_out]
    lines = [line for report in reports for line in _words(report)]
    lines += [f"{name}: {part.name} was left out. {part.detail}" for name, part in left_out]
    context.output.result(document, lines)
    if failures:
        return failures[0][1].exit_code
    unread = any(not part.title for _, part in left_out)
    return 1 if unread or any(report.counts.rejected for report in reports) else 0


@contextmanager
def _whole_stdin(files: Sequence[str]) -> Iterator[None]:
    """Read standard input to its end first, while Ctrl+C still ends the wait for it."""
    if "-" not in files:
        yield
        return
    given = sys.stdin
    with tempfile.TemporaryFile() as whole:
        try:
            shutil.copyfileobj(given.buffer, whole)
            whole.seek(0)
        except OSError as error:
            raise FileError(
                "Standard input could not be kept.",
                error.strerror or "",
                f"Make room in {tempfile.gettempdir()}, or save the leads in a file first.",
            ) from None
        sys.stdin = TextIOWrapper(whole)
        try:
            yield
        finally:
            sys.stdin = given


def _options(context: Context, options: argparse.Namespace) -> ImportOptions:
    mapping = None
    if options.mapping != "auto":
        known = {mapping.name: mapping for mapping in context.services.imports.mappings()}
        if options.mapping not in known:
            raise UsageError(
                f"There is no mapping “{options.mapping}”.",
                hint=f"Saved mappings: {', '.join(known) or 'none'}.",
            )
        mapping = known[options.mapping]
    overrides = {header: field or None for header, field in pairs(options.map, "mapping").items()}
    return ImportOptions(
        encoding=options.encoding,
        country=options.country,
        source=options.source,
        mapping=mapping,
        overrides=overrides,
        dry_run=options.dry_run or options.what_is_new,
        save_mapping=options.save_mapping,
        delimiter="\t" if options.delimiter == "tab" else options.delimiter,
        quote="" if options.quote == "none" else options.quote,
        header_line=options.header_line,
        part=options.part,
        defaults=pairs(options.default, "default"),
        policy=Policy(options.known),
        list_news=options.what_is_new,
    )


def _undo(context: Context, words: list[str]) -> int:
    if len(words) != 1 or not is_whole_number(words[0]):
        raise UsageError("Which import should be taken back?", hint="leaddesk import undo ID")
    changes = context.services.imports.undo(int(words[0]))
    context.output.result(
        {"removed": changes.removed, "restored": changes.updated},
        [f"{changes.removed:,} leads removed, {changes.updated:,} as they were before."],
    )
    return 0


def _what(report: ImportReport) -> str:
    part = f"{report.profile.part}, " if report.profile.part else ""
    return part + (report.profile.summary or report.profile.recognised_title)


def _words(report: ImportReport) -> list[str]:
    counts = report.counts
    lines = [
        f"{report.file}: {_what(report)}"
        + (" (nothing was stored: dry run)" if report.id is None else f" (import {report.id})"),
        (
            f"  {counts.created:,} created + {counts.updated:,} updated + {counts.duplicates:,} duplicates"
            f" + {counts.rejected:,} rejected + {counts.set_aside:,} set aside"
        ),
    ]
    lines += [f"  {note}" for note in report.profile.notes]
    for news in report.news or ():
        changes = "; ".join(
            f"{name}: {old or '–'} → {new}" for name, (old, new) in news.changes.items()
        )
        lines.append(f"  line {news.line}: {changes or 'new'}")
    lines += [
        f"  line {issue.line}{issue.column and ', '}{issue.column}: {issue.message}"
        for issue in report.issues[:_SHOWN_ISSUES]
    ]
    if report.issue_count > _SHOWN_ISSUES:
        lines.append(f"  … and {report.issue_count - _SHOWN_ISSUES:,} more; --json lists them")
    return lines
