"""Reading the forms of the Footprints stand-in: bracketed names, and multipart bodies."""

import contextlib

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from leaddesk.sandbox.footprints_fields import form_tree, plain
from leaddesk.sandbox.footprints_multipart import Part, multipart_parts

NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,5}", fullmatch=True)
TREES = st.recursive(
    st.text(max_size=5),
    lambda inner: st.dictionaries(NAMES, inner, min_size=1, max_size=3),
    max_leaves=6,
)


def flattened(tree, prefix=""):
    """The pairs of a form that makes this tree."""
    for name, value in tree.items():
        path = f"{prefix}[{name}]" if prefix else name
        if isinstance(value, str):
            yield path, value
        else:
            yield from flattened(value, path)


@given(st.dictionaries(NAMES, TREES, max_size=4))
def test_bracketed_names_make_the_tree_they_came_from(tree):
    assert form_tree(list(flattened(tree)), deepest=50) == tree


@pytest.mark.parametrize(
    ("tree", "shown"),
    [
        ({"0": "a", "1": "b"}, ["a", "b"]),
        ({"0": {"x": "a"}}, [{"x": "a"}]),
        ({"1": "a"}, {"1": "a"}),
        ({"a": {"0": "b"}}, {"a": ["b"]}),
        ({}, {}),
        ("a", "a"),
    ],
)
def test_branches_that_count_from_zero_are_arrays(tree, shown):
    assert plain(tree) == shown


@given(
    st.binary(max_size=40),
    st.sampled_from(["b", '"b c"', "X-Y_z'()+,./:=?"]),
)
def test_a_part_is_read_whatever_it_holds(content, boundary):
    limit = b"--" + boundary.strip('"').encode()
    assume(b"\r\n" + limit not in b"\r\n" + content)
    head = b'Content-Disposition: form-data; name="documents"; filename="a b.pdf"\r\n'
    head += b"Content-Type: Application/PDF\r\n\r\n"
    body = limit + b"\r\n" + head + content + b"\r\n" + limit + b"--\r\n"
    (part,) = multipart_parts(f"multipart/form-data; boundary={boundary}", body)
    assert part == Part("documents", "a b.pdf", "application/pdf", content)


PIECES = (b"--b", b"--", b"\r\n", b"x", b'form-data; name="a"', b"Content-Disposition: ")


@given(st.lists(st.sampled_from(PIECES)))
def test_anything_else_is_parts_or_refused(pieces):
    with contextlib.suppress(ValueError):
        parts = multipart_parts("multipart/form-data; boundary=b", b"".join(pieces))
        assert {part.name for part in parts} == {"a"}
