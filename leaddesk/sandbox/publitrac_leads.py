"""The leads inside PUBLITRAC: one book behind both of its APIs, so that v1 reads what v2 queued.

Fields are those of the lead samples of the v1 document; lengths come from the vendor's field list, which v1 and v2
both point to.
"""

import datetime as dt
import threading
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from leaddesk.sandbox import publitrac_practice
from leaddesk.sandbox.checks import is_date

# Order of the v1 document's lead samples (Get leads, Réponse).
READ_FIELDS: Final = (
    "id", "firstName", "lastName", "middleName", "company", "phone", "email", "mailingAddress", "originalSource",
    "originalSourceType", "keyword", "jobTitle", "dateOfBirth", "status", "score", "postalCode", "country", "city",
    "state", "doNotCall", "doNotCallReason", "token", "unsubscribed", "unsubscribeCause", "fax", "mobile",
    "isCustomer", "isAnonymous", "emailInvalid", "emailInvalidCause", "notes", "suspended", "suspendedReason",
    "blacklisted", "blacklistedCause", "customerId", "website", "language", "nbrEmployees", "revenue", "crmLeadId",
    "createdDate", "lastUpdated",
)  # fmt: skip
_SET_BY_PUBLITRAC: Final = {"id", "createdDate", "lastUpdated"}
# Sync Lead, Requête: two fields that are written and never shown.
WRITE_FIELDS: Final = frozenset(READ_FIELDS) - _SET_BY_PUBLITRAC | {
    "leadSource",
    "unsubscribeReason",
}
# The vendor's field list; the list of the part after `token` could not be had, so those have no limit here.
MAX_LENGTHS: Final = {
    "firstName": 50, "middleName": 50, "lastName": 50, "phone": 25, "email": 50, "leadSource": 200, "company": 75,
    "mailingAddress": 150, "originalSource": 200, "originalSourceType": 200, "keyword": 200, "jobTitle": 100,
    "status": 250, "postalCode": 25, "country": 50, "city": 50, "state": 50, "token": 100,
}  # fmt: skip
# Codes d'erreurs: 9006 for whole numbers and 9007 for flags, under the names the error texts use.
INTEGERS: Final = {"score": "Score", "nbrEmployees": "NbrEmployees", "revenue": "Revenue"}
FLAGS: Final = {
    "doNotCall": "DoNotCall", "unsubscribed": "Unsubscribed", "isCustomer": "IsCustomer",
    "isAnonymous": "isAnonymous", "emailInvalid": "emailInvalid",
    "suspended": "Suspended", "blacklisted": "Blacklisted",
}  # fmt: skip
_DEFAULTS: Final = {"status": "Active", "score": "0"} | dict.fromkeys(FLAGS, "0")


@dataclass(frozen=True, slots=True)
class ValueProblem:
    """A value that PUBLITRAC does not take; `code` is empty where the document has none for it."""

    code: str
    text: str


def value_problems(native: Mapping[str, str]) -> list[ValueProblem]:
    """What is wrong with the values of native fields; blank values are left alone (Codes d'erreurs, lengths)."""
    problems: list[ValueProblem] = []
    for name, value in native.items():
        longest = MAX_LENGTHS.get(name)
        if longest is not None and len(value) > longest:
            problems.append(ValueProblem("", f"{name} is longer than {longest} characters"))
        if not value:
            continue
        if name in INTEGERS and not is_integer(value):
            problems.append(
                ValueProblem("9006", f"{INTEGERS[name]} ({value}) must be a valid integer")
            )
        if name in FLAGS and value not in {"0", "1"}:
            problems.append(ValueProblem("9007", f"{FLAGS[name]} ({value}) must be 0 or 1"))
        if name == "dateOfBirth" and not is_date(value, "%Y-%m-%d", "%Y-%m-%d %H:%M:%S"):
            problems.append(ValueProblem("", f"dateOfBirth ({value}) is not yyyy-mm-dd [hh:mm:ss]"))
    return problems


def is_integer(value: str) -> bool:
    """Whether the text is a whole number, perhaps a negative one."""
    unsigned = value.removeprefix("-")
    return unsigned.isascii() and unsigned.isdecimal()


@dataclass(slots=True, eq=False)
class StoredLead:
    """One lead with its native and custom fields; `doors` are the APIs it came through."""

    native: dict[str, str]
    custom: dict[str, str]
    doors: set[str] = field(default_factory=set)

    def flat(self) -> dict[str, str]:
        """All fields as a read shows them: native ones in the document's order, then custom ones beside them."""
        shown = {name: self.native.get(name, "") for name in READ_FIELDS}
        written = {name: value for name, value in self.native.items() if name not in shown}
        return shown | written | self.custom

    def value(self, name: str) -> str:
        """One field, native or custom; blank where the lead has none of that name."""
        return self.native.get(name) or self.custom.get(name, "")


