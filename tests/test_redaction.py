"""No spelling of a secret survives; what is not secret does."""

from __future__ import annotations

import base64
import html
import json
import threading
import time
from collections.abc import Callable
from urllib.parse import quote, quote_plus, urlencode
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.redaction import REDACTED, Redactor, mask_emails, redact

CANARIES = [
    "kAnArY-0123456789",
    "p&ss+w/o=r%d é",
    "quo\"te\\back'slash",
    "<tag>&amp;</tag>",
    "żółw 🐢 ключ",
    "line one\nline two\ttab",
    "%26+%2B already%20encoded",
    "ends with backslash\\",
    "&+/=%",
    "abcd",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
]

SPELLINGS = {
    "plain": str,
    "quote": quote,
    "quote, nothing safe": lambda s: quote(s, safe=""),
    "quote, lower case": lambda s: "".join(
        f"%{byte:02x}" if not chr(byte).isalnum() or byte > 127 else chr(byte)
        for byte in s.encode()
    ),
    "quote_plus": quote_plus,
    "quoted twice": lambda s: quote(quote(s, safe=""), safe=""),
    "form": lambda s: urlencode({"x": s}),
    "JSON": json.dumps,
    "JSON, not only ASCII": lambda s: json.dumps(s, ensure_ascii=False),
    "JSON with escaped slashes": lambda s: json.dumps(s).replace("/", "\\/"),
    "JSON as careful servers write it": lambda s: "".join(
        c if c.isascii() and c.isalnum() else "".join(f"\\u{u:04X}" for u in utf16(c)) for c in s
    ),
    "JSON in JSON": lambda s: json.dumps(json.dumps({"x": s})),
    "XML": escape,
    "XML attribute": quoteattr,
    "HTML": html.escape,
    "XML in numbers": lambda s: "".join(
        c if c.isascii() and c.isalnum() else f"&#{ord(c)};" for c in s
    ),
    "XML in hexadecimal": lambda s: "".join(
        c if c.isascii() and c.isalnum() else f"&#x{ord(c):X};" for c in s
    ),
    "XML in XML": lambda s: escape(escape(s)),
    "JSON in XML": lambda s: escape(json.dumps(s), {'"': "&quot;"}),
    "URL in JSON": lambda s: json.dumps("https://example.com/?x=" + quote_plus(s)),
    "quoted three times": lambda s: quote(quote(quote(s, safe=""), safe=""), safe=""),
    "XML in XML in XML": lambda s: escape(escape(escape(s))),
    "repr": repr,
    "repr of bytes": lambda s: repr(s.encode()),
    "repr of repr": lambda s: repr(repr(s)),
}


def utf16(text: str) -> list[int]:
    data = text.encode("utf-16-be", "surrogatepass")
    return [int.from_bytes(data[i : i + 2]) for i in range(0, len(data), 2)]


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("secret", CANARIES)
def test_a_known_secret_is_found_in_every_spelling(secret: str, spelling: str) -> None:
    alone = SPELLINGS[spelling](secret)
    with_secret = f"before[{alone}]after"
    # The same text around a harmless word tells exactly what must be left.
    expected = f"before[{SPELLINGS[spelling]('ZZZ').replace('ZZZ', REDACTED)}]after"
    cleaned = redact(with_secret, [secret])
    if spelling.startswith("repr") or secret.endswith("\\"):
        # repr chooses its quotes by what is in the text, and a secret's last backslash cannot be told from the one
        # that escapes the quote after it: there, only the letters are the same.
        cleaned, expected = (
            text.replace('"', "").replace("'", "").replace("\\", "") for text in (cleaned, expected)
        )
    assert cleaned == expected


@pytest.mark.parametrize("spelling", SPELLINGS)
@given(
    secret=st.text(
        st.characters(exclude_categories=("Cs",), exclude_characters="*"), min_size=8, max_size=40
    ),
    before=st.text(max_size=10),
    after=st.text(max_size=10),
)
def test_any_text_can_be_a_secret(spelling: str, secret: str, before: str, after: str) -> None:
    alone = SPELLINGS[spelling](secret)
    cleaned = redact(before + alone + after, [secret])
    assert REDACTED in cleaned
    # A text that repeats itself ("00000000" in "000000000") may leave a character of the neighbour.
    assert secret not in cleaned
    assert alone not in cleaned


