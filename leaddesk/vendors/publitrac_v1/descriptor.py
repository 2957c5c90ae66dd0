"""What PUBLITRAC API v1 offers and asks for."""

from __future__ import annotations

from leaddesk.vendors.base import Param, ParamKind, VendorDescriptor
from leaddesk.vendors.limits import Limit
from leaddesk.vendors.publitrac_params import SOURCE, address
from leaddesk.vendors.publitrac_v1.campaign_operations import CAMPAIGN_OPERATIONS, SALES_OPERATIONS
from leaddesk.vendors.publitrac_v1.lead_operations import (
    HALF_DOCUMENTED_OPERATIONS,
    LEAD_OPERATIONS,
)

#: PUBLITRAC's document names six calls without parameters: these names are guesses that a person can correct.
_HALF_DOCUMENTED = (
    Param(
        "partial_calls",
        "Calls that are half documented",
        "PUBLITRAC's document names them in its list of errors and does not show them. Switch them on only if you "
        "know, or PUBLITRAC told you, that they work.",
        ParamKind.FLAG,
        default="false",
    ),
    Param(
        "partial_query_param",
        "Half documented: parameter of the lead",
        "Holds the lead as XML when one is added or updated.",
        default="query",
    ),
    Param(
        "partial_email_param",
        "Half documented: parameter of the e-mail",
        "Holds the address when a lead is deleted, put on a list or taken off.",
        default="email",
    ),
    Param(
        "partial_list_param",
        "Half documented: parameter of the list",
        "Holds the list's name when one lead is put on it or taken off.",
        default="listName",
    ),
    Param(
        "partial_token_param",
        "Half documented: parameter of the token",
        "Holds the visitor's token when a lead is looked up by it.",
        default="tokenId",
    ),
    Param(
        "unicity_key_element",
        "Half documented: element of a key",
        "Holds one field's name inside customUnicityKeys when a lead is matched by fields of your own choice.",
        default="customUnicityKey",
    ),
)

DESCRIPTOR = VendorDescriptor(
    id="publitrac_v1",
    title="PUBLITRAC (v1)",
    summary="Marketing automation. Leads are added or updated at once, by e-mail address.",
    settings=(
        address("https://app.publitrac.com/api"),
        Param(
            "username",
            "User name",
            "The one you sign in to PUBLITRAC with. PUBLITRAC can also make a user for the API alone.",
            required=True,
        ),
        Param(
            "credentials_in",
            "Send credentials in",
            "“body” keeps them out of addresses, and so out of logs on the way. Reading always uses the address, "
            "because PUBLITRAC offers nothing else.",
            ParamKind.CHOICE,
            default="body",
            choices=("body", "url"),
        ),
        Param(
            "api_key_param",
            "Spelling of the key parameter",
            "PUBLITRAC's documentation writes it both ways. Change it if a correct key is refused.",
            ParamKind.CHOICE,
            default="apiKey",
            choices=("apiKey", "apikey"),
        ),
        Param(
            "transaction_url",
            "Address for e-commerce",
            "Where sales of a shop are sent. PUBLITRAC's document does not name it: ask PUBLITRAC.",
            ParamKind.URL,
        ),
        Param(
            "lead_syncs",
            "Leads at most",
            "PUBLITRAC's API document allows 35 calls of any kind in a second; its lexicon of fields speaks of 30 "
            "leads in a minute. Choose the lexicon's pace if PUBLITRAC refuses leads because they come too fast.",
            ParamKind.CHOICE,
            default="35_a_second",
            choices=("35_a_second", "30_a_minute"),
        ),
        *_HALF_DOCUMENTED,
    ),
    secrets=(
        Param(
            "api_key",
            "API key",
            "In PUBLITRAC under Settings, on the tab “Account information”.",
            ParamKind.SECRET,
            required=True,
        ),
        Param("password", "Password", "Of the user above.", ParamKind.SECRET, required=True),
    ),
    destination=(
        *SOURCE,
        Param(
            "list",
            "List",
            "Put every accepted lead on this static list; it is made where there is none.",
            max_length=49,
        ),
        Param(
            "use_token",
            "Match by website visitor token",
            "Find the lead by the token of the PUBLITRAC cookie (custom field “token”) before its e-mail address.",
            ParamKind.FLAG,
            default="false",
        ),
        Param(
            "merge_anonymous",
            "Take over the visitor's history",
            "Add what the visitor with this token did on your website before to the lead. Needs the custom field "
            "“token”, and cannot go together with matching by token.",
            ParamKind.FLAG,
            default="false",
        ),
    ),
    operations=(
        *LEAD_OPERATIONS,
        *CAMPAIGN_OPERATIONS,
        *SALES_OPERATIONS,
        *HALF_DOCUMENTED_OPERATIONS,
    ),
    send_operation="sync_lead",
    consequence="This adds or updates leads in PUBLITRAC; its campaigns may start writing to them.",
    pulls=("leads", "list:NAME", "view:NAME", "search:ROWS"),
    inquiry_waits_s=(60.0, 300.0, 900.0, 3600.0),
    max_per_second=35.0,
    ceiling_per_second=35.0,
    max_concurrent=8,
    limits=(Limit(30, 60.0, ("sync_lead",), when="lead_syncs=30_a_minute"),),
)
