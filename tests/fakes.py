"""Small real stand-ins for what tests do not want to wait for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.waits import Hold
from leaddesk.store.database import Database
from leaddesk.vendors.capabilities import CheckResult, Choice

Answer = Callable[[Lead], Outcome]


def accepted(_lead: Lead) -> Outcome:
    return Outcome(DeliveryState.ACCEPTED)


@dataclass
class FakeVendor:
    """A vendor client in memory: remembers every lead that was sent, answers as it is told."""

    answer: Answer = accepted
    preflight: Callable[[Lead], tuple[Reason, ...]] = lambda _lead: ()
    sent: list[int] = field(default_factory=list)
    most_at_once: int = 0
    delay_s: float = 0.0
    _now: int = 0

    async def check(self) -> CheckResult:
        return CheckResult(ok=True, detail="Signed in.")

    async def destination(self, options: Mapping[str, str]) -> FakeDestination:
        return FakeDestination(self)

    async def choices(self, option: str, options: Mapping[str, str]) -> tuple[Choice, ...]:
        return ()

    async def aclose(self) -> None:
        pass


@dataclass
class FakeDestination:
    vendor: FakeVendor

    def preflight(self, lead: Lead) -> tuple[Reason, ...]:
        return self.vendor.preflight(lead)

    async def send(self, lead: Lead) -> Outcome:
        vendor = self.vendor
        vendor.sent.append(lead.id)
        vendor._now += 1
        vendor.most_at_once = max(vendor.most_at_once, vendor._now)
        try:
            await asyncio.sleep(vendor.delay_s)
            return vendor.answer(lead)
        finally:
            vendor._now -= 1


class MemoryHolds:
    """What is remembered of a vendor, by one process that uses it from one thread."""

    def __init__(self) -> None:
        self._hold = Hold()

    def hold(self) -> Hold:
        return self._hold

    def change_hold(self, change: Callable[[Hold], Hold]) -> Hold:
        self._hold = change(self._hold)
        return self._hold


def add_leads(database: Database, leads: Iterable[Mapping[str, str]]) -> list[int]:
    """Put leads into a database directly; returns their ids."""
    ids = []
    with database.write() as connection:
        for fields in leads:
            names = ", ".join(fields)
            marks = ", ".join("?" for _ in fields)
            connection.execute(
                f"INSERT INTO lead({names}, email_key, added_at, updated_at) VALUES({marks}, ?, 'then', 'then')",
                (*fields.values(), fields.get("email", "").lower() or None),
            )
            ids.append(connection.last_insert_rowid())
    return ids
