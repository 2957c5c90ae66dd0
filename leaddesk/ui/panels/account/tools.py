"""What the tabs of an account's panel work with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from leaddesk.background.jobs import JobRunner
from leaddesk.background.sending import SendingRuns

if TYPE_CHECKING:
    from leaddesk.services.accounts import AccountService
    from leaddesk.services.all_services import Services
    from leaddesk.services.calls import CallService
    from leaddesk.services.fixes import FixService
    from leaddesk.services.inquiries import InquiryService
    from leaddesk.services.leads import LeadService
    from leaddesk.services.outbox import OutboxService
    from leaddesk.services.pulling import PullService
    from leaddesk.services.sending import SendService
    from leaddesk.ui.panels.undoing import UndoHistory


@dataclass(frozen=True, slots=True)
class AccountTools:
    """The services behind an account, the runs of its outbox, the runner for everything that may take long, and
    what the window can undo.

    Only `leads.rows` is quick enough for the UI thread; all else belongs in a job of `runner` (a `Lookup`, an
    `AccountCall`).
    """

    accounts: AccountService
    leads: LeadService
    sending: SendService
    outbox: OutboxService
    calls: CallService
    pulling: PullService
    inquiries: InquiryService
    fixes: FixService
    runs: SendingRuns
    runner: JobRunner
    history: UndoHistory

    @classmethod
    def of(
        cls, services: Services, runs: SendingRuns, runner: JobRunner, history: UndoHistory
    ) -> Self:
        """Those of a workspace's services that an account needs."""
        return cls(
            accounts=services.accounts,
            leads=services.leads,
            sending=services.sending,
            outbox=services.outbox,
            calls=services.calls,
            pulling=services.pulling,
            inquiries=services.inquiries,
            fixes=services.fixes,
            runs=runs,
            runner=runner,
            history=history,
        )
