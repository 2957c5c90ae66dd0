"""PUBLITRAC v1's calls about lists: Get View, Get List, Add leads to list, and addLeadToList with its opposite."""

from typing import Final
from xml.etree.ElementTree import Element

from leaddesk.sandbox.messages import Answer
from leaddesk.sandbox.publitrac_calls import Call, Calls, Method, email_errors, length_errors
from leaddesk.sandbox.publitrac_lead_calls import page_of_leads
from leaddesk.sandbox.publitrac_xml import (
    FILTERED_LIST,
    children,
    exactly,
    failure,
    invalid_call,
    read,
    refusal,
    response,
    text,
    texts,
)

_ADD_TO_LIST: Final = 9013
_REMOVE_FROM_LIST: Final = 9014
_ADD_MANY_FAILED: Final = "Add Leads To List failed."
_ADD_ONE_FAILED: Final = "Add lead to list failed."
_REMOVE_FAILED: Final = "Remove lead from list failed."


class ListCalls(Calls):
    """A static list has members; a filtered list is what Get View shows."""

    def methods(self) -> dict[str, Method]:
        return {
            "getView": Method(self._get_view, ("GET",), ("viewName",), ("page",)),
            # The table of parameters says listName, the example viewName: the table decides (our reading).
            "getList": Method(self._get_list, ("GET",), ("listName",), ("page",)),
            "addLeadsToList": Method(self._add_leads, ("POST",), ("query",)),
            "addLeadToList": Method(self._add_lead, ("POST",), any_names=True),
            "removeLeadFromList": Method(self._remove_lead, ("POST",), any_names=True),
        }

    def _get_view(self, call: Call) -> Answer:
        name = call.parameters["viewName"]
        if not name:
            raise refusal("Get view failed.", "9010 - View name is required")
        if name not in self.records.views:
            return failure("Get view failed.", f"9010 - View ({name}) does not exist.")
        return page_of_leads(call, self.records.view_leads(name), "Get leads success.")

    def _get_list(self, call: Call) -> Answer:
        name = call.parameters["listName"]
        if not name:
            raise refusal("Get list failed.", "9009 - List name is required")
        if not self.records.has_list(name):
            return failure("Get list failed.", f"9009 - List ({name}) does not exist.")
        return page_of_leads(call, self.records.list_leads(name), "Get list success.")

    def _add_leads(self, call: Call) -> Answer:
        """One list, made where there is none, and all of the leads or none (our reading)."""
        name, emails = read(call.query, _read_members, _ADD_MANY_FAILED)
        errors = email_errors(emails) + length_errors("9013 - List name", name)
        if not name.strip():
            errors.append("9009 - List name is required")
        if errors:
            raise refusal(_ADD_MANY_FAILED, *errors, status=_ADD_TO_LIST)
        errors = self.unknown(emails, "9005 - ({email}) Leads not found.")
        if name in self.records.views:
            errors.append(FILTERED_LIST)
        if errors:
            return failure(_ADD_MANY_FAILED, *errors, status=_ADD_TO_LIST)
        self._put(call, name, emails)
        return response(2009, "Add leads to list success.")

    # Codes d'erreurs: the texts are all that the document tells of these two.

    def _add_lead(self, call: Call) -> Answer:
        name, email = _list_and_lead(call, _ADD_ONE_FAILED)
        errors = self.unknown([email], "9005 - Lead ({email}) does not exist.")
        if name in self.records.views:
            errors.append(FILTERED_LIST)
        elif not self.records.has_list(name):
            errors.append(f"9009 - List ({name}) does not exist.")
        if not (name and email):
            raise refusal(_ADD_ONE_FAILED, *errors, status=_ADD_TO_LIST)
        if errors:
            return failure(_ADD_ONE_FAILED, *errors, status=_ADD_TO_LIST)
        self._put(call, name, [email])
        return response(2009, "Add lead to list success.")

    def _remove_lead(self, call: Call) -> Answer:
        name, email = _list_and_lead(call, _REMOVE_FAILED)
        errors = [] if name else ["9009 - List name is required"]
        errors += [] if email else ["9005 - Lead email address is required"]
        if errors:
            raise refusal(_REMOVE_FAILED, *errors, status=_REMOVE_FROM_LIST)
        errors = [] if self.records.has_list(name) else ["9009 - List does not exist."]
        errors += self.unknown([email], "9005 - Lead does not exist.")
        if errors:
            return failure(_REMOVE_FAILED, *errors, status=_REMOVE_FROM_LIST)
        self.records.remove_from_list(name, self.book.with_email(email))
        call.request.stored = True
        return response(2008, "Remove lead from list success.")

    def _put(self, call: Call, name: str, emails: list[str]) -> None:
        for email in emails:
            self.records.add_to_list(name, self.book.with_email(email))
        call.request.stored = True


def _read_members(root: Element) -> tuple[str, list[str]]:
    list_, leads = exactly(root, "request", "list", "leads")
    return text(*exactly(list_, "list", "name")), texts(leads, "leads", "lead", "email")


def _read_member(root: Element) -> tuple[str, str]:
    """One list and one lead, in the manner of Add leads to list, with or without `<leads>`."""
    parts = children(root, "request", {"list", "lead", "leads"})
    if "leads" in parts:
        name, emails = _read_members(root)
    else:
        list_, lead = exactly(root, "request", "list", "lead")
        name = text(*exactly(list_, "list", "name"))
        emails = [text(*exactly(lead, "lead", "email"))]
    if len(emails) > 1:
        raise ValueError("there is more than one <lead>")
    return name, emails[0]


def _list_and_lead(call: Call, failed: str) -> tuple[str, str]:
    """The two values, as XML in the manner of Add leads to list or as two parameters.

    The document names no parameter, so the list's is the one with `list` in its name (our reading).
    """
    if "query" in call.parameters:
        if len(call.parameters) > 1:
            raise invalid_call(f"{call.name} takes no parameter beside query")
        return read(call.query, _read_member, failed)
    lists = [value for name, value in call.parameters.items() if "list" in name.lower()]
    others = [value for name, value in call.parameters.items() if "list" not in name.lower()]
    if len(lists) > 1 or len(others) > 1:
        raise invalid_call(f"{call.name} takes a list and a lead")
    return "".join(lists), "".join(others)
