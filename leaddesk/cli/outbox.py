"""`leaddesk send` and `leaddesk outbox`: delivering leads."""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from leaddesk.cli import fixing, inquiries
from leaddesk.cli.arguments import Commands, add, add_group, number, pairs
from leaddesk.cli.context import Context, stoppable
from leaddesk.cli.deliveries import chosen, told
from leaddesk.cli.output import states_words, table
from leaddesk.cli.selection import add_query, query_text
from leaddesk.domain.errors import LeadDeskError, UsageError
from leaddesk.domain.jobs import CancelToken, Progress
from leaddesk.domain.leads import LeadQuery
from leaddesk.domain.states import DeliveryState
from leaddesk.services.outbox import DeliveryFilter
from leaddesk.services.sending import Delivered, SendPlan

#: Seconds between looks at what another process is sending.
_OTHERS_S = 0.2
#: Leads in these states were not taken by the vendor: the exit code says so.
_NOT_ACCEPTED = {
    DeliveryState.BLOCKED,
    DeliveryState.QUEUED,
    DeliveryState.SENDING,
    DeliveryState.HELD,
    DeliveryState.REJECTED,
    DeliveryState.RETURNED,
    DeliveryState.FAILED,
    DeliveryState.UNKNOWN,
}


def add_commands(commands: Commands) -> None:
    """Add `send` and `outbox`."""
    parser = add(commands, "send", "queue leads for an account and deliver them", _send)
    parser.add_argument("account", metavar="ACCOUNT", help="the account's name")
    parser.add_argument(
        "--import", dest="import_id", type=number, metavar="ID", help="leads of one import"
    )
    add_query(parser)
    parser.add_argument(
        "--lead", action="append", type=number, metavar="ID", help="one lead; may be repeated"
    )
    parser.add_argument(
        "--option", action="append", metavar="KEY=VALUE", help="where in the account leads go"
    )
    parser.add_argument(
        "--again", action="store_true", help="also leads that this destination has already"
    )
    parser.add_argument("--dry-run", action="store_true", help="check only")
    parser.add_argument(
        "--test", action="store_true", help="let the vendor validate the leads; it stores nothing"
    )
    parser.add_argument("--no-wait", action="store_true", help="queue only")
    group = add_group(commands, "outbox", "deliveries and what became of them")
    _add_filter(add(group, "list", "deliveries with their states", _list))
    _add_filter(add(group, "retry", "send failed deliveries again", _retry), state="failed")
    _add_filter(add(group, "cancel", "take back what is not sent yet", _cancel))
    parser = add(group, "run", "deliver what is queued", _run)
    parser.add_argument("--account", metavar="A", help="of this account only")
    inquiries.add_commands(group)
    fixing.add_commands(group)
    parser = add(
        group, "export", "result file: original columns, then what became of each lead", _export
    )
    parser.add_argument("file", type=Path, metavar="FILE")
    _add_filter(parser)


def _add_filter(parser: argparse.ArgumentParser, state: str | None = None) -> None:
    parser.add_argument("--account", metavar="A", help="of this account only")
    parser.add_argument("--batch", type=number, metavar="N", help="of one send only")
    states = [str(one) for one in DeliveryState]
    parser.add_argument(
        "--state", choices=states, default=state, metavar="S", help=", ".join(states)
    )


def _send(context: Context, options: argparse.Namespace) -> int:
    account = context.services.accounts.named(options.account)
    with stoppable() as token:
        lead_ids = context.services.leads.ids(_selection(context, options))
        if options.test:
            return _test(context, account.id, lead_ids, pairs(options.option, "option"), token)
        plan = context.services.sending.plan(
            account.id, lead_ids, pairs(options.option, "option"), token, again=options.again
        )
        if options.dry_run or not (plan.ready or plan.refused):
            return _show_plan(context, plan)
        batch = context.services.sending.queue(plan)
        blocked = batch.counts.get(DeliveryState.BLOCKED, 0)
        queued = sum(batch.counts.values()) - blocked
        already = plan.total - queued - blocked
        delivered = None
        if not options.no_wait:
            delivered = _deliver(context, account.id, queued, token)
    which = DeliveryFilter(batch_id=batch.id)
    states = context.services.outbox.counts(which)
    document = {
        "batch": batch.id,
        "queued": queued,
        "blocked": blocked,
        "already": already,
        **told(context, which),
    }
    lines = [
        f"{account.name}: {states_words(states)}",
        *(f"  {n:,} × {reason.message}" for reason, n in context.services.outbox.reasons(which)),
    ]
    if already:
        lines.append(
            f"{already:,} were left out: they went to this destination before (--again sends them)."
        )
    return _finish(context, document, lines, states, [delivered] if delivered else [])


