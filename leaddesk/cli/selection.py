"""Which leads a command means: the search language and segments, the same for every command."""

from __future__ import annotations

import argparse

from leaddesk.cli.context import Context
from leaddesk.domain.errors import UsageError
from leaddesk.domain.query import parse, written


def add_query(parser: argparse.ArgumentParser) -> None:
    """Add `--where`, `--search` and `--segment`. All that are given must hold."""
    parser.add_argument(
        "--where", default="", metavar="EXPR", help='like country:GB,FR company~"Example" -tag:vip'
    )
    parser.add_argument(
        "--search", default="", metavar="TEXT", help="the same language: see leads search-help"
    )
    parser.add_argument("--segment", metavar="NAME", help="the leads of a saved segment")


def query_text(context: Context, options: argparse.Namespace) -> str:
    """What the three say together. Raises UsageError."""
    conditions = parse(options.where)
    if conditions and not any(term.field for term in conditions):
        # Likelier a slip than a search, and what is found may be sent.
        raise UsageError(
            f"“{options.where}” cannot be understood: there is no condition in it.",
            hint="Write it like country=GB. Words alone are for --search.",
        )
    texts = [options.where, options.search]
    if options.segment is not None:
        texts.append(context.services.segments.named(options.segment).text)
    return written([term for text in texts for term in parse(text)])
