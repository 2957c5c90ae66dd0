"""The update file is fetched once, from the address that was given and from no other."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator

import pytest

from leaddesk.domain.errors import LeadDeskError, UsageError, VendorError
from leaddesk.vendors.releases import fetch_release


class _Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        status, body = {"/release": (200, b"{}"), "/moved": (302, b"")}.get(self.path, (404, b""))
        self.send_response(status)
        self.send_header("Location", "/release")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_words: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Site) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_what_is_there_is_returned(site: str) -> None:
    assert fetch_release(f"{site}/release") == b"{}"


@pytest.mark.parametrize(
    ("path", "kind", "words"),
    [
        ("/missing", VendorError, "answered with 404"),
        ("/moved", VendorError, "answered with 302"),
    ],
)
def test_anything_else_is_told(site: str, path: str, kind: type[LeadDeskError], words: str) -> None:
    with pytest.raises(kind) as raised:
        fetch_release(site + path)
    assert words in raised.value.detail


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("http://127.0.0.1:9/release", VendorError),
        ("http://updates.example/release", UsageError),
        ("file:///etc/passwd", UsageError),
        ("updates.example", UsageError),
    ],
)
def test_what_cannot_be_asked_is_told(address: str, kind: type[LeadDeskError]) -> None:
    with pytest.raises(kind, match="address for updates"):
        fetch_release(address)
