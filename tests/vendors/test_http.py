from __future__ import annotations

import asyncio
import gzip
import json
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import httpx
import pytest

from leaddesk.domain.errors import (
    AccountError,
    LeadDeskError,
    NotSentError,
    UncertainError,
    VendorError,
)
from leaddesk.domain.exchange import Exchange
from leaddesk.redaction import Redactor
from leaddesk.vendors import http
from leaddesk.vendors.charsets import as_text
from leaddesk.vendors.http import ApiClient, ApiRequest, ApiResponse
from tests.vendors.support import Script, raw_server, reply

SECRET = "k&y+with/odd=chars%20é 1"
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


def fetch(
    request: ApiRequest,
    *,
    timeout_s: float = 5.0,
    redactor: Redactor | None = None,
    allow_http: bool = False,
) -> ApiResponse:
    async def run() -> ApiResponse:
        client = ApiClient(
            redactor or Redactor([SECRET]), timeout_s=timeout_s, allow_http=allow_http
        )
        try:
            return await client.send(request)
        finally:
            await client.aclose()

    return asyncio.run(run())


def test_an_answer_comes_back_whole() -> None:
    with raw_server(lambda _, write: write(OK)) as url:
        response = fetch(ApiRequest("GET", url))
    assert (response.status, response.body, response.exchange.status) == (200, b"ok", 200)


def test_a_refused_connection_proves_that_nothing_was_sent() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
        with pytest.raises(NotSentError) as caught:
            fetch(ApiRequest("POST", url, form=[("a", "b")]))
    assert caught.value.retryable
    assert caught.value.exchange is not None


@pytest.mark.parametrize(
    "half",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Le",
        b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf",
        b"nonsense\r\n",
    ],
)
def test_a_broken_answer_proves_nothing(half: bytes) -> None:
    with raw_server(lambda _, write: write(half)) as url, pytest.raises(UncertainError) as caught:
        fetch(ApiRequest("POST", url, json={"a": 1}))
    assert caught.value.exchange is not None
    assert caught.value.exchange.status is None


@pytest.mark.parametrize(("verb", "hint"), [("GET", "try again"), ("POST", "whether it arrived")])
def test_only_a_call_that_may_have_changed_something_is_looked_for(verb: str, hint: str) -> None:
    with raw_server(lambda _, write: None) as url, pytest.raises(UncertainError) as caught:
        fetch(ApiRequest(verb, url))
    assert hint in caught.value.hint


class Ear:
    """A watcher that remembers."""

    def __init__(self) -> None:
        self.steps: list[tuple[int, int]] = []
        self.exchanges: list[tuple[str, int | None]] = []

    def sent(self, done: int, total: int) -> None:
        self.steps.append((done, total))

    def heard(self, operation: str, exchange: Exchange) -> None:
        self.exchanges.append((operation, exchange.status))


def test_a_watcher_hears_of_the_bytes_and_of_every_exchange() -> None:
    ear, size = Ear(), 3 * http.PIECE + 7
    script = Script(reply(200), httpx.ReadError("gone"))

    async def run() -> None:
        client = ApiClient(Redactor(), watcher=ear, transport=httpx.MockTransport(script))
        url = "https://v.example/"
        await client.send(ApiRequest("PUT", url, content=b"x" * size, operation="upload"))
        with suppress(UncertainError):
            await client.send(ApiRequest("GET", url))
        await client.aclose()

    asyncio.run(run())
    assert (ear.steps[0], ear.steps[-1]) == ((0, size), (size, size))
    assert ear.steps == sorted(ear.steps)
    assert ear.exchanges == [("upload", 200), ("", None)]
    sent = script.requests[0]
    assert (len(sent.content), sent.headers["Content-Length"]) == (size, str(size))
    assert "Transfer-Encoding" not in sent.headers


def test_a_watcher_hears_of_a_request_that_was_stopped_on_its_way() -> None:
    ear = Ear()

    async def run() -> None:
        arrived = asyncio.Event()

        async def silent(_request: httpx.Request) -> httpx.Response:
            arrived.set()
            return await asyncio.Future[httpx.Response]()

        client = ApiClient(Redactor(), watcher=ear, transport=httpx.MockTransport(silent))
        sending = asyncio.ensure_future(client.send(ApiRequest("POST", "https://v.example/")))
        await arrived.wait()
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
        await client.aclose()

    asyncio.run(run())
    assert ear.exchanges == [("", None)]


def test_silence_proves_nothing() -> None:
    release = threading.Event()
    with raw_server(lambda _, write: release.wait(5)) as url:
        with pytest.raises(UncertainError) as caught:
            fetch(ApiRequest("POST", url), timeout_s=0.2)
        release.set()
    assert "in time" in caught.value.detail


