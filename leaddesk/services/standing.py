"""How everything stands: read together, shown together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from leaddesk.domain.accounts import Account
from leaddesk.domain.imports import ImportReport
from leaddesk.domain.states import DeliveryState
from leaddesk.services.workspace import Workspace
from leaddesk.store.import_records import ImportRecords
from leaddesk.store.inquiries import InquiryRepository
from leaddesk.store.outbox import DeliveryFilter


@dataclass(frozen=True, slots=True)
class Standing:
    """The accounts by name, the imports (latest first, without their issues), all deliveries by state."""

    accounts: tuple[Account, ...]
    reports: tuple[ImportReport, ...]
    states: Mapping[DeliveryState, int]


class StandingService:
    """Reads the workspace alone: neither vendors nor the keyring are asked. Never call it in the UI thread."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._records = ImportRecords(workspace.database)
        self._inquiries = InquiryRepository(workspace.database)

    def read(self) -> Standing:
        """Accounts, imports and deliveries as they are now."""
        workspace = self._workspace
        return Standing(
            workspace.accounts.all(),
            self._records.history(),
            workspace.outbox.counts(DeliveryFilter()),
        )

    def undecided(self) -> tuple[str, ...]:
        """The ids of accounts with deliveries whose end is open."""
        return tuple(self._inquiries.undecided())
