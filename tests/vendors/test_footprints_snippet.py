from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.errors import UsageError
from leaddesk.vendors.footprints.snippet import tracking_snippet


def test_the_two_blocks() -> None:
    snippet = tracking_snippet("071f34", "https://app-shop.footprints.example/")
    assert 'var ochnkey = "071f34";' in snippet.head
    assert "ochn.init();" in snippet.head
    assert (
        'script.src = "https://app-shop.footprints.example/jsapi/omnichannel.js";' in snippet.body
    )
    assert '"omnichanneltrack"' in snippet.body


def test_a_signed_in_person_is_named() -> None:
    head = tracking_snippet("k", "https://f.example", "o'neil@example.com").head
    assert 'ochn.init("o\'neil@example.com");' in head


@given(st.text(min_size=1, max_size=40).filter(str.strip), st.text(max_size=40))
def test_no_value_gets_out_of_its_quotes(key: str, email: str) -> None:
    head = tracking_snippet(key, "https://f.example", email).head
    inside = head.removeprefix("<script>\n").removesuffix("</script>\n")
    assert not set("<>&") & set(inside)
    written = re.search(r"ochnkey = (.*);$", inside, re.MULTILINE)
    assert written is not None
    assert json.loads(written[1]) == key.strip()


@pytest.mark.parametrize(
    ("key", "address"),
    [
        ("", "https://f.example"),
        ("k", "f.example"),
        ("k", "javascript:alert(1)"),
        ("k", "https://"),
        ("k", "https://[x"),
    ],
)
def test_what_makes_no_snippet(key: str, address: str) -> None:
    with pytest.raises(UsageError) as caught:
        tracking_snippet(key, address)
    assert caught.value.hint
