"""What a vendor's client can do.

Every client offers `VendorClient`; what only some vendors can do is a small protocol of its own (`PullsLeads`,
`Inquires`, ...), found by isinstance.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.exchange import Exchange
from leaddesk.domain.forgetting import Forgotten
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What signing in and one harmless read showed. `facts` are shown as label and value."""

    ok: bool
    detail: str
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Choice:
    """One value a person can pick for a destination option: the vendor's id and its name."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class TargetField:
    """A field that a destination has, and the lead field that fills it (`email`, `custom.NAME`; empty: none does).

    `key` is the vendor's own name for it. `hidden` fields are not meant for people to fill in.
    """

    key: str
    label: str
    required: bool = False
    hidden: bool = False
    source: str = ""


@dataclass(frozen=True, slots=True)
class CallResult:
    """What one operation brought back.

    `result` is plain data (dict, list, text, number, bool, None) without any secret; a list of flat dicts for an
    operation whose result is a `table`. `status` is the vendor's own status number, or the HTTP status. `ok` is
    False when the vendor answered and refused: then `reasons` say why. `total` is how many records there are in
    all, where the vendor says so and one page was asked for.
    """

    result: object
    status: int | None
    ok: bool = True
    reasons: tuple[Reason, ...] = ()
    exchange: Exchange | None = None
    total: int | None = None


@dataclass(frozen=True, slots=True)
class PulledLead:
    """A lead as the vendor has it: its id there, and values by lead field (`email`, `custom.NAME`)."""

    vendor_id: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PulledPage:
    """Some pulled leads. `total` is how many there are in all, where the vendor says.

    `missing` is how many of those that the vendor announced did not come: its list changed while it was read, or
    ended early.
    """

    leads: tuple[PulledLead, ...]
    total: int | None = None
    missing: int = 0


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A delivery whose end is not known: `pending` at the vendor, or `unknown` whether it arrived.

    `sent_at` is UTC in ISO 8601, when the request left.
    """

    delivery_id: int
    state: DeliveryState
    lead: Lead
    options: Mapping[str, str]
    vendor_id: str
    sent_at: str

    @property
    def is_as_sent(self) -> bool:
        """Whether the lead is what it was when it left. Otherwise it may be looked for by what was never sent."""
        return self.lead.updated_at < self.sent_at


class Destination(Protocol):
    """Where leads go: an account with its options, ready to take leads."""

    def preflight(self, lead: Lead) -> tuple[Reason, ...]:
        """What would stop this lead, judged on this computer alone; empty when it may go. Pure and quick."""
        ...

    async def send(self, lead: Lead) -> Outcome:
        """Send one lead, once, without any repeat of its own except after a proven "not processed" token answer.

        Raises NotSentError, UncertainError, AccountError.
        """
        ...


class VendorClient(Protocol):
    """A vendor's client. All coroutines of one client run in one event loop."""

    async def check(self) -> CheckResult:
        """Sign in and make one harmless read. Raises AccountError, VendorError."""
        ...

    async def destination(self, options: Mapping[str, str]) -> Destination:
        """Make a destination ready; may ask the vendor for what preflight needs.

        Raises UsageError for options that do not fit, AccountError, VendorError.
        """
        ...

    async def choices(self, option: str, options: Mapping[str, str]) -> tuple[Choice, ...]:
        """The values a person may pick for a destination option, given the options picked before it.

        Empty where the vendor has no such list. Raises AccountError, VendorError.
        """
        ...

    async def call(self, operation: str, arguments: Mapping[str, object]) -> CallResult:
        """Make one documented call, whatever it is. Arguments as `arguments.checked` returns them.

        Raises UsageError, AccountError, VendorError.
        """
        ...

    async def aclose(self) -> None:
        """Close the connections."""
        ...


@runtime_checkable
class PullsLeads(Protocol):
    """Can fetch leads into the workspace."""

    def pull(self, what: str, since: str, until: str) -> AsyncIterator[PulledPage]:
        """Leads page by page, each lead once, `what` being one of the descriptor's `pulls`.

        `since` and `until` are `YYYY-MM-DD` or empty; both days belong to the range. Raises UsageError,
        AccountError, VendorError.
        """
        ...


@runtime_checkable
class Inquires(Protocol):
    """Can ask the vendor what became of a delivery."""

    async def inquire(self, inquiry: Inquiry) -> Outcome | None:
        """What the vendor says now; None when that proves nothing. Only positive evidence settles: a lead that is
        not found is no proof that it never arrived. A read, so safe to repeat. Raises AccountError, VendorError.
        """
        ...


@runtime_checkable
class Withdraws(Protocol):
    """Can take back a lead that the vendor has."""

    async def withdraw(self, inquiry: Inquiry) -> Outcome:
        """Ask the vendor to forget a delivery: `cancelled` when it did, else the state that its answer proves (the
        inquiry's own state when it proves nothing) with reasons. Raises AccountError, VendorError.
        """
        ...


@runtime_checkable
class Forgets(Protocol):
    """Can ask the vendor to erase a person, or at least never to contact them."""

    async def forget(self, lead: Lead, sent: Sequence[Inquiry]) -> Forgotten:
        """What the vendor did about the person of this lead; `sent` are its deliveries that arrived or may have.

        Safe to repeat. The person is found there by what the lead holds now. Raises AccountError, VendorError.
        """
        ...


@runtime_checkable
class TestsLeads(Protocol):
    """A destination that can have leads validated by the vendor without storing them."""

    async def test(self, lead: Lead) -> Outcome:
        """What the vendor would say to this lead: `accepted` when it would take it. Nothing is stored there.

        Raises NotSentError, UncertainError, AccountError.
        """
        ...


@runtime_checkable
class ReadsLeads(Protocol):
    """Can look up one lead as the vendor has it."""

    async def read_lead(self, email: str) -> Mapping[str, str] | None:
        """The vendor's own field names and values, custom fields by their names; None when it knows no such lead.

        Raises AccountError, VendorError.
        """
        ...


@runtime_checkable
class TakesCode(Protocol):
    """Can sign in with a code that the vendor sends to a person's phone."""

    async def check_with_code(self, code: str) -> CheckResult:
        """As `check`, with the code that the last sign-in of this account asked for (`AccountError.challenge`).

        Raises AccountError, also where none was asked for, VendorError.
        """
        ...


@runtime_checkable
class MapsFields(Protocol):
    """A client whose destinations have fields of their own, filled from lead fields.

    What `target_fields` proposes is what sending does. A person changes it with the destination option `fields`.
    """

    async def target_fields(self, options: Mapping[str, str]) -> tuple[TargetField, ...]:
        """The fields of the destination with these options. Raises UsageError, AccountError, VendorError."""
        ...


@runtime_checkable
class NotesLeads(Protocol):
    """A destination that treats some leads in a way that people should know before they send."""

    def notes(self, lead: Lead) -> tuple[Reason, ...]:
        """What will be done otherwise with a lead that may go, such as a call put off to the calling hours.

        `code` groups equal notes. Pure and quick; judged now, and again when the lead is sent.
        """
        ...
