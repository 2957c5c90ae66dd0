"""The stand-in of the Comunik8 Leads API: a phone dialler that takes leads and cancels them.

A stored lead's call is dialled `dial_seconds` after its arrival, or after its own `delays` where those are longer.
Until a delayed call is made, the same number answers "Another call is already scheduled"; any other repeat of a
number or address answers "Existing Contact". A word in the e-mail's local part chooses the answer too: `existing`,
`scheduled`, `dialled` (accepted and called at once), `failure` (500, nothing stored). What the document leaves
open is marked as our reading.
"""

import hmac
import itertools
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from leaddesk.sandbox.checks import (
    JSON,
    digits,
    email_words,
    is_email,
    is_phone,
    media_type,
    strict_json,
)
from leaddesk.sandbox.messages import Answer, Refusal, Request, json_answer
from leaddesk.sandbox.standin import Route, SandboxAccount, StandIn

_API_KEY: Final = "c8 k&y+with/odd=chars%20é"
# Cancelling this number answers the document's "Other error"; it is from the range kept for drama.
UNSAVEABLE_MOBILE: Final = "07700900004"
_EXISTING: Final = "Existing Contact"
_SCHEDULED: Final = "Another call is already scheduled"
_UNKNOWN_TYPE: Final = "Unknown Type"
_BAD_DATA: Final = "Empty or invalid content of `data` field"
_TEXTS: Final = ("email", "first_name", "surname", "mobile", "type", "subtype", "other_phone")
_ADD_FIELDS: Final = frozenset({*_TEXTS, "data", "delays", "test"})
_ADD_REQUIRED: Final = ("email", "first_name", "surname", "mobile", "type")
_CANCEL_FIELDS: Final = ("type", "mobile")
# Deleting Leads, Type doesn't exist: printed without quotes, which is not JSON.
_UNKNOWN_GROUP_AS_PRINTED: Final = b'{ "cancelled": false, "warning": server error (call group) }'

Failings = dict[str, dict[str, str]]


@dataclass(slots=True)
class _Contact:
    fields: dict[str, object]
    dial_at: float
    delayed: bool


class Comunik8(StandIn):
    """Comunik8.

    `types` are the customer's lead types; `valid_json` mends the one answer printed broken; `failings_in_lists`
    gives failing validations as arrays, as other deployments may.
    """

    vendor_id = "comunik8"

    def __init__(self) -> None:
        self.types = ["motor-trade", "solar"]
        self.dial_seconds = 60.0
        self.valid_json = False
        self.failings_in_lists = False
        self._contacts: dict[int, _Contact] = {}
        self._numbers = itertools.count(1)
        # Numbers and addresses in lower case, each with the contacts that have them.
        self._known: dict[str, list[int]] = {}
        super().__init__()

    def routes(self) -> tuple[Route, ...]:
        return (
            Route("POST", "/lead/add", self._add, push=True),
            Route("POST", "/lead/cancel", self._cancel),
        )

    def account(self, root: str) -> SandboxAccount:
        return SandboxAccount(
            base_url=root,
            settings={"base_url": root, "types": ",".join(self.types)},
            secrets={"api_key": _API_KEY},
            destination={"type": self.types[0]},
        )

    def error(self, status: int, message: str) -> Answer:
        """The document shows no body but validation objects; `error` is the key its other failures use."""
        return json_answer(status, {"error": message})

    def _stored_leads(self) -> list[dict[str, object]]:
        return [contact.fields for contact in self._contacts.values()]

    def _forget(self) -> None:
        self._contacts.clear()
        self._known.clear()

    # Section Adding Leads.

    def _add(self, request: Request) -> Answer:
        lead = self._read(request, _ADD_FIELDS)
        failings = _wrong_values(lead) | _blank_fields(lead, _ADD_REQUIRED)
        if failings:
            raise self._validation_failed(failings)
        words = email_words(str(lead["email"]))
        if "failure" in words:
            raise Refusal(self.error(500, "Internal Server Error"))
        fault = self._reason_against(lead)
        if "test" in lead:
            # Nothing is saved in a test; that an unknown type shows there is our reading.
            if fault == _UNKNOWN_TYPE:
                return json_answer(200, {"saved": False, "processed": False, "error": fault})
            return json_answer(200, {"test": "ok"})
        self._store(lead, fault)
        request.stored = True
        if fault:
            return json_answer(200, {"saved": True, "processed": False, "error": fault})
        return json_answer(200, {"saved": True, "processed": True})

    def _reason_against(self, lead: Mapping[str, object]) -> str:
        """Why a lead would be saved and not processed (Fail States - Creating Leads), or nothing."""
        email, mobile = str(lead["email"]), str(lead["mobile"])
        if lead["type"] not in self.types:
            return _UNKNOWN_TYPE
        words = email_words(email)
        if "existing" in words:
            return _EXISTING
        same_number = self._with_key(digits(mobile))
        now = time.time()
        waiting = any(contact.delayed and contact.dial_at > now for contact in same_number)
        if waiting or "scheduled" in words:
            return _SCHEDULED
        return _EXISTING if same_number or self._with_key(email.lower()) else ""

    def _with_key(self, key: str) -> list[_Contact]:
        return [self._contacts[number] for number in self._known.get(key, ())]

    def _store(self, lead: dict[str, object], fault: str) -> None:
        delays = lead.get("delays", 0)
        delay = float(delays) if isinstance(delays, int) else 0.0
        number = next(self._numbers)
        outcome = {"processed": not fault, "error": fault}
        at_once = "dialled" in email_words(str(lead["email"]))
        dial_at = time.time() + (0.0 if at_once else max(delay, self.dial_seconds))
        self._contacts[number] = _Contact(lead | outcome, dial_at, delayed=delay > 0)
        # Without a type a lead belongs to no calling group: sent again with a good one it is new (our reading).
        if fault != _UNKNOWN_TYPE:
            for key in _keys(lead):
                self._known.setdefault(key, []).append(number)

    # Section Removing Leads.

    def _cancel(self, request: Request) -> Answer:
        lead = self._read(request, frozenset(_CANCEL_FIELDS))
        failings = _wrong_values(lead) | _blank_fields(lead, _CANCEL_FIELDS)
        if failings:
            raise self._validation_failed(failings)
        if lead["type"] not in self.types:
            if self.valid_json:
                return _not_cancelled("server error (call group)")
            return Answer(200, _UNKNOWN_GROUP_AS_PRINTED, JSON)
        mobile = str(lead["mobile"])
        if digits(mobile) == UNSAVEABLE_MOBILE:
            return _not_cancelled("server error (save)")
        found = [
            number
            for number in self._known.get(digits(mobile), ())
            if self._contacts[number].fields["type"] == lead["type"]
            and self._contacts[number].fields["processed"]
        ]
        if not found:
            return _not_cancelled("not found")
        waiting = [number for number in found if self._contacts[number].dial_at > time.time()]
        if not waiting:
            return _not_cancelled("already processed")
        for number in waiting:
            self._remove(number)
        request.stored = True
        return json_answer(200, {"cancelled": True})

    def _remove(self, number: int) -> None:
        contact = self._contacts.pop(number)
        for key in _keys(contact.fields):
            self._known[key].remove(number)

    # Both calls.

    def _read(self, request: Request, known: frozenset[str]) -> dict[str, object]:
        """The JSON object of a request in order: the key in the URL, the documented Content-Type and fields."""
        query = self.query_values(request, "key")
        key = query.get("key", "")
        # What a bad key answers is documented nowhere; 401 for none and 403 for a wrong one are our reading.
        if not key:
            raise self.refusal(401, "the key is missing")
        if not hmac.compare_digest(key.encode(), _API_KEY.encode()):
            raise self.refusal(403, "the key is wrong")
        if media_type(request.headers) != JSON:
            raise self.refusal(415, f"the Content-Type is {JSON}")
        try:
            document = strict_json(request.body)
        except ValueError as error:
            raise self.refusal(400, f"the body is not JSON: {error}") from error
        if not isinstance(document, dict):
            raise self.refusal(400, "the body is not a JSON object")
        unknown = {name: f"Unknown field {name}." for name in document if name not in known}
        if unknown:
            raise self._validation_failed({name: {"0": text} for name, text in unknown.items()})
        return document

    def _validation_failed(self, failings: Failings) -> Refusal:
        problems = [
            f"{name}: {text}" for name, texts in failings.items() for text in texts.values()
        ]
        listed = {name: list(texts.values()) for name, texts in failings.items()}
        return Refusal(json_answer(400, listed if self.failings_in_lists else failings), *problems)


