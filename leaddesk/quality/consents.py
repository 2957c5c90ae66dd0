"""What a cell says about a consent, and what it does not say."""

from __future__ import annotations

from typing import Final

#: What an opt-out column says of people who did not opt out. Everything else in it is an opt-out.
STAYED: Final = frozenset(
    {"0", "0.0", "no", "n", "false", "f", "non", "nu", "nein", "nao", "não", "faux", "falsch", "falso", "fals",
     "off", "never", "none", "null", "nan", "-", "--", "n/a", "active", "subscribed"}
)  # fmt: skip


def refusal(value: str) -> str:
    """What a cell of an opt-out column means for the consent: `no`, or nothing.

    Not having opted out is no consent.
    """
    return "no" if value and value.casefold() not in STAYED else ""
