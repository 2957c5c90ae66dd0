"""Speaks PUBLITRAC API v1: sends leads, makes every documented call, fetches leads and looks them up."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

import httpx

from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.errors import UsageError, VendorError
from leaddesk.domain.forgetting import Forgotten
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.redaction import Redactor
from leaddesk.vendors import answers, values
from leaddesk.vendors.arguments import checked_options
from leaddesk.vendors.base import AccountContext
from leaddesk.vendors.capabilities import CallResult, CheckResult, Choice, Inquiry, PulledPage
from leaddesk.vendors.http import ApiClient
from leaddesk.vendors.publitrac_fields import differences
from leaddesk.vendors.publitrac_v1 import campaigns, codec, forgetting, pulling, transactions
from leaddesk.vendors.publitrac_v1.descriptor import DESCRIPTOR
from leaddesk.vendors.publitrac_v1.link import Link, joined
from leaddesk.vendors.publitrac_v1.methods import METHODS, Method
from leaddesk.vendors.publitrac_v1.queries import Arguments, text
from leaddesk.vendors.signin import require

#: Operations that are more than one exchange with one answer.
_FLOWS: Final = {
    "execute_campaign": campaigns.execute_campaign,
    "add_email_campaign": campaigns.add_email_campaign,
    "add_transaction": transactions.add_transaction,
}


def connect(
    context: AccountContext, redactor: Redactor, transport: httpx.AsyncBaseTransport | None = None
) -> PublitracV1Client:
    """A client for an account. Nothing is sent yet. Raises AccountError."""
    require(DESCRIPTOR, context, "base_url", "username", "api_key", "password")
    return PublitracV1Client(Link(context, ApiClient.for_account(context, redactor, transport)))


class PublitracV1Client:
    """One account at PUBLITRAC, API v1."""

    def __init__(self, link: Link) -> None:
        self._link = link

    async def check(self) -> CheckResult:
        """Read the campaigns (section “Get campaigns”).

        Of all reads this one needs no query and brings no personal data. It is documented for GET only, so the
        credentials travel in the address.
        """
        method = METHODS["get_campaigns"]
        said = await self._link.ask(method, [("page", "1")])
        if not said.ok:
            # This call has no parameter that could be wrong: what is refused is the account.
            raise self._link.sign_in_refused(said.answer)
        count = len(said.root.findall("campaign"))
        return CheckResult(
            True, "PUBLITRAC accepts the credentials.", {"Campaigns on the first page": str(count)}
        )

    async def destination(self, options: Mapping[str, str]) -> PublitracV1Destination:
        chosen = checked_options(DESCRIPTOR, options)
        codec.check_options(chosen)
        return PublitracV1Destination(self._link, chosen)

    async def choices(self, option: str, options: Mapping[str, str]) -> tuple[Choice, ...]:  # noqa: ARG002
        """PUBLITRAC has no call that lists what can be chosen here."""
        return ()

    async def call(self, operation: str, arguments: Mapping[str, object]) -> CallResult:
        """Make one documented call. A list without a chosen page is read to its end."""
        flow = _FLOWS.get(operation)
        if flow is not None:
            return await flow(self._link, arguments)
        method = METHODS.get(operation)
        if method is None:
            raise UsageError(Text("PUBLITRAC has no operation “{operation}”.", operation=operation))
        if method.page is not None:
            return await self._table(method, arguments)
        params = method.params(arguments, self._link.settings)
        said = await self._link.ask(method, params)
        if method.one is None:
            return self._link.result(said, {"message": said.answer.message})
        lead = method.one(said.root)
        if said.ok and lead is None:
            reason = Reason("publitrac_9005", "PUBLITRAC has no such lead.", field="email")
            return replace(self._link.result(said, None), ok=False, reasons=(reason,))
        result = self._link.result(said, dict(lead or {}))
        number = len(said.root.findall("leads/lead"))
        return replace(result, reasons=(*result.reasons, _others(number))) if number > 1 else result

    def pull(self, what: str, since: str, until: str) -> AsyncIterator[PulledPage]:
        """Leads of the account, of `list:NAME`, of `view:NAME`, or of `search:` and rows of getLeads as JSON."""
        return pulling.pull(self._link, what, since, until, dt.datetime.now(dt.UTC).date())

    async def read_lead(self, email: str) -> Mapping[str, str] | None:
        """The lead with this address (section “Get lead”)."""
        return await self._link.find_lead(METHODS["get_lead"], [("email", email)])

    async def inquire(self, inquiry: Inquiry) -> Outcome | None:
        """Look the lead up (section “Get lead”): accepted when PUBLITRAC shows all that was sent.

        Where it shows something else, the state stays and the reasons name the fields: the lead may not have
        arrived, or somebody changed it since.
        """
        found = await self.read_lead(values.value(inquiry.lead, "email"))
        if found is None:
            return None
        differing = differences(inquiry.lead, inquiry.options, found, source_required=True)
        if differing:
            return Outcome(inquiry.state, differing, found.get("id", ""))
        unlisted = (codec.not_listed(""),) if inquiry.options.get("list") else ()
        return Outcome(DeliveryState.ACCEPTED, unlisted, found.get("id", ""))

    async def forget(self, lead: Lead, sent: Sequence[Inquiry]) -> Forgotten:  # noqa: ARG002
        """Delete the lead, or have it contacted no more. It is found by its address, however it was sent."""
        return await forgetting.forget(self._link, lead)

    async def aclose(self) -> None:
        await self._link.api.aclose()

    async def _table(self, method: Method, arguments: Arguments) -> CallResult:
        params = method.params(arguments, self._link.settings)
        page = text(arguments, "page")
        number = values.whole_number(page) if page else 1
        if number is None or number < 1:
            raise UsageError(
                Text("“{page}” is no page.", page=page), hint="Pages are counted from 1."
            )
        rows: list[dict[str, str]] = []
        result = CallResult(rows, None)
        async for one, said in self._link.pages(method, params, number):
            rows += map(dict, one.rows)
            result = replace(self._link.result(said, rows), total=one.total)
            if page:
                break
        return result


_OTHER_WAY: Final = Reason(
    "credentials_way",
    "If the account's check succeeds, choose the other way to send credentials in its settings: the check only "
    "reads, and reading always uses the address.",
)


def _others(number: int) -> Reason:
    message = Text(
        "PUBLITRAC has {number} leads that fit; this is the first of them. Search for the others.",
        number=number,
    )
    return Reason("several_leads", message, field="email")


class PublitracV1Destination:
    """One account with its options, ready to take leads."""

    def __init__(self, link: Link, options: Mapping[str, str]) -> None:
        self._link = link
        self._options = options

    def preflight(self, lead: Lead) -> tuple[Reason, ...]:
        return codec.preflight(lead, self._options)

    async def send(self, lead: Lead) -> Outcome:
        """Sync the lead (section “Sync Lead”), then put it on the list if one was chosen."""
        query = codec.sync_lead(lead, self._options)
        response = await self._link.post("syncLead", [("query", query)], "sync_lead")
        outcome = codec.sync_outcome(response, lead, self._options)
        if any(reason.code == "credentials_refused" for reason in outcome.reasons):
            outcome = replace(outcome, reasons=(*outcome.reasons, _OTHER_WAY))
        outcome = answers.finish(outcome, response, self._link.api.redact)
        name = self._options.get("list", "")
        if name and outcome.state is DeliveryState.ACCEPTED:
            return await self._put_on_list(lead, name, outcome)
        return outcome

    async def _put_on_list(self, lead: Lead, name: str, synced: Outcome) -> Outcome:
        """The second call (section “Add leads to list”). Whatever becomes of it, the lead itself was accepted."""
        query = codec.add_leads_to_list(name, [values.value(lead, "email")])
        try:
            response = await self._link.post(
                "addLeadsToList", [("query", query)], "add_leads_to_list"
            )
        except VendorError as error:
            reason = codec.not_listed(error.detail)
            return replace(
                synced,
                reasons=(*synced.reasons, reason),
                exchange=joined(synced.exchange, error.exchange),
            )
        reasons = synced.reasons + codec.list_reasons(response)
        listed = answers.finish(replace(synced, reasons=reasons), response, self._link.api.redact)
        return replace(listed, exchange=joined(synced.exchange, response.exchange))
