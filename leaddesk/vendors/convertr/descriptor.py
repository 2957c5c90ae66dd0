"""What the Convertr Publisher API offers and asks for."""

from __future__ import annotations

from typing import Final

from leaddesk.domain.deliveries import Repeat
from leaddesk.vendors.base import Operation, Param, ParamKind, VendorDescriptor
from leaddesk.vendors.limits import Limit

_CAMPAIGN: Final = Param(
    "campaign_id",
    "Campaign",
    "The campaign's number, from your Convertr dashboard or media kit.",
    required=True,
)
_FORM: Final = Param(
    "form_id",
    "Form",
    "Which of the campaign's forms the leads fill in. May be left empty if it has only one.",
    picker=True,
)
_LINK: Final = Param(
    "link_id",
    "Link",
    "The campaign link the leads came through. Ask your campaign manager which one counts for you.",
    picker=True,
)
_FIELDS: Final = Param(
    "fields",
    "Form fields filled otherwise",
    "One “form field=lead field” a line, for what is not filled by its name: form[budget]=custom.budget. Nothing "
    "after the sign leaves the field out; a second = gives every lead the same text: form[source]==Spring.",
    ParamKind.MAPPING,
    manner=True,
)

#: The way of signing in with a code from a phone, after the sister document “API Login”.
CODE_GRANT: Final = "password_and_code"
_ONLY_IF_TOLD: Final = "Change it only if Convertr tells you to."


def _template(name: str, label: str, places: str, default: str) -> Param:
    text = f"After the address above. It may contain {{publisher_id}}{places}. {_ONLY_IF_TOLD}"
    return Param(name, label, text, default=default)


#: The addresses of the calls. The document leaves all but the first out; these are the ones in use.
_TEMPLATES: Final = (
    _template("token_path", "Address for signing in", "", "oauth/v2/token"),
    _template("login_path", "Address for signing in with a code", "", "api/login"),
    _template(
        "fields_path",
        "Address for forms",
        ", {api_prefix} and {campaign_id}",
        "{api_prefix}/publisher/fields/{campaign_id}",
    ),
    _template(
        "links_path",
        "Address for links",
        ", {api_prefix} and {campaign_id}",
        "{api_prefix}/publisher/links/{campaign_id}",
    ),
    _template(
        "lead_path",
        "Address for leads",
        ", {api_prefix}, {form_id}, {campaign_id} and {link_id}",
        "{api_prefix}/publisher/{publisher_id}/forms/{form_id}/campaign/{campaign_id}/leads",
    ),
    _template(
        "result_path",
        "Address for results",
        ", {api_prefix} and {lead_id}",
        "api/v2.1/publisher/{publisher_id}/lead-result/{lead_id}",
    ),
    _template("list_path", "Address for the lead list", " and {api_prefix}", "api/v4/leads"),
)

_SETTINGS: Final = (
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
    Param("api_prefix", "Version of the API", _ONLY_IF_TOLD, default="api/v2.4"),
    *_TEMPLATES,
    Param(
        "grant",
        "Way of signing in",
        "With your API key, with your user name and password, or with both and a code that Convertr sends to your "
        "phone: Check then asks for the code.",
        ParamKind.CHOICE,
        default="api_key",
        choices=("api_key", "password", CODE_GRANT),
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
    Param(
        "check_campaign",
        "Campaign for checking",
        "The number of any campaign of yours: checking the account then also reads its forms and links.",
    ),
    Param(
        "lead_list",
        "Use the lead list",
        "Convertr's newer interface has a list of leads; not every publisher may read it. With it, LeadDesk can "
        "find out whether a lead arrived when the connection broke.",
        ParamKind.FLAG,
        default="false",
    ),
)

_LEAD_ID: Final = Param(
    "lead_id", "Lead number", "The number that Convertr gave the lead.", required=True
)

_OPERATIONS: Final = (
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
            Param(
                "fields",
                "Form fields",
                "Values by the names that the form has, such as form[email].",
                ParamKind.MAPPING,
                required=True,
            ),
        ),
        "3.5 Campaign Lead Endpoint",
        "partial",
        "Each call makes a new lead. Convertr decides later whether it is valid.",
    ),
    Operation(
        "get_lead_result",
        "Ask for a lead's result",
        "Leads",
        "GET",
        Repeat.SAFE,
        (_LEAD_ID,),
        "Lead result",
        "partial",
        "Whether Convertr found the lead valid, and its reasons if not.",
    ),
    Operation(
        "get_token",
        "Sign in",
        "Sign-in",
        "GET",
        Repeat.SAFE,
        (),
        "3.2 Authentication Token",
        help="Asks for a new token in the account's way of signing in. The token itself is not shown.",
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
        "The forms with their fields, one line a field.",
        "table",
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
        "The links, each with the channel through which its leads come.",
        "table",
    ),
    Operation(
        "list_leads",
        "List a campaign's leads",
        "Leads",
        "GET",
        Repeat.SAFE,
        (
            _CAMPAIGN,
            Param("created_after", "Created after", "A day.", ParamKind.DATE),
            Param("created_before", "Created before", "A day.", ParamKind.DATE),
            Param("updated_after", "Changed after", "A day.", ParamKind.DATE),
            Param("page", "Page", "Which page of the list; the first is 1.", ParamKind.NUMBER),
        ),
        "GET Leads v4",
        "partial",
        "One page of the leads that Convertr has for a campaign.",
        "table",
        switched_on_by="lead_list",
    ),
    Operation(
        "get_lead",
        "Read a lead",
        "Leads",
        "GET",
        Repeat.SAFE,
        (_LEAD_ID,),
        "GET Leads v4",
        "partial",
        "One lead as Convertr has it.",
        switched_on_by="lead_list",
    ),
)

_SECRETS: Final = (
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
)

#: The vendor counts the calls of a whole platform in any five minutes, not only ours: 100 sign-ins, 1,400 results
#: and 3,000 calls in all. A token lasts an hour, so few sign-ins are needed.
_FIVE_MINUTES: Final = 300.0
_LIMITS: Final = (
    Limit(30, _FIVE_MINUTES, ("get_token",)),
    Limit(1400, _FIVE_MINUTES, ("get_lead_result",)),
    Limit(3000, _FIVE_MINUTES),
)

DESCRIPTOR: Final = VendorDescriptor(
    id="convertr",
    title="Convertr",
    summary="Lead buying. Convertr stores each lead at once and decides later whether the campaign pays for it.",
    settings=_SETTINGS,
    secrets=_SECRETS,
    destination=(_CAMPAIGN, _FORM, _LINK, _FIELDS),
    operations=_OPERATIONS,
    send_operation="post_lead",
    consequence="Each lead counts towards the campaign for good; sent again, it counts as a new lead.",
    inquiry_waits_s=(10.0, 30.0, 60.0, 300.0, 900.0, 3600.0, 21600.0),
    max_per_second=4.0,
    ceiling_per_second=10.0,
    max_concurrent=4,
    ceiling_concurrent=9,
    limits=_LIMITS,
    keeps_token=True,
)
