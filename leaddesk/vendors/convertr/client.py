"""Convertr's client: campaigns and their forms, leads one by one, and what became of them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import httpx

from leaddesk.domain.deliveries import Outcome
from leaddesk.domain.errors import UsageError
from leaddesk.domain.texts import Text
from leaddesk.redaction import Redactor
from leaddesk.vendors import answers, values
from leaddesk.vendors.arguments import checked_options, mapping
from leaddesk.vendors.base import AccountContext
from leaddesk.vendors.capabilities import CallResult, CheckResult, Choice, Inquiry, TargetField
from leaddesk.vendors.convertr import forms, results
from leaddesk.vendors.convertr.calls import Calls
from leaddesk.vendors.convertr.descriptor import DESCRIPTOR
from leaddesk.vendors.convertr.destination import ConvertrDestination
from leaddesk.vendors.convertr.exchanges import Exchanges
from leaddesk.vendors.http import ApiClient, Pairs
from leaddesk.vendors.signin import require

#: A lead is looked for on so many pages of the list.
_MOST_PAGES: Final = 20


def connect(
    context: AccountContext, redactor: Redactor, transport: httpx.AsyncBaseTransport | None = None
) -> ConvertrClient:
    """A client for an account. Nothing is sent yet. Raises AccountError."""
    by_key = context.settings.get("grant", "api_key") == "api_key"
    grant = ("api_key",) if by_key else ("username", "password")
    require(DESCRIPTOR, context, "publisher_id", "client_id", "client_secret", *grant)
    return ConvertrClient(context, ApiClient.for_account(context, redactor, transport))


class ConvertrClient:
    """One publisher's account at one Convertr enterprise."""

    def __init__(self, context: AccountContext, api: ApiClient) -> None:
        self._settings = context.settings
        self._api = api
        self._exchanges = Exchanges(context, api)
        self._calls = Calls(self._exchanges, self.destination)
        self._listing = asyncio.Lock()
        self._listed: dict[tuple[str, str], tuple[results.ListedLead, ...] | None] = {}

    async def check(self) -> CheckResult:
        """Fill in all addresses, sign in (section 3.2), and read a campaign where the account names one.

        Every read needs a campaign, which otherwise belongs to a destination and not to an account.
        """
        return await self._check(())

    async def check_with_code(self, code: str) -> CheckResult:
        """The same with the code that Convertr sent to a phone (“API Login”)."""
        return await self._check(self._exchanges.with_code(code))

    async def _check(self, more: Pairs) -> CheckResult:
        self._exchanges.addresses.check()
        # A token from an hour ago proves nothing about today's credentials.
        await self._exchanges.sign_in.renew(more)
        facts: dict[str, str] = {"Address": self._exchanges.addresses.base}
        campaign = self._settings.get("check_campaign", "").strip()
        if not campaign:
            detail = "Convertr accepts the credentials. The campaign is checked when you choose it for sending."
            return CheckResult(True, detail, facts)
        try:
            facts |= await self._campaign(campaign)
        except UsageError as error:
            return CheckResult(False, f"Convertr accepts the credentials. {error}", facts)
        return CheckResult(
            True,
            Text(
                "Convertr accepts the credentials and knows campaign {campaign}.", campaign=campaign
            ),
            facts,
        )

    async def _campaign(self, campaign: str) -> dict[str, str]:
        """What can be read of a campaign, for people."""
        found = await self._exchanges.campaign_forms(campaign)
        links = await self._exchanges.campaign_links(campaign)
        facts = {
            "Forms": ", ".join(form.name for form in found),
            "Links": ", ".join(link["name"] or link["id"] for link in links),
        }
        if self._settings.get("lead_list") == "true":
            query = results.list_query({"campaign_id": campaign, "page": "1"})
            await self._exchanges.read("list_leads", query)
            facts["Lead list"] = "It can be read."
        return facts

    async def destination(self, options: Mapping[str, str]) -> ConvertrDestination:
        """Read the campaign's forms, so that only their fields are sent."""
        chosen = checked_options(DESCRIPTOR, options)
        self._exchanges.addresses.lead(chosen)
        if not chosen.get("link_id") and self._exchanges.addresses.needs_link:
            raise UsageError(
                "Convertr needs the link for these leads.", hint="Give the option link_id."
            )
        form = await self._form(chosen)
        url, pairs = self._exchanges.addresses.lead({**chosen, "form_id": form.id})
        return ConvertrDestination(self._exchanges, form, url, pairs)

    async def target_fields(self, options: Mapping[str, str]) -> tuple[TargetField, ...]:
        """The fields of the chosen form, and the lead fields that fill them."""
        return forms.targets(await self._form(checked_options(DESCRIPTOR, options)))

    async def choices(self, option: str, options: Mapping[str, str]) -> tuple[Choice, ...]:
        """Forms (section 3.3) and links (section 3.4) of the campaign chosen before."""
        campaign = options.get("campaign_id", "").strip()
        if campaign and option == "form_id":
            return tuple(
                Choice(form.id, form.name)
                for form in await self._exchanges.campaign_forms(campaign)
            )
        if campaign and option == "link_id":
            return tuple(
                Choice(
                    link["id"],
                    " · ".join(filter(None, (link["name"], link["channel"]))) or link["id"],
                )
                for link in await self._exchanges.campaign_links(campaign)
            )
        return ()

    async def call(self, operation: str, arguments: Mapping[str, object]) -> CallResult:
        """Make one call of the descriptor's operations."""
        return await self._calls.make(operation, arguments)

    async def inquire(self, inquiry: Inquiry) -> Outcome | None:
        """The result of a lead that has a number; a lead without one is looked for in the lead list, where the
        account may read it."""
        if not inquiry.vendor_id:
            listed = self._settings.get("lead_list") == "true"
            return await self._look_for(inquiry) if listed else None
        response = await self._exchanges.get("get_lead_result", lead_id=inquiry.vendor_id)
        if response.status == 404 and "lead" in answers.words_of(response).casefold():
            return None
        if response.status not in (200, 202):
            raise self._exchanges.failure(response, "get_lead_result")
        found = results.outcome(results.findings(response))
        if found is None:
            return None
        found = replace(found, vendor_id=inquiry.vendor_id)
        return answers.finish(found, response, self._api.redact)

    async def aclose(self) -> None:
        await self._api.aclose()

    async def _form(self, chosen: Mapping[str, str]) -> forms.Form:
        form = forms.choose(
            await self._exchanges.campaign_forms(chosen["campaign_id"]), chosen.get("form_id", "")
        )
        option = next(param for param in DESCRIPTOR.destination if param.name == "fields")
        return form.mapped(mapping(option, chosen.get("fields", "")))

    async def _look_for(self, inquiry: Inquiry) -> Outcome | None:
        """The lead in the list of its campaign, if it is the only one with this address that was made then."""
        campaign = inquiry.options.get("campaign_id", "")
        email = values.value(inquiry.lead, "email")
        days = results.days_around(inquiry.sent_at)
        if not campaign or not email or days is None:
            return None
        async with self._listing:  # deliveries of one day share one list
            if (campaign, days[0]) not in self._listed:
                self._listed[campaign, days[0]] = await self._list(campaign, days)
        found = self._listed[campaign, days[0]]
        lead = results.ours(found, email, inquiry.sent_at) if found is not None else None
        return results.listed_outcome(lead) if lead is not None else None

    async def _list(
        self, campaign: str, days: tuple[str, str]
    ) -> tuple[results.ListedLead, ...] | None:
        """All leads of a campaign within some days; None where the list is refused, or too long to tell."""
        found: dict[str, results.ListedLead] = {}
        wanted = {"campaign_id": campaign, "created_after": days[0], "created_before": days[1]}
        for page in range(1, _MOST_PAGES + 1):
            response = await self._exchanges.get(
                "list_leads", results.list_query({**wanted, "page": str(page)})
            )
            if response.status in (403, 404):
                return None
            listed = results.read_list(response.body) if response.status == 200 else None
            leads, total = self._exchanges.understood(listed, response, "list_leads")
            new = {lead.id: lead for lead in leads if lead.id not in found}
            found.update(new)
            if not new or (total is not None and len(found) >= total):
                return tuple(found.values())
        return None
