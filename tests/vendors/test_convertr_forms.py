"""How a person maps the fields of a form, and what a lead lacks for it."""

from __future__ import annotations

import json

import pytest

from leaddesk.domain.errors import UsageError
from leaddesk.vendors.convertr import forms
from tests.vendors.support import lead

BODY = json.dumps(
    [
        {
            "formName": "Rich",
            "formId": 76,
            "fields": [
                {"key": "form[email]", "hidden": False, "required": True},
                {"key": "form[budget]", "hidden": False, "required": True},
                {"key": "form[utmSource]", "hidden": True, "required": True},
                {"key": "form[notes]", "hidden": False, "required": False},
            ],
        }
    ]
).encode()


def form(**sources: str) -> forms.Form:
    found = forms.read_forms(BODY)
    assert found is not None
    return found[0].mapped(sources)


@pytest.mark.parametrize(
    ("sources", "sent"),
    [
        ({"budget": "score"}, ("form[budget]", "90")),
        ({"form[budget]": "custom.carColor"}, ("form[budget]", "Red & blue")),
        ({"utmSource": "=Spring = 50%"}, ("form[utmSource]", "Spring = 50%")),
        ({"notes": "full_name"}, ("form[notes]", "Ann & <Zoë> O'Neil")),
    ],
)
def test_a_person_decides_what_fills_a_field(
    sources: dict[str, str], sent: tuple[str, str]
) -> None:
    assert sent in forms.form_pairs(form(**sources), lead())


def test_a_field_may_be_left_out() -> None:
    assert "form[notes]" in dict(forms.form_pairs(form(), lead()))
    assert "form[notes]" not in dict(forms.form_pairs(form(notes=""), lead()))


@pytest.mark.parametrize("sources", [{"shoeSize": "score"}, {"budget": "money"}])
def test_what_the_form_or_the_lead_does_not_have_is_named(sources: dict[str, str]) -> None:
    with pytest.raises(UsageError) as caught:
        form(**sources)
    assert "budget" in caught.value.hint or "custom.NAME" in caught.value.hint


def test_what_a_lead_lacks_is_named_field_by_field() -> None:
    reasons = forms.preflight(form(budget="score", utmSource=""), lead(score="", email="x"))
    assert [(reason.code, reason.field) for reason in reasons] == [
        ("email_invalid", "email"),
        ("field_missing", "score"),
        ("field_unmapped", None),
    ]
    assert forms.preflight(form(budget="=1", utmSource="=x"), lead()) == ()


def test_the_fields_are_shown_with_what_fills_them() -> None:
    found = {
        target.label: (target.source, target.required, target.hidden)
        for target in forms.targets(form(budget="score", utmSource="=x"))
    }
    assert found == {
        "email": ("email", True, False),
        "budget": ("score", True, False),
        "utmSource": ("", True, True),
        "notes": ("notes", False, False),
    }


def test_an_error_finds_the_field_that_was_sent() -> None:
    assert forms.sources(form(budget="score"), lead())["budget"] == "score"
    listed = forms.read_forms(b'[{"formId": 1, "fields": ["form[telephone]"]}]')
    assert listed is not None
    assert forms.sources(listed[0], lead(phone="")) == {"telephone": "mobile"}
