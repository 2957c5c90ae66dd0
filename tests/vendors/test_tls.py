"""What a server's encryption proves: who is not surely the vendor gets no byte of a lead.

The certificates in tests/data/tls are valid until 2126, but for the one that expired in 2021.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from leaddesk.domain.errors import NotSentError, UncertainError, VendorError
from leaddesk.redaction import Redactor
from leaddesk.vendors.http import ApiClient, ApiRequest, ApiResponse

CERTIFICATES = Path(__file__).parents[1] / "data" / "tls"
ANSWER = b"HTTP/1.1 204 No Content\r\n\r\n"

Serve = Callable[[socket.socket, list[bytes]], None]


def speaks_tls(certificate: str, *, asks_for_one: bool = False) -> Serve:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / f"{certificate}.pem")
    if asks_for_one:
        context.verify_mode = ssl.CERT_REQUIRED

    def serve(connection: socket.socket, heard: list[bytes]) -> None:
        with context.wrap_socket(connection, server_side=True) as encrypted:
            heard.append(encrypted.recv(65536))
            encrypted.sendall(ANSWER)

    return serve


def says(answer: bytes) -> Serve:
    def serve(connection: socket.socket, _heard: list[bytes]) -> None:
        connection.recv(65536)
        connection.sendall(answer)

    return serve


@contextmanager
def server(serve: Serve) -> Iterator[tuple[str, list[bytes]]]:
    """Its address, and what it could read, once it has gone."""
    heard: list[bytes] = []

    def once() -> None:
        with suppress(OSError):
            connection, _ = listening.accept()
            with connection, suppress(OSError):
                serve(connection, heard)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=once)
        thread.start()
        yield f"https://127.0.0.1:{listening.getsockname()[1]}", heard
        thread.join()


def send(url: str) -> ApiResponse:
    async def run() -> ApiResponse:
        client = ApiClient(Redactor(), timeout_s=10)
        try:
            return await client.send(ApiRequest("POST", url, params=[("lead", "ada")]))
        finally:
            await client.aclose()

    return asyncio.run(run())


@pytest.fixture(autouse=True)
def _authority(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "authority.pem"))


def test_a_vendor_that_proves_who_it_is_gets_the_lead() -> None:
    with server(speaks_tls("good")) as (url, heard):
        assert send(url).status == 204
    assert heard[0].startswith(b"POST /?lead=ada ")


@pytest.mark.parametrize(
    ("serve", "kind", "told"),
    [
        *((speaks_tls(n), NotSentError, "prove") for n in ("expired", "other_name", "self_signed")),
        # An alert: the client's version of TLS is not spoken. Then no TLS at all, half of it, and silence.
        (says(b"\x15\x03\x01\x00\x02\x02\x46"), NotSentError, "encryption"),
        (says(b"HTTP/1.1 400 Bad Request\r\n\r\n"), NotSentError, "encryption"),
        (says(b"\x16\x03\x03\x00\x7a\x02\x00"), NotSentError, "No connection"),
        (says(b""), NotSentError, "No connection"),
        # The client's certificate is asked for when the first bytes of a request may have left.
        (speaks_tls("good", asks_for_one=True), UncertainError, "broke"),
    ],
)
def test_whoever_does_not_prove_it_gets_nothing(
    serve: Serve, kind: type[VendorError], told: str
) -> None:
    with server(serve) as (url, heard), pytest.raises(kind) as caught:
        send(url)
    assert told in str(caught.value)
    assert not heard
