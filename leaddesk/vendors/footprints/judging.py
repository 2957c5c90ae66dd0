"""What an answer of Footprints says about a call. It documents no failure at all: HTTP's own meanings count."""

from __future__ import annotations

from collections.abc import Callable

from leaddesk.domain.deliveries import Reason, Repeat
from leaddesk.domain.errors import UncertainError
from leaddesk.domain.texts import Text
from leaddesk.vendors.answers import it_answered
from leaddesk.vendors.footprints import reading
from leaddesk.vendors.footprints.declaring import Call
from leaddesk.vendors.footprints.descriptor import DESCRIPTOR
from leaddesk.vendors.http import ApiResponse

_DEEPEST = 50


def refusal(call: Call, response: ApiResponse, verb: str) -> Reason | None:
    """Why Footprints did not do what was asked; None where it did, or where its answer does not say so.

    `verb` is the one that was used: where the document shows two, the other is named.
    """
    status, words = response.status, reading.words_of(response)
    if 200 <= status < 300:
        if reading.says_no(reading.document(response.body)):
            return Reason("refused", "Footprints did not do it. Its own words say why.", words)
        return None
    if status in (404, 405) and call.verb_setting:
        other = "POST" if verb == "PUT" else "PUT"
        message = Text(
            "Footprints knows no such address for {verb}, or no such entry. Its "
            "documentation also shows {other} for this call: set {verb_setting} to "
            "{other2} in the account's settings to try that. Nothing was changed.",
            verb=verb,
            other=other,
            verb_setting=call.verb_setting,
            other2=other.lower(),
        )
        return Reason("other_verb", message, words)
    if status == 404:
        return Reason("not_found", "Footprints has no such entry. Check the ids.", words)
    if status in (401, 403, 408, 429) or not 400 <= status < 500:
        return None
    return Reason("refused", "Footprints refuses this. Its own words say why.", words)


def lost(call: Call, response: ApiResponse, redact: Callable[[str], str]) -> UncertainError | None:
    """The error for an answer that does not tell whether a call was carried out; None where that does no harm."""
    status = response.status
    unclear = status >= 500 or 200 <= status < 300
    if call.operation.repeat is not Repeat.NEVER or not unclear:
        return None
    words = redact(reading.words_of(response))
    error = UncertainError(
        Text(
            "Footprints does not say whether “{title}” was done.", title=Text(call.operation.title)
        ),
        it_answered(status, words),
        "Check at Footprints whether it was done before you do it again.",
        vendor=DESCRIPTOR.id,
    )
    error.exchange = response.exchange
    error.retry_after_s = response.retry_after_s
    return error


def without(value: object, secrets: tuple[str, ...], depth: int = 0) -> object:
    """Plain data with stars in place of texts that hold a secret. What is nested absurdly deep is left out."""
    if depth > _DEEPEST:
        return None
    if isinstance(value, dict):
        return {str(name): without(inner, secrets, depth + 1) for name, inner in value.items()}
    if isinstance(value, list):
        return [without(inner, secrets, depth + 1) for inner in value]
    if isinstance(value, str) and any(secret in value for secret in secrets):
        return "***"
    return value
