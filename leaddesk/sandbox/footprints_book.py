"""What the Footprints stand-in holds of people: leads, prospects and customers, each found by its id."""

import itertools
from collections.abc import Mapping
from typing import Final

from leaddesk.sandbox.checks import digits
from leaddesk.sandbox.footprints_fields import PERSON
from leaddesk.sandbox.footprints_seeds import CUSTOMERS, lead_seeds
from leaddesk.sandbox.footprints_views import Record, history_entry, iso, now

# Ids look like those of the document: 24 hexadecimal digits.
_ID_START: Final = 0x5E7ADFB9F583635122272A45
# Get Leads "will return only the leads with" these.
_ASSIGNED: Final = ("locationId", "offerCategoryId", "offerId", "consultantId")


class Book:
    """Leads and customers by id. `sent` are the leads and prospects that clients sent, in order of arrival."""

    def __init__(self) -> None:
        self._numbers = itertools.count(_ID_START)
        self.sent: list[Record] = []
        self.leads: dict[str, Record] = {}
        self._customers: dict[str, Record] = {}
        self._by_person: dict[tuple[str, str], str] = {}
        self._leads_of: dict[str, list[str]] = {}
        self.forget()

    def forget(self) -> None:
        """Back to the seeds."""
        self.sent.clear()
        for held in (self.leads, self._customers, self._by_person, self._leads_of):
            held.clear()
        for seed in CUSTOMERS:
            self._join(seed, str(seed["createdAt"]))
        for seed in lead_seeds():
            self._keep(seed)

    def new_id(self) -> str:
        return f"{next(self._numbers):024x}"

    def add(self, tree: Mapping[str, object], status: str) -> str:
        """Stores a lead or prospect and returns its id; a lead joins the customer of its e-mail and phone."""
        moment = now()
        identity = self.new_id()
        lead = {"createdAt": moment, **tree, "_id": identity, "timestamp": moment, "status": status}
        self.sent.append(lead)
        self._keep(lead)
        return identity

    def _keep(self, lead: Record) -> None:
        identity = str(lead["_id"])
        self.leads[identity] = lead
        lead.setdefault("updatedAt", lead["timestamp"])
        lead.setdefault("timestampStatusChange", lead["timestamp"])
        lead["history"] = [history_entry(lead, self.new_id())]
        if lead["status"] != "prospect":
            person = {name: value for name, value in lead.items() if name in PERSON}
            customer = self._join(person, str(lead["timestamp"]))
            lead["clientId"] = customer
            self._leads_of[customer].append(identity)

    def _join(self, person: Record, moment: str) -> str:
        key = _key(person)
        identity = self._by_person.get(key) or str(person.get("_id") or self.new_id())
        customer = self._customers.setdefault(identity, {"_id": identity, "createdAt": moment})
        customer |= {**person, "timestamp": moment}
        self._by_person[key] = identity
        self._leads_of.setdefault(identity, [])
        return identity

    def customer(self, email: str, phone: str) -> Record | None:
        """The customer of both; the writing of address and phone may differ."""
        identity = self._by_person.get(_key({"userEmail": email, "userPhone": phone}))
        return self._customers[identity] if identity else None

    def customer_with(self, name: str, value: str) -> Record | None:
        """The customer whose field has this value; a blank value is nobody's."""
        found = (one for one in self._customers.values() if value and one.get(name) == value)
        return next(found, None)

    def leads_of(self, customer: Record) -> list[Record]:
        return [self.leads[identity] for identity in self._leads_of[str(customer["_id"])]]

    def update(self, customer: Record, values: Mapping[str, object]) -> None:
        """Sets fields of a customer, who is then found by the new e-mail and phone, and nobody else by them."""
        self._unlist(customer)
        customer |= {**values, "timestamp": now()}
        self._by_person[_key(customer)] = str(customer["_id"])

    def remove(self, customer: Record) -> None:
        """Deletes a customer with all leads."""
        identity = str(customer["_id"])
        for lead in self._leads_of.pop(identity):
            del self.leads[lead]
        self.sent = [lead for lead in self.sent if lead.get("clientId") != identity]
        self._unlist(customer)
        del self._customers[identity]

    def _unlist(self, customer: Record) -> None:
        key = _key(customer)
        if self._by_person.get(key) == customer["_id"]:
            del self._by_person[key]

    def assigned(self) -> list[Record]:
        """The leads that Get Leads knows, oldest first."""
        whole = (lead for lead in self.leads.values() if all(map(lead.get, _ASSIGNED)))
        return sorted(whole, key=lambda lead: iso(lead["createdAt"]))

    def change(self, lead: Record, values: Mapping[str, object]) -> None:
        """Sets fields of a lead; a change of status is dated and goes into its history."""
        moment = now()
        turned = values.get("status", lead["status"]) != lead["status"]
        lead |= {**values, "updatedAt": moment}
        if turned:
            lead["timestampStatusChange"] = moment
            append(lead, "history", history_entry(lead, self.new_id()))


def append(record: Record, name: str, entry: object) -> None:
    """Adds an entry to a list held in a record; the list is made where there is none."""
    held = record.setdefault(name, [])
    if not isinstance(held, list):
        raise TypeError(f"{name} is a list")
    held.append(entry)


def _key(person: Record) -> tuple[str, str]:
    return str(person.get("userEmail", "")).lower(), digits(str(person.get("userPhone", "")))
