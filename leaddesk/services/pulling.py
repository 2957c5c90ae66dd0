"""Fetching leads from a vendor into the workspace."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leaddesk.domain.clock import day_of
from leaddesk.domain.errors import UsageError
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback, ignore_progress
from leaddesk.domain.texts import Text
from leaddesk.quality.emails import email_key
from leaddesk.quality.text import trimmed
from leaddesk.services.calls import PULL, CallService
from leaddesk.store.pulled import IncomingLead, PulledCounts, PulledRepository
from leaddesk.vendors.base import VendorDescriptor
from leaddesk.vendors.capabilities import PulledLead, PullsLeads, VendorClient

if TYPE_CHECKING:
    from leaddesk.services.accounts import AccountService


@dataclass(frozen=True, slots=True)
class PullReport:
    """What was fetched: the three counts add up to `fetched`. `missing` more were announced and did not come."""

    fetched: int
    created: int
    updated: int
    unchanged: int
    lead_ids: tuple[int, ...] = ()
    missing: int = 0

    def as_dict(self) -> dict[str, object]:
        return {
            "fetched": self.fetched,
            "created": self.created,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "missing": self.missing,
        }


class PullService:
    """Talks to vendors: never call it in the UI thread."""

    def __init__(
        self, pulled: PulledRepository, accounts: AccountService, calls: CallService
    ) -> None:
        self._pulled = pulled
        self._accounts = accounts
        self._calls = calls

    def pull(
        self,
        account_id: str,
        what: str,
        since: str = "",
        until: str = "",
        progress: ProgressCallback = ignore_progress,
        cancel: CancelToken | None = None,
    ) -> PullReport:
        """Fetch page by page; every page is stored as it comes, so that a broken pull keeps what it had.

        `what` is one of the vendor's `pulls`, its NAME filled in; `since` and `until` are days (`YYYY-MM-DD`).
        Fetching again changes nothing that is the same. Raises UsageError, AccountError, CredentialError,
        VendorError, CancelledError.
        """
        account = self._accounts.get(account_id)
        vendor = self._accounts.vendor(account.vendor)
        check_pull(vendor, what, since, until)
        report = PulledCounts()
        missing = 0

        async def fetch(client: VendorClient) -> None:
            nonlocal missing
            if not isinstance(client, PullsLeads):
                raise UsageError(Text("{title} has no leads to fetch.", title=vendor.title))
            async for page in client.pull(what, since, until):
                if cancel is not None:
                    cancel.raise_if_cancelled()
                stored = self._pulled.store(
                    account_id, account.name, [_incoming(lead) for lead in page.leads]
                )
                report.created += stored.created
                report.updated += stored.updated
                report.unchanged += stored.unchanged
                report.lead_ids += stored.lead_ids
                missing += page.missing
                progress(Progress(len(report.lead_ids), page.total, "leads"))

        with self._calls.noting(account_id, PULL) as notes:
            self._accounts.ask(account_id, fetch, cancel, notes)
        self._accounts.prove(account)
        return PullReport(
            len(report.lead_ids),
            report.created,
            report.updated,
            report.unchanged,
            tuple(report.lead_ids),
            missing,
        )


def check_pull(vendor: VendorDescriptor, what: str, since: str, until: str) -> None:
    """Raise UsageError when this vendor has nothing of that name to fetch, or a day is none."""
    kind, colon, name = what.partition(":")
    offered = {pull.partition(":")[0]: ":" in pull for pull in vendor.pulls}
    if kind not in offered:
        hint = Text("It has {names}.", names=", ".join(vendor.pulls)) if vendor.pulls else ""
        raise UsageError(
            Text("“{what}” cannot be fetched from {title}.", what=what, title=vendor.title),
            hint=hint,
        )
    if offered[kind] and not name:
        raise UsageError(
            Text("Which {kind} should be fetched?", kind=kind),
            hint=Text("Write {kind}:NAME.", kind=kind),
        )
    if colon and not offered[kind]:
        raise UsageError(
            Text("“{kind}” takes no name.", kind=kind), hint=Text("Write {kind}.", kind=kind)
        )
    for day in filter(None, (since, until)):
        day_of(day)
    if since and until and since > until:
        raise UsageError("The range ends before it begins.", hint="Exchange the two dates.")


def _incoming(lead: PulledLead) -> IncomingLead:
    from leaddesk.quality.countries import country_code  # noqa: PLC0415  (large tables, as below)
    from leaddesk.quality.phones import e164  # noqa: PLC0415  (large tables; most commands do without)

    values = {name: trimmed(value) for name, value in lead.values.items()}
    country = country_code(values.get("country", ""))
    values["country"] = country or values.get("country", "")
    for name in ("phone", "mobile"):
        if values.get(name):
            values[name] = e164(values[name], country) or values[name]
    return IncomingLead(
        lead.vendor_id,
        {name: value for name, value in values.items() if value},
        email_key(values.get("email", "")),
    )
