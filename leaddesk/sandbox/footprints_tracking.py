"""Footprints, sections Web Data Tracking and Mobile Data Tracking.

These calls carry an application key instead of a token. That the ids belong to one of their own sessions, and that
additional data goes only with its action type, is what the tables say.
"""

import secrets
from collections.abc import Collection
from typing import Final, Literal

from leaddesk.sandbox.footprints_book import Book
from leaddesk.sandbox.footprints_door import Door
from leaddesk.sandbox.footprints_fields import (
    EMAIL,
    FILLED,
    MOMENT,
    PHONE,
    TEXT,
    TEXTS,
    Fields,
    Tree,
    array,
    dated,
    matching,
    number,
    one_of,
    record,
    whole,
)
from leaddesk.sandbox.messages import Answer, Request, json_answer
from leaddesk.sandbox.standin import Route

SessionKind = Literal["c", "p", "mobile"]

_TECHNICAL: Final = record(
    {
        "screenSize": matching(r"[1-9]\d*x[1-9]\d*", "width x height"),
        **dict.fromkeys(("browserUserAgent", "browserType", "appId", "deviceOs"), TEXT),
    }
)
_RECEIPT: Final[Fields] = {"name": FILLED, "value": number(0, 10**12)}
# Send web tracking data, Send mobile tracking screenview: the additional data of each action type.
ADDITIONAL: Final[dict[str, Fields]] = {
    "visit": {"brands": TEXTS, "tenants": TEXTS, "interests": TEXTS},
    "sale": {"receipts": array(record(_RECEIPT, _RECEIPT))},
    "feedback": {"rating": whole(1, 10)},
    "contact": {
        "appointmentDate": dated(MOMENT),
        "senderType": one_of(("person", "organization")),
    },
    "profiling": {"percentCompleted": number(0, 100)},
    "engagement": {"description": TEXT},
}
_SEND: Final[Fields] = {
    "appkey": FILLED,
    "actionType": one_of(tuple(ADDITIONAL)),
    "requestType": one_of(("action",)),
}
_WEB_SEND: Final[Fields] = {**_SEND, "uid": FILLED, "uType": one_of(("p", "c"))}
_MOBILE_SEND: Final[Fields] = {**_SEND, "mid": FILLED}
_WEB_INIT: Final[Fields] = {"appkey": FILLED, "email": EMAIL, "technicalInfo": _TECHNICAL}
_MOBILE_INIT: Final[Fields] = {
    "appkey": FILLED,
    "userEmail": EMAIL,
    "userPhone": PHONE,
    "pushNotificationToken": TEXT,
    "technicalInfo": _TECHNICAL,
}
_SENSOR: Final = record(
    dict.fromkeys(
        ("uuid", "rssi", "distance", "macAddress", "txPower", "name", "minor", "major"), TEXT
    )
)
_SENSORS: Final[Fields] = {"appkey": FILLED, "mid": FILLED, "sensors": array(_SENSOR)}
_GEO: Final[Fields] = {
    "appkey": FILLED,
    "mid": FILLED,
    "lat": number(-90, 90),
    "lon": number(-180, 180),
    "accuracy": number(0, 10**9),
}
# The sessions of the samples. One id serves as that of a customer on the web and of a mobile.
_SEEDS: Final[dict[tuple[str, str], SessionKind]] = {
    ("web", "a5c2dd6ebhsgtdr4ca6142a42910a972fecc71aa32ea88a0c681f77395bc218667"): "c",
    ("mobile", "a5c2dd6ebhsgtdr4ca6142a42910a972fecc71aa32ea88a0c681f77395bc218667"): "mobile",
    ("mobile", "p93eeea7322fed62b9b240d613b6c925b1cf125aed3bf030c64d8a51b35981c73"): "mobile",
}


