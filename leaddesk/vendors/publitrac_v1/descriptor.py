"""What PUBLITRAC API v1 offers and asks for."""

from __future__ import annotations

from leaddesk.domain.deliveries import Repeat
from leaddesk.vendors.base import Operation, Param, ParamKind, VendorDescriptor
from leaddesk.vendors.publitrac_fields import NATIVE, Kind

_KINDS = {Kind.INTEGER: ParamKind.NUMBER, Kind.FLAG: ParamKind.FLAG}

_SYNC_LEAD = Operation(
    "sync_lead",
    "Add or update a lead",
    "Leads",
    "POST",
    Repeat.SAME_CONTENT,
    tuple(
        Param(
            native.name,
            native.name,
            kind=_KINDS.get(native.kind, ParamKind.TEXT),
            required=native.name in {"email", "originalSource", "originalSourceType"},
            max_length=native.longest,
        )
        for native in NATIVE
    ),
    "syncLead",
)

_ADD_LEADS_TO_LIST = Operation(
    "add_leads_to_list",
    "Put leads on a list",
    "Lists",
    "POST",
    Repeat.SAFE,
    (
        Param(
            "list",
            "List",
            "A static list; it is made where there is none.",
            required=True,
            max_length=49,
        ),
        Param("emails", "E-mail addresses", "Of leads that PUBLITRAC has.", required=True),
    ),
    "addLeadsToList",
)

_GET_CAMPAIGNS = Operation(
    "get_campaigns",
    "List campaigns",
    "Campaigns",
    "GET",
    Repeat.SAFE,
    (Param("page", "Page", "Counted from 1.", ParamKind.NUMBER, default="1"),),
    "getCampaigns",
)

DESCRIPTOR = VendorDescriptor(
    id="publitrac_v1",
    title="PUBLITRAC (v1)",
    summary="Marketing automation. Leads are added or updated at once, by e-mail address.",
    settings=(
        Param(
            "base_url",
            "Address",
            "Change it only if PUBLITRAC gave you another one.",
            ParamKind.URL,
            required=True,
            default="https://app.publitrac.com/api",
        ),
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
        Param(
            "original_source",
            "Original source",
            "Where these leads come from. Empty: each lead's own source.",
            max_length=200,
        ),
        Param(
            "original_source_type",
            "Original source type",
            "For example Direct, Organic, Paid Search. Empty: Direct.",
            max_length=200,
            default="",
        ),
    ),
    operations=(_SYNC_LEAD, _ADD_LEADS_TO_LIST, _GET_CAMPAIGNS),
    send_operation="sync_lead",
    consequence="This adds or updates leads in PUBLITRAC; its campaigns may start writing to them.",
    max_per_second=35.0,
    ceiling_per_second=35.0,
    max_concurrent=8,
)
