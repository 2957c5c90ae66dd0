"""`leaddesk outbox reconcile`, `settle` and `withdraw`: deliveries whose end is open."""

from __future__ import annotations

import argparse

from leaddesk.cli.arguments import Commands, add, number
from leaddesk.cli.context import Context, stoppable
from leaddesk.cli.deliveries import chosen, told
from leaddesk.cli.output import states_words
from leaddesk.domain.deliveries import Delivery
from leaddesk.domain.errors import CancelledError, LeadDeskError, UsageError
from leaddesk.domain.states import DeliveryState
from leaddesk.services.outbox import DeliveryFilter


def add_commands(group: Commands) -> None:
    """Add the commands to `outbox`."""
    parser = add(
        group, "reconcile", "ask vendors what became of pending and unknown leads", _reconcile
    )
    parser.add_argument("--account", metavar="A")
    parser = add(group, "settle", "say what became of an unknown delivery", _settle)
    parser.add_argument("ids", nargs="+", type=number, metavar="ID")
    parser.add_argument("state", choices=("accepted", "failed"))
    parser = add(group, "withdraw", "ask the vendor to take deliveries back", _withdraw)
    parser.add_argument("ids", nargs="+", type=number, metavar="ID")


def _reconcile(context: Context, options: argparse.Namespace) -> int:
    """Ask every account that can be asked; accounts are asked one after the other."""
    inquiries = context.services.inquiries
    accounts, which = chosen(context, options)
    lines: list[str] = []
    stopped: LeadDeskError | None = None
    asked = 0
    with stoppable() as token:
        for account in accounts:
            if not options.account and not inquiries.can_ask(account):
                continue
            report = inquiries.ask(account.id, cancel=token)
            asked += report.asked
            asked_words = f"asked about {report.asked:,}, {states_words(report.settled)} settled"
            lines.append(f"{account.name}: {asked_words if report.asked else 'nothing is open'}")
            if report.stopped is not None:
                stopped = report.stopped
                lines.append(str(stopped))
    document = {"asked": asked, **told(context, which)}
    if stopped is not None:
        document["error"] = stopped.as_dict()
    context.output.result(document, lines or ["Nothing can be asked."])
    if stopped is not None:
        return stopped.exit_code
    return 1 if context.services.outbox.counts(which).get(DeliveryState.UNKNOWN) else 0


def _settle(context: Context, options: argparse.Namespace) -> int:
    before = _deliveries(context, options.ids)
    open_ids = [d.id for d in before if d.state is DeliveryState.UNKNOWN]
    if len(open_ids) < len(before):
        wrong = next(d for d in before if d.state is not DeliveryState.UNKNOWN)
        raise UsageError(
            f"Delivery {wrong.id} is “{wrong.state}”, not “unknown”.",
            "Only what is unknown is settled by hand; nothing was changed.",
        )
    context.services.inquiries.settle(open_ids, DeliveryState(options.state))
    return _show(context, options.ids, f"{len(open_ids):,} settled as {options.state}.")


def _withdraw(context: Context, options: argparse.Namespace) -> int:
    """Of what the vendor does not have, nothing is asked. Ctrl+C waits for the answer that is under way."""
    found = _deliveries(context, options.ids)
    asked = 0
    with stoppable() as token:
        for account_id in {delivery.account_id for delivery in found}:
            asked += len(context.services.inquiries.withdraw(account_id, options.ids, cancel=token))
    words = f"The vendor was asked to take {asked:,} of {len(found):,} back."
    _show(context, options.ids, words)
    if token.cancelled:
        return CancelledError.exit_code
    return 0 if asked == len(found) else 1


def _deliveries(context: Context, ids: list[int]) -> list[Delivery]:
    found = context.services.outbox.deliveries(DeliveryFilter(delivery_ids=tuple(ids)))
    missing = set(ids) - {delivery.id for delivery in found}
    if missing:
        raise UsageError(
            f"There is no delivery {min(missing)}.",
            "Nothing was changed.",
            "leaddesk outbox list shows the number of each.",
        )
    return found


def _show(context: Context, ids: list[int], words: str) -> int:
    which = DeliveryFilter(delivery_ids=tuple(ids))
    deliveries = context.services.outbox.deliveries(which)
    lines = [words, *(f"  {d.id} {d.email}: {d.state} {d.reason}" for d in deliveries)]
    context.output.result(told(context, which), lines)
    return 0
