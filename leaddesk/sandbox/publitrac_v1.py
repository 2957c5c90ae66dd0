"""The stand-in of PUBLITRAC API v1: one URL, a `method` parameter, XML in a `query` parameter, XML back.

The document shows failures only as XML with a 9xxx status, never as an HTTP error, so that is how they come here,
with HTTP 200. Only what never reaches its one URL, and calls above the limit, get HTTP errors.
"""

import hmac
import time
from functools import partial
from typing import Final

from leaddesk.sandbox.checks import FORM, CallWindow, form_pairs, media_type
from leaddesk.sandbox.messages import Answer, Refusal, Request, text_answer
from leaddesk.sandbox.publitrac_calls import Call, Method
from leaddesk.sandbox.publitrac_campaign_calls import CampaignCalls
from leaddesk.sandbox.publitrac_history_calls import HistoryCalls
from leaddesk.sandbox.publitrac_lead_calls import DOOR, LeadCalls
from leaddesk.sandbox.publitrac_leads import LeadBook
from leaddesk.sandbox.publitrac_list_calls import ListCalls
from leaddesk.sandbox.publitrac_opportunity_calls import OpportunityCalls
from leaddesk.sandbox.publitrac_records import Records
from leaddesk.sandbox.publitrac_transactions import read_transaction
from leaddesk.sandbox.publitrac_xml import UNDOCUMENTED, invalid_call, response
from leaddesk.sandbox.standin import Operation, Route, SandboxAccount, StandIn

_API_KEY: Final = "1234e567-890c & 123e+4567/8901=b234%c56é"
_USERNAME: Final = "api+user@agence&fils.example"
_PASSWORD: Final = "p=ss w&rd+/%25é"  # noqa: S105 - an invented one, for the stand-in only
# E-Commerce Transactions, transaction content.
_ACCOUNT_TOKEN: Final = "accountToken"  # noqa: S105 - the one of the example
_GROUPS: Final = (LeadCalls, ListCalls, CampaignCalls, OpportunityCalls, HistoryCalls)


