"""Comunik8's calls, tests, delays and cancellations over real HTTP, against the stand-in."""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from leaddesk.domain import texts
from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Outcome
from leaddesk.domain.errors import AccountError, LeadDeskError, UsageError, VendorError
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.redaction import Redactor
from leaddesk.sandbox import Fault, Sandbox
from leaddesk.sandbox.comunik8 import UNSAVEABLE_MOBILE, Comunik8
from leaddesk.vendors import arguments, capabilities, registry
from leaddesk.vendors.capabilities import CallResult, Inquiry, NotesLeads, Withdraws
from leaddesk.vendors.comunik8.client import Comunik8Client, Comunik8Destination
from tests.vendors.support import use

BO = {
    "email": "bo@example.com",
    "first_name": "Bo",
    "last_name": "Li",
    "mobile": "07700900456",
    "company": 'A&B "Ltd"',
    "custom.vehicle_make": "Škoda",
    "custom.note": "",
}
ADD, CANCEL = "/lead/add", "/lead/cancel"
#: A Saturday in November, 12:00 in London.
NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.fixture
def sandbox(running: Sandbox) -> Sandbox:
    running.comunik8.reset()
    return running


@pytest.fixture
def vendor(sandbox: Sandbox) -> Comunik8:
    return sandbox.comunik8


def client_of(sandbox: Sandbox, **more: str) -> Comunik8Client:
    account = sandbox.accounts["comunik8"]
    configured = Account("id-1", "Practice", "comunik8", {**account.settings, **more})
    client = registry.connect(configured, account.secrets, Redactor())
    assert isinstance(client, Comunik8Client)
    client._now = lambda: NOON
    return client


def lead(**fields: str) -> Lead:
    return Lead(1, {name: text for name, text in {**BO, **fields}.items() if text})


Work = Callable[[Comunik8Destination], Coroutine[Any, Any, Outcome]]


def at_destination(
    sandbox: Sandbox, work: Work, options: Mapping[str, str] | None = None, **settings: str
) -> Outcome:
    async def run(client: Comunik8Client) -> Outcome:
        return await work(await client.destination({"type": "solar", **(options or {})}))

    return use(client_of(sandbox, **settings), run)


def send(
    sandbox: Sandbox, one: Lead, options: Mapping[str, str] | None = None, **more: str
) -> Outcome:
    return at_destination(sandbox, lambda place: place.send(one), options, **more)


def call(sandbox: Sandbox, operation: str, given: Mapping[str, object], **more: str) -> CallResult:
    checked = arguments.checked(registry.descriptor("comunik8").operation(operation), given)
    return use(client_of(sandbox, **more), lambda client: client.call(operation, checked))


def withdraw(sandbox: Sandbox, one: Lead, state: DeliveryState, kind: str = "solar") -> Outcome:
    inquiry = Inquiry(5, state, one, {"type": kind}, "", "2026-11-21T09:30:00.000Z")
    return use(client_of(sandbox), lambda client: client.withdraw(inquiry))


# Single calls

PLAIN = {
    "email": "bo@example.com",
    "first_name": "Bo",
    "surname": "Li",
    "mobile": "07700900456",
    "type": "solar",
}


def test_a_lead_with_every_field_can_be_added(sandbox: Sandbox, vendor: Comunik8) -> None:
    data = {"make": 'Ford "K"', "nested": {"a": 1}}
    result = call(
        sandbox,
        "add_lead",
        {**PLAIN, "subtype": "roof", "other_phone": "02079460000", "data": data, "delays": "600"},
    )
    assert (result.ok, result.result) == (True, {"saved": True, "processed": True})
    (held,) = vendor.leads
    assert json.loads(str(held["data"])) == data
    assert (held["delays"], held["subtype"], held["other_phone"]) == (600, "roof", "02079460000")
    assert not sandbox.problems()


@pytest.mark.parametrize(
    ("changes", "status", "ok", "codes"),
    [
        ({"test": "true"}, 200, True, []),
        ({"email": "ann.existing@example.com"}, 200, False, ["existing_contact"]),
        ({"email": "ann.scheduled@example.com"}, 200, False, ["call_scheduled"]),
        ({"email": "ann.failure@example.com"}, 500, False, ["vendor_failed"]),
        ({"type": "boats"}, 200, False, ["type_unknown"]),
        ({"email": "x", "mobile": "12"}, 400, False, ["email_invalid", "mobile_invalid"]),
        ({"email": "x", "test": "true"}, 400, False, ["email_invalid"]),
    ],
)
def test_what_came_of_an_added_lead_is_told(
    sandbox: Sandbox, changes: dict[str, str], status: int, codes: list[str], *, ok: bool
) -> None:
    result = call(sandbox, "add_lead", {**PLAIN, **changes})
    assert (result.status, result.ok) == (status, ok)
    assert [reason.code for reason in result.reasons] == codes
    assert result.exchange is not None


