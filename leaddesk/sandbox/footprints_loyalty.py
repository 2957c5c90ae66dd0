"""Footprints, section Loyalty Campaign Codes: campaigns, and the prize codes of their customers.

A code is `associated` until it is changed, once, to `redeemed` or `blocked`.
"""

import datetime as dt
from dataclasses import dataclass, replace
from typing import Final

from leaddesk.sandbox import footprints_catalogue as catalogue
from leaddesk.sandbox.footprints_book import Book
from leaddesk.sandbox.footprints_door import Door
from leaddesk.sandbox.footprints_fields import EMAIL, FILLED, PHONE, TEXT, Fields, Tree, whole
from leaddesk.sandbox.footprints_seeds import CUSTOMERS
from leaddesk.sandbox.footprints_views import Record, now
from leaddesk.sandbox.messages import Answer, Request, json_answer
from leaddesk.sandbox.standin import Route

_PERSON: Final[Fields] = {"userEmail": EMAIL, "userPhone": PHONE}
_CHECK: Final[Fields] = {**_PERSON, "campaignInternalId": FILLED}
_CHANGE: Final[Fields] = {**_CHECK, "code": FILLED}
# Code List, Body: the three optional ones; the sample sends searchTerm blank.
_LIST: Final[Fields] = {
    "campaignInternalId": TEXT,
    "searchTerm": TEXT,
    "page": whole(1, 10**9),
}
_HOSTESS: Final = {"_id": "5a0f3b91137e430dfc6795d7", "name": "Test Hostess"}
_LOCATION: Final = catalogue.LOCATIONS[0][2]
_STARTED: Final = "2018-10-26T10:59:08.000Z"
# Check Client Code shows moments two hours later than Check Loyalty User Prize History, and without a zone: the
# vendor's winter time.
_LOCAL: Final = dt.timezone(dt.timedelta(hours=2))


@dataclass(frozen=True, slots=True)
class _Campaign:
    identity: str
    internal_id: str
    name: str
    end: str = "2098-12-26T10:59:08.000Z"
    expiry: str = "2099-10-27T10:59:08.000Z"


@dataclass(frozen=True, slots=True)
class _Code:
    code: str
    campaign: _Campaign
    customer: Record
    status: str = "associated"
    updated: str = "2018-11-21T13:48:14.726Z"


_ENDED: Final = {"end": "2018-10-16T13:38:39.000Z", "expiry": "2018-12-15T15:28:47.000Z"}
# The campaigns of the samples, by the internal ids they use. Those that ended are not active; their codes are good
# still, as the samples have it.
_CAMPAIGNS: Final = (
    _Campaign("5bd2f3b6a651e40b280741ac", "3irf2dmn8ks", "Demo Campaign 2"),
    _Campaign("5ls6a8de1f4da126689eec44", "i8inejs4t8c", "Demo Campaign 4"),
    _Campaign("5ss2f3b6a651736e40b28074", "msyfms5a9sd2", "Campaign name", **_ENDED),
    _Campaign("5cc5ef457c4c2154445fe9d2", "e2h11c3its", "Test 1", **_ENDED),
    _Campaign("5cc5ef457c4c2154445fe9d3", "17ytx3n52qm", "Loyalty Test", **_ENDED),
)
_MANY: Final = 23


def _seeds() -> list[_Code]:
    """The codes of the samples, then enough in one campaign to fill three pages."""
    demo, _, sample, first_test, loyalty_test = _CAMPAIGNS
    _, _, mihai, his_other_phone, andrei = CUSTOMERS
    states = ("associated", "redeemed", "blocked")
    return [
        _Code("9E58EDI", sample, mihai),
        _Code("XFSTWK98HG", sample, mihai),
        _Code("JGFRZ328", loyalty_test, his_other_phone, "redeemed", "2018-11-28T09:26:00.726Z"),
        _Code("9X4C8DN6", first_test, andrei),
        *(_Code(f"DEMO{n:04}", demo, andrei, states[n % 3]) for n in range(_MANY)),
    ]


