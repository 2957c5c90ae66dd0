"""A running sandbox for a module's tests, emptied before each test, and a plain HTTP client."""

import http.client
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

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


@pytest.fixture(scope="module")
def running() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running: Sandbox) -> Sandbox:
    for vendor_id in running.accounts:
        running[vendor_id].reset()
    return running


@pytest.fixture
def call() -> Caller:
    return Caller()


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
