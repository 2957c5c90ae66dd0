"""Speaks the Comunik8 Leads API: one call per lead, the key in the address."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

import httpx

from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.errors import AccountError, UsageError
from leaddesk.domain.forgetting import Forgotten, worst
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.redaction import Redactor
from leaddesk.vendors import answers
from leaddesk.vendors.arguments import checked_options
from leaddesk.vendors.base import AccountContext
from leaddesk.vendors.capabilities import CallResult, CheckResult, Choice, Inquiry
from leaddesk.vendors.comunik8 import cancelling, codec
from leaddesk.vendors.comunik8.descriptor import DESCRIPTOR
from leaddesk.vendors.comunik8.hours import CallingHours
from leaddesk.vendors.http import ApiClient, ApiRequest, ApiResponse
from leaddesk.vendors.loose_json import read_json
from leaddesk.vendors.signin import base_address, failure, require

#: Nobody: a reserved domain, and a number the British regulator keeps free for films.
_NOBODY: Final = Lead(
    0,
    {
        "email": "leaddesk.check@example.com",
        "first_name": "LeadDesk",
        "last_name": "Connection Check",
        "mobile": "07700900000",
    },
)

#: Only who is let in hears these about a lead.
_JUDGED: Final = (DeliveryState.REJECTED, DeliveryState.DUPLICATE, DeliveryState.HELD)


def connect(
    context: AccountContext, redactor: Redactor, transport: httpx.AsyncBaseTransport | None = None
) -> Comunik8Client:
    """A client for an account. Nothing is sent yet. Raises AccountError."""
    require(DESCRIPTOR, context, "base_url", "api_key")
    return Comunik8Client(context, ApiClient.for_account(context, redactor, transport))


class Comunik8Client:
    """One account at Comunik8. `now` is the time that calling hours are compared with."""

    def __init__(
        self,
        context: AccountContext,
        api: ApiClient,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._context = context
        self._api = api
        self._now = now
        self._types = tuple(
            name for part in context.settings.get("types", "").split(",") if (name := part.strip())
        )
        self._hours = _calling_hours(context)
        self._test = codec.test_mark(context.settings.get("test_as", ""))

    async def check(self) -> CheckResult:
        """Send an invented lead marked as a test (section “Correct format lead test”).

        Comunik8 has no call that reads. A test is documented to store nothing, and it proves address and key.
        """
        kind = self._types[0] if self._types else "leaddesk-check"
        response = await self._post("add", codec.add_lead(_NOBODY, {"type": kind}) | self._test)
        if codec.test_passed(response):
            return CheckResult(
                True, "Comunik8 accepts the key; a test lead of nobody was checked and not stored."
            )
        if codec.was_stored(response):
            detail = (
                "Comunik8 stored the test lead instead of only checking it. Ask Comunik8 to cancel the call to "
                "07700900000, and whether your system knows test leads."
            )
            return CheckResult(False, detail)
        outcome = codec.add_outcome(response, None)
        if outcome.state not in _JUDGED or outcome.reasons[0].code == "refused":
            raise failure(self._api, DESCRIPTOR, self._context, response, Text("the check"))
        words = self._api.redact(" · ".join(reason.vendor_words for reason in outcome.reasons))
        if self._types:
            return CheckResult(
                False, f"Comunik8 accepts the key, but not the test lead of type “{kind}”: {words}"
            )
        return CheckResult(
            True,
            "Comunik8 accepts the key; a test lead of nobody was checked and not stored. Fill in your lead types "
            "to have them checked too.",
        )

    async def destination(self, options: Mapping[str, str]) -> Comunik8Destination:
        chosen = checked_options(DESCRIPTOR, self._with_type(options))
        if self._types and chosen["type"] not in self._types:
            raise UsageError(
                Text("“{chosen}” is none of this account's lead types.", chosen=chosen["type"]),
                hint=Text(
                    "Use {names}, or add it to the lead types in the account's settings.",
                    names=" or ".join(self._types),
                ),
            )
        wanted_s = codec.seconds(chosen.get("delays", "0"))
        return Comunik8Destination(self, chosen, wanted_s)

    async def choices(self, option: str, options: Mapping[str, str]) -> tuple[Choice, ...]:  # noqa: ARG002
        """The lead types of the account's settings: Comunik8 has no call that lists them."""
        return tuple(Choice(name, name) for name in self._types) if option == "type" else ()

    async def call(self, operation: str, arguments: Mapping[str, object]) -> CallResult:
        """Make one call of the descriptor's operations."""
        if operation == "cancel_lead":
            response = await self._post("cancel", dict(arguments))
            reasons = () if cancelling.was_cancelled(response) else cancelling.reasons(response)
            if reasons is None:
                raise failure(
                    self._api, DESCRIPTOR, self._context, response, Text("the cancelling")
                )
            return self._result(response, Outcome(DeliveryState.CANCELLED, reasons), not reasons)
        response = await self._post("add", codec.call_body(arguments, test=self._test))
        testing = arguments.get("test") == "true"
        outcome = (codec.test_outcome if testing else codec.add_outcome)(response, None)
        return self._result(response, outcome, outcome.state is DeliveryState.ACCEPTED)

    async def add(self, lead: Lead, options: Mapping[str, str], delay_s: int) -> Outcome:
        """Send one lead (section “Adding Leads”), once: a second call may ring the person again."""
        response = await self._post("add", codec.add_lead(lead, options, delay_s=delay_s))
        return answers.finish(codec.add_outcome(response, lead), response, self._api.redact)

    async def test(self, lead: Lead, options: Mapping[str, str], delay_s: int) -> Outcome:
        """Have one lead validated (section “Correct format lead test”): nothing is stored."""
        body = codec.add_lead(lead, options, delay_s=delay_s) | self._test
        response = await self._post("add", body)
        return answers.finish(codec.test_outcome(response, lead), response, self._api.redact)

    async def withdraw(self, inquiry: Inquiry) -> Outcome:
        """Cancel the call to a lead's number (section “Removing Leads”)."""
        kind = self._with_type(inquiry.options).get("type", "")
        response = await self._post("cancel", cancelling.request(inquiry.lead, kind))
        outcome = cancelling.outcome(response, inquiry)
        if outcome is None:
            raise failure(self._api, DESCRIPTOR, self._context, response, Text("the cancelling"))
        return answers.finish(outcome, response, self._api.redact)

    async def forget(self, lead: Lead, sent: Sequence[Inquiry]) -> Forgotten:
        """Cancel the calls to a lead's number (section “Removing Leads”), one for each type it was sent as."""
        kinds = {self._with_type(one.options).get("type", "") for one in sent} or set(self._types)
        found = []
        for kind in sorted(kinds or {""}):
            response = await self._post("cancel", cancelling.request(lead, kind))
            forgotten = cancelling.forgotten(response, lead)
            if forgotten is None:
                raise failure(
                    self._api, DESCRIPTOR, self._context, response, Text("the cancelling")
                )
            found.append(forgotten)
        return worst(found)

    def delay(self, wanted_s: int) -> int:
        """After how many seconds a lead that is sent now is called, if it should be called `wanted_s` from now."""
        return self._hours.delay(self._now(), wanted_s) if self._hours else wanted_s

    def put_off(self, wanted_s: int) -> Reason | None:
        """Why a lead that is sent now is called later than wanted; None where it is not."""
        if self._hours is None or self.delay(wanted_s) <= wanted_s:
            return None
        now = self._now()
        opening = self._hours.local(self._hours.next_open(now + timedelta(seconds=wanted_s)))
        when = f"{opening:%Y-%m-%d %H:%M} ({self._hours.zone})"
        message = Text(
            "It is outside the calling hours: Comunik8 is asked to call at {when}.", when=when
        )
        return Reason("call_put_off", message)

    async def aclose(self) -> None:
        await self._api.aclose()

    def _with_type(self, options: Mapping[str, str]) -> dict[str, str]:
        """The options with the account's only lead type where none is given."""
        given = dict(options)
        if not given.get("type") and len(self._types) == 1:
            given["type"] = self._types[0]
        return given

    def _result(self, response: ApiResponse, outcome: Outcome, ok: bool) -> CallResult:  # noqa: FBT001
        outcome = answers.finish(outcome, response, self._api.redact)
        found = read_json(response.body)
        result = self._api.redact(response.text) if found is None else found
        return CallResult(result, response.status, ok, outcome.reasons, response.exchange)

    async def _post(self, what: str, body: object) -> ApiResponse:
        key = (("key", self._context.secrets["api_key"]),)
        url = f"{base_address(self._context)}/lead/{what}"
        request = ApiRequest("POST", url, params=key, json=body, operation=f"{what}_lead")
        return await self._api.send(request)


