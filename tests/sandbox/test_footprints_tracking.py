"""The stand-in of Footprints, sections Web Data Tracking and Mobile Data Tracking."""

import pytest

from tests.sandbox.footprints_account import MOBILE, Account

ACTION = {"actionType": "visit", "requestType": "action"}
TECHNICAL = {
    "technicalInfo[screenSize]": "1920x1080",
    "technicalInfo[browserUserAgent]": "Mozilla/5.0 (Windows NT 10.0; Win64; x64)",
    "technicalInfo[browserType]": "Chrome",
    "technicalInfo[appId]": "1",
    "technicalInfo[deviceOs]": "Android",
}
GEO = {"mid": MOBILE, "lat": "44.432149", "lon": "-26.088868", "accuracy": "3"}
# What each action type takes, and values that are wrong for it.
ADDITIONAL = {
    "visit": {"[brands][0]": "H&M", "[tenants][0]": "C&A", "[interests][0]": "Food"},
    "sale": {"[receipts][0][name]": "C&A", "[receipts][0][value]": "52.5"},
    "feedback": {"[rating]": "10"},
    "contact": {"[appointmentDate]": "2021-01-12 06:42:55", "[senderType]": "organization"},
    "profiling": {"[percentCompleted]": "0"},
    "engagement": {"[description]": "é"},
}
WRONG = [
    ("visit", {"[brands]": "Zara"}),
    ("visit", {"[shops][0]": "Zara"}),
    ("visit", {"[brands][1]": "Zara"}),
    ("visit", {"": "Zara"}),
    ("sale", {"[receipts][0][name]": "C&A"}),
    ("sale", {"[receipts][0][value]": "52"}),
    ("sale", {"[receipts][0][name]": "C&A", "[receipts][0][value]": "much"}),
    ("sale", {"[receipts][name]": "C&A", "[receipts][value]": "52"}),
    ("feedback", {"[rating]": "0"}),
    ("feedback", {"[rating]": "11"}),
    ("contact", {"[appointmentDate]": "2021-01-12"}),
    ("contact", {"[senderType]": "robot"}),
    ("profiling", {"[percentCompleted]": "100%"}),
    ("profiling", {"[percentCompleted]": "101"}),
]


@pytest.fixture
def footprints(sandbox, call):
    return Account(sandbox, call)


@pytest.fixture
def web(footprints):
    pid = footprints.track("POST", "/jsapi/init", {}).json["pid"]
    return "/jsapi/send", {"uid": pid, "uType": "p"}


@pytest.fixture
def mobile(footprints):
    return "/mobileapi/send", {
        "mid": footprints.track("POST", "/mobileapi/init", {}).json["mobileId"]
    }


def additional(values):
    return {f"aditionalData{name}": value for name, value in values.items()}


def test_a_customer_gets_a_uid_and_anybody_else_a_pid(footprints):
    for email, name in (("test@test.ro", "uid"), ("no@shop.example", "pid")):
        reply = footprints.track("POST", "/jsapi/init", {"email": email, **TECHNICAL})
        assert (reply.json["status"], list(reply.json)) == ("ok", ["status", name])
        kind = "c" if name == "uid" else "p"
        form = {"uid": reply.json[name], "uType": kind, **ACTION}
        assert footprints.track("POST", "/jsapi/send", form).json == {}
        other = {**form, "uType": "p" if kind == "c" else "c"}
        assert footprints.track("POST", "/jsapi/send", other).status == 400
    assert len(footprints.problems) == 2


@pytest.mark.parametrize("action", ADDITIONAL)
@pytest.mark.parametrize("place", ["web", "mobile"])
def test_each_action_takes_its_own_data(footprints, request, place, action):
    path, session = request.getfixturevalue(place)
    form = {**session, **ACTION, "actionType": action}
    assert footprints.track("POST", path, form).json == {}
    assert footprints.track("POST", path, form | additional(ADDITIONAL[action])).json == {}
    assert footprints.problems == []
    for other, values in ADDITIONAL.items():
        if other != action:
            reply = footprints.track("POST", path, form | additional(values))
            assert reply.status == 400
            assert f"does not go with actionType {action}" in footprints.problems[-1]


