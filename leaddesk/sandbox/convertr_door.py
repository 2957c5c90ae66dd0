"""How Convertr's stand-in lets callers in: OAuth tokens, the sign-ins, the limits in five minutes."""

import hmac
import secrets
import time
from typing import Final

from leaddesk.sandbox.checks import FORM, CallWindow, form_pairs, media_type
from leaddesk.sandbox.messages import Answer, Refusal, Request, json_answer
from leaddesk.sandbox.standin import Route, StandIn
from leaddesk.sandbox.tokens import TokenShelf

SECRETS: Final = {
    "client_id": "12_3k&z+a/b=c%41 é",
    "client_secret": "s&cr+t/of=the%20platform é",
    "api_key": "k&y+of/one=user%é 1",
    "password": "p&ss+w/o=r%d é",
}
USERNAME: Final = "publisher+1@agence&fils.example"
_API_KEY_GRANT: Final = "https://convertr.cvtr.io/grants/api_key"
# Authentication Token: the parameters of both requests, all required.
_API_KEY_FIELDS: Final = frozenset({"grant_type", "client_id", "client_secret", "api_key"})
_PASSWORD_FIELDS: Final = _API_KEY_FIELDS | {"username", "password"}
#: Every limit counts so many seconds.
FIVE_MINUTES: Final = 300.0


