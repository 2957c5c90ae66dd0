"""How the reads of Footprints show leads and customers.

Dates are written one way and read in three: as written (`Y-m-d H:i:s`), as ISO with Z, and birthdays as JavaScript
prints a date. The samples of the document do all three.
"""

import datetime as dt
from typing import Final

from leaddesk.sandbox import footprints_catalogue as catalogue
from leaddesk.sandbox.footprints_fields import BOOLEAN, DAY, PERSON, plain

Record = dict[str, object]

_NAMES: Final = ("userFirstName", "userLastName", "userEmail", "userPhone")
# Update Lead and Update Lost Lead: what their answers show of a lead.
_FLAT: Final[tuple[str, ...]] = (
    "_id", "comments", "timestamp", "createdAt", "status", *_NAMES, "locationId", "offerId", "updatedAt",
    "consultantId", "assignedBefore", "skuId", "contractId", "skuExternalId",
)  # fmt: skip
_DATES: Final = ("timestamp", "createdAt", "updatedAt", "timestampStatusChange")
# Fields whose name is read otherwise than it is written.
_READ_NAMES: Final = {"userFamilyDetalis": "userFamilyDetails"}
# Kept beside a lead and shown in the customer's profile only.
_PROFILE_ONLY: Final = frozenset({"history", "comments", "documents", "contract"})
_APPLICATION: Final = {"name": "CRM Application", "id": "67a6ff12cf74a7140931626c"}


def now() -> str:
    """The moment as reads show it: ISO with milliseconds and Z."""
    return dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def iso(moment: object) -> str:
    """A moment in either way of writing it, as ISO; a time zone sent beside it is not applied (our reading)."""
    text = str(moment)
    return text if text.endswith("Z") else text.replace(" ", "T") + ".000Z"


def spaced(moment: object) -> str:
    """A moment in either way of writing it, as `Y-m-d H:i:s`."""
    return iso(moment)[:19].replace("T", " ")


def flat(lead: Record) -> Record:
    """As the answers to Update Lead and Update Lost Lead show it: dates as they are written, no names."""
    shown: Record = {name: lead[name] for name in _FLAT if name in lead}
    return shown | {name: spaced(lead[name]) for name in _DATES if name in shown}


def listed(lead: Record) -> Record:
    """As Get Leads shows it: with the names of what it points to."""
    shown = _fields(lead) | {
        "offer": catalogue.named(catalogue.OFFERS, lead["offerId"], "price"),
        "offerCategory": catalogue.named(catalogue.OFFER_CATEGORIES, lead["offerCategoryId"])[
            "name"
        ],
        "consultant": catalogue.consultant(lead["consultantId"]),
        "agreeToCollect": True,
        "isMultipart": False,
        "isComplete": True,
        "actionRequired": True,
        "deviceType": "desktop",
        "industryId": "5b8561bd0bb67c30c35df800",
    }
    for name in ("consultantId", "assignedBefore", "contractId"):
        shown.pop(name, None)
    if "skuId" in shown:
        shown["sku"] = catalogue.named(catalogue.SKUS, shown.pop("skuId"), "price")
    return shown


def in_profile(lead: Record) -> Record:
    """As Get customers shows it: with its history and comments."""
    shown = _fields(lead)
    del shown["updatedAt"]
    return {
        **shown,
        "history": lead["history"],
        "interactions": [],
        "comments": lead.get("comments", []),
        "kidsAge": [],
        "__v": 1,
        "type": "B2C",
        "actionRequired": True,
        "isComplete": True,
        "isMultipart": False,
        "offerCategory": {"consultants": [], "id": lead.get("offerCategoryId")},
        "application": _APPLICATION,
        "applicationKey": catalogue.APPLICATION_KEY,
    }


def history_entry(lead: Record, identity: str) -> Record:
    """The lead's present status, as an entry of its history."""
    kept = (*_NAMES, "offerCategoryId", "status")
    return {
        "__v": 0,
        "leadId": lead["_id"],
        **{name: lead[name] for name in kept if name in lead},
        "applicationKey": catalogue.APPLICATION_KEY,
        "isMultipart": False,
        "isComplete": True,
        "timestamp": iso(lead["timestampStatusChange"]),
        "createdAt": iso(lead["timestampStatusChange"]),
        "_id": identity,
    }


def profile(customer: Record, leads: list[Record]) -> Record:
    """As Get customers shows a customer."""
    arrays = (
        "kidsAge",
        "interests",
        "preferences",
        "employees",
        "marketingChannels",
        "pointsOfPresence",
    )
    return {
        **dict.fromkeys(_NAMES, ""),
        **{name: [] for name in arrays},
        **_fields(customer),
        "type": "B2C",
        "__v": 2,
        "personalAssistance": [],
        "interactionsTimeline": [_interaction(lead) for lead in leads],
        "leads": [in_profile(lead) for lead in leads],
    }


def _interaction(lead: Record) -> Record:
    return {
        "createdAt": iso(lead["createdAt"]),
        "timestamp": iso(lead["timestamp"]),
        "icon": "icon-location-city",
        "offlineCampaignId": lead.get("offlineCampaignId"),
        "offerCategoryId": catalogue.category_with_offers(lead.get("offerCategoryId")),
        "leadId": lead["_id"],
    }


def _fields(record: Record) -> Record:
    """What was written of a lead or customer, in the types and forms of reads."""
    shown: Record = {}
    for name, value in record.items():
        if name in _PROFILE_ONLY:
            continue
        if name in _DATES:
            shown[name] = iso(value)
        elif name == "userBirthday":
            shown[name] = _birthday(str(value))
        elif PERSON.get(name) is BOOLEAN:
            shown[name] = value == "true"
        else:
            shown[_READ_NAMES.get(name, name)] = plain(value)
    return shown


def _birthday(day: str) -> str:
    """As JavaScript prints a date: `Fri Oct 21 1960 00:00:00 GMT+0000 (UTC)`, whatever the system's language."""
    date = dt.datetime.strptime(day, DAY).replace(tzinfo=dt.UTC)
    weekday = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[date.weekday()]
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    return f"{weekday} {months[date.month - 1]} {date:%d} {date.year} 00:00:00 GMT+0000 (UTC)"
