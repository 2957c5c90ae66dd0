"""The stand-in of PUBLITRAC API v2: a token from the API key, then leads as JSON that are stored later.

The document's table of statuses and codes is cut off: the answers to refused requests are our reading of its
success answer.
"""

import hmac
import re
from typing import Final

from leaddesk.sandbox.checks import JSON, accepts_json, is_email, media_type, strict_json
from leaddesk.sandbox.messages import Answer, Refusal, Request, json_answer
from leaddesk.sandbox.publitrac_leads import READ_FIELDS, WRITE_FIELDS, LeadBook, value_problems
from leaddesk.sandbox.standin import Route, SandboxAccount, StandIn
from leaddesk.sandbox.tokens import TokenShelf

# The key travels raw in a header, so it has no é here: HTTP gives header text outside ASCII no fixed encoding.
_API_KEY: Final = "djs4 fdn4&dJT+er/489=%41!"
_DOOR: Final = "v2"
# Names of custom fields become XML elements when v1 shows the lead (our reading of which names there can be).
_FIELD_NAME: Final = re.compile(r"[^\W\d][\w.-]*")
# Not allowed in XML, as which v1 shows the same lead.
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
# Synchronize a lead, Response: printed in single quotes, which is not JSON.
_ACCEPTED_AS_PRINTED: Final = b"{ 'status' : 'success', 'code' : 200 }"


class PublitracV2(StandIn):
    """PUBLITRAC v2.

    `tokens.seconds` is the sliding lifetime (Authentication: 15 minutes), `processing_seconds` the time until an
    accepted lead is stored, `valid_json` switches the success answer from the printed form to strict JSON.
    """

    vendor_id = "publitrac_v2"

    def __init__(self, book: LeadBook) -> None:
        self.tokens = TokenShelf(900, sliding=True, suffix="!")
        self.processing_seconds = 0.3
        self.valid_json = False
        self._book = book
        super().__init__(book.lock)

    def routes(self) -> tuple[Route, ...]:
        return (
            Route("GET", "/v2/auth/getToken", self._get_token),
            Route("POST", "/v2/lead/delayedSync", self._delayed_sync, push=True),
        )

    def account(self, root: str) -> SandboxAccount:
        return SandboxAccount(root, {"base_url": root}, {"api_key": _API_KEY}, {})

    def error(self, status: int, message: str) -> Answer:
        return json_answer(status, {"status": "error", "code": status, "message": message})

    def expire_tokens(self) -> None:
        """Makes every token expired, as after 15 idle minutes."""
        with self._lock:
            self.tokens.expire_all()

    def _stored_leads(self) -> list[dict[str, object]]:
        return [dict(lead.flat()) for lead in self._book.all(_DOOR)]

    def _forget(self) -> None:
        self._book.forget(_DOOR)

    def _get_token(self, request: Request) -> Answer:
        """Authentication: the raw key in Authorization, JSON asked for, no content."""
        self.query_values(request)
        self.no_body(request)
        self._asks_for_json(request)
        key = request.headers.get("authorization", "")
        if not hmac.compare_digest(key.encode(), _API_KEY.encode()):
            problem = "the API key in Authorization is " + ("wrong" if key else "missing")
            raise self.refusal(401, problem)
        # `ttl` is a string in the document.
        ttl = str(int(self.tokens.seconds))
        return json_answer(200, {"token": self.tokens.issue(), "ttl": ttl})

    def _delayed_sync(self, request: Request) -> Answer:
        """Synchronize a lead: always accepted when well-formed, stored later."""
        self.query_values(request)
        self._check_token(request)
        self._asks_for_json(request)
        if media_type(request.headers) != JSON:
            raise self.refusal(415, f"the Content-Type is {JSON}")
        native, custom = self._read_lead(request.body)
        problems = [found.text for found in value_problems(native)]
        if not is_email(native["email"]):
            problems.append("the email is not valid")
        # "Always accepted": values are looked at when the lead is processed, and a lead that fails then is never
        # seen again (our reading).
        request.problems += problems
        if not problems:
            self._book.enqueue(native, custom, _DOOR, self.processing_seconds)
            request.stored = True
        if self.valid_json:
            return json_answer(200, {"status": "success", "code": 200})
        return Answer(200, _ACCEPTED_AS_PRINTED, JSON)

    def _check_token(self, request: Request) -> None:
        token = request.headers.get("token", "")
        state = self.tokens.state(token)
        if state == "expired":
            # Nobody can know this before asking: no problem is recorded.
            raise Refusal(self.error(401, "Token has expired"))
        if state == "unknown":
            raise self.refusal(401, f"the Token header is {'wrong' if token else 'missing'}")

    def _asks_for_json(self, request: Request) -> None:
        if not accepts_json(request.headers):
            raise self.refusal(406, f"the Accept header does not name {JSON}")

    def _read_lead(self, body: bytes) -> tuple[dict[str, str], dict[str, str]]:
        try:
            document = strict_json(body)
        except ValueError as error:
            raise self.refusal(400, f"the body is not JSON: {error}") from error
        if not isinstance(document, dict) or "leadInfo" not in document:
            raise self.refusal(400, "the body is not an object with leadInfo")
        if "operations" in document:
            raise self.refusal(400, "operations is from an early revision and no longer documented")
        for name in document.keys() - {"leadInfo", "leadCustomField"}:
            raise self.refusal(400, f"unknown key {name!r}; leadInfo and leadCustomField are known")
        native = self._flat_object("leadInfo", document["leadInfo"])
        custom = self._flat_object("leadCustomField", document.get("leadCustomField", {}))
        for name in native:
            if name not in WRITE_FIELDS:
                raise self.refusal(400, f"leadInfo has no field {name!r}")
        for name in custom:
            if not _FIELD_NAME.fullmatch(name) or name in {*READ_FIELDS, *WRITE_FIELDS}:
                raise self.refusal(400, f"{name!r} cannot be the name of a custom field")
        if not native.get("email", "").strip():
            raise self.refusal(400, "leadInfo has no email, which is mandatory")
        return native, custom

    def _flat_object(self, name: str, value: object) -> dict[str, str]:
        """Text and whole numbers by name: the only kinds of value in the document's example."""
        if not isinstance(value, dict):
            raise self.refusal(400, f"{name} is not an object")
        for key, item in value.items():
            if isinstance(item, bool) or not isinstance(item, str | int):
                raise self.refusal(400, f"{name}.{key} is neither text nor a whole number")
            if _CONTROL.search(str(item)):
                raise self.refusal(400, f"{name}.{key} contains control characters")
        return {key: str(item) for key, item in value.items()}
