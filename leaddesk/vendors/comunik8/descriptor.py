"""What the Comunik8 Leads API offers and asks for."""

from __future__ import annotations

from typing import Final

from leaddesk.domain.deliveries import Repeat
from leaddesk.vendors.base import Operation, Param, ParamKind, VendorDescriptor

_TYPE: Final = Param(
    "type",
    "Lead type",
    "Which calls these leads are for. Comunik8 gave you the names.",
    required=True,
    picker=True,
)
_SUBTYPE: Final = Param("subtype", "Sub-type", "A finer division of the lead type, if you use one.")
_DELAYS: Final = Param(
    "delays",
    "Call in … minutes",
    "How long Comunik8 waits before it calls. Empty: it calls as soon as it can.",
    manner=True,
    scale=60,
)
_DATA: Final = Param(
    "data",
    "Additional data",
    "Which columns of the lead the person who calls sees besides its name and its numbers.",
    ParamKind.COLUMNS,
    manner=True,
)
_MOBILE: Final = Param("mobile", "Phone number to call", "It is called.", required=True)

_ADD_LEAD: Final = Operation(
    "add_lead",
    "Send a lead to be called",
    "Leads",
    "POST",
    Repeat.NEVER,
    (
        Param("email", "E-mail", required=True),
        Param("first_name", "First name", required=True),
        Param("surname", "Last name", required=True),
        _MOBILE,
        _TYPE,
        _SUBTYPE,
        Param("other_phone", "Other phone number"),
        Param(
            "data",
            "Additional data",
            "Names and values that the person who calls sees.",
            ParamKind.MAPPING,
        ),
        Param("delays", _DELAYS.label, _DELAYS.help, ParamKind.NUMBER, scale=60),
        Param(
            "test",
            "Only test",
            "Check the lead and store nothing.",
            ParamKind.FLAG,
            default="false",
        ),
    ),
    "Adding Leads",
    help="Plans a phone call, unless it is only a test. Calling hours are not looked at.",
    contacts=("email", "mobile", "other_phone"),
)
_CANCEL_LEAD: Final = Operation(
    "cancel_lead",
    "Take a lead back",
    "Leads",
    "POST",
    Repeat.SAFE,
    (_TYPE, Param("mobile", "Phone number", "The number that would be called.", required=True)),
    "Removing Leads",
    help="Removes the planned call to a number, if it was not made yet.",
    confirm="mobile",
)

DESCRIPTOR: Final = VendorDescriptor(
    id="comunik8",
    title="Comunik8",
    summary="A phone dialler. Each lead it accepts is called.",
    settings=(
        Param(
            "base_url",
            "Address",
            "The web address Comunik8 gave you.",
            ParamKind.URL,
            required=True,
        ),
        Param(
            "types",
            "Lead types",
            "The names Comunik8 gave you, with commas between them. They are offered when you send.",
        ),
        Param(
            "calling_hours",
            "Calling hours",
            "When people may be called: Mon-Fri 09:00-18:00, Sat 10:00-14:00. Leads sent outside them are called "
            "when they begin. Empty: at any time.",
        ),
        Param(
            "time_zone",
            "Time zone of the calling hours",
            "Where the people are who are called, such as Europe/Paris.",
            default="Europe/London",
        ),
        Param(
            "test_as",
            "Mark test leads with",
            "The document shows true and “true”. Change it only if Comunik8 stores your test leads.",
            ParamKind.CHOICE,
            default="unquoted",
            choices=("unquoted", "quoted"),
        ),
    ),
    secrets=(
        Param("api_key", "API key", "Comunik8 gave it to you.", ParamKind.SECRET, required=True),
    ),
    destination=(_TYPE, _SUBTYPE, _DELAYS, _DATA),
    operations=(_ADD_LEAD, _CANCEL_LEAD),
    send_operation="add_lead",
    consequence="This starts phone calls: every accepted lead is called.",
    max_per_second=5.0,
    max_concurrent=4,
)
