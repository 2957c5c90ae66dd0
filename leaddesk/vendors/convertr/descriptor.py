"""What the Convertr Publisher API offers and asks for."""

from __future__ import annotations

from leaddesk.domain.deliveries import Repeat
from leaddesk.vendors.base import Operation, Param, ParamKind, VendorDescriptor

_CAMPAIGN = Param(
    "campaign_id",
    "Campaign",
    "The campaign's number, from your Convertr dashboard or media kit.",
    required=True,
)
_FORM = Param(
    "form_id",
    "Form",
    "Which of the campaign's forms the leads fill in. May be left empty if it has only one.",
    picker=True,
)
_LINK = Param(
    "link_id",
    "Link",
    "The campaign link the leads came through. Ask your campaign manager which one counts for you.",
    picker=True,
)

_SETTINGS = (
    Param(
        "enterprise",
        "Enterprise",
        "The first part of your Convertr address: “acme” if you sign in at acme.cvtr.io.",
    ),
    Param(
        "base_url",
        "Address",
        "Only if Convertr gave you an address of another kind.",
        ParamKind.URL,
    ),
    Param("publisher_id", "Publisher number", "Your own number at Convertr.", required=True),
    Param(
        "api_prefix",
        "Version of the API",
        "Change it only if Convertr tells you to.",
        default="api/v2.4",
    ),
    Param(
        "lead_path",
        "Address for leads",
        "Where leads are sent to, after the address above. It may contain {api_prefix}, {publisher_id}, "
        "{form_id}, {campaign_id} and {link_id}. Change it only if Convertr tells you to.",
        default="{api_prefix}/publisher/{publisher_id}/forms/{form_id}/campaign/{campaign_id}/leads",
    ),
    Param(
        "grant",
        "Way of signing in",
        "With your API key, or with your user name and password.",
        ParamKind.CHOICE,
        default="api_key",
        choices=("api_key", "password"),
    ),
    Param("username", "User name", "Only for signing in with a password."),
    Param(
        "grant_uri",
        "Name of the API key sign-in",
        "Some Convertr platforms want it with http:// at the beginning. Change it if a correct key is refused.",
        default="https://convertr.cvtr.io/grants/api_key",
    ),
    Param(
        "token_in",
        "Send the token in",
        "“header” keeps it out of addresses, and so out of logs on the way.",
        ParamKind.CHOICE,
        default="header",
        choices=("header", "query"),
    ),
)

_OPERATIONS = (
    Operation(
        "post_lead",
        "Send a lead",
        "Leads",
        "POST",
        Repeat.NEVER,
        (
            _CAMPAIGN,
            _FORM,
            _LINK,
            Param("fields", "Form fields", "As the form names them.", required=True),
        ),
        "3.5 Campaign Lead Endpoint",
        "partial",
    ),
    Operation(
        "get_token", "Sign in", "Sign-in", "GET", Repeat.SAFE, (), "3.2 Authentication Token"
    ),
    Operation(
        "get_forms",
        "List a campaign's forms",
        "Campaigns",
        "GET",
        Repeat.SAFE,
        (_CAMPAIGN,),
        "3.3 Form Fields Endpoint",
        "partial",
    ),
    Operation(
        "get_links",
        "List a campaign's links",
        "Campaigns",
        "GET",
        Repeat.SAFE,
        (_CAMPAIGN,),
        "3.4 Campaign Links Endpoint",
        "partial",
    ),
)

DESCRIPTOR = VendorDescriptor(
    id="convertr",
    title="Convertr",
    summary="Lead buying. Convertr stores each lead at once and decides later whether the campaign pays for it.",
    settings=_SETTINGS,
    secrets=(
        Param(
            "client_id",
            "Client ID",
            "Comes with your campaign assets.",
            ParamKind.SECRET,
            required=True,
        ),
        Param(
            "client_secret",
            "Client secret",
            "Comes with your campaign assets.",
            ParamKind.SECRET,
            required=True,
        ),
        Param(
            "api_key",
            "API key",
            "Your own key, from the Convertr dashboard. Needed unless you sign in with a password.",
            ParamKind.SECRET,
        ),
        Param("password", "Password", "Only for signing in with a password.", ParamKind.SECRET),
    ),
    destination=(_CAMPAIGN, _FORM, _LINK),
    operations=_OPERATIONS,
    send_operation="post_lead",
    consequence="Each lead counts towards the campaign, and cannot be taken back.",
    max_per_second=4.0,
    ceiling_per_second=10.0,
    max_concurrent=4,
)
