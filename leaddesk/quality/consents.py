"""What a cell says about a consent, and what it does not say."""

from __future__ import annotations

import re
from typing import Final

#: What people answer who agree and who do not, in the seven languages of headers and as programs write it.
_ANSWERS: Final = {
    **dict.fromkeys(
        ("yes", "y", "true", "t", "1", "1.0", "on", "granted", "given", "opted in", "opt in", "opt-in",
         "subscribed", "oui", "vrai", "da", "adevărat", "ja", "wahr", "si", "sí", "sim", "verdadero",
         "verdadeiro", "vero"),
        "yes",
    ),
    **dict.fromkeys(
        ("no", "n", "false", "f", "0", "0.0", "off", "denied", "withdrawn", "revoked", "refused", "opted out",
         "opt out", "opt-out", "unsubscribed", "non", "faux", "nu", "fals", "nein", "falsch", "não", "nao",
         "falso"),
        "no",
    ),
}  # fmt: skip
#: What an opt-out column says of people who did not opt out. Everything else in it is an opt-out.
STAYED: Final = frozenset(
    {"0", "0.0", "no", "n", "false", "f", "non", "nu", "nein", "nao", "não", "faux", "falsch", "falso", "fals",
     "off", "never", "none", "null", "nan", "-", "--", "n/a", "\\n", "active", "subscribed",
     "opt in", "opt-in", "opted in"}
)  # fmt: skip
#: So is what holds nothing else: databases write 0000-00-00 00:00:00 for no date.
_NOTHING: Final = re.compile(r"[-.:/ ]*(?:0[-.:/ 0TZ]*)?").fullmatch


def refusal(value: str) -> str:
    """What a cell of an opt-out column means for the consent: `no`, or nothing.

    Not having opted out is no consent.
    """
    return "no" if not _NOTHING(value) and value.casefold() not in STAYED else ""


def answer(value: str) -> str:
    """What a cell of a consent column says as `yes` or `no`; any other words as they are."""
    return _ANSWERS.get(value.casefold(), value)