@pytest.mark.parametrize(("action", "values"), WRONG)
@pytest.mark.parametrize("place", ["web", "mobile"])
def test_wrong_data_is_refused(footprints, request, place, action, values):
    path, session = request.getfixturevalue(place)
    form = {**session, **ACTION, "actionType": action, **additional(values)}
    assert footprints.track("POST", path, form).status == 400
    assert len(footprints.problems) == 1


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("/jsapi/init", {"email": "ann"}),
        ("/jsapi/init", {"userEmail": "ann@shop.example"}),
        ("/jsapi/init", {"technicalInfo[screenSize]": "wide"}),
        ("/jsapi/init", {"technicalInfo[language]": "ro"}),
        ("/jsapi/init", {"technicalInfo": "x"}),
        ("/jsapi/send", {"uid": "1", "uType": "p", **ACTION}),
        ("/jsapi/send", {"uType": "p", **ACTION}),
        ("/jsapi/send", {"uid": MOBILE, "uType": "p", **ACTION}),
        ("/mobileapi/init", {"email": "ann@shop.example"}),
        ("/mobileapi/init", {"userEmail": "ann"}),
        ("/mobileapi/send", {"mid": "1", **ACTION}),
        ("/mobileapi/send", {"uid": MOBILE, **ACTION}),
        ("/mobileapi/send", {"mid": MOBILE, "requestType": "action"}),
        ("/mobileapi/send", {"mid": MOBILE, "actionType": "visit"}),
        ("/mobileapi/send", {"mid": MOBILE, **ACTION, "requestType": "visit"}),
        ("/mobileapi/send", {"mid": MOBILE, **ACTION, "actionType": "buy"}),
    ],
)
def test_wrong_calls_are_refused(footprints, path, form):
    assert footprints.track("POST", path, form).status == 400
    assert footprints.problems


def test_a_mobile_session_sends_sensors_and_places(footprints):
    form = {"userEmail": "ann@shop.example", "userPhone": "0700", "pushNotificationToken": "1"}
    reply = footprints.track("POST", "/mobileapi/init", form | TECHNICAL)
    mid = {"mid": reply.json["mobileId"]}
    names = ("uuid", "rssi", "distance", "macAddress", "txPower", "name", "minor", "major")
    sensors = {f"sensors[{n}][{name}]": "3.2" for n in range(2) for name in names}
    assert footprints.track("PUT", "/mobileapi/sensors", mid | sensors).json == {"success": True}
    assert footprints.track("PUT", "/mobileapi/geo", GEO | mid).json == {"success": True}
    assert footprints.problems == []


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("sensors", {"mid": MOBILE}),
        ("sensors", {"mid": "1", "sensors[0][uuid]": "1"}),
        ("sensors", {"mid": MOBILE, "sensors[0]": "1"}),
        ("sensors", {"mid": MOBILE, "sensors[0][colour]": "1"}),
        # So one of the samples has it; the table and two others do not.
        ("sensors", {"mid": MOBILE, "sensors[uuid][0]": "1"}),
        ("geo", {**GEO, "mid": "1"}),
        ("geo", {**GEO, "lat": "91"}),
        ("geo", {**GEO, "lon": "-180.5"}),
        ("geo", {**GEO, "lat": "44,43"}),
        ("geo", {**GEO, "accuracy": "-1"}),
        ("geo", {"mid": MOBILE, "lat": "1"}),
    ],
)
def test_wrong_sensors_and_places_are_refused(footprints, path, form):
    assert footprints.track("PUT", f"/mobileapi/{path}", form).status == 400
    assert footprints.problems


TRACKING = [
    ("POST", "/jsapi/init"),
    ("POST", "/jsapi/send"),
    ("POST", "/mobileapi/init"),
    ("POST", "/mobileapi/send"),
    ("PUT", "/mobileapi/sensors"),
    ("PUT", "/mobileapi/geo"),
]


@pytest.mark.parametrize(("verb", "path"), TRACKING)
def test_an_application_key_opens_tracking_and_a_token_does_not(footprints, verb, path):
    assert footprints.track(verb, path, {"appkey": "other"}).status == 401
    assert footprints.send(verb, path, {"mid": MOBILE}).status == 400
    assert [problem.partition(" ")[0] for problem in footprints.problems] == ["the", "unknown"]