@pytest.mark.parametrize("secret", [canary for canary in CANARIES if len(canary.encode()) >= 6])
@pytest.mark.parametrize("offset", range(6))
@pytest.mark.parametrize(
    "encode",
    [base64.b64encode, base64.urlsafe_b64encode, lambda d: quote(base64.b64encode(d)).encode()],
)
def test_a_known_secret_is_found_inside_base64(secret: str, offset: int, encode: object) -> None:
    neighbours = b"marie:"[:offset]
    encoded = encode(neighbours + secret.encode() + b":tail").decode()  # type: ignore[operator]
    cleaned = redact(f"<{encoded}>", [secret])
    assert REDACTED in cleaned
    # What is left is too short to hold more than a byte of the secret at either end.
    for piece in cleaned.strip("<>").split(REDACTED):
        assert len(piece) <= 14
        assert piece == "" or piece not in encode(secret.encode()).decode()  # type: ignore[operator]


@pytest.mark.parametrize("secret", CANARIES)
@pytest.mark.parametrize("letters", [str.lower, str.upper, str.swapcase])
def test_a_known_secret_is_found_in_other_letters(
    secret: str, letters: Callable[[str], str]
) -> None:
    assert redact(f"[{letters(secret)}]", [secret]) == f"[{REDACTED}]"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n \t", "\\n", "\\r\\n", r"\\r\\n"])
@pytest.mark.parametrize("every", [1, 5, 16])
def test_a_known_secret_is_found_where_lines_are_broken_in_it(end: str, every: int) -> None:
    secret = CANARIES[0]
    for text in (secret, base64.b64encode(secret.encode()).decode()):
        lines = [text[start : start + every] for start in range(0, len(text), every)]
        assert redact(f"[{end.join(lines)}]", [secret]).startswith(f"[{REDACTED}")


@given(st.text(st.characters(exclude_characters="[]"), min_size=1, max_size=3))
def test_a_very_short_secret_is_removed_where_it_stands_alone(secret: str) -> None:
    assert redact(f"[{secret}]", [secret]) == f"[{REDACTED}]"


def test_a_very_short_secret_leaves_longer_words_alone() -> None:
    assert redact("2012-01-12 at 12:00", ["12"]) == "2012-01-*** at ***:00"


def test_of_two_secrets_the_one_that_contains_the_other_goes_first() -> None:
    assert redact("abcdefgh abcd", ["abcd", "abcdefgh"]) == f"{REDACTED} {REDACTED}"


NAMED = [
    ("https://h/api?apikey=S3cr&method=x", "S3cr", "&method=x"),
    ("https://h/api?method=x&apiKey=S3cr", "S3cr", "method=x"),
    ("POST /lead/add?key=S3cr HTTP/1.1", "S3cr", " HTTP/1.1"),
    ("access_token=S3cr#part", "S3cr", "access_token="),
    ("grant_type=password&username=marie&password=S3%26cr&x=1", "S3%26cr", "grant_type=password"),
    ("client_secret=S3cr,with;signs)&x=1", "S3cr,with;signs)", "&x=1"),
    ("credentials%5Bpassword%5D=S3cr", "S3cr", "credentials"),
    ("next=https%3A%2F%2Fh%3Ftoken%3DS3cr%26a%3D1", "S3cr", "%26a%3D1"),
    ('{"api_key": "S3 cr", "email": "x"}', "S3 cr", '"email": "x"}'),
    ('{"clientSecret":"S3\\"cr\\\\","a":1}', "S3", '","a":1}'),
    ('{"body": "{\\"password\\": \\"S3 \\\\\\"cr\\", \\"a\\": 1}"}', "S3", '\\", \\"a\\": 1}'),
    ('{"pin": 987123, "a": 1}', "987123", ', "a": 1}'),
    ('{"refresh_token":"S3cr', "S3cr", "refresh_token"),
    ("{'Authorization': 'Basic S3 cr', 'a': 'b'}", "S3 cr", "'a': 'b'}"),
    ("[(b'Token', b'S3cr'), (b'a', b'b')]", "S3cr", "(b'a', b'b')]"),
    ("Authorization: Basic S3 cr\r\nAccept: */*", "S3 cr", "\r\nAccept: */*"),
    ("> authorization: S3cr", "S3cr", "> authorization: "),
    ("X-Api-Key: S3 cr\nHost: h", "S3 cr", "\nHost: h"),
    ("Token: S3cr", "S3cr", "Token: "),
    ("Set-Cookie: session=S3cr; Path=/\nA: b", "S3cr", "\nA: b"),
    ("got token: S3cr, going on", "S3cr", ", going on"),
    ("<password>S3 cr</password><a>b</a>", "S3 cr", "</password><a>b</a>"),
    ('<x:apiKey type="s">S3cr</x:apiKey>', "S3cr", '<x:apiKey type="s">'),
    ("<secret><![CDATA[S3<c>r]]></secret>", "S3<c>r", "</secret>"),
    ("<pin>S3cr", "S3cr", "<pin>"),
    ("&lt;a password=&quot;S3 cr&quot; b=&quot;c&quot;", "S3 cr", "b=&quot;c&quot;"),
    ("connect(password='S3 cr', a=1)", "S3 cr", ", a=1)"),
    ("appkey=S3cr&x=1", "S3cr", "&x=1"),
    ('"app_key" : "S3cr"', "S3cr", '"app_key"'),
    ("https://marie:S3cr@h.example/x", "S3cr", "@h.example/x"),
    ("sent Basic bWFyaWU6UzNjcg==", "bWFyaWU6UzNjcg", "sent Basic "),
    ("sent Bearer eyJhbGciOi.eyJzdWIi", "eyJzdWIi", "sent Bearer "),
]