def test_an_answer_that_trickles_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()

    def trickle(_: bytes, write: Callable[[bytes], object]) -> None:
        write(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n")
        while not release.wait(0.05):
            write(b"x")

    with raw_server(trickle) as url:
        started = time.monotonic()
        with pytest.raises(UncertainError):
            fetch(ApiRequest("GET", url), timeout_s=0.2)
        assert time.monotonic() - started < 3
        release.set()


def test_a_redirect_is_an_answer_and_is_not_followed() -> None:
    seen: list[bytes] = []

    def speak(request: bytes, write: Callable[[bytes], object]) -> None:
        seen.append(request)
        write(b"HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n")

    with raw_server(speak) as url:
        assert fetch(ApiRequest("GET", url)).status == 302
    assert len(seen) == 1


@pytest.mark.parametrize(
    ("charset", "body", "read"),
    [
        ("iso-8859-2", '"Łódź"'.encode("iso-8859-2"), '"Łódź"'),
        ("windows-1252", '"Łódź"'.encode(), '"Łódź"'),
        ("zlib", b'"\xe9"', '"é"'),
        ("utf-8", b'"\xe9"', '"é"'),
        ("iso-8859-1", "<a>é</a>".encode("latin-1"), "<a>é</a>"),
        (
            "iso-8859-2",
            "<?xml version='1.0' encoding='utf-8'?><a>Łódź</a>".encode("iso-8859-2"),
            "<?xml version='1.0' encoding='utf-8'?><a>Łódź</a>",
        ),
        ("utf-8", b"<?xml version='1.0' encoding='iso-8859-1'?><a>\xe9</a>", None),
        ("iso-8859-1", b"<?xml version='1.0' encoding='iso-8859-2'?><a>\xb6</a>", None),
        ("iso-8859-1", "<a>é</a>".encode("utf-16-le"), None),
        ("utf-16", "<?xml version='1.0' encoding='utf-16'?><a>é</a>".encode("utf-16"), None),
    ],
)
def test_what_is_no_utf_8_is_read_as_its_header_says(
    charset: str, body: bytes, read: str | None
) -> None:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset={charset}\r\nContent-Length: {len(body)}"
    with raw_server(lambda _, write: write(head.encode() + b"\r\n\r\n" + body)) as url:
        answer = fetch(ApiRequest("GET", url))
    assert answer.body == body if read is None else answer.text == read


def test_an_answer_without_end_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "MAX_ANSWER", 1000)
    body = b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + b"x" * 5000
    with raw_server(lambda _, write: write(body)) as url, pytest.raises(UncertainError) as caught:
        fetch(ApiRequest("GET", url))
    assert "larger" in caught.value.detail


@pytest.mark.parametrize(
    "header", ["gzip, gzip", "gzip\r\nContent-Encoding: gzip", "gzip,deflate,br"]
)
def test_an_answer_that_is_packed_twice_is_not_read(header: str) -> None:
    packed = gzip.compress(gzip.compress(b"ok"))
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: {header}\r\nContent-Length: {len(packed)}\r\n\r\n"
    with (
        raw_server(lambda _, write: write(head.encode() + packed)) as url,
        pytest.raises(UncertainError),
    ):
        fetch(ApiRequest("GET", url))


@pytest.mark.parametrize(
    "url", ["http://vendor.example/x", "http://127.0.0.1.vendor.example", "http://10.0.0.1"]
)
def test_plain_http_stays_on_this_computer(url: str) -> None:
    with pytest.raises(AccountError) as caught:
        fetch(ApiRequest("GET", url))
    assert "not encrypted" in caught.value.title