def _keys(lead: Mapping[str, object]) -> set[str]:
    return {digits(str(lead["mobile"])), str(lead["email"]).lower()}


def _blank_fields(lead: Mapping[str, object], required: tuple[str, ...]) -> Failings:
    """Missing required field: the document's sentence, with the field's name in it."""
    return {
        name: {"0": f"{name.replace('_', ' ').capitalize()} cannot be blank."}
        for name in required
        if name not in lead or (isinstance(lead[name], str) and not str(lead[name]).strip())
    }


def _wrong_values(lead: Mapping[str, object]) -> Failings:
    """Values present that are not what the table FIELDS asks for."""
    texts = {
        name: value
        for name, value in lead.items()
        if name in _TEXTS and isinstance(value, str) and value
    }
    wrong = {
        name: "must be text." for name in lead if name in _TEXTS and not isinstance(lead[name], str)
    }
    if "email" in texts and not is_email(texts["email"]):
        wrong["email"] = "Email is not a valid email address."
    if "mobile" in texts and not is_phone(texts["mobile"]):
        wrong["mobile"] = "Mobile is not a valid phone number."
    if "data" in lead and not _is_data(lead["data"]):
        wrong["data"] = _BAD_DATA
    delays = lead.get("delays", 0)
    # A whole number of seconds that is not negative: our reading of "number".
    if isinstance(delays, bool) or not isinstance(delays, int) or delays < 0:
        wrong["delays"] = "Delays must be a whole number of seconds."
    # The table allows "true" or no data, the example has the boolean.
    if "test" in lead and lead["test"] is not True and lead["test"] != "true":
        wrong["test"] = "Test must be true or left out."
    return {name: {"0": text} for name, text in wrong.items()}


def _is_data(value: object) -> bool:
    """DATA: a string that holds JSON, once encoded; an object or a list that is not empty (our reading)."""
    if not isinstance(value, str):
        return False
    try:
        document = strict_json(value.encode())
    except ValueError:
        return False
    return isinstance(document, dict | list) and bool(document)


def _not_cancelled(warning: str) -> Answer:
    return json_answer(200, {"cancelled": False, "warning": warning})