def _test(
    context: Context,
    account_id: str,
    lead_ids: Sequence[int],
    destination: Mapping[str, str],
    token: CancelToken,
) -> int:
    """Show what the vendor would say to each lead. Nothing is queued."""
    report = context.services.sending.test(account_id, lead_ids, destination, token)
    states = Counter(answer.state for answer in report.answers.values())
    emails = {lead.id: lead.email for lead in context.workspace.leads.many(list(report.answers))}
    document: dict[str, object] = {
        "batch": None,
        "queued": 0,
        "blocked": states.get(DeliveryState.BLOCKED, 0),
        "states": states,
        "deliveries": [
            {
                "id": None,
                "lead_id": lead_id,
                "email": emails.get(lead_id, ""),
                "state": str(answer.state),
                "vendor_id": "",
                "reason": " · ".join(reason.message for reason in answer.reasons),
                "reasons": [reason.as_dict() for reason in answer.reasons],
            }
            for lead_id, answer in sorted(report.answers.items())
        ],
    }
    lines = [f"Tested, nothing was stored at the vendor: {states_words(states)}"]
    lines += [
        f"  lead {lead_id}: {answer.state} {answer.reasons[0].message if answer.reasons else ''}"
        for lead_id, answer in sorted(report.answers.items())
        if answer.state is not DeliveryState.ACCEPTED
    ]
    if report.stopped is not None:
        document["error"] = report.stopped.as_dict()
        lines.append(str(report.stopped))
    context.output.result(document, lines)
    if report.stopped is not None:
        return report.stopped.exit_code
    return 1 if set(states) - {DeliveryState.ACCEPTED} else 0


def _selection(context: Context, options: argparse.Namespace) -> LeadQuery:
    """The leads that are meant. Raises UsageError where an import or a lead is none: a slip would send nothing."""
    if options.import_id is not None:
        context.services.imports.report(options.import_id)
    for lead_id in options.lead or ():
        context.services.leads.find(str(lead_id))
    return LeadQuery(
        text=query_text(context, options),
        import_id=options.import_id,
        lead_ids=tuple(options.lead) if options.lead else None,
    )


def _show_plan(context: Context, plan: SendPlan) -> int:
    document: dict[str, object] = {
        "batch": None,
        "queued": 0,
        "blocked": len(plan.refused),
        "ready": len(plan.ready),
        "already": len(plan.already),
        "states": {},
        "deliveries": [],
        "refused": [
            {"lead_id": lead_id, "reasons": [reason.as_dict() for reason in reasons]}
            for lead_id, reasons in plan.refused.items()
        ],
        "notes": [{**note.as_dict(), "leads": count} for note, count in plan.notes.items()],
    }
    lines = [
        (
            f"{plan.total:,} selected: {len(plan.ready):,} ready, {len(plan.refused):,} would be refused,"
            f" {len(plan.already):,} went to this destination before."
        ),
        *(
            f"  lead {lead_id}: {reasons[0].message}"
            for lead_id, reasons in list(plan.refused.items())[:20]
        ),
        *(f"  {count:,} leads: {note.message}" for note, count in plan.notes.items()),
    ]
    context.output.result(document, lines)
    return 1 if plan.refused else 0


