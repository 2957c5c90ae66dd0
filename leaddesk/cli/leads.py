"""`leaddesk leads`: finding, showing and exporting leads."""

from __future__ import annotations

import argparse
from pathlib import Path

from leaddesk.cli.arguments import Commands, add, add_group, pairs
from leaddesk.cli.context import Context, stoppable
from leaddesk.cli.output import table
from leaddesk.cli.suppressions import add_suppress
from leaddesk.domain.fields import field_label
from leaddesk.domain.leads import LeadQuery
from leaddesk.services.leads import lead_json, parse_where

_SHOWN = ("email", "first_name", "last_name", "full_name", "phone", "company")


def add_commands(commands: Commands) -> None:
    """Add `leads` and its commands."""
    group = add_group(commands, "leads", "the leads of the workspace")
    parser = add(group, "list", "leads, oldest first", _list)
    _add_query(parser)
    parser.add_argument("--fields", default="", metavar="a,b", help="only these fields")
    parser.add_argument("--limit", type=int, default=100, metavar="N")
    parser.add_argument("--offset", type=int, default=0, metavar="N")
    add(group, "show", "one lead with its timeline", _show).add_argument("lead", metavar="ID|EMAIL")
    parser = add(group, "edit", "change fields of one lead; an empty value clears", _edit)
    parser.add_argument("lead", metavar="ID|EMAIL")
    parser.add_argument("fields", nargs="+", metavar="FIELD=VALUE")
    parser = add(group, "export", "leads into a .csv, .xlsx or .jsonl file", _export)
    parser.add_argument("file", type=Path, metavar="FILE")
    _add_query(parser)
    add_suppress(group)


def _add_query(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--where", default="", metavar="EXPR", help='like country=GB company~"Example"'
    )
    parser.add_argument(
        "--search", default="", metavar="TEXT", help="parts of name, e-mail, phone, company"
    )


def _query(options: argparse.Namespace) -> LeadQuery:
    return LeadQuery(search=options.search, where=parse_where(options.where))


def _list(context: Context, options: argparse.Namespace) -> int:
    query = _query(options)
    names = [name.strip() for name in options.fields.split(",") if name.strip()]
    leads = context.leads.page(query, options.offset, options.limit)
    shown = names or _SHOWN
    rows = ((lead.id, *(lead.fields.get(name, "") for name in shown)) for lead in leads)
    context.output.result(
        {"total": context.leads.count(query), "leads": [lead_json(lead, names) for lead in leads]},
        table(("id", *(field_label(name) for name in shown)), rows),
    )
    return 0


def _show(context: Context, options: argparse.Namespace) -> int:
    lead = context.leads.find(options.lead)
    timeline = context.leads.timeline(lead.id)
    lines = [f"{lead.name} (lead {lead.id})"]
    lines += [f"  {field_label(name)}: {value}" for name, value in lead.fields.items()]
    lines += [f"  {entry.at[:19]}  {entry.title}  {entry.detail}".rstrip() for entry in timeline]
    document = {"lead": lead.as_dict(), "timeline": [entry.as_dict() for entry in timeline]}
    context.output.result(document, lines)
    return 0


def _edit(context: Context, options: argparse.Namespace) -> int:
    lead = context.leads.find(options.lead)
    context.leads.edit(lead.id, pairs(options.fields, "field"))
    changed = context.leads.find(str(lead.id))
    context.output.result(
        {"lead": changed.as_dict()}, [f"{changed.name} (lead {changed.id}) was changed."]
    )
    return 0


def _export(context: Context, options: argparse.Namespace) -> int:
    bar = context.output.progress("Export")
    with stoppable() as token:
        written = context.leads.export(options.file, _query(options), bar, token)
    bar.close()
    context.output.result({"written": written}, [f"{written:,} leads written to {options.file}"])
    return 0