def test_a_delay_that_is_no_whole_number_is_not_sent(sandbox: Sandbox, vendor: Comunik8) -> None:
    with pytest.raises(UsageError):
        call(sandbox, "add_lead", {**PLAIN, "delays": "1.5"})
    assert vendor.requests == []


def test_a_call_can_be_cancelled_once(sandbox: Sandbox, vendor: Comunik8) -> None:
    send(sandbox, lead())
    number = {"type": "solar", "mobile": "07700900456"}
    first, second = (call(sandbox, "cancel_lead", number) for _ in range(2))
    assert (first.ok, first.result) == (True, {"cancelled": True})
    assert (second.ok, second.result) == (False, {"cancelled": False, "warning": "not found"})
    assert [reason.code for reason in second.reasons] == ["cancel_not_found"]
    assert vendor.leads == []
    assert not sandbox.problems()


@pytest.mark.parametrize(
    ("operation", "given"), [("cancel_lead", {"type": "solar", "mobile": "07700900456"})]
)
@pytest.mark.parametrize(
    ("status", "error"), [(401, AccountError), (500, VendorError), (429, VendorError)]
)
def test_a_call_that_comes_to_nothing_is_an_error(
    sandbox: Sandbox,
    vendor: Comunik8,
    operation: str,
    given: dict[str, str],
    status: int,
    error: type[Exception],
) -> None:
    vendor.set_fault(Fault("status", status=status, path=CANCEL))
    with pytest.raises(error) as raised:
        call(sandbox, operation, given)
    assert isinstance(raised.value, LeadDeskError)
    title, detail = (
        texts.said(part, lambda pattern: f"«{pattern}»")
        for part in (raised.value.title, raised.value.detail)
    )
    assert "«the cancelling»" in title  # all of it can be said in another language
    assert detail.startswith("«It answered ")


# Sending


@pytest.mark.parametrize(
    ("fields", "options", "state", "codes", "stops"),
    [
        ({}, {}, "accepted", [], False),
        ({"email": "ann.existing@example.com"}, {}, "duplicate", ["existing_contact"], False),
        ({"email": "ann.scheduled@example.com"}, {}, "held", ["call_scheduled"], False),
        ({"email": "ann.failure@example.com"}, {}, "unknown", ["vendor_failed"], False),
        ({}, {"type": "boats"}, "rejected", ["type_unknown"], True),
        ({"mobile": "12"}, {}, "rejected", ["mobile_invalid"], False),
    ],
)
@pytest.mark.parametrize("in_lists", [True, False])
def test_what_came_of_a_lead(
    sandbox: Sandbox,
    vendor: Comunik8,
    monkeypatch: pytest.MonkeyPatch,
    fields: dict[str, str],
    options: dict[str, str],
    state: str,
    codes: list[str],
    *,
    stops: bool,
    in_lists: bool,
) -> None:
    monkeypatch.setattr(vendor, "failings_in_lists", in_lists)
    outcome = send(sandbox, lead(**fields), options, types="")
    assert (outcome.state, outcome.stop_account) == (state, stops)
    assert [reason.code for reason in outcome.reasons] == codes
    assert sum(request.path == ADD for request in vendor.requests) == 1


@pytest.mark.parametrize(
    ("chosen", "data"),
    [
        ("", {"vehicle_make": "Škoda"}),
        ("none", None),
        ("company, vehicle_make", {"company": 'A&B "Ltd"', "vehicle_make": "Škoda"}),
        ("custom.vehicle_make, custom.note, city", {"vehicle_make": "Škoda"}),
        ("city", None),
    ],
)
def test_a_person_picks_the_additional_data(
    sandbox: Sandbox, vendor: Comunik8, chosen: str, data: dict[str, str] | None
) -> None:
    send(sandbox, lead(), {"data": chosen} if chosen else {})
    (held,) = vendor.leads
    assert (json.loads(str(held["data"])) if "data" in held else None) == data
    assert not sandbox.problems()


@pytest.mark.parametrize("test_as", ["unquoted", "quoted"])
@pytest.mark.parametrize(
    ("fields", "state", "fields_named"),
    [
        ({}, DeliveryState.ACCEPTED, []),
        ({"email": "a@b"}, DeliveryState.REJECTED, ["email"]),
        ({"mobile": "123456"}, DeliveryState.REJECTED, ["mobile"]),
    ],
)
def test_testing_leads_stores_nothing(
    sandbox: Sandbox,
    vendor: Comunik8,
    fields: dict[str, str],
    state: DeliveryState,
    fields_named: list[str],
    test_as: str,
) -> None:
    async def test(place: Comunik8Destination) -> Outcome:
        assert isinstance(place, capabilities.TestsLeads)
        return await place.test(lead(**fields))

    outcome = at_destination(sandbox, test, {"delays": "60"}, test_as=test_as)
    assert outcome.state is state
    assert [reason.field for reason in outcome.reasons] == fields_named
    assert outcome.exchange is not None
    assert vendor.leads == []


