"""Speaks the Convertr Publisher API: a token for an hour, forms and links of a campaign, leads one by one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import parse_qsl, quote

import httpx

from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.errors import AccountError, UsageError
from leaddesk.domain.leads import Lead
from leaddesk.redaction import Redactor
from leaddesk.vendors import answers
from leaddesk.vendors.base import AccountContext, CheckResult, Choice
from leaddesk.vendors.convertr import codec
from leaddesk.vendors.convertr.descriptor import DESCRIPTOR
from leaddesk.vendors.http import ApiClient, ApiRequest, ApiResponse
from leaddesk.vendors.signin import (
    SignIn,
    base_address,
    checked_options,
    failure,
    oauth_token,
    require,
)

_PLACE = re.compile(r"\{(\w+)\}")


def connect(
    context: AccountContext, redactor: Redactor, transport: httpx.AsyncBaseTransport | None = None
) -> ConvertrClient:
    """A client for an account. Nothing is sent yet. Raises AccountError."""
    grant = (
        ("username", "password") if context.settings.get("grant") == "password" else ("api_key",)
    )
    require(DESCRIPTOR, context, "publisher_id", "client_id", "client_secret", *grant)
    return ConvertrClient(context, ApiClient.for_account(context, redactor, transport))


class ConvertrClient:
    """One publisher's account at one Convertr enterprise."""

    def __init__(self, context: AccountContext, api: ApiClient) -> None:
        self._context = context
        self._api = api
        self._base = _base(context)
        self._sign_in = SignIn(
            api,
            DESCRIPTOR,
            context,
            _token_request(self._base, context),
            lambda response: oauth_token(response, codec.USUAL_LIFETIME_S),
        )

    async def check(self) -> CheckResult:
        """Sign in (section 3.2). All reads need a campaign, which belongs to a destination, not to an account."""
        try:
            await self._sign_in.token()
        except AccountError as error:
            if "grant" in error.detail and "unsupported" in error.detail:
                error.hint = "In the account's settings, write the name of the API key sign-in with http://, or https://."
            raise
        detail = "Convertr accepts the credentials. The campaign is checked when you choose it for sending."
        return CheckResult(True, detail, {"Address": self._base})

    async def destination(self, options: Mapping[str, str]) -> ConvertrDestination:
        """Read the campaign's forms, so that only their fields are sent."""
        chosen = checked_options(DESCRIPTOR, options)
        path, pairs = self._lead_address(chosen)
        if not chosen.get("link_id") and "{link_id}" in self._template:
            raise UsageError(
                "Convertr needs the link for these leads.", hint="Give the option link_id."
            )
        form = _choose(await self._forms(chosen["campaign_id"]), chosen.get("form_id", ""))
        if not chosen.get("form_id"):
            path, pairs = self._lead_address(chosen | {"form_id": form.id})
        return ConvertrDestination(self, form, path, pairs)

    async def choices(self, option: str, options: Mapping[str, str]) -> tuple[Choice, ...]:
        """Forms (section 3.3) and links (section 3.4) of the campaign chosen before."""
        campaign = options.get("campaign_id", "").strip()
        if not campaign:
            return ()
        if option == "form_id":
            return tuple(Choice(form.id, form.name) for form in await self._forms(campaign))
        if option == "link_id":
            response = await self._read("links", campaign)
            links = codec.read_links(response.body)
            if links is None:
                raise failure(self._api, DESCRIPTOR, self._context, response, "the list of links")
            return links
        return ()

    async def post_lead(
        self, form: codec.Form, path: str, pairs: tuple[tuple[str, str], ...], lead: Lead
    ) -> Outcome:
        """Send one lead (section 3.5), once: Convertr counts every one that arrives."""
        fields = codec.form_pairs(form, lead)
        response = await self._sign_in.send(
            lambda token: self._request("POST", path, token, pairs, fields), codec.token_expired
        )
        return answers.finish(codec.lead_outcome(response), response, self._api.redact)

    async def aclose(self) -> None:
        await self._api.aclose()

    @property
    def _template(self) -> str:
        return self._context.settings.get("lead_path") or _default("lead_path")

    async def _forms(self, campaign: str) -> tuple[codec.Form, ...]:
        response = await self._read("fields", campaign)
        forms = codec.read_forms(response.body)
        if forms is None:
            raise failure(self._api, DESCRIPTOR, self._context, response, "the list of forms")
        return forms

    async def _read(self, what: str, campaign: str) -> ApiResponse:
        path = f"{self._prefix()}/publisher/{what}/{quote(campaign, safe='')}"
        response = await self._sign_in.send(
            lambda token: self._request("GET", path, token), codec.token_expired
        )
        if response.status == 404:
            raise UsageError(
                f"Convertr knows no campaign {campaign}.",
                "It answered 404.",
                "Check the campaign's number; if it is right, the version of the API in the account's settings.",
            )
        if response.status != 200:
            what = {"fields": "the list of forms", "links": "the list of links"}[what]
            raise failure(self._api, DESCRIPTOR, self._context, response, what)
        return response

    def _prefix(self) -> str:
        return (self._context.settings.get("api_prefix") or _default("api_prefix")).strip("/")

    def _lead_address(self, options: Mapping[str, str]) -> tuple[str, tuple[tuple[str, str], ...]]:
        """Path and query for leads, from the account's template. A link without a place goes into the query."""
        known = {"publisher_id": self._context.settings["publisher_id"]}
        known |= {name: options.get(name, "") for name in ("campaign_id", "form_id", "link_id")}
        unknown = set(_PLACE.findall(self._template)) - known.keys() - {"api_prefix"}
        if unknown:
            raise AccountError(
                "The address for leads in this account's settings cannot be used.",
                f"Nothing is known by the name {', '.join(sorted(unknown))}.",
                "Correct it, or empty it to use the usual one.",
                vendor=DESCRIPTOR.id,
                account=self._context.account_name,
            )
        path, _, query = self._template.strip("/").partition("?")
        filled = _PLACE.sub(
            lambda place: quote(known[place[1]], safe=""),
            path.replace("{api_prefix}", self._prefix()),
        )
        pairs = [
            (key, _PLACE.sub(lambda place: known[place[1]], text)) for key, text in parse_qsl(query)
        ]
        if known["link_id"] and "{link_id}" not in self._template:
            pairs.append(("linkId", known["link_id"]))
        return filled, tuple((key, text) for key, text in pairs if text)

    def _request(
        self,
        method: str,
        path: str,
        token: str,
        pairs: tuple[tuple[str, str], ...] = (),
        form: list[tuple[str, str]] | None = None,
    ) -> ApiRequest:
        headers = {"Accept": "application/json"}
        if self._context.settings.get("token_in") == "query":
            pairs = (*pairs, ("access_token", token))
        else:
            headers["Authorization"] = f"Bearer {token}"
        return ApiRequest(method, f"{self._base}/{path}", params=pairs, headers=headers, form=form)


