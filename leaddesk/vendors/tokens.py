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
    waited for it.
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

    async def get(self) -> str:
        """The current token; signs in when there is none or it is about to end."""
        async with self._lock:
            if self._token is None or self._clock() >= self._ends:
                self._token = await self._fetch()
                self._touch(self._token)
            elif self._sliding:
                self._touch(self._token)
            return self._token.value

    def drop(self, value: str) -> None:
        """Forget a token that the vendor refused, unless it was renewed meanwhile."""
        if self._token is not None and self._token.value == value:
            self._token = None

    def _touch(self, token: Token) -> None:
        self._ends = self._clock() + max(token.lifetime_s - MARGIN, token.lifetime_s / 2)