def test_a_test_with_an_unknown_type_stops_the_rest(sandbox: Sandbox, vendor: Comunik8) -> None:
    outcome = at_destination(sandbox, lambda place: place.test(lead()), {"type": "x"}, types="")
    assert (outcome.state, outcome.stop_account) == (DeliveryState.REJECTED, True)
    assert vendor.leads == []


# Calling hours: it is Saturday, 12:00 in London.


@pytest.mark.parametrize(
    ("hours", "zone", "delays", "sent", "noted"),
    [
        ("", "Europe/London", "", None, ""),
        ("Sat 10:00-14:00", "Europe/London", "", None, ""),
        ("Sat 10:00-14:00", "Europe/London", "600", 600, ""),
        ("Sat 13:00-14:00", "Europe/London", "", 3600, "2026-11-21 13:00 (Europe/London)"),
        ("Sat 13:00-14:00", "Europe/Paris", "", None, ""),
        ("Mon 09:00-10:00", "Europe/London", "600", 45 * 3600, "2026-11-23 09:00 (Europe/London)"),
    ],
)
def test_a_call_is_put_off_to_the_calling_hours_and_said_to_be_so(
    sandbox: Sandbox,
    vendor: Comunik8,
    hours: str,
    zone: str,
    delays: str,
    sent: int | None,
    noted: str,
) -> None:
    notes: list[str] = []

    async def work(place: Comunik8Destination) -> Outcome:
        assert isinstance(place, NotesLeads)
        notes.extend(note.message for note in place.notes(lead()))
        return await place.send(lead())

    options = {"delays": delays} if delays else {}
    outcome = at_destination(sandbox, work, options, calling_hours=hours, time_zone=zone)
    assert outcome.state is DeliveryState.ACCEPTED
    assert vendor.leads[0].get("delays") == sent
    assert len(notes) == (1 if noted else 0)
    assert noted in "".join(notes)


def test_hours_that_cannot_be_read_stop_the_account(sandbox: Sandbox) -> None:
    with pytest.raises(AccountError, match="calling hours"):
        client_of(sandbox, calling_hours="always")


# Taking back


def test_a_lead_is_taken_back_before_its_call(sandbox: Sandbox, vendor: Comunik8) -> None:
    send(sandbox, lead())
    assert isinstance(client_of(sandbox), Withdraws)
    assert withdraw(sandbox, lead(), DeliveryState.ACCEPTED).state is DeliveryState.CANCELLED
    assert vendor.leads == []
    assert send(sandbox, lead()).state is DeliveryState.ACCEPTED


@pytest.mark.parametrize(
    ("fields", "kind", "before", "after", "code"),
    [
        ({"email": "a.dialled@b.example"}, "solar", "unknown", "accepted", "cancel_too_late"),
        ({"email": "a.dialled@b.example"}, "solar", "held", "held", "cancel_too_late"),
        ({}, "motor-trade", "unknown", "failed", "cancel_not_found"),
        ({}, "motor-trade", "accepted", "accepted", "cancel_not_found"),
        ({}, "boats", "accepted", "accepted", "type_unknown"),
        ({"mobile": UNSAVEABLE_MOBILE}, "solar", "accepted", "accepted", "cancel_failed"),
    ],
)
def test_what_cannot_be_taken_back_keeps_what_is_proven(
    sandbox: Sandbox, fields: dict[str, str], kind: str, before: str, after: str, code: str
) -> None:
    send(sandbox, lead(**fields))
    outcome = withdraw(sandbox, lead(**fields), DeliveryState(before), kind)
    assert outcome.state == after
    assert [reason.code for reason in outcome.reasons] == [code]
    assert outcome.exchange is not None
    assert not sandbox.problems()


@pytest.mark.parametrize(
    ("status", "error"), [(401, AccountError), (403, AccountError), (500, VendorError)]
)
def test_taking_back_that_comes_to_nothing_is_an_error(
    sandbox: Sandbox, vendor: Comunik8, status: int, error: type[Exception]
) -> None:
    vendor.set_fault(Fault("status", status=status, path=CANCEL))
    with pytest.raises(error):
        withdraw(sandbox, lead(), DeliveryState.ACCEPTED)
