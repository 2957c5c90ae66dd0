"""Takes secrets out of text that people will read: logs, error details, saved exchanges.

Two nets, one behind the other:

1. Known values. A secret is found in every spelling it takes on its way through URLs, forms, JSON, XML, Basic
   credentials and Python's own `repr`, whichever characters of it were escaped and however often, in capitals or
   small letters, and where a line was broken in it.
2. Sensitive names. What stands after `password=`, `"apiKey":`, `<pin>`, `Authorization:` and the like is removed
   even if nobody told us the value.

The time taken grows with the length of the text, whatever stands in it. Standard library only; every layer
may import it.
"""

from __future__ import annotations

import base64
import re
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, pairwise

REDACTED = "***"
"""What is written where a secret was. Redacting twice changes nothing."""

# --- Known values ---------------------------------------------------------------------------------

# Shorter values are ordinary words and numbers: they are removed only where they stand alone.
_SHORTEST_ANYWHERE = 4
# From fewer bytes than this, the middle of a base64 text is too short to mean anything.
_SHORTEST_IN_BASE64 = 6

_SHORT_ESCAPES = {"\n": "n", "\r": "r", "\t": "t", "\b": "b", "\f": "f"}
_PLAIN_RUN = re.compile("[A-Za-z0-9]+")


# The end of a line, also as JSON and `repr` write it, and what the next one is indented by.
_WRAP = re.compile(r"(?:[\r\n]|\\{1,4}[rn])+[ \t]*")
# Lines are broken between these only: where both neighbours are plain, there is one way to read a break.
_BREAKABLE = re.compile("[A-Za-z0-9+/_.-]")


class _Needle:
    """A pattern, and the longest piece of it that stands in every spelling: cheap to look for first."""

    __slots__ = ("_pattern", "_piece", "_written")

    def __init__(self, value: str, written: str) -> None:
        self._piece = max(_PLAIN_RUN.findall(value), key=len, default="").lower()
        self._written = written
        self._pattern: re.Pattern[str] | None = None

    def remove_from(self, text: str, readings: Sequence[str]) -> str:
        """`text` without it. `readings` are `_readings` of the text, or of one that it is a part of."""
        if not any(self._piece in reading for reading in readings):
            return text
        self._pattern = self._pattern or re.compile(self._written)
        return self._pattern.sub(REDACTED, text)


def _readings(lowered: str) -> list[str]:
    """A text of small letters as it is, and without its line ends where it has any."""
    joined = "".join(line.lstrip(" \t") for line in lowered.split("\n"))
    readings = [lowered, joined.replace("\r", "")] if joined != lowered else [lowered]
    return [*readings, _WRAP.sub("", lowered)] if "\\n" in lowered else readings


def _needles_of(secret: str) -> Iterator[_Needle]:
    written = _wrappable(secret, _any_spelling)
    if len(secret) < _SHORTEST_ANYWHERE:
        written = rf"(?<![^\W_]){written}(?![^\W_])"
    yield _Needle(secret, rf"(?i:{written})")
    for middle in _base64_middles(secret):
        # The characters beside the middle hold the rest of the secret's first and last bytes.
        spelled = _wrappable(middle, _in_base64)
        yield _Needle(middle, rf"[\w+/-]{{0,4}}{spelled}[\w+/=-]{{0,4}}")


def _wrappable(value: str, spelling: Callable[[str], str]) -> str:
    """A pattern for `value`, character by character, with or without line ends between them."""
    spelled = map(spelling, value)
    breakable = [_BREAKABLE.fullmatch(character) is not None for character in value]
    breaks = (f"(?:{_WRAP.pattern})?" if a and b else "" for a, b in pairwise([*breakable, False]))
    return "".join(chain.from_iterable(zip(spelled, breaks, strict=True)))


def _in_base64(character: str) -> str:
    return {"+": "(?:[+-]|%2[Bb])", "/": r"(?:[/_]|\\/|%2[Ff])"}.get(character, character)


def _any_spelling(character: str) -> str:
    """One character as it is, percent-encoded, JSON- or XML-escaped, as `repr` writes it; also several times."""
    if _PLAIN_RUN.fullmatch(character):
        return character
    return f"(?:{'|'.join(dict.fromkeys(_spellings(character)))})"


def _spellings(character: str) -> Iterator[str]:
    """Longer spellings first: `%25` must not be taken for a `%` with `25` left over."""
    code = ord(character)
    # Half of a surrogate pair can be escaped, but not encoded.
    encoded = b"" if 0xD800 <= code <= 0xDFFF else character.encode()
    # JSON puts a backslash before some characters that XML then writes as an entity.
    escapes = r"\\{0,7}" if character in "\"'/" else ""
    entities = [rf"\#0*{code}", rf"\#[xX]0*(?i:{code:x})"]
    if code in _entities():
        entities.append(_entities()[code])
    yield rf"{escapes}&(?:amp;)*(?:{'|'.join(entities)});"
    if encoded:
        yield "".join(rf"%(?:25)*(?i:{byte:02x})" for byte in encoded)
    yield from _backslash_spellings(character, encoded)
    if character == " ":
        yield r"\+"
    yield r"\\{1,8}" if character == "\\" else escapes + re.escape(character)


