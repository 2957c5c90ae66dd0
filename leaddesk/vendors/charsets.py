"""A vendor's bytes as text for people, whatever charset they are in."""

from __future__ import annotations

import codecs


def as_text(content: bytes) -> str:
    """UTF-8, perhaps cut off inside a character; anything else as the Western charset.

    No byte is given up for a replacement character: a secret with one in it would not be recognised any more.
    """
    try:
        return codecs.getincrementaldecoder("utf-8")().decode(content)
    except UnicodeDecodeError:
        return content.decode("latin-1")
