"""Keeping a sign-in token: fetched once for all who need it, renewed when it ends."""

from __future__ import annotations

import asyncio
import hashlib
import threading
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol

from leaddesk.domain.errors import AccountError

#: A token is renewed this long before the vendor would drop it. Seconds.
MARGIN = 30.0


@dataclass(frozen=True, slots=True)
class Token:
    """A token and how long it is good from now, in seconds."""

    value: str
    lifetime_s: float


@dataclass(frozen=True, slots=True)
class StoredToken:
    """A token that outlives the program. `ends_at` is wall-clock time, in seconds since 1970.

    `asked_with` tells the credentials and the address it was asked for with, unrecognisably: with others, it must
    not be used.
    """

    value: str = field(repr=False)
    ends_at: float
    asked_with: str


class TokenStore(Protocol):
    """Keeps the token of one account beyond the end of the program. May block. Never raises: a token that cannot
    be kept is asked for anew.
    """

    def load(self) -> StoredToken | None:
        """The token that was saved last; None where there is none or it cannot be read."""
        ...

    def save(self, token: StoredToken | None) -> None:
        """Keep a token in place of an earlier one; None forgets it."""
        ...


class TokenShelf:
    """The token of one account, for all its clients in this process. Thread-safe.

    A token is only good for who asks with the same credentials: `key` is all that was asked with. Without a
    `store` the token is in memory only.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        store: TokenStore | None = None,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self._clock = clock
        self._wall_clock = wall_clock
        self._store = store
        self._lock = threading.Lock()
        self._held: tuple[object, str, float] | None = None
        #: The last sign-in ended so, and only a person can go on: no other is tried by itself.
        self.awaits: AccountError | None = None

    def put(self, key: object, token: Token) -> None:
        """Keep a token that was handed out just now."""
        with self._lock:
            self.awaits = None
            self._held = (key, token.value, self._clock() + token.lifetime_s)
            if self._store is not None:
                ends_at = self._wall_clock() + token.lifetime_s
                self._store.save(StoredToken(token.value, ends_at, _unrecognisable(key)))

    def find(self, key: object) -> Token | None:
        """The token with what is left of its lifetime; None where there is none to go on with."""
        with self._lock:
            if self._held is None and self._store is not None:
                self._take_stored(self._store.load(), key)
            if self._held is None or self._held[0] != key:
                return None
            left = self._held[2] - self._clock()
            return Token(self._held[1], left) if left > MARGIN else None

    def drop(self, value: str) -> None:
        """Forget a token that the vendor refused, unless another took its place."""
        with self._lock:
            if self._held is not None and self._held[1] == value:
                self._held = None
            stored = self._store.load() if self._store is not None else None
            if self._store is not None and stored is not None and stored.value == value:
                self._store.save(None)

    def _take_stored(self, stored: StoredToken | None, key: object) -> None:
        if stored is not None and stored.asked_with == _unrecognisable(key):
            left = stored.ends_at - self._wall_clock()
            self._held = (key, stored.value, self._clock() + left)


def _unrecognisable(key: object) -> str:
    return hashlib.sha256(repr(key).encode("utf-8", "surrogatepass")).hexdigest()


class TokenKeeper:
    """Hands out one token to any number of coroutines of one event loop.

    `sliding` tokens live on with every use (PUBLITRAC v2). Whatever `fetch` raises goes to every caller that
    waited for it: a wrong password is tried once, not once for each waiting lead.
    """

    def __init__(
        self,
        fetch: Callable[[], Awaitable[Token]],
        *,
        sliding: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._fetch = fetch
        self._sliding = sliding
        self._clock = clock
        self._lock = asyncio.Lock()
        self._token: Token | None = None
        self._ends = 0.0
        self._fetches = 0
        self._failure: Exception | None = None

    async def get(self) -> str:
        """The current token; signs in when there is none or it is about to end."""
        fetches = self._fetches
        async with self._lock:
            if self._token is None or self._clock() >= self._ends:
                if self._failure is not None and self._fetches > fetches:
                    raise self._failure
                self._token = await self._renew()
                self._touch(self._token)
            elif self._sliding:
                self._touch(self._token)
            return self._token.value

    def put(self, token: Token) -> None:
        """Go on with a token that was handed out just now."""
        self._token = token
        self._touch(token)

    def drop(self, value: str) -> None:
        """Forget a token that the vendor refused, unless it was renewed meanwhile."""
        if self._token is not None and self._token.value == value:
            self._token = None

    async def _renew(self) -> Token:
        self._token = None
        self._failure = None
        try:
            return await self._fetch()
        except Exception as error:
            self._failure = error
            raise
        finally:
            self._fetches += 1

    def _touch(self, token: Token) -> None:
        self._ends = self._clock() + max(token.lifetime_s - MARGIN, token.lifetime_s / 2)
