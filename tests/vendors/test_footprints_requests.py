from __future__ import annotations

import contextlib
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.domain.errors import UsageError
from leaddesk.vendors import arguments
from leaddesk.vendors.base import Param, ParamKind
from leaddesk.vendors.footprints.calls import CALLS, SIGN_IN
from leaddesk.vendors.footprints.documents import Document, multipart
from leaddesk.vendors.footprints.requests import Wiring, brackets, build

WIRING = Wiring("https://f.example", {"custom_variables": "size"}, "app-1")
_TEXT = st.text(st.characters(codec="utf-8"), max_size=12)


def value_of(param: Param) -> st.SearchStrategy[object]:
    """Any value that an argument of that kind may have."""
    kinds: dict[ParamKind, st.SearchStrategy[object]] = {
        ParamKind.DATE: st.datetimes().map(str),
        ParamKind.FLAG: st.booleans(),
        ParamKind.NUMBER: st.integers(-1000, 1000),
        ParamKind.CHOICE: st.sampled_from(param.choices or ("",)),
        ParamKind.LIST: st.lists(_TEXT, max_size=3),
        ParamKind.MAPPING: st.dictionaries(
            st.sampled_from(("size", "a", "a[b]", "")), _TEXT, max_size=2
        ),
        ParamKind.RECORDS: st.lists(
            st.fixed_dictionaries({inner.name: value_of(inner) for inner in param.fields}),
            max_size=2,
        ),
        ParamKind.FILES: st.just([]),
    }
    return kinds.get(param.kind, _TEXT)


@pytest.mark.parametrize("name", [name for name in CALLS if name != SIGN_IN.operation.name])
@settings(max_examples=40)
@given(data=st.data())
def test_any_arguments_make_a_request_or_are_refused_in_words(
    name: str, data: st.DataObject
) -> None:
    call = CALLS[name]
    required = {param.name: value_of(param) for param in call.operation.params if param.required}
    optional = {
        param.name: value_of(param) for param in call.operation.params if not param.required
    }
    given_arguments = data.draw(st.fixed_dictionaries(required, optional=optional))
    with contextlib.suppress(UsageError):
        checked = arguments.checked(call.operation, given_arguments)
        request = build(call, checked, WIRING)
        request.body()
        pairs = list(request.form or request.params)
        assert parse_qsl(urlencode(pairs), keep_blank_values=True) == pairs
        assert "{" not in request.url
        assert call.app_key == (("appkey", checked.get("appkey", "app-1")) in pairs)


def test_brackets_leave_out_what_is_nothing() -> None:
    value = {"a": [True, {"b": 1.5}, None], "c": "", "d": {}}
    assert list(brackets("v", value)) == [("v[a][0]", "true"), ("v[a][1][b]", "1.5"), ("v[c]", "")]


@pytest.mark.parametrize("name", ["channels", "get_leads"])
def test_calls_that_read_name_the_documented_content_type(name: str) -> None:
    headers = build(CALLS[name], {}, WIRING).headers
    assert headers == {"Content-Type": "application/x-www-form-urlencoded"}


def test_a_multipart_body_byte_by_byte() -> None:
    body = multipart(
        [("leadActionId", "é")], "documents", [Document('a "b"\r\n.pdf', b"%PDF-\r\n")], "x"
    )
    assert body == (
        b'--x\r\nContent-Disposition: form-data; name="leadActionId"\r\n\r\n\xc3\xa9\r\n'
        b'--x\r\nContent-Disposition: form-data; name="documents"; filename="a %22b%22%0D%0A.pdf"\r\n'
        b"Content-Type: application/pdf\r\n\r\n%PDF-\r\n\r\n--x--\r\n"
    )


def test_an_attachment_is_sent_as_base64_and_not_shown() -> None:
    call = CALLS["send_notification"]
    given_arguments = {"templateKey": "t", "email": "a@b.cd", "attachment": ["x.pdf"]}
    request = build(call, given_arguments, WIRING, [Document("x.pdf", b"%PDF-1.4")])
    assert request.form == [
        ("templateKey", "t"),
        ("email", "a@b.cd"),
        ("attachmentFileName", "x.pdf"),
        ("attachmentFileContent", "JVBERi0xLjQ="),
    ]
    assert "JVBERi0" not in request.shown
    assert "(8 bytes of PDF)" in request.shown


def test_two_attachments_are_one_too_many() -> None:
    given_arguments = {
        "templateKey": "t",
        "email": "a@b.cd",
        "attachmentFileName": "y.pdf",
        "attachmentFileContent": "JVBERi0xLjQ=",
    }
    call = CALLS["send_notification"]
    assert build(call, given_arguments, WIRING).form is not None
    with pytest.raises(UsageError, match="two attachments"):
        build(call, given_arguments, WIRING, [Document("x.pdf", b"%PDF-1.4")])
