"""Only what the publisher signed is believed about a newer LeadDesk."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from leaddesk import __version__
from leaddesk.domain.errors import LeadDeskError, UsageError, VendorError
from leaddesk.services.ed25519 import verify
from leaddesk.services.updates import newest_release

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = KEY.public_key().public_bytes_raw()
ADDRESS = f"https://updates.example/leaddesk.json#{PUBLIC.hex()}"
SAID = {
    "program": "LeadDesk",
    "version": "99.0.1",
    "date": "2026-12-01",
    "page": "https://leaddesk.example/99",
}


def signed(said: object = SAID, key: Ed25519PrivateKey = KEY) -> bytes:
    text = said if isinstance(said, str) else json.dumps(said)
    return json.dumps({"release": text, "signature": key.sign(text.encode()).hex()}).encode()


def answering(content: bytes) -> Callable[[str], bytes]:
    def fetch(address: str) -> bytes:
        assert address == "https://updates.example/leaddesk.json"  # the key stays here
        return content

    return fetch


# -- signatures ------------------------------------------------------------------------------------

#: RFC 8032, section 7.1: public key, message (- for an empty one) and signature.
VECTORS = """
d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a - \
e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155\
5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b
3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c 72 \
92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da\
085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00
fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025 af82 \
6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac\
18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a
ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf \
ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a\
2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f \
dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b589\
09351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704
""".strip().splitlines()


@pytest.mark.parametrize("vector", VECTORS)
def test_the_standards_own_signatures_are_good(vector: str) -> None:
    key, message, signature = (bytes.fromhex(word.strip("-")) for word in vector.split())
    assert verify(key, message, signature)
    assert not verify(key, message + b"x", signature)


@given(message=st.binary(max_size=200), at=st.integers(0, 511))
def test_one_changed_bit_makes_a_signature_bad(message: bytes, at: int) -> None:
    signature = KEY.sign(message)
    assert verify(PUBLIC, message, signature)
    changed = bytearray(signature)
    changed[at // 8] ^= 1 << at % 8
    assert not verify(PUBLIC, message, bytes(changed))


def test_other_spellings_of_a_good_signature_are_bad() -> None:
    signature = KEY.sign(b"x")
    order = 2**252 + 27742317777372353535851937790883648493
    response = int.from_bytes(signature[32:], "little") + order
    assert not verify(PUBLIC, b"x", signature[:32] + response.to_bytes(32, "little"))
    assert not verify(PUBLIC, b"x", signature + b"\0")
    assert not verify(PUBLIC[:-1], b"x", signature)
    assert not verify(b"\xff" * 32, b"x", signature)


# -- the file --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("version", "told"),
    [
        ("99.0.1", "newer"),
        (__version__, "not newer"),
        (f"{__version__}.0", "not newer"),
        ("0.0.9", "not newer"),
    ],
)
def test_a_signed_file_tells_whether_there_is_a_newer_one(version: str, told: str) -> None:
    release = newest_release(ADDRESS, fetch=answering(signed({**SAID, "version": version})))
    assert release.is_newer is (told == "newer")
    assert release.page == SAID["page"]


def test_a_file_of_before_hides_no_release() -> None:
    old = answering(signed({**SAID, "version": "99.0.1"}))
    for seen in ("", "1.2", "99.0.1", "99.0.1.0"):
        assert newest_release(ADDRESS, seen, old).version == "99.0.1"
    with pytest.raises(VendorError, match="an old one"):
        newest_release(ADDRESS, "99.0.2", old)


STRANGER = Ed25519PrivateKey.from_private_bytes(b"\7" * 32)
BAD = {
    "somebody else's": (signed(key=STRANGER), "not the publisher's"),
    "changed": (signed().replace(b"99.0.1", b"99.0.2"), "not the publisher's"),
    "a web page": (b"<!doctype html>", "cannot be read"),
    "too deep": (b"[" * 100_000, "cannot be read"),
    "a list": (b"[]", "cannot be read"),
    "without a signature": (b'{"release": "{}", "signature": null}', "cannot be read"),
    "of another program": (signed({**SAID, "program": "Other"}), "cannot be read"),
    "with a page that is no web page": (signed({**SAID, "page": "file:///x"}), "cannot be read"),
    "with a version that is none": (signed({**SAID, "version": "new"}), "cannot be read"),
    "with a version that is a number": (signed({**SAID, "version": 2}), "cannot be read"),
    "with a date that is none": (signed({**SAID, "date": "soon"}), "cannot be read"),
    "signed, and empty": (signed(""), "cannot be read"),
}


@pytest.mark.parametrize("name", BAD)
def test_nothing_else_is_believed(name: str) -> None:
    content, title = BAD[name]
    with pytest.raises(VendorError, match=title):
        newest_release(ADDRESS, fetch=answering(content))


@given(content=st.binary(max_size=300))
def test_any_bytes_end_in_our_own_words(content: bytes) -> None:
    with pytest.raises(LeadDeskError):
        newest_release(ADDRESS, fetch=answering(content))


@pytest.mark.parametrize(
    "address",
    ["", "https://updates.example/leaddesk.json", "https://x.example#abc", f"{ADDRESS}00"],
)
def test_an_address_without_its_key_is_refused_before_anything_is_asked(address: str) -> None:
    def fetch(_address: str) -> bytes:
        raise AssertionError("asked")

    with pytest.raises(UsageError, match="not complete"):
        newest_release(address, fetch=fetch)