@cache
def _entities() -> Mapping[int, str]:
    from html.entities import codepoint2name  # noqa: PLC0415  (a megabyte that nobody needs before there are secrets)

    return {**codepoint2name, ord("'"): "apos"}


def _backslash_spellings(character: str, encoded: bytes) -> Iterator[str]:
    code = ord(character)
    if character in _SHORT_ESCAPES:
        yield rf"\\{{1,8}}{_SHORT_ESCAPES[character]}"
    utf16 = character.encode("utf-16-be", "surrogatepass")
    units = (utf16[index : index + 2].hex() for index in range(0, len(utf16), 2))
    yield "".join(rf"\\{{1,8}}u(?i:{unit})" for unit in units)
    if character.isascii() and character.isprintable():
        return
    yield rf"\\{{1,8}}U(?i:{code:08x})"
    if encoded:
        yield "".join(rf"\\{{1,8}}x(?i:{byte:02x})" for byte in encoded)
    if code <= 0xFF:
        yield rf"\\{{1,8}}x(?i:{code:02x})"


def _base64_middles(secret: str) -> Iterator[str]:
    """What `secret` looks like within base64 text, wherever in the encoded text it begins.

    Three bytes become four characters, so there are three cases. Characters that also hold bits of the bytes
    around the secret are left off.
    """
    data = secret.encode("utf-8", "surrogatepass")
    if len(data) < _SHORTEST_IN_BASE64:
        return
    for offset, shared in enumerate((0, 2, 3)):
        padded = bytes(offset) + data
        whole = padded[: len(padded) - len(padded) % 3]
        yield base64.b64encode(whole)[shared:].decode()


# --- Sensitive names ------------------------------------------------------------------------------


# A sensitive name is one of these words, alone, after a sign or after one of the beginnings: `access_key`,
# `user.password` and `apiKey` count, `keyword`, `monkey` and `useToken` do not. The word is looked for first.
_WORDS = (
    *("key", "token", "secret", "password", "passphrase", "passwd", "pwd", "pin", "mfa_code"),
    *("authorization", "cookie", "username", "user_name", "user-name"),
)
_WORD = re.compile(rf"(?:{'|'.join(_WORDS)})(?![a-z0-9_])")
_BEGINNING = re.compile(
    # `%26`, `\n` and `\u0026` are signs too, written in letters and digits.
    r"(?:^|[^A-Za-z0-9]|%[0-9a-f]{2}|\\[nrt]|\\u[0-9a-f]{4})"
    r"(?:api|app|secret|access|auth|bearer|id|mfa|refresh|client|user)?\Z",
    re.IGNORECASE,
)
_BEGINNING_LENGTH = 20

_PLAIN_QUOTE = r"(?:[\"']|&quot;|&\#0*(?:34|39);|&apos;)"
# As it stands in a JSON text that is itself a value of a JSON text.
_ESCAPED_QUOTE = r"\\{1,7}[\"']"
_QUOTE = rf"(?:{_ESCAPED_QUOTE}|{_PLAIN_QUOTE})"
_BEFORE_QUOTED = rf"(?:{_QUOTE}\s*[:,]\s*[bru]?|\s*=\s*[bru]?)"

# What may follow a sensitive name; only the group `value` is taken out. A quoted value may end with the text: what
# was cut off in the middle must not show its first half.
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        # "password": "…"   password='…'   (b'password', b'…')
        rf"{_BEFORE_QUOTED}(?P<q>{_PLAIN_QUOTE})(?P<value>(?:(?!(?P=q))(?:\\[\s\S]|[^\\]))*)",
        # \"password\": \"…\": a quote with more backslashes before it belongs to the value
        rf"{_QUOTE}\s*[:,]\s*(?P<q>{_ESCAPED_QUOTE})(?P<value>(?:(?!(?<!\\)(?P=q))[\s\S])*)",
        # "pin": 1234
        rf"{_QUOTE}\s*:\s*(?!null\b)(?P<value>[^\s,;{{}}\[\]\"'\\&]+)",
        # password=…&   credentials[password]=…
        rf"(?:\]|%5D)?=(?!{_QUOTE})(?P<value>(?:(?!\\u0026)[^&\s\"'<>])+)",
        # the same inside another URL: password%3D…%26
        r"(?:\]|%5D)?%3D(?P<value>(?:(?!%26)[^&\s\"'<>])+)",
        # X-Api-Key: …
        r"[ \t]*:[ \t]*(?![\"'\\/])(?P<value>[^\s,;\"'<>&]+)",
    )
)
# These headers' values have several words; at the beginning of a line every header's may.
_HEADER = re.compile(r"[ \t]*:[ \t]*(?P<value>[^\s\"'<>/\\][^\r\n\"'<>]*)")
_LONG_HEADERS = ("authorization", "cookie")
_LINE_BEGINNING = re.compile(r"(?:\A|[\r\n])[<> \t]*[\w-]*\Z")
# <password>…</password>, with a prefix, attributes or CDATA
_ELEMENT = re.compile(r"(?:\s[^<>]*)?>(?P<value><!\[CDATA\[[\s\S]*?(?:\]\]>|\Z)|[^<]+)(?:</|\Z)")
_ELEMENT_BEGINNING = re.compile(r"<(?:[\w.-]+:)?[\w-]*\Z")
_FAR_ENOUGH_BACK = 60

