"""`leaddesk segments`: saved filters."""

from __future__ import annotations

import argparse

from leaddesk.cli.arguments import Commands, add, add_group
from leaddesk.cli.context import Context, stoppable
from leaddesk.cli.output import table


def add_commands(commands: Commands) -> None:
    """Add `segments` and its commands."""
    group = add_group(commands, "segments", "saved filters of the leads")
    add(group, "list", "segments with how many leads they have", _list)
    parser = add(group, "save", "save a query under a name; one of that name is replaced", _save)
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("text", metavar="QUERY", help="see leads search-help")
    add(group, "delete", "forget a segment; its leads stay", _delete).add_argument(
        "name", metavar="NAME"
    )


def _list(context: Context, options: argparse.Namespace) -> int:
    with stoppable() as token:
        counts = context.services.segments.counts(token)
    segments = context.services.segments.list()
    context.output.result(
        {"segments": [{**each.as_dict(), "leads": counts.get(each.id)} for each in segments]},
        table(
            ("Segment", "Leads", "Query"),
            ((each.name, counts.get(each.id, "?"), each.text) for each in segments),
        ),
    )
    return 0


def _save(context: Context, options: argparse.Namespace) -> int:
    segment = context.services.segments.save(options.name, options.text)
    context.output.result({"segment": segment.as_dict()}, [f"{segment.name} was saved."])
    return 0


def _delete(context: Context, options: argparse.Namespace) -> int:
    segment = context.services.segments.named(options.name)
    context.services.segments.delete(segment.id)
    context.output.result({"segment": segment.as_dict()}, [f"{segment.name} was deleted."])
    return 0