@dataclass(frozen=True, slots=True)
class _Queued:
    due: float
    native: dict[str, str]
    custom: dict[str, str]
    door: str


class LeadBook:
    """All leads of one PUBLITRAC account; both APIs hold its `lock` while they use it.

    It starts with the leads of a practice account, which came through neither API.
    """

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self._leads: list[StoredLead] = []
        self._by_email: dict[str, list[StoredLead]] = {}
        self._queue: deque[_Queued] = deque()
        self._next_id = 26_005
        for native, custom in publitrac_practice.leads():
            self.insert(native, custom)
        self._practice = [(lead, dict(lead.native), dict(lead.custom)) for lead in self._leads]

    def with_email(self, email: str) -> list[StoredLead]:
        """Leads with this address, upper and lower case being the same."""
        self._settle()
        return list(self._by_email.get(email.lower(), ()))

    def with_values(self, wanted: Mapping[str, str]) -> list[StoredLead]:
        """Leads with all these values; of e-mail addresses, upper and lower case are the same."""
        leads = self.with_email(wanted["email"]) if "email" in wanted else self.all()
        rest = [(name, value) for name, value in wanted.items() if name != "email"]
        return [lead for lead in leads if all(lead.value(name) == value for name, value in rest)]

    def custom_names(self) -> set[str]:
        """The names of all custom fields that leads have."""
        return {name for lead in self.all() for name in lead.custom}

    def all(self, door: str = "") -> list[StoredLead]:
        """All leads in order of arrival, or those that came through one API."""
        self._settle()
        return [lead for lead in self._leads if not door or door in lead.doors]

    def insert(
        self, native: Mapping[str, str], custom: Mapping[str, str], door: str = ""
    ) -> StoredLead:
        moment = now()
        times = {"createdDate": moment, "lastUpdated": moment}
        values = _DEFAULTS | {"email": ""} | times | dict(native)
        values["id"] = str(self._next_id)
        self._next_id += 1
        lead = StoredLead(values, dict(custom), {door} - {""})
        self._leads.append(lead)
        self._by_email.setdefault(values["email"].lower(), []).append(lead)
        return lead

    def update(
        self, lead: StoredLead, native: Mapping[str, str], custom: Mapping[str, str], door: str
    ) -> None:
        """Sets the given fields, blank ones included; a new address may turn out to be another lead's too."""
        self._by_email[lead.native["email"].lower()].remove(lead)
        lead.native.update(native)
        lead.native["lastUpdated"] = now()
        lead.custom.update(custom)
        lead.doors.add(door)
        self._by_email.setdefault(lead.native["email"].lower(), []).append(lead)

    def remove(self, lead: StoredLead) -> None:
        self._leads.remove(lead)
        self._by_email[lead.native["email"].lower()].remove(lead)

    def enqueue(
        self, native: Mapping[str, str], custom: Mapping[str, str], door: str, seconds: float
    ) -> None:
        """Takes a lead to be stored, by its e-mail address, when `seconds` have passed; never out of order."""
        self._queue.append(_Queued(time.monotonic() + seconds, dict(native), dict(custom), door))

    def forget(self, door: str) -> None:
        """Drops what came through this API and no other; leads of the practice account are as they were."""
        self._queue = deque(queued for queued in self._queue if queued.door != door)
        for lead in self._leads:
            lead.doors.discard(door)
        for lead, native, custom in self._practice:
            if not lead.doors:
                lead.native, lead.custom = dict(native), dict(custom)
        practice = [lead for lead, _, _ in self._practice]
        known = set(practice)
        self._keep(practice + [lead for lead in self._leads if lead.doors and lead not in known])

    def clear(self) -> None:
        """Drops every lead, those of the practice account too, until the next `forget`."""
        self._queue.clear()
        self._keep([])

    def _keep(self, leads: list[StoredLead]) -> None:
        self._leads = leads
        self._by_email.clear()
        for lead in leads:
            self._by_email.setdefault(lead.native["email"].lower(), []).append(lead)

    def _settle(self) -> None:
        moment = time.monotonic()
        while self._queue and self._queue[0].due <= moment:
            queued = self._queue.popleft()
            existing = self._by_email.get(queued.native["email"].lower(), [])
            if not existing:
                self.insert(queued.native, queued.custom, queued.door)
            elif len(existing) == 1:
                self.update(existing[0], queued.native, queued.custom, queued.door)
            # Several leads on the key are an error (v1, Sync Lead), and nobody is left to be told (our reading).


def now() -> str:
    """The moment as PUBLITRAC writes it (section Format)."""
    return dt.datetime.now(dt.UTC).strftime("%Y-%m-%d %H:%M:%S")
