"""How a vendor is described and what a vendor's client can do.

A vendor is declared once, in its `descriptor.py`; the account dialog, the panels, the command line and the
documentation are driven by that declaration. Every client offers `VendorClient`; what only some vendors can do
is a small protocol of its own (`PullsLeads`, `Inquires`, ...), found by isinstance.
"""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, Protocol, runtime_checkable

from leaddesk.domain.deliveries import DeliveryState, Outcome, Reason, Repeat
from leaddesk.domain.exchange import Exchange
from leaddesk.domain.leads import Lead

if TYPE_CHECKING:
    from leaddesk.vendors.pacing import Pace
    from leaddesk.vendors.tokens import TokenShelf
    from leaddesk.vendors.windows import Windows


class ParamKind(StrEnum):
    """What kind of value a parameter takes.

    Settings and destination options are always text; one that is a MAPPING is as `arguments.mapping` reads it.
    Operation parameters may also be LIST (of texts), MAPPING (name to text), RECORDS (list of objects), FILES
    (list of paths); DATE is `YYYY-MM-DD`, with or without a time.
    """

    TEXT = "text"
    LONG_TEXT = "long_text"
    DATE = "date"
    LIST = "list"
    MAPPING = "mapping"
    RECORDS = "records"
    FILES = "files"
    NUMBER = "number"
    FLAG = "flag"
    CHOICE = "choice"
    URL = "url"
    SECRET = "secret"  # noqa: S105  (the name of a kind, no secret)


@dataclass(frozen=True, slots=True)
class Param:
    """One setting, secret, destination option or operation parameter.

    `default` is what counts when nothing is given. `max_length` is in characters. `picker` says that the vendor
    can list the possible values (`VendorClient.choices`). A FLAG is `true` or `false`. `when` names another
    parameter, declared before, and its value (`actionType=visit`): only with that value this one is taken.
    `fields` are what each of the RECORDS may hold; empty where that is not known. A destination option of `manner`
    says how leads are sent and not where to: with another value it is still the same destination. In the window a
    number is given in units of `scale`: with 60, seconds are given as minutes.
    """

    name: str
    label: str
    help: str = ""
    kind: ParamKind = ParamKind.TEXT
    required: bool = False
    default: str = ""
    choices: tuple[str, ...] = ()
    max_length: int | None = None
    picker: bool = False
    when: str = ""
    fields: tuple[Param, ...] = ()
    manner: bool = False
    scale: int = 1

    def as_dict(self) -> dict[str, object]:
        return {
            "name": self.name,
            "label": self.label,
            "help": self.help,
            "kind": str(self.kind),
            "required": self.required,
            "default": self.default,
            "choices": list(self.choices),
            "max_length": self.max_length,
            "when": self.when,
            "fields": [part.as_dict() for part in self.fields],
        }


@dataclass(frozen=True, slots=True)
class Operation:
    """One documented call of a vendor.

    `section` names the place in the vendor's document, `help` says in our words what the call does.
    `documented` is `partial` for calls whose request the document does not show. `switched_on_by` names the FLAG
    setting without which the call is refused. `confirm` names the parameter whose value a person must type again
    before the call is made from the window: it deletes something. `result` is the shape of what comes back.
    """

    name: str
    title: str
    group: str
    verb: str
    repeat: Repeat
    params: tuple[Param, ...] = ()
    section: str = ""
    documented: Literal["full", "partial"] = "full"
    help: str = ""
    result: Literal["record", "table", "done"] = "record"
    switched_on_by: str = ""
    confirm: str = ""


@dataclass(frozen=True, slots=True)
class Limit:
    """At most so many calls in any so many seconds. `operations` names the ones that count; empty: all do."""

    calls: int
    seconds: float
    operations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VendorDescriptor:
    """All that is known of a vendor without talking to it.

    `send_operation` is the operation that delivers a lead. `consequence` tells in a few words what a sent lead
    sets off ("this starts phone calls"). `pulls` are the things `PullsLeads.pull` fetches, as `pull --what`
    names them (`leads`, `list:NAME`). `inquiry_waits_s` is how long after sending, and then after each vain
    inquiry, the vendor is asked what became of a lead (`Inquires`); the last one repeats. Pace, over any sliding
    second: `max_per_second` is the default, `ceiling_per_second` what no setting goes beyond. `limits` are the
    vendor's limits over longer times or for single calls; `ceiling_concurrent` caps the calls at a time.
    `keeps_token`: a sign-in token lives so long that it is worth keeping with the account's secrets.
    """

    id: str
    title: str
    summary: str
    settings: tuple[Param, ...]
    secrets: tuple[Param, ...]
    destination: tuple[Param, ...]
    operations: tuple[Operation, ...]
    send_operation: str
    consequence: str = ""
    pulls: tuple[str, ...] = ()
    inquiry_waits_s: tuple[float, ...] = ()
    max_per_second: float = 10.0
    ceiling_per_second: float = math.inf
    max_concurrent: int = 4
    ceiling_concurrent: int | None = None
    limits: tuple[Limit, ...] = ()
    timeout_s: float = 30.0
    keeps_token: bool = False

    @property
    def all_settings(self) -> tuple[Param, ...]:
        """The vendor's own settings, then those that every vendor has."""
        return self.settings + tuple(
            param
            for param in common_settings(self)
            if param.name not in {s.name for s in self.settings}
        )

    def operation(self, name: str) -> Operation:
        """The operation of that name. Raises KeyError."""
        return {operation.name: operation for operation in self.operations}[name]

    @property
    def send_repeat(self) -> Repeat:
        """Whether sending a lead may be repeated."""
        return self.operation(self.send_operation).repeat


def common_settings(descriptor: VendorDescriptor) -> tuple[Param, ...]:
    """The settings that every account has, with this vendor's defaults."""
    return (
        Param(
            "max_per_second",
            "Calls per second",
            "At most so many calls in any one second.",
            ParamKind.NUMBER,
            default=f"{descriptor.max_per_second:g}",
        ),
        Param(
            "max_concurrent",
            "Calls at a time",
            "How many calls may be on their way together.",
            ParamKind.NUMBER,
            default=str(descriptor.max_concurrent),
        ),
        Param(
            "timeout_s",
            "Patience in seconds",
            "How long to wait for an answer.",
            ParamKind.NUMBER,
            default=f"{descriptor.timeout_s:g}",
        ),
        Param(
            "allow_http",
            "Allow an unencrypted connection",
            "Without encryption anybody on the way can read leads and passwords. Leave this off unless the vendor "
            "told you in writing that there is no https address.",
            ParamKind.FLAG,
            default="false",
        ),
    )


@dataclass(frozen=True, slots=True)
class AccountContext:
    """What a client is built from: settings with defaults filled in, the secrets, the pace to keep.

    The pace belongs to the account: all its clients in this process share it. None keeps no pace. `reader` is
    another account in which this vendor's leads can be looked up, where one was named (`read_back_account`).
    `shelf` and `windows` belong to the account as the pace does: its sign-in token, and the calls that count
    towards the vendor's `limits`.
    """

    account_id: str
    account_name: str
    settings: Mapping[str, str]
    secrets: Mapping[str, str]
    pace: Pace | None = None
    reader: ReadsLeads | None = None
    shelf: TokenShelf | None = None
    windows: Windows | None = None


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
    """Some pulled leads. `total` is how many there are in all, where the vendor says."""

    leads: tuple[PulledLead, ...]
    total: int | None = None


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
