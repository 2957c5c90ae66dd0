"""The one place that speaks HTTP: time-outs, size caps, redaction, and what a failure proves.

A failure is converted by what it proves about the request:

- nothing of it left (no connection, TLS refused, no free connection in time): `NotSentError`
- it may have arrived (anything after that): `UncertainError`

Redirects are never followed: every call carries credentials. TLS is always verified. Plain http is spoken to
loopback hosts only, unless the account allows it.
"""

from __future__ import annotations

import asyncio
import json
import math
import re
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final
from urllib.parse import urlencode, urlsplit

import httpx

from leaddesk.domain.errors import AccountError, NotSentError, UncertainError, VendorError
from leaddesk.domain.exchange import Exchange, Watcher
from leaddesk.domain.texts import Text
from leaddesk.redaction import Redactor
from leaddesk.vendors.base import AccountContext
from leaddesk.vendors.charsets import as_text, in_utf8
from leaddesk.vendors.connections import Connections, is_held_back, is_loopback
from leaddesk.vendors.failures import (
    BEFORE_THE_FIRST_BYTE,
    MAX_ANSWER,
    UNBUILDABLE,
    TooLargeError,
    explain,
)
from leaddesk.vendors.pacing import Pace
from leaddesk.vendors.windows import Windows

#: How much of a request or an answer is kept for people to read. Characters.
KEPT: Final = 4000
#: What is sent at a time of a body whose way is watched. Bytes.
PIECE: Final = 64 * 1024
#: An answer that trickles in slowly is given up after this many times the account's patience.
PATIENCE: Final = 4

Pairs = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class ApiRequest:
    """One request. At most one of `form`, `json` and `content` is given.

    `params` become the query of the address; where they are given, `url` has none of its own. `operation` is the
    declared operation that the request makes, for limits that count some operations only. `shown` is what people
    see in place of a body that holds files.
    """

    method: str
    url: str
    params: Pairs = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    form: Pairs | None = None
    json: object | None = None
    content: bytes | None = None
    operation: str = ""
    shown: str = ""

    def body(self) -> tuple[bytes | None, str | None]:
        """The bytes that go out and their content type."""
        if self.form is not None:
            return urlencode(self.form).encode(), "application/x-www-form-urlencoded"
        if self.json is not None:
            return json.dumps(self.json, ensure_ascii=False).encode(), "application/json"
        return self.content, None


