"""The stand-in of Footprints for Retail: a token for a year, leads as forms with bracketed names, catalogues.

The document shows no error answer at all: statuses and bodies of refusals are our reading. Sign-in is its section
Authentication; each other call has a section of its name.
"""

import base64
import binascii
import datetime as dt
import hmac
import itertools
import secrets
from functools import partial
from typing import Final

from leaddesk.sandbox import footprints_catalogue as catalogue
from leaddesk.sandbox.checks import FORM, digits, form_pairs, media_type
from leaddesk.sandbox.footprints_fields import LEAD_FIELDS, Tree, complaints, form_tree
from leaddesk.sandbox.messages import Answer, Refusal, Request, json_answer
from leaddesk.sandbox.standin import Route, SandboxAccount, StandIn
from leaddesk.sandbox.tokens import TokenShelf

_SECRETS: Final = {
    "key": "fp+k/y&=%41 é",
    "secret": "s:cr&t+/=%20é key",
    "pin": "12&34+5=6%78 é",
    "password": "p&ss+w/o=r%d é",
    "app_key": "571e&4183+47a/55=0%f3 é",
}
_USERNAME: Final = "store+1@retail&fils.example"
# Authentication, Query Parameters: what each grant takes beside grant_type.
_GRANT_FIELDS: Final = {
    "client_credentials": frozenset[str](),
    "password": frozenset({"username", "password"}),
    "pin": frozenset({"pin"}),
}
# Ids look like those of the document: 24 hexadecimal digits.
_ID_START: Final = 0x5E7ADFB9F583635122272A45


