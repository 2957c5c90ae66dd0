"""Answers of the Convertr Publisher API to sign-ins, links and leads. Nothing here sends anything."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.errors import AccountError
from leaddesk.domain.fields import field_label
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.vendors import answers
from leaddesk.vendors.convertr.forms import TITLE, FormField, lead_field
from leaddesk.vendors.http import ApiResponse
from leaddesk.vendors.loose_json import read_json

#: How long a token lives, unless the answer says otherwise (section 3.2). Seconds.
USUAL_LIFETIME_S: Final = 3600.0

#: A sentence in its place is no number of a lead.
_NUMBER: Final = re.compile(r"[\w-]+")
_RENEWABLE: Final = re.compile(r"invalid_grant|invalid_token|expired", re.IGNORECASE)

#: What closes a campaign (section 4.0), and what to do about it.
_CLOSED: Final = (
    (
        re.compile(r"not started|not yet started", re.IGNORECASE),
        "campaign_not_started",
        "The campaign has not started yet. Ask your campaign manager when it does, then resume the account.",
    ),
    (
        re.compile(r"fulfilled", re.IGNORECASE),
        "campaign_fulfilled",
        "The campaign has all its leads and takes no more. Choose another campaign for the leads that wait.",
    ),
    (
        re.compile(r"inactive|not active|paused", re.IGNORECASE),
        "campaign_inactive",
        "The campaign is switched off. Ask your campaign manager, then resume the account.",
    ),
)

#: Why a sign-in is refused: what the answer says, then title, detail and hint.
_REFUSED: Final = (
    (
        re.compile(r"mfa|multi.?factor|two.?factor", re.IGNORECASE),
        "Convertr wants a code from your phone.",
        "This user signs in with several factors.",
        "Choose “password and code” as the way of signing in, or sign in with your API key.",
    ),
    (
        re.compile(r"password[\W_a-z]{0,20}expired|expired[\W_a-z]{0,20}password", re.IGNORECASE),
        "The password of this Convertr user has expired.",
        "Convertr lets the user in, but answers nothing until there is a new password.",
        "Sign in to Convertr in your browser, set a new password, and write it into the account's settings.",
    ),
    (
        re.compile(r"unsupported_grant|grant.?type", re.IGNORECASE),
        "Convertr does not know this way of signing in.",
        "The grant has another name on your Convertr platform, or is not offered there.",
        "In the account's settings, write the name of the API key sign-in with http:// instead, or with https://.",
    ),
    (
        re.compile(r"invalid_client", re.IGNORECASE),
        "Convertr does not know this client.",
        "Client ID and client secret do not belong together, or one of them is wrong.",
        "Copy both again from your campaign assets into the account's settings.",
    ),
    (
        re.compile(r"invalid_grant", re.IGNORECASE),
        "Convertr refuses these credentials.",
        "The API key, or the user name and password, are not right.",
        "Correct them in the account's settings.",
    ),
)


def sign_in_problem(response: ApiResponse) -> AccountError | None:
    """Why nobody gets on with the answer to a sign-in (section 3.2), where it says so itself."""
    answer = answers.as_mapping(read_json(response.body))
    if answer.get("password_expired") is True:
        said = "password expired"
    elif answer.get("access_token") or response.status == 429 or response.status >= 500:
        return None
    else:
        said = " ".join(
            answers.quote(str(answer.get(key, "")))
            for key in ("error", "error_description", "message")
        )
    for pattern, title, detail, hint in _REFUSED:
        if pattern.search(said):
            error = AccountError(title, detail, hint)
            error.challenge = str(answer.get("mfa_token") or "")
            return error
    return None


def read_links(body: bytes) -> list[dict[str, str]] | None:
    """The links of an answer to “Campaign Links” (section 3.4); None where it lists none.

    Each has id, name, channel and destination, empty where the answer leaves it out.
    """
    listed = read_json(body)
    if not isinstance(listed, list):
        return None
    return [
        {name: str(entry.get(name) or "") for name in ("id", "name", "channel", "destination")}
        for entry in map(answers.as_mapping, listed)
        if entry.get("id") is not None
    ]


def token_expired(response: ApiResponse) -> bool:
    """Whether the answer proves that nothing but the token was wrong (section 4.0, code 401)."""
    return response.status == 401 and bool(_RENEWABLE.search(response.text[: answers.QUOTED * 20]))


def closed(response: ApiResponse) -> Reason | None:
    """Why a campaign takes no leads (section 4.0, code 403), if that is what the answer says."""
    words = answers.words_of(response)
    if response.status == 403:
        for pattern, code, message in _CLOSED:
            if pattern.search(words):
                return Reason(code, message, words)
    return None


def lead_outcome(response: ApiResponse, sources: Mapping[str, str] | None = None) -> Outcome:
    """What the answer to a lead says (sections 3.5 and 4.0): at best that Convertr will look at it.

    `sources` are the lead fields that were sent, by the bare names of the form's fields.
    """
    answer = answers.as_mapping(read_json(response.body))
    if 200 <= response.status < 300:
        number = _record(answer.get("data"))
        if response.status == 201 or number:
            return Outcome(DeliveryState.PENDING, vendor_id=number)
        return answers.unreadable(TITLE, answers.words_of(response))
    reason = closed(response)
    if reason is not None:
        return Outcome(DeliveryState.QUEUED, (reason,), stop_account=True)
    if response.status in (400, 422):
        reasons = tuple(dict.fromkeys(_reasons(answer, sources or {})))
        if reasons:
            return answers.rejected(*reasons)
        if _RENEWABLE.search(str(answer.get("error", ""))):  # not about the lead: about the token
            return answers.credentials_refused(TITLE, answers.words_of(response))
    return answers.by_status(response, TITLE)


def _record(data: object) -> str:
    """The number of a stored lead in the `data` of an answer."""
    found = answers.as_mapping(data).get("id", data)
    known = isinstance(found, str | int) and not isinstance(found, bool)
    return str(found) if known and _NUMBER.fullmatch(str(found)) else ""


def _reasons(answer: Mapping[str, object], sources: Mapping[str, str]) -> Iterator[Reason]:
    """Every message of the error shapes: a form's own, its fields', and a plain list."""
    errors = answers.as_mapping(answer.get("errors"))
    general = errors.get("errors") if errors else answer.get("errors")
    for entry in answers.as_list(general):
        yield from _messages(None, entry, sources)
    for name, child in answers.as_mapping(errors.get("children")).items():
        yield from _child(name, child, sources)
    for entry in answers.as_list(answer.get("data")):
        key = answers.as_mapping(entry).get("fieldName")
        yield from _messages(key if isinstance(key, str) and key else None, entry, sources)


def _child(name: str, child: object, sources: Mapping[str, str]) -> Iterator[Reason]:
    """The messages of one field; fields may hold fields."""
    entry = answers.as_mapping(child)
    for said in answers.as_list(entry.get("errors") if entry else child):
        yield from _messages(name, said, sources)
    for inner, grandchild in answers.as_mapping(entry.get("children")).items():
        yield from _child(inner, grandchild, sources)


def _messages(name: str | None, entry: object, sources: Mapping[str, str]) -> Iterator[Reason]:
    words = answers.words_in(entry)
    if not words:
        return
    if name is not None:
        bare = FormField(name).name
        field = sources.get(bare, lead_field(name))
        code = "email_invalid" if field == "email" else "field_invalid"
        label = field_label(field) if field else bare
        message: str = Text(
            "{title} refuses {label}. Its own words say why; correct it.", title=TITLE, label=label
        )
        yield Reason(code, message, words, field or None)
    elif "extra field" in words.casefold():
        message = "The form at Convertr has changed since LeadDesk read it. Press Send again to read it anew."
        yield Reason("extra_fields", message, words)
    else:
        yield Reason(
            "refused", Text("{title} refuses this lead. Its own words say why.", title=TITLE), words
        )
