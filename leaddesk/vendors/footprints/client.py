"""Speaks to Footprints for Retail: a token in the address, form fields out, lists for every option."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Final

import httpx

from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.leads import Lead
from leaddesk.redaction import Redactor
from leaddesk.vendors import answers
from leaddesk.vendors.base import AccountContext, CheckResult, Choice
from leaddesk.vendors.footprints import codec
from leaddesk.vendors.footprints.descriptor import DESCRIPTOR
from leaddesk.vendors.http import ApiClient, ApiRequest, ApiResponse
from leaddesk.vendors.signin import (
    SignIn,
    base_address,
    checked_options,
    failure,
    oauth_token,
    require,
)

#: Where the values of each option are listed, and whether the list has pages.
_LISTS: Final[Mapping[str, tuple[str, bool]]] = {
    "offline_campaign_id": ("/api/offlineCampaign", False),
    "offer_category_id": ("/api/offerCategory", True),
    "offer_id": ("/api/offer", True),
    "location_id": ("/api/location", False),
    "consultant_id": ("/api/business-users", False),
    "channel_id": ("/api/channels", False),
}
#: A list to pick from gets no better with more pages than these.
_MOST_PAGES: Final = 40


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
        self._base = base_address(context)
        request = _token_request(self._base, context, api)
        self._sign_in = SignIn(
            api,
            DESCRIPTOR,
            context,
            request,
            lambda response: oauth_token(response, codec.USUAL_LIFETIME_S),
        )

    async def check(self) -> CheckResult:
        """Sign in (section “Authentication”) and read the channels (section “List Channels”)."""
        channels = await self._entries("channel_id")
        return CheckResult(
            True, "Footprints accepts the credentials.", {"Channels": str(len(channels))}
        )

    async def destination(self, options: Mapping[str, str]) -> FootprintsDestination:
        return FootprintsDestination(self, checked_options(DESCRIPTOR, options))

    async def choices(self, option: str, options: Mapping[str, str]) -> tuple[Choice, ...]:
        """The values of an option; offers only of the catalogue chosen before."""
        if option not in _LISTS:
            return ()
        entries = await self._entries(option)
        if option == "offer_id":
            category = options.get("offer_category_id", "")
            entries = [entry for entry in entries if codec.belongs_to(entry, category)]
        found = (codec.read_choice(entry) for entry in entries)
        # Pages may shift while they are read, so an entry can come twice.
        return tuple({choice.value: choice for choice in found if choice is not None}.values())

    async def add(self, lead: Lead, options: Mapping[str, str]) -> Outcome:
        """Send one lead (section “Add Lead”) or prospect (section “Add prospect”), once: every call adds one."""
        if options.get("as") == "prospect":
            path, fields = "/api/prospect", codec.add_prospect(lead)
        else:
            path, fields = "/api/lead", codec.add_lead(lead, options)
        response = await self._call("POST", path, form=fields)
        return answers.finish(codec.add_outcome(response), response, self._api.redact)

    async def aclose(self) -> None:
        await self._api.aclose()

    async def _entries(self, option: str) -> list[Mapping[str, object]]:
        path, paged = _LISTS[option]
        found: list[Mapping[str, object]] = []
        for page in range(1, _MOST_PAGES + 1):
            response = await self._call("GET", path, (("page", str(page)),) if paged else ())
            entries = codec.read_entries(response.body) if response.status == 200 else None
            if entries is None:
                raise failure(self._api, DESCRIPTOR, self._context, response, f"the list at {path}")
            found += entries
            total = response.headers.get("x-total-pages", "")
            if not paged or not entries or not total.isdecimal() or page >= int(total):
                break
        return found

    async def _call(
        self,
        method: str,
        path: str,
        pairs: tuple[tuple[str, str], ...] = (),
        form: codec.Pairs | None = None,
    ) -> ApiResponse:
        return await self._sign_in.send(
            lambda token: ApiRequest(
                method, self._base + path, params=(("access_token", token), *pairs), form=form
            ),
            codec.token_refused,
        )


class FootprintsDestination:
    """An account with its options, ready to take leads."""

    def __init__(self, client: FootprintsClient, options: Mapping[str, str]) -> None:
        self._client = client
        self._options = options

    def preflight(self, lead: Lead) -> tuple[Reason, ...]:
        return codec.preflight(lead, self._options)

    async def send(self, lead: Lead) -> Outcome:
        return await self._client.add(lead, self._options)


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
    )
