"""What PUBLITRAC v1 keeps beside its leads: lists, campaigns, opportunities, histories, mailings, transactions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from leaddesk.sandbox import publitrac_practice
from leaddesk.sandbox.publitrac_leads import LeadBook, StoredLead, now
from leaddesk.sandbox.publitrac_search import Condition

NO_DATE: Final = "0000-00-00 00:00:00"


@dataclass(slots=True)
class Campaign:
    """A campaign in the fields of Get campaigns, and the leads that were put into it."""

    id: str
    name: str
    kind: str
    token: str
    created: str
    updated: str
    leads: list[StoredLead] = field(default_factory=list)


@dataclass(slots=True)
class Opportunity:
    """An opportunity: `id` is PUBLITRAC's own, `written` the fields of Sync opportunity."""

    id: str
    written: dict[str, str]
    leads: tuple[str, ...]
    created: str
    updated: str


@dataclass(frozen=True, slots=True)
class Visit:
    """One entry of a lead's history: the element that brought it, and its fields."""

    lead: StoredLead
    kind: str
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail that Add emails campaign sent."""

    campaign: str
    email: str
    fields: Mapping[str, str]


class Records:
    """The records of one account; they start with those of the practice account."""

    def __init__(self, book: LeadBook) -> None:
        self._book = book
        self._members: dict[str, set[StoredLead]] = {}
        self.views: dict[str, list[Condition]] = {}
        self.campaigns: dict[str, Campaign] = {}
        self.opportunities: dict[str, Opportunity] = {}
        self.forms = publitrac_practice.FORMS
        self.history: list[Visit] = []
        self.mails: list[Mail] = []
        self.transactions: dict[str, dict[str, object]] = {}
        for id_, name, kind, token, created in publitrac_practice.CAMPAIGNS:
            self.campaigns[name] = Campaign(id_, name, kind, token, created, created)
        leads = book.all()
        for name, step in publitrac_practice.LISTS.items():
            self.add_to_list(name, leads[::step])
        for name, conditions in publitrac_practice.VIEWS.items():
            self.views[name] = [Condition.like(*condition) for condition in conditions]
        for written, lead_ids in publitrac_practice.OPPORTUNITIES:
            self.keep_opportunity(written, lead_ids, NO_DATE)

    # Lists: static ones have members, filtered ones conditions.

    def has_list(self, name: str) -> bool:
        return name in self._members

    def add_to_list(self, name: str, leads: Iterable[StoredLead]) -> None:
        """Makes the list where there is none (Add leads to list)."""
        self._members.setdefault(name, set()).update(leads)

    def remove_from_list(self, name: str, leads: Iterable[StoredLead]) -> None:
        self._members[name].difference_update(leads)

    def list_leads(self, name: str) -> list[StoredLead]:
        return [lead for lead in self._book.all() if lead in self._members[name]]

    def view_leads(self, name: str) -> list[StoredLead]:
        return self.matching(self.views[name])

    def matching(self, conditions: Iterable[Condition]) -> list[StoredLead]:
        """The leads for which all conditions hold."""
        asked = list(conditions)
        return [lead for lead in self._book.all() if all(one.holds(lead) for one in asked)]

    # Campaigns and opportunities.

    def campaign(self, name: str, kind: str) -> Campaign:
        """The campaign of that name, made where there is none (Add emails campaign)."""
        if name not in self.campaigns:
            number = 2400 + len(self.campaigns)
            made = now()
            token = f"CMP-{number:013x}"
            self.campaigns[name] = Campaign(str(number), name, kind, token, made, made)
        return self.campaigns[name]

    def keep_opportunity(
        self, written: Mapping[str, str], leads: Iterable[str], moment: str = ""
    ) -> None:
        """Inserts or updates by the id that the writer gave (Sync opportunity)."""
        moment = moment or now()
        key = written["id"]
        if key in self.opportunities:
            kept = self.opportunities[key]
            kept.written.update(written)
            kept.leads, kept.updated = tuple(leads), moment
        else:
            number = str(len(self.opportunities) + 1)
            self.opportunities[key] = Opportunity(
                number, dict(written), tuple(leads), moment, moment
            )

    # Histories.

    def merge(self, anonymous: StoredLead, lead: StoredLead) -> None:
        """Makes the history of an anonymous visitor that of a lead (Sync Lead, mergeAnonymous)."""
        self.history = [
            Visit(lead, visit.kind, visit.fields) if visit.lead is anonymous else visit
            for visit in self.history
        ]
        self._book.remove(anonymous)
