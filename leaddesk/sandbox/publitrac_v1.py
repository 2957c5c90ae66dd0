"""The stand-in of PUBLITRAC API v1: one URL, a `method` parameter, XML in a `query` parameter, XML back.

The document shows failures only as XML with a 9xxx status, never as an HTTP error, so that is how they come here,
with HTTP 200. Where it has no code for a refusal (sign-in, unknown method or parameter), the status is 9000, which
is in none of its lists: our reading. Only what never reaches its one URL, and calls above the limit, get HTTP
errors.
"""

import hmac
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final
from xml.etree.ElementTree import Element, SubElement, tostring

from leaddesk.sandbox.checks import FORM, CallWindow, form_pairs, media_type, strict_xml
from leaddesk.sandbox.messages import Answer, Refusal, Request, text_answer
from leaddesk.sandbox.publitrac_leads import LeadBook, StoredLead
from leaddesk.sandbox.publitrac_sync import LeadSync, read_conditions, read_sync
from leaddesk.sandbox.standin import Operation, Route, SandboxAccount, StandIn

_API_KEY: Final = "1234e567-890c & 123e+4567/8901=b234%c56é"
_USERNAME: Final = "api+user@agence&fils.example"
_PASSWORD: Final = "p=ss w&rd+/%25é"  # noqa: S105 - an invented one, for the stand-in only
_DOOR: Final = "v1"
_UNDOCUMENTED: Final = 9000
_INVALID_XML: Final = 9011
_GET_LEAD: Final = 9015
_SYNC_LEAD: Final = 9018
# Get leads, Réponse: `offset` is 100 on page 1 of one result, so it can only be the size of a page.
_LEADS_PER_PAGE: Final = 100
_CAMPAIGNS_PER_PAGE: Final = 100
# Get campaigns, Réponse: names in mixed case. The zero dates are those that Get opportunities shows.
_CAMPAIGNS: Final = (
    ("2071", "AdCenter - Drip Marketing", "Paid Search", "CMP-4d7147b0dd389", "2011-03-04 20:12:32"),
    ("2211", "AdCenter - Internet Marketing", "Paid Search", "CMP-4dc2ebfe7a3f2", "2011-05-05 18:27:10"),
    ("2305", "Trade Show May", "Event", "CMP-4f1b2c3d4e5f6", "0000-00-00 00:00:00"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Method:
    """One value of `method`: its verb, its own parameters and what answers it."""

    verb: str
    handler: Callable[[dict[str, str], Request], Answer]
    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    push: bool = False


class PublitracV1(StandIn):
    """PUBLITRAC v1. `window` holds the limit of 35 calls in any second (section Limitation)."""

    vendor_id = "publitrac_v1"

    def __init__(self, book: LeadBook) -> None:
        self.window = CallWindow(35, 1.0)
        self._book = book
        self._methods = {
            "syncLead": _Method("POST", self._sync_lead, ("query",), push=True),
            "getLead": _Method("GET", self._get_lead, ("email",)),
            "getLeadByExternalId": _Method("GET", self._get_by_external_id, ("externalId",)),
            "getLeads": _Method("GET", self._get_leads, ("query",), ("page",)),
            "getCampaigns": _Method("GET", self._get_campaigns, (), ("page",)),
        }
        super().__init__(book.lock)

    def routes(self) -> tuple[Route, ...]:
        """One URL for everything; the methods are in a table of their own."""
        return ()

    def account(self, root: str) -> SandboxAccount:
        base_url = f"{root}/api"
        return SandboxAccount(
            base_url=base_url,
            settings={"base_url": base_url, "username": _USERNAME},
            secrets={"api_key": _API_KEY, "password": _PASSWORD},
            destination={"original_source": "Trade Show May", "original_source_type": "Direct"},
        )

    def add_lead(self, **fields: str) -> None:
        """Puts a lead in without a request, also one whose e-mail address is taken: several leads on a key."""
        with self._lock:
            self._book.insert({"email": "", **fields}, {}, _DOOR)

    def error(self, status: int, message: str) -> Answer:
        return text_answer(status, message)

    def _stored_leads(self) -> list[dict[str, object]]:
        return [dict(lead.flat()) for lead in self._book.all(_DOOR)]

    def _forget(self) -> None:
        self._book.forget(_DOOR)
        self.window.clear()

    # Section Authentification, Syntaxe: every call names its method and signs in.

    def resolve(self, request: Request) -> Operation:
        if request.path != "/api":
            raise self.refusal(404, f"there is no {request.path}")
        if request.method not in {"GET", "POST"}:
            raise self.refusal(405, f"/api takes GET or POST, not {request.method}")
        parameters = self._parameters(request)
        name = parameters.pop("method", "")
        method = self._methods.get(name)
        if method is None:
            raise _refused(f"there is no method {name!r}" if name else "method is missing")
        handler = partial(self._call, name, method, parameters)
        return Operation(f"/api?method={name}", handler, method.push)

    def _parameters(self, request: Request) -> dict[str, str]:
        """The parameters of the URL and, for POST, of the form body.

        The document does not say which of the two carries the credentials of a POST, so either may.
        """
        pairs = [(name, value) for name, values in request.query.items() for value in values]
        if request.method == "GET" and request.body:
            raise _refused("a GET call takes no body")
        if request.method == "POST":
            if media_type(request.headers) != FORM:
                raise _refused(f"the Content-Type of a POST call is {FORM}")
            if "query" in request.query:
                raise _refused("the query of a POST call belongs into the body")
            try:
                pairs += form_pairs(request.body.decode("latin-1"))
            except ValueError as error:
                raise _refused(f"the form body is malformed: {error}") from error
        parameters = dict(pairs)
        if len(parameters) != len(pairs):
            raise _refused("a parameter occurs more than once")
        return parameters

    def _call(
        self, name: str, method: _Method, parameters: dict[str, str], request: Request
    ) -> Answer:
        if not self.window.admit(time.monotonic()):
            limit = f"more than {self.window.calls} calls in {self.window.seconds:g} s"
            # The document gives the limit and no answer; HTTP has one for it (our reading).
            raise Refusal(_failure(_UNDOCUMENTED, "Call limit exceeded.", http=429), limit)
        self._sign_in(parameters)
        if request.method != method.verb:
            raise _refused(f"{name} takes {method.verb}, not {request.method}")
        for parameter in method.required:
            if parameter not in parameters:
                raise _refused(f"{name} needs the parameter {parameter}")
        for parameter in parameters:
            if parameter not in {*method.required, *method.optional}:
                raise _refused(f"{name} has no parameter {parameter!r}")
        return method.handler(parameters, request)

    def _sign_in(self, parameters: dict[str, str]) -> None:
        """`apikey` in the table of Authentification, `apiKey` in every method's section: one of them."""
        spellings = [name for name in ("apikey", "apiKey") if name in parameters]
        if len(spellings) > 1:
            raise _refused("both apikey and apiKey are sent")
        given = {
            "API key": (parameters.pop(spellings[0], "") if spellings else "", _API_KEY),
            "username": (parameters.pop("username", ""), _USERNAME),
            "password": (parameters.pop("password", ""), _PASSWORD),
        }
        for name, (value, expected) in given.items():
            if not hmac.compare_digest(value.encode(), expected.encode()):
                problem = f"the {name} is {'wrong' if value else 'missing'}"
                raise Refusal(_failure(_UNDOCUMENTED, "Authentication failed."), problem)

    # Section Sync Lead.

    def _sync_lead(self, parameters: dict[str, str], request: Request) -> Answer:
        try:
            sync = read_sync(strict_xml(parameters["query"]))
        except ValueError as error:
            failure = _failure(_INVALID_XML, "Leads synchronization failed.", f"9011 - {error}")
            raise Refusal(failure, str(error)) from error
        if sync.errors:
            raise Refusal(
                _failure(_SYNC_LEAD, "Leads synchronization failed.", *sync.errors), *sync.errors
            )
        matches = self._matches(sync)
        if len(matches) > 1:
            # A documented answer to a request in order: no problem is recorded.
            several = "9018 - Several leads match the unicity key"
            return _failure(_SYNC_LEAD, "Leads synchronization failed.", several)
        if matches:
            self._book.update(matches[0], sync.native, sync.custom, _DOOR)
        else:
            self._book.insert(sync.native, sync.custom, _DOOR)
        request.stored = True
        return _response(2006, "Leads synchronization successfull.")

    def _matches(self, sync: LeadSync) -> list[StoredLead]:
        """Leads on the unicity key: the token where asked for, before the address that is the default."""
        by_token = self._book.with_value("token", sync.native["token"]) if sync.use_token else []
        return by_token or self._book.with_email(sync.native["email"])

    # Sections Get lead, Get lead by external id, Get leads, Get campaigns.

    def _get_lead(self, parameters: dict[str, str], _request: Request) -> Answer:
        if not parameters["email"]:
            raise _not_read("Get lead failed.", "9001 - Email is required")
        leads = self._book.with_email(parameters["email"])
        if not leads:
            return _failure(_GET_LEAD, "Get lead failed.", "9005 - lead not found")
        return _response(2002, "Get lead success.", _leads_element(leads))

    def _get_by_external_id(self, parameters: dict[str, str], _request: Request) -> Answer:
        """The external id is taken to be `crmLeadId`, the only field of a lead that can be meant (our reading)."""
        if not parameters["externalId"]:
            raise _not_read("getLeadByExternalId failed.", "9003 - External id is not defined")
        leads = self._book.with_value("crmLeadId", parameters["externalId"])
        if not leads:
            return _failure(_GET_LEAD, "getLeadByExternalId failed.", "9005 - lead not found")
        return _response(2010, "getLeadByExternalId success.", _leads_element(leads))

    def _get_leads(self, parameters: dict[str, str], _request: Request) -> Answer:
        page = _page(parameters)
        try:
            conditions = read_conditions(strict_xml(parameters["query"]))
        except ValueError as error:
            failure = _failure(_INVALID_XML, "Get leads failed.", f"9011 - {error}")
            raise Refusal(failure, str(error)) from error
        found = [
            lead for lead in self._book.all() if all(asked.holds(lead) for asked in conditions)
        ]
        shown = found[(page - 1) * _LEADS_PER_PAGE : page * _LEADS_PER_PAGE]
        paging = _paging(page, len(shown), _LEADS_PER_PAGE, len(found))
        return _response(2001, "Get leads success.", _leads_element(shown), paging)

    def _get_campaigns(self, parameters: dict[str, str], _request: Request) -> Answer:
        """Takes a page and shows no paging, as the document does."""
        page = _page(parameters)
        elements: list[Element] = []
        shown = _CAMPAIGNS[(page - 1) * _CAMPAIGNS_PER_PAGE : page * _CAMPAIGNS_PER_PAGE]
        for identity, name, kind, token, created in shown:
            campaign = Element("campaign")
            for tag, text in (
                ("id", identity),
                ("Name", name),
                ("Type", kind),
                ("Token", token),
                ("CampaignType", "CAMPAIGNTRACKING"),
                ("Created_Date", created),
                ("Last_Updated", created),
            ):
                SubElement(campaign, tag).text = text
            elements.append(campaign)
        return _response(5001, "Get campaigns success.", *elements)


def _page(parameters: dict[str, str]) -> int:
    text = parameters.get("page", "1")
    if not (text.isascii() and text.isdecimal()) or int(text) < 1:
        raise _refused(f"page is a number from 1, not {text!r}")
    return int(text)


def _leads_element(leads: list[StoredLead]) -> Element:
    """Custom fields stand beside the native ones (Get leads, Remarques); write-only fields are not shown."""
    element = Element("leads")
    for lead in leads:
        item = SubElement(element, "lead")
        for name, value in lead.flat().items():
            if name not in {"leadSource", "unsubscribeReason"}:
                SubElement(item, name).text = value
    return element


def _paging(page: int, items: int, offset: int, total: int) -> Element:
    paging = Element("paging")
    # The line break inside the value is in the document (Get opportunities, Réponse): readers have to strip.
    for tag, text in (
        ("page", f"{page}\n"),
        ("items", items),
        ("offset", offset),
        ("total", total),
    ):
        SubElement(paging, tag).text = str(text)
    return paging


def _response(
    status: int, message: str, *payload: Element, errors: tuple[str, ...] = (), http: int = 200
) -> Answer:
    root = Element("response")
    root.extend(payload)
    SubElement(root, "status").text = str(status)
    SubElement(root, "message").text = message
    if errors:
        list_ = SubElement(root, "errors")
        for error in errors:
            SubElement(list_, "error").text = error
    body = b'<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="utf-8")
    return Answer(http, body, "text/xml; charset=UTF-8")


def _failure(status: int, message: str, *errors: str, http: int = 200) -> Answer:
    return _response(status, message, errors=errors, http=http)


def _refused(problem: str) -> Refusal:
    """For what the document forbids without a code for it."""
    return Refusal(_failure(_UNDOCUMENTED, f"Invalid call: {problem}."), problem)


def _not_read(message: str, error: str) -> Refusal:
    return Refusal(_failure(_GET_LEAD, message, error), error)
