"""The clients against the stand-in servers, which were written from the same documents by other hands."""

from __future__ import annotations

import asyncio
from typing import Literal

import pytest

from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Outcome
from leaddesk.domain.errors import AccountError, UncertainError
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.redaction import Redactor
from leaddesk.sandbox import Fault, Sandbox
from leaddesk.vendors import registry
from leaddesk.vendors.capabilities import CheckResult, VendorClient
from tests.vendors.support import lead, use

STATES = {
    "publitrac_v1": DeliveryState.ACCEPTED,
    "publitrac_v2": DeliveryState.PENDING,
    "convertr": DeliveryState.PENDING,
    "comunik8": DeliveryState.ACCEPTED,
    "footprints": DeliveryState.ACCEPTED,
}
SMALL = {
    "email": "bo@example.com",
    "first_name": "Bo",
    "last_name": "Li",
    "mobile": "07700900456",
    "source": "Fair",
}


def client_of(
    sandbox: Sandbox,
    vendor: str,
    *,
    wrong: str = "",
    redactor: Redactor | None = None,
    **settings: str,
) -> VendorClient:
    account = sandbox.accounts[vendor]
    secrets = {
        name: text + ("x" if name == wrong else "") for name, text in account.secrets.items()
    }
    configured = Account("id-1", "Practice", vendor, {**account.settings, **settings})
    return registry.connect(configured, secrets, redactor or Redactor())


def send(
    sandbox: Sandbox, vendor: str, one: Lead, *, redactor: Redactor | None = None, **settings: str
) -> Outcome:
    async def work(client: VendorClient) -> Outcome:
        destination = await client.destination(sandbox.accounts[vendor].destination)
        assert destination.preflight(one) == ()
        return await destination.send(one)

    return use(client_of(sandbox, vendor, redactor=redactor, **settings), work)


@pytest.mark.parametrize("vendor", registry.VENDOR_IDS)
def test_the_account_checks_out_and_leaves_nothing_behind(sandbox: Sandbox, vendor: str) -> None:
    result: CheckResult = use(client_of(sandbox, vendor), lambda client: client.check())
    assert result.ok
    assert not sandbox[vendor].leads
    assert not sandbox.problems()


WRONG = [
    *(
        ("publitrac_v1", "api_key"),
        ("publitrac_v1", "password"),
        ("publitrac_v2", "api_key"),
        ("comunik8", "api_key"),
    ),
    *(("convertr", "client_id"), ("convertr", "client_secret"), ("convertr", "api_key")),
    *(("footprints", "key"), ("footprints", "secret")),
]


@pytest.mark.parametrize(("vendor", "wrong"), WRONG)
def test_wrong_secrets_are_an_account_error(sandbox: Sandbox, vendor: str, wrong: str) -> None:
    with pytest.raises(AccountError) as caught:
        use(client_of(sandbox, vendor, wrong=wrong), lambda client: client.check())
    assert caught.value.hint
    for secret in sandbox.accounts[vendor].secrets.values():
        assert secret not in str(caught.value)


@pytest.mark.parametrize("vendor", registry.VENDOR_IDS)
@pytest.mark.parametrize("one", [lead(), Lead(8, SMALL)], ids=["all fields", "few fields"])
def test_a_lead_arrives(sandbox: Sandbox, vendor: str, one: Lead) -> None:
    outcome = send(sandbox, vendor, one)
    assert outcome.state is STATES[vendor]
    assert outcome.exchange is not None
    assert not sandbox.problems()


@pytest.mark.parametrize("vendor", registry.VENDOR_IDS)
def test_no_secret_is_in_what_is_kept(sandbox: Sandbox, vendor: str) -> None:
    redactor = Redactor()
    outcome = send(sandbox, vendor, lead(), redactor=redactor)
    kept = repr(outcome)
    for secret in sandbox.accounts[vendor].secrets.values():
        assert secret not in kept
    # Redacting once more would change the text if a known secret or token in any spelling were left.
    assert outcome.exchange is not None
    assert redactor.redact(outcome.exchange.request) == outcome.exchange.request


