"""Speaks PUBLITRAC API v1: one address, the method in a parameter, credentials with every call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import httpx

from leaddesk.domain.deliveries import DeliveryState, Outcome, Reason
from leaddesk.domain.errors import AccountError, LeadDeskError, UsageError, VendorError
from leaddesk.domain.exchange import Exchange
from leaddesk.domain.leads import Lead
from leaddesk.redaction import Redactor
from leaddesk.vendors import answers, values
from leaddesk.vendors.base import AccountContext, CheckResult, Choice
from leaddesk.vendors.http import ApiClient, ApiRequest, ApiResponse
from leaddesk.vendors.publitrac_v1 import codec
from leaddesk.vendors.publitrac_v1.descriptor import DESCRIPTOR
from leaddesk.vendors.signin import base_address, checked_options, failure, require


def connect(
    context: AccountContext, redactor: Redactor, transport: httpx.AsyncBaseTransport | None = None
) -> PublitracV1Client:
    """A client for an account. Nothing is sent yet. Raises AccountError."""
    require(DESCRIPTOR, context, "base_url", "username", "api_key", "password")
    return PublitracV1Client(context, ApiClient.for_account(context, redactor, transport))


class PublitracV1Client:
    """One account at PUBLITRAC, API v1."""

    def __init__(self, context: AccountContext, api: ApiClient) -> None:
        self._context = context
        self._api = api
        self._url = base_address(context)

    async def check(self) -> CheckResult:
        """Read the campaigns (section “getCampaigns”).

        Of all reads this one needs no query and brings no personal data. It is documented for GET only, so the
        credentials travel in the address.
        """
        response = await self._api.send(
            ApiRequest("GET", self._url, params=(*self._credentials("getCampaigns"), ("page", "1")))
        )
        answer = codec.read_answer(response.body)
        if answer is None or not 200 <= response.status < 300:
            raise failure(self._api, DESCRIPTOR, self._context, response, "the sign-in")
        if answer.status != codec.CAMPAIGNS:
            raise self._refused(answer)
        count = codec.count_campaigns(response.body)
        return CheckResult(
            True, "PUBLITRAC accepts the credentials.", {"Campaigns on the first page": str(count)}
        )

    async def destination(self, options: Mapping[str, str]) -> PublitracV1Destination:
        chosen = checked_options(DESCRIPTOR, options)
        if chosen.get("use_token") == chosen.get("merge_anonymous") == "true":
            raise UsageError(
                "Matching by token and taking over history cannot go together.",
                "PUBLITRAC merges a visitor's history only while it does not match by token.",
                "Choose one of the two.",
            )
        return PublitracV1Destination(self, chosen)

    async def choices(self, option: str, options: Mapping[str, str]) -> tuple[Choice, ...]:  # noqa: ARG002
        """PUBLITRAC has no call that lists what can be chosen here."""
        return ()

    async def call(self, method: str, query: str) -> ApiResponse:
        """Make a POST call with an XML `query` (section “Authentification”). One exchange."""
        credentials = self._credentials(method)
        if self._context.settings.get("credentials_in") == "url":
            return await self._api.send(
                ApiRequest("POST", self._url, params=credentials, form=(("query", query),))
            )
        return await self._api.send(
            ApiRequest("POST", self._url, form=(*credentials, ("query", query)))
        )

    def redact(self, text: str) -> str:
        """`text` without this account's secrets."""
        return self._api.redact(text)

    async def aclose(self) -> None:
        await self._api.aclose()

    def _credentials(self, method: str) -> tuple[tuple[str, str], ...]:
        settings, secrets = self._context.settings, self._context.secrets
        return (
            ("method", method),
            (settings.get("api_key_param") or "apiKey", secrets["api_key"]),
            ("username", settings["username"]),
            ("password", secrets["password"]),
        )

    def _refused(self, answer: codec.Answer) -> LeadDeskError:
        if answers.speaks_of_limit(answer.words):
            detail = f"It says: {self.redact(answer.words)}"
            return VendorError(
                "PUBLITRAC asks for a pause.", detail, "Try again in a minute.", retryable=True
            )
        return AccountError(
            "PUBLITRAC refuses the sign-in.",
            f"It says: {self.redact(answer.words)}",
            "Check the API key, the user name and the password; if they are right, try the other spelling of the "
            "key parameter in the account's settings.",
            vendor=DESCRIPTOR.id,
            account=self._context.account_name,
        )


class PublitracV1Destination:
    """One account with its options, ready to take leads."""

    def __init__(self, client: PublitracV1Client, options: Mapping[str, str]) -> None:
        self._client = client
        self._options = options

    def preflight(self, lead: Lead) -> tuple[Reason, ...]:
        return codec.preflight(lead, self._options)

    async def send(self, lead: Lead) -> Outcome:
        """Sync the lead (section “syncLead”), then put it on the list if one was chosen."""
        response = await self._client.call("syncLead", codec.sync_lead(lead, self._options))
        outcome = codec.sync_outcome(response, lead, self._options)
        outcome = answers.finish(outcome, response, self._client.redact)
        name = self._options.get("list", "")
        if name and outcome.state is DeliveryState.ACCEPTED:
            return await self._put_on_list(lead, name, outcome)
        return outcome

    async def _put_on_list(self, lead: Lead, name: str, synced: Outcome) -> Outcome:
        """The second call (section “addLeadsToList”). Whatever becomes of it, the lead itself was accepted."""
        query = codec.add_leads_to_list(name, [values.value(lead, "email")])
        try:
            response = await self._client.call("addLeadsToList", query)
        except VendorError as error:
            reason = codec.not_listed(error.detail)
            return replace(
                synced, reasons=(reason,), exchange=_both(synced.exchange, error.exchange)
            )
        listed = answers.finish(
            replace(synced, reasons=codec.list_reasons(response)), response, self._client.redact
        )
        return replace(listed, exchange=_both(synced.exchange, response.exchange))


def _both(first: Exchange | None, second: Exchange | None) -> Exchange | None:
    """Two exchanges, one after the other, as one."""
    if first is None or second is None:
        return first or second
    return Exchange(
        f"{first.request}\n\n{second.request}",
        f"{first.answer}\n\n{second.answer}",
        second.status,
        first.duration_s + second.duration_s,
    )