class LoyaltyCalls:
    """The calls on loyalty campaigns and codes."""

    def __init__(self, door: Door, book: Book) -> None:
        self._door = door
        self._book = book
        self._codes: dict[str, _Code] = {}
        self.forget()

    def forget(self) -> None:
        self._codes = {code.code: code for code in _seeds()}

    def routes(self) -> tuple[Route, ...]:
        path = "/api/loyaltyCode"
        return (
            Route("GET", f"{path}/active-campaigns", self._active),
            Route("GET", f"{path}/campaigns", self._campaigns),
            Route("POST", f"{path}/check", self._check),
            Route("POST", f"{path}/change", self._change),
            Route("POST", f"{path}/list", self._list),
            Route("POST", f"{path}/history", self._history),
        )

    # Sections Get Active Loyalty Campaigns, Get Loyalty Campaigns.

    def _active(self, request: Request) -> Answer:
        self._door.admit_reading(request)
        active = [_brief(one, self._total(one)) for one in _CAMPAIGNS if one.end > now()]
        return json_answer(200, {"status": "success", "campaigns": active})

    def _campaigns(self, request: Request) -> Answer:
        self._door.admit_reading(request)
        every = [_whole(one, self._total(one)) for one in _CAMPAIGNS]
        return json_answer(200, {"status": "success", "campaigns": every})

    def _total(self, campaign: _Campaign) -> int:
        return sum(code.campaign is campaign for code in self._codes.values())

    # Sections Check Client Code, Change Code Status.

    def _check(self, request: Request) -> Answer:
        """Of several codes the one still to be redeemed, then the latest."""
        self._door.admit(request)
        held = self._held(self._door.form(request, _CHECK, _CHECK))
        if not held:
            # Nobody can know this before asking: no problem is recorded.
            return self._door.error(404, "redeem code not found")
        code = next((code for code in held if code.status == "associated"), held[-1])
        answer = json_answer(
            200,
            {
                "status": "success",
                "message": "redeem code found",
                "code": code.code,
                "expire_code_date": _local(code.campaign.expiry),
                "prize_status": code.status,
                "prize": {"name": "Prize 1"},
                "last_update": _local(code.updated),
            },
        )
        if self._door.as_printed:
            return replace(answer, body=answer.body.replace(b'"name":', b"name:"))
        return answer

    def _change(self, request: Request) -> Answer:
        self._door.admit(request)
        tree = self._door.form(request, _CHANGE, _CHANGE)
        code = next((code for code in self._held(tree) if code.code == tree["code"]), None)
        if code is None:
            return self._door.error(404, "redeem code not found")
        if code.status != "associated":
            # Two clients may redeem the same code: no problem is recorded.
            return self._door.error(400, f"the code is {code.status} already")
        changed = replace(code, status=self._door.change_to, updated=now())
        self._codes[code.code] = changed
        request.stored = True
        return json_answer(200, {"status": "success"})

    def _held(self, tree: Tree) -> list[_Code]:
        """The codes of a person, in the campaign asked for where there is one."""
        customer = self._book.customer(str(tree["userEmail"]), str(tree["userPhone"]))
        wanted = tree.get("campaignInternalId")
        return [
            code
            for code in self._codes.values()
            if customer is not None
            and code.customer["_id"] == customer["_id"]
            and wanted in {None, code.campaign.internal_id}
        ]

    # Sections Code List, Check Loyalty User Prize History.

    def _list(self, request: Request) -> Answer:
        """A form is not needed at all: each field is optional."""
        self._door.admit(request)
        tree: Tree = {"page": "1"}
        if request.body:
            tree |= self._door.form(request, _LIST)
        wanted, term = tree.get("campaignInternalId"), str(tree.get("searchTerm", "")).lower()
        found = [
            code
            for code in self._codes.values()
            if (not wanted or code.campaign.internal_id == wanted) and term in code.code.lower()
        ]
        size = self._door.page_size
        page = found[(int(str(tree["page"])) - 1) * size :][:size]
        shown = {"status": "success", "clients": [_listed(code) for code in page]}
        return json_answer(200, {**shown, "totalResults": len(found)})

    def _history(self, request: Request) -> Answer:
        self._door.admit(request)
        tree = self._door.form(request, _PERSON, _PERSON)
        codes = [
            {
                "code": code.code,
                "campaign": {"internalId": code.campaign.internal_id, "name": code.campaign.name},
                "status": code.status,
                "prize": {"name": "Prize 1"},
                "location": {"name": _LOCATION["name"]},
                "expire_code_date": code.campaign.expiry,
                "last_update": code.updated,
            }
            for code in self._held(tree)
            if code.status != "blocked"
        ]
        return json_answer(200, {"status": "success", "codes": codes})


