"""Strict readings shared by the stand-ins: forms, JSON, XML, media types, addresses, dates, and call windows."""

import datetime as dt
import json
import re
from collections import deque
from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qsl
from xml.etree import ElementTree as ET

_BAD_ESCAPE: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_EMAIL: Final = re.compile(
    r"[^@\s<>(),;:\"\[\]\\]+@(?:[^@\s<>(),;:\"\[\]\\.]+\.)+[^@\s<>(),;:\"\[\]\\.]{2,}"
)
_PHONE: Final = re.compile(r"\+?[\d ()./-]+")
_PROLOG: Final = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
_ENCODING: Final = re.compile(r"\s*<\?xml[^>]*\bencoding\s*=\s*[\"']([^\"']*)[\"']")
FORM: Final = "application/x-www-form-urlencoded"
JSON: Final = "application/json"


def form_pairs(text: str) -> list[tuple[str, str]]:
    """Names and values of a query string or form body, in their order.

    Raises:
        ValueError: for raw non-ASCII or spaces, broken percent escapes, pairs without `=`, and text that is not
        UTF-8.
    """
    if not text:
        return []
    if not text.isascii() or any(character.isspace() for character in text):
        raise ValueError("characters outside ASCII, or spaces, are not percent-encoded")
    if _BAD_ESCAPE.search(text):
        raise ValueError("a % is not followed by two hexadecimal digits")
    try:
        return parse_qsl(text, keep_blank_values=True, strict_parsing=True, errors="strict")
    except UnicodeDecodeError as error:
        raise ValueError("the percent-encoded text is not UTF-8") from error


def strict_json(body: bytes) -> object:
    """The document in a JSON body; refuses repeated keys, NaN and anything but UTF-8.

    Raises:
        ValueError: with what is wrong.
    """
    try:
        document: object = json.loads(
            body.decode("utf-8"), object_pairs_hook=_without_repeats, parse_constant=_no_constant
        )
    except RecursionError as error:
        raise ValueError("the document is nested too deeply") from error
    if b"\\ud" in body.lower():
        # Half a surrogate pair passes json and cannot be written as UTF-8 ever after.
        json.dumps(document, ensure_ascii=False).encode("utf-8")
    return document


def _without_repeats(pairs: list[tuple[str, object]]) -> dict[str, object]:
    document = dict(pairs)
    if len(document) != len(pairs):
        raise ValueError("a key occurs twice in one object")
    return document


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is not JSON")


def strict_xml(text: str) -> ET.Element:
    """The root element of an XML text that has no document type and is declared as UTF-8 or not at all.

    Raises:
        ValueError: with what is wrong.
    """
    declared = _ENCODING.match(text)
    if declared and declared[1].upper() != "UTF-8":
        raise ValueError(f"the XML is declared as {declared[1]}, not UTF-8")
    prolog = _PROLOG.match(text)
    # A document type can stand only between the prolog and the root element. It is refused before parsing, so that
    # no entity is ever declared.
    if prolog and text.startswith("<!", prolog.end()):
        raise ValueError("a document type is not allowed")
    try:
        return ET.fromstring(text)  # noqa: S314 - document types are refused above
    except ET.ParseError as error:
        raise ValueError(f"the XML is not well-formed: {error}") from error


def media_type(headers: Mapping[str, str]) -> str:
    """The Content-Type without parameters, lower-case; a charset other than UTF-8 stays visible."""
    name, _, parameters = headers.get("content-type", "").partition(";")
    charset = parameters.strip().lower().replace('"', "")
    suffix = "" if charset in {"", "charset=utf-8"} else f";{charset}"
    return name.strip().lower() + suffix


def accepts_json(headers: Mapping[str, str]) -> bool:
    """Whether the Accept header names application/json itself; a wildcard does not."""
    ranges = headers.get("accept", "").split(",")
    return any(part.partition(";")[0].strip().lower() == JSON for part in ranges)


def is_email(text: str) -> bool:
    """Whether the text has the shape of one e-mail address."""
    return _EMAIL.fullmatch(text) is not None


def is_phone(text: str) -> bool:
    """Whether the text can be dialled: 7 to 15 digits (the most E.164 allows), perhaps a +, usual separators."""
    return _PHONE.fullmatch(text) is not None and 7 <= len(digits(text)) <= 15


def digits(text: str) -> str:
    """The digits of a text, for comparing phone numbers."""
    return "".join(character for character in text if character.isdecimal())


def is_date(text: str, *formats: str) -> bool:
    """Whether the text is a real date in one of these strftime formats, zero-padded as they say."""
    for pattern in formats:
        try:
            moment = dt.datetime.strptime(text, pattern)  # noqa: DTZ007 - the vendors' dates have no zone
        except ValueError:
            continue
        # strptime takes "2014-1-28" too.
        if moment.year >= 1000 and moment.strftime(pattern) == text:
            return True
    return False


def email_words(email: str) -> frozenset[str]:
    """The words of an address's local part: ann, caution and 2 of `ann.caution+2@x.example`.

    People practising, and tests, choose a vendor's verdict with them.
    """
    return frozenset(re.split(r"[^a-z0-9]+", email.rpartition("@")[0].lower()))


class CallWindow:
    """Counts calls over a sliding window. The owner's lock protects it."""

    def __init__(self, calls: int, seconds: float) -> None:
        self.calls = calls
        self.seconds = seconds
        self._times: deque[float] = deque()

    def admit(self, now: float) -> bool:
        """Notes a call at this monotonic time; False where it is one too many (it then does not count)."""
        while self._times and self._times[0] <= now - self.seconds:
            self._times.popleft()
        if len(self._times) >= self.calls:
            return False
        self._times.append(now)
        return True

    def clear(self) -> None:
        self._times.clear()
