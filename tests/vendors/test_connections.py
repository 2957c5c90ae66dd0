"""How many connections an account opens, which it uses again, and when it goes through a proxy."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from leaddesk.domain.errors import AccountError, UncertainError
from leaddesk.redaction import Redactor
from leaddesk.vendors.connections import Connections, proxy_for
from leaddesk.vendors.http import ApiClient, ApiRequest
from tests.vendors.support import raw_server

ANSWER = b"HTTP/1.1 204 No Content\r\n\r\n"


class Vendor:
    """Answers on kept connections, and knows how many were opened and how many calls were there at once.

    After so many `answers` a connection is closed at the next call, without a word.
    """

    def __init__(self, answers: int = 100) -> None:
        self._answers = answers
        self.opened = self.calls = self.most = self.here = 0
        self._speaking: set[asyncio.Task[None] | None] = set()

    async def speak(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.opened += 1
        self._speaking.add(asyncio.current_task())
        left = self._answers
        try:
            while await reader.readuntil(b"\r\n\r\n") and left:
                left -= 1
                self.calls += 1
                self.here += 1
                self.most = max(self.most, self.here)
                await asyncio.sleep(0.01)
                self.here -= 1
                writer.write(ANSWER)
        except asyncio.IncompleteReadError:
            pass
        writer.close()
        await writer.wait_closed()

    async def hung_up(self) -> None:
        """All connections are closed."""
        await asyncio.gather(*filter(None, self._speaking))


async def _call(vendor: Vendor, rounds: int, together: int, most: int) -> list[int]:
    """Which rounds met a closed connection."""
    lost = []
    server = await asyncio.start_server(vendor.speak, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    client = ApiClient(Redactor(), max_concurrent=most)
    for number in range(rounds):
        try:
            await asyncio.gather(*(client.send(ApiRequest("GET", url)) for _ in range(together)))
        except UncertainError:
            lost.append(number)
    await client.aclose()
    await vendor.hung_up()
    server.close()
    return lost


def test_calls_share_the_connections_that_the_account_allows() -> None:
    vendor = Vendor()
    asyncio.run(_call(vendor, rounds=2, together=5, most=2))
    assert (vendor.calls, vendor.opened, vendor.most) == (10, 2, 2)


def test_one_call_at_a_time_needs_one_connection() -> None:
    vendor = Vendor()
    asyncio.run(_call(vendor, rounds=5, together=1, most=4))
    assert (vendor.calls, vendor.opened) == (5, 1)


@pytest.mark.parametrize("more", [ANSWER.replace(b"204", b"200"), b"garbage"])
def test_what_comes_behind_an_answer_is_not_the_next_one(
    more: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"{__name__}.ANSWER", ANSWER + more)
    vendor = Vendor()
    asyncio.run(_call(vendor, rounds=3, together=1, most=1))
    assert (vendor.calls, vendor.opened) == (3, 3)


def test_a_vendor_that_closes_without_a_word_costs_one_call() -> None:
    lost = asyncio.run(_call(Vendor(answers=1), rounds=6, together=1, most=1))
    assert lost == [1]


def _fetch(url: str) -> int:
    async def run() -> int:
        client = ApiClient(Redactor(), timeout_s=5, allow_http=True)
        try:
            return (await client.send(ApiRequest("GET", url))).status
        finally:
            await client.aclose()

    return asyncio.run(run())


@pytest.fixture
def proxy_names(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Sets what this computer says of proxies, and nothing else."""

    def say(**values: str) -> None:
        for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
            for spelled in (name, name.upper()):
                monkeypatch.delenv(spelled, raising=False)
        for name, value in values.items():
            monkeypatch.setenv(name, value)

    return say


@pytest.mark.parametrize(
    ("scheme", "host", "proxy"),
    [
        ("http", "vendor.example", "http://one.example:3128"),
        ("https", "vendor.example", "https://two.example"),
        ("https", "in.house.example", ""),
        ("https", "inhouse.example", "https://two.example"),
        ("http", "127.0.0.1", ""),
        ("https", "::1", ""),
        ("http", "localhost", ""),
    ],
)
def test_calls_take_the_way_that_the_computer_wants(
    proxy_names: Callable[..., None], scheme: str, host: str, proxy: str
) -> None:
    proxy_names(
        http_proxy="one.example:3128", all_proxy="https://two.example", no_proxy=".house.example"
    )
    assert proxy_for(scheme, host) == proxy


def test_a_call_goes_through_the_proxy(proxy_names: Callable[..., None]) -> None:
    heard: list[bytes] = []

    def answer(request: bytes, write: Callable[[bytes], object]) -> None:
        heard.append(request)
        write(ANSWER)

    with raw_server(answer) as proxy:
        proxy_names(all_proxy=proxy)
        assert _fetch("http://vendor.example/leads") == 204
    assert heard[0].startswith(b"GET http://vendor.example/leads ")


@pytest.mark.parametrize("proxy", ["gopher://proxy.example", "socks5://proxy.example"])
def test_a_proxy_that_cannot_be_used_is_explained(
    proxy_names: Callable[..., None], proxy: str
) -> None:
    proxy_names(all_proxy=proxy)
    with pytest.raises(AccountError) as caught:
        _fetch("https://vendor.example")
    assert "proxy" in caught.value.title


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_certificates_that_cannot_be_read_are_explained(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: str | None
) -> None:
    file = tmp_path / "roots.pem"
    if content is not None:
        file.write_text(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    with pytest.raises(AccountError) as caught:
        _fetch("https://vendor.example")
    assert "SSL_CERT_FILE" in caught.value.hint


def test_what_it_sends_of_itself_names_no_library() -> None:
    request = Connections(1, 5.0).build("GET", "http://127.0.0.1/", {"Accept": "text/xml"}, None)
    assert dict(request.headers) == {
        "host": "127.0.0.1",
        "accept": "text/xml",
        "accept-encoding": "gzip, deflate",
        "connection": "keep-alive",
        "user-agent": "LeadDesk",
    }


def test_a_given_transport_takes_the_place_of_all_connections() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(204))
    client = ApiClient(Redactor(), transport=transport)
    assert asyncio.run(client.send(ApiRequest("GET", "https://vendor.example"))).status == 204
