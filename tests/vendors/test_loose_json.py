from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.vendors.loose_json import read_json

CONVERTR_TOKEN = (
    '{ access_token: "ODM5NTIwNjk1Mjd" expires_in: 3600 token_type: "bearer" scope: null '
    'refresh_token: "YTQzOD" }'
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"saved": true}', {"saved": True}),
        ("{ 'status' : 'success', 'code' : 200 }", {"status": "success", "code": 200}),
        (
            CONVERTR_TOKEN,
            {
                "access_token": "ODM5NTIwNjk1Mjd",
                "expires_in": 3600,
                "token_type": "bearer",
                "scope": None,
                "refresh_token": "YTQzOD",
            },
        ),
        (
            '{\n "cancelled": false,\n "warning": server error (call group)\n}',
            {"cancelled": False, "warning": "server error (call group)"},
        ),
        ('{"mobile":"0784","type":"motor-trade",}', {"mobile": "0784", "type": "motor-trade"}),
        ("[{'a': [1, 2.5, -3]}]", [{"a": [1, 2.5, -3]}]),
        ("{'it\\'s': 'say \"hi\"'}", {"it's": 'say "hi"'}),
        ("{id: 0012}", {"id": "0012"}),
        ("{ok: True, no: FALSE}", {"ok": True, "no": False}),
        ("\ufeff{'a': 1}", {"a": 1}),
    ],
)
def test_reads_what_vendors_write(text: str, value: object) -> None:
    assert read_json(text.encode()) == value


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            " ",
            "{",
            "{'a'",
            "{'a': ",
            "{'a': 1",
            "[1,",
            "{'a': 1} and more",
            "<html></html>",
            "plain words",
            "{:1}",
        ),
        *("__import__('os')", "[" * 100_000, "{'a': [" * 100, "{a: }", '{"a": "unfinished'),
    ],
)
def test_gives_up_on_the_rest(text: str) -> None:
    assert read_json(text.encode()) is None


@given(st.binary(max_size=300))
def test_no_bytes_make_it_fail(body: bytes) -> None:
    read_json(body)


@given(st.text(alphabet="{}[]:,'\" \n\\abc019-.truefalsn", max_size=80))
def test_no_near_miss_makes_it_fail(text: str) -> None:
    read_json(text.encode())


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(json_values)
def test_real_json_is_read_as_json(value: object) -> None:
    assert read_json(json.dumps(value).encode()) == value


@given(
    st.dictionaries(st.text(min_size=1, max_size=8), st.text(max_size=20), min_size=1, max_size=4)
)
def test_single_quotes_read_like_double_ones(value: dict[str, str]) -> None:
    def quoted(text: str) -> str:
        return "'" + json.dumps(text)[1:-1].replace('\\"', '"').replace("'", "\\'") + "'"

    text = (
        "{" + ", ".join(f"{quoted(name)}: {quoted(inner)}" for name, inner in value.items()) + "}"
    )
    assert read_json(text.encode()) == value


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (r'{"message": "Bad \ud83d"}', "Bad \ufffd"),
        (r'{"message": "\uDE00\ud83d\ud83d\ude00"}', "\ufffd\ufffd😀"),
        (r'{"message": "C:\\ud83d"}', r"C:\ud83d"),
        (r"{'message': 'cut \ud83d'}", "cut \ufffd"),
    ],
)
def test_half_a_character_is_read_as_one_that_is_not_known(text: str, read: str) -> None:
    assert read_json(text.encode()) == {"message": read}
    assert read_json(text.encode("utf-16")) in ({"message": read}, None)


@given(text=st.text(st.characters()), ascii_only=st.booleans())
def test_whatever_is_read_can_be_stored(text: str, *, ascii_only: bool) -> None:
    body = json.dumps({text: [text]}, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")
    json.dumps(read_json(body), ensure_ascii=False).encode()
