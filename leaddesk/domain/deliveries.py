"""Deliveries: one lead to one destination, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from leaddesk.domain.exchange import Exchange
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import joined


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

    @property
    def words(self) -> str:
        """All reasons as one sentence."""
        return joined([reason.message for reason in self.reasons], " ")


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
    """One lead to one destination. `id` is ours: results are joined on it and on nothing else.

    `lead_id` is negative once the lead was erased.
    """

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