def _local(moment: str) -> str:
    return dt.datetime.fromisoformat(moment).astimezone(_LOCAL).strftime("%Y-%m-%d %H:%M:%S")


def _dates(campaign: _Campaign) -> Record:
    return {"startDate": _STARTED, "endDate": campaign.end, "expireCodesDate": campaign.expiry}


def _brief(campaign: _Campaign, total: int) -> Record:
    return {
        "_id": campaign.identity,
        "internalId": campaign.internal_id,
        "name": campaign.name,
        **_dates(campaign),
        "loyaltySettings": {"loyaltyPrizeTypes": [{"name": "Prize 1"}, {"name": "Prize 2"}]},
        "location": {"name": _LOCATION["name"]},
        "total": total,
    }


def _whole(campaign: _Campaign, total: int) -> Record:
    unknown = (
        "salesCost", "monthlySellingCost", "monthlyServicingCost", "productionCost", "profitabilityTime",
        "retentionRate",
    )  # fmt: skip
    return {
        "_id": campaign.identity,
        "internalId": campaign.internal_id,
        "name": campaign.name,
        "type": "drive_loyalty",
        "budget": 0,
        **dict.fromkeys(unknown),
        "landingPageURL": "",
        **_dates(campaign),
        "timestamp": _STARTED,
        "createdAt": _STARTED,
        "__v": 15,
        "locationId": _LOCATION["_id"],
        "loyaltySettings": {
            "type": "instant",
            "allowedChars": "",
            "codeLength": "9",
            "loyaltyPrizeTypes": [
                {
                    "_id": "5cs8868d0880e32034d474d9",
                    "totalCodes": 22,
                    "pointsValue": 10,
                    "name": "Prize 1",
                },
                {
                    "_id": "5cs8968d0880e32034d474d8",
                    "totalCodes": 25,
                    "pointsValue": 20,
                    "name": "Prize 2",
                },
            ],
        },
        "extraAllocations": [
            {
                "type": "purchases",
                "currency": "",
                "criteria": "above",
                "period": "",
                "value": 120,
                "betweenValue": None,
                "loyaltyPoints": 10,
                "customPeriod": 0,
                "_id": "5ds2f3b6b651e42baaa941wq",
            }
        ],
        "leads": [],
        "total": total,
    }


def _listed(code: _Code) -> Record:
    customer = code.customer
    names = ("userFirstName", "userLastName", "userEmail", "userPhone")
    return {
        "code": code.code,
        "campaign": {
            "_id": code.campaign.identity,
            "internalId": code.campaign.internal_id,
            "name": code.campaign.name,
            "type": "drive_loyalty",
            **_dates(code.campaign),
            "loyaltySettings": {"type": "standard"},
        },
        "client": {
            "_id": customer["_id"],
            **{name: customer[name] for name in names},
            "userAddress": customer.get("userAddress", ""),
        },
        "status": code.status,
        "prize": {"pointsValue": 1, "name": "Prize 1"},
        "hostess": _HOSTESS,
    }
