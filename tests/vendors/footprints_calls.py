"""Every call of Footprints with arguments that the stand-in takes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

LEAD = "5ce3b4089d5de975003244d2"
ACTION_LEAD = "5b73fhfc4f58363318b824431"
ACTION_TYPE = "6d22kaal8378716180494f54"
WHO = {"userEmail": "mihai@popescu.com", "userPhone": "+075364628484"}
MOBILE = "p93eeea7322fed62b9b240d613b6c925b1cf125aed3bf030c64d8a51b35981c73"
UID = "a5c2dd6ebhsgtdr4ca6142a42910a972fecc71aa32ea88a0c681f77395bc218667"
PDF = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n%%EOF\n"
ACTION = {
    "leadId": ACTION_LEAD,
    "leadActionTypeId": ACTION_TYPE,
    "actionDetail": "Called & agreed",
    "date": "2021-01-12 06:42:55",
}

#: What each call is made with, and a part of what must come back. Files are written by the test.
CALLS: Mapping[str, tuple[Mapping[str, object], object]] = {
    "get_token": ({}, {"token_type": "bearer", "hostess_name": "Test Hostess"}),
    "add_lead": (
        {
            "offerId": "5d7f8932387e93790a187b3b",
            "offerCategoryId": "5d7a3190e47bd328e45bd176",
            "locationId": "5b887473a504503c31559108",
            "channelId": "5d72559ea51b651623b1ac8b",
            "userFirstName": "Zoë & Co",
            "userEmail": "zoe@shop.example",
            "userPhone": "+40 700 000 111",
            "nps": 0,
            "userFamilyDetalis": "married",
            "userBirthday": "1990-05-17",
            "tags": ["vip", "a=b&c"],
            "createdAt": "2026-11-20 10:00:00",
            "timezone": "Europe/Bucharest",
            "marketingChannels": [
                {"channel": "sms", "type": "owner", "agreed": True},
                {"channel": "email", "type": "group", "agreed": "no"},
            ],
            "customDetails": {"vouchers": {"shopId": 1, "amount": 22.5}, "note": "x"},
            "hasKids": "yes",
            "noOfKids": "2",
            "agreePrivacy": True,
            "isAdult": "false",
            "customVariables": {"leaddesk_id": "17"},
        },
        {},
    ),
    "update_lead": (
        {
            "leadId": LEAD,
            "status": "customer",
            "contractNumber": "C-1",
            "contractValue": "99.5",
            "contractDate": "2026-11-20",
            "tags": "one\ntwo",
        },
        {"_id": LEAD, "status": "customer"},
    ),
    "get_leads": (
        {"startDate": "2018-11-25", "endDate": "2018-12-31", "pageSize": "10", "page": "1"},
        10,
    ),
    "add_prospect": (
        {
            "userFirstName": "Bo",
            "userEmail": "bo@shop.example",
            "avandorSession": '{"a": {"b": 1}}',
        },
        {},
    ),
    "update_nps": ({"leadId": LEAD, "nps": "10", "comment": "test"}, {"status": "success"}),
    "mark_lost": (
        {"leadId": LEAD, "reasonLost": "price_too_high", "comment": "test"},
        {"_id": LEAD},
    ),
    "upload_documents": (
        {"leadId": LEAD, "documentType": "contracts", "documents": ["a.pdf", 'b "é".pdf']},
        {"status": "ok"},
    ),
    "add_action": (ACTION, {"status": "success"}),
    "update_action": (
        {**ACTION, "actionId": "5ce3b4089d5de975003244d2"},
        {"status": "success", "_id": "5ce3b4089d5de975003244d2"},
    ),
    "get_actions": ({"leadId": ACTION_LEAD}, 1),
    "get_action_types": ({}, 2),
    "get_customer": (WHO, {"userLastName": "Popescu"}),
    "update_customer": (
        {**WHO, "interests": ["books", "cars"], "kidsAge": [6, 14], "isAdult": True},
        {"status": "success"},
    ),
    "delete_customer": ({"userExternalId": "2446456"}, {"status": "success"}),
    "active_campaigns": ({}, 2),
    "campaigns": ({}, 5),
    "check_code": (
        {**WHO, "campaignInternalId": "msyfms5a9sd2"},
        {"prize_status": "associated", "code": "9E58EDI"},
    ),
    "change_code_status": (
        {**WHO, "campaignInternalId": "msyfms5a9sd2", "code": "XFSTWK98HG"},
        {"status": "success"},
    ),
    "list_codes": ({"campaignInternalId": "3irf2dmn8ks"}, 23),
    "code_history": (WHO, 2),
    "catalogues": ({}, 2),
    "offers": ({}, 2),
    "skus": ({}, 2),
    "locations": ({"country_name": "Romania", "county_name": "Cluj"}, 1),
    "offline_campaigns": ({}, 1),
    "business_users": ({}, 1),
    "channels": ({}, 2),
    "send_notification": (
        {"templateKey": "welcome", "email": "a@shop.example", "attachment": ["a.pdf"]},
        {"status": "success"},
    ),
    "web_init": (
        {"email": "nobody@shop.example", "technicalInfo[screenSize]": "1920x1080"},
        {"status": "ok"},
    ),
    "web_send": (
        {
            "uid": UID,
            "uType": "c",
            "actionType": "visit",
            "aditionalData[brands]": ["Zara", "H&M"],
        },
        {},
    ),
    "mobile_init": ({"userEmail": "a@shop.example"}, {"status": "ok"}),
    "mobile_send": (
        {
            "mid": MOBILE,
            "actionType": "sale",
            "aditionalData[receipts]": [{"name": "C&A", "value": 52}],
        },
        {},
    ),
    "mobile_sensors": (
        {"mid": MOBILE, "sensors": [{"uuid": "2376", "rssi": "5"}, {"uuid": "2377", "minor": 1.1}]},
        {"success": True},
    ),
    "mobile_geo": (
        {"mid": MOBILE, "lat": "44.432149", "lon": 26.088868, "accuracy": "3"},
        {"success": True},
    ),
}


def with_files(folder: Path, given: Mapping[str, object]) -> dict[str, object]:
    """The arguments with paths of real PDF files."""
    found = dict(given)
    for name in ("documents", "attachment"):
        names = found.get(name)
        if isinstance(names, list):
            for file_name in names:
                (folder / file_name).write_bytes(PDF)
            found[name] = [str(folder / file_name) for file_name in names]
    return found
