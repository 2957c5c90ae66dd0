"""`leaddesk outbox fix`: one cause put right in all leads that share it."""

from __future__ import annotations

import argparse

from leaddesk.cli.arguments import Commands, add, number
from leaddesk.cli.context import Context, stoppable
from leaddesk.cli.output import table
from leaddesk.domain.errors import UsageError
from leaddesk.domain.states import SUPPRESSED
from leaddesk.services.fixes import Fix, FixService, Rule
from leaddesk.services.outbox import DeliveryFilter


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
    account = context.accounts.named(options.account).id if options.account else None
    fixes = FixService(context.leads, context.outbox, context.sending)
    cause = fixes.cause(DeliveryFilter(account, options.batch), options.cause)
    fix = Fix(options.field or cause.field, Rule(options.rule), options.value or "", options.by)
    if not cause.deliveries or options.cause == SUPPRESSED:
        raise UsageError(f"No lead that may be sent again was stopped by “{options.cause}”.")
    if not fix.field:
        raise UsageError("Which field should be put right?", hint="Name it with --field.")
    if fix.problem() or (fix.rule is Rule.SET and options.value is None):
        raise UsageError(f"The rule {fix.rule} needs a fitting --value.")
    with stoppable() as token:
        if options.dry_run:
            preview = fixes.preview(fix, cause.lead_ids, token)
            rows = [(one.lead_id, one.name, one.before, one.after) for one in preview.first]
            context.output.result(
                {"leads": preview.total, "changed": preview.changed, "queued": 0},
                table(("Lead", "Name", "Before", "After"), rows),
            )
            return 0
        with context.output.progress("Fixing") as bar:
            report = fixes.apply(fix, cause.lead_ids, bar, token)
        queued = fixes.send_again(cause, [one.lead_id for one in report.changed], token)
    context.output.result(
        {
            "leads": len(cause.lead_ids),
            "changed": len(report.changed),
            "refused": [{"lead_id": lead, **error.as_dict()} for lead, error in report.refused],
            "queued": queued,
        },
        [
            f"{len(report.changed):,} leads were put right, {queued:,} are queued again (outbox run)."
        ],
    )
    return 1 if report.refused else 0
