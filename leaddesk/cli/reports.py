"""`leaddesk report`: what became of the leads, by account and by source."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from leaddesk.cli.arguments import Commands, add, add_group
from leaddesk.cli.context import Context
from leaddesk.cli.output import states_words, table
from leaddesk.services.reports import ReportRow


def add_commands(commands: Commands) -> None:
    """Add `report` and its commands."""
    group = add_group(commands, "report", "what became of the leads")
    for name, help_text, run in (
        ("account", "what was sent to each account, and what came of it", _account),
        ("source", "the leads of each source, and what came of them", _source),
    ):
        parser = add(group, name, help_text, run)
        for option in ("from", "to"):
            parser.add_argument(
                f"--{option}", default="", metavar="DATE", help="like 2026-11-21, included"
            )


def _account(context: Context, options: argparse.Namespace) -> int:
    rows = context.services.reports.by_account(getattr(options, "from"), options.to)
    told = [{"account": row.name, "vendor": row.vendor, **_figures(row)} for row in rows]
    lines = table(("Account", *_TITLES), ((row.name, *_cells(row)) for row in rows))
    return _tell(context, options, "accounts", told, lines)


def _source(context: Context, options: argparse.Namespace) -> int:
    rows = context.services.reports.by_source(getattr(options, "from"), options.to)
    told = [{"source": row.name, "leads": row.leads, **_figures(row)} for row in rows]
    cells = ((row.name or "(none)", f"{row.leads:,}", *_cells(row)) for row in rows)
    lines = table(("Source", "New leads", *_TITLES), cells)
    return _tell(context, options, "sources", told, lines)


_TITLES = ("Deliveries", "Accepted", "States")


def _figures(row: ReportRow) -> dict[str, object]:
    return {
        "deliveries": row.deliveries,
        "accepted_percent": row.accepted_percent,
        "states": row.states,
    }


def _cells(row: ReportRow) -> tuple[str, str, str]:
    share = "" if row.accepted_percent is None else f"{row.accepted_percent} %"
    return f"{row.deliveries:,}", share, states_words(row.states)


def _tell(
    context: Context,
    options: argparse.Namespace,
    name: str,
    told: Sequence[dict[str, object]],
    lines: list[str],
) -> int:
    span = {"from": getattr(options, "from") or None, "to": options.to or None}
    context.output.result({**span, name: told}, lines)
    return 0
