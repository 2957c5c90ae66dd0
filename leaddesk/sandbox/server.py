"""HTTP on loopback for one stand-in: connections, reading requests, writing answers, stopping at once."""

import contextlib
import socket
import threading
import time
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer, ThreadingMixIn
from typing import Final

from leaddesk.sandbox.checks import form_pairs
from leaddesk.sandbox.messages import Answer, Request
from leaddesk.sandbox.standin import StandIn

_HERE: Final = "127.0.0.1"
MAX_BODY: Final = 32 * 1024 * 1024
_LONGEST_LINE: Final = 65_536
_POLL_SECONDS: Final = 0.05
_JOIN_SECONDS: Final = 5.0


class _Connection(BaseHTTPRequestHandler):
    """One kept-alive connection; hands every request, whatever its verb, to the stand-in."""

    protocol_version = "HTTP/1.1"
    server_version = "LeadDeskSandbox"
    # Answers are small and written at once: waiting for more to send would only add delay (TCP_NODELAY).
    disable_nagle_algorithm = True

    def __init__(
        self,
        stand_in: StandIn,
        request: socket.socket,
        client_address: tuple[str, int],
        server: "LoopbackServer",
    ) -> None:
        self._stand_in = stand_in
        super().__init__(request, client_address, server)

    def handle(self) -> None:
        # A client may go away at any point of an exchange; that is its right, not an error here.
        with contextlib.suppress(ConnectionError, TimeoutError):
            super().handle()

    def handle_one_request(self) -> None:
        """Replaces the dispatch by verb of the base class, so that wrong verbs are recorded too."""
        self.raw_requestline = self.rfile.readline(_LONGEST_LINE + 1)
        if not self.raw_requestline:
            self.close_connection = True
            return
        if len(self.raw_requestline) > _LONGEST_LINE:
            self.send_error(HTTPStatus.REQUEST_URI_TOO_LONG)
            return
        if self.parse_request():
            self._answer(self._read_request())

    def send_error(
        self,
        code: int,
        message: str | None = None,
        explain: str | None = None,  # noqa: ARG002 - part of the signature of the base class
    ) -> None:
        """Called by the base class for what is not HTTP at all; recorded like any other request."""
        line = self.raw_requestline.decode("latin-1").strip()
        reason = message or HTTPStatus(code).phrase
        broken = f"not a readable HTTP request: {reason}"
        self.close_connection = True
        self._answer(Request(time.time(), "", line, {}, {}, b"", broken=broken))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name in the base class
        """Keeps silent: requests are recorded, and stderr belongs to the program."""

    def _read_request(self) -> Request:
        headers: dict[str, str] = {}
        for name, value in self.headers.items():
            key = name.lower()
            headers[key] = f"{headers[key]}, {value}" if key in headers else value
        path, _, query_text = self.path.partition("?")
        request = Request(time.time(), self.command, path, {}, headers, b"")
        # A web page may point a name of its own to this computer and read what it finds here.
        if headers.get("host", _HERE).partition(":")[0] not in (_HERE, "localhost"):
            request.broken = "the Host is not this computer"
        try:
            for name, value in form_pairs(query_text):
                request.query.setdefault(name, []).append(value)
        except ValueError as error:
            request.broken = f"the query string is malformed: {error}"
        self._read_body(request)
        return request

    def _read_body(self, request: Request) -> None:
        length = request.headers.get("content-length", "0")
        if "transfer-encoding" in request.headers:
            request.broken = "the body is sent in chunks, without a Content-Length"
        elif not (length.isascii() and length.isdecimal()) or int(length) > MAX_BODY:
            request.broken = f"Content-Length is not a number up to {MAX_BODY}"
        else:
            request.body = self.rfile.read(int(length))
            if len(request.body) == int(length):
                return
            request.broken = "the body ended before its Content-Length"
        # What follows on this connection cannot be told from the rest of the body.
        self.close_connection = True

    def _answer(self, request: Request) -> None:
        answer = self._stand_in.exchange(request)
        if answer is None:
            self.close_connection = True
            return
        self.wfile.write(self._head(answer) + (b"" if request.method == "HEAD" else answer.body))

    def _head(self, answer: Answer) -> bytes:
        try:
            phrase = HTTPStatus(answer.status).phrase
        except ValueError:
            phrase = ""
        lines = [
            f"HTTP/1.1 {answer.status} {phrase}",
            f"Server: {self.server_version}",
            f"Date: {self.date_time_string()}",
            f"Content-Type: {answer.content_type}",
            f"Content-Length: {len(answer.body)}",
            *(f"{name}: {value}" for name, value in answer.headers),
        ]
        if self.close_connection:
            lines.append("Connection: close")
        return "\r\n".join([*lines, "", ""]).encode("latin-1")


class LoopbackServer(ThreadingMixIn, TCPServer):
    """Serves one stand-in on a free loopback port, a daemon thread per connection.

    Built on TCPServer rather than HTTPServer, which looks its own name up in the DNS when it binds.
    """

    request_queue_size = 128

    def __init__(self, stand_in: StandIn) -> None:
        super().__init__((_HERE, 0), partial(_Connection, stand_in))
        self._stand_in = stand_in
        # Touched by the acceptor's thread, and by `stop` when that has ended.
        self._open: dict[threading.Thread, socket.socket] = {}
        self._acceptor = threading.Thread(
            target=self.serve_forever,
            args=(_POLL_SECONDS,),
            name=f"sandbox-{stand_in.vendor_id}",
            daemon=True,
        )

    @property
    def root(self) -> str:
        """The URL of the host, without a path."""
        host, port = self.socket.getsockname()
        return f"http://{host}:{port}"

    def start(self) -> None:
        self._stand_in.begin()
        self._acceptor.start()

    def stop(self) -> None:
        """Ends acceptor and connections and waits for their threads; kept-alive connections are cut."""
        self._stand_in.end()
        self.shutdown()
        self._acceptor.join()
        for thread, connection in self._open.items():
            # A thread waiting for the next request wakes up with an end of file.
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            thread.join(_JOIN_SECONDS)
        self._open.clear()
        self.server_close()

    def process_request(self, request: object, client_address: object) -> None:
        """Starts the connection's thread and remembers both, so that `stop` can end them."""
        if not isinstance(request, socket.socket):
            raise TypeError("a TCP server gets stream sockets only")
        self._open = {thread: open_ for thread, open_ in self._open.items() if thread.is_alive()}
        thread = threading.Thread(
            target=self.process_request_thread, args=(request, client_address), daemon=True
        )
        thread.start()
        self._open[thread] = request
