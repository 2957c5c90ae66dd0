"""What Footprints for Retail offers and asks for."""

from __future__ import annotations

from leaddesk.domain.deliveries import Repeat
from leaddesk.vendors.base import Operation, Param, ParamKind, VendorDescriptor

_ASSIGNMENT = (
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
)
_AS = Param(
    "as",
    "Send as",
    "A lead goes to a location and a consultant; a prospect is kept apart, without campaign, offer or channel.",
    ParamKind.CHOICE,
    default="lead",
    choices=("lead", "prospect"),
)
_PAGE = Param("page", "Page", "Counted from 1.", ParamKind.NUMBER, default="1")


def _text(*names: str) -> tuple[Param, ...]:
    return tuple(Param(name, name) for name in names)


def _read(name: str, title: str, section: str, params: tuple[Param, ...] = ()) -> Operation:
    return Operation(name, title, "Lists", "GET", Repeat.SAFE, params, section)


_OPERATIONS = (
    Operation(
        "add_lead",
        "Send a lead",
        "Leads",
        "POST",
        Repeat.NEVER,
        _text(
            *(
                "offlineCampaignId",
                "offerCategoryId",
                "offerId",
                "locationId",
                "consultantId",
                "channelId",
            ),
            *(
                "userFirstName",
                "userLastName",
                "userEmail",
                "userPhone",
                "nps",
                "userSex",
                "userCity",
                "userCounty",
            ),
            *(
                "userCountry",
                "userAddress",
                "userFamilyDetalis",
                "userChildren",
                "userIndustry",
                "userCompanyName",
            ),
            *(
                "userCompanyAddress",
                "userJob",
                "userJobDescription",
                "userIncome",
                "userBirthday",
                "userExternalId",
            ),
            *(
                "userDistrict",
                "facebookUrl",
                "imageUrl",
                "tags",
                "createdAt",
                "timezone",
                "marketingChannels",
            ),
            *("customDetails", "userComments", "hasKids", "noOfKids", "agreeTandc", "agreePrivacy"),
            *("agreedTargetedMessages", "isAdult"),
        ),
        "Add Lead",
    ),
    Operation(
        "add_prospect",
        "Send a prospect",
        "Leads",
        "POST",
        Repeat.NEVER,
        _text(
            *(
                "avandorUserId",
                "avandorSession",
                "userFirstName",
                "userLastName",
                "companyName",
                "companyType",
            ),
            *(
                "userCountry",
                "userAddress",
                "userPosition",
                "userPhone",
                "userEmail",
                "companyWebsite",
            ),
            "potentialScore",
        ),
        "Add prospect",
    ),
    Operation("get_token", "Sign in", "Sign-in", "POST", Repeat.SAFE, (), "Authentication"),
    _read("list_channels", "List channels", "List Channels"),
    _read(
        "list_locations",
        "List locations",
        "List Locations",
        (Param("country_name", "Country"), Param("county_name", "County")),
    ),
    _read("list_offline_campaigns", "List campaigns", "List Offline Campaigns"),
    _read("list_business_users", "List consultants and other users", "List Business Users"),
    _read("list_offer_categories", "List catalogues", "List Catalogues", (_PAGE,)),
    _read("list_offers", "List offers", "List offers", (_PAGE,)),
)

DESCRIPTOR = VendorDescriptor(
    id="footprints",
    title="Footprints for Retail",
    summary="A retail CRM. Leads go to a location, a consultant and an offer.",
    settings=(
        Param(
            "base_url",
            "Address",
            "The web address Footprints gave you.",
            ParamKind.URL,
            required=True,
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
            "nps_verb",
            "Way of sending ratings",
            "Footprints' documentation shows both. Change it if ratings are refused.",
            ParamKind.CHOICE,
            default="put",
            choices=("put", "post"),
        ),
    ),
    secrets=(
        Param(
            "key",
            "Key",
            "Ask support@footprintsforretail.com for it.",
            ParamKind.SECRET,
            required=True,
        ),
        Param("secret", "Secret", "Comes with the key.", ParamKind.SECRET, required=True),
        Param("pin", "PIN", "Only for signing in with a PIN.", ParamKind.SECRET),
        Param("password", "Password", "Only for signing in with a password.", ParamKind.SECRET),
        Param("app_key", "Application key", "Only for tracking calls.", ParamKind.SECRET),
    ),
    destination=(*_ASSIGNMENT, _AS),
    operations=_OPERATIONS,
    send_operation="add_lead",
    consequence="Each lead appears at Footprints at once; consultants may get in touch. It cannot be taken back.",
    max_per_second=5.0,
    max_concurrent=4,
)
