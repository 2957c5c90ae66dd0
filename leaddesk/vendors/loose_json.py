"""Reading answers that were meant to be JSON. Nothing is evaluated.

The vendors' own documents show answers with single quotes, unquoted names and values, and missing or trailing
commas. Strict JSON is tried first, so a correct answer never depends on the tolerant reader.
"""

from __future__ import annotations

import json
import re
from typing import Final

from leaddesk.vendors.charsets import as_text

#: What is larger is a list or a web page, not a status answer that somebody wrote by hand. Characters.
_LARGEST: Final = 200_000
_DEEPEST: Final = 40

_BLANK = re.compile(r"[\s,]*")
_SPACE = re.compile(r"\s*")
_NAME = re.compile(r"[^\s:,{}\[\]\"']+")
_QUOTED = {
    '"': re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL),
    "'": re.compile(r"'((?:[^'\\]|\\.)*)'", re.DOTALL),
}
_LITERAL = re.compile(
    r"(?:-?\d{1,30}(?:\.\d{1,30})?|true|false|null)(?=[\s,}\]]|\Z)", re.IGNORECASE
)
_BARE = re.compile(r"[^,}\]\n\"'{\[]+")
# Any escape: a pair of surrogates, half of one, or another.
_ESCAPE = re.compile(
    r"\\(?:ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}|(?P<half>ud[89a-f][0-9a-f]{2})|.)",
    re.IGNORECASE | re.DOTALL,
)


def read_json(body: bytes) -> object:
    """`body` as JSON, strictly if possible; None where it cannot be read at all. Never raises.

    Its texts can be stored and sent: half a character, as is left of an emoji that was cut, is U+FFFD in them.
    """
    try:
        return json.loads(_whole_characters(body.decode(json.detect_encoding(body))))
    except (ValueError, RecursionError):
        pass
    text = _whole_characters(as_text(body)).strip().removeprefix("\ufeff")
    if len(text) > _LARGEST or text[:1] not in ("{", "["):
        return None
    reader = _Reader(text)
    try:
        return reader.whole()
    except ValueError:
        return None


def _whole_characters(text: str) -> str:
    if "\\ud" not in text and "\\uD" not in text:
        return text
    return _ESCAPE.sub(lambda found: "\\ufffd" if found["half"] else found[0], text)


class _Reader:
    """One pass over a text. Every method raises ValueError where the text makes no sense."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def whole(self) -> object:
        value = self._value(0)
        if self._peek(_SPACE):
            raise ValueError("text after the end")
        return value

    def _value(self, depth: int) -> object:
        if depth > _DEEPEST:
            raise ValueError("nested too deeply")
        start = self._peek(_SPACE)
        if start == "{":
            return self._object(depth)
        if start == "[":
            return self._array(depth)
        if start in _QUOTED:
            return self._quoted(start)
        literal = _LITERAL.match(self._text, self._at)
        if literal:
            self._at = literal.end()
            return json.loads(literal[0].lower()) if not _padded(literal[0]) else literal[0]
        return self._take(_BARE).strip()

    def _object(self, depth: int) -> dict[str, object]:
        self._at += 1
        found: dict[str, object] = {}
        while (start := self._peek(_BLANK)) != "}":
            name = self._quoted(start) if start in _QUOTED else self._take(_NAME)
            if self._peek(_SPACE) != ":":
                raise ValueError("a name without a value")
            self._at += 1
            found[name] = self._value(depth + 1)
        self._at += 1
        return found

    def _array(self, depth: int) -> list[object]:
        self._at += 1
        found: list[object] = []
        while self._peek(_BLANK) != "]":
            found.append(self._value(depth + 1))
        self._at += 1
        return found

    def _quoted(self, quote: str) -> str:
        inner = self._take(_QUOTED[quote])[1:-1]
        if quote == "'":
            inner = inner.replace("\\'", "'").replace('"', '\\"')
        try:
            return str(json.loads(f'"{inner}"', strict=False))
        except ValueError:
            return inner

    def _peek(self, skip: re.Pattern[str]) -> str:
        """The next character after what `skip` matches; empty at the end."""
        skipped = skip.match(self._text, self._at)
        self._at = skipped.end() if skipped else self._at
        return self._text[self._at : self._at + 1]

    def _take(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self._text, self._at)
        if match is None or not match[0].strip():
            raise ValueError("something else was expected")
        self._at = match.end()
        return match[0]


def _padded(number: str) -> bool:
    """Whether a number has leading zeros, as ids may: JSON does not know such numbers."""
    digits = number.lstrip("-")
    return len(digits) > 1 and digits[0] == "0" and digits[1] != "."
