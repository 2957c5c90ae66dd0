"""Answers that the stand-ins do not give, over real HTTP: every shape that Convertr's and Comunik8's documents and
sister pages show."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Outcome
from leaddesk.redaction import Redactor
from leaddesk.vendors import registry
from leaddesk.vendors.capabilities import VendorClient
from tests.vendors.support import SECRETS, SETTINGS, lead, use

TOKEN = '{ access_token: "tok1" expires_in: 3600 token_type: "bearer" scope: null }'
FORMS = (
    '[{"formName": "F", "formId": 1, "fields": ["form[email]", "form[telephone]", "form[age]"]}]'
)


class Scripted(ThreadingHTTPServer):
    """Answers each path as it is told, and counts what arrived there."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers: dict[str, tuple[int, str]] = {}
        self.seen: list[str] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    server: Scripted

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.seen.append(path)
        status, body = self.server.answers[path]
        self.send_response(status)
        self.send_header("Content-Length", str(len(body.encode())))
        self.end_headers()
        self.wfile.write(body.encode())

    do_POST = do_GET  # noqa: N815  (the name the library looks for)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[Scripted]:
    with Scripted() as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield running
        running.shutdown()
        thread.join(5)


def send(server: Scripted, vendor: str, options: Mapping[str, str]) -> Outcome:
    account = Account("id-1", "Scripted", vendor, {**SETTINGS[vendor], "base_url": server.url})

    async def work(client: VendorClient) -> Outcome:
        return await (await client.destination(options)).send(lead())

    return use(registry.connect(account, SECRETS[vendor], Redactor()), work)


def validation(**children: object) -> str:
    errors = {"errors": [], "children": children}
    return json.dumps({"code": 400, "message": "Validation Failed", "errors": errors})


#: Status, body, state, reasons as `code` or `code@field`, and whether the account stops.
CONVERTR = [
    (201, '{"data": 7, "message": "Lead created", "status": 201}', "pending", "", False),
    (201, '{"data": 7, "message": "Model was created successfully", "code": 201}', "pending", "", False),
    (202, '{"data": 7}', "pending", "", False),
    (200, '{"message": "fine"}', "unknown", "unreadable_answer", False),
    (200, '{"data": "Lead rejected: duplicate"}', "unknown", "unreadable_answer", False),
    (
        *(400, validation(email={"errors": ["Bad"]}, telephone={"errors": ["Short"]}, age=[])),
        *("rejected", "email_invalid@email field_invalid@phone", False),
    ),
    (
        *(400, '{"code":400,"message":"Validation failed","data":[{"fieldName":"form[age]","message":"Low"}]}'),
        *("rejected", "field_invalid@custom.age", False),
    ),
    (
        *(400, '{"code":400,"message":"Validation failed","data":[{"message":"Link unknown"}]}'),
        *("rejected", "refused", False),
    ),
    (400, '{"error":"invalid_grant"}', "queued", "credentials_refused", True),
    (401, '{"code":401,"message":"Access denied."}', "queued", "credentials_refused", True),
    (403, '{"code":403,"message":"Campaign has not started yet"}', "queued", "campaign_not_started", True),
    (403, '{"code":403,"message":"Campaign is fulfilled"}', "queued", "campaign_fulfilled", True),
    (403, '{"code":"403","error":"Campaign is inactive"}', "queued", "campaign_inactive", True),
    (404, "404 Not Found", "queued", "address_wrong", True),
    (404, '{"code":404,"message":"Publisher not found"}', "queued", "address_wrong", True),
    (429, "", "queued", "too_many_requests", False),
    (500, '{"code":500,"message":""}', "unknown", "vendor_failed", False),
]  # fmt: skip
COMUNIK8 = [
    (200, '{ "saved": true, "processed": true }', "accepted", "", False),
    (200, "{saved: true, processed: false, error: Existing Contact}", "duplicate", "existing_contact", False),
    (
        *(200, '{"saved": true, "processed": false, "error": Another call is already scheduled}'),
        *("held", "call_scheduled", False),
    ),
    (200, '{"saved": true, "processed": false}', "held", "not_processed", False),
    (200, '{"saved": true, "processed": false, "error": "Unknown Type",}', "rejected", "type_unknown", True),
    (400, '{"data": {"0": "Empty or invalid content of `data` field"}}', "rejected", "data_invalid", False),
    (400, '{"email": ["Blank.", "Bad."]}', "rejected", "email_invalid@email email_invalid@email", False),
    (400, '{"surname": {"0": "Surname cannot be blank."}}', "rejected", "last_name_invalid@last_name", False),
    (401, "", "queued", "credentials_refused", True),
    (200, '{"error": "Invalid API key"}', "queued", "credentials_refused", True),
    (429, "", "queued", "too_many_requests", False),
    (500, "", "unknown", "vendor_failed", False),
]  # fmt: skip


@pytest.mark.parametrize(("status", "body", "state", "reasons", "stops"), CONVERTR)
def test_convertr(
    server: Scripted, status: int, body: str, state: str, reasons: str, *, stops: bool
) -> None:
    leads = "/api/v2.4/publisher/9/forms/1/campaign/5/leads"
    server.answers = {
        "/oauth/v2/token": (200, TOKEN),
        "/api/v2.4/publisher/fields/5": (200, FORMS),
        leads: (status, body),
    }
    server.seen.clear()
    check(send(server, "convertr", {"campaign_id": "5"}), state, reasons, stops=stops)
    assert server.seen.count(leads) == 1


@pytest.mark.parametrize(("status", "body", "state", "reasons", "stops"), COMUNIK8)
def test_comunik8(
    server: Scripted, status: int, body: str, state: str, reasons: str, *, stops: bool
) -> None:
    server.answers = {"/lead/add": (status, body)}
    server.seen.clear()
    check(send(server, "comunik8", {"type": "solar"}), state, reasons, stops=stops)
    assert server.seen == ["/lead/add"]


def check(outcome: Outcome, state: str, reasons: str, *, stops: bool) -> None:
    assert (outcome.state, outcome.stop_account) == (state, stops)
    found = [f"{r.code}@{r.field}" if r.field else r.code for r in outcome.reasons]
    assert found == reasons.split()
    assert all(reason.message for reason in outcome.reasons)
    assert outcome.exchange is not None
