"""A vendor's bytes as UTF-8, and as text for people, whatever charset they are in."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from contextlib import suppress
from typing import Final

#: XML that says in itself what else than UTF-8 it is in.
_SAYS_ITSELF: Final = re.compile(
    rb"\s*<\?xml[^>]*\bencoding\s*=\s*[\"'](?!utf-8)|(?:\xff\xfe|\xfe\xff)?(?:<\0|\0<)",
    re.IGNORECASE,
).match


def as_text(content: bytes) -> str:
    """UTF-8, perhaps cut off inside a character; anything else as the Western charset.

    No byte is given up for a replacement character: a secret with one in it would not be recognised any more.
    """
    try:
        return codecs.getincrementaldecoder("utf-8")().decode(content)
    except UnicodeDecodeError:
        return content.decode("latin-1")


def in_utf8(content: bytes, named: Callable[[], str | None]) -> bytes:
    """What is no UTF-8, in UTF-8, by the charset that `named` finds; as it came where that cannot be.

    `named` takes time, and is asked only then: servers name a charset without knowing what they send.
    """
    try:
        content.decode()
    except UnicodeDecodeError:
        charset = None if _SAYS_ITSELF(content) else named()
        if charset is not None:
            with suppress(LookupError, UnicodeError):
                return content.decode(charset).encode()
    return content
