"""The door of the Footprints stand-in: sign-in, tokens, application keys, and how each call's form is read.

The document shows no error answer at all: statuses and bodies of refusals are our reading.
"""

import base64
import binascii
import hmac
import secrets
from collections.abc import Collection
from typing import Final, Literal

from leaddesk.sandbox.checks import FORM, form_pairs, media_type
from leaddesk.sandbox.footprints_fields import Fields, Tree, complaints, form_tree
from leaddesk.sandbox.messages import Answer, Refusal, Request, json_answer
from leaddesk.sandbox.standin import StandIn
from leaddesk.sandbox.tokens import TokenShelf

SECRETS: Final = {
    "key": "fp+k/y&=%41 é",
    "secret": "s:cr&t+/=%20é key",
    "pin": "12&34+5=6%78 é",
    "password": "p&ss+w/o=r%d é",
    "app_key": "571e&4183+47a/55=0%f3 é",
}
USERNAME: Final = "store+1@retail&fils.example"
# Each data source has an application key of its own; the second is that of the document's samples.
APP_KEYS: Final = (SECRETS["app_key"], "571e64183647a855d0sgf3a3")
# Authentication, Query Parameters: what each grant takes beside grant_type.
_GRANT_FIELDS: Final = {
    "client_credentials": frozenset[str](),
    "password": frozenset({"username", "password"}),
    "pin": frozenset({"pin"}),
}