class PublitracV1(StandIn):
    """PUBLITRAC v1.

    `window` holds the limit of 35 calls in any second (section Limitation); `records` is what calls left behind,
    to be looked at while none is on its way. E-commerce transactions go to `transactions_path` with
    `account_token`.
    """

    vendor_id = "publitrac_v1"
    account_token = _ACCOUNT_TOKEN
    transactions_path = "/ecommerce/transaction"

    def __init__(self, book: LeadBook) -> None:
        self.window = CallWindow(35, 1.0)
        self._book = book
        self._open_records()
        super().__init__(book.lock)

    def _open_records(self) -> None:
        self.records = Records(self._book)
        self._methods: dict[str, Method] = {}
        for group in _GROUPS:
            self._methods |= group(self._book, self.records).methods()

    def routes(self) -> tuple[Route, ...]:
        """One URL has all the methods, in a table of their own; the URL of transactions is nowhere to be read."""
        return (Route("POST", self.transactions_path, self._add_transaction),)

    def account(self, root: str) -> SandboxAccount:
        base_url = f"{root}/api"
        return SandboxAccount(
            base_url=base_url,
            settings={
                "base_url": base_url,
                "username": _USERNAME,
                "transaction_url": root + self.transactions_path,
            },
            secrets={"api_key": _API_KEY, "password": _PASSWORD},
            destination={"original_source": "Trade Show May", "original_source_type": "Direct"},
        )

    def add_lead(self, **fields: str) -> None:
        """Puts a lead in without a request, also one whose e-mail address is taken: several leads on a key."""
        with self._lock:
            self._book.insert(fields, {}, DOOR)

    def empty(self) -> None:
        """Takes all leads away, those of the practice account too, until the next `reset`."""
        with self._lock:
            self._book.clear()

    def error(self, status: int, message: str) -> Answer:
        return text_answer(status, message)

    def _stored_leads(self) -> list[dict[str, object]]:
        return [dict(lead.flat()) for lead in self._book.all(DOOR)]

    def _forget(self) -> None:
        self._book.forget(DOOR)
        self._open_records()
        self.window.clear()

    # Section Authentification, Syntaxe: every call names its method and signs in.

    def resolve(self, request: Request) -> Operation:
        if request.path != "/api":
            return super().resolve(request)
        if request.method not in {"GET", "POST"}:
            raise self.refusal(405, f"/api takes GET or POST, not {request.method}")
        parameters = self._parameters(request)
        name = parameters.pop("method", "")
        method = self._methods.get(name)
        if method is None:
            raise invalid_call(f"there is no method {name!r}" if name else "method is missing")
        handler = partial(self._call, method, name, parameters)
        return Operation(f"/api?method={name}", handler, method.push)

    def _parameters(self, request: Request) -> dict[str, str]:
        """The parameters of the URL and, for POST, of the form body.

        The document does not say which of the two carries the credentials of a POST, so either may.
        """
        pairs = [(name, value) for name, values in request.query.items() for value in values]
        if request.method == "GET" and request.body:
            raise invalid_call("a GET call takes no body")
        if request.method == "POST":
            if media_type(request.headers) != FORM:
                raise invalid_call(f"the Content-Type of a POST call is {FORM}")
            if "query" in request.query:
                raise invalid_call("the query of a POST call belongs into the body")
            try:
                pairs += form_pairs(request.body.decode("latin-1"))
            except ValueError as error:
                raise invalid_call(f"the form body is malformed: {error}") from error
        parameters = dict(pairs)
        if len(parameters) != len(pairs):
            raise invalid_call("a parameter occurs more than once")
        return parameters

    def _call(
        self, method: Method, name: str, parameters: dict[str, str], request: Request
    ) -> Answer:
        self._admit()
        self._sign_in(parameters)
        if request.method not in method.verbs:
            verbs = " or ".join(method.verbs)
            raise invalid_call(f"{name} takes {verbs}, not {request.method}")
        for parameter in method.required:
            if parameter not in parameters:
                raise invalid_call(f"{name} needs the parameter {parameter}")
        for parameter in parameters.keys() - {*method.required, *method.optional}:
            if not method.any_names:
                raise invalid_call(f"{name} has no parameter {parameter!r}")
        return method.handler(Call(name, parameters, request))

    def _admit(self) -> None:
        if not self.window.admit(time.monotonic()):
            limit = f"more than {self.window.calls} calls in {self.window.seconds:g} s"
            # The document gives the limit and no answer; HTTP has one for it (our reading).
            raise Refusal(response(UNDOCUMENTED, "Call limit exceeded.", http=429), limit)

    def _sign_in(self, parameters: dict[str, str]) -> None:
        """`apikey` in the table of Authentification, `apiKey` in every method's section: one of them."""
        spellings = [name for name in ("apikey", "apiKey") if name in parameters]
        if len(spellings) > 1:
            raise invalid_call("both apikey and apiKey are sent")
        given = {
            "API key": (parameters.pop(spellings[0], "") if spellings else "", _API_KEY),
            "username": (parameters.pop("username", ""), _USERNAME),
            "password": (parameters.pop("password", ""), _PASSWORD),
        }
        for name, (value, expected) in given.items():
            if not hmac.compare_digest(value.encode(), expected.encode()):
                problem = f"the {name} is {'wrong' if value else 'missing'}"
                raise Refusal(response(UNDOCUMENTED, "Authentication failed."), problem)

    # Section E-Commerce Transactions.

    def _add_transaction(self, request: Request) -> Answer:
        """Keeps a transaction under its id; each "will be kept in time and can be updated"."""
        self._admit()
        self.query_values(request)
        if media_type(request.headers) != FORM:
            raise self.refusal(400, f"the Content-Type is {FORM}")
        try:
            pairs = form_pairs(request.body.decode("latin-1"))
            if sorted(name for name, _ in pairs) != ["email", "token", "transaction"]:
                raise ValueError("the parameters are transaction, token and email")
            form = dict(pairs)
            transaction = read_transaction(form["transaction"])
        except ValueError as error:
            raise self.refusal(400, str(error)) from error
        for token in (form["token"], str(transaction["token"])):
            if not hmac.compare_digest(token.encode(), self.account_token.encode()):
                raise self.refusal(401, "the account token is wrong")
        if form["email"] != transaction["email"]:
            raise self.refusal(400, "email is not that of the transaction")
        if not self._book.with_email(form["email"]):
            raise Refusal(self.error(400, f"Lead ({form['email']}) does not exist."))
        self.records.transactions[str(transaction["id"])] = transaction
        request.stored = True
        return text_answer(200, "OK")