@pytest.mark.parametrize(
    ("vendor", "settings"),
    [
        ("publitrac_v1", {"credentials_in": "url"}),
        ("publitrac_v1", {"api_key_param": "apikey"}),
        ("convertr", {"grant": "password"}),
        ("convertr", {"token_in": "query"}),
        ("footprints", {"grant": "password"}),
        ("footprints", {"grant": "pin"}),
    ],
)
def test_every_documented_way_works(
    sandbox: Sandbox, vendor: str, settings: dict[str, str]
) -> None:
    assert send(sandbox, vendor, lead(), **settings).state is STATES[vendor]
    assert not sandbox.problems()


def test_a_second_lead_at_comunik8_is_known_already(sandbox: Sandbox) -> None:
    assert send(sandbox, "comunik8", lead()).state is DeliveryState.ACCEPTED
    assert send(sandbox, "comunik8", lead()).state in {DeliveryState.DUPLICATE, DeliveryState.HELD}


@pytest.mark.parametrize("vendor", registry.VENDOR_IDS)
def test_everything_that_can_be_picked_is_listed(sandbox: Sandbox, vendor: str) -> None:
    pickable = [param.name for param in registry.descriptor(vendor).destination if param.picker]

    async def work(client: VendorClient) -> list[int]:
        options = sandbox.accounts[vendor].destination
        return [len(await client.choices(name, options)) for name in pickable]

    assert all(use(client_of(sandbox, vendor), work))
    assert not sandbox.problems()


@pytest.mark.parametrize("vendor", registry.VENDOR_IDS)
def test_many_leads_share_one_sign_in(sandbox: Sandbox, vendor: str) -> None:
    async def work(client: VendorClient) -> list[Outcome]:
        destination = await client.destination(sandbox.accounts[vendor].destination)
        leads = [
            Lead(n, {**SMALL, "email": f"bo{n}@example.com", "mobile": f"077009001{n:02}"})
            for n in range(12)
        ]
        return list(await asyncio.gather(*(destination.send(one) for one in leads)))

    outcomes = use(client_of(sandbox, vendor), work)
    assert {outcome.state for outcome in outcomes} == {STATES[vendor]}
    tokens = [request for request in sandbox[vendor].requests if "oken" in request.path]
    assert len(tokens) <= 1
    assert not sandbox.problems()


def pushes(sandbox: Sandbox, vendor: str) -> int:
    """How many requests other than sign-in and reads arrived."""
    return sum(1 for r in sandbox[vendor].requests if r.method == "POST" and "oken" not in r.path)


@pytest.mark.parametrize("vendor", registry.VENDOR_IDS)
@pytest.mark.parametrize("kind", ["drop_before", "drop_after"])
def test_a_connection_that_breaks_is_uncertain_and_nothing_is_repeated(
    sandbox: Sandbox, vendor: str, kind: Literal["drop_before", "drop_after"]
) -> None:
    sandbox[vendor].set_fault(Fault(kind))
    with pytest.raises(UncertainError) as caught:
        send(sandbox, vendor, lead())
    assert caught.value.exchange is not None
    assert pushes(sandbox, vendor) == 1


@pytest.mark.parametrize("vendor", registry.VENDOR_IDS)
@pytest.mark.parametrize(
    ("fault", "state", "pause"),
    [
        (Fault("garbage"), DeliveryState.UNKNOWN, None),
        (Fault("status", status=500), DeliveryState.UNKNOWN, None),
        (Fault("status", status=503), DeliveryState.UNKNOWN, None),
        (Fault("status", status=429, retry_after=7), DeliveryState.QUEUED, 7.0),
    ],
    ids=["garbage", "500", "503", "429"],
)
def test_what_a_failing_vendor_proves(
    sandbox: Sandbox, vendor: str, fault: Fault, state: DeliveryState, pause: float | None
) -> None:
    sandbox[vendor].set_fault(fault)
    outcome = send(sandbox, vendor, lead())
    assert (outcome.state, outcome.retry_after_s) == (state, pause)
    assert pushes(sandbox, vendor) == 1
