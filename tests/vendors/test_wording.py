"""Descriptions of vendors in another language: every text, and nothing but the texts."""

from __future__ import annotations

import pytest

from leaddesk.vendors import registry
from leaddesk.vendors.base import Param
from leaddesk.vendors.wording import reworded


def said(params: tuple[Param, ...]) -> list[str]:
    return [
        text for param in params for text in (param.label, param.help, *said(param.fields)) if text
    ]


@pytest.mark.parametrize("vendor", registry.VENDOR_IDS)
def test_every_text_is_put_into_the_reader_s_words(vendor: str) -> None:
    found = reworded(registry.descriptor(vendor), lambda text: f"«{text}»")
    texts = [found.title, found.summary]
    texts += said((*found.all_settings, *found.secrets, *found.destination))
    for operation in found.operations:
        texts += [operation.title, operation.group, *said(operation.params)]
    assert [text for text in texts if not (text.startswith("«") and text.endswith("»"))] == []
    assert [text for text in texts if text.startswith("««")] == []


@pytest.mark.parametrize("vendor", registry.VENDOR_IDS)
def test_what_is_sent_to_the_vendor_is_the_same_in_every_language(vendor: str) -> None:
    plain = registry.descriptor(vendor)
    found = reworded(plain, lambda text: f"«{text}»")
    assert [param.name for param in found.all_settings] == [p.name for p in plain.all_settings]
    for before, after in zip(plain.operations, found.operations, strict=True):
        assert after.name == before.name
        assert [(p.name, p.choices, p.default, p.when) for p in after.params] == [
            (p.name, p.choices, p.default, p.when) for p in before.params
        ]
