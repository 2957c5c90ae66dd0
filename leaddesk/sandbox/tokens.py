"""Access tokens of the stand-ins that sign clients in."""

import secrets
import time
from typing import Literal

TokenState = Literal["valid", "expired", "unknown"]


class TokenShelf:
    """Tokens with a lifetime of `seconds`, sliding where each use prolongs them. The owner's lock protects it."""

    def __init__(self, seconds: float, *, sliding: bool = False, suffix: str = "") -> None:
        self.seconds = seconds
        self._sliding = sliding
        self._suffix = suffix
        self._since: dict[str, float] = {}

    def issue(self) -> str:
        """A new token. It ends in the shelf's suffix: characters that a client has to send encoded."""
        token = secrets.token_hex(20) + self._suffix
        self._since[token] = time.monotonic()
        return token

    def state(self, token: str) -> TokenState:
        """Whether the token is good now; asking prolongs a good one where the lifetime slides."""
        since = self._since.get(token)
        if since is None:
            return "unknown"
        now = time.monotonic()
        if now - since >= self.seconds:
            return "expired"
        if self._sliding:
            self._since[token] = now
        return "valid"

    def expire_all(self) -> None:
        """Makes every token expired from now on."""
        self._since = dict.fromkeys(self._since, float("-inf"))
