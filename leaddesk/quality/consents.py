"""What an opt-out column says about a consent, and what it does not say."""

from __future__ import annotations

import re
from typing import Final

from leaddesk.domain.answers import NO

#: What an opt-out column says of people who did not opt out. Everything else in it is an opt-out.
STAYED: Final = NO | {
    "never", "none", "null", "nan", "-", "--", "n/a", "\\n", "active", "subscribed", "opt in", "opt-in",
    "opted in", "opted-in",
}  # fmt: skip
#: So is what holds nothing else: databases write 0000-00-00 00:00:00 for no date.
_NOTHING: Final = re.compile(r"[-.:/ ]*(?:0[-.:/ 0TZ]*)?").fullmatch


def refusal(value: str) -> str:
    """What a cell of an opt-out column means for the consent: `no`, or nothing.

    Not having opted out is no consent.
    """
    return "no" if not _NOTHING(value) and value.casefold() not in STAYED else ""
