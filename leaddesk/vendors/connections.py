"""The connections of one account.

httpx's transports are used without its client. What the client adds (cookies, redirects, sign-in from the address)
is not wanted here, and its pool looks at every connection, with a system call each, whenever a request begins or
ends. One transport for each call at a time leaves nothing to look through. Together that saves a quarter of what
sending a lead takes.
"""

from __future__ import annotations

import asyncio
import functools
import importlib.util
import ipaddress
import logging
import ssl
import sys
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from types import ModuleType
from typing import Final, cast
from urllib.request import getproxies, proxy_bypass

import httpx

from leaddesk.domain.errors import AccountError

# httpcore looks for sniffio with every lock that it takes, several times a request. Where it is not installed,
# each look searches all folders of the program anew: a fifth of the time of a request.
if importlib.util.find_spec("sniffio") is None:
    sys.modules.setdefault("sniffio", cast(ModuleType, None))
# It writes whole addresses and headers, keys included, into its log.
logging.getLogger("httpcore").setLevel(logging.WARNING)

#: An idle connection is not used again after this, so that a request does not run into one that the other
#: side is just closing. Seconds.
IDLE: Final = 2.0
_LONGEST_CONNECT: Final = 10.0
_HEADERS: Final = {
    "Accept": "*/*",
    "Accept-Encoding": "gzip, deflate",
    "Connection": "keep-alive",
    "User-Agent": "LeadDesk",
}


class Connections:
    """At most `most` at a time. Used from one event loop; `aclose` ends it.

    TLS is always verified. The proxy of this computer is used, but never for this computer itself: practice mode
    must work, and stay here.
    """

    def __init__(
        self, most: int, timeout_s: float, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        """`transport` takes the place of all real connections."""
        timeout = httpx.Timeout(timeout_s, connect=min(timeout_s, _LONGEST_CONNECT))
        self._extensions = {"timeout": timeout.as_dict()}
        self._given = transport
        self._tls: ssl.SSLContext | None = None
        # Not once the other side closed one that it had kept: whatever is sent into such a one is lost.
        self._kept = True
        self._room = asyncio.Semaphore(most)
        self._free: defaultdict[str, list[httpx.AsyncBaseTransport]] = defaultdict(list)
        self._route = functools.cache(proxy_for)
        self._address = functools.lru_cache(httpx.URL)  # sending calls the same few again and again

    def build(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: bytes | AsyncIterator[bytes] | None,
    ) -> httpx.Request:
        """A request for `one`. Raises ValueError or httpx.InvalidURL when it cannot be written."""
        return httpx.Request(
            method,
            url,
            headers={**_HEADERS, **headers},
            content=content,
            extensions=self._extensions,
        )

    @asynccontextmanager
    async def one(self, request: httpx.Request) -> AsyncIterator[httpx.AsyncBaseTransport]:
        """A connection of one's own, as soon as there is room. The one used last comes first: it is still open.

        Raises AccountError when this computer's proxy cannot be used.
        """
        free = self._free[route := self._route(request.url.scheme, request.url.host)]
        if route:
            request.extensions["trace"] = functools.partial(_watch, request.extensions)
        async with self._room:
            used = bool(free)
            connection = free.pop() if free else self._open(route)
            if not self._kept:
                await connection.aclose()
            try:
                yield connection
            except (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError):
                self._kept = self._kept and not used
                raise
            finally:
                if _left_over(connection):
                    await connection.aclose()  # the next call opens it anew
                free.append(connection)

    async def aclose(self) -> None:
        """Close those that nobody uses. Safe to call twice."""
        for free in self._free.values():
            for connection in free:
                await connection.aclose()

    def _open(self, route: str) -> httpx.AsyncBaseTransport:
        if self._given is not None:
            return self._given
        limits = httpx.Limits(max_connections=1, keepalive_expiry=IDLE)
        try:
            self._tls = self._tls or httpx.create_ssl_context()
            return httpx.AsyncHTTPTransport(verify=self._tls, limits=limits, proxy=route or None)
        except (ValueError, ImportError, httpx.InvalidURL):
            raise AccountError(
                "The proxy of this computer cannot be used.",
                "Its address is not a web address, or it is a SOCKS proxy, which LeadDesk does not speak.",
                "Correct the proxy in the system's network settings (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY).",
            ) from None
        except OSError:
            raise AccountError(
                "The certificate authorities of this computer cannot be read.",
                "Without them no vendor can prove who it is, so nothing was sent.",
                "Correct or remove the variable SSL_CERT_FILE, and start LeadDesk again.",
            ) from None


async def _watch(extensions: dict[str, object], event: str, told: Mapping[str, object]) -> None:
    if event.endswith("send_request_headers.started"):
        extensions["left"] = getattr(told["request"], "method", b"") != b"CONNECT"


def is_held_back(request: httpx.Request) -> bool:
    """Whether the call failed while the proxy was still asked to open the way: it knows no more than the host."""
    return request.extensions.get("left") is False


def _left_over(connection: httpx.AsyncBaseTransport) -> bool:
    """Whether more came than the answer: it must not pass for the next one (RFC 9112, section 6.3).

    httpcore takes it for that, and shows it to nobody: what it keeps for itself is looked at.
    """
    held = getattr(getattr(connection, "_pool", None), "connections", ())
    states = (getattr(getattr(one, "_connection", None), "_h11_state", None) for one in held)
    return any(state is not None and state.trailing_data[0] for state in states)


def proxy_for(scheme: str, host: str) -> str:
    """The address of the proxy that this computer wants calls to `host` to take, "" for none."""
    proxies = getproxies()
    proxy = proxies.get(scheme) or proxies.get("all") or ""
    if not proxy or is_loopback(host) or proxy_bypass(host):
        return ""
    return proxy if "://" in proxy else f"http://{proxy}"


@functools.lru_cache
def is_loopback(host: str) -> bool:
    """Whether `host` is this computer itself."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def tls_roots() -> str:
    """How many certificate authorities vendors are checked against. Raises OSError when there are none."""
    roots = len(httpx.create_ssl_context().get_ca_certs())
    if not roots:
        raise OSError(0, "No certificate authorities were found: no vendor could be trusted.")
    return f"{roots} certificate authorities"
