"""`leaddesk consent`: what a person agreed to, and where it is written."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from leaddesk.cli.arguments import Commands, add, add_group
from leaddesk.cli.context import Context
from leaddesk.domain.fields import CONSENT_FIELDS, field_label

_PROOF = ("consent_text", "consent_at")


def add_commands(commands: Commands) -> None:
    """Add `consent` and its command."""
    group = add_group(commands, "consent", "what people agreed to")
    parser = add(group, "show", "a lead's consents, with their proof", _show)
    parser.add_argument("lead", metavar="ID|EMAIL")


def _show(context: Context, options: argparse.Namespace) -> int:
    lead = context.services.leads.find(options.lead)
    story = context.services.stories.story(lead.id)
    source = story.consent_source if story is not None else None
    suppressed = story.suppressed if story is not None else ()
    consent = {name: lead.fields.get(name, "") for name in (*CONSENT_FIELDS, *_PROOF)}
    lines = [f"{lead.name} (lead {lead.id})"]
    lines += [f"  {field_label(name)}: {value or 'unknown'}" for name, value in consent.items()]
    if source is not None:
        lines.append(f"  From {source.file}, line {source.line}")
    lines += [f"  Must not be contacted: on the list “{one.list_name}”" for one in suppressed]
    document = {
        "lead_id": lead.id,
        "email": lead.email,
        "consent": consent,
        "source": asdict(source) if source is not None else None,
        "suppressed": [one.as_dict() for one in suppressed],
    }
    context.output.result(document, lines)
    return 0
