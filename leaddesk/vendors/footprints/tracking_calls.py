"""The tracking calls. They need the application key, no sign-in.

Which additional data belongs to which kind of event is in the parameters: each says `when`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leaddesk.domain.deliveries import Repeat
from leaddesk.vendors.base import Operation, Param, ParamKind
from leaddesk.vendors.footprints.declaring import Call, choice, day, number, texts

_GROUP: Final = "Tracking"
#: Where a call finds the application key if none is given with it: among the account's secrets.
APP_KEY: Final = Param(
    "appkey",
    "Application key",
    "Empty: the one in the account's settings.",
    ParamKind.SECRET,
)
_DEVICE: Final = (
    Param("technicalInfo[screenSize]", "Screen", "Width and height, as in 1920x1080."),
    Param("technicalInfo[browserUserAgent]", "User agent", "What the browser calls itself."),
    Param("technicalInfo[browserType]", "Browser", "As in Chrome."),
    Param("technicalInfo[appId]", "App", "Its id at iTunes or Google Play."),
    Param("technicalInfo[deviceOs]", "Operating system", "As in Windows, Android or iOS."),
)
_MOBILE_ID: Final = Param("mid", "Session", "The mobileId of the session.", required=True)
_EVENT: Final = (
    choice(
        "actionType",
        "Event",
        "",
        *("visit", "sale", "contact", "feedback", "engagement", "profiling"),
        required=True,
    ),
    choice("requestType", "Kind of request", "There is only one.", "action", default="action"),
    texts("aditionalData[brands]", "Brands", when="actionType=visit"),
    texts("aditionalData[tenants]", "Tenants", when="actionType=visit"),
    texts("aditionalData[interests]", "Interests", when="actionType=visit"),
    Param(
        "aditionalData[receipts]",
        "Receipts",
        kind=ParamKind.RECORDS,
        when="actionType=sale",
        fields=(
            Param("name", "Tenant", required=True),
            number("value", "Amount", required=True),
        ),
    ),
    choice(
        "aditionalData[rating]",
        "Rating",
        "From 1 to 10.",
        *map(str, range(1, 11)),
        when="actionType=feedback",
    ),
    day(
        "aditionalData[appointmentDate]",
        "Appointment",
        "With the time of day.",
        when="actionType=contact",
    ),
    choice(
        "aditionalData[senderType]",
        "Sender",
        "",
        "person",
        "organization",
        when="actionType=contact",
    ),
    Param(
        "aditionalData[percentCompleted]",
        "Profile completed",
        "Per cent, from 0 to 100.",
        ParamKind.NUMBER,
        when="actionType=profiling",
    ),
    Param("aditionalData[description]", "Description", when="actionType=engagement"),
)
_PERCENT: Final = {"aditionalData[percentCompleted]": (0.0, 100.0)}


def _tracking(
    name: str,
    title: str,
    path: str,
    section: str,
    help_text: str,
    *params: Param,
    verb: str = "POST",
    verb_setting: str = "",
    ranges: Mapping[str, tuple[float, float]] | None = None,
) -> Call:
    operation = Operation(
        name, title, _GROUP, verb, Repeat.NEVER, (APP_KEY, *params), section, help=help_text
    )
    return Call(operation, path, app_key=True, verb_setting=verb_setting, ranges=ranges or {})


TRACKING_CALLS: Final = (
    _tracking(
        "web_init",
        "Begin a web session",
        "/jsapi/init",
        "Initialize web tracking session",
        "Gives a uid when Footprints knows the person, else a pid.",
        Param("email", "E-mail address"),
        *_DEVICE,
    ),
    _tracking(
        "web_send",
        "Report a web event",
        "/jsapi/send",
        "Send web tracking data",
        "Counts one event of a web session.",
        Param("uid", "Session", "The uid or pid of the session.", required=True),
        choice("uType", "Kind of session", "p for a pid, c for a uid.", "p", "c", required=True),
        *_EVENT,
        ranges=_PERCENT,
    ),
    _tracking(
        "mobile_init",
        "Begin a mobile session",
        "/mobileapi/init",
        "Mobile Initialize tracking session",
        "Gives the mobileId of a new session.",
        Param("userEmail", "E-mail address"),
        Param("userPhone", "Phone"),
        Param("pushNotificationToken", "Push token", "Where the app gets notifications."),
        *_DEVICE,
    ),
    _tracking(
        "mobile_send",
        "Report a mobile event",
        "/mobileapi/send",
        "Send mobile tracking screenview",
        "Counts one event of a mobile session.",
        _MOBILE_ID,
        *_EVENT,
        ranges=_PERCENT,
    ),
    _tracking(
        "mobile_sensors",
        "Report sensors",
        "/mobileapi/sensors",
        "Send mobile tracking sensors",
        "Reports the beacons near a phone.",
        _MOBILE_ID,
        Param(
            "sensors",
            "Sensors",
            kind=ParamKind.RECORDS,
            required=True,
            fields=tuple(
                Param(name, label)
                for name, label in (
                    ("uuid", "UUID"),
                    ("rssi", "Signal strength"),
                    ("distance", "Distance"),
                    ("macAddress", "MAC address"),
                    ("txPower", "Transmission power"),
                    ("name", "Name"),
                    ("minor", "Minor"),
                    ("major", "Major"),
                )
            ),
        ),
        verb="PUT",
        verb_setting="sensors_verb",
    ),
    _tracking(
        "mobile_geo",
        "Report a place",
        "/mobileapi/geo",
        "Send mobile tracking geolocation",
        "Reports where a phone is.",
        _MOBILE_ID,
        number("lat", "Latitude", required=True),
        number("lon", "Longitude", required=True),
        number("accuracy", "Accuracy"),
        verb="PUT",
        verb_setting="geo_verb",
        ranges={"lat": (-90.0, 90.0), "lon": (-180.0, 180.0), "accuracy": (0.0, float("inf"))},
    ),
)
