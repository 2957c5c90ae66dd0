"""E-mail addresses: whether one is written well, and the key that equal ones share."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_ATOM: Final = r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LOCAL: Final = re.compile(rf"{_ATOM}(?:\.{_ATOM})*").fullmatch
_LONGEST_LOCAL: Final = 64
_LONGEST: Final = 254
#: An ordinary domain: short labels without hyphens in a row, and a top level of letters that is not reserved.
_DOMAIN: Final = re.compile(
    r"(?:[a-z0-9]{1,30}(?:-[a-z0-9]{1,30})?\.){1,6}(?!(?:arpa|invalid|local|localhost|onion|test)$)[a-z]{2,30}"
).fullmatch
#: Domains seen lately, in files of any size.
_REMEMBERED: Final = 65_536


def email_key(value: str) -> str:
    """The key of a well-written address (trimmed before), empty for any other value.

    Most addresses are plain ASCII and are judged here; a domain that is not ordinary goes to email-validator
    once and is remembered, an address that is not plain goes there as a whole. No network is used, and
    special-use names such as `example.com` are addresses like others.
    """
    address = value.lower()
    local, at, domain = address.rpartition("@")
    if not at or not domain:
        return ""
    if _LOCAL(local) and len(local) <= _LONGEST_LOCAL and len(address) <= _LONGEST:
        return address if _good_domain(domain) else ""
    return "" if address.isascii() else _validated(address)


@lru_cache(maxsize=_REMEMBERED)
def _good_domain(domain: str) -> bool:
    return bool(_DOMAIN(domain) or _validated(f"a@{domain}"))


def _validated(address: str) -> str:
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415 - start-up time

    try:
        validate_email(address, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return ""
    return address
