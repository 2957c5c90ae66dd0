"""What Convertr decided: the result of one lead, and the list of a campaign's. Nothing here sends anything."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.vendors import answers
from leaddesk.vendors.convertr.forms import TITLE
from leaddesk.vendors.http import ApiResponse, Pairs
from leaddesk.vendors.loose_json import read_json

#: How Convertr names what it decided (`processrStatus`), and the state that means.
_VERDICTS: Final[Mapping[str, DeliveryState]] = {
    "valid": DeliveryState.ACCEPTED,
    "invalid": DeliveryState.REJECTED,
    "caution": DeliveryState.HELD,
    "returned": DeliveryState.RETURNED,
}
#: The fields that reasons and checks are about, by the words they use.
_ABOUT: Final = (
    (re.compile(r"e-?mail", re.IGNORECASE), "email"),
    (re.compile(r"mobile", re.IGNORECASE), "mobile"),
    (re.compile(r"phone|telephone", re.IGNORECASE), "phone"),
    (re.compile(r"post ?code|postal|zip", re.IGNORECASE), "postal_code"),
    (re.compile(r"first ?name", re.IGNORECASE), "first_name"),
    (re.compile(r"last ?name|surname", re.IGNORECASE), "last_name"),
    (re.compile(r"company", re.IGNORECASE), "company"),
    (re.compile(r"job ?title", re.IGNORECASE), "job_title"),
)
#: A lead in the list is ours when it was made this long before or after the request left: clocks differ, and a
#: vendor may take its time.
_EARLIER: Final = timedelta(minutes=2)
_LATER: Final = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Findings:
    """The result of a lead in parts. `verdict` is empty where the answer says nothing that is known."""

    verdict: str
    reasons: tuple[str, ...] = ()
    failed_checks: tuple[str, ...] = ()
    lead: Mapping[str, object] | None = None

    def as_dict(self) -> dict[str, object] | None:
        """The result as plain data; None where nothing is known of it."""
        if not self.verdict:
            return None
        return {
            "verdict": self.verdict,
            "reasons": list(self.reasons),
            "failed_checks": list(self.failed_checks),
            "lead": dict(self.lead or {}),
        }


@dataclass(frozen=True, slots=True)
class ListedLead:
    """A lead of the list. `created` is None where its time cannot be read or says no zone."""

    id: str
    email: str
    created: datetime | None
    verdict: str
    values: Mapping[str, object]


def findings(response: ApiResponse) -> Findings:
    """What an answer to “lead result” says.

    202 is not decided yet; 200 with an empty body or two quotes is valid; a text, or reasons, are not.
    """
    if response.status == 202:
        return Findings("not decided yet")
    if response.status != 200:
        return Findings("")
    if not response.text.strip("\ufeff \t\r\n"):
        return Findings("valid")
    answer = read_json(response.body)
    if isinstance(answer, str):
        said = answer.strip()
        verdict = said.casefold() if said.casefold() in _VERDICTS else "invalid"
        return Findings("valid") if not said else Findings(verdict, (answers.quote(said),))
    parts = answers.as_mapping(answer)
    lead = answers.as_mapping(parts.get("leadData"))
    reasons = tuple(_texts(parts.get("qaReasons")))
    failed = tuple(_texts(parts.get("failedJobs")))
    verdict = _verdict(lead) or _verdict(parts) or ("invalid" if reasons or failed else "")
    return Findings(verdict, reasons, failed, lead)


def outcome(found: Findings) -> Outcome | None:
    """What a result means for a delivery; None while it means nothing yet."""
    state = _VERDICTS.get(found.verdict)
    if state is None:
        return None
    return Outcome(state, tuple(dict.fromkeys(_reasons(found, state))))


def list_query(given: Mapping[str, object]) -> Pairs:
    """The query of the lead list, by the parameters of its operation."""
    names = {
        "campaign_id": "campaign.id",
        "created_after": "createdTs[after]",
        "created_before": "createdTs[before]",
        "updated_after": "updatedTs[after]",
        "page": "page",
    }
    return tuple((theirs, str(given[ours])) for ours, theirs in names.items() if ours in given)


def read_list(body: bytes) -> tuple[tuple[ListedLead, ...], int | None] | None:
    """One page of the lead list and how many leads there are in all; None where it is no list."""
    answer = answers.as_mapping(read_json(body))
    members = answer.get("hydra:member")
    if not isinstance(members, list):
        return None
    total = answer.get("hydra:totalItems")
    leads = tuple(_listed(entry) for entry in map(answers.as_mapping, members) if entry.get("id"))
    return leads, total if isinstance(total, int) else None


def rows(body: bytes) -> list[dict[str, object]] | None:
    """One page of the lead list as lines of a table, nested parts as JSON; None where it is no list."""
    listed = read_list(body)
    if listed is None:
        return None
    return [
        {
            name: json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else value
            for name, value in lead.values.items()
        }
        for lead in listed[0]
    ]


def ours(leads: tuple[ListedLead, ...], email: str, sent_at: str) -> ListedLead | None:
    """The one lead with this address that was made when ours was sent; None where none or several were."""
    sent = _moment(sent_at)
    if sent is None:
        return None
    matching = {
        lead.id: lead
        for lead in leads
        if lead.email.casefold() == email.casefold()
        and lead.created is not None
        and sent - _EARLIER <= lead.created <= sent + _LATER
    }
    return next(iter(matching.values())) if len(matching) == 1 else None


def days_around(sent_at: str) -> tuple[str, str] | None:
    """The day before a lead was sent and the second day after it; None for a time that cannot be read."""
    sent = _moment(sent_at)
    if sent is None:
        return None
    day = sent.date()
    return (day - timedelta(days=1)).isoformat(), (day + timedelta(days=2)).isoformat()


def listed_outcome(lead: ListedLead) -> Outcome:
    """What a lead in the list proves about a delivery: that it arrived, and perhaps what became of it."""
    found = outcome(Findings(lead.verdict)) or Outcome(DeliveryState.PENDING)
    return Outcome(found.state, found.reasons, vendor_id=lead.id)


def _reasons(found: Findings, state: DeliveryState) -> Iterator[Reason]:
    if state is DeliveryState.ACCEPTED:
        return
    did = {
        DeliveryState.HELD: "holds the lead for a person to look at",
        DeliveryState.RETURNED: "gave the lead back",
    }.get(state, "found the lead not valid")
    for words in found.reasons:
        code = "duplicate" if "duplicate" in words.casefold() else "qa_reason"
        yield Reason(
            code,
            Text("{title} {did}: {words}.", title=TITLE, did=did, words=words.rstrip(".")),
            words,
            _about(words),
        )
    for check in found.failed_checks:
        text = Text(
            "{title} {did}: it did not pass the check “{check}”.", title=TITLE, did=did, check=check
        )
        yield Reason("check_failed", text, check, _about(check))
    if not found.reasons and not found.failed_checks:
        yield Reason(
            f"result_{found.verdict}",
            Text("{title} {did} and does not say why.", title=TITLE, did=did),
        )


def _texts(value: object) -> Iterator[str]:
    """The texts of a reason or a check, however they are listed."""
    entries = [value] if isinstance(value, str) else answers.as_list(value)
    for entry in entries:
        said = answers.as_mapping(entry)
        words = answers.words_in(entry) or answers.words_in(
            said.get("reason", said.get("name", ""))
        )
        if words:
            yield words


def _about(words: str) -> str | None:
    return next((field for pattern, field in _ABOUT if pattern.search(words)), None)


def _verdict(said: Mapping[str, object]) -> str:
    for key in ("processrStatus", "status"):
        word = str(said.get(key, "")).strip().casefold()
        if word in _VERDICTS:
            return word
    return ""


def _listed(entry: Mapping[str, object]) -> ListedLead:
    return ListedLead(
        str(entry["id"]),
        str(entry.get("email") or "").strip(),
        _moment(str(entry.get("createdTs") or "")),
        _verdict(entry),
        entry,
    )


def _moment(text: str) -> datetime | None:
    """A time that says its zone, in UTC."""
    try:
        moment = datetime.fromisoformat(text.strip())
        return moment.astimezone(UTC) if moment.tzinfo else None
    except (ValueError, OverflowError):
        return None
