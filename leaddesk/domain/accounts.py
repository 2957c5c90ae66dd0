"""Accounts: configured connections to vendors. Their secrets are never here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Health(StrEnum):
    """How an account stands, as its dot on screen says in words."""

    UNCHECKED = "unchecked"
    CONNECTED = "connected"
    NEEDS_SIGN_IN = "needs sign-in"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Account:
    """One configured connection to a vendor.

    `id` is random text that never changes, also not when the account is renamed: keyring entries hang on it.
    `settings` are the vendor's documented settings as text; what is absent has the vendor's default.
    `practice` tells an account that points at the sandbox. `paused` says why nothing is sent, empty when it is.
    `changes` is how often it, or its secrets, were changed.
    """

    id: str
    name: str
    vendor: str
    settings: Mapping[str, str]
    health: Health = Health.UNCHECKED
    health_detail: str = ""
    checked_at: str = ""
    practice: bool = False
    paused: str = ""
    created_at: str = ""
    changes: int = 0

    def as_dict(self) -> dict[str, object]:
        return {
            "id": self.id,
            "name": self.name,
            "vendor": self.vendor,
            "settings": dict(self.settings),
            "health": str(self.health),
            "paused": self.paused,
            "practice": self.practice,
        }
