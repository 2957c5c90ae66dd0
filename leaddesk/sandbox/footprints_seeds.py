"""Whom the Footprints stand-in knows from the start: 57 assigned leads, and the people and ids of the samples."""

import datetime as dt
from typing import Final

from leaddesk.sandbox import footprints_catalogue as catalogue

# The actions and the documents of the samples belong to these leads; neither is assigned to anybody.
_ACTION_LEAD: Final = "5b73fhfc4f58363318b824431"
_DOCUMENT_LEAD: Final = "5fbc335fc3972a78dc85d7a0"
# Update Lead and Get Leads: the id in the samples, and the first of the assigned leads.
_FIRST_LEAD: Final = 0x5CE3B4089D5DE975003244D2
_LEADS: Final = 57
_CONTRACTS: Final = 2
# The window of Get Leads' sample is 2018-11-25 to 2018-12-31.
_FIRST_MOMENT: Final = dt.datetime(2018, 11, 25, 0, 0, 0)  # noqa: DTZ001 - the vendor's dates have no zone
_STEP: Final = dt.timedelta(hours=15)
_STATUSES: Final = ("sale_lead", "lead", "opportunity", "lost", "customer")
_FIRST_NAMES: Final = ("Kibo", "Ștefan", "Zoë", "Ana", "Søren", "Mihaela", "Bo")
_LAST_NAMES: Final = ("English", "O'Neil", "Popescu", "Nguyễn", "Țăran")

ACTION_TYPES: Final[list[dict[str, object]]] = [
    {"_id": "6d22kaal8378716180494f54", "name": "Type 1", "createdAt": "2019-07-18T12:47:35.847Z"},
    {"_id": "6d23b4089d5de672354dd7878", "name": "Test drive", "createdAt": "2019-07-18T12:47:35.847Z"},
]  # fmt: skip
ACTION: Final[dict[str, object]] = {
    "_id": "5ce3b4089d5de975003244d2",
    "leadId": _ACTION_LEAD,
    "actionDetail": "My description",
    "leadActionTypeId": "6d22kaal8378716180494f54",
    "attachments": [],
    "date": "2017-07-18T12:47:35.847Z",
    "createdAt": "2019-07-18T12:47:35.847Z",
    "updatedAt": "2020-08-19T12:57:35.847Z",
}


def _customer(
    identity: str, first: str, last: str, email: str, phone: str, **more: object
) -> dict[str, object]:
    names = {"userFirstName": first, "userLastName": last, "userEmail": email, "userPhone": phone}
    return {"_id": identity, **names, "createdAt": "2018-08-20T15:35:21.962Z", **more}


# The people of the samples: Get and Update customer, Delete customer (an id alone), then those of loyalty codes.
CUSTOMERS: Final[list[dict[str, object]]] = [
    _customer("5e7adfb9f583635122272a44", "Test", "Test", "test@test.ro", "0700000000"),
    _customer("5e7adfb9f583635122272a43", "Dan", "Li", "dan@shop.example", "0700000001", userExternalId="2446456"),
    _customer("5e7adfb9f583635122272a42", "Mihai", "Popescu", "mihai@popescu.com", "+075364628484"),
    _customer("5e7adfb9f583635122272a41", "Mihai", "Popescu", "mihai@popescu.com", "+075364625500"),
    _customer("5ba4c44422206e61b1b8b515", "Andrei", "Ionescu", "exemplu@test.com", "0700000000", userAddress=""),
]  # fmt: skip


def lead_seeds() -> list[dict[str, object]]:
    """New records of the leads known from the start."""
    return [
        *map(_assigned_lead, range(_LEADS)),
        _open_lead(_ACTION_LEAD, "ana@shop.example", "0700000002"),
        _open_lead(_DOCUMENT_LEAD, "ana@shop.example", "0700000002"),
        _open_lead("5b7adfb9f58363518b372a43", "test@test.ro", "0700000000"),
    ]


def _open_lead(identity: str, email: str, phone: str) -> dict[str, object]:
    return {
        "_id": identity,
        "userFirstName": "Test",
        "userLastName": "Test",
        "userEmail": email,
        "userPhone": phone,
        "offerCategoryId": catalogue.OFFER_CATEGORIES[0]["_id"],
        "channelId": catalogue.CHANNELS[0]["_id"],
        "status": "lead",
        "createdAt": "2018-08-20T15:35:21.973Z",
        "timestamp": "2018-08-20T15:35:21.973Z",
    }


def _assigned_lead(number: int) -> dict[str, object]:
    moment = (_FIRST_MOMENT + number * _STEP).isoformat(timespec="milliseconds") + "Z"
    offer = number % len(catalogue.OFFERS)
    lead: dict[str, object] = {
        "_id": f"{_FIRST_LEAD + number:024x}",
        "userFirstName": _FIRST_NAMES[number % len(_FIRST_NAMES)],
        "userLastName": _LAST_NAMES[number % len(_LAST_NAMES)],
        "userEmail": f"lead{number + 1:02}@shop.example",
        "userPhone": f"07001000{number + 1:02}",
        "userCountry": "Romania",
        # Read, the family has values that cannot be written.
        "userFamilyDetalis": ("relationship", "married", "single")[number % 3],
        "userBirthday": f"{1960 + number % 40}-10-21",
        "userIncome": "8004",
        "agreeTandc": "true",
        "isAdult": "true",
        "offerCategoryId": catalogue.OFFER_CATEGORIES[offer]["_id"],
        "offerId": catalogue.OFFERS[offer]["_id"],
        "skuId": catalogue.SKUS[offer]["_id"],
        "skuExternalId": "12345",
        "locationId": catalogue.LOCATIONS[number % len(catalogue.LOCATIONS)][2]["_id"],
        "consultantId": catalogue.BUSINESS_USERS[0]["_id"],
        "channelId": catalogue.CHANNELS[number % len(catalogue.CHANNELS)]["_id"],
        "offlineCampaignId": catalogue.OFFLINE_CAMPAIGNS[0]["_id"],
        "assignedBefore": 1,
        "status": _STATUSES[number % len(_STATUSES)],
        "createdAt": moment,
        "timestamp": moment,
    }
    if number % 4 == 3:
        # Not every lead has a SKU, a birthday or an income.
        del lead["skuId"], lead["skuExternalId"], lead["userBirthday"]
        lead["userIncome"] = ""
    if number < _CONTRACTS:
        # As the samples of Update Lead (a customer) and Update Lost Lead (a lead all the same) are answered.
        lead |= {"status": ("customer", "lead")[number], "contractId": "5ebe97b8d6772218b0a76785"}
    return lead
