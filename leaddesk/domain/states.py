"""The states that a delivery passes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


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

#: States in which the vendor has the lead, or may have it.
AT_VENDOR_STATES: Final = (
    DeliveryState.PENDING,
    DeliveryState.UNKNOWN,
    DeliveryState.ACCEPTED,
    DeliveryState.HELD,
    DeliveryState.DUPLICATE,
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

#: Of a lead that must not be contacted: the code of the reason why it is not sent, and what `state:` finds it by.
SUPPRESSED: Final = "suppressed"
