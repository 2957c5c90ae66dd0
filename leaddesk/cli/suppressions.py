"""`leaddesk leads suppress` and `leaddesk suppressions`: who must not be contacted."""

from __future__ import annotations

import argparse
from pathlib import Path

from leaddesk.cli.arguments import Commands, add, add_group
from leaddesk.cli.context import Context
from leaddesk.cli.output import table
from leaddesk.services.suppressions import BY_HAND


def add_commands(commands: Commands) -> None:
    """Add `suppressions` and its commands."""
    group = add_group(commands, "suppressions", "who must not be contacted")
    parser = add(group, "import", "add a file of addresses, numbers, domains or hashes", _import)
    parser.add_argument("file", type=Path, metavar="FILE")
    _add_options(parser, "named like the file")
    add(group, "list", "everything that is suppressed", _list)
    parser = add(group, "remove", "take values off their lists: they may be contacted", _remove)
    parser.add_argument("values", nargs="+", metavar="VALUE")
    _add_country(parser)


def add_suppress(leads: Commands) -> None:
    """Add `leads suppress`."""
    parser = add(leads, "suppress", "never contact these again", _suppress)
    parser.add_argument("values", nargs="+", metavar="VALUE")
    _add_options(parser, BY_HAND)


def _add_options(parser: argparse.ArgumentParser, default: str) -> None:
    parser.add_argument("--list", default="", metavar="NAME", help=f"the list's name ({default})")
    _add_country(parser)


def _add_country(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--country", default="", metavar="GB", help="of phone numbers without a calling code"
    )


def _suppress(context: Context, options: argparse.Namespace) -> int:
    added = context.services.suppressions.add(options.values, options.list, options.country.upper())
    known = len(options.values) - added
    context.output.result(
        {"suppressed": added, "known": known},
        [f"{added:,} are suppressed now, {known:,} were already."],
    )
    return 0


def _remove(context: Context, options: argparse.Namespace) -> int:
    removed = context.services.suppressions.remove(options.values, options.country.upper())
    unknown = len(options.values) - removed
    context.output.result(
        {"removed": removed, "unknown": unknown},
        [f"{removed:,} may be contacted again, {unknown:,} were on no list."],
    )
    return 0


def _import(context: Context, options: argparse.Namespace) -> int:
    done = context.services.suppressions.import_file(
        options.file, options.list, options.country.upper()
    )
    context.output.result(
        {
            "list": done.list_name,
            "lines": done.lines,
            "added": done.added,
            "known": done.known,
            "skipped": done.skipped,
        },
        [
            f"“{done.list_name}”: {done.added:,} new, {done.known:,} known; {done.skipped:,} lines without any"
        ],
    )
    return 0


def _list(context: Context, options: argparse.Namespace) -> int:
    found = list(context.services.suppressions.all())
    rows = ((one.list_name, one.kind, one.value, one.added_at) for one in found)
    context.output.result(
        {"total": len(found), "suppressions": [one.as_dict() for one in found]},
        table(("List", "Kind", "Value", "Added"), rows),
    )
    return 0
