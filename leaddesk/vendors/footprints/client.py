"""Speaks to Footprints for Retail: a token in the address, form fields out, lists for every option."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

import httpx

from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.errors import LeadDeskError, UncertainError, UsageError, VendorError
from leaddesk.domain.forgetting import Forgotten
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.redaction import Redactor
from leaddesk.vendors import answers
from leaddesk.vendors.arguments import checked_options
from leaddesk.vendors.base import AccountContext, ParamKind
from leaddesk.vendors.capabilities import CallResult, CheckResult, Choice, Inquiry, PulledPage
from leaddesk.vendors.footprints import codec, days, evidence, forgetting, judging, reading
from leaddesk.vendors.footprints.calls import CALLS, SIGN_IN
from leaddesk.vendors.footprints.declaring import Call
from leaddesk.vendors.footprints.descriptor import DESCRIPTOR
from leaddesk.vendors.footprints.documents import MOST, Document, read_documents
from leaddesk.vendors.footprints.requests import Wiring, build
from leaddesk.vendors.http import ApiClient, ApiRequest, ApiResponse
from leaddesk.vendors.signin import (
    LONGEST_TOKEN,
    SignIn,
    base_address,
    failure,
    oauth_token,
    require,
)

Arguments = Mapping[str, object]

#: The call that lists the values of each option.
_LISTS: Final[Mapping[str, str]] = {
    "offline_campaign_id": "offline_campaigns",
    "offer_category_id": "catalogues",
    "offer_id": "offers",
    "location_id": "locations",
    "consultant_id": "business_users",
    "channel_id": "channels",
}
#: What the answer to a sign-in has that nobody may see.
_TOKENS: Final = ("access_token", "refresh_token")
#: No list is read further than this: a vendor that never comes to an end must not keep us for ever.
_MOST_PAGES: Final = 10_000


def connect(
    context: AccountContext, redactor: Redactor, transport: httpx.AsyncBaseTransport | None = None
) -> FootprintsClient:
    """A client for an account. Nothing is sent yet. Raises AccountError."""
    grants = {"password": ("username", "password"), "pin": ("pin",)}
    require(
        DESCRIPTOR,
        context,
        "base_url",
        "key",
        "secret",
        *grants.get(context.settings.get("grant", ""), ()),
    )
    return FootprintsClient(context, ApiClient.for_account(context, redactor, transport))


class FootprintsClient:
    """One customer's account at Footprints."""

    def __init__(self, context: AccountContext, api: ApiClient) -> None:
        self._context = context
        self._api = api
        self._wiring = Wiring(
            base_address(context), context.settings, context.secrets.get("app_key", "")
        )
        self._sign_in = SignIn(
            api,
            DESCRIPTOR,
            context,
            _token_request(self._wiring.base, context, api),
            lambda response: oauth_token(response, codec.USUAL_LIFETIME_S),
        )

    async def check(self) -> CheckResult:
        """Sign in (section “Authentication”) and read the channels (section “List Channels”)."""
        # A token from last year proves nothing about today's credentials.
        await self._sign_in.renew()
        channels = await self._entries("channels", {})
        return CheckResult(
            True, "Footprints accepts the credentials.", {"Channels": str(len(channels))}
        )

    async def destination(self, options: Mapping[str, str]) -> FootprintsDestination:
        return FootprintsDestination(self, checked_options(DESCRIPTOR, options))

    async def choices(self, option: str, options: Mapping[str, str]) -> tuple[Choice, ...]:
        """The values of an option; offers only of the catalogue chosen before."""
        if option not in _LISTS:
            return ()
        entries = await self._entries(_LISTS[option], {})
        if option == "offer_id":
            category = options.get("offer_category_id", "")
            entries = [entry for entry in entries if reading.belongs_to(entry, category)]
        found = (reading.choice(entry) for entry in entries)
        return tuple({choice.value: choice for choice in found if choice is not None}.values())

    async def add(self, lead: Lead, options: Mapping[str, str]) -> Outcome:
        """Send one lead (section “Add Lead”) or prospect (section “Add prospect”), once: every call adds one."""
        if options.get("as") == "prospect":
            path, fields = "/api/prospect", codec.add_prospect(lead)
        else:
            variables, family = self._wiring.custom_variables, self._wiring.family_field
            path, fields = "/api/lead", codec.add_lead(lead, options, variables, family)
        response = await self._with_token(ApiRequest("POST", self._wiring.base + path, form=fields))
        return answers.finish(codec.add_outcome(response), response, self._api.redact)

    async def call(self, operation: str, arguments: Arguments) -> CallResult:
        """Make one documented call. Lists are read to their end unless a page is named.

        An action whose answer was lost is looked for in the lead's list.
        """
        if operation not in CALLS:
            raise UsageError(
                Text("Footprints has no operation “{operation}”.", operation=operation)
            )
        call = CALLS[operation]
        if call is SIGN_IN:
            return await self._renew()
        if call.operation.result == "table":
            return await self._table(call, arguments)
        started = datetime.now(UTC)
        try:
            response = await self._exchange(call, arguments)
            return self._judged(call, response)
        except UncertainError:
            if operation == "add_action":
                found = await self._arrived_action(arguments, started)
                if found is not None:
                    return found
            raise

    async def pull(self, what: str, since: str, until: str) -> AsyncIterator[PulledPage]:
        """The leads that were made in the range (section “Get Leads”), days counted in UTC.

        It goes in short steps: neither the order of the list nor whether its last day belongs to it is documented.
        """
        if what not in DESCRIPTOR.pulls:
            raise UsageError(
                Text("Footprints has no “{what}” to fetch.", what=what),
                hint=Text("It has {names}.", names=", ".join(DESCRIPTOR.pulls)),
            )
        seen: set[str] = set()
        for window in days.between(since, until):
            async for _response, entries in self._pages(CALLS["get_leads"], window):
                found = [
                    lead
                    for entry in entries
                    if days.holds(since, until, reading.utc(entry.get("createdAt")))
                    and (lead := reading.pulled(entry, self._wiring.custom_variables)) is not None
                    and lead.vendor_id not in seen
                ]
                leads = {lead.vendor_id: lead for lead in found}
                seen |= leads.keys()
                yield PulledPage(tuple(leads.values()))

    async def inquire(self, inquiry: Inquiry) -> Outcome | None:
        """Look for a lead in the profile of its person (section “Get customers”). Prospects are in no list."""
        who = dict(codec.add_lead(inquiry.lead, {}))
        email, phone = who.get("userEmail", ""), who.get("userPhone", "")
        if inquiry.options.get("as") == "prospect" or not (email and phone):
            return None
        call = CALLS["get_customer"]
        response = await self._exchange(call, {"userEmail": email, "userPhone": phone})
        if response.status == 404:
            return None
        if response.status != 200:
            raise self._failure(call, response)
        profile = reading.profile(response.body)
        found = evidence.arrived_lead(profile, inquiry) if profile else ""
        if not found:
            return None
        return Outcome(DeliveryState.ACCEPTED, vendor_id=found, exchange=response.exchange)

    async def forget(self, lead: Lead, sent: Sequence[Inquiry]) -> Forgotten:
        """Delete the person with all leads, and look whether they are gone."""
        return await forgetting.forget(self, lead, sent)

    async def aclose(self) -> None:
        await self._api.aclose()

    async def _renew(self) -> CallResult:
        response = await self._sign_in.renew()
        answer = answers.as_mapping(reading.document(response.body))
        for name in _TOKENS:
            self._api.protect(str(answer.get(name) or "")[:LONGEST_TOKEN])
        shown = {name: text for name, text in answer.items() if name not in _TOKENS}
        return CallResult(shown, response.status, exchange=response.exchange)

    async def _table(self, call: Call, arguments: Arguments) -> CallResult:
        rows: list[dict[str, object]] = []
        last: ApiResponse | None = None
        async for last, entries in self._pages(call, arguments, judged=True):
            rows += [reading.flat(entry) for entry in entries]
            if self._refusal(call, last) is not None:
                return self._judged(call, last)
        assert last is not None  # noqa: S101  (there is always a first page)
        return CallResult(self._clean(rows), last.status, exchange=last.exchange)

    async def _entries(self, operation: str, arguments: Arguments) -> list[reading.Entry]:
        call = CALLS[operation]
        return [entry async for _, entries in self._pages(call, arguments) for entry in entries]

    async def _pages(
        self, call: Call, arguments: Arguments, *, judged: bool = False
    ) -> AsyncIterator[tuple[ApiResponse, list[reading.Entry]]]:
        """A list page by page, without what earlier pages had; one page where the arguments name it.

        `judged`: an answer that refuses the first page is handed on instead of being raised.
        """
        every = call.paged and "page" not in arguments
        seen: set[str] = set()
        for page in range(1, _MOST_PAGES + 1):
            here = {**arguments, "page": str(page)} if every else arguments
            if call is CALLS["get_leads"] and "pageSize" not in here:
                size = float(self._context.settings.get("page_size") or 50)
                here = {**here, "pageSize": str(max(1, int(size)))}
            response = await self._exchange(call, here)
            nothing = response.status in (200, 204) and not response.body.strip()
            if page > 1 and (nothing or response.status == 404):
                return
            none = response.status == 204
            entries = () if none else reading.entries(response.body, call.holder)
            if entries is None or not (none or response.status == 200):
                if judged and page == 1 and self._refusal(call, response) is not None:
                    yield response, []
                    return
                raise self._failure(call, response)
            fresh = {reading.identity(entry): entry for entry in entries}
            for known in seen & fresh.keys():
                del fresh[known]
            seen |= fresh.keys()
            yield response, list(fresh.values())
            if not every or reading.is_last_page(
                response, page, len(entries), len(fresh), len(seen)
            ):
                return
        raise VendorError(
            Text("The answers of {title} do not come to an end.", title=DESCRIPTOR.title),
            Text(
                "After {most_pages:,} pages there were still new entries.", most_pages=_MOST_PAGES
            ),
            "Ask for less at a time.",
        )

    async def _exchange(self, call: Call, arguments: Arguments) -> ApiResponse:
        request = build(call, arguments, self._wiring, await _files(call, arguments))
        if not call.app_key:
            return await self._with_token(request)
        given = str(arguments.get("appkey") or "")
        if not given:
            require(DESCRIPTOR, self._context, "app_key")
        self._api.protect(given)
        return await self._api.send(request)

    async def _with_token(self, request: ApiRequest) -> ApiResponse:
        return await self._sign_in.send(
            lambda token: replace(request, params=(("access_token", token), *request.params)),
            codec.token_refused,
        )

    def _judged(self, call: Call, response: ApiResponse) -> CallResult:
        reason = self._refusal(call, response)
        if reason is not None:
            result = self._clean(reading.document(response.body))
            return CallResult(
                result, response.status, ok=False, reasons=(reason,), exchange=response.exchange
            )
        found = reading.document(response.body)
        unread = found is None and response.body.strip() not in (b"", b"null")
        if not 200 <= response.status < 300 or unread:
            raise self._failure(call, response)
        return CallResult(self._clean(found), response.status, exchange=response.exchange)

    def _refusal(self, call: Call, response: ApiResponse) -> Reason | None:
        refusal = judging.refusal(call, response, self._wiring.verb(call))
        return refusal and replace(refusal, vendor_words=self._api.redact(refusal.vendor_words))

    def _failure(self, call: Call, response: ApiResponse) -> LeadDeskError:
        lost = judging.lost(call, response, self._api.redact)
        if lost is not None:
            return lost
        what = Text("“{title}”", title=Text(call.operation.title))
        return failure(self._api, DESCRIPTOR, self._context, response, what)

    async def _arrived_action(self, arguments: Arguments, started: datetime) -> CallResult | None:
        call = CALLS["get_actions"]
        try:
            response = await self._exchange(call, {"leadId": arguments["leadId"]})
        except VendorError:
            return None
        entries = reading.entries(response.body) if response.status == 200 else None
        found = evidence.arrived_action(entries or (), arguments, started)
        if not found:
            return None
        message = "The answer was lost, but the action is in the lead's list."
        return CallResult(
            {"status": "success", "_id": found},
            response.status,
            reasons=(Reason("found_afterwards", message),),
            exchange=response.exchange,
        )

    def _clean(self, value: object) -> object:
        """Plain data without this account's secrets, should an answer repeat one."""
        return judging.without(value, tuple(filter(None, self._context.secrets.values())))