def _deliver(context: Context, account_id: str, total: int, token: CancelToken) -> Delivered:
    done = 0
    with context.output.progress("Sending") as bar:

        def settled(_state: DeliveryState) -> None:
            nonlocal done
            done += 1
            bar(Progress(done, max(total, done), "leads"))

        try:
            delivered = context.services.sending.deliver(account_id, token, settled)
            while (
                delivered.states.get(DeliveryState.SENDING)
                and not token.cancelled
                and context.services.sending.activity(account_id).elsewhere
            ):
                time.sleep(_OTHERS_S)  # another process took some of it and has no answer yet
                counts = context.services.outbox.counts(DeliveryFilter(account_id=account_id))
                delivered = replace(delivered, states=counts)
            return delivered
        except LeadDeskError as error:
            counts = context.services.outbox.counts(DeliveryFilter(account_id=account_id))
            return Delivered(context.services.accounts.get(account_id), counts, error)


def _run(context: Context, options: argparse.Namespace) -> int:
    accounts, which = chosen(context, options)
    queued = DeliveryState.QUEUED
    waiting = {
        account.id: context.services.outbox.counts(DeliveryFilter(account.id)).get(queued, 0)
        for account in accounts
    }
    busy = [account for account in accounts if waiting[account.id]]
    with stoppable() as token, ThreadPoolExecutor(max(1, len(busy))) as pool:
        runs = [
            pool.submit(_deliver, context, account.id, waiting[account.id], token)
            for account in busy
        ]
        delivered = [run.result() for run in runs]
    lines = [f"{run.account.name}: {states_words(run.states)}" for run in delivered]
    sent = Counter[DeliveryState]()
    for run in delivered:
        sent.update(run.settled)
    sent[queued] = sum(run.states.get(queued, 0) for run in delivered)  # it was stopped
    return _finish(context, told(context, which), lines or ["Nothing is queued."], sent, delivered)


def _finish(
    context: Context,
    document: dict[str, object],
    lines: list[str],
    states: Mapping[DeliveryState, int],
    runs: list[Delivered],
) -> int:
    stopped = [run.stopped for run in runs if run.stopped]
    if stopped:
        document["error"] = stopped[0].as_dict()
        lines += [str(error) for error in stopped]
    context.output.result(document, lines)
    if stopped:
        return stopped[0].exit_code
    return 1 if any(states.get(state) for state in _NOT_ACCEPTED) else 0


def _filter(context: Context, options: argparse.Namespace) -> DeliveryFilter:
    if options.batch is not None:
        context.services.outbox.batch(options.batch)  # an unknown one is refused
    _, which = chosen(context, options)
    state = DeliveryState(options.state) if options.state else None
    return replace(which, batch_id=options.batch, state=state)


def _list(context: Context, options: argparse.Namespace) -> int:
    which = _filter(context, options)
    deliveries = context.services.outbox.deliveries(which)
    states = context.services.outbox.counts(which)
    names = {account.id: account.name for account in context.services.accounts.list()}
    rows = (
        (d.id, names.get(d.account_id, "(removed)"), d.email, d.state, d.vendor_id, d.reason)
        for d in deliveries
    )
    context.output.result(
        {
            "states": states,
            "deliveries": [
                {**d.as_dict(), "account": names.get(d.account_id, "")} for d in deliveries
            ],
        },
        [
            states_words(states),
            *table(("id", "Account", "E-mail", "State", "Vendor id", "Reason"), rows),
        ],
    )
    return 0


def _retry(context: Context, options: argparse.Namespace) -> int:
    which = _filter(context, options)
    moved = context.services.outbox.retry(which)
    context.output.say(f"{moved:,} deliveries are queued again.")
    if not moved:
        context.output.result(
            {"retried": 0, **told(context, replace(which, state=None))}, ["Nothing to send again."]
        )
        return 0
    return _run(context, options)


def _cancel(context: Context, options: argparse.Namespace) -> int:
    which = _filter(context, options)
    if which == DeliveryFilter():
        raise UsageError(
            "What should be taken back?", hint="Name an --account, a --batch or a --state."
        )
    moved = context.services.outbox.cancel(which)
    context.output.result(
        {"cancelled": moved, **told(context, replace(which, state=None))},
        [f"{moved:,} deliveries were taken back."],
    )
    return 0


def _export(context: Context, options: argparse.Namespace) -> int:
    written = context.services.outbox.export_results(options.file, _filter(context, options))
    context.output.result({"written": written}, [f"{written:,} rows written to {options.file}"])
    return 0