class Door(StandIn):
    """What every call of Footprints needs, and the switches for what the document leaves open.

    - `tokens.seconds`: the lifetime of a token
    - `custom_variables`: those declared under Settings > Custom Variables
    - `page_size`: entries on a page of a catalogue, of codes, and of leads where a request names no pageSize
    - `contradicted_verb`: the verb of `nps` and `sensors`, PUT in the samples and POST in the text
    - `lists_as`: the shape of actions and action types, whose sample no JSON reader takes: `list` is `[…]`, `data`
      is `{"data": […]}`, `list_of_data` is `[{"data": […]}]`, the nearest to what is printed
    - `as_printed`: answers that the document prints malformed are malformed (actions, action types, offers, SKUs,
      check of a code)
    - `lead_headers`: pages of leads have the X- headers too, which the document shows for catalogues only
    - `lead_overlap`: so many leads of a page come again on the next one, as when others arrive meanwhile
    - `end_included`: the endDate's own day belongs to the leads asked for
    - `change_to`: what a changed code becomes; the document names two states and no parameter to choose by
    """

    def __init__(self) -> None:
        self.tokens = TokenShelf(31_535_999, suffix="+/=")
        self.custom_variables = {"leaddesk_id"}
        self.page_size = 10
        self.contradicted_verb: Literal["PUT", "POST"] = "PUT"
        self.lists_as: Literal["list", "data", "list_of_data"] = "list_of_data"
        self.as_printed = False
        self.lead_headers = False
        self.lead_overlap = 0
        self.end_included = False
        self.change_to: Literal["redeemed", "blocked"] = "redeemed"
        super().__init__()

    def error(self, status: int, message: str) -> Answer:
        return json_answer(status, {"status": "error", "message": message})

    def expire_tokens(self) -> None:
        """Makes every token expired, as after a year."""
        with self._lock:
            self.tokens.expire_all()

    # Section Authentication.

    def sign_in(self, request: Request) -> Answer:
        """The table calls the fields query parameters; every sample sends them in the body."""
        self.query_values(request)
        self._check_basic(request)
        pairs = self.pairs(request)
        fields = dict(pairs)
        if len(fields) != len(pairs):
            raise self.refusal(400, "a form field occurs more than once")
        grant = fields.pop("grant_type", "")
        if grant not in _GRANT_FIELDS:
            raise self.refusal(400, f"grant_type is one of {', '.join(_GRANT_FIELDS)}")
        if grant == "client_credentials":
            # The samples send a pin with this grant, which by the table has no use for it.
            fields.pop("pin", None)
        for name in sorted(_GRANT_FIELDS[grant] ^ fields.keys()):
            kind = "missing" if name in _GRANT_FIELDS[grant] else "not a field"
            raise self.refusal(400, f"{name} is {kind} of the grant {grant}")
        expected = {**SECRETS, "username": USERNAME}
        for name, value in fields.items():
            if not _same(value, expected[name]):
                raise self.refusal(401, f"the {name} is wrong")
        return json_answer(
            200,
            {
                "access_token": self.tokens.issue(),
                "token_type": "bearer",
                "expires_in": int(self.tokens.seconds),
                "refresh_token": secrets.token_hex(32),
                "scope": ["app_scope", "hostess_scope"],
                "hostess_name": "Test Hostess",
                "hostess_id": "5b30cb85e1267446c5784b75",
            },
        )

    def _check_basic(self, request: Request) -> None:
        scheme, _, encoded = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "basic":
            raise self.refusal(401, "the Authorization header is not Basic")
        try:
            given = base64.b64decode(encoded, validate=True)
        except binascii.Error as error:
            raise self.refusal(401, "the Authorization header is not base64") from error
        # UTF-8 under the base64, as RFC 7617 recommends.
        if not hmac.compare_digest(given, f"{SECRETS['key']}:{SECRETS['secret']}".encode()):
            raise self.refusal(401, "the key or the secret is wrong")

    # Who asks.

    def admit(self, request: Request, *parameters: str) -> dict[str, str]:
        """The token in the query, as of every call below /api; returns the query's own parameters."""
        query = self.query_values(request, "access_token", *parameters)
        token = query.pop("access_token", "")
        state = self.tokens.state(token)
        if state == "expired":
            # Nobody can know this before asking: no problem is recorded.
            raise Refusal(self.error(401, "The access token has expired"))
        if state == "unknown":
            raise self.refusal(401, f"the access_token is {'wrong' if token else 'missing'}")
        return query

    def admit_reading(self, request: Request, *parameters: str) -> dict[str, str]:
        """As `admit`, for calls without a body. Their Headers name the form's type; some samples send none."""
        self.no_body(request)
        query = self.admit(request, *parameters)
        if media_type(request.headers) not in {"", FORM}:
            raise self.refusal(415, f"the Content-Type is {FORM}")
        return query

    def check_app_key(self, key: str) -> None:
        if not any(_same(key, good) for good in APP_KEYS):
            raise self.refusal(401, f"the application key is {'wrong' if key else 'missing'}")

    # What is sent.

    def pairs(self, request: Request, *, raw_spaces: bool = False) -> list[tuple[str, str]]:
        """Names and values of a form body; refuses other media types and what is not properly encoded."""
        if media_type(request.headers) != FORM:
            raise self.refusal(415, f"the Content-Type is {FORM}")
        text = request.body.decode("latin-1")
        try:
            return form_pairs(text.replace(" ", "+") if raw_spaces else text)
        except ValueError as error:
            raise self.refusal(400, f"the form body is malformed: {error}") from error

    def tree(self, pairs: list[tuple[str, str]], deepest: int = 3) -> Tree:
        try:
            return form_tree(pairs, deepest)
        except ValueError as error:
            raise self.refusal(400, str(error)) from error

    def form(
        self,
        request: Request,
        fields: Fields,
        required: Collection[str] = (),
        *,
        deepest: int = 3,
        raw_spaces: bool = False,
    ) -> Tree:
        """A form of these fields alone, checked; refuses one without a field of `required` or without any."""
        tree = self.tree(self.pairs(request, raw_spaces=raw_spaces), deepest)
        self.check(tree, fields, required)
        return tree

    def check(self, tree: Tree, fields: Fields, required: Collection[str] = ()) -> None:
        if not tree:
            # Hardly a field is marked as required, but a form of nothing says nothing (our reading).
            raise self.refusal(400, "the form has no field at all")
        found = {name: "is no field of this call" for name in tree if name not in fields}
        found |= {name: "is missing" for name in required if not tree.get(name)}
        found |= {
            name: text for name, text in complaints(tree, fields).items() if name not in found
        }
        self.refuse_values(found)

    def refuse_values(self, found: dict[str, str]) -> None:
        """Refuses with what is wrong by field, if anything is."""
        if found:
            document = {"status": "error", "message": "Validation failed", "errors": found}
            problems = [f"{name} {text}" for name, text in found.items()]
            raise Refusal(json_answer(400, document), *problems)

    def check_contradicted_verb(self, request: Request) -> None:
        """Refuses the other of the two verbs that samples and text give one call."""
        if request.method != self.contradicted_verb:
            verbs = f"{self.contradicted_verb}, not {request.method}"
            raise self.refusal(405, f"{request.path} takes {verbs}")

    def positive(self, name: str, text: str) -> int:
        """A number from 1, as page numbers and page sizes are."""
        if not (text.isascii() and text.isdecimal() and len(text) < 10) or int(text) < 1:
            raise self.refusal(400, f"{name} is a number from 1, not {text!r}")
        return int(text)

    def page_headers(self, page: int, records: int, size: int) -> tuple[tuple[str, str], ...]:
        """The totals that go with a page (List Catalogues, offers and SKUs: Response headers)."""
        return (
            ("Access-Control-Expose-Headers", "X-Total-Pages, X-Records, X-Current-Page"),
            ("X-Current-Page", str(page)),
            ("X-Records", str(records)),
            ("X-Total-Pages", str(-(-records // size))),
        )

    def listed(self, items: list[dict[str, object]]) -> Answer:
        """Actions or action types in the shape that `lists_as` and `as_printed` say."""
        if self.as_printed:
            # Sections Get Lead Actions, Get Lead Action Types: no name in quotes, no closing bracket.
            return Answer(200, b"[\n  data: " + json_answer(200, items).body, "application/json")
        data = {"data": items}
        shapes = {"list": items, "data": data, "list_of_data": [data]}
        return json_answer(200, shapes[self.lists_as])


def _same(given: str, expected: str) -> bool:
    return hmac.compare_digest(given.encode(), expected.encode())
