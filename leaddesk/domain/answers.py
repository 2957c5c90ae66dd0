"""Yes and no as people answer it, in the seven languages of headers, and as programs write it."""

from __future__ import annotations

from typing import Final

_YES: Final = frozenset(
    {"yes", "y", "true", "t", "1", "1.0", "on", "oui", "vrai", "da", "adevărat", "ja", "wahr", "si", "sí", "sim",
     "verdadero", "verdadeiro", "vero"}
)  # fmt: skip
NO: Final = frozenset(
    {"no", "n", "false", "f", "0", "0.0", "off", "non", "faux", "nu", "fals", "nein", "falsch", "não", "nao",
     "falso"}
)  # fmt: skip
#: What else is said of a consent. Of anything else it may say the opposite: “unsubscribed: opted out”.
_GIVEN: Final = frozenset(
    {"granted", "given", "opted in", "opted-in", "opt in", "opt-in", "subscribed"}
)
_TAKEN_BACK: Final = frozenset(
    {"denied", "withdrawn", "revoked", "refused", "opted out", "opted-out", "opt out", "opt-out", "unsubscribed"}
)  # fmt: skip
_ANSWERS: Final = dict.fromkeys(_YES, "yes") | dict.fromkeys(NO, "no")
_CONSENTS: Final = dict.fromkeys(_YES | _GIVEN, "yes") | dict.fromkeys(NO | _TAKEN_BACK, "no")


def yes_or_no(text: str) -> str:
    """`yes` or `no` where a text, without blanks around it, is clearly that, else nothing."""
    return _ANSWERS.get(text.casefold(), "")


def consent(text: str) -> str:
    """What a text, without blanks around it, says of a consent as `yes` or `no`; any other words as they are."""
    return _CONSENTS.get(text.casefold(), text)
