"""A vendor's client that can do everything and answers as a test tells it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field

from leaddesk.domain.deliveries import Outcome
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.vendors.capabilities import (
    CallResult,
    CheckResult,
    Choice,
    Inquiry,
    PulledLead,
    PulledPage,
)


@dataclass
class ScriptedClient:
    """What was asked is remembered; what is answered is set from outside."""

    pages: list[PulledPage] = field(default_factory=list)
    fate: Callable[[Inquiry], Outcome | None] = lambda _inquiry: None
    withdrawal: Callable[[Inquiry], Outcome] = lambda _inquiry: Outcome(DeliveryState.CANCELLED)
    verdict: Callable[[Lead], Outcome] = lambda _lead: Outcome(DeliveryState.ACCEPTED)
    result: Callable[[str, Mapping[str, object]], CallResult] = lambda _name, _arguments: (
        CallResult({}, 200)
    )
    asked: list[Inquiry] = field(default_factory=list)
    closed: int = 0

    async def check(self) -> CheckResult:
        return CheckResult(ok=True, detail="")

    async def destination(self, options: Mapping[str, str]) -> ScriptedDestination:
        return ScriptedDestination(self)

    async def choices(self, option: str, options: Mapping[str, str]) -> tuple[Choice, ...]:
        return ()

    async def call(self, operation: str, arguments: Mapping[str, object]) -> CallResult:
        return self.result(operation, arguments)

    async def pull(self, what: str, since: str, until: str) -> AsyncIterator[PulledPage]:
        for page in self.pages:
            yield page

    async def inquire(self, inquiry: Inquiry) -> Outcome | None:
        self.asked.append(inquiry)
        return self.fate(inquiry)

    async def withdraw(self, inquiry: Inquiry) -> Outcome:
        self.asked.append(inquiry)
        return self.withdrawal(inquiry)

    async def aclose(self) -> None:
        self.closed += 1


@dataclass
class ScriptedDestination:
    client: ScriptedClient

    def preflight(self, lead: Lead) -> tuple[()]:
        return ()

    async def send(self, lead: Lead) -> Outcome:
        raise AssertionError("nothing is sent in these tests")

    async def test(self, lead: Lead) -> Outcome:
        return self.client.verdict(lead)


def page(*leads: tuple[str, dict[str, str]]) -> PulledPage:
    """A page of (vendor id, values)."""
    return PulledPage(tuple(PulledLead(vendor_id, values) for vendor_id, values in leads))
