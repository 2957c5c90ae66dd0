"""A running sandbox for a module's tests, emptied before each test, and a plain HTTP client."""

import http.client
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit
from xml.etree import ElementTree as ET

import pytest

from leaddesk.sandbox import Sandbox


@dataclass(frozen=True)
class Reply:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self):
        return json.loads(self.body)


class Caller:
    """Makes requests, one connection each; `form` and `data` are encoded with their Content-Type."""

    def __call__(self, verb, url, *, query=None, form=None, data=None, body=None, headers=None):
        parts = urlsplit(url)
        headers = dict(headers or {})
        if form is not None:
            body = urlencode(form).encode()
            headers.setdefault("Content-Type", "application/x-www-form-urlencoded")
        if data is not None:
            body = json.dumps(data).encode()
            headers.setdefault("Content-Type", "application/json")
        target = parts.path + (f"?{urlencode(query)}" if query else "")
        connection = http.client.HTTPConnection(parts.netloc, timeout=10)
        try:
            connection.request(verb, target, body, headers)
            response = connection.getresponse()
            return Reply(response.status, dict(response.getheaders()), response.read())
        finally:
            connection.close()


@dataclass(frozen=True)
class XmlReply:
    """An answer of PUBLITRAC v1: code, message and errors as they stand in it, and all of it."""

    http: int
    root: ET.Element

    @property
    def code(self):
        return self.root.findtext("status")

    @property
    def message(self):
        return self.root.findtext("message")

    @property
    def errors(self):
        return [error.text for error in self.root.findall("errors/error")]

    @property
    def emails(self):
        return [email.text for email in self.root.findall("leads/lead/email")]


class PublitracAccount:
    """A PUBLITRAC v1 account that calls as the document's examples do."""

    def __init__(self, sandbox: Sandbox, call: Caller) -> None:
        self.vendor = sandbox.publitrac_v1
        self._account = sandbox.accounts["publitrac_v1"]
        self._call = call

    def parameters(self, method, **own):
        return {
            "method": method,
            "apiKey": self._account.secrets["api_key"],
            "username": self._account.settings["username"],
            "password": self._account.secrets["password"],
            **own,
        }

    def get(self, method, **own):
        return self._xml("GET", query=self.parameters(method, **own))

    def post(self, method, query=None, **own):
        if query is not None:
            own["query"] = query
        return self._xml("POST", form=self.parameters(method, **own))

    def order(self, **form):
        """Sends an e-commerce transaction."""
        return self._call("POST", self._account.settings["transaction_url"], form=form)

    def _xml(self, verb, **more):
        reply = self._call(verb, self._account.base_url, **more)
        return XmlReply(reply.status, ET.fromstring(reply.body))

    @property
    def problems(self):
        return [problem for request in self.vendor.requests for problem in request.problems]


@pytest.fixture
def sandbox(running: Sandbox) -> Sandbox:
    for vendor_id in running.accounts:
        running[vendor_id].reset()
    return running


@pytest.fixture
def call() -> Caller:
    return Caller()


@pytest.fixture
def publitrac(sandbox: Sandbox, call: Caller) -> PublitracAccount:
    return PublitracAccount(sandbox, call)


@pytest.fixture
def until() -> Callable[[Callable[[], object]], object]:
    """Waits until the function returns something true, and returns that."""

    def wait(condition: Callable[[], object]) -> object:
        end = time.monotonic() + 10
        while not (found := condition()):
            assert time.monotonic() < end, "the condition did not come true"
            time.sleep(0.01)
        return found

    return wait
