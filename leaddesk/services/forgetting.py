"""Forgetting a person: here alone, or at the vendors first."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from leaddesk.delivery.inquiries import inquiry_about
from leaddesk.domain.changes import LeadChanges
from leaddesk.domain.errors import AccountError, CredentialError, LeadDeskError, VendorError
from leaddesk.domain.forgetting import FORGOTTEN, Fate, Forgotten
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback, ignore_progress
from leaddesk.domain.leads import Lead
from leaddesk.domain.texts import Text
from leaddesk.services.calls import FORGET
from leaddesk.store.erasing import ErasingRepository, Holding
from leaddesk.store.inquiries import InquiryRepository
from leaddesk.vendors.capabilities import Forgets, Inquiry, VendorClient

if TYPE_CHECKING:
    from leaddesk.services.accounts import AccountService
    from leaddesk.services.calls import CallService
    from leaddesk.services.workspace import Workspace

_REMOVED: Final = (
    "This account was removed from LeadDesk. Ask the vendor to erase the person, or add it again."
)


@dataclass(frozen=True, slots=True)
class Told:
    """What became of a person at one account's vendor, who knows them by `vendor_ids`."""

    account: str
    vendor: str
    vendor_ids: tuple[str, ...]
    forgotten: Forgotten
    error: LeadDeskError | None = None

    def as_dict(self) -> dict[str, object]:
        return {
            "account": self.account,
            "vendor": self.vendor,
            "state": str(self.forgotten.fate),
            "detail": self.forgotten.detail,
            "vendor_ids": list(self.vendor_ids),
        }


@dataclass(frozen=True, slots=True)
class ForgetReport:
    """What was done. Unless `erased`, a vendor could not be asked and the lead stays here, so that asking again is
    possible. `backups` are copies of the workspace, by name, that may hold the person still.
    """

    erased: bool
    told: tuple[Told, ...]
    backups: tuple[str, ...]

    @property
    def left(self) -> tuple[Told, ...]:
        """The vendors that still hold the person."""
        return tuple(one for one in self.told if one.forgotten.fate not in FORGOTTEN)


class ForgettingService:
    """`erase` writes the whole file anew, `forget` talks to vendors: never call them in the UI thread."""

    def __init__(self, workspace: Workspace, accounts: AccountService, calls: CallService) -> None:
        self._workspace = workspace
        self._accounts = accounts
        self._calls = calls
        self._erasing = ErasingRepository(workspace.database)
        self._inquiries = InquiryRepository(workspace.database)

    def holders(self, lead_id: int) -> tuple[str, ...]:
        """The names of the accounts whose vendors have or may have this lead. Quick: for the UI thread."""
        return tuple(holding.account for holding in self._erasing.holdings(lead_id))

    def erase(self, lead_id: int) -> LeadChanges:
        """Remove all that the workspace knows of a lead; it cannot be taken back.

        What vendors have is theirs to forget. Raises UsageError when there is no such lead, WorkspaceError while
        it is being sent.
        """
        return self._erasing.erase(lead_id)

    def forget(
        self,
        lead_id: int,
        progress: ProgressCallback = ignore_progress,
        cancel: CancelToken | None = None,
    ) -> ForgetReport:
        """Have every vendor that has this lead erase the person, then erase them here; it cannot be taken back.

        What was not sent yet is cancelled first. A vendor that has no call for it is told of in the report; one
        that cannot be asked leaves the lead here. Raises UsageError when there is no such lead, WorkspaceError
        while it is being sent, CancelledError.
        """
        self._erasing.hold(lead_id)
        lead = self._workspace.leads.many([lead_id])[0]
        asked: dict[Holding, Told] = {}
        # Looked anew after each vendor, which takes its time: the lead may have been sent somewhere meanwhile.
        while left := [one for one in self._erasing.holdings(lead_id) if one not in asked]:
            if cancel is not None:
                cancel.raise_if_cancelled()
            progress(Progress(len(asked), len(asked) + len(left), "vendors"))
            asked[left[0]] = self._tell(lead, left[0], cancel)
        told = {holding.account_id: report for holding, report in asked.items()}.values()
        reached = all(one.forgotten.fate is not Fate.FAILED for one in told)
        if reached:
            self._erasing.erase(lead_id)
        copies = sorted(path.name for path in (self._workspace.folder / "backups").glob("*.db"))
        return ForgetReport(reached, tuple(told), tuple(copies))

    def _tell(self, lead: Lead, holding: Holding, cancel: CancelToken | None) -> Told:
        vendor = self._accounts.vendor(holding.vendor)
        forgotten, error = Forgotten(Fate.KEPT, _REMOVED), None
        if not holding.removed:
            sent = [
                inquiry_about(lead, delivery)
                for delivery in self._inquiries.reached(holding.account_id, holding.delivery_ids)
            ]
            try:
                with self._calls.noting(holding.account_id, FORGET) as notes:
                    forgotten = self._accounts.ask(
                        holding.account_id, _forgetting(vendor.title, lead, sent), cancel, notes
                    )
            except (VendorError, AccountError, CredentialError) as failure:
                forgotten, error = Forgotten(Fate.FAILED, str(failure)), failure
        return Told(holding.account, vendor.title, holding.vendor_ids, forgotten, error)


def _forgetting(
    title: str, lead: Lead, sent: Sequence[Inquiry]
) -> Callable[[VendorClient], Awaitable[Forgotten]]:
    async def forget(client: VendorClient) -> Forgotten:
        if isinstance(client, Forgets):
            return await client.forget(lead, sent)
        return Forgotten(
            Fate.KEPT,
            Text("{title} has no call that erases a person: ask them to do it.", title=title),
        )

    return forget
