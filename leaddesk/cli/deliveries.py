"""What the commands about deliveries share: which accounts are meant, and how deliveries are told."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from leaddesk.cli.context import Context
from leaddesk.domain.accounts import Account
from leaddesk.services.outbox import DeliveryFilter


def chosen(
    context: Context, options: argparse.Namespace
) -> tuple[Sequence[Account], DeliveryFilter]:
    """The account that `--account` names, or all of them, and their deliveries. Raises UsageError."""
    accounts = context.services.accounts
    if not options.account:
        return accounts.list(), DeliveryFilter()
    account = accounts.named(options.account)
    return (account,), DeliveryFilter(account.id)


def told(context: Context, which: DeliveryFilter) -> dict[str, object]:
    """For JSON: deliveries, and how many of them are in each state."""
    outbox = context.services.outbox
    return {
        "states": outbox.counts(which),
        "deliveries": [delivery.as_dict() for delivery in outbox.deliveries(which)],
    }
