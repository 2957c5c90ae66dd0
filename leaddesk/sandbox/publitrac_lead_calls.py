"""PUBLITRAC v1's calls about leads: reading, Sync Lead, and what only Codes d'erreurs tells of."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final
from xml.etree.ElementTree import Element

from leaddesk.sandbox.messages import Answer
from leaddesk.sandbox.publitrac_calls import Call, Calls, Method, email_errors
from leaddesk.sandbox.publitrac_leads import READ_FIELDS, WRITE_FIELDS, StoredLead
from leaddesk.sandbox.publitrac_search import read_conditions
from leaddesk.sandbox.publitrac_sync import Draft, LeadSync, read_drafts, read_sync
from leaddesk.sandbox.publitrac_xml import (
    exactly,
    failure,
    leads_element,
    paging_element,
    read,
    refusal,
    response,
    text,
)

DOOR: Final = "v1"
_GET_LEAD: Final = 9015
_SYNC_LEAD: Final = 9018
_LEADS_PER_PAGE: Final = 100
_TOKEN_START: Final = "_nl-"  # noqa: S105 - Sync Lead: how the token of a visitor begins
_NOT_FOUND: Final = "9005 - lead not found"
_SYNC_FAILED: Final = "Leads synchronization failed."
_DELETE_FAILED: Final = "Delete lead failed."
_SEVERAL: Final = "9018 - Several leads match the unicity key"


@dataclass(frozen=True, slots=True)
class _Writing:
    """What sets addLead and updateLead apart; `uncoded` words a wrong value that has no code."""

    adds: bool
    done: int
    done_message: str
    failed: int
    failed_message: str
    uncoded: str

    def ending(self, error: str) -> str:
        """An error text as printed: those of updateLead have a blank at their end."""
        return error if self.adds else f"{error} "


_ADD: Final = _Writing(
    adds=True,
    done=2003,
    done_message="Create new lead success.",
    failed=9016,
    failed_message="Create new lead have errors.",
    uncoded="{text} lead {email} was not created",
)
_UPDATE: Final = _Writing(
    adds=False,
    done=2004,
    done_message="Leads updated successfully.",
    failed=9017,
    failed_message="Update Lead contain error",
    uncoded="9017 - {text} for xml lead->email ({email})",
)


def page_of_leads(call: Call, found: Sequence[StoredLead], message: str) -> Answer:
    """The page asked for with its paging; 2001 for Get leads, Get View and Get List alike."""
    page = call.page()
    shown = found[(page - 1) * _LEADS_PER_PAGE : page * _LEADS_PER_PAGE]
    paging = paging_element(str(page), len(shown), _LEADS_PER_PAGE, len(found))
    return response(2001, message, leads_element(shown), paging)


class LeadCalls(Calls):
    """Sections Get leads, Get lead, Get lead by external id and Sync Lead; addLead and its like."""

    def methods(self) -> dict[str, Method]:
        return {
            "getLeads": Method(self._get_leads, ("GET",), ("query",), ("page",)),
            "getLead": Method(self._get_lead, ("GET",), ("email",)),
            "getLeadByExternalId": Method(self._get_by_external_id, ("GET",), ("externalId",)),
            "getLeadByTokenId": Method(self._get_by_token, ("GET",), any_names=True),
            "syncLead": Method(self._sync_lead, ("POST",), ("query",), push=True),
            "addLead": Method(partial(self._write, _ADD), ("POST",), any_names=True),
            "updateLead": Method(partial(self._write, _UPDATE), ("POST",), any_names=True),
            "deleteLead": Method(self._delete_lead, ("GET", "POST"), any_names=True),
        }

    def _get_leads(self, call: Call) -> Answer:
        conditions = read(call.query, read_conditions, "Get leads failed.")
        known = {*READ_FIELDS, *WRITE_FIELDS, *self.book.custom_names()}
        unknown = [condition.name for condition in conditions if condition.name not in known]
        if unknown:
            errors = [f"9008 - Unsupported custom tag ({name})" for name in unknown]
            raise refusal("Get leads failed.", *errors)
        return page_of_leads(call, self.records.matching(conditions), "Get leads success.")

    def _get_lead(self, call: Call) -> Answer:
        email = call.parameters["email"]
        errors = email_errors([email])
        if errors:
            raise refusal("Get lead failed.", *errors, status=_GET_LEAD)
        return self._found(self.book.with_email(email), 2002, "Get lead")

    def _get_by_external_id(self, call: Call) -> Answer:
        """The external id is taken to be `crmLeadId`, the only field of a lead that can be meant (our reading)."""
        wanted = call.parameters["externalId"]
        if not wanted:
            error = "9003 - External id is not defined"
            raise refusal("getLeadByExternalId failed.", error, status=_GET_LEAD)
        found = self.book.with_values({"crmLeadId": wanted})
        return self._found(found, 2010, "getLeadByExternalId")

    def _get_by_token(self, call: Call) -> Answer:
        """Codes d'erreurs, getLeadByTokenId."""
        token = call.only()
        if not token.startswith(_TOKEN_START):
            error = f"Tok Id is {'invalid' if token else 'required'}"
            raise refusal("getLeadByTokenId failed.", error, status=_GET_LEAD)
        return self._found(self.book.with_values({"token": token}), 2002, "getLeadByTokenId")

    def _found(self, leads: Sequence[StoredLead], status: int, call: str) -> Answer:
        if not leads:
            return failure(f"{call} failed.", _NOT_FOUND, status=_GET_LEAD)
        return response(status, f"{call} success.", leads_element(leads))

    # Sync Lead.

    def _sync_lead(self, call: Call) -> Answer:
        sync = read(call.query, read_sync, _SYNC_FAILED)
        if sync.errors:
            raise refusal(_SYNC_FAILED, *sync.errors, status=_SYNC_LEAD)
        matches = self._matches(sync)
        if len(matches) > 1:
            return failure(_SYNC_FAILED, _SEVERAL, status=_SYNC_LEAD)
        lead = self._store(sync.draft, matches)
        if sync.merge_anonymous:
            self._merge_anonymous(lead, sync.draft.value("token"))
        call.request.stored = True
        return response(2006, "Leads synchronization successfull.")

    def _matches(self, sync: LeadSync) -> list[StoredLead]:
        """Leads on the unicity key: the caller's own, else the token if asked for, else the address."""
        draft = sync.draft
        if sync.keys:
            return self.book.with_values({name: draft.value(name) for name in sync.keys})
        by_token = self.book.with_values({"token": draft.value("token")}) if sync.use_token else []
        return by_token or self.book.with_email(draft.email)

    def _store(self, draft: Draft, matches: Sequence[StoredLead]) -> StoredLead:
        if not matches:
            return self.book.insert(draft.native, draft.custom, DOOR)
        self.book.update(matches[0], draft.native, draft.custom, DOOR)
        return matches[0]

    def _merge_anonymous(self, lead: StoredLead, token: str) -> None:
        for other in self.book.with_values({"token": token, "isAnonymous": "1"}):
            if other is not lead:
                self.records.merge(other, lead)

    # Codes d'erreurs: addLead, updateLead; deleteLead is a constant only.

    def _write(self, how: _Writing, call: Call) -> Answer:
        """All of the leads or none (our reading)."""
        if not call.parameters:
            raise refusal(how.failed_message, "lead is required", status=how.failed)
        drafts = read(call.only(), read_drafts, how.failed_message)
        errors = [] if drafts else ["lead is required"]
        for draft in drafts:
            errors += draft.errors(how.uncoded, needs_sources=how.adds)
        if errors:
            raise refusal(how.failed_message, *map(how.ending, errors), status=how.failed)
        errors = [error for draft in drafts for error in self._cannot_write(how, draft.email)]
        if errors:
            return failure(how.failed_message, *errors, status=how.failed)
        for draft in drafts:
            self._store(draft, self.book.with_email(draft.email))
        call.request.stored = True
        return response(how.done, how.done_message)

    def _cannot_write(self, how: _Writing, email: str) -> list[str]:
        if not how.adds:
            return self._not_one(email)
        taken = f"Lead with email address {email} already exists, please use the updateLead() call."
        return [f"9004 - {taken}"] if self.book.with_email(email) else []

    def _not_one(self, email: str) -> list[str]:
        """The error where an address is not that of exactly one lead."""
        known = self.book.with_email(email)
        if not known:
            return [f"9005 - Lead ({email}) does not exist."]
        return [_SEVERAL] if len(known) > 1 else []

    def _delete_lead(self, call: Call) -> Answer:
        """By an address in a parameter of any name, or as XML: the document shows no request."""
        email = call.only()
        if "query" in call.parameters:
            email = read(email, _read_email, _DELETE_FAILED)
        errors = email_errors([email])
        if errors:
            raise refusal(_DELETE_FAILED, *errors)
        errors = self._not_one(email)
        if errors:
            return failure(_DELETE_FAILED, *errors)
        self.book.remove(self.first(email))
        call.request.stored = True
        return response(2005, "Delete lead success.")


def _read_email(root: Element) -> str:
    (lead,) = exactly(root, "request", "lead")
    return text(*exactly(lead, "lead", "email"))