class Footprints(StandIn):
    """Footprints.

    `custom_variables` are those declared under Settings > Custom Variables, `page_size` is the number of entries
    on a page of a catalogue, `tokens.seconds` the lifetime of a token.
    """

    vendor_id = "footprints"

    def __init__(self) -> None:
        self.tokens = TokenShelf(31_535_999, suffix="+/=")
        self.custom_variables = {"leaddesk_id"}
        self.page_size = 10
        self._leads: list[dict[str, object]] = []
        self._clients: dict[tuple[str, str], list[dict[str, object]]] = {}
        self._numbers = itertools.count(_ID_START)
        super().__init__()

    def routes(self) -> tuple[Route, ...]:
        def paged(items: list[dict[str, object]]) -> partial[Answer]:
            return partial(self._page_of, items)

        return (
            Route("POST", "/api/token", self._token),
            Route("POST", "/api/lead", self._add_lead, push=True),
            Route("GET", "/api/client", self._client),
            Route("GET", "/api/location", self._locations),
            Route("GET", "/api/offerCategory", paged(catalogue.OFFER_CATEGORIES)),
            Route("GET", "/api/offer", paged(catalogue.OFFERS)),
            Route("GET", "/api/sku", paged(catalogue.SKUS)),
            Route("GET", "/api/channels", partial(self._all_of, catalogue.CHANNELS)),
            Route(
                "GET", "/api/offlineCampaign", partial(self._all_of, catalogue.OFFLINE_CAMPAIGNS)
            ),
            Route("GET", "/api/business-users", partial(self._all_of, catalogue.BUSINESS_USERS)),
        )

    def account(self, root: str) -> SandboxAccount:
        return SandboxAccount(
            base_url=root,
            settings={"base_url": root, "grant": "client_credentials", "username": _USERNAME},
            secrets=dict(_SECRETS),
            destination={
                "offer_category_id": str(catalogue.OFFER_CATEGORIES[0]["_id"]),
                "offer_id": str(catalogue.OFFERS[0]["_id"]),
                "location_id": str(catalogue.LOCATIONS[0][2]["_id"]),
                "consultant_id": str(catalogue.BUSINESS_USERS[0]["_id"]),
                "channel_id": str(catalogue.CHANNELS[0]["_id"]),
            },
        )

    def error(self, status: int, message: str) -> Answer:
        return json_answer(status, {"status": "error", "message": message})

    def expire_tokens(self) -> None:
        """Makes every token expired, as after a year."""
        with self._lock:
            self.tokens.expire_all()

    def _stored_leads(self) -> list[dict[str, object]]:
        return self._leads

    def _forget(self) -> None:
        self._leads.clear()
        self._clients.clear()

    # Section Authentication.

    def _token(self, request: Request) -> Answer:
        """The table calls the fields query parameters; every sample sends them in the body."""
        self.query_values(request)
        self._check_basic(request)
        fields = self._form(request)
        grant = fields.pop("grant_type", "")
        if grant not in _GRANT_FIELDS:
            raise self.refusal(400, f"grant_type is one of {', '.join(_GRANT_FIELDS)}")
        if grant == "client_credentials":
            # The samples send a pin with this grant, which by the table has no use for it.
            fields.pop("pin", None)
        for name in sorted(_GRANT_FIELDS[grant] ^ fields.keys()):
            kind = "missing" if name in _GRANT_FIELDS[grant] else "not a field"
            raise self.refusal(400, f"{name} is {kind} of the grant {grant}")
        expected = {**_SECRETS, "username": _USERNAME}
        for name, value in fields.items():
            if not hmac.compare_digest(value.encode(), expected[name].encode()):
                raise self.refusal(401, f"the {name} is wrong")
        return json_answer(
            200,
            {
                "access_token": self.tokens.issue(),
                "token_type": "bearer",
                "expires_in": int(self.tokens.seconds),
                "refresh_token": secrets.token_hex(32),
                "scope": ["app_scope", "hostess_scope"],
                "hostess_name": "Test Hostess",
                "hostess_id": "5b30cb85e1267446c5784b75",
            },
        )

    def _check_basic(self, request: Request) -> None:
        scheme, _, encoded = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "basic":
            raise self.refusal(401, "the Authorization header is not Basic")
        try:
            given = base64.b64decode(encoded, validate=True)
        except binascii.Error as error:
            raise self.refusal(401, "the Authorization header is not base64") from error
        # UTF-8 under the base64, as RFC 7617 recommends.
        if not hmac.compare_digest(given, f"{_SECRETS['key']}:{_SECRETS['secret']}".encode()):
            raise self.refusal(401, "the key or the secret is wrong")

    def _begin(self, request: Request, *parameters: str) -> dict[str, str]:
        """The token in the query, as of every call below /api; returns the query's own parameters."""
        query = self.query_values(request, "access_token", *parameters)
        token = query.pop("access_token", "")
        state = self.tokens.state(token)
        if state == "expired":
            # Nobody can know this before asking: no problem is recorded.
            raise Refusal(self.error(401, "The access token has expired"))
        if state == "unknown":
            raise self.refusal(401, f"the access_token is {'wrong' if token else 'missing'}")
        return query

    def _pairs(self, request: Request) -> list[tuple[str, str]]:
        if media_type(request.headers) != FORM:
            raise self.refusal(415, f"the Content-Type is {FORM}")
        try:
            return form_pairs(request.body.decode("latin-1"))
        except ValueError as error:
            raise self.refusal(400, f"the form body is malformed: {error}") from error

    def _form(self, request: Request) -> dict[str, str]:
        pairs = self._pairs(request)
        fields = dict(pairs)
        if len(fields) != len(pairs):
            raise self.refusal(400, "a form field occurs more than once")
        return fields

    # Section Add Lead.

    def _add_lead(self, request: Request) -> Answer:
        self._begin(request)
        try:
            tree = form_tree(self._pairs(request))
        except ValueError as error:
            raise self.refusal(400, str(error)) from error
        if not tree:
            # No field is marked as required, but a lead of nothing is no lead (our reading).
            raise self.refusal(400, "the lead has no field at all")
        found = complaints(tree, catalogue.KNOWN_IDS)
        if found:
            document = {"status": "error", "message": "Validation failed", "errors": found}
            problems = [f"{name} {text}" for name, text in found.items()]
            raise Refusal(json_answer(400, document), *problems)
        ignored = [name for name in tree if name not in LEAD_FIELDS | self.custom_variables]
        # The document says what happens to undeclared variables: nothing. Somebody's data is lost that way.
        request.problems += [f"{name} is no declared custom variable: ignored" for name in ignored]
        identity = self._store({name: value for name, value in tree.items() if name not in ignored})
        request.stored = True
        return json_answer(200, {"_id": identity})

    def _store(self, tree: Tree) -> str:
        identity = f"{next(self._numbers):024x}"
        now = _now()
        lead: dict[str, object] = {"createdAt": now, **tree, "_id": identity, "timestamp": now}
        lead["status"] = "lead"
        self._leads.append(lead)
        key = _client_key(str(tree.get("userEmail", "")), str(tree.get("userPhone", "")))
        self._clients.setdefault(key, []).append(lead)
        return identity

    # Sections Get customers and List …

    def _client(self, request: Request) -> Answer:
        """By e-mail and phone, both mandatory; how to ask by national id is not said, so nobody can."""
        self.no_body(request)
        query = self._begin(request, "userEmail", "userPhone")
        for name in ("userEmail", "userPhone"):
            if not query.get(name):
                raise self.refusal(400, f"{name} is mandatory")
        leads = self._clients.get(_client_key(query["userEmail"], query["userPhone"]))
        if not leads:
            # A person who is not there: no problem is recorded.
            return self.error(404, "Client not found")
        first, last = leads[0], leads[-1]
        names = ("userFirstName", "userLastName", "userEmail", "userPhone")
        profile: dict[str, object] = {name: last.get(name, "") for name in names}
        profile |= {
            "_id": str(first["_id"])[::-1],
            "timestamp": last["timestamp"],
            "createdAt": first["createdAt"],
            "type": "B2C",
            "marketingChannels": [],
            "interactionsTimeline": [
                {"createdAt": lead["createdAt"], "leadId": lead["_id"]} for lead in leads
            ],
            "leads": [
                {"history": [], "interactions": [], "comments": [], **lead} for lead in leads
            ],
        }
        return json_answer(200, profile)

    def _locations(self, request: Request) -> Answer:
        self.no_body(request)
        query = self._begin(request, "country_name", "county_name")
        return json_answer(
            200,
            [
                location
                for country, county, location in catalogue.LOCATIONS
                if query.get("country_name", country) == country
                and query.get("county_name", county) == county
            ],
        )

    def _all_of(self, items: list[dict[str, object]], request: Request) -> Answer:
        self.no_body(request)
        self._begin(request)
        return json_answer(200, items)

    def _page_of(self, items: list[dict[str, object]], request: Request) -> Answer:
        """One page, and the totals in headers (List Catalogues, offers and SKUs)."""
        self.no_body(request)
        text = self._begin(request, "page").get("page", "1")
        if not (text.isascii() and text.isdecimal()) or int(text) < 1:
            raise self.refusal(400, f"page is a number from 1, not {text!r}")
        page = int(text)
        headers = (
            ("Access-Control-Expose-Headers", "X-Total-Pages, X-Records, X-Current-Page"),
            ("X-Current-Page", str(page)),
            ("X-Records", str(len(items))),
            ("X-Total-Pages", str(-(-len(items) // self.page_size))),
        )
        return json_answer(200, items[(page - 1) * self.page_size : page * self.page_size], headers)


def _client_key(email: str, phone: str) -> tuple[str, str]:
    return email.lower(), digits(phone)


def _now() -> str:
    """The moment as reads show it: ISO with milliseconds and Z."""
    return dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
