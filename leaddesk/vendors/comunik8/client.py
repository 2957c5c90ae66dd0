"""Speaks the Comunik8 Leads API: one call per lead, the key in the address."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import httpx

from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.errors import UsageError
from leaddesk.domain.leads import Lead
from leaddesk.redaction import Redactor
from leaddesk.vendors import answers
from leaddesk.vendors.base import AccountContext, CheckResult, Choice
from leaddesk.vendors.comunik8 import codec
from leaddesk.vendors.comunik8.descriptor import DESCRIPTOR
from leaddesk.vendors.http import ApiClient, ApiRequest, ApiResponse
from leaddesk.vendors.signin import base_address, checked_options, failure, require

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


def connect(
    context: AccountContext, redactor: Redactor, transport: httpx.AsyncBaseTransport | None = None
) -> Comunik8Client:
    """A client for an account. Nothing is sent yet. Raises AccountError."""
    require(DESCRIPTOR, context, "base_url", "api_key")
    return Comunik8Client(context, ApiClient.for_account(context, redactor, transport))


class Comunik8Client:
    """One account at Comunik8."""

    def __init__(self, context: AccountContext, api: ApiClient) -> None:
        self._context = context
        self._api = api
        self._types = tuple(
            name for part in context.settings.get("types", "").split(",") if (name := part.strip())
        )

    async def check(self) -> CheckResult:
        """Send an invented lead marked as a test (section “Correct format lead test”).

        Comunik8 has no call that reads. A test is documented to store nothing, and it proves address and key.
        """
        kind = self._types[0] if self._types else "leaddesk-check"
        response = await self._add(codec.add_lead(_NOBODY, {"type": kind}, test=True))
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
        reasons = codec.validation(response)
        if not reasons or response.status >= 500:
            raise failure(self._api, DESCRIPTOR, self._context, response, "the check")
        words = self._api.redact(" · ".join(reason.vendor_words for reason in reasons))
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
        given = dict(options)
        if not given.get("type") and len(self._types) == 1:
            given["type"] = self._types[0]
        chosen = checked_options(DESCRIPTOR, given)
        if self._types and chosen["type"] not in self._types:
            raise UsageError(
                f"“{chosen['type']}” is none of this account's lead types.",
                hint=f"Use {' or '.join(self._types)}, or add it to the lead types in the account's settings.",
            )
        delays = chosen.get("delays", "0")
        if not (delays.isascii() and delays.isdigit() and len(delays) < 10):
            raise UsageError(
                f"“{delays}” is no delay.", hint="Use whole seconds, such as 600 for ten minutes."
            )
        return Comunik8Destination(self, chosen)

    async def choices(self, option: str, options: Mapping[str, str]) -> tuple[Choice, ...]:  # noqa: ARG002
        """The lead types of the account's settings: Comunik8 has no call that lists them."""
        return tuple(Choice(name, name) for name in self._types) if option == "type" else ()

    async def add_lead(self, lead: Lead, options: Mapping[str, str]) -> Outcome:
        """Send one lead (section “Adding Leads”), once: a second call may ring the person again."""
        response = await self._add(codec.add_lead(lead, options))
        return answers.finish(codec.add_outcome(response, lead), response, self._api.redact)

    async def aclose(self) -> None:
        await self._api.aclose()

    async def _add(self, body: object) -> ApiResponse:
        key = (("key", self._context.secrets["api_key"]),)
        return await self._api.send(
            ApiRequest("POST", f"{base_address(self._context)}/lead/add", params=key, json=body)
        )


class Comunik8Destination:
    """A lead type with its options, ready to take leads."""

    def __init__(self, client: Comunik8Client, options: Mapping[str, str]) -> None:
        self._client = client
        self._options = options

    def preflight(self, lead: Lead) -> tuple[Reason, ...]:
        return codec.preflight(lead)

    async def send(self, lead: Lead) -> Outcome:
        return await self._client.add_lead(lead, self._options)
