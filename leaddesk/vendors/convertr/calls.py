"""Every call of the Convertr Publisher API that a person may make by itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Final

from leaddesk.domain.deliveries import Reason
from leaddesk.domain.errors import UsageError
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.vendors import answers
from leaddesk.vendors.capabilities import CallResult
from leaddesk.vendors.convertr import codec, forms, results
from leaddesk.vendors.convertr.destination import ConvertrDestination
from leaddesk.vendors.convertr.exchanges import Exchanges
from leaddesk.vendors.http import ApiResponse
from leaddesk.vendors.loose_json import read_json
from leaddesk.vendors.signin import oauth_token

#: What a person sees of the answer to each read; None where the answer makes no sense.
_SHOWN: Final[Mapping[str, Callable[[ApiResponse], object]]] = {
    "get_forms": lambda response: forms.table(forms.read_forms(response.body)),
    "get_links": lambda response: codec.read_links(response.body),
    "get_lead_result": lambda response: results.findings(response).as_dict(),
    "list_leads": lambda response: results.rows(response.body),
    "get_lead": lambda response: answers.as_mapping(read_json(response.body)) or None,
}


class Calls:
    """Makes the calls of the descriptor's operations. Arguments as `arguments.checked` returns them."""

    def __init__(
        self,
        exchanges: Exchanges,
        destination: Callable[[Mapping[str, str]], Awaitable[ConvertrDestination]],
    ) -> None:
        """`destination` reads a campaign's form: where a single lead is sent to."""
        self._exchanges = exchanges
        self._destination = destination

    async def make(self, operation: str, given: Mapping[str, object]) -> CallResult:
        """Make one call. Raises UsageError, AccountError, VendorError."""
        if operation == "post_lead":
            return await self._post_lead(given)
        if operation == "get_token":
            return await self._get_token()
        places = {name: str(given[name]) for name in ("campaign_id", "lead_id") if name in given}
        query = results.list_query(given) if operation == "list_leads" else ()
        item = places["lead_id"] if operation == "get_lead" else ""
        response = await self._exchanges.get(operation, query, item, **places)
        return self._answered(operation, response)

    async def _post_lead(self, given: Mapping[str, object]) -> CallResult:
        options = {name: str(value) for name, value in given.items() if name != "fields"}
        place = await self._destination(options)
        fields = {
            key: _text(key, value)
            for key, value in answers.as_mapping(given["fields"]).items()
            if value is not None
        }
        known = [field.key for field in place.form.fields]
        if foreign := [key for key in fields if key not in known]:
            raise UsageError(
                Text(
                    "The form “{name}” has no field {names}.",
                    name=place.form.name,
                    names=", ".join(foreign),
                ),
                hint=Text("Its fields: {names}.", names=", ".join(known)),
            )
        outcome, response = await place.post(tuple(fields.items()), {})
        done = outcome.state is DeliveryState.PENDING
        result = {"lead_id": outcome.vendor_id, "message": answers.words_of(response)}
        return CallResult(
            result if done else None, response.status, done, outcome.reasons, response.exchange
        )

    async def _get_token(self) -> CallResult:
        response = await self._exchanges.sign_in.renew()
        token = oauth_token(response, codec.USUAL_LIFETIME_S)
        shown = replace(
            response.exchange, answer=self._exchanges.api.redact(response.exchange.answer)
        )
        result = {"token_type": "bearer", "expires_in": round(token.lifetime_s if token else 0)}
        return CallResult(result, response.status, exchange=shown)

    def _answered(self, operation: str, response: ApiResponse) -> CallResult:
        """A read as a person asked for it: what came, or why not.

        Raises VendorError, AccountError for what every other call would meet.
        """
        status = response.status
        result = _SHOWN[operation](response) if 200 <= status < 300 else None
        if result is not None:
            return CallResult(result, status, exchange=response.exchange)
        if status < 400 or status in (401, 408, 429) or status >= 500:
            raise self._exchanges.failure(response, operation)
        words = self._exchanges.api.redact(answers.words_of(response))
        message = "Convertr refuses this call. Its own words say why."
        told = codec.closed(response) or Reason("refused", message)
        reasons = (replace(told, vendor_words=words),)
        return CallResult(None, status, False, reasons, response.exchange)


def _text(key: str, value: object) -> str:
    """A value of a form's field as it is written. Raises UsageError for more than one."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict | list):
        raise UsageError(Text("“{key}” takes one value.", key=key))
    return str(value)
