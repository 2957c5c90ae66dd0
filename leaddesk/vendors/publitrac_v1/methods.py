"""Which method of PUBLITRAC carries out an operation, what it is given, and which status is its success.

A status means nothing by itself: 2001, 2009 and 5001 are each the success of several methods.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from leaddesk.domain.errors import UsageError
from leaddesk.vendors.http import Pairs
from leaddesk.vendors.publitrac_v1 import codec, queries, tables
from leaddesk.vendors.publitrac_v1.queries import Arguments, text

Settings = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Method:
    """One method: its name, the status of its success, and its own parameters from arguments and settings.

    `verb` is GET or POST. `one` reads the single record of an answer, `page` a page of records; without either
    the answer says only that it is done.
    """

    name: str
    success: str
    params: Callable[[Arguments, Settings], Pairs]
    verb: str = "POST"
    one: Callable[[etree._Element], tables.Row | None] | None = None
    page: Callable[[etree._Element], tables.Page] | None = None


def _named(*names: tuple[str, str]) -> Callable[[Arguments, Settings], Pairs]:
    """Parameters that are arguments as they are: PUBLITRAC's name and the argument's."""
    return lambda arguments, _settings: [(name, text(arguments, own)) for name, own in names]


def _set(*names: tuple[str, str]) -> Callable[[Arguments, Settings], Pairs]:
    """Parameters whose names are settings: the setting and the argument."""
    return lambda arguments, settings: [
        (settings[setting], text(arguments, own)) for setting, own in names
    ]


def _query(write: Callable[[Arguments], str]) -> Callable[[Arguments, Settings], Pairs]:
    return lambda arguments, _settings: [("query", write(arguments))]


def _history(kind: str, fields: tuple[str, ...]) -> Callable[[Arguments, Settings], Pairs]:
    return lambda arguments, _settings: [
        ("email", text(arguments, "email")),
        ("query", queries.history(kind, fields, arguments)),
    ]


def _sync_lead(arguments: Arguments, settings: Settings) -> Pairs:
    options = {name: text(arguments, name) for name in ("use_token", "merge_anonymous")}
    codec.check_options(options)
    keys = queries.texts(arguments, "custom_unicity_keys")
    if keys and settings.get("partial_calls") != "true":
        raise UsageError(
            "A key of your own is switched off for this account.",
            "PUBLITRAC's document names it (customUnicityKeys) without showing how it is written.",
            "Switch on “Calls that are half documented” (partial_calls) in the account's settings to use it.",
        )
    lead = queries.lead(arguments, options, keys)
    return [
        ("query", codec.sync_lead(lead, options, keys, settings.get("unicity_key_element", "")))
    ]


def _plain_lead(arguments: Arguments, settings: Settings) -> Pairs:
    return [(settings["partial_query_param"], codec.sync_lead(queries.lead(arguments, {}), {}))]


def _add_leads_to_list(arguments: Arguments) -> str:
    return codec.add_leads_to_list(text(arguments, "list"), queries.emails(arguments))


METHODS: Final[Mapping[str, Method]] = {
    "get_leads": Method(
        "getLeads",
        "2001",
        _query(lambda arguments: queries.search(queries.records(arguments, "queries"))),
        "GET",
        page=tables.lead_page,
    ),
    "get_lead": Method("getLead", "2002", _named(("email", "email")), "GET", one=tables.one_lead),
    "get_lead_by_external_id": Method(
        "getLeadByExternalId",
        "2010",
        _named(("externalId", "external_id")),
        "GET",
        one=tables.one_lead,
    ),
    "sync_lead": Method("syncLead", codec.SYNCED, _sync_lead),
    "get_view": Method(
        "getView", "2001", _named(("viewName", "view")), "GET", page=tables.lead_page
    ),
    "get_list": Method(
        "getList", "2001", _named(("listName", "list")), "GET", page=tables.lead_page
    ),
    "add_leads_to_list": Method("addLeadsToList", codec.LISTED, _query(_add_leads_to_list)),
    "add_web_visit_history": Method(
        "addWebVisitHistory", "3002", _history("webvisitleadhistory", queries.VISIT_FIELDS)
    ),
    "add_click_link_history": Method(
        "addClickLinkHistory", "3003", _history("clicklinkleadhistory", queries.VISIT_FIELDS)
    ),
    "add_fill_form_history": Method(
        "addFillFormHistory", "3004", _history("fillformleadhistory", queries.FORM_FIELDS)
    ),
    "get_campaigns": Method("getCampaigns", "5001", _named(), "GET", page=tables.campaign_page),
    "get_opportunities": Method(
        "getOpportunities", "5001", _named(), "GET", page=tables.opportunity_page
    ),
    "sync_opportunity": Method("syncOpportunity", "5002", _query(queries.opportunity)),
    "add_lead": Method("addLead", "2003", _plain_lead),
    "update_lead": Method("updateLead", "2004", _plain_lead),
    "delete_lead": Method("deleteLead", "2005", _set(("partial_email_param", "email"))),
    "add_lead_to_list": Method(
        "addLeadToList",
        "2009",
        _set(("partial_list_param", "list"), ("partial_email_param", "email")),
    ),
    "remove_lead_from_list": Method(
        "removeLeadFromList",
        "2008",
        _set(("partial_list_param", "list"), ("partial_email_param", "email")),
    ),
    "get_lead_by_token": Method(
        "getLeadByTokenId",
        "2002",
        _set(("partial_token_param", "token")),
        "GET",
        one=tables.one_lead,
    ),
}

#: These take more than one exchange: see `campaigns.py`.
EXECUTE_CAMPAIGN: Final = Method("executeCampaign", "1100", _named())
ADD_EMAIL_CAMPAIGN: Final = Method("addEmailCampaign", "2001", _named())

_OPERATIONS: Final = {method.name: operation for operation, method in METHODS.items()} | {
    EXECUTE_CAMPAIGN.name: "execute_campaign",
    ADD_EMAIL_CAMPAIGN.name: "add_email_campaign",
}


def operation_of(method: Method) -> str:
    """The declared operation that a method carries out."""
    return _OPERATIONS[method.name]
