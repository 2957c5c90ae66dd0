"""Leads and answers of the Comunik8 Leads API as JSON. Nothing here sends anything."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.errors import UsageError
from leaddesk.domain.fields import CUSTOM_PREFIX, LEAD_FIELDS, field_label
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.vendors import answers, values
from leaddesk.vendors.base import NO_COLUMNS
from leaddesk.vendors.http import ApiResponse
from leaddesk.vendors.loose_json import read_json

TITLE: Final = "Comunik8"

#: The fields of a request (section “Adding Leads”) that a validation answer may name.
_FIELDS: Final = frozenset(
    {"email", "first_name", "surname", "mobile", "type", "subtype", "other_phone", "data", "delays"}
)
_PHONE = re.compile(r"\+?[\d\s().\-/]{5,}")
_LONGEST_DELAY_S: Final = 1_000_000_000
_CANONICAL: Final = frozenset(field.name for field in LEAD_FIELDS)
_PHRASES: Final = ("Existing Contact", "Another call is already scheduled", "Unknown Type")


def preflight(lead: Lead) -> tuple[Reason, ...]:
    """What would make Comunik8 refuse the lead (section “Adding Leads”, column “required”)."""
    first, last = values.names(lead)
    problems = values.email_problems(lead, TITLE)
    hint = "Fill it in; a full name that is not just two words cannot be parted safely."
    problems += [] if first else [values.missing("first_name", TITLE, hint)]
    problems += [] if last else [values.missing("last_name", TITLE, hint)]
    field, number = phone_to_call(lead)
    if not number:
        problems.append(
            values.missing("mobile", TITLE, "It is the number that is called; Phone does as well.")
        )
    elif not _PHONE.fullmatch(number):
        problems.append(values.not_fitting(field, Text("a phone number"), TITLE))
    return tuple(problems)


def phone_to_call(lead: Lead) -> tuple[str, str]:
    """The number that is called and the lead field it is in: the mobile, else the phone."""
    mobile = values.value(lead, "mobile")
    return ("mobile", mobile) if mobile else ("phone", values.value(lead, "phone"))


def add_lead(lead: Lead, options: Mapping[str, str], *, delay_s: int = 0) -> dict[str, object]:
    """The body of lead/add (section “Adding Leads”): one lead that has passed `preflight`.

    It is called `delay_s` seconds later than at once.
    """
    first, last = values.names(lead)
    field, number = phone_to_call(lead)
    body: dict[str, object] = {
        "email": values.value(lead, "email"),
        "first_name": first,
        "surname": last,
        "mobile": number,
        "type": options["type"],
    }
    other = values.value(lead, "phone")
    if field == "mobile" and other and other != number:
        body["other_phone"] = other
    if options.get("subtype"):
        body["subtype"] = options["subtype"]
    if delay_s:
        body["delays"] = delay_s
    data = _data(lead, options.get("data", ""))
    if data:
        body["data"] = encoded(data)
    return body


def call_body(given: Mapping[str, object], *, test: dict[str, object]) -> dict[str, object]:
    """The body of lead/add from the arguments of the operation; `test` marks it where it is only a test.

    Raises UsageError.
    """
    body = {name: value for name, value in given.items() if name != "test"}
    if "delays" in body:
        body["delays"] = seconds(str(body["delays"]))
    if "data" in body:
        body["data"] = encoded(answers.as_mapping(body["data"]))
    return body | (test if given.get("test") == "true" else {})


def encoded(data: Mapping[str, object]) -> str:
    """The value of `data`: JSON inside JSON, encoded once. The document doubles backslashes for display only."""
    return json.dumps(data, ensure_ascii=False)


def test_mark(way: str) -> dict[str, object]:
    """What makes a lead a test. Other leads have nothing of the kind: no false, no empty text."""
    return {"test": "true" if way == "quoted" else True}


def seconds(text: str) -> int:
    """A delay as the documented number. Raises UsageError."""
    whole = values.whole_number(text)
    if whole is None or not 0 <= whole < _LONGEST_DELAY_S:
        raise UsageError(
            Text("“{text}” is no delay.", text=text),
            hint="Use whole seconds, such as 600 for ten minutes.",
        )
    return whole


def add_outcome(response: ApiResponse, lead: Lead | None) -> Outcome:
    """What the answer to lead/add says (sections “Response” and “Fail States - Creating Leads”)."""
    answer = answers.as_mapping(read_json(response.body))
    words = answers.words_of(response)
    good, error = 200 <= response.status < 300, _phrase(words)
    if good and is_true(answer.get("processed")):
        return Outcome(DeliveryState.ACCEPTED)
    # The document gives the fail states no status: where both words are there, they count whatever it is.
    stored = was_stored(response) and (good or is_false(answer.get("processed")))
    if stored or (good and error and (not answer or "error" in answer)):
        return _not_processed(error or words)
    if response.status < 500:
        reasons = validation(response, lead)
        if reasons:
            closed = any(reason.code == "type_invalid" for reason in reasons)
            return Outcome(DeliveryState.REJECTED, reasons, stop_account=closed)
        # A web page with a sign-in form proves nothing about the lead; words of the API itself do.
        told = bool(answer) or response.status >= 400
        if told and answers.speaks_of_sign_in(words) and not is_true(answer.get("saved")):
            return answers.credentials_refused(TITLE, words)
    if good and is_false(answer.get("saved")):
        message = "Comunik8 did not store the lead. Its own words say why; correct the lead and send it again."
        return answers.rejected(Reason("not_saved", message, words))
    return answers.by_status(response, TITLE)


def validation(response: ApiResponse, lead: Lead | None = None) -> tuple[Reason, ...]:
    """The failing validations of an answer: per field an object with the keys "0", "1", …, or an array.

    Answers of other statuses have none: what they call `type` or `data` is not the lead's.
    """
    if not (200 <= response.status < 300 or response.status in (400, 422)):
        return ()
    answer = answers.as_mapping(read_json(response.body))
    return tuple(
        _field_reason(name, words, lead)
        for name, messages in answer.items()
        if name in _FIELDS
        for words in _texts(messages)
    )


def test_passed(response: ApiResponse) -> bool:
    """Whether a test lead was found right (section “Correct format lead test”)."""
    answer = answers.as_mapping(read_json(response.body))
    return 200 <= response.status < 300 and str(answer.get("test", "")).casefold() == "ok"


def test_outcome(response: ApiResponse, lead: Lead | None) -> Outcome:
    """What the answer to a test lead says: `accepted` where Comunik8 would take it."""
    if test_passed(response):
        return Outcome(DeliveryState.ACCEPTED)
    outcome = add_outcome(response, lead)
    if not was_stored(response):
        return outcome
    message = (
        "Comunik8 stored this test lead instead of only checking it, and may call. Cancel the lead."
    )
    reason = Reason("test_stored", message, answers.words_of(response))
    return replace(outcome, reasons=(reason, *outcome.reasons), stop_account=True)


def was_stored(response: ApiResponse) -> bool:
    """Whether an answer says that something was stored."""
    return is_true(answers.as_mapping(read_json(response.body)).get("saved"))


def _not_processed(words: str) -> Outcome:
    """Stored, but not accepted as a new lead."""
    known = words.casefold()
    if "existing contact" in known:
        message = "Comunik8 knows this person already and starts no new call."
        return Outcome(DeliveryState.DUPLICATE, (Reason("existing_contact", message, words),))
    if "unknown type" in known:
        message = "Comunik8 does not know this lead type. Check its spelling, or ask Comunik8 for your lead types."
        reason = Reason("type_unknown", message, words)
        return Outcome(DeliveryState.REJECTED, (reason,), stop_account=True)
    if "already scheduled" in known:
        message = "Comunik8 stored the lead, but starts no new call: one to this number is planned already."
        return Outcome(DeliveryState.HELD, (Reason("call_scheduled", message, words),))
    message = (
        "Comunik8 stored the lead, but does not call. Its own words say why; if not, ask Comunik8."
    )
    return Outcome(DeliveryState.HELD, (Reason("not_processed", message, words),))


def _data(lead: Lead, chosen: str) -> dict[str, object]:
    """The additional data that a person chose, by the columns' own names; empty columns are left out."""
    if chosen.strip().casefold() == NO_COLUMNS:
        return {}
    custom = values.custom_fields(lead)
    if not chosen.strip():
        return dict(custom)
    found: dict[str, object] = {}
    for name in filter(None, (part.strip() for part in re.split(r"[,\n]", chosen))):
        bare = name.removeprefix(CUSTOM_PREFIX)
        text = values.value(lead, name) if name in _CANONICAL else custom.get(bare, "")
        if text:
            found[bare] = text
    return found


