"""What the answers of all vendors share: their words, and what a status proves where a document is silent."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.vendors.http import ApiResponse
from leaddesk.vendors.loose_json import read_json

#: How much of a vendor's own text a reason quotes. Characters.
QUOTED: Final = 300
#: So many reasons of one answer are kept: no form has as many fields.
MOST_REASONS: Final = 100

_WORD_KEYS = ("message", "error_description", "error", "detail", "warning", "description", "title")
_TAGS = re.compile(
    r"<(?:script|style)\b.*?</(?:script|style)\s*>|<[^>]*>", re.IGNORECASE | re.DOTALL
)
_SIGN_IN = re.compile(
    r"api[ _-]?key|user ?name|password|passwd|authenti|credential|log ?in\b|sign ?in\b|access denied"
    r"|unauthori[sz]ed|forbidden|permission|invalid key|key is (?:invalid|required|missing)"
    r"|cl[eé] d.api|mot de passe|nom d.usager|acc[eè]s refus",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\S+@\S+")
_LIMIT = re.compile(
    r"too many|rate limit|limit\b.* (?:reached|exceeded)|exceed(?:ed|s)? .*limit|throttl|quota|trop d[e']"
    r"|\blimite\b|(?:per|par) (?:second|minute|hour|heure)",
    re.IGNORECASE,
)


def as_mapping(value: object) -> Mapping[str, object]:
    """`value` if it is a JSON object, else an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: object) -> list[object]:
    """`value` if it is a JSON array; the values of an object with the keys "0", "1", …; else nothing."""
    if isinstance(value, list):
        return value
    return list(value.values()) if isinstance(value, dict) else []


def quote(text: str) -> str:
    """A vendor's words on one line and cut to size, without HTML.

    They are cut between words: a secret cut in half would not be recognised when secrets are taken out.
    """
    plain = " ".join(_TAGS.sub(" ", text).split())
    if len(plain) <= QUOTED:
        return plain
    return (plain[: QUOTED + 1].rpartition(" ")[0] or plain[:QUOTED]) + " …"


def words_in(value: object) -> str:
    """The words of a JSON answer, wherever vendors usually put them; empty where there are none."""
    for key in _WORD_KEYS:
        found = as_mapping(value).get(key)
        if isinstance(found, str) and found.strip():
            return quote(found)
    return quote(value) if isinstance(value, str) else ""


def words_of(response: ApiResponse) -> str:
    """The vendor's own words in an answer of any shape."""
    return words_in(read_json(response.body)) or quote(response.text[: QUOTED * 20])


def it_answered(status: int, words: str) -> Text:
    """What came back, with the vendor's own words where it has any."""
    if not words:
        return Text("It answered {status}.", status=status)
    return Text("It answered {status}: {words}", status=status, words=words)


def speaks_of_sign_in(words: str) -> bool:
    """Whether a text complains about who is asking and not about what is asked.

    A lead's address in it says nothing: it may begin with login@.
    """
    return bool(_SIGN_IN.search(_ADDRESS.sub("", words)))


def speaks_of_limit(words: str) -> bool:
    """Whether a text complains about too many calls."""
    return bool(_LIMIT.search(words))


def redirect_host(response: ApiResponse) -> str:
    """Where a redirect points to: scheme and host only, since the rest may repeat credentials."""
    try:
        target = urlsplit(response.headers.get("location", ""))
        return f"{target.scheme}://{target.hostname}" if target.hostname else "another address"
    except ValueError:
        return "another address"


def credentials_refused(vendor: str, words: str) -> Outcome:
    """The lead was not taken because of who sent it; the next one would fare the same."""
    return _stop(
        "credentials_refused",
        Text(
            "{vendor} refuses the credentials of this account, so the lead was not taken. "
            "Correct them in the account's settings and check the account; the lead is "
            "still waiting.",
            vendor=vendor,
        ),
        words,
    )


def come_back_later(vendor: str, words: str, retry_after_s: float | None) -> Outcome:
    """The lead was not taken because of too many calls."""
    message = Text(
        "{vendor} asks for a pause, so the lead was not taken. LeadDesk tries again by itself.",
        vendor=vendor,
    )
    reason = Reason("too_many_requests", message, words)
    return Outcome(DeliveryState.QUEUED, (reason,), retry_after_s=retry_after_s)


def unreadable(vendor: str, words: str) -> Outcome:
    """An answer without any documented meaning: the lead may have arrived."""
    return Outcome(
        DeliveryState.UNKNOWN,
        (
            Reason(
                "unreadable_answer",
                Text(
                    "{vendor} answered with something its documentation does not describe, so the "
                    "lead may have arrived or not. Look for the lead at the vendor, then settle it "
                    "here.",
                    vendor=vendor,
                ),
                words,
            ),
        ),
    )


def rejected(*reasons: Reason) -> Outcome:
    """The vendor looked at the lead and does not want it."""
    return Outcome(DeliveryState.REJECTED, reasons)


def by_status(
    response: ApiResponse, vendor: str, *, status: int | None = None, words: str | None = None
) -> Outcome:
    """What an HTTP status says about a lead where the vendor's document says nothing.

    `status` replaces the answer's own where the body carries a better one.
    """
    status = response.status if status is None else status
    words = words_of(response) if words is None else words
    if 300 <= status < 400 and status != 303:  # “See Other” follows on work that was done
        return _stop(
            "redirected",
            Text(
                "The address of {vendor} answers with a redirect to {redirect_host}. LeadDesk "
                "does not follow it, because every call carries credentials. Put the right "
                "address into the settings.",
                vendor=vendor,
                redirect_host=redirect_host(response),
            ),
            words,
        )
    if status in (401, 403):
        return credentials_refused(vendor, words)
    if status in (404, 405, 410):
        return _stop(
            "address_wrong",
            Text(
                "There is nothing to send leads to at this address of {vendor}. Check the "
                "address, and the ids that are part of it, in the account's settings.",
                vendor=vendor,
            ),
            words,
        )
    if status in (408, 429):
        return come_back_later(vendor, words, response.retry_after_s)
    if 400 <= status < 500:
        return rejected(
            Reason(
                "refused",
                Text(
                    "{vendor} refuses this lead. Its own words say why; correct the lead and send "
                    "it again.",
                    vendor=vendor,
                ),
                words,
            )
        )
    if status >= 500:
        reason = Reason(
            "vendor_failed",
            Text(
                "{vendor} had a failure of its own while it handled the lead, which may have "
                "arrived or not.",
                vendor=vendor,
            ),
            words,
        )
        return Outcome(DeliveryState.UNKNOWN, (reason,), retry_after_s=response.retry_after_s)
    return unreadable(vendor, words)


def finish(outcome: Outcome, response: ApiResponse, redact: Callable[[str], str]) -> Outcome:
    """The outcome with its exchange, and without secrets that the vendor's words may repeat."""
    reasons = tuple(
        replace(
            reason,
            message=_without_secrets(reason.message, redact),
            vendor_words=redact(reason.vendor_words),
        )
        for reason in outcome.reasons[:MOST_REASONS]
    )
    return replace(outcome, reasons=reasons, exchange=response.exchange)


def _without_secrets(message: str, redact: Callable[[str], str]) -> str:
    """A sentence of ours whose values may be a vendor's words."""
    if not isinstance(message, Text):
        return message
    values = {
        name: redact(value) if type(value) is str else value
        for name, value in message.values.items()
    }
    return Text.restored(message.pattern, values)


def _stop(code: str, message: str, words: str) -> Outcome:
    return Outcome(DeliveryState.QUEUED, (Reason(code, message, words),), stop_account=True)
