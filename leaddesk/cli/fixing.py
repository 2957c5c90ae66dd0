"""`leaddesk outbox fix`: one cause put right in all leads that share it."""

from __future__ import annotations

import argparse
from dataclasses import replace

from leaddesk.cli.arguments import Commands, add, number
from leaddesk.cli.context import Context, stoppable
from leaddesk.cli.deliveries import chosen
from leaddesk.cli.output import table
from leaddesk.domain.errors import UsageError
from leaddesk.domain.states import SUPPRESSED
from leaddesk.services.edits import Fix, Rule


def add_commands(group: Commands) -> None:
    """Add the command to `outbox`."""
    parser = add(
        group, "fix", "put one cause right in all leads that share it, and queue them again", _fix
    )
    parser.add_argument("cause", metavar="CAUSE", help="a reason's code, as `list --json` names it")
    parser.add_argument("--rule", choices=[str(rule) for rule in Rule], default=str(Rule.SET))
    parser.add_argument("--value", metavar="V", help="the value that the rule needs")
    parser.add_argument("--by", default="", metavar="V", help="what replaces it (rule replace)")
    parser.add_argument("--field", default="", metavar="F", help="where the cause names none")
    parser.add_argument("--account", metavar="A")
    parser.add_argument("--batch", type=number, metavar="N")
    parser.add_argument("--dry-run", action="store_true", help="show before and after only")


def _fix(context: Context, options: argparse.Namespace) -> int:
    edits, fixes = context.services.edits, context.services.fixes
    _, which = chosen(context, options)
    cause = fixes.cause(replace(which, batch_id=options.batch), options.cause)
    fix = Fix(options.field or cause.field, Rule(options.rule), options.value or "", options.by)
    if not cause.deliveries or options.cause == SUPPRESSED:
        raise UsageError(f"No lead that may be sent again was stopped by “{options.cause}”.")
    if not fix.field:
        raise UsageError("Which field should be put right?", hint="Name it with --field.")
    if fix.problem() or (fix.rule is Rule.SET and options.value is None):
        raise UsageError(f"The rule {fix.rule} needs a fitting --value.")
    with stoppable() as token:
        if options.dry_run:
            preview = edits.preview(fix, cause.lead_ids)
            context.output.result(
                {"leads": preview.total, "changed": preview.changed, "queued": 0},
                table(("Lead", "Name", "Before", "After"), preview.first),
            )
            return 0
        with context.output.progress("Fixing") as bar:
            edited = edits.apply(fix, cause.lead_ids, bar, token)
        queued = fixes.send_again(cause, edited, token)
    changed = edited.changes.updated
    context.output.result(
        {
            "leads": len(cause.lead_ids),
            "changed": changed,
            "left": edited.left,
            "queued": queued,
        },
        [f"{changed:,} leads were put right, {queued:,} are queued again (outbox run)."],
    )
    return 1 if edited.left else 0
