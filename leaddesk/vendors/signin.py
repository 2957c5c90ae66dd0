"""Signing in, calls that carry a token, and why a read or a sign-in came to nothing, in plain words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from leaddesk.domain.errors import (
    AccountError,
    LeadDeskError,
    NotSentError,
    UncertainError,
    VendorError,
)
from leaddesk.domain.texts import Text, joined
from leaddesk.vendors.answers import as_mapping, it_answered, redirect_host, words_of
from leaddesk.vendors.base import AccountContext, VendorDescriptor
from leaddesk.vendors.http import ApiClient, ApiRequest, ApiResponse, Pairs
from leaddesk.vendors.loose_json import read_json
from leaddesk.vendors.tokens import Token, TokenKeeper

#: No vendor's token is longer. Of one of megabytes it would take minutes to learn all spellings that must not be
#: shown. Characters.
LONGEST_TOKEN: Final = 8192

_CREDENTIALS_HINT = "Correct the credentials in the account's settings."
_ADDRESS_HINT = "Check the address in the account's settings, letter by letter."


class SignIn:
    """Signs one account in and makes calls with the token. Used from one event loop.

    `request` asks for a token, `read` finds it in the answer. `explain` tells why an answer is of no use where the
    vendor's own words say it better than its status does.
    """

    def __init__(
        self,
        api: ApiClient,
        vendor: VendorDescriptor,
        context: AccountContext,
        request: ApiRequest,
        read: Callable[[ApiResponse], Token | None],
        *,
        sliding: bool = False,
        explain: Callable[[ApiResponse], AccountError | None] = lambda _response: None,
    ) -> None:
        self._explain = explain
        self._api = api
        self._vendor = vendor
        self._context = context
        self._request = request
        self._read = read
        self._keeper = TokenKeeper(self._fetch, sliding=sliding)

    async def token(self) -> str:
        """The token, after signing in if need be. Raises AccountError, NotSentError."""
        return await self._keeper.get()

    async def renew(self, more: Pairs = ()) -> ApiResponse:
        """Sign in whatever token there is, and go on with the new one. The answer holds it: show nobody.

        `more` goes into the form, for this once. Raises AccountError, NotSentError.
        """
        token, response = await self._sign_in(more)
        self._keep(token)
        self._keeper.put(token)
        return response

    async def send(
        self, build: Callable[[str], ApiRequest], token_refused: Callable[[ApiResponse], bool]
    ) -> ApiResponse:
        """Make a call with the token, and once more with a new one if the first was refused.

        `token_refused` must be true only for answers that prove that the call was not carried out.
        Raises AccountError, NotSentError, UncertainError.
        """
        response, token = await self._attempt(build)
        if token_refused(response):
            self._drop(token)
            response, token = await self._attempt(build)
        if response.status == 401:
            self._drop(token)
        return response

    def _drop(self, token: str) -> None:
        self._keeper.drop(token)
        if self._context.shelf is not None:
            self._context.shelf.drop(token)

    async def _attempt(self, build: Callable[[str], ApiRequest]) -> tuple[ApiResponse, str]:
        token = await self.token()
        return await self._api.send(build(token)), token

    async def _fetch(self) -> Token:
        shelf = self._context.shelf
        token = shelf.find(self._request) if shelf is not None else None
        if token is None:
            if shelf is not None and shelf.awaits is not None:
                raise shelf.awaits.with_traceback(None)  # each try would send one more code
            token, _response = await self._sign_in()
            self._keep(token)
        self._api.protect(token.value)
        return token

    def _keep(self, token: Token) -> None:
        self._api.protect(token.value)
        if self._context.shelf is not None:
            self._context.shelf.put(self._request, token)

    async def _sign_in(self, more: Pairs = ()) -> tuple[Token, ApiResponse]:
        request = self._request
        if more:
            request = replace(request, form=(*(request.form or ()), *more))
        try:
            response = await self._api.send(request)
        except UncertainError as error:
            # Whatever became of the sign-in: the lead itself was not sent.
            raise _not_sent(error) from None
        explained = self._explain(response)
        if explained is not None:
            if explained.challenge and self._context.shelf is not None:
                self._context.shelf.awaits = explained
            raise explained
        token = self._read(response) if 200 <= response.status < 300 else None
        if token is None:
            what = Text("the sign-in")
            raise failure(self._api, self._vendor, self._context, response, what, NotSentError)
        return token, response


def token_in(
    response: ApiResponse, usual_lifetime_s: float, name: str, lifetime_name: str
) -> Token | None:
    """The token of an answer, also where it is not quite JSON; None for what cannot be one.

    Its lifetime is in seconds, a number or a text of digits; where it is neither, it is the usual one.
    """
    answer = as_mapping(read_json(response.body))
    found = answer.get(name)
    value = found.strip() if isinstance(found, str) else ""
    if not 0 < len(value) <= LONGEST_TOKEN or not (value.isascii() and value.isprintable()):
        return None
    text = str(answer.get(lifetime_name)).strip()
    told = text.isascii() and text.isdigit() and len(text) < 12 and int(text)
    return Token(value, float(told or usual_lifetime_s))


def oauth_token(response: ApiResponse, usual_lifetime_s: float) -> Token | None:
    """The token of an OAuth answer."""
    return token_in(response, usual_lifetime_s, "access_token", "expires_in")


def failure(
    api: ApiClient,
    vendor: VendorDescriptor,
    context: AccountContext,
    response: ApiResponse,
    what: Text,
    passing: type[VendorError] = VendorError,
) -> LeadDeskError:
    """Why a read or a sign-in came to nothing. `passing` is raised for what may be gone in a minute."""
    status, words = response.status, api.redact(words_of(response))
    said = it_answered(status, words)
    if status in (408, 429) or status >= 500:
        error = passing(
            Text("{title} cannot do {what} right now.", title=vendor.title, what=what),
            said,
            "Try again in a few minutes.",
            retryable=True,
            vendor=vendor.id,
            account=context.account_name,
        )
        error.exchange = response.exchange
        error.retry_after_s = response.retry_after_s
        return error
    title, hint = Text("{title} refuses {what}.", title=vendor.title, what=what), _CREDENTIALS_HINT
    if 300 <= status < 400:
        title, hint = Text("The address of {title} has moved.", title=vendor.title), _ADDRESS_HINT
        said = Text(
            "It redirects to {redirect_host}, which LeadDesk does not follow.",
            redirect_host=api.redact(redirect_host(response)),
        )
    elif status in (404, 405, 410):
        title, hint = (
            Text("{title} does not know the address for {what}.", title=vendor.title, what=what),
            _ADDRESS_HINT,
        )
    elif status < 300:
        title = Text(
            "The answer of {title} to {what} makes no sense.", title=vendor.title, what=what
        )
        hint = f"{_ADDRESS_HINT} {_CREDENTIALS_HINT}"
    return AccountError(title, said, hint, vendor=vendor.id, account=context.account_name)


def given_address(context: AccountContext) -> str:
    """The account's `base_url` as it was given; https where nothing else is said."""
    address = context.settings.get("base_url", "").strip()
    return address if "://" in address or not address else f"https://{address}"


def base_address(context: AccountContext) -> str:
    """The account's `base_url` for paths to be put behind it: without a closing slash."""
    return given_address(context).rstrip("/")


def require(vendor: VendorDescriptor, context: AccountContext, *names: str) -> None:
    """Raise AccountError when a setting or secret that this account's way of signing in needs is missing."""
    params = {param.name: param for param in (*vendor.settings, *vendor.secrets)}
    missing = [
        params[name].label
        for name in names
        if not (context.settings.get(name) or context.secrets.get(name))
    ]
    if missing:
        raise AccountError(
            Text(
                "The account “{account_name}” is not complete.", account_name=context.account_name
            ),
            Text("Missing: {names}.", names=joined(missing, ", ")),
            "Open the account's settings and fill it in.",
            vendor=vendor.id,
            account=context.account_name,
        )


def _not_sent(error: UncertainError) -> NotSentError:
    converted = NotSentError(
        "Signing in did not work, so nothing was sent.",
        error.detail,
        "LeadDesk tries again by itself.",
        retryable=True,
        vendor=error.vendor,
        account=error.account,
    )
    converted.exchange = error.exchange
    return converted
