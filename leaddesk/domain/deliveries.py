"""Deliveries: one lead to one destination, the states it passes, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import Final

from leaddesk.domain.exchange import Exchange


class DeliveryState(StrEnum):
    """Where a delivery stands. Counts over all states always add up to the number of deliveries."""

    BLOCKED = "blocked"
    QUEUED = "queued"
    SENDING = "sending"
    PENDING = "pending"
    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    HELD = "held"
    REJECTED = "rejected"
    RETURNED = "returned"
    FAILED = "failed"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"


#: States in which nothing more happens by itself.
SETTLED_STATES: Final = frozenset(
    {
        DeliveryState.ACCEPTED,
        DeliveryState.DUPLICATE,
        DeliveryState.HELD,
        DeliveryState.REJECTED,
        DeliveryState.RETURNED,
        DeliveryState.CANCELLED,
    }
)

#: States after which the same lead must not go to the same destination again unasked.
REACHED_STATES: Final = frozenset(
    {
        DeliveryState.QUEUED,
        DeliveryState.SENDING,
        DeliveryState.PENDING,
        DeliveryState.ACCEPTED,
        DeliveryState.DUPLICATE,
        DeliveryState.HELD,
        DeliveryState.UNKNOWN,
    }
)

#: What each state means to a person.
STATE_MEANINGS: Final[Mapping[DeliveryState, str]] = {
    DeliveryState.BLOCKED: "Stopped before anything left this computer",
    DeliveryState.QUEUED: "Waiting to be sent",
    DeliveryState.SENDING: "On its way",
    DeliveryState.PENDING: "Received; the vendor decides later",
    DeliveryState.ACCEPTED: "Accepted by the vendor",
    DeliveryState.DUPLICATE: "The vendor had this lead already",
    DeliveryState.HELD: "Stored by the vendor, not accepted yet",
    DeliveryState.REJECTED: "Refused by the vendor",
    DeliveryState.RETURNED: "Taken back by the vendor later",
    DeliveryState.FAILED: "Certainly not delivered; may be sent again",
    DeliveryState.UNKNOWN: "It may have arrived; it is never sent again by itself",
    DeliveryState.CANCELLED: "Taken back before it was sent",
}


#: The code of the reason why a lead that must not be contacted is not sent.
SUPPRESSED: Final = "suppressed"


class Repeat(Enum):
    """Whether a call may be made twice without harm.

    SAFE: always. SAME_CONTENT: while nothing else about the lead was sent in between. NEVER: a second
    call acts a second time.
    """

    SAFE = "safe"
    SAME_CONTENT = "same_content"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a lead was not simply accepted: our plain words, the vendor's own, and the field it is about.

    `field` is a lead field's name where one is known. `code` groups equal causes.
    """

    code: str
    message: str
    vendor_words: str = ""
    field: str | None = None

    def as_dict(self) -> dict[str, object]:
        return {
            "code": self.code,
            "message": self.message,
            "vendor_words": self.vendor_words,
            "field": self.field,
        }


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one exchange says about a delivery.

    `vendor_id` is the vendor's own id of the lead where it gave one. `stop_account` means that every further
    lead would get the same answer (bad credentials, campaign closed): the account is paused with `reasons`.
    `retry_after_s` is the vendor's own wish, in seconds. State `queued` means: certainly not delivered and worth
    trying again by itself. `exchange` is the request and its answer, where one took place.
    """

    state: DeliveryState
    reasons: tuple[Reason, ...] = ()
    vendor_id: str = ""
    stop_account: bool = False
    retry_after_s: float | None = None
    exchange: Exchange | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One exchange made for a delivery."""

    delivery_id: int
    at: str
    state: DeliveryState
    exchange: Exchange | None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Delivery:
    """One lead to one destination. `id` is ours: results are joined on it and on nothing else."""

    id: int
    batch_id: int
    lead_id: int
    account_id: str
    state: DeliveryState
    email: str = ""
    name: str = ""
    vendor_id: str = ""
    reasons: tuple[Reason, ...] = ()
    attempts: int = 0
    sent_at: str = ""
    updated_at: str = ""

    @property
    def reason(self) -> str:
        """All reasons as one text."""
        return " · ".join(reason.message for reason in self.reasons)

    def as_dict(self) -> dict[str, object]:
        return {
            "id": self.id,
            "batch": self.batch_id,
            "lead_id": self.lead_id,
            "email": self.email,
            "state": str(self.state),
            "vendor_id": self.vendor_id,
            "reason": self.reason,
            "reasons": [reason.as_dict() for reason in self.reasons],
            "attempts": self.attempts,
            "sent_at": self.sent_at,
        }


@dataclass(frozen=True, slots=True)
class Batch:
    """What one press of Send queued: leads to one destination of one account."""

    id: int
    account_id: str
    options: Mapping[str, str]
    created_at: str
    counts: Mapping[DeliveryState, int] = field(default_factory=dict)


def count_states(states: Iterable[DeliveryState]) -> dict[DeliveryState, int]:
    """How many of each state, states that do not occur left out."""
    counts: dict[DeliveryState, int] = {}
    for state in states:
        counts[state] = counts.get(state, 0) + 1
    return counts