# What gives itself away without a name: https://user:password@host, Basic dXNlcjpwdw==, Bearer eyJ…
# A digit, a sign or a capital in the middle tells the latter two from English words.
_NAMELESS = (
    re.compile(r"(?<=://)(?P<value>[^/\s?#@\"'<>]{1,1000})(?=@)"),
    re.compile(
        r"\b(?:[Bb]asic|BASIC|[Bb]earer|BEARER)[ \t]+"
        r"(?P<value>(?=\S{0,1000}?(?:[\d=_/+~]|[a-z][A-Z]))[\w~+/.-]{8,}={0,2})"
    ),
)


def _without_value(match: re.Match[str]) -> str:
    start, end = (edge - match.start() for edge in match.span("value"))
    return match[0][:start] + REDACTED + match[0][end:]


def _without_named_values(text: str) -> str:
    parts: list[str] = []
    done = 0
    lowered = _lowered(text)
    word = _WORD.search(lowered)
    while word is not None:
        value = _value_of(text, word)
        if value is not None:
            start, end = value.span("value")
            parts += (text[done:start], REDACTED if end > start else "")
            done = end
        word = _WORD.search(lowered, max(done, word.end()))
    return "".join((*parts, text[done:])) if parts else text


def _lowered(text: str) -> str:
    """`text` in small letters, as long as it was: `str.lower` makes two characters of some."""
    return text.encode("utf-8", "surrogatepass").lower().decode("utf-8", "surrogatepass")


def _value_of(text: str, word: re.Match[str]) -> re.Match[str] | None:
    """A match whose group `value` is what the name that ends with `word` introduces; None if there is no such."""
    start, end = word.span()
    if not _BEGINNING.search(text[max(0, start - _BEGINNING_LENGTH) : start]):
        return None
    before = text[max(0, start - _FAR_ENOUGH_BACK) : start]
    forms = _FORMS
    if word[0] in _LONG_HEADERS or _LINE_BEGINNING.search(before):
        forms = (_HEADER, *forms)
    if _ELEMENT_BEGINNING.search(before):
        forms = (_ELEMENT, *forms)
    return next(filter(None, (form.match(text, end) for form in forms)), None)


# --- For everybody --------------------------------------------------------------------------------

# Bounded, so that a long word costs no more than a short one.
_EMAIL = re.compile(r"(\w)[\w.+'-]{0,63}(@|%40)((?:[^\W_][\w-]{0,62}\.){1,8}[^\W\d_][\w-]{1,62})")


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """`text` without the values of `secrets` and without what sensitive names introduce.

    For many texts with the same secrets keep a `Redactor`: it prepares the secrets once.
    """
    return Redactor(secrets).redact(text)


def mask_emails(text: str) -> str:
    """`text` with every e-mail address reduced to its first character and its domain."""
    return _EMAIL.sub(rf"\g<1>{REDACTED}\g<2>\g<3>", text) if "@" in text or "%40" in text else text


class Redactor:
    """Holds the secrets of this process and takes them out of text.

    Safe to use from any thread: `add` replaces the prepared needles as a whole, `redact` reads them once.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._lock = threading.Lock()
        self._needles_by_secret: dict[str, tuple[_Needle, ...]] = {}
        self._needles: tuple[_Needle, ...] = ()
        self.add(*secrets)

    def __repr__(self) -> str:
        return f"Redactor({len(self._needles_by_secret)} secrets)"

    def add(self, *secrets: str) -> None:
        """Remember secret values from now on; empty ones are ignored."""
        with self._lock:
            known = self._needles_by_secret
            new = {secret for secret in secrets if secret and secret not in known}
            if new:
                known |= {secret: tuple(_needles_of(secret)) for secret in new}
                # Longest first: a secret that contains another one must not be left in halves.
                longest_first = sorted(known, key=len, reverse=True)
                self._needles = tuple(
                    needle for secret in longest_first for needle in known[secret]
                )

    def redact(self, text: str) -> str:
        """`text` without known secrets and without what sensitive names introduce."""
        if self._needles:
            readings = _readings(_lowered(text))
            for needle in self._needles:
                text = needle.remove_from(text, readings)
        for pattern in _NAMELESS:
            text = pattern.sub(_without_value, text)
        return _without_named_values(text)