class Comunik8Destination:
    """A lead type with its options, ready to take leads."""

    def __init__(self, client: Comunik8Client, options: Mapping[str, str], wanted_s: int) -> None:
        self._client = client
        self._options = options
        self._wanted_s = wanted_s

    def preflight(self, lead: Lead) -> tuple[Reason, ...]:
        return codec.preflight(lead)

    def notes(self, lead: Lead) -> tuple[Reason, ...]:  # noqa: ARG002  (calling hours are the same for all)
        """When the person will be called, where the calling hours put it off."""
        note = self._client.put_off(self._wanted_s)
        return (note,) if note else ()

    async def send(self, lead: Lead) -> Outcome:
        return await self._client.add(lead, self._options, self._client.delay(self._wanted_s))

    async def test(self, lead: Lead) -> Outcome:
        return await self._client.test(lead, self._options, self._client.delay(self._wanted_s))


def _calling_hours(context: AccountContext) -> CallingHours | None:
    """The account's calling hours, None where it has none. Raises AccountError."""
    hours, zone = (
        context.settings.get(name, "").strip() for name in ("calling_hours", "time_zone")
    )
    if not hours:
        return None
    try:
        return CallingHours(hours, zone)
    except ValueError as error:
        raise AccountError(
            "The calling hours of this account cannot be used.",
            str(error),
            "Correct them in the account's settings.",
            vendor=DESCRIPTOR.id,
            account=context.account_name,
        ) from None
