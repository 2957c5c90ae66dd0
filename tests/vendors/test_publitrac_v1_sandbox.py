"""Every operation of PUBLITRAC v1 through real HTTP, against the stand-in written from the same document."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TypeVar

import pytest

from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import AccountError, VendorError
from leaddesk.domain.states import DeliveryState
from leaddesk.redaction import Redactor
from leaddesk.sandbox import Fault, Sandbox
from leaddesk.vendors import arguments, registry
from leaddesk.vendors.capabilities import CallResult, Inquires, Inquiry, PullsLeads, VendorClient
from leaddesk.vendors.pacing import Pace
from leaddesk.vendors.publitrac_v1.descriptor import DESCRIPTOR
from leaddesk.vendors.publitrac_v1.methods import ADD_EMAIL_CAMPAIGN, EXECUTE_CAMPAIGN, METHODS
from tests.vendors import publitrac_examples as doc
from tests.vendors.publitrac_calls import DONE, KNOWN, NEW, NOBODY, RECORDS, ROWS
from tests.vendors.support import lead, use

T = TypeVar("T")


def connected(
    sandbox: Sandbox, work: Callable[[VendorClient], Coroutine[object, object, T]], wrong: str = ""
) -> T:
    """Do some work with a client of the practice account, at the documented pace."""
    account = sandbox.accounts["publitrac_v1"]
    secrets = {
        name: text + ("x" if name == wrong else "") for name, text in account.secrets.items()
    }
    configured = Account(
        "id-1", "Practice", "publitrac_v1", {**account.settings, "partial_calls": "true"}
    )
    client = registry.connect(configured, secrets, Redactor(), Pace(DESCRIPTOR.ceiling_per_second))
    return use(client, work)


async def call(client: VendorClient, operation: str, given: Mapping[str, object]) -> CallResult:
    return await client.call(operation, arguments.checked(DESCRIPTOR.operation(operation), given))


NAMES = {name: method.name for name, method in METHODS.items()} | {
    "execute_campaign": EXECUTE_CAMPAIGN.name,
    "add_email_campaign": ADD_EMAIL_CAMPAIGN.name,
}


def test_every_operation_is_tried() -> None:
    assert {*ROWS, *RECORDS, *DONE} == {operation.name for operation in DESCRIPTOR.operations}


@pytest.mark.parametrize("operation", ROWS)
def test_tables_are_read_to_their_end(sandbox: Sandbox, operation: str) -> None:
    given, count = ROWS[operation]
    result = connected(sandbox, lambda client: call(client, operation, given))
    assert isinstance(result.result, list)
    assert len({row["id"] for row in result.result}) == len(result.result) == count
    assert not sandbox.problems()


@pytest.mark.parametrize("operation", RECORDS)
def test_one_lead_is_found(sandbox: Sandbox, operation: str) -> None:
    result = connected(sandbox, lambda client: call(client, operation, RECORDS[operation]))
    assert isinstance(result.result, dict)
    assert (result.result["email"], result.result["promoABC"]) == (KNOWN, "sent")
    assert not sandbox.problems()


@pytest.mark.parametrize("operation", DONE)
def test_writes_are_taken(sandbox: Sandbox, operation: str) -> None:
    given, status = DONE[operation]
    result = connected(sandbox, lambda client: call(client, operation, given))
    assert (result.ok, result.status, result.reasons) == (True, status, ())
    assert not sandbox.problems()


@pytest.mark.parametrize(
    ("operation", "given", "code"),
    [
        ("get_lead", {"email": NOBODY}, "publitrac_9005"),
        ("get_lead_by_external_id", {"external_id": "x"}, "publitrac_9005"),
        ("get_list", {"list": "No such list"}, "publitrac_9009"),
        ("get_view", {"view": "No such view"}, "publitrac_9010"),
        ("add_leads_to_list", {"list": "Neu", "emails": [KNOWN, NOBODY]}, "publitrac_9005"),
        ("add_leads_to_list", {"list": "PromoABC_Email_Open", "emails": [KNOWN]}, "publitrac_9012"),
        ("add_web_visit_history", {"email": NOBODY, **doc.VISIT}, "publitrac_9005"),
        (
            "execute_campaign",
            {"emails": [KNOWN, NOBODY], "campaigns": ["LinkedIn"]},
            "publitrac_9005",
        ),
        ("add_lead", {**NEW, "email": KNOWN}, "publitrac_9004"),
        ("remove_lead_from_list", {"list": "No such list", "email": KNOWN}, "publitrac_9009"),
    ],
)
def test_refusals_are_told_in_plain_words(
    sandbox: Sandbox, operation: str, given: dict[str, object], code: str
) -> None:
    result = connected(sandbox, lambda client: call(client, operation, given))
    assert not result.ok
    assert [reason.code for reason in result.reasons] == [code]


@pytest.mark.parametrize("wrong", ["api_key", "password"])
def test_wrong_credentials_are_an_account_error(sandbox: Sandbox, wrong: str) -> None:
    with pytest.raises(AccountError):
        connected(sandbox, lambda client: call(client, "get_lead", {"email": KNOWN}), wrong)


@pytest.mark.parametrize(
    ("what", "since", "until", "count"),
    [
        ("leads", "", "", 250),
        ("list:Imported2012", "", "", 125),
        ("view:PromoABC_Email_Open", "", "", 35),
        ("leads", "2015-10-01", "2015-10-31", 250),
        ("leads", "2026-01-01", "", 0),
    ],
)
def test_leads_are_pulled_once_each(
    sandbox: Sandbox, what: str, since: str, until: str, count: int
) -> None:
    async def work(client: VendorClient) -> list[Mapping[str, str]]:
        assert isinstance(client, PullsLeads)
        return [one.values async for page in client.pull(what, since, until) for one in page.leads]

    leads = connected(sandbox, work)
    assert len({one["email"] for one in leads}) == len(leads) == count
    assert not sandbox.problems()
    if count == 250:
        assert {"Müller & Söhne <Export>", "L'Été & Fils"} <= {one["company"] for one in leads}
        assert {"TYPO3 <11> & Größeres"} <= {one.get("custom.cms") for one in leads}


def test_what_was_sent_is_found_again_when_its_answer_was_lost(sandbox: Sandbox) -> None:
    async def work(client: VendorClient) -> list[object]:
        assert isinstance(client, Inquires)
        destination = await client.destination({})
        asked = Inquiry(1, DeliveryState.UNKNOWN, lead(), {}, "", "2026-11-20T10:00:00Z")
        before = await client.inquire(asked)
        sandbox["publitrac_v1"].set_fault(Fault("drop_after", times=1))
        with pytest.raises(VendorError):
            await destination.send(lead())
        return [before, await client.inquire(asked)]

    before, after = connected(sandbox, work)
    assert before is None
    assert getattr(after, "state", None) is DeliveryState.ACCEPTED


@pytest.mark.parametrize("operation", [*ROWS, *RECORDS, *DONE])
def test_a_server_that_fails_is_an_error_and_nothing_is_repeated(
    sandbox: Sandbox, operation: str
) -> None:
    given = {**{name: row[0] for name, row in {**ROWS, **DONE}.items()}, **RECORDS}[operation]
    path = f"/api?method={NAMES[operation]}" if operation in NAMES else "/ecommerce/transaction"
    sandbox["publitrac_v1"].set_fault(Fault("garbage", path=path))
    if operation == "add_email_campaign":
        result = connected(sandbox, lambda client: call(client, operation, given))
        assert isinstance(result.result, list)
        assert {row["state"] for row in result.result} == {"unknown"}
    elif operation == "add_transaction":
        # Its only documented answer is HTTP 200, whatever the body says.
        assert connected(sandbox, lambda client: call(client, operation, given)).ok
    else:
        with pytest.raises((VendorError, AccountError)):
            connected(sandbox, lambda client: call(client, operation, given))
    lookups = 2 if operation == "execute_campaign" else 0
    assert len(sandbox["publitrac_v1"].requests) == lookups + 1