@dataclass(frozen=True, slots=True)
class ApiResponse:
    """An answer, whole and within the size cap. Header names are lower case.

    The body is UTF-8, if the vendor says what else it sent it in; XML may say so itself.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    exchange: Exchange

    @property
    def text(self) -> str:
        """The body as text for people."""
        return as_text(self.body)

    def json(self) -> object:
        """The body as JSON. Raises ValueError."""
        return json.loads(self.body)

    @property
    def retry_after_s(self) -> float | None:
        """The Retry-After header in seconds from now: a number or a date, 0 for one that has passed.

        A date is held against the vendor's own clock where the answer tells it. None for anything else.
        """
        value = self.headers.get("retry-after", "").strip()
        if value.isascii() and value.isdigit():
            return float(value) if len(value) < 10 else 1e9
        moment = _moment(value)
        if moment is None:
            return None
        now = _moment(self.headers.get("date", "")) or datetime.now(UTC)
        return max(0.0, (moment - now).total_seconds())


def _moment(text: str) -> datetime | None:
    """An HTTP date, in any of its three forms; None for what is none."""
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


class ApiClient:
    """Sends requests for one account. Used from one event loop; `aclose` ends it.

    `redactor` knows the account's secrets; tokens that are handed out later are added to it by `protect`.
    """

    def __init__(
        self,
        redactor: Redactor,
        *,
        pace: Pace | None = None,
        windows: Windows | None = None,
        timeout_s: float = 30.0,
        max_concurrent: int = 4,
        allow_http: bool = False,
        transport: httpx.AsyncBaseTransport | None = None,
        watcher: Watcher | None = None,
    ) -> None:
        self._redactor = redactor
        self._watcher = watcher
        self._pace = pace or Pace(math.inf)
        self._windows = windows or Windows(())
        self._allow_http = allow_http
        self._deadline_s = timeout_s * PATIENCE
        self._connections = Connections(max_concurrent, timeout_s, transport)

    @classmethod
    def for_account(
        cls,
        context: AccountContext,
        redactor: Redactor,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> ApiClient:
        """A client with the account's own patience and limits."""
        settings = context.settings
        return cls(
            redactor,
            pace=context.pace,
            windows=context.windows,
            timeout_s=float(settings["timeout_s"]),
            max_concurrent=int(settings["max_concurrent"]),
            allow_http=settings.get("allow_http") == "true",
            transport=transport,
            watcher=context.watcher,
        )

    def redact(self, text: str) -> str:
        """`text` without this account's secrets and tokens."""
        return self._redactor.redact(text)

    def protect(self, secret: str) -> None:
        """Keep `secret` out of everything that is shown or written from now on."""
        self._redactor.add(secret)

    async def send(self, request: ApiRequest) -> ApiResponse:
        """Make one exchange, exactly once, as soon as limits, pace and a free connection allow.

        Raises NotSentError when nothing left this computer, UncertainError when it may have arrived, AccountError
        when the address itself is not acceptable. An answer of any HTTP status is returned, not raised.
        """
        self._check_address(request.url)
        started = time.monotonic()
        shown = ""
        leaves = False
        try:
            body, content_type = request.body()
            shown = self._show_request(request, body)
            headers = ({"Content-Type": content_type} if content_type else {}) | dict(
                request.headers
            )
            if any(_UNSENDABLE.search(text) for pair in headers.items() for text in pair):
                raise ValueError("a header cannot hold this")
            outgoing = self._connections.build(
                request.method, _with_query(request), headers, self._watched(body, headers)
            )
        except (httpx.InvalidURL, ValueError) as error:
            raise self._failure(NotSentError, request, shown, started, error) from None
        try:
            async with (
                self._windows.place(request.operation),
                self._connections.one(outgoing) as connection,
                self._pace.place(),
                asyncio.timeout(self._deadline_s),
            ):
                leaves = True
                answer = await connection.handle_async_request(outgoing)
                try:
                    content = in_utf8(await _read_capped(answer), lambda: answer.charset_encoding)
                finally:
                    await answer.aclose()
        except BEFORE_THE_FIRST_BYTE as error:
            raise self._failure(NotSentError, request, shown, started, error) from None
        # An OSError is a deadline or broken encryption: httpx leaves ssl's errors as they are.
        except (httpx.HTTPError, httpx.StreamError, OSError, TooLargeError) as error:
            if is_held_back(outgoing):
                refused = httpx.ProxyError("")
                raise self._failure(NotSentError, request, shown, started, refused) from None
            raise self._failure(UncertainError, request, shown, started, error) from None
        except asyncio.CancelledError:
            if leaves:  # it may have arrived, and whoever looks for it finds that it was made
                self._tell(request, Exchange(shown, "", None, time.monotonic() - started))
            raise
        text = as_text(content[: KEPT * 4])
        exchange = Exchange(shown, self._cut(text), answer.status_code, time.monotonic() - started)
        self._tell(request, exchange)
        return ApiResponse(answer.status_code, dict(answer.headers.items()), content, exchange)

    def window_rest_s(self, operation: str) -> float:
        """How long the vendor's longest limit on an operation still counts a call that was made. Seconds."""
        return self._windows.rest(operation)

    async def aclose(self) -> None:
        """Close the connections. Safe to call twice."""
        await self._connections.aclose()

    def _check_address(self, url: str) -> None:
        try:
            parts = urlsplit(url)
            scheme, host = parts.scheme, parts.hostname
            _ = parts.port  # reading it is what tells that it is out of range
        except ValueError:
            scheme, host = "", None
        if host and (
            scheme == "https" or (scheme == "http" and (self._allow_http or is_loopback(host)))
        ):
            return
        if host and scheme == "http":
            raise AccountError(
                "This address is not encrypted.",
                Text(
                    "{host} would be called over plain http, which anybody on the way can read.",
                    host=host,
                ),
                "Use the https address in the account's settings.",
            )
        raise AccountError(
            "The address of this account cannot be used.",
            Text("“{url}” is not a complete web address.", url=self._redactor.redact(url)),
            "Write it with https:// in the account's settings.",
        )

    def _show_request(self, request: ApiRequest, body: bytes | None) -> str:
        text = f"{request.method} {_with_query(request)}"
        if request.shown:
            text += f"\n\n{request.shown}"
        elif body:
            text += "\n\n" + as_text(body[: KEPT * 4])
        return self._cut(text)

    def _cut(self, text: str) -> str:
        # Redacted before it is cut: a secret cut in half would no longer be recognised.
        clean = self._redactor.redact(text)
        return clean if len(clean) <= KEPT else clean[:KEPT] + " …"

    def _failure(
        self,
        kind: type[NotSentError | UncertainError],
        request: ApiRequest,
        shown: str,
        started: float,
        cause: Exception,
    ) -> VendorError:
        host = urlsplit(request.url).hostname or ""
        sent, reads = kind is UncertainError, request.method == "GET"
        title, detail, hint = explain(cause, host, sent=sent, reads=reads)
        error = kind(title, detail, hint, retryable=not isinstance(cause, UNBUILDABLE))
        error.exchange = Exchange(shown, "", None, time.monotonic() - started)
        self._tell(request, error.exchange)
        return error

    def _tell(self, request: ApiRequest, exchange: Exchange) -> None:
        if self._watcher is not None:
            self._watcher.heard(request.operation, exchange)

    def _watched(
        self, body: bytes | None, headers: dict[str, str]
    ) -> bytes | AsyncIterator[bytes] | None:
        """The body; a long one in pieces, so that a watcher sees it go."""
        if self._watcher is None or body is None or len(body) <= PIECE:
            return body
        headers["Content-Length"] = str(len(body))  # else it would go without telling its length
        return _pieces(body, self._watcher)


#: What may not stand in a header's name or value; it is looked for before a connection is used.
_UNSENDABLE: Final = re.compile(r"[\x00\r\n]|^\s|\s$")


def _with_query(request: ApiRequest) -> str:
    return f"{request.url}?{urlencode(request.params)}" if request.params else request.url


async def _pieces(body: bytes, watcher: Watcher) -> AsyncIterator[bytes]:
    for start in range(0, len(body), PIECE):
        watcher.sent(start, len(body))
        yield body[start : start + PIECE]
    watcher.sent(len(body), len(body))


async def _read_capped(answer: httpx.Response) -> bytes:
    # What was packed twice is unpacked as a whole: from a kilobyte come gigabytes before any can be counted.
    if "," in answer.headers.get("content-encoding", ""):
        raise httpx.DecodingError("The answer is packed more than once.")
    chunks: list[bytes] = []
    size = 0
    async for chunk in answer.aiter_bytes():
        size += len(chunk)
        if size > MAX_ANSWER:
            raise TooLargeError
        chunks.append(chunk)
    return b"".join(chunks)