@pytest.mark.parametrize(
    "url",
    [
        "",
        "vendor.example",
        "ftp://vendor.example",
        "https://",
        "https://[broken",
        "//x",
        "https://x.example:99999",
        "http://127.0.0.1:x",
    ],
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(AccountError):
        fetch(ApiRequest("GET", url))


def test_plain_http_can_be_allowed() -> None:
    client = ApiClient(
        Redactor(), allow_http=True, transport=httpx.MockTransport(lambda _: httpx.Response(204))
    )
    assert asyncio.run(client.send(ApiRequest("GET", "http://vendor.example"))).status == 204


@pytest.mark.parametrize(
    "request_",
    [
        ApiRequest("GET", "URL", headers={"Token": "line\nbreak"}),
        ApiRequest("GET", "URL", headers={"Token": "é"}),
        ApiRequest("POST", "URL", json={"a": "\ud800"}),
        ApiRequest("POST", "URL", form=[("a", "\ud800")]),
        ApiRequest("GET", "URL", params=[("a", "\ud800")]),
    ],
    ids=["line break", "not ascii", "json surrogate", "form surrogate", "query surrogate"],
)
def test_what_cannot_be_written_was_not_sent_and_is_not_tried_again(request_: ApiRequest) -> None:
    with raw_server(lambda _, write: write(OK)) as url, pytest.raises(NotSentError) as caught:
        fetch(replace(request_, url=request_.url.replace("URL", url)))
    assert not caught.value.retryable


@pytest.mark.parametrize("status", ["407 Authenticate", "502 Bad Gateway"])
def test_a_proxy_that_refuses_is_told_nothing_but_the_host_and_nothing_was_sent(
    monkeypatch: pytest.MonkeyPatch, status: str
) -> None:
    heard: list[bytes] = []

    def refuse(request: bytes, write: Callable[[bytes], None]) -> None:
        heard.append(request)
        write(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode())

    request = ApiRequest(
        "POST", f"https://x.example/leads?key={SECRET}", json={"email": "p@x.example"}
    )
    with raw_server(refuse) as proxy:
        for name in ("https_proxy", "HTTPS_PROXY"):
            monkeypatch.setenv(name, proxy)
        with pytest.raises(NotSentError) as caught:
            fetch(request)
    assert "proxy" in caught.value.detail
    [connect] = heard
    assert connect.startswith(b"CONNECT x.example:443 ")
    assert b"leads" not in connect


@pytest.mark.parametrize(
    "answer", [b"", b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 200 OK\r\nX: half", None]
)
def test_a_proxy_that_opens_no_way_got_no_lead(
    monkeypatch: pytest.MonkeyPatch, answer: bytes | None
) -> None:
    over = threading.Event()
    heard: list[bytes] = []

    def proxy(request: bytes, write: Callable[[bytes], object]) -> None:
        heard.append(request)
        write(answer) if answer is not None else over.wait(30)

    with raw_server(proxy) as url:
        monkeypatch.setenv("HTTPS_PROXY", url)
        with pytest.raises(NotSentError, match="cannot be reached") as caught:
            fetch(
                ApiRequest("POST", "https://vendor.example/", form=[("lead", "ada")]), timeout_s=1
            )
        over.set()
    assert "proxy" in caught.value.detail
    assert b"ada" not in b"".join(heard)


def test_a_proxy_that_breaks_later_proves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    with raw_server(lambda _request, _write: None) as url:
        monkeypatch.setenv("HTTP_PROXY", url)
        with pytest.raises(UncertainError):
            fetch(ApiRequest("POST", "http://vendor.example/", form=[("a", "b")]), allow_http=True)


def test_loopback_never_goes_through_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with raw_server(lambda _, write: write(OK)) as url:
        assert fetch(ApiRequest("GET", url)).status == 200


def _secret_everywhere(url: str) -> list[ApiRequest]:
    pairs = [("key", SECRET), ("x", SECRET)]
    return [
        ApiRequest("GET", url, params=pairs, headers={"X-Any": "1"}),
        ApiRequest("POST", url, form=pairs),
        ApiRequest("POST", url, json={"x": [SECRET]}),
        ApiRequest("POST", url, content=f"<x>{SECRET.replace('&', '&amp;')}</x>".encode()),
    ]


@pytest.mark.parametrize("index", range(4))
def test_secrets_are_never_shown(index: int, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    echo = json.dumps({"message": f"bad key {SECRET}"}).encode()
    whole = b"HTTP/1.1 400 Bad\r\nContent-Length: %d\r\n\r\n%s" % (len(echo), echo)
    with raw_server(lambda _, write: write(whole)) as url:
        shown = repr(fetch(_secret_everywhere(url)[index]).exchange)
    with raw_server(lambda _, write: None) as url, pytest.raises(VendorError) as caught:
        fetch(_secret_everywhere(url)[index])
    with pytest.raises(LeadDeskError) as refused:
        fetch(_secret_everywhere("http://vendor.example")[index])
    error = caught.value
    texts = [shown, str(error), repr(error), repr(error.exchange), str(refused.value), caplog.text]
    for text in texts:
        for part in ("k&y", "k%26y", "odd=chars", "odd%3Dchars", "with/odd", "with%2Fodd"):
            assert part not in text
    assert "***" in shown


@pytest.mark.parametrize("charset", ["utf-8", "latin-1"])
def test_secrets_in_an_answer_of_any_charset_are_not_shown(charset: str) -> None:
    echo = f"<p>réponse: {SECRET}</p>".encode(charset)
    whole = b"HTTP/1.1 400 Bad\r\nContent-Length: %d\r\n\r\n%s" % (len(echo), echo)
    with raw_server(lambda _, write: write(whole)) as url:
        answer = fetch(ApiRequest("GET", url)).exchange.answer
    assert answer == "<p>réponse: ***</p>"


def test_an_answer_is_cut_where_it_may_be_and_not_read_in_another_charset() -> None:
    assert as_text("é€".encode()[:4]) == "é"


def test_a_long_request_is_cut_after_its_secrets_are_out() -> None:
    text = "x" * (http.KEPT - 60) + SECRET + "y" * 100
    with raw_server(lambda _, write: write(OK)) as url:
        shown = fetch(ApiRequest("POST", url, content=text.encode())).exchange.request
    assert shown.endswith(" …")
    assert "k&y" not in shown