class ConvertrDoor(StandIn):
    """Sign-ins and tokens.

    `tokens.seconds` is a token's lifetime (3.2: 60 minutes). `accept_http_grant` also takes the grant with
    `http://`, as some platforms do. `wants_code` (it is `code`) and `password_expired` are about the user of the
    sign-ins with a password. The windows are the vendor's limits for any five minutes.
    """

    def __init__(self) -> None:
        self.tokens = TokenShelf(3600, suffix="+/=")
        self.accept_http_grant = False
        self.wants_code = False
        self.code = "248613"
        self.password_expired = False
        self.login_window = CallWindow(100, FIVE_MINUTES)
        self.total_window = CallWindow(3000, FIVE_MINUTES)
        self._powerless: set[str] = set()
        self._challenges: set[str] = set()
        super().__init__()

    def door_routes(self) -> tuple[Route, ...]:
        """The addresses of the sign-ins."""
        return (
            Route("GET", "/oauth/v2/token", self._token_by_api_key),
            Route("POST", "/oauth/v2/token", self._token_by_password),
            Route("POST", "/api/login", self._login),
        )

    def error(self, status: int, message: str) -> Answer:
        return json_answer(status, {"code": status, "message": message})

    def expire_tokens(self) -> None:
        """Makes every token expired, as after an hour."""
        with self._lock:
            self.tokens.expire_all()

    # Section 3.2, Authentication Token.

    def _token_by_api_key(self, request: Request) -> Answer:
        self.no_body(request)
        grants = {_API_KEY_GRANT}
        if self.accept_http_grant:
            grants.add(_API_KEY_GRANT.replace("https", "http", 1))
        return self._token(self.query_values(request, *_API_KEY_FIELDS), _API_KEY_FIELDS, grants)

    def _token_by_password(self, request: Request) -> Answer:
        self.query_values(request)
        return self._token(self.form(request), _PASSWORD_FIELDS, {"password"})

    def _token(self, values: dict[str, str], names: frozenset[str], grants: set[str]) -> Answer:
        self.admit(self.login_window, self.total_window)
        if values.get("grant_type") not in grants:
            raise _oauth(400, "unsupported_grant_type", "the grant_type is not the documented one")
        for name in sorted(names ^ values.keys()):
            problem = f"{name} is {'missing' if name in names else 'not a parameter of this grant'}"
            raise _oauth(400, "invalid_request", problem)
        expected = {**SECRETS, "username": USERNAME}
        for name in sorted(names - {"grant_type"}):
            if not hmac.compare_digest(values[name].encode(), expected[name].encode()):
                error = "invalid_client" if name.startswith("client") else "invalid_grant"
                raise _oauth(400, error, f"the {name} is wrong")
        document = self._granted()
        if "password" in names:
            self._restrain(document)
        return json_answer(200, document)

    def _restrain(self, document: dict[str, object]) -> None:
        """API Login: a code from the user's phone is asked for with an mfa_token; with an expired password there
        is a token, and every other call fails. That the password grant does the same is our reading."""
        if self.wants_code:
            raise self._code_wanted()
        if self.password_expired:
            document["password_expired"] = True
            self._powerless.add(str(document["access_token"]))

    def _login(self, request: Request) -> Answer:
        """API Login: user name and password, then both again with the mfa_token of the answer and the code."""
        self.query_values(request)
        self.admit(self.login_window, self.total_window)
        values = self.form(request)
        names = {"username", "password"}
        if values.keys() not in (names, names | {"mfa_token", "mfa_code"}):
            raise _oauth(400, "invalid_request", "the fields are not those of the login")
        if (values["username"], values["password"]) != (USERNAME, SECRETS["password"]):
            raise _oauth(400, "invalid_grant", "the username or the password is wrong")
        if self.wants_code:
            if "mfa_code" not in values:
                raise self._code_wanted()
            if values["mfa_token"] not in self._challenges or values["mfa_code"] != self.code:
                raise _oauth(400, "invalid_grant", "the code is wrong or was used before")
            self._challenges.discard(values["mfa_token"])
        client = {name: SECRETS[name] for name in ("client_id", "client_secret")}
        expired = {"password_expired": self.password_expired}
        return json_answer(200, self._granted() | client | {"user_id": 17} | expired)

    def _code_wanted(self) -> Refusal:
        """A documented answer to a request in order: no problem is recorded."""
        token = secrets.token_hex(16)
        self._challenges.add(token)
        return Refusal(json_answer(400, {"error": "Mfa Required", "mfa_token": token}))

    def _granted(self) -> dict[str, object]:
        return {
            "access_token": self.tokens.issue(),
            "expires_in": int(self.tokens.seconds),
            "token_type": "bearer",
            "scope": None,
            # Nothing documents how it would be used; it is shown because the answer has it.
            "refresh_token": secrets.token_urlsafe(48),
        }

    def admit(self, *windows: CallWindow) -> None:
        """The vendor's limits in five minutes (API Rate Limits): 429 beyond."""
        now = time.monotonic()
        for window in windows:
            if not window.admit(now):
                problem = f"more than {window.calls} calls in {window.seconds:g} s"
                raise self.refusal(429, problem, "Too Many Requests")

    def enter(self, request: Request, *parameters: str) -> dict[str, str]:
        """Limits and token of every call below /api; returns the query's own parameters.

        The document passes the token as a parameter; the header works too. Both at once are refused (our reading).
        """
        self.admit(self.total_window)
        query = self.query_values(request, "access_token", *parameters)
        scheme, _, bearer = request.headers.get("authorization", "").partition(" ")
        tokens = [query.pop("access_token")] if "access_token" in query else []
        if scheme:
            if scheme.lower() != "bearer":
                raise _oauth(401, "access_denied", "the Authorization header is not Bearer")
            tokens.append(bearer)
        if not tokens:
            raise _oauth(401, "access_denied", "the access token is missing")
        if len(tokens) > 1:
            raise _oauth(400, "invalid_request", "the access token is sent twice")
        state = self.tokens.state(tokens[0])
        if state == "expired":
            # Error Responses 2; nobody can know this before asking: no problem is recorded.
            raise Refusal(
                _oauth(401, "invalid_grant", "The access token provided has expired.").answer
            )
        if state == "unknown":
            raise _oauth(401, "invalid_grant", "The access token provided is invalid.")
        if tokens[0] in self._powerless:
            raise self.refusal(401, "the user's password has expired", "Access denied.")
        return query

    def form(self, request: Request) -> dict[str, str]:
        if media_type(request.headers) != FORM:
            raise self.refusal(400, f"the Content-Type is {FORM}")
        try:
            pairs = form_pairs(request.body.decode("latin-1"))
        except ValueError as error:
            raise self.refusal(400, f"the form body is malformed: {error}") from error
        values = dict(pairs)
        if len(values) != len(pairs):
            raise self.refusal(400, "a form field occurs more than once")
        return values


def _oauth(status: int, error: str, description: str) -> Refusal:
    """Error Responses 2 has this shape; the other errors are those of OAuth 2 (our reading)."""
    document = {"error": error, "error_description": description}
    return Refusal(json_answer(status, document), description)
