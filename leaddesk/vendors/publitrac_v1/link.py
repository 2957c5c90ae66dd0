"""Exchanges with PUBLITRAC API v1: one address, the method in a parameter, credentials with every call."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from lxml import etree

from leaddesk.domain.deliveries import Reason
from leaddesk.domain.errors import AccountError, UncertainError, VendorError
from leaddesk.domain.exchange import Exchange
from leaddesk.domain.texts import Text
from leaddesk.vendors import answers
from leaddesk.vendors.base import AccountContext
from leaddesk.vendors.capabilities import CallResult
from leaddesk.vendors.http import ApiClient, ApiRequest, ApiResponse, Pairs
from leaddesk.vendors.publitrac_v1 import markup, replies
from leaddesk.vendors.publitrac_v1.descriptor import DESCRIPTOR
from leaddesk.vendors.publitrac_v1.methods import Method, operation_of
from leaddesk.vendors.publitrac_v1.tables import Page, Row
from leaddesk.vendors.signin import failure, given_address

#: After the first answer a page is asked for so often, unless PUBLITRAC wants a longer pause than this. Seconds.
_TRIES: Final = 3
_LONGEST_PAUSE: Final = 60.0


@dataclass(frozen=True, slots=True)
class Said:
    """A whole answer that could be read: done or refused."""

    answer: replies.Answer
    root: etree._Element
    ok: bool
    exchange: Exchange


class Link:
    """Makes calls for one account and judges each answer by the method that was called."""

    def __init__(self, context: AccountContext, api: ApiClient) -> None:
        self.api = api
        self.settings: Mapping[str, str] = context.settings
        self._context = context
        self._url = given_address(context)
        self._answered = False

    async def post(self, method: str, params: Pairs, operation: str = "") -> ApiResponse:
        """Make a POST call (section “Authentification”). One exchange.

        The document does not say whether credentials stand in the body or in the address: a setting decides.
        """
        credentials = self._credentials(method)
        if self.settings.get("credentials_in") == "url":
            return await self.api.send(
                ApiRequest(
                    "POST", self._url, params=credentials, form=list(params), operation=operation
                )
            )
        return await self.api.send(
            ApiRequest("POST", self._url, form=[*credentials, *params], operation=operation)
        )

    async def get(self, method: str, params: Pairs, operation: str = "") -> ApiResponse:
        """Make a GET call, where everything stands in the address. One exchange."""
        return await self.api.send(
            ApiRequest(
                "GET",
                self._url,
                params=[*self._credentials(method), *params],
                operation=operation,
            )
        )

    async def ask(self, method: Method, params: Pairs) -> Said:
        """Make a call and read its answer.

        Raises AccountError for refused credentials, VendorError for a wish to pause and for answers that cannot
        be read; UncertainError where the call may have changed something all the same.
        """
        send = self.get if method.verb == "GET" else self.post
        said = self.judge(method, await send(method.name, params, operation_of(method)))
        self._answered = True
        return said

    def judge(self, method: Method, response: ApiResponse) -> Said:
        """What an answer says about the method that was called. Raises as `ask`."""
        root = markup.read(response.body)
        answer = replies.read_answer(response.body)
        if root is None or answer is None:
            raise self._unreadable(method, response)
        if answer.status == method.success and 200 <= response.status < 300:
            return Said(answer, root, ok=True, exchange=response.exchange)
        if answer.refuses_sign_in:
            raise self.sign_in_refused(answer)
        if answer.asks_for_a_pause:
            raise self.pause(answer.words, response)
        if not answer.known and (response.status >= 300 or answer.succeeds_elsewhere):
            raise self._unreadable(method, response)
        if answer.status == method.success:
            raise self._unreadable(method, response)
        return Said(answer, root, ok=False, exchange=response.exchange)

    async def pages(
        self, method: Method, params: Pairs, first: int = 1
    ) -> AsyncIterator[tuple[Page, Said]]:
        """Page after page of a list until it ends, each row once; a refusal is the last thing that comes.

        What the document calls offset is the size of a page, and getCampaigns shows no paging at all: so the end
        is where all have been seen, or where a page brings nothing new.
        """
        assert method.page is not None  # noqa: S101  (a programming error)
        seen: set[object] = set()
        for number in itertools.count(first):
            said = await self._read(method, [*params, ("page", str(number))])
            page = method.page(said.root)
            fresh = []
            for row in page.rows:
                key = row.get("id") or tuple(row.items())
                if key not in seen:
                    seen.add(key)
                    fresh.append(row)
            yield Page(tuple(fresh), page.total), said
            if not said.ok or not fresh or (page.total is not None and len(seen) >= page.total):
                return

    async def _read(self, method: Method, params: Pairs) -> Said:
        """`ask`, again after a pause where that may help: one bad moment must not cost a list of many pages."""
        for tried in range(1, _TRIES if self._answered else 1):
            try:
                return await self.ask(method, params)
            except VendorError as error:
                pause = 2.0**tried if error.retry_after_s is None else error.retry_after_s
                if not error.retryable or pause > _LONGEST_PAUSE:
                    raise
            await asyncio.sleep(pause)
        return await self.ask(method, params)

    async def find_lead(self, method: Method, params: Pairs) -> Row | None:
        """One lead; None where PUBLITRAC knows none. Raises AccountError, VendorError."""
        assert method.one is not None  # noqa: S101  (a programming error)
        said = await self.ask(method, params)
        if said.ok:
            return method.one(said.root)
        if said.answer.says_no_such_lead:
            return None
        raise self.not_answered(said)

    def not_answered(self, said: Said) -> VendorError:
        """A read that PUBLITRAC refused, as an error."""
        error = VendorError(
            "PUBLITRAC does not answer the question.",
            " ".join(f"{one.message} ({one.vendor_words})" for one in self.reasons(said)),
            "Correct what it names, then try again.",
            vendor=DESCRIPTOR.id,
            account=self._context.account_name,
        )
        error.exchange = said.exchange
        return error

    def sign_in_refused(self, answer: replies.Answer) -> AccountError:
        """PUBLITRAC does not accept who asks."""
        return AccountError(
            "PUBLITRAC refuses the sign-in.",
            f"It says: {self.api.redact(answer.words)}",
            "Check the API key, the user name and the password; if they are right, try the other spelling of the "
            "key parameter, or the other way to send credentials, in the account's settings.",
            vendor=DESCRIPTOR.id,
            account=self._context.account_name,
        )

    def reasons(self, said: Said) -> tuple[Reason, ...]:
        """Why PUBLITRAC refused, without secrets that its words may repeat."""
        return tuple(
            replace(one, vendor_words=self.api.redact(one.vendor_words))
            for one in replies.reasons(said.answer)
        )

    def result(self, said: Said, brought: object) -> CallResult:
        """The end of a call: what it brought where it was done, why not where it was refused, or was in part."""
        status = int(said.answer.status) if said.answer.status.isdecimal() else said.exchange.status
        if said.ok and not said.answer.errors:
            return CallResult(brought, status, exchange=said.exchange)
        found = brought if said.ok else None
        return CallResult(
            found, status, ok=False, reasons=self.reasons(said), exchange=said.exchange
        )

    def _credentials(self, method: str) -> Pairs:
        settings, secrets = self.settings, self._context.secrets
        return (
            ("method", method),
            (settings.get("api_key_param") or "apiKey", secrets["api_key"]),
            ("username", settings["username"]),
            ("password", secrets["password"]),
        )

    def _unreadable(self, method: Method, response: ApiResponse) -> Exception:
        changed_nothing = method.verb == "GET" or 300 <= response.status < 500
        if changed_nothing:
            return failure(self.api, DESCRIPTOR, self._context, response, Text("this call"))
        error = UncertainError(
            Text("PUBLITRAC's answer to {name} cannot be understood.", name=method.name),
            answers.it_answered(response.status, self.api.redact(answers.words_of(response))),
            "It may have been done or not: look at PUBLITRAC before you do it again.",
            vendor=DESCRIPTOR.id,
            account=self._context.account_name,
        )
        error.exchange = response.exchange
        return error

    def pause(self, words: str, response: ApiResponse) -> VendorError:
        """PUBLITRAC wants fewer calls; this one was not carried out."""
        error = VendorError(
            "PUBLITRAC asks for a pause.",
            answers.it_answered(response.status, self.api.redact(words)),
            "Try again in a minute.",
            retryable=True,
            vendor=DESCRIPTOR.id,
            account=self._context.account_name,
        )
        error.exchange = response.exchange
        error.retry_after_s = response.retry_after_s
        return error


def joined(first: Exchange | None, second: Exchange | None) -> Exchange | None:
    """Two exchanges, one after the other, as one."""
    if first is None or second is None:
        return first or second
    return Exchange(
        f"{first.request}\n\n{second.request}",
        f"{first.answer}\n\n{second.answer}",
        second.status,
        first.duration_s + second.duration_s,
    )
