"""A token that lives a year is kept beside the account's secrets."""

from __future__ import annotations

import json

import pytest

from leaddesk.credentials.memory import MemoryCredentialStore
from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import CredentialError
from leaddesk.redaction import Redactor
from leaddesk.sandbox import Sandbox
from leaddesk.services.accounts import TOKEN, AccountService
from leaddesk.services.workspace import Workspace


class Stubborn(MemoryCredentialStore):
    """Has the secrets, but keeps nothing new."""

    full = False

    def set(self, account_id: str, name: str, value: str) -> None:
        if self.full:
            raise CredentialError("The keyring is full.", cause="failed")
        super().set(account_id, name, value)


def service(
    workspace: Workspace, credentials: MemoryCredentialStore, redactor: Redactor | None = None
) -> AccountService:
    """The service as after a start of the program."""
    return AccountService(workspace.accounts, credentials, redactor or Redactor(), workspace.ledger)


def add(sandbox: Sandbox, accounts: AccountService, vendor: str = "footprints") -> Account:
    known = sandbox.accounts[vendor]
    return accounts.add(vendor, "Practice", known.settings, known.secrets)


def test_a_secret_from_a_file_has_no_line_end(sandbox: Sandbox, workspace: Workspace) -> None:
    known = sandbox.accounts["publitrac_v2"]
    accounts = service(workspace, MemoryCredentialStore())
    from_file = {name: f" {secret}\n" for name, secret in known.secrets.items()}
    added = accounts.add("publitrac_v2", "Practice", known.settings, from_file)
    assert accounts.check(added.id).ok


def list_channels(accounts: AccountService, account: Account) -> None:
    assert accounts.choices(account.id, "channel_id", {})


def sign_ins(sandbox: Sandbox) -> int:
    return sum(request.path == "/api/token" for request in sandbox["footprints"].requests)


def test_the_next_start_goes_on_with_it(sandbox: Sandbox, workspace: Workspace) -> None:
    credentials, redactor = MemoryCredentialStore(), Redactor()
    account = add(sandbox, service(workspace, credentials))
    list_channels(service(workspace, credentials), account)
    list_channels(service(workspace, credentials, redactor), account)
    assert sign_ins(sandbox) == 1
    kept = json.loads(credentials.get(account.id, TOKEN) or "")
    assert kept.keys() == {"value", "ends_at", "asked_with"}
    assert kept["value"] not in redactor.redact(f"seen: {kept['value']}")
    assert service(workspace, credentials).stored_secrets(account.id).count(TOKEN) == 0


def test_removing_the_account_forgets_it(sandbox: Sandbox, workspace: Workspace) -> None:
    credentials = MemoryCredentialStore()
    accounts = service(workspace, credentials)
    account = add(sandbox, accounts)
    list_channels(accounts, account)
    accounts.remove(account.id)
    assert repr(credentials) == "MemoryCredentialStore(0 secrets)"


@pytest.mark.parametrize(
    "kept", ["", "no JSON", "[]", '{"value": "x"}', '{"value":1,"ends_at":[],"asked_with":""}']
)
def test_what_cannot_be_read_is_asked_for_anew(
    sandbox: Sandbox, workspace: Workspace, kept: str
) -> None:
    credentials = MemoryCredentialStore()
    account = add(sandbox, service(workspace, credentials))
    credentials.set(account.id, TOKEN, kept)
    list_channels(service(workspace, credentials), account)
    assert sign_ins(sandbox) == 1


def test_a_keyring_that_takes_no_more_stops_nothing(sandbox: Sandbox, workspace: Workspace) -> None:
    credentials = Stubborn()
    account = add(sandbox, service(workspace, credentials))
    credentials.full = True
    for _ in range(2):
        list_channels(service(workspace, credentials), account)
    assert sign_ins(sandbox) == 2


@pytest.mark.parametrize(("vendor", "kept"), [("convertr", 1), ("publitrac_v2", 0)])
def test_a_token_of_an_hour_is_kept_one_of_minutes_stays_in_memory(
    sandbox: Sandbox, workspace: Workspace, vendor: str, kept: int
) -> None:
    credentials = MemoryCredentialStore()
    accounts = service(workspace, credentials)
    account = add(sandbox, accounts, vendor)
    assert accounts.check(account.id).ok
    assert bool(credentials.get(account.id, TOKEN)) == kept