def _phrase(words: str) -> str:
    """The documented phrase in an answer, also where the answer is no JSON at all."""
    return next((phrase for phrase in _PHRASES if phrase.casefold() in words.casefold()), "")


def _texts(messages: object) -> Iterator[str]:
    entries = [messages] if isinstance(messages, str) else answers.as_list(messages)
    for entry in entries:
        if isinstance(entry, str) and entry.strip():
            yield answers.quote(entry)


def _field_reason(name: str, words: str, lead: Lead | None) -> Reason:
    if name in {"type", "subtype", "delays"}:
        message: str = Text(
            "Comunik8 refuses the option “{name}” of this sending. Choose another value "
            "and send again.",
            name=name,
        )
        return Reason("type_invalid" if name == "type" else "option_invalid", message, words)
    if name == "data":
        message = (
            "Comunik8 cannot read the lead's custom fields. Look for unusual characters in them."
        )
        return Reason("data_invalid", message, words)
    called = phone_to_call(lead)[0] if lead is not None else "mobile"
    field = {"surname": "last_name", "mobile": called, "other_phone": "phone"}.get(name, name)
    message = Text(
        "Comunik8 refuses {field}. Its own words say why; correct it and send the lead again.",
        field=field_label(field),
    )
    return Reason(f"{field}_invalid", message, words, field)


def is_true(value: object) -> bool:
    """Whether a value of an answer is a yes, also as a text or a number."""
    return str(value).casefold() in {"true", "1"}


def is_false(value: object) -> bool:
    """Whether a value of an answer is a no, also as a text or a number."""
    return str(value).casefold() in {"false", "0"}
