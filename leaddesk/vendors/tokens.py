"""Keeping a sign-in token: fetched once for all who need it, renewed when it ends."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

#: A token is renewed this long before the vendor would drop it. Seconds.
MARGIN = 30.0


@dataclass(frozen=True, slots=True)
class Token:
    """A token and how long it is good from now, in seconds."""

    value: str
    lifetime_s: float


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
