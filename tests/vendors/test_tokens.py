from __future__ import annotations

import asyncio
import json

import pytest

from leaddesk.domain.errors import AccountError, NotSentError, UncertainError
from leaddesk.vendors.signin import LONGEST_TOKEN, oauth_token
from leaddesk.vendors.tokens import Token, TokenKeeper, TokenShelf
from tests.vendors.support import Script, answer, connect, reply, send_one


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def keeper_of(
    values: list[Token | Exception], clock: Clock, *, sliding: bool = False
) -> tuple[TokenKeeper, list[int]]:
    calls: list[int] = []

    async def fetch() -> Token:
        calls.append(1)
        await asyncio.sleep(0)
        value = values.pop(0)
        if isinstance(value, Exception):
            raise value
        return value

    return TokenKeeper(fetch, sliding=sliding, clock=clock), calls


def test_one_sign_in_serves_everybody() -> None:
    keeper, calls = keeper_of([Token("a", 900)], Clock())

    async def run() -> list[str]:
        return list(await asyncio.gather(*(keeper.get() for _ in range(20))))

    assert asyncio.run(run()) == ["a"] * 20
    assert len(calls) == 1


def test_a_refused_sign_in_is_tried_once_for_all_who_wait() -> None:
    keeper, calls = keeper_of([AccountError("no"), Token("a", 900)], Clock())

    async def run() -> list[str | BaseException]:
        return list(await asyncio.gather(*(keeper.get() for _ in range(5)), return_exceptions=True))

    assert all(isinstance(result, AccountError) for result in asyncio.run(run()))
    assert len(calls) == 1
    assert asyncio.run(keeper.get()) == "a"


@pytest.mark.parametrize(("sliding", "expected"), [(False, "b"), (True, "a")])
def test_a_sliding_token_lives_on_with_use(*, sliding: bool, expected: str) -> None:
    clock = Clock()
    keeper, _ = keeper_of([Token("a", 900), Token("b", 900)], clock, sliding=sliding)

    async def run() -> str:
        for _ in range(4):
            last = await keeper.get()
            clock.now += 300
        return last

    assert asyncio.run(run()) == expected


def test_dropping_forgets_only_the_token_meant() -> None:
    keeper, calls = keeper_of([Token("a", 900), Token("b", 900)], Clock())

    async def run() -> list[str]:
        first = await keeper.get()
        keeper.drop("another")
        again = await keeper.get()
        keeper.drop(first)
        return [first, again, await keeper.get()]

    assert asyncio.run(run()) == ["a", "a", "b"]
    assert len(calls) == 2


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("900", 900),
        (3600, 3600),
        ("", 5),
        (None, 5),
        ("soon", 5),
        (-1, 5),
        ("0", 5),
        ("²", 5),
        (True, 5),
        ("9" * 40, 5),
    ],
)
def test_lifetimes_in_any_shape(value: object, seconds: float) -> None:
    said = json.dumps({"access_token": " t1 ", "expires_in": value})
    assert oauth_token(answer(200, said), 5) == Token("t1", seconds)


@pytest.mark.parametrize(
    "value", ["", " ", None, 5, "a\r\nX: b", "a\0", "\ud83d", "é", "a" * (LONGEST_TOKEN + 1)]
)
def test_what_cannot_be_a_token_is_none(value: object) -> None:
    assert oauth_token(answer(200, json.dumps({"access_token": value})), 5) is None


TOKENS = {
    "publitrac_v2": '{"token": "t1", "ttl": "900"}',
    "footprints": '{"access_token": "t1", "expires_in": 99}',
}


@pytest.mark.parametrize("vendor", TOKENS)
def test_a_sign_in_that_breaks_proves_that_the_lead_was_not_sent(vendor: str) -> None:
    import httpx

    with pytest.raises(NotSentError) as caught:
        send_one(connect(vendor, Script(httpx.ReadError("gone"))), {})
    assert not isinstance(caught.value, UncertainError)
    assert caught.value.retryable


@pytest.mark.parametrize("vendor", TOKENS)
@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (400, '{"error":"invalid_grant"}', AccountError),
        (401, "", AccountError),
        (403, "", AccountError),
        (404, "", AccountError),
        (302, "", AccountError),
        (200, "<html>Welcome</html>", AccountError),
        (200, "{}", AccountError),
        (429, "", NotSentError),
        (500, "", NotSentError),
    ],
)
def test_why_a_sign_in_failed(vendor: str, status: int, body: str, kind: type[Exception]) -> None:
    script = Script(reply(status, body))
    with pytest.raises(kind) as caught:
        send_one(connect(vendor, script), {})
    error = caught.value
    assert isinstance(error, AccountError | NotSentError)
    assert (error.vendor, error.account) == (vendor, "My account")
    assert error.title
    assert error.hint
    assert script.left == 0


def test_a_shelf_hands_a_token_only_to_who_asks_alike() -> None:
    now = 0.0
    shelf = TokenShelf(clock=lambda: now)
    assert shelf.find("a") is None
    shelf.put("a", Token("t1", 3600))
    now = 600.0
    assert shelf.find("a") == Token("t1", 3000)
    assert shelf.find("b") is None
    shelf.drop("t0")
    assert shelf.find("a") is not None
    shelf.drop("t1")
    assert shelf.find("a") is None


def test_a_shelf_keeps_no_token_that_is_about_to_end() -> None:
    now = 0.0
    shelf = TokenShelf(clock=lambda: now)
    shelf.put("a", Token("t1", 60))
    now = 45.0
    assert shelf.find("a") is None
