"""What the Comunik8 Leads API offers and asks for."""

from __future__ import annotations

from leaddesk.domain.deliveries import Repeat
from leaddesk.vendors.base import Operation, Param, ParamKind, VendorDescriptor

_TYPE = Param(
    "type",
    "Lead type",
    "Which calls these leads are for. Comunik8 gave you the names.",
    required=True,
    picker=True,
)
_SUBTYPE = Param("subtype", "Sub-type", "A finer division of the lead type, if you use one.")
_DELAYS = Param(
    "delays",
    "Delay in seconds",
    "How long Comunik8 waits before it calls: 600 is ten minutes. Empty: it calls as soon as it can.",
)

_ADD_LEAD = Operation(
    "add_lead",
    "Send a lead to be called",
    "Leads",
    "POST",
    Repeat.NEVER,
    (
        Param("email", "E-mail", required=True),
        Param("first_name", "First name", required=True),
        Param("surname", "Last name", required=True),
        Param("mobile", "Phone number to call", required=True),
        _TYPE,
        _SUBTYPE,
        Param("other_phone", "Other phone number"),
        Param("data", "Additional data", "Names and values as JSON."),
        _DELAYS,
        Param(
            "test",
            "Only test",
            "Check the lead and store nothing.",
            ParamKind.FLAG,
            default="false",
        ),
    ),
    "Adding Leads",
)

DESCRIPTOR = VendorDescriptor(
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
    ),
    secrets=(
        Param("api_key", "API key", "Comunik8 gave it to you.", ParamKind.SECRET, required=True),
    ),
    destination=(_TYPE, _SUBTYPE, _DELAYS),
    operations=(_ADD_LEAD,),
    send_operation="add_lead",
    consequence="This starts phone calls: every accepted lead is called.",
    max_per_second=5.0,
    max_concurrent=4,
)
