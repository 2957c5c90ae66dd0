"""What the vendor tests share: answers and accounts without a network, and a server that says what it is told."""

from __future__ import annotations

import asyncio
import socketserver
import threading
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, TypeVar

import httpx
from hypothesis import strategies as st

from leaddesk.domain.exchange import Exchange
from leaddesk.domain.leads import Lead
from leaddesk.redaction import Redactor
from leaddesk.vendors import registry
from leaddesk.vendors.base import AccountContext
from leaddesk.vendors.capabilities import VendorClient
from leaddesk.vendors.http import ApiResponse

T = TypeVar("T")

FIELDS = {
    "email": "ann.o'neil+x@example.com",
    "first_name": "Ann & <Zoë>",
    "last_name": "O'Neil",
    "middle_name": "M",
    "phone": "+442079460000",
    "mobile": "07700900123",
    "company": 'A&B "Ltd"',
    "job_title": "Head",
    "industry": "Retail",
    "address": "1 High St\nFloor 2",
    "city": "Łódź",
    "region": "Kent",
    "postal_code": "0123",
    "country": "GB",
    "website": "https://a.example/?q=1&r=2",
    "language": "en",
    "date_of_birth": "1990-05-17",
    "gender": "F",
    "source": "Trade show",
    "campaign": "Spring",
    "notes": "50% = ok; a\r\nb",
    "tags": "vip, spring",
    "external_id": "0012",
    "score": "90",
    "consent_email": "yes",
    "consent_phone": "yes",
    "consent_sms": "no",
    "consent_text": "I agree",
    "consent_at": "2026-11-01T10:00:00Z",
    "created_at": "2026-11-20T12:00:00+02:00",
    "custom.carColor": "Red & blue",
}

SETTINGS: Mapping[str, Mapping[str, str]] = {
    "publitrac_v1": {"base_url": "https://p.example/api", "username": "marie"},
    "publitrac_v2": {"base_url": "https://p.example"},
    "convertr": {"base_url": "https://c.example", "publisher_id": "9", "username": "marie"},
    "comunik8": {"base_url": "https://c8.example", "types": "motor-trade,solar"},
    "footprints": {"base_url": "https://f.example", "username": "marie"},
}
SECRETS: Mapping[str, Mapping[str, str]] = {
    "publitrac_v1": {"api_key": "key&+/=% é1", "password": "pass&+/=% é2"},
    "publitrac_v2": {"api_key": "key&+/=% 1"},
    "convertr": {
        "client_id": "c&+/=% é1",
        "client_secret": "s&+/=% é2",
        "api_key": "k&+/=% é3",
        "password": "p&+ é4",
    },
    "comunik8": {"api_key": "key&+/=% é1"},
    "footprints": {
        "key": "k&+/=% é1",
        "secret": "s&+/=% é2",
        "pin": "1234&5",
        "password": "p&+/=% é4",
    },
}

#: Any text that can be stored, and so any that a lead can hold.
any_text = st.text(max_size=60)


def lead(**changes: str) -> Lead:
    """A lead with all fields; an empty value leaves a field out; `custom_x` is the custom field x."""
    fields = dict(FIELDS)
    for name, text in changes.items():
        fields[name.replace("custom_", "custom.", 1) if name.startswith("custom_") else name] = text
    return Lead(7, {name: text for name, text in fields.items() if text})


def answer(
    status: int, body: str | bytes = "", headers: Mapping[str, str] | None = None
) -> ApiResponse:
    content = body.encode() if isinstance(body, str) else body
    return ApiResponse(status, headers or {}, content, Exchange("POST x", "", status, 0.0))


def context(vendor: str, **settings: str) -> AccountContext:
    chosen = registry.effective_settings(
        registry.descriptor(vendor), {**SETTINGS[vendor], **settings}
    )
    return AccountContext("id-1", "My account", chosen, SECRETS[vendor])


class Script:
    """A transport that gives prepared answers in order and keeps the requests."""

    def __init__(self, *replies: httpx.Response | Exception) -> None:
        self.requests: list[httpx.Request] = []
        self._replies = list(replies)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        reply = self._replies.pop(0)
        if isinstance(reply, Exception):
            raise reply
        return reply

    @property
    def left(self) -> int:
        return len(self._replies)


def reply(
    status: int, body: str | bytes = "", headers: Mapping[str, str] | None = None
) -> httpx.Response:
    return httpx.Response(status, content=body, headers=headers)


def connect(
    vendor: str, script: Script, redactor: Redactor | None = None, **settings: str
) -> VendorClient:
    from importlib import import_module

    redactor = redactor or Redactor()
    for secret in SECRETS[vendor].values():
        redactor.add(secret)
    module: Any = import_module(f"leaddesk.vendors.{vendor}.client")
    client: VendorClient = module.connect(
        context(vendor, **settings), redactor, httpx.MockTransport(script)
    )
    return client


def use(client: VendorClient, work: Callable[[VendorClient], Coroutine[Any, Any, T]]) -> T:
    """Do some work with a client and close it."""

    async def run() -> T:
        try:
            return await work(client)
        finally:
            await client.aclose()

    return asyncio.run(run())


def send_one(client: VendorClient, options: Mapping[str, str], one: Lead | None = None) -> Any:
    """Send one lead and give its outcome."""

    async def work(client: VendorClient) -> Any:
        destination = await client.destination(options)
        assert destination.preflight(one or lead()) == ()
        return await destination.send(one or lead())

    return use(client, work)


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False


@contextmanager
def raw_server(speak: Callable[[bytes, Callable[[bytes], object]], None]) -> Iterator[str]:
    """A loopback server: `speak(request, write)` is called once per connection, which is closed after it."""

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            request = b""
            while b"\r\n\r\n" not in request:
                chunk = self.request.recv(65536)
                if not chunk:
                    return
                request += chunk
            try:
                speak(request, self.request.sendall)
            except OSError:
                return

    with _Server(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(
            target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        )
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join(5)
