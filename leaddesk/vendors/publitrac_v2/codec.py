"""Leads and answers of PUBLITRAC API v2 as JSON. Nothing here sends anything."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.errors import AccountError, UncertainError, VendorError
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.vendors import answers, values
from leaddesk.vendors.capabilities import CallResult
from leaddesk.vendors.http import ApiResponse
from leaddesk.vendors.loose_json import read_json
from leaddesk.vendors.publitrac_fields import NATIVE, TITLE, Kind, translate
from leaddesk.vendors.signin import token_in
from leaddesk.vendors.tokens import Token

#: How long a token lives after its last use, unless the answer says otherwise. Seconds.
USUAL_LIFETIME_S: Final = 900.0

_NUMBERS = frozenset(native.name for native in NATIVE if native.kind in (Kind.INTEGER, Kind.FLAG))
# Purely digits goes out as a number, as in the document. Leading zeros, and digits beyond what a number holds in
# every program, would be lost that way.
_NUMERIC_ID = re.compile(r"[1-9]\d{0,14}", re.ASCII)
#: What `status` may say instead of success: the document's table of them is missing.
_REFUSALS: Final = frozenset({"error", "fail", "failed", "failure"})
_TOKEN = re.compile(r"\btoken\b", re.IGNORECASE)


def preflight(lead: Lead, options: Mapping[str, str]) -> tuple[Reason, ...]:
    """What would make PUBLITRAC drop the lead later, without telling anybody."""
    return translate(lead, options, source_required=False).problems


def delayed_sync(lead: Lead, options: Mapping[str, str]) -> dict[str, object]:
    """The body of delayedSync (section “Synchronize a lead”): one lead that has passed `preflight`."""
    translated = translate(lead, options, source_required=False)
    info: dict[str, object] = {}
    for name, text in translated.native.items():
        number = name in _NUMBERS or (name == "crmLeadId" and _NUMERIC_ID.fullmatch(text))
        info[name] = int(text) if number else text
    body: dict[str, object] = {"leadInfo": info}
    if translated.custom:
        body["leadCustomField"] = dict(translated.custom)
    return body


def read_token(response: ApiResponse) -> Token | None:
    """The token of an answer to getToken (section “Authentication”); its `ttl` is a text."""
    return token_in(response, USUAL_LIFETIME_S, "token", "ttl")


def token_refused(response: ApiResponse) -> bool:
    """Whether the token was at fault. The document shows no such answer: a status, a code or a word has to do.

    A failure of PUBLITRAC's own proves nothing, whatever its words are.
    """
    if response.status in (401, 403):
        return True
    if _succeeded(response) or response.status >= 500:
        return False
    return _code(response) in (401, 403) or bool(_TOKEN.search(answers.words_of(response)))


def sync_outcome(response: ApiResponse) -> Outcome:
    """What the answer to delayedSync says: at best that the lead will be looked at later."""
    if _succeeded(response):
        return Outcome(DeliveryState.PENDING)
    answer = answers.as_mapping(read_json(response.body))
    words = answers.words_of(response)
    code = _code(response)
    if 200 <= response.status < 300 and code is not None and 400 <= code < 600:
        return answers.by_status(response, TITLE, status=code, words=words)
    if 200 <= response.status < 300 and answers.speaks_of_sign_in(words) and answer:
        return answers.credentials_refused(TITLE, words)
    if 200 <= response.status < 300 and _status(response) in _REFUSALS:
        return answers.by_status(response, TITLE, status=400, words=words)
    return answers.by_status(response, TITLE, words=words)


def call_result(response: ApiResponse, redact: Callable[[str], str]) -> CallResult:
    """The answer to a delayedSync that a person made.

    Raises AccountError for refused credentials and wrong addresses, VendorError for a wish to pause, and
    UncertainError where the answer cannot be understood.
    """
    outcome = answers.finish(sync_outcome(response), response, redact)
    status = _code(response) or response.status
    if outcome.state is DeliveryState.PENDING:
        message = "Received. PUBLITRAC processes the lead later."
        return CallResult({"message": message}, status, exchange=response.exchange)
    if outcome.state is DeliveryState.REJECTED:
        return CallResult(
            None, status, ok=False, reasons=outcome.reasons, exchange=response.exchange
        )
    said = " ".join(one.vendor_words for one in outcome.reasons)
    detail = answers.it_answered(status, said)
    if outcome.stop_account:
        hint = "Check the API key and the address in the account's settings."
        raise AccountError(Text("{title} does not take this call.", title=TITLE), detail, hint)
    if outcome.state is DeliveryState.QUEUED:
        error = VendorError(
            Text("{title} asks for a pause.", title=TITLE),
            detail,
            "Try again in a minute.",
            retryable=True,
        )
        error.retry_after_s = outcome.retry_after_s
    else:
        hint = "The lead may have been taken or not. Sending the same again does no harm."
        error = UncertainError(
            Text("{title}'s answer cannot be understood.", title=TITLE), detail, hint
        )
    error.exchange = response.exchange
    raise error


def _status(response: ApiResponse) -> str:
    """The `status` of an answer in small letters; empty where it has none."""
    answer = answers.as_mapping(read_json(response.body))
    return str(answer.get("status", "")).strip().casefold()


def _code(response: ApiResponse) -> int | None:
    """The `code` of an answer, a number or a text."""
    return values.whole_number(str(answers.as_mapping(read_json(response.body)).get("code", "")))


def _succeeded(response: ApiResponse) -> bool:
    """HTTP, `status` and `code` must all say so."""
    done = 200 <= response.status < 300 and _status(response) == "success"
    return done and _code(response) == 200
