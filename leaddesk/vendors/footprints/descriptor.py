"""What Footprints for Retail offers and asks for."""

from __future__ import annotations

from typing import Final

from leaddesk.domain.texts import Text
from leaddesk.vendors.base import Param, ParamKind, VendorDescriptor
from leaddesk.vendors.footprints.calls import CALLS

_DESTINATION: Final = (
    Param(
        "offline_campaign_id", "Campaign", "The offline campaign the leads come from.", picker=True
    ),
    Param(
        "offer_category_id",
        "Catalogue",
        "The catalogue of offers the leads asked about.",
        picker=True,
    ),
    Param("offer_id", "Offer", "The offer the leads asked about.", picker=True),
    Param("location_id", "Location", "The shop or office that looks after the leads.", picker=True),
    Param("consultant_id", "Consultant", "The person who looks after the leads.", picker=True),
    Param("channel_id", "Channel", "How the leads reached you.", picker=True),
    Param(
        "as",
        "Send as",
        "A lead goes to a location and a consultant; a prospect is kept apart, without campaign, offer, channel.",
        ParamKind.CHOICE,
        default="lead",
        choices=("lead", "prospect"),
    ),
)


def _verb(name: str, what: str) -> Param:
    return Param(
        name,
        f"Way of sending {what}",
        Text("Footprints' documentation shows both. Change it if {what} are refused.", what=what),
        ParamKind.CHOICE,
        default="put",
        choices=("put", "post"),
    )


_SETTINGS: Final = (
    Param(
        "base_url", "Address", "The web address Footprints gave you.", ParamKind.URL, required=True
    ),
    Param(
        "grant",
        "Way of signing in",
        "With key and secret alone, with a user name and password as well, or with a PIN as well.",
        ParamKind.CHOICE,
        default="client_credentials",
        choices=("client_credentials", "password", "pin"),
    ),
    Param("username", "User name", "Only for signing in with a password."),
    Param(
        "custom_variables",
        "Custom variables",
        "The names that are declared at Footprints under Settings, Custom Variables, with commas between them. "
        "Custom fields of these names go out as variables, others as details.",
    ),
    Param(
        "page_size",
        "Leads on a page",
        "How many leads to ask for at a time.",
        ParamKind.NUMBER,
        default="50",
    ),
    _verb("nps_verb", "ratings"),
    _verb("sensors_verb", "sensors"),
    _verb("geo_verb", "places"),
    Param(
        "family_field",
        "Name of the family status",
        "Footprints' documentation spells it like that where it is written. Change it if it does not arrive.",
        ParamKind.CHOICE,
        default="userFamilyDetalis",
        choices=("userFamilyDetalis", "userFamilyDetails"),
    ),
    Param(
        "delete_in",
        "Way of naming who to delete",
        "In the body as the documentation shows, or in the address if something on the way drops the body.",
        ParamKind.CHOICE,
        default="body",
        choices=("body", "query"),
    ),
    Param(
        "national_id_lookup",
        "Find customers by national id",
        "The documentation says that this is possible, but not how. Switch it on once Footprints told you.",
        ParamKind.FLAG,
        default="false",
    ),
    Param(
        "national_id_param",
        "Name of the national id",
        "Under which name the national id is sent when a customer is looked for.",
        default="nationalId",
    ),
)
_SECRETS: Final = (
    Param(
        "key", "Key", "Ask support@footprintsforretail.com for it.", ParamKind.SECRET, required=True
    ),
    Param("secret", "Secret", "Comes with the key.", ParamKind.SECRET, required=True),
    Param("pin", "PIN", "Only for signing in with a PIN.", ParamKind.SECRET),
    Param("password", "Password", "Only for signing in with a password.", ParamKind.SECRET),
    Param("app_key", "Application key", "Only for tracking calls.", ParamKind.SECRET),
)

DESCRIPTOR = VendorDescriptor(
    id="footprints",
    title="Footprints for Retail",
    summary="A retail CRM. Leads go to a location, a consultant and an offer.",
    settings=_SETTINGS,
    secrets=_SECRETS,
    destination=_DESTINATION,
    operations=tuple(call.operation for call in CALLS.values()),
    send_operation="add_lead",
    consequence="Each lead appears at Footprints at once; consultants may get in touch. It cannot be taken back.",
    pulls=("leads",),
    inquiry_waits_s=(20.0, 120.0, 900.0, 3600.0, 21600.0),
    max_per_second=5.0,
    max_concurrent=4,
    keeps_token=True,
)
