"""`leaddesk leads`: finding, showing and exporting leads."""

from __future__ import annotations

import argparse
from pathlib import Path

from leaddesk.cli.arguments import Commands, add, add_group, number, pairs
from leaddesk.cli.context import Context, stoppable
from leaddesk.cli.output import table
from leaddesk.cli.selection import add_query, query_text
from leaddesk.cli.suppressions import add_suppress
from leaddesk.domain.errors import UsageError
from leaddesk.domain.fields import FIELD_NAMES, field_label, is_field
from leaddesk.domain.forgetting import FATE_MEANINGS
from leaddesk.domain.leads import Lead, LeadQuery
from leaddesk.services.exporting import Export
from leaddesk.services.leads import lead_json
from leaddesk.services.search_help import search_help

_SHOWN = ("email", "first_name", "last_name", "full_name", "phone", "company")


def add_commands(commands: Commands) -> None:
    """Add `leads` and its commands."""
    group = add_group(commands, "leads", "the leads of the workspace")
    parser = add(group, "list", "leads, oldest first", _list)
    add_query(parser)
    parser.add_argument("--fields", default="", metavar="a,b", help="only these fields")
    parser.add_argument(
        "--limit", type=number, default=100, metavar="N", help="so many at most (100)"
    )
    parser.add_argument(
        "--offset", type=number, default=0, metavar="N", help="leave out so many first"
    )
    add(group, "show", "one lead with its timeline", _show).add_argument("lead", metavar="ID|EMAIL")
    parser = add(group, "edit", "change fields of one lead; an empty value clears", _edit)
    parser.add_argument("lead", metavar="ID|EMAIL")
    parser.add_argument("fields", nargs="+", metavar="FIELD=VALUE")
    parser = add(group, "export", "leads into a .csv, .xlsx or .jsonl file", _export)
    parser.add_argument("file", type=Path, metavar="FILE")
    add_query(parser)
    add(group, "search-help", "how leads are searched and filtered", _search_help)
    add_suppress(group)
    words = "forget a person: nothing of them stays in the workspace"
    parser = add(group, "erase", words, _erase)
    parser.add_argument("lead", metavar="ID|EMAIL")
    parser.add_argument(
        "--everywhere",
        action="store_true",
        help="have the vendors that got the lead erase it first",
    )


def _query(context: Context, options: argparse.Namespace) -> LeadQuery:
    return LeadQuery(query_text(context, options))


def _search_help(context: Context, options: argparse.Namespace) -> int:
    text = search_help(options.lang or "en")
    context.output.result({"help": text}, text.splitlines())
    return 0


def _list(context: Context, options: argparse.Namespace) -> int:
    query = _query(context, options)
    names = [name.strip() for name in options.fields.split(",") if name.strip()]
    unknown = next((name for name in names if name != "id" and not is_field(name)), None)
    if unknown is not None:
        raise UsageError(
            f"There is no lead field “{unknown}”.",
            hint=f"Fields are {', '.join(FIELD_NAMES)}, and custom.NAME for your own.",
        )
    leads = context.services.leads.page(query, options.offset, options.limit)
    shown = names or _SHOWN
    rows = ((lead.id, *(lead.fields.get(name, "") for name in shown)) for lead in leads)
    context.output.result(
        {
            "total": context.services.leads.count(query),
            "leads": [lead_json(lead, names) for lead in leads],
        },
        table(("id", *(field_label(name) for name in shown)), rows),
    )
    return 0


def _show(context: Context, options: argparse.Namespace) -> int:
    lead = context.services.leads.find(options.lead)
    timeline = context.services.leads.timeline(lead.id)
    lines = [f"{lead.name} (lead {lead.id})"]
    lines += [f"  {field_label(name)}: {value}" for name, value in lead.fields.items()]
    lines += [f"  {entry.at[:19]}  {entry.title}  {entry.detail}".rstrip() for entry in timeline]
    document = {"lead": lead.as_dict(), "timeline": [entry.as_dict() for entry in timeline]}
    context.output.result(document, lines)
    return 0


def _edit(context: Context, options: argparse.Namespace) -> int:
    lead = context.services.leads.find(options.lead)
    context.services.leads.edit(lead.id, pairs(options.fields, "field"))
    changed = context.services.leads.find(str(lead.id))
    context.output.result(
        {"lead": changed.as_dict()}, [f"{changed.name} (lead {changed.id}) was changed."]
    )
    return 0


def _erase(context: Context, options: argparse.Namespace) -> int:
    lead = context.services.leads.find(options.lead)
    if options.everywhere:
        return _erase_everywhere(context, lead)
    context.services.forgetting.erase(lead.id)
    context.output.result({"erased": lead.id}, [f"Lead {lead.id} was erased."])
    return 0


def _erase_everywhere(context: Context, lead: Lead) -> int:
    """0 when nobody holds the person any more, 1 when a vendor does, else why one could not be asked."""
    with stoppable() as token:
        report = context.services.forgetting.forget(lead.id, cancel=token)
    document = {
        "erased": lead.id if report.erased else None,
        "vendors": [one.as_dict() for one in report.told],
        "backups": list(report.backups),
    }
    lines = [
        f"{one.account}: {FATE_MEANINGS[one.forgotten.fate]} {one.forgotten.detail}".rstrip()
        for one in report.told
    ]
    lines.append(
        f"Lead {lead.id} was erased here."
        if report.erased
        else f"Lead {lead.id} is still here. Try again, or erase it without --everywhere."
    )
    if report.backups:
        lines.append(f"Copies that may hold it still: {', '.join(report.backups)}")
    context.output.result(document, lines)
    stopped = [one.error.exit_code for one in report.told if one.error is not None]
    return next(iter(stopped), 1 if report.left else 0)


def _export(context: Context, options: argparse.Namespace) -> int:
    export = Export(options.file, _query(context, options))
    with stoppable() as token, context.output.progress("Export") as bar:
        written = context.services.exporting.write(export, bar, token)
    context.output.result({"written": written}, [f"{written:,} leads written to {options.file}"])
    return 0
