"""The exchanges with Convertr: addresses, the token, one request after the other, and why one came to nothing."""

from __future__ import annotations

from typing import Final, TypeVar
from urllib.parse import quote

from leaddesk.domain.errors import AccountError, LeadDeskError, UsageError, VendorError
from leaddesk.domain.texts import Text, joined
from leaddesk.vendors import answers
from leaddesk.vendors.base import AccountContext
from leaddesk.vendors.convertr import codec, forms
from leaddesk.vendors.convertr.addresses import Addresses
from leaddesk.vendors.convertr.descriptor import CODE_GRANT, DESCRIPTOR
from leaddesk.vendors.http import ApiClient, ApiRequest, ApiResponse, Pairs
from leaddesk.vendors.signin import SignIn, failure, oauth_token

T = TypeVar("T")

#: What each read is called when it fails, and the setting with its address.
_READS: Final = {
    "get_forms": (Text("the list of forms"), "fields_path"),
    "get_links": (Text("the list of links"), "links_path"),
    "get_lead_result": (Text("a lead's result"), "result_path"),
    "list_leads": (Text("the lead list"), "list_path"),
    "get_lead": (Text("a lead"), "list_path"),
}


class Exchanges:
    """What one account says to Convertr and hears from it. Raises AccountError for addresses of no use."""

    def __init__(self, context: AccountContext, api: ApiClient) -> None:
        self.addresses = Addresses(context)
        self.api = api
        self._context = context
        self.sign_in = SignIn(
            api,
            DESCRIPTOR,
            context,
            _token_request(self.addresses, context),
            lambda response: oauth_token(response, codec.USUAL_LIFETIME_S),
            explain=self._sign_in_problem,
        )

    async def campaign_forms(self, campaign: str) -> tuple[forms.Form, ...]:
        """The forms of a campaign (section 3.3)."""
        response = await self.read("get_forms", campaign_id=campaign)
        return self.understood(forms.read_forms(response.body), response, "get_forms")

    async def campaign_links(self, campaign: str) -> list[dict[str, str]]:
        """The links of a campaign (section 3.4)."""
        response = await self.read("get_links", campaign_id=campaign)
        return self.understood(codec.read_links(response.body), response, "get_links")

    async def read(self, operation: str, query: Pairs = (), **places: str) -> ApiResponse:
        """A read that has to work.

        Raises UsageError for a campaign that Convertr does not know, AccountError, VendorError.
        """
        response = await self.get(operation, query, **places)
        if response.status == 404 and "campaign_id" in places:
            raise UsageError(
                Text("Convertr knows no campaign {places}.", places=places["campaign_id"]),
                "It answered 404.",
                "Check the campaign's number; if it is right, the version of the API in the account's settings.",
            )
        if response.status != 200:
            raise self.failure(response, operation)
        return response

    async def get(
        self, operation: str, query: Pairs = (), item: str = "", **places: str
    ) -> ApiResponse:
        """One read, whatever is answered. `item` goes behind the address."""
        url, pairs = self.addresses.filled(_READS[operation][1], places)
        url += f"/{quote(item, safe='')}" if item else ""
        return await self.sign_in.send(
            lambda token: self._request(operation, "GET", url, token, (*pairs, *query)),
            codec.token_expired,
        )

    def understood(self, found: T | None, response: ApiResponse, operation: str) -> T:
        """What was read in an answer. Raises AccountError, VendorError where that is nothing."""
        if found is None:
            raise self.failure(response, operation)
        return found

    def failure(self, response: ApiResponse, operation: str) -> LeadDeskError:
        """Why a read came to nothing."""
        reason = codec.closed(response)
        if reason is not None:
            said = Text("It answered: {words}", words=self.api.redact(reason.vendor_words))
            return AccountError("This campaign takes no leads.", said, reason.message)
        error = failure(self.api, DESCRIPTOR, self._context, response, _READS[operation][0])
        if isinstance(error, VendorError) and response.status == 429:
            error.retry_after_s = error.retry_after_s or self.rest_of_window(operation)
        return error

    def rest_of_window(self, operation: str) -> float | None:
        """How long to wait where a 429 does not say it: until the vendor's window of five minutes has passed."""
        return self.api.window_rest_s(operation) or None

    async def post(self, url: str, query: Pairs, fields: Pairs) -> ApiResponse:
        """Send one lead (section 3.5), once: Convertr counts every one that arrives."""
        return await self.sign_in.send(
            lambda token: self._request("post_lead", "POST", url, token, query, fields),
            codec.token_expired,
        )

    def with_code(self, code: str) -> Pairs:
        """What a sign-in with a code from a phone sends besides. Raises AccountError where none is waited for."""
        awaits = self._context.shelf.awaits if self._context.shelf is not None else None
        if awaits is None:
            raise AccountError(
                "Convertr waits for no code.",
                "It was typed already, or LeadDesk was started anew since it was sent.",
                "Press Check again: Convertr then sends a new one.",
                vendor=DESCRIPTOR.id,
                account=self._context.account_name,
            )
        return (("mfa_token", awaits.challenge), ("mfa_code", code))

    def _sign_in_problem(self, response: ApiResponse) -> AccountError | None:
        error = codec.sign_in_problem(response)
        if error is not None:
            error.vendor, error.account = DESCRIPTOR.id, self._context.account_name
            self.api.protect(error.challenge)
            if self._context.settings.get("grant") != CODE_GRANT:
                error.challenge = ""  # a code is not taken there
            elif error.challenge:
                error.hint = "Press Check, and type the code that comes."
            if response.status >= 400:
                words = self.api.redact(answers.words_of(response))
                said = answers.it_answered(response.status, words)
                error.detail = joined((error.detail, said), " ")
        return error

    def _request(
        self,
        operation: str,
        method: str,
        url: str,
        token: str,
        query: Pairs = (),
        form: Pairs | None = None,
    ) -> ApiRequest:
        headers = {"Accept": "application/json"}
        if self._context.settings.get("token_in") == "query":
            query = (*query, ("access_token", token))
        else:
            headers["Authorization"] = f"Bearer {token}"
        return ApiRequest(
            method, url, params=query, headers=headers, form=form, operation=operation
        )


def _token_request(addresses: Addresses, context: AccountContext) -> ApiRequest:
    """The ways of asking for a token (section 3.2). The password's address, left out there, is the same.

    The sign-in with a code is the one of the sister document “API Login”.
    """
    settings, secrets = context.settings, context.secrets
    grant = settings.get("grant")
    if grant == CODE_GRANT:
        url, pairs = addresses.filled("login_path", {})
        login = (("username", settings["username"]), ("password", secrets["password"]))
        return ApiRequest("POST", url, params=pairs, form=login, operation="get_token")
    url, pairs = addresses.filled("token_path", {})
    client = (("client_id", secrets["client_id"]), ("client_secret", secrets["client_secret"]))
    key = (("api_key", secrets["api_key"]),) if secrets.get("api_key") else ()
    if grant == "password":
        person = (("username", settings["username"]), ("password", secrets["password"]))
        form = (*client, *key, ("grant_type", "password"), *person)
        return ApiRequest("POST", url, params=pairs, form=form, operation="get_token")
    default = next(param.default for param in DESCRIPTOR.settings if param.name == "grant_uri")
    kind = ("grant_type", settings.get("grant_uri") or default)
    return ApiRequest("GET", url, params=(*pairs, kind, *client, *key), operation="get_token")
