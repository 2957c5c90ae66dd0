"""The calls of PUBLITRAC's v1 document about leads, as people see them. `methods.py` tells how each is made."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from leaddesk.domain.deliveries import Repeat
from leaddesk.vendors.base import Operation, Param, ParamKind
from leaddesk.vendors.publitrac_params import lead_params

#: Names of lists, and addresses in the history calls, have “fewer than 50 characters”.
_BELOW_50: Final = 49

_PAGE: Final = Param(
    "page", "Page", "Counted from 1. Empty: all pages, one after the other.", ParamKind.NUMBER
)
_EMAIL: Final = Param(
    "email", "E-mail", "The address of a lead that PUBLITRAC has.", required=True, max_length=50
)
_SHORT_EMAIL: Final = replace(_EMAIL, max_length=_BELOW_50)
_LIST: Final = Param(
    "list", "List", "Its name, as it is written in PUBLITRAC.", required=True, max_length=_BELOW_50
)
_EMAILS: Final = Param(
    "emails",
    "E-mail addresses",
    "One a line, of leads that PUBLITRAC has.",
    ParamKind.LIST,
    required=True,
    max_length=50,
)
_LEAD: Final = lead_params(("email", "originalSource"), originalSourceType="Direct")
_SESSION: Final = Param("sessionId", "Session", "The id of the visit in which it happened.")
_CONTEXT: Final = Param("context", "Context", "What it means, for example Blog viewed.")
_VISIT: Final = (
    _SHORT_EMAIL,
    Param("information", "Information", "What people see in the history, for example /blog."),
    _CONTEXT,
    Param("url", "Address of the page", "Whole, with https://."),
    Param("query", "Query", "What stands after the question mark of the address."),
    Param("referral", "Coming from", "The address of the page before."),
    Param("ip", "IP address", "Of the visitor."),
    Param("userAgent", "Browser", "As the visitor's browser names itself."),
    _SESSION,
)
_SEARCH_ROW: Final = (
    Param("field", "Field", "PUBLITRAC's name of it, for example lastName.", required=True),
    Param(
        "operator",
        "Operator",
        "PUBLITRAC's document shows only “like”, where % stands for any text.",
        default="like",
    ),
    Param("value", "Value", "For example johnsmith@%."),
)

_LEADS: Final = (
    Operation(
        "get_leads",
        "Search leads",
        "Leads",
        "GET",
        Repeat.SAFE,
        (
            Param(
                "queries",
                "Search",
                "All rows must fit. No row: all leads.",
                ParamKind.RECORDS,
                fields=_SEARCH_ROW,
            ),
            _PAGE,
        ),
        "Get leads",
        help="Finds leads by what their fields hold, and shows them with their custom fields. PUBLITRAC gives a "
        "hundred at a time.",
        result="table",
    ),
    Operation(
        "get_lead",
        "Look up a lead by e-mail",
        "Leads",
        "GET",
        Repeat.SAFE,
        (_EMAIL,),
        "Get lead",
        help="Shows one lead with all its fields.",
    ),
    Operation(
        "get_lead_by_external_id",
        "Look up a lead by external id",
        "Leads",
        "GET",
        Repeat.SAFE,
        (
            Param(
                "external_id", "External id", "The lead's number in your own system.", required=True
            ),
        ),
        "Get lead by external id",
        help="Shows the one lead that your own system knows by this number.",
    ),
    Operation(
        "sync_lead",
        "Add or update a lead",
        "Leads",
        "POST",
        Repeat.SAME_CONTENT,
        (
            *_LEAD,
            Param(
                "use_token",
                "Match by website visitor token",
                "Find the lead by its visitor token before its e-mail address.",
                ParamKind.FLAG,
            ),
            Param(
                "merge_anonymous",
                "Take over the visitor's history",
                "Add what the visitor with this token did before. Not together with matching by token.",
                ParamKind.FLAG,
            ),
            Param(
                "custom_unicity_keys",
                "Match by these fields",
                "PUBLITRAC's names of the fields that must all be the same, for example email and crmLeadId. The "
                "document does not show how they are written, so half documented calls must be switched on.",
                ParamKind.LIST,
            ),
        ),
        "Sync Lead",
        help="Updates the lead with this e-mail address, or adds it where there is none. If several leads match, "
        "PUBLITRAC refuses and changes nothing. Only filled fields are sent.",
        result="done",
    ),
)

_LISTS: Final = (
    Operation(
        "get_view",
        "Show a view",
        "Lists and views",
        "GET",
        Repeat.SAFE,
        (Param("view", "View", "The name of a filtered list.", required=True), _PAGE),
        "Get View",
        help="Shows the leads that a filtered list selects now.",
        result="table",
    ),
    Operation(
        "get_list",
        "Show a list",
        "Lists and views",
        "GET",
        Repeat.SAFE,
        (replace(_LIST, max_length=None), _PAGE),
        "Get List",
        help="Shows the leads on a list.",
        result="table",
    ),
    Operation(
        "add_leads_to_list",
        "Put leads on a list",
        "Lists and views",
        "POST",
        Repeat.SAFE,
        (
            Param(
                "list",
                "List",
                "A static list; it is made where there is none.",
                required=True,
                max_length=_BELOW_50,
            ),
            _EMAILS,
        ),
        "Add leads to list",
        help="Puts leads that PUBLITRAC has on a static list. A list that fills itself by a filter takes none.",
        result="done",
    ),
)

_HISTORY: Final = (
    Operation(
        "add_web_visit_history",
        "Note a visit to a page",
        "History",
        "POST",
        Repeat.NEVER,
        _VISIT,
        "Add web visit history",
        help="Adds a page view to the history of a lead. Doing it twice adds it twice.",
        result="done",
    ),
    Operation(
        "add_click_link_history",
        "Note a click on a link",
        "History",
        "POST",
        Repeat.NEVER,
        _VISIT,
        "Add click link history",
        help="Adds a click to the history of a lead. Doing it twice adds it twice.",
        result="done",
    ),
    Operation(
        "add_fill_form_history",
        "Note a form that was filled in",
        "History",
        "POST",
        Repeat.NEVER,
        (
            _SHORT_EMAIL,
            Param("formName", "Form", "The name of a form that PUBLITRAC has.", required=True),
            Param("information", "Information", "What people see in the history."),
            _CONTEXT,
            Param(
                "url", "Address of the page", "Where the form stands, for example /newsletter.php."
            ),
            Param(
                "values",
                "Values",
                "What was filled in, one field a line: Firstname: Claude.",
                ParamKind.LONG_TEXT,
            ),
            _SESSION,
        ),
        "Add fill out form history",
        help="Adds a submitted form to the history of a lead. Doing it twice adds it twice.",
        result="done",
    ),
)


def _partial(operation: Operation) -> Operation:
    """A call that the document names in its list of errors and does not show."""
    warning = " PUBLITRAC's document names this call without showing it: try it on a lead of your own first."
    return replace(
        operation,
        documented="partial",
        switched_on_by="partial_calls",
        section="Codes d'erreurs",
        help=operation.help + warning,
    )


HALF_DOCUMENTED_OPERATIONS: Final = tuple(
    map(
        _partial,
        (
            Operation(
                "add_lead",
                "Add a new lead",
                "Half documented",
                "POST",
                Repeat.NEVER,
                _LEAD,
                help="Adds a lead and refuses where there is one with this e-mail address.",
                result="done",
            ),
            Operation(
                "update_lead",
                "Update an existing lead",
                "Half documented",
                "POST",
                Repeat.SAME_CONTENT,
                _LEAD,
                help="Changes a lead and refuses where there is none with this e-mail address.",
                result="done",
            ),
            Operation(
                "delete_lead",
                "Delete a lead",
                "Half documented",
                "POST",
                Repeat.SAFE,
                (_EMAIL,),
                help="Deletes the lead with this e-mail address.",
                result="done",
                confirm="email",
            ),
            Operation(
                "add_lead_to_list",
                "Put one lead on a list",
                "Half documented",
                "POST",
                Repeat.SAFE,
                (_LIST, _EMAIL),
                help="Puts a lead on an existing static list.",
                result="done",
            ),
            Operation(
                "remove_lead_from_list",
                "Take a lead off a list",
                "Half documented",
                "POST",
                Repeat.SAFE,
                (_LIST, _EMAIL),
                help="Takes a lead off a static list. The lead itself stays.",
                result="done",
            ),
            Operation(
                "get_lead_by_token",
                "Look up a lead by visitor token",
                "Half documented",
                "GET",
                Repeat.SAFE,
                (
                    Param(
                        "token",
                        "Visitor token",
                        "The token of the PUBLITRAC cookie, which begins with _nl-.",
                        required=True,
                        max_length=100,
                    ),
                ),
                help="Shows the lead that belongs to a visitor of your website.",
            ),
        ),
    )
)

LEAD_OPERATIONS: Final = (*_LEADS, *_LISTS, *_HISTORY)
