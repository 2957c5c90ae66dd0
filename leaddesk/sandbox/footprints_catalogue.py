"""The small catalogue of the Footprints stand-in: channels, locations, offers and the rest that leads point to."""

from typing import Final

_MOMENT: Final = "2018-08-07T10:29:07.932Z"

OFFER_CATEGORIES: Final[list[dict[str, object]]] = [
    {"_id": "5d7a3190e47bd328e45bd176", "name": "Catalog 1"},
    {"_id": "5d7a3190e47bd328e45bd177", "name": "Catalog 2"},
]
# Prices may come as text or blank (Get customers, offers).
OFFERS: Final[list[dict[str, object]]] = [
    {
        "_id": "5d7f8932387e93790a187b3b",
        "name": "Offer 1",
        "price": 250,
        "externalId": "GSFAR300",
        "offerCategory": OFFER_CATEGORIES[0],
    },
    {
        "_id": "5d7f8932387e93790a187b3c",
        "name": "Offer 2",
        "price": "",
        "externalId": "GDTSR302",
        "offerCategory": OFFER_CATEGORIES[1],
    },
]
SKUS: Final[list[dict[str, object]]] = [
    {
        "_id": "5e6b7be8576e5213f065b23c",
        "name": "PROD SKU 1",
        "price": 5534,
        "externalId": "RESH132",
        "quantity": 1,
        "offer": {"_id": "5d7f8932387e93790a187b3b", "name": "Offer 1"},
    },
    {
        "_id": "5e6b7be8576e5213f065b23d",
        "name": "PROD SKU 2",
        "price": "1132",
        "externalId": "TARS635",
        "quantity": 1,
        "offer": {"_id": "5d7f8932387e93790a187b3c", "name": "Offer 2"},
    },
]


def _location(identity: str, name: str, address: str) -> dict[str, object]:
    return {
        "_id": identity,
        "timestamp": _MOMENT,
        "createdAt": _MOMENT,
        "areaId": "5b697473a504503c31299107",
        "name": name,
        "description": "17:00-19:00",
        "address": address,
        "__v": 1,
        "coords": [0, 0],
        "image": "",
    }


# Country and county by which List Locations can be narrowed; its answer does not show them.
LOCATIONS: Final[list[tuple[str, str, dict[str, object]]]] = [
    ("Romania", "Alba", _location("5b887473a504503c31559108", "Sucursala Test", "Alba Iulia, Str. Test nr.1")),
    ("Romania", "Cluj", _location("5b887473a504503c31559109", "Piața Unirii", "Cluj-Napoca, Piața Unirii 2")),
]  # fmt: skip
OFFLINE_CAMPAIGNS: Final[list[dict[str, object]]] = [
    {
        "_id": "5b30cb8ae1267446c1554b6c",
        "locationId": "5b887473a504503c31559108",
        "name": "Offline Campaign Test",
        "description": "",
        "image": None,
        "type": "offline",
        "budget": 0,
        "startDate": "2018-06-25T11:00:18.000Z",
        "endDate": "2018-11-30T11:00:18.000Z",
        "timestamp": "2018-06-25T11:00:58.546Z",
        "createdAt": "2018-06-25T11:00:58.546Z",
        "drawFrequency": {
            "repeats": "none",
            "frequency": None,
            "day": None,
            "end": {"type": "", "value": ""},
        },
        "winningType": [],
        "__v": 0,
    }
]
BUSINESS_USERS: Final[list[dict[str, object]]] = [
    {
        "_id": "5ff16a391c21fa85afad5278",
        "locations": [{"_id": "5b887473a504503c31559108", "name": "Sucursala Test"}],
        "offerCategories": [{"_id": "5d7a3190e47bd328e45bd176", "name": "Catalog 1"}],
        "firstName": "Ana",
        "lastName": "Ionescu",
        "email": "ana.ionescu@shop.example",
        "phone": "0000000000",
        "groupRole": "sales",
        "role": "consultant",
    }
]
CHANNELS: Final[list[dict[str, object]]] = [
    {"_id": "5d72559ea51b651623b1ac8b", "name": "Channel 1", "mediaType": "Earned Media"},
    {"_id": "7d72339ea51b651648b1a4a2", "name": "Channel 2", "mediaType": "Owned Media"},
]


APPLICATION_KEY: Final = "071f34176f42a143da5ff3b1"
_DRAWN: Final = {"description": "", "timestamp": _MOMENT, "createdAt": _MOMENT}


def _ids(items: list[dict[str, object]]) -> frozenset[str]:
    return frozenset(str(item["_id"]) for item in items)


OFFER_CATEGORY_IDS: Final = _ids(OFFER_CATEGORIES)
OFFER_IDS: Final = _ids(OFFERS)
SKU_IDS: Final = _ids(SKUS)
LOCATION_IDS: Final = _ids([location for _, _, location in LOCATIONS])
OFFLINE_CAMPAIGN_IDS: Final = _ids(OFFLINE_CAMPAIGNS)
CONSULTANT_IDS: Final = _ids(BUSINESS_USERS)
CHANNEL_IDS: Final = _ids(CHANNELS)


def _item(items: list[dict[str, object]], identity: object) -> dict[str, object]:
    return next(item for item in items if item["_id"] == identity)


def named(items: list[dict[str, object]], identity: object, *more: str) -> dict[str, object]:
    """What a lead shows of a thing it points to: id, name, and `more` of its fields."""
    item = _item(items, identity)
    return {name: item[name] for name in ("_id", "name", *more)}


def consultant(identity: object) -> dict[str, object]:
    """What a lead shows of its consultant: id and full name."""
    user = _item(BUSINESS_USERS, identity)
    return {"_id": identity, "name": f"{user['firstName']} {user['lastName']}"}


def category_with_offers(identity: object) -> dict[str, object] | None:
    """A catalogue as the interactions of a customer show it (Get customers)."""
    if identity is None:
        return None
    offers = [
        {
            "_id": offer["_id"],
            "name": offer["name"],
            "price": "",
            "offerCategoryId": identity,
            "userId": BUSINESS_USERS[0]["_id"],
            **_DRAWN,
            "__v": "0",
        }
        for offer in OFFERS
        if isinstance(offer["offerCategory"], dict) and offer["offerCategory"]["_id"] == identity
    ]
    return {
        "applicationKeys": [],
        "consultants": [],
        "locations": sorted(LOCATION_IDS),
        "offers": offers,
        "__v": 2,
        **_DRAWN,
        "name": _item(OFFER_CATEGORIES, identity)["name"],
        "_id": identity,
    }
