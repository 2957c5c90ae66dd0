"""Speaks PUBLITRAC API v2: a token that lives on with every call, leads one by one."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from weakref import WeakValueDictionary

import httpx

from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.errors import UsageError
from leaddesk.domain.exchange import Exchange
from leaddesk.domain.forgetting import Fate, Forgotten
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.redaction import Redactor
from leaddesk.vendors import answers, values
from leaddesk.vendors.arguments import checked_options
from leaddesk.vendors.base import AccountContext
from leaddesk.vendors.capabilities import CallResult, CheckResult, Choice, Forgets, Inquiry
from leaddesk.vendors.http import ApiClient, ApiRequest, ApiResponse
from leaddesk.vendors.publitrac_fields import differences
from leaddesk.vendors.publitrac_params import lead_of, misfit
from leaddesk.vendors.publitrac_v2 import codec
from leaddesk.vendors.publitrac_v2.descriptor import DESCRIPTOR
from leaddesk.vendors.signin import SignIn, base_address, require


def connect(
    context: AccountContext, redactor: Redactor, transport: httpx.AsyncBaseTransport | None = None
) -> PublitracV2Client:
    """A client for an account. Nothing is sent yet. Raises AccountError."""
    require(DESCRIPTOR, context, "base_url", "api_key")
    return PublitracV2Client(context, ApiClient.for_account(context, redactor, transport))


class PublitracV2Client:
    """One account at PUBLITRAC, API v2."""

    def __init__(self, context: AccountContext, api: ApiClient) -> None:
        self._api = api
        self._reader = context.reader
        self._base = base_address(context)
        # The key goes into the header as it is, without a scheme word (section “Authentication”).
        request = ApiRequest(
            "GET",
            f"{self._base}/v2/auth/getToken",
            headers={"Authorization": context.secrets["api_key"], "Accept": "application/json"},
        )
        self._sign_in = SignIn(api, DESCRIPTOR, context, request, codec.read_token, sliding=True)
        self._busy: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def check(self) -> CheckResult:
        """Sign in (section “Authentication”). v2 documents no call that reads."""
        await self._sign_in.token()
        return CheckResult(
            True, "PUBLITRAC accepts the API key. This version has nothing else to check."
        )

    async def destination(self, options: Mapping[str, str]) -> PublitracV2Destination:
        return PublitracV2Destination(self, checked_options(DESCRIPTOR, options))

    async def choices(self, option: str, options: Mapping[str, str]) -> tuple[Choice, ...]:  # noqa: ARG002
        """PUBLITRAC has no call that lists what can be chosen here."""
        return ()

    async def call(self, operation: str, arguments: Mapping[str, object]) -> CallResult:
        """Make one of the two documented calls. A token is never shown."""
        if operation == "get_token":
            response = await self._sign_in.renew()
            token = codec.read_token(response)
            lifetime = token.lifetime_s if token is not None else codec.USUAL_LIFETIME_S
            result: object = {"signed_in": True, "lifetime_s": lifetime}
            return CallResult(result, response.status, exchange=self._clean(response.exchange))
        if operation != "delayed_sync":
            raise UsageError(Text("PUBLITRAC has no operation “{operation}”.", operation=operation))
        lead = lead_of(arguments)
        problems = codec.preflight(lead, {})
        if problems:
            raise misfit(problems)
        response = await self._deliver(lead, {})
        return codec.call_result(response, self._api.redact)

    async def sync(self, lead: Lead, options: Mapping[str, str]) -> Outcome:
        """Hand one lead over (section “Synchronize a lead”)."""
        response = await self._deliver(lead, options)
        return answers.finish(codec.sync_outcome(response), response, self._api.redact)

    async def inquire(self, inquiry: Inquiry) -> Outcome | None:
        """Look the lead up in the v1 account that confirms: accepted when it shows all that was sent.

        v2 processes a lead later and says nothing of the end. Where the lead shows something else, its turn may
        not have come: the state stays, and the reasons name the fields.
        """
        if self._reader is None:
            return None
        found = await self._reader.read_lead(values.value(inquiry.lead, "email"))
        if found is None:
            return None
        differing = differences(inquiry.lead, inquiry.options, found, source_required=False)
        state = inquiry.state if differing else DeliveryState.ACCEPTED
        return Outcome(state, differing, found.get("id", ""))

    async def forget(self, lead: Lead, sent: Sequence[Inquiry]) -> Forgotten:
        """Have the v1 account that confirms forget the lead: v2 has no call that deletes or looks up."""
        reader: object = self._reader
        if not isinstance(reader, Forgets):
            return Forgotten(
                Fate.KEPT,
                "PUBLITRAC's version 2 has no call that deletes a lead. Name an account of version 1 in the "
                "settings (read_back_account), which has one, or delete the lead at PUBLITRAC.",
            )
        found = await reader.forget(lead, sent)
        waits = any(one.state is not DeliveryState.ACCEPTED for one in sent)
        if found.fate is Fate.ABSENT and waits:
            return Forgotten(
                Fate.FAILED,
                "PUBLITRAC works through leads of version 2 later, and has not come to this one. "
                "Try again in an hour.",
            )
        return found

    async def aclose(self) -> None:
        await self._api.aclose()

    async def _deliver(self, lead: Lead, options: Mapping[str, str]) -> ApiResponse:
        """One delayedSync. Leads with the same e-mail address go one after the other: they are processed later,
        and an older one must not overtake a newer one.
        """
        body = codec.delayed_sync(lead, options)
        email = values.value(lead, "email").casefold()
        async with self._busy.setdefault(email, asyncio.Lock()):
            return await self._sign_in.send(
                lambda token: self._request(token, body), codec.token_refused
            )

    def _clean(self, exchange: Exchange) -> Exchange:
        """An exchange that was kept before its token was known as a secret."""
        return replace(
            exchange,
            request=self._api.redact(exchange.request),
            answer=self._api.redact(exchange.answer),
        )

    def _request(self, token: str, body: object) -> ApiRequest:
        headers = {"Token": token, "Accept": "application/json"}
        return ApiRequest(
            "POST",
            f"{self._base}/v2/lead/delayedSync",
            headers=headers,
            json=body,
            operation="delayed_sync",
        )


class PublitracV2Destination:
    """One account with its options, ready to take leads."""

    def __init__(self, client: PublitracV2Client, options: Mapping[str, str]) -> None:
        self._client = client
        self._options = options

    def preflight(self, lead: Lead) -> tuple[Reason, ...]:
        return codec.preflight(lead, self._options)

    async def send(self, lead: Lead) -> Outcome:
        return await self._client.sync(lead, self._options)
