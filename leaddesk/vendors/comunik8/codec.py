"""Leads and answers of the Comunik8 Leads API as JSON. Nothing here sends anything."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Final

from leaddesk.domain.deliveries import DeliveryState, Outcome, Reason
from leaddesk.domain.fields import field_label
from leaddesk.domain.leads import Lead
from leaddesk.vendors import answers, values
from leaddesk.vendors.http import ApiResponse
from leaddesk.vendors.loose_json import read_json

TITLE: Final = "Comunik8"

#: The fields of a request (section “Adding Leads”) that a validation answer may name.
_FIELDS: Final = frozenset(
    {"email", "first_name", "surname", "mobile", "type", "subtype", "other_phone", "data", "delays"}
)
_PHONE = re.compile(r"\+?[\d\s().\-/]{5,}")
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
        problems.append(values.not_fitting(field, "a phone number", TITLE))
    return tuple(problems)


def phone_to_call(lead: Lead) -> tuple[str, str]:
    """The number that is called and the lead field it is in: the mobile, else the phone."""
    mobile = values.value(lead, "mobile")
    return ("mobile", mobile) if mobile else ("phone", values.value(lead, "phone"))


def add_lead(lead: Lead, options: Mapping[str, str], *, test: bool = False) -> dict[str, object]:
    """The body of lead/add (section “Adding Leads”): one lead that has passed `preflight`.

    `data` is JSON inside JSON, encoded once: the doubled backslashes of the document are for display. `test` is
    left out when it is not meant, for its documented values are "true" and nothing at all.
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
    if options.get("delays"):
        body["delays"] = int(options["delays"])
    custom = values.custom_fields(lead)
    if custom:
        body["data"] = json.dumps(custom, ensure_ascii=False)
    if test:
        body["test"] = True
    return body


def add_outcome(response: ApiResponse, lead: Lead) -> Outcome:
    """What the answer to lead/add says (sections “Response” and “Fail States - Creating Leads”)."""
    answer = answers.as_mapping(read_json(response.body))
    words = answers.words_of(response)
    if 200 <= response.status < 300:
        if _is_true(answer.get("processed")):
            return Outcome(DeliveryState.ACCEPTED)
        error = _phrase(words)
        if _is_true(answer.get("saved")) or (not answer and error):
            return _not_processed(error or words)
    if response.status < 500:
        reasons = validation(response, lead)
        if reasons:
            closed = any(reason.code == "type_invalid" for reason in reasons)
            return Outcome(DeliveryState.REJECTED, reasons, stop_account=closed)
        # A web page with a sign-in form proves nothing about the lead; words of the API itself do.
        told = bool(answer) or response.status >= 400
        if told and answers.speaks_of_sign_in(words) and not _is_true(answer.get("saved")):
            return answers.credentials_refused(TITLE, words)
    if 200 <= response.status < 300 and _is_false(answer.get("saved")):
        message = "Comunik8 did not store the lead. Its own words say why; correct the lead and send it again."
        return answers.rejected(Reason("not_saved", message, words))
    return answers.by_status(response, TITLE)


def validation(response: ApiResponse, lead: Lead | None = None) -> tuple[Reason, ...]:
    """The failing validations of an answer: per field an object with the keys "0", "1", …, or an array."""
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


def was_stored(response: ApiResponse) -> bool:
    """Whether an answer says that something was stored."""
    return _is_true(answers.as_mapping(read_json(response.body)).get("saved"))


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
        message = f"Comunik8 refuses the option “{name}” of this sending. Choose another value and send again."
        return Reason("type_invalid" if name == "type" else "option_invalid", message, words)
    if name == "data":
        message = (
            "Comunik8 cannot read the lead's custom fields. Look for unusual characters in them."
        )
        return Reason("data_invalid", message, words)
    called = phone_to_call(lead)[0] if lead is not None else "mobile"
    field = {"surname": "last_name", "mobile": called, "other_phone": "phone"}.get(name, name)
    message = f"Comunik8 refuses {field_label(field)}. Its own words say why; correct it and send the lead again."
    return Reason(f"{field}_invalid", message, words, field)


def _is_true(value: object) -> bool:
    return value is True or (isinstance(value, str) and value.casefold() == "true")


def _is_false(value: object) -> bool:
    return value is False or (isinstance(value, str) and value.casefold() == "false")
