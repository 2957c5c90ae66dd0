"""PUBLITRAC v1's calls about opportunities: Get opportunities and Sync opportunity."""

from typing import Final
from xml.etree.ElementTree import Element

from leaddesk.sandbox.checks import is_date
from leaddesk.sandbox.messages import Answer
from leaddesk.sandbox.publitrac_calls import Call, Calls, Method
from leaddesk.sandbox.publitrac_leads import is_integer
from leaddesk.sandbox.publitrac_records import Opportunity
from leaddesk.sandbox.publitrac_xml import (
    children,
    failure,
    fields_element,
    items,
    paging_element,
    read,
    refusal,
    response,
    text,
)

_PER_PAGE: Final = 200
_SYNC_FAILED: Final = "Opportunity synchronization failed."
_CLOSED: Final = ("Closed Won", "Closed Lost")
# Annexe, Objet opportunité.
_STAGES: Final = (
    "Prospecting", "Qualification", "Needs Analysis", "Value Proposition", "Id. Decision Makers",
    "Perception Analysis", "Proposal/Price Quote", "Negotiation/Review", *_CLOSED,
)  # fmt: skip
_REQUIRED: Final = ("id", "name", "salesStage", "amount", "probability")
# What Sync opportunity writes, under the names that Get opportunities reads, in its order.
_SHOWN: Final = {
    "Name": "name", "Description": "description", "Opportunity_Type": "type", "Account_Name": "accountName",
    "Campaign_Name": "campaignName", "Lead_Source": "leadSource", "Amount": "amount", "Date_Closed": "dateClosed",
    "Sales_Stage": "salesStage", "Probability": "probability", "External_id": "id",
}  # fmt: skip


class OpportunityCalls(Calls):
    """Opportunities by the id that their writer gives them."""

    def methods(self) -> dict[str, Method]:
        return {
            "getOpportunities": Method(self._get_opportunities, ("GET",), (), ("page",)),
            "syncOpportunity": Method(self._sync, ("POST",), ("query",)),
        }

    def _get_opportunities(self, call: Call) -> Answer:
        page = call.page()
        everything = list(self.records.opportunities.values())
        shown = everything[(page - 1) * _PER_PAGE : page * _PER_PAGE]
        element = Element("opportunities")
        element.extend(map(_opportunity_element, shown))
        # The line break inside the value is in the document (Réponse): readers have to strip.
        paging = paging_element(f"{page}\n        ", len(shown), _PER_PAGE, len(everything))
        return response(5001, "Get opportunities success.", element, paging)

    def _sync(self, call: Call) -> Answer:
        written, leads = read(call.query, _read_opportunity, _SYNC_FAILED)
        errors = _errors(written, leads)
        if errors:
            raise refusal(_SYNC_FAILED, *errors)
        unknown = [
            f"9005 - Lead ({lead}) does not exist."
            for lead in leads
            if not self.book.with_values({"crmLeadId": lead})
        ]
        if unknown:
            return failure(_SYNC_FAILED, *unknown)
        self.records.keep_opportunity(written, leads)
        call.request.stored = True
        return response(5002, "Opportunity synchronized.")


def _read_opportunity(root: Element) -> tuple[dict[str, str], list[str]]:
    parts = children(root, "request", {"opportunity"})
    if "opportunity" not in parts:
        raise ValueError("<request> has no <opportunity>")
    fields = children(parts["opportunity"], "opportunity", {*_SHOWN.values(), "leads"})
    leads = items(fields.pop("leads"), "leads", "leadId") if "leads" in fields else []
    return {name: text(field) for name, field in fields.items()}, [text(lead) for lead in leads]


def _errors(written: dict[str, str], leads: list[str]) -> list[str]:
    """Annexe, Objet opportunité: fields that are mandatory and the values they take; it has no codes for them."""
    errors = [f"{name} is required" for name in _REQUIRED if not written.get(name, "").strip()]
    if not leads:
        errors.append("leads are required")
    if not all(lead.strip() for lead in leads):
        errors.append("9003 - External id is not defined")
    stage, amount = written.get("salesStage", ""), written.get("amount", "")
    probability, closed = written.get("probability", ""), written.get("dateClosed", "")
    if stage and stage not in _STAGES:
        errors.append(f"salesStage ({stage}) is not one of {', '.join(_STAGES)}")
    if amount and not is_integer(amount):
        errors.append(f"amount ({amount}) must be a valid integer")
    if probability and not (is_integer(probability) and 1 <= int(probability) <= 100):
        errors.append(f"probability ({probability}) must be a number between 1 and 100")
    if closed and not is_date(closed, "%Y-%m-%d"):
        # The call's own example has 20/08/2012; annex and section Format have yyyy-mm-dd.
        errors.append(f"dateClosed ({closed}) is not yyyy-mm-dd")
    if stage in _CLOSED and not closed:
        errors.append("dateClosed is required for an opportunity that is closed")
    return errors


def _opportunity_element(opportunity: Opportunity) -> Element:
    fields = {
        "id": opportunity.id,
        **{shown: opportunity.written.get(name, "") for shown, name in _SHOWN.items()},
        "Account": "1",
        "Created_Date": opportunity.created,
        "Last_Updated": opportunity.updated,
    }
    return fields_element("opportunity", fields.items())
