"""What proves that something arrived whose answer was lost. Anything short of proof proves nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime

from leaddesk.vendors import answers
from leaddesk.vendors.capabilities import Inquiry
from leaddesk.vendors.footprints import codec, reading

_DIGITS = re.compile(r"\D+")


def arrived_lead(profile: Mapping[str, object], inquiry: Inquiry) -> str:
    """The id of the lead in a customer's profile that this delivery made; empty if none is.

    The same person and the same offer, made since the request left. A lead that shows our own id is preferred; one
    that shows another is not ours.
    """
    sent = dict(codec.add_lead(inquiry.lead, inquiry.options))
    since = reading.utc(inquiry.sent_at)
    if since is None:
        return ""
    since = since.replace(microsecond=0)
    leads = [
        lead
        for lead in map(answers.as_mapping, answers.as_list(profile.get("leads")))
        if reading.id_of(lead) and _is_same(lead, sent) and _is_new(lead, sent, since)
    ]
    own = [lead for lead in leads if lead.get("userExternalId")]
    return reading.id_of((own or leads)[0]) if leads else ""


def arrived_action(
    entries: Iterable[Mapping[str, object]], arguments: Mapping[str, object], since: datetime
) -> str:
    """The id of the action in a lead's list that a call with these arguments made; empty if none is."""
    since = since.replace(microsecond=0)
    for entry in entries:
        made = _proven_time(entry.get("createdAt"))
        kind = entry.get("leadActionTypeId")
        if (
            reading.id_of(entry)
            and made is not None
            and made >= since
            and (answers.as_mapping(kind).get("_id") or kind) == arguments["leadActionTypeId"]
            and str(entry.get("actionDetail") or "") == arguments.get("actionDetail", "")
            and ("date" not in arguments or _same_time(entry.get("date"), arguments["date"]))
        ):
            return reading.id_of(entry)
    return ""


def _is_same(lead: Mapping[str, object], sent: Mapping[str, str]) -> bool:
    if reading.assigned(lead, "offerId") != sent.get("offerId", ""):
        return False
    for name in ("offerCategoryId", "channelId"):
        held = reading.assigned(lead, name)
        if held and name in sent and held != sent[name]:
            return False
    own = lead.get("userExternalId")
    if own and str(own) != sent["userExternalId"]:
        return False
    email, phone = str(lead.get("userEmail") or ""), str(lead.get("userPhone") or "")
    return (
        email.casefold() == sent.get("userEmail", "").casefold()
        and _DIGITS.sub("", phone)[-9:] == _DIGITS.sub("", sent.get("userPhone", ""))[-9:]
    )


def _is_new(lead: Mapping[str, object], sent: Mapping[str, str], since: datetime) -> bool:
    """Whether the lead was made since. Where its time of making is the one that we sent along, the time that
    Footprints itself notes must say so, and nothing in its history may be older.
    """
    made = lead.get("createdAt")
    if "createdAt" not in sent or not _same_time(made, sent["createdAt"]):
        proven = _proven_time(made)
        return proven is not None and proven >= since
    steps = map(answers.as_mapping, answers.as_list(lead.get("history")))
    made_at = [step.get("createdAt") for step in steps]
    others = [time for time in made_at if not _same_time(time, sent["createdAt"])]
    noted = [_proven_time(time) for time in (lead.get("timestamp"), *others)]
    return all(time is not None and time >= since for time in noted)


def _proven_time(value: object) -> datetime | None:
    """A time that says its zone: without one it may be hours off."""
    found = reading.moment(value)
    return reading.utc(value) if found is not None and found.tzinfo else None


def _same_time(one: object, other: object) -> bool:
    first, second = reading.utc(one), reading.utc(other)
    return (
        first is not None
        and second is not None
        and first.replace(microsecond=0) == second.replace(microsecond=0)
    )