class FootprintsDestination:
    """An account with its options, ready to take leads."""

    def __init__(self, client: FootprintsClient, options: Mapping[str, str]) -> None:
        self._client = client
        self._options = options

    def preflight(self, lead: Lead) -> tuple[Reason, ...]:
        return codec.preflight(lead, self._options)

    async def send(self, lead: Lead) -> Outcome:
        return await self._client.add(lead, self._options)


async def _files(call: Call, arguments: Arguments) -> tuple[Document, ...]:
    for param in call.operation.params:
        paths = arguments.get(param.name)
        if param.kind is ParamKind.FILES and isinstance(paths, list):
            most = MOST if call.operation.name == "upload_documents" else 1
            return await asyncio.to_thread(read_documents, paths, most)
    return ()


def _token_request(base: str, context: AccountContext, api: ApiClient) -> ApiRequest:
    """Asking for a token (section “Authentication”): only the fields of the chosen grant are sent."""
    settings, secrets = context.settings, context.secrets
    pair = base64.b64encode(f"{secrets['key']}:{secrets['secret']}".encode()).decode()
    api.protect(pair)
    grant = settings.get("grant") or "client_credentials"
    more = {
        "password": (
            ("username", settings.get("username", "")),
            ("password", secrets.get("password", "")),
        ),
        "pin": (("pin", secrets.get("pin", "")),),
    }
    return ApiRequest(
        "POST",
        f"{base}/api/token",
        headers={"Authorization": f"Basic {pair}"},
        form=(("grant_type", grant), *more.get(grant, ())),
        operation=SIGN_IN.operation.name,
    )
