"""Whether there is a newer LeadDesk. It is only told: nothing is ever fetched or installed by itself.

The address for updates holds the publisher's public key behind a `#`: `https://…/leaddesk.json#KEY`, the key
(Ed25519) as 64 hexadecimal digits. So whoever gives out the address vouches for the key, and what the address
answers is believed only with the publisher's signature. The part behind `#` never leaves this computer.

The file is JSON: `{"release": TEXT, "signature": 128 hexadecimal digits}`, the signature being over TEXT's bytes.
TEXT is JSON again: `{"program": "LeadDesk", "version": "1.2.3", "date": "2026-12-01", "page": "https://…"}`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from leaddesk import __version__
from leaddesk.domain.errors import UsageError, VendorError
from leaddesk.domain.texts import Text
from leaddesk.services.ed25519 import verify
from leaddesk.vendors.releases import fetch_release

_VERSION: Final = re.compile(r"\d{1,5}(\.\d{1,5}){1,3}")


@dataclass(frozen=True, slots=True)
class Release:
    """The newest release, as its publisher signed it. `page` is where a person finds it."""

    version: str
    date: date
    page: str

    @property
    def is_newer(self) -> bool:
        """Whether it is newer than this program."""
        return _numbers(self.version) > _numbers(__version__)


def newest_release(
    address: str, seen: str = "", fetch: Callable[[str], bytes] = fetch_release
) -> Release:
    """Ask the address for updates. Waits for its answer.

    `seen` is the version that the address told of last: an older file is good, but somebody kept it to hide what
    came after it. Raises UsageError for a bad address and VendorError.
    """
    place, _, key = address.strip().partition("#")
    try:
        public = bytes.fromhex(key)
    except ValueError:
        public = b""
    if len(public) != 32:
        raise UsageError(
            "The address for updates is not complete.",
            "Behind its # stands the publisher's key: 64 digits and letters from a to f.",
            "Copy the whole line as you were given it.",
        )
    release = _read(fetch(place), public)
    if _VERSION.fullmatch(seen) and _numbers(release.version) < _numbers(seen):
        raise VendorError(
            "The update file is an old one.",
            Text(
                "It tells of LeadDesk {version}, and {seen} was told of before.",
                version=release.version,
                seen=seen,
            ),
            "Ask whoever gave you the address whether somebody changed the file.",
        )
    return release


def _read(content: bytes, public: bytes) -> Release:
    """What the file says, once its signature is found good."""
    try:
        document = json.loads(content)
        text, signature = str(document["release"]), bytes.fromhex(document["signature"])
    except (ValueError, TypeError, LookupError, RecursionError):
        raise _unreadable("It is no update file of LeadDesk.") from None
    if not verify(public, text.encode(), signature):
        raise VendorError(
            "The update file is not the publisher's.",
            "Its signature does not fit the key in the address, so nothing in it is believed.",
            "Ask whoever gave you the address; do not install anything from there.",
        )
    try:
        said = json.loads(text)
        release = Release(said["version"], date.fromisoformat(said["date"]), said["page"])
        believable = (
            said["program"] == "LeadDesk"
            and _VERSION.fullmatch(release.version)
            and release.page.startswith("https://")
        )
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        believable = None
    if not believable:
        raise _unreadable("It is signed, and says nothing that this LeadDesk understands.")
    return release


def _unreadable(detail: str) -> VendorError:
    return VendorError(
        "The update file cannot be read.", detail, "Ask whoever gave you the address."
    )


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(part) for part in version.split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)
