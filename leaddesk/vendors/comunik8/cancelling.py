"""Taking a lead back at Comunik8, and what its answers prove. Nothing here sends anything."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.forgetting import Fate, Forgotten
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import joined
from leaddesk.vendors import answers
from leaddesk.vendors.capabilities import Inquiry
from leaddesk.vendors.comunik8 import codec
from leaddesk.vendors.http import ApiResponse
from leaddesk.vendors.loose_json import read_json

#: What Comunik8 says where it cancels nothing (section “Fail States - Deleting Leads”), and what that means. The
#: last one is for anything else.
_WARNINGS: Final = (
    (
        "not found",
        "cancel_not_found",
        "Comunik8 finds no waiting call of this type to this number, so nothing was removed.",
    ),
    (
        "already processed",
        "cancel_too_late",
        "Comunik8 has called this number already, so there is nothing left to remove.",
    ),
    (
        "call group",
        "type_unknown",
        "Comunik8 does not know this lead type, so nothing was removed. Check its spelling.",
    ),
    (
        "",
        "cancel_failed",
        "Comunik8 could not remove the call. Try again in a few minutes, then ask Comunik8.",
    ),
)
#: What the answers prove about a lead of which nobody knew whether it arrived.
_PROVES: Final[Mapping[str, DeliveryState]] = {
    "cancel_not_found": DeliveryState.FAILED,
    "cancel_too_late": DeliveryState.ACCEPTED,
}
#: What they mean for a person who wants to be forgotten; anything else leaves the person there.
_FATES: Final[Mapping[str, Fate]] = {
    "cancel_not_found": Fate.ABSENT,
    "cancel_failed": Fate.FAILED,
}
_STAYS: Final = "Comunik8 documents no call that erases a contact: ask Comunik8 to do it."


def request(lead: Lead, kind: str) -> dict[str, object]:
    """The body of lead/cancel (section “Removing Leads”): the number that was called, and the lead type."""
    return {"type": kind, "mobile": codec.phone_to_call(lead)[1]}


def was_cancelled(response: ApiResponse) -> bool:
    """Whether the call was taken back."""
    answer = answers.as_mapping(read_json(response.body))
    return 200 <= response.status < 300 and codec.is_true(answer.get("cancelled"))


def reasons(response: ApiResponse, lead: Lead | None = None) -> tuple[Reason, ...] | None:
    """Why nothing was cancelled; None where the answer is not about the lead at all."""
    if not (200 <= response.status < 300 or response.status in (400, 404, 409, 422)):
        return None  # the document gives “not found” and the like no status; others are about the call itself
    if failing := codec.validation(response, lead):
        return failing
    if not codec.is_false(answers.as_mapping(read_json(response.body)).get("cancelled")):
        return None  # a web page that says “not found” must not pass for a proof
    words = answers.words_of(response)
    code, message = next(
        (code, message) for phrase, code, message in _WARNINGS if phrase in words.casefold()
    )
    return (Reason(code, message, words),)


def outcome(response: ApiResponse, inquiry: Inquiry) -> Outcome | None:
    """What the answer to lead/cancel proves about a delivery; None where it says nothing about it.

    Whether a lead arrived whose end was unknown shows here too: what was removed or dialled had arrived, what is
    not found had not. Unless the lead was changed since: then its number may be another one.
    """
    if was_cancelled(response):
        message = "Comunik8 removed the planned call. The lead may be sent again."
        return Outcome(DeliveryState.CANCELLED, (Reason("cancelled", message),))
    found = reasons(response, inquiry.lead)
    if found is None:
        return None
    state = inquiry.state
    if state is DeliveryState.UNKNOWN and inquiry.is_as_sent:
        state = _PROVES.get(found[0].code, state)
    return Outcome(state, found)


def forgotten(response: ApiResponse, lead: Lead) -> Forgotten | None:
    """What the answer to lead/cancel does to a person; None where it says nothing about it."""
    if was_cancelled(response):
        return Forgotten(Fate.ERASED, "Comunik8 removed the planned call.")
    found = reasons(response, lead)
    if found is None:
        return None
    fate = _FATES.get(found[0].code, Fate.KEPT)
    said = [reason.message for reason in found]
    return Forgotten(fate, joined([*said, _STAYS] if fate is Fate.KEPT else said))