class TrackingCalls:
    """The calls of web pages and mobile applications."""

    def __init__(self, door: Door, book: Book) -> None:
        self._door = door
        self._book = book
        self._sessions = dict(_SEEDS)

    def forget(self) -> None:
        self._sessions = dict(_SEEDS)

    def routes(self) -> tuple[Route, ...]:
        return (
            Route("POST", "/jsapi/init", self._web_init),
            Route("POST", "/jsapi/send", self._web_send),
            Route("POST", "/mobileapi/init", self._mobile_init),
            Route("POST", "/mobileapi/send", self._mobile_send),
            Route("PUT", "/mobileapi/sensors", self._sensors),
            Route("POST", "/mobileapi/sensors", self._sensors),
            Route("PUT", "/mobileapi/geo", self._geo),
        )

    def _read(
        self, request: Request, fields: Fields, required: Collection[str], deepest: int = 3
    ) -> Tree:
        """The form, by somebody with an application key. There are no query parameters, not even a token."""
        self._door.query_values(request)
        tree = self._door.tree(self._door.pairs(request), deepest)
        key = tree.get("appkey", "")
        self._door.check_app_key(key if isinstance(key, str) else "")
        self._door.check(tree, fields, required)
        return tree

    # Sections Initialize web tracking session, Mobile Initialize tracking session.

    def _web_init(self, request: Request) -> Answer:
        """A uid for a customer's address, a pid for any other and for a visitor without one."""
        tree = self._read(request, _WEB_INIT, ("appkey",))
        customer = self._book.customer_with("userEmail", str(tree.get("email", "")))
        kind: SessionKind = "c" if customer else "p"
        name = "uid" if customer else "pid"
        return json_answer(200, {"status": "ok", name: self._open(request, "web", kind)})

    def _mobile_init(self, request: Request) -> Answer:
        """The text speaks of uid and pid; the sample and the calls that follow, of a mobileId."""
        self._read(request, _MOBILE_INIT, ("appkey",))
        return json_answer(
            200, {"status": "ok", "mobileId": self._open(request, "mobile", "mobile")}
        )

    def _open(self, request: Request, place: str, kind: SessionKind) -> str:
        identity = secrets.token_hex(32)
        self._sessions[place, identity] = kind
        request.stored = True
        return identity

    # Sections Send web tracking data, Send mobile tracking screenview.

    def _web_send(self, request: Request) -> Answer:
        tree = self._read_action(request, _WEB_SEND)
        kind = self._sessions.get(("web", str(tree["uid"])))
        if kind is None:
            self._door.refuse_values({"uid": "is of no session"})
        if kind != tree["uType"]:
            self._door.refuse_values({"uType": f"is {kind} for this session"})
        request.stored = True
        return json_answer(200, {})

    def _mobile_send(self, request: Request) -> Answer:
        self._check_mobile(self._read_action(request, _MOBILE_SEND))
        request.stored = True
        return json_answer(200, {})

    def _read_action(self, request: Request, fields: Fields) -> Tree:
        every = {name: check for kind in ADDITIONAL.values() for name, check in kind.items()}
        tree = self._read(request, {**fields, "aditionalData": record(every)}, fields, deepest=4)
        action = str(tree["actionType"])
        data = tree.get("aditionalData", {})
        misplaced = {
            f"aditionalData[{name}]": f"does not go with actionType {action}"
            for name in data
            if name not in ADDITIONAL[action]
        }
        self._door.refuse_values(misplaced)
        return tree

    # Sections Send mobile tracking sensors, Send mobile tracking geolocation.

    def _sensors(self, request: Request) -> Answer:
        self._door.check_contradicted_verb(request)
        self._check_mobile(self._read(request, _SENSORS, _SENSORS))
        request.stored = True
        return json_answer(200, {"success": True})

    def _geo(self, request: Request) -> Answer:
        """The line HTTP Request repeats that of the sensors; the samples are plain."""
        self._check_mobile(self._read(request, _GEO, ("appkey", "mid", "lat", "lon")))
        request.stored = True
        return json_answer(200, {"success": True})

    def _check_mobile(self, tree: Tree) -> None:
        if ("mobile", str(tree["mid"])) not in self._sessions:
            self._door.refuse_values({"mid": "is of no session"})
