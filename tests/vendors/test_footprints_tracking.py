"""Which additional data belongs to which event is in the declaration, for forms and panels alike."""

from __future__ import annotations

import pytest

from leaddesk.domain.errors import UsageError
from leaddesk.vendors import arguments
from leaddesk.vendors.base import Operation
from leaddesk.vendors.footprints.calls import CALLS

ADDITIONAL = {
    "visit": {"brands", "tenants", "interests"},
    "sale": {"receipts"},
    "contact": {"appointmentDate", "senderType"},
    "feedback": {"rating"},
    "engagement": {"description"},
    "profiling": {"percentCompleted"},
}
SESSION = {"web_send": {"uid": "u", "uType": "p"}, "mobile_send": {"mid": "m"}}


def operation(name: str) -> Operation:
    return CALLS[name].operation


@pytest.mark.parametrize("name", SESSION)
def test_each_event_offers_just_its_own_data(name: str) -> None:
    declared: dict[str, set[str]] = {}
    for param in operation(name).params:
        if param.when:
            declared.setdefault(param.when.removeprefix("actionType="), set()).add(param.name)
    assert declared == {
        event: {f"aditionalData[{one}]" for one in names} for event, names in ADDITIONAL.items()
    }
    events = next(param for param in operation(name).params if param.name == "actionType")
    assert set(events.choices) == ADDITIONAL.keys()


@pytest.mark.parametrize("name", SESSION)
@pytest.mark.parametrize("event", ADDITIONAL)
def test_data_of_another_event_is_refused(name: str, event: str) -> None:
    own, foreign = ("rating", "description") if event == "feedback" else ("description", "rating")
    given = {**SESSION[name], "actionType": event}
    assert arguments.checked(operation(name), given)["requestType"] == "action"
    if event in {"feedback", "engagement"}:
        assert f"aditionalData[{own}]" in arguments.checked(
            operation(name), {**given, f"aditionalData[{own}]": "5"}
        )
    with pytest.raises(UsageError, match="does not fit the rest"):
        arguments.checked(operation(name), {**given, f"aditionalData[{foreign}]": "5"})


@pytest.mark.parametrize(
    ("receipts", "fits"),
    [
        ([{"name": "C&A", "value": 52}], True),
        ('[{"name": "C&A", "value": "52.5"}]', True),
        ([{"name": "C&A"}], False),
        ([{"name": "C&A", "value": "much"}], False),
        ([{"name": "C&A", "value": 1, "currency": "RON"}], False),
    ],
)
def test_receipts_have_a_name_and_an_amount(receipts: object, *, fits: bool) -> None:
    given = {"mid": "m", "actionType": "sale", "aditionalData[receipts]": receipts}
    if fits:
        (receipt,) = arguments.checked(operation("mobile_send"), given)["aditionalData[receipts]"]
        assert receipt["name"] == "C&A"
    else:
        with pytest.raises(UsageError):
            arguments.checked(operation("mobile_send"), given)


def test_a_contract_is_for_customers_only() -> None:
    given = {"leadId": "l", "contractNumber": "1"}
    assert arguments.checked(operation("update_lead"), {**given, "status": "customer"})
    for status in ({}, {"status": "lead"}):
        with pytest.raises(UsageError):
            arguments.checked(operation("update_lead"), {**given, **status})