@pytest.mark.parametrize(("text", "value", "kept"), NAMED)
def test_what_a_sensitive_name_introduces_is_removed(text: str, value: str, kept: str) -> None:
    cleaned = redact(text)
    assert value not in cleaned
    assert REDACTED in cleaned
    assert kept in cleaned
    assert redact(cleaned) == cleaned


@pytest.mark.parametrize(
    "text",
    [
        "keyword=shoes&useToken=1&monkey=2",
        '{"keyword": "shoes", "pinned": true, "tokenId": 5}',
        '{"token": null, "key": ""}',
        "the key is here: look",
        "basic authentication is used",
        "<keys><key/></keys>",
        "https://example.com/path@2x.png?a=b",
        "",
    ],
)
def test_harmless_text_stays_as_it_is(text: str) -> None:
    assert redact(text) == text


@given(st.text())
def test_redacting_twice_changes_nothing(text: str) -> None:
    once = redact(text)
    assert redact(once) == once


def test_json_stays_json() -> None:
    body = json.dumps(
        {"password": 'a"b\\', "username": "marie", "nested": {"apiKey": "x,y}"}, "email": "a"}
    )
    assert json.loads(redact(body)) == {
        "password": REDACTED,
        "username": REDACTED,
        "nested": {"apiKey": REDACTED},
        "email": "a",
    }


@pytest.mark.parametrize(
    "text",
    [
        "a" * 200_000,
        "\\" * 100_000,
        "key " * 40_000,
        "key" + " " * 100_000,
        "<key " * 40_000,
        "key='" * 40_000,
        "://x" * 40_000,
        "basic " * 40_000,
        "<key><![CDATA[" * 20_000,
        "a." * 100_000 + "@",
    ],
    ids=lambda text: text[:12],
)
def test_no_text_takes_more_than_its_length(text: str) -> None:
    redactor = Redactor(CANARIES)
    started = time.perf_counter()
    mask_emails(redactor.redact(text))
    # Milliseconds are usual; what grows with the square of the length would take minutes.
    assert time.perf_counter() - started < 5


def test_threads_may_add_and_redact_at_once() -> None:
    redactor = Redactor()
    wrong: list[str] = []

    def work(number: int) -> None:
        for step in range(50):
            secret = f"secret-{number}-{step}-end"
            redactor.add(secret)
            if secret in redactor.redact(f"x {secret} y"):
                wrong.append(secret)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert repr(redactor) == "Redactor(400 secrets)"


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("to marie.dupont@example.com now", "to m***@example.com now"),
        ("<o'brien+x@mail.example.co.uk>", "<o***@mail.example.co.uk>"),
        ("email=marie%40example.com&x=1", "email=m***%40example.com&x=1"),
        ("zażółć@exämple.de", "z***@exämple.de"),
        ('"a@b.io","c@d.io"', '"a***@b.io","c***@d.io"'),
        ("icon@2x 5 @ 3 root@localhost", "icon@2x 5 @ 3 root@localhost"),
    ],
)
def test_addresses_keep_their_first_letter_and_domain(text: str, masked: str) -> None:
    assert mask_emails(text) == masked
