"""What an exception of the library proves about a request, and what a Retry-After header asks for."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import httpx
import pytest

from leaddesk.domain.errors import NotSentError, UncertainError
from leaddesk.domain.exchange import Exchange
from leaddesk.redaction import Redactor
from leaddesk.vendors.http import ApiClient, ApiRequest, ApiResponse

#: The only ones that prove that not a byte of the request left.
PROVE_NOT_SENT = {
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,  # the way to the vendor was not opened
}
#: Raised before there is a request, or by mistakes in a program that uses the library, which ours does not make.
MISUSE = {
    httpx.InvalidURL,
    httpx.CookieConflict,
    httpx.RequestNotRead,
    httpx.ResponseNotRead,
    httpx.HTTPStatusError,
    httpx.StreamClosed,
    httpx.StreamConsumed,
    httpx.StreamError,
}
ALL = sorted(
    {
        kind
        for kind in vars(httpx).values()
        if isinstance(kind, type) and issubclass(kind, Exception)
    }
    - MISUSE,
    key=lambda kind: kind.__name__,
)


def test_every_exception_of_the_library_is_judged() -> None:
    assert len(ALL) == 20, [kind.__name__ for kind in ALL]


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_what_an_exception_proves(kind: type[Exception]) -> None:
    def fail(_request: httpx.Request) -> httpx.Response:
        raise kind("words of the library")

    client = ApiClient(Redactor(), transport=httpx.MockTransport(fail))
    expected = NotSentError if kind in PROVE_NOT_SENT else UncertainError
    with pytest.raises(expected) as caught:
        asyncio.run(client.send(ApiRequest("POST", "https://vendor.example", form=[("a", "b")])))
    assert "words of the library" not in str(caught.value)


NOW = "Sat, 21 Nov 2026 06:00:00 GMT"


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        ("0", 0),
        (" 7 ", 7),
        ("315360000", 315_360_000),  # ten years
        ("9" * 40, 1e9),
        ("Sat, 21 Nov 2026 06:01:30 GMT", 90),
        ("Saturday, 21-Nov-26 06:01:30 GMT", 90),
        ("Sat Nov 21 06:01:30 2026", 90),
        ("Sat, 21 Nov 2026 05:00:00 GMT", 0),  # has passed
        ("Thu, 21 Nov 2036 06:00:00 GMT", 3653 * 86_400),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("٣", None),
        ("Sat, 99 Nov 2026 06:00:00 GMT", None),
        ("Sat, 21 Nov 999999999999 06:00:00 GMT", None),
    ],
)
def test_retry_after_in_every_form(header: str, seconds: float | None) -> None:
    assert answer({"retry-after": header, "date": NOW}).retry_after_s == seconds


def test_a_date_without_the_vendors_clock_is_held_against_ours() -> None:
    assert answer({"retry-after": "Sat, 01 Jan 2000 00:00:00 GMT"}).retry_after_s == 0


def answer(headers: Mapping[str, str]) -> ApiResponse:
    return ApiResponse(429, headers, b"", Exchange("", "", 429, 0.0))