class ConvertrDestination:
    """A campaign's form and link, ready to take leads."""

    def __init__(
        self,
        client: ConvertrClient,
        form: codec.Form,
        path: str,
        pairs: tuple[tuple[str, str], ...],
    ) -> None:
        self._client = client
        self._form = form
        self._path = path
        self._pairs = pairs

    def preflight(self, lead: Lead) -> tuple[Reason, ...]:
        return codec.preflight(self._form, lead)

    async def send(self, lead: Lead) -> Outcome:
        return await self._client.post_lead(self._form, self._path, self._pairs, lead)


def _choose(forms: tuple[codec.Form, ...], form_id: str) -> codec.Form:
    listed = ", ".join(f"{form.id} ({form.name})" for form in forms) or "none"
    if form_id:
        for form in forms:
            if form.id == form_id:
                return form
        raise UsageError(f"The campaign has no form {form_id}.", hint=f"Its forms: {listed}.")
    if len(forms) != 1:
        raise UsageError(
            "Which form of the campaign?", hint=f"Give the option form_id. Its forms: {listed}."
        )
    return forms[0]


def _base(context: AccountContext) -> str:
    address = base_address(context)
    enterprise = context.settings.get("enterprise", "").strip().casefold()
    if address:
        return address
    if re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", enterprise):
        return f"https://{enterprise}.cvtr.io"
    raise AccountError(
        f"The account “{context.account_name}” does not say where your Convertr is.",
        "Neither Enterprise nor Address is filled in, or Enterprise is not the first part of an address.",
        "Fill in Enterprise: “acme” if you sign in at acme.cvtr.io.",
        vendor=DESCRIPTOR.id,
        account=context.account_name,
    )


def _token_request(base: str, context: AccountContext) -> ApiRequest:
    """The two ways of asking for a token (section 3.2). The password's address, left out there, is the same."""
    settings, secrets = context.settings, context.secrets
    url = f"{base}/oauth/v2/token"
    client = (("client_id", secrets["client_id"]), ("client_secret", secrets["client_secret"]))
    key = (("api_key", secrets["api_key"]),) if secrets.get("api_key") else ()
    if settings.get("grant") == "password":
        person = (("username", settings["username"]), ("password", secrets["password"]))
        return ApiRequest("POST", url, form=(*client, *key, ("grant_type", "password"), *person))
    grant = settings.get("grant_uri") or _default("grant_uri")
    return ApiRequest("GET", url, params=(("grant_type", grant), *client, *key))


def _default(name: str) -> str:
    return next(param.default for param in DESCRIPTOR.settings if param.name == name)
