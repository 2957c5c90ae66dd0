"""Who is suppressed is blocked when a send is planned, and once more at the last moment before it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from leaddesk.credentials import MemoryCredentialStore
from leaddesk.domain.deliveries import DeliveryState
from leaddesk.domain.errors import UsageError
from leaddesk.domain.jobs import CancelToken
from leaddesk.redaction import Redactor
from leaddesk.sandbox import Sandbox
from leaddesk.services.accounts import AccountService
from leaddesk.services.outbox import DeliveryFilter
from leaddesk.services.sending import SendService
from leaddesk.services.suppressions import SuppressionService
from leaddesk.services.workspace import Workspace
from tests.fakes import add_leads

LEADS = [
    {"email": f"p{number}@example.com", "first_name": "Pat", "last_name": "Doe", "mobile": mobile}
    for number, mobile in enumerate(["07700900123", "07700900124", "07700900125", "07700900126"])
]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace(tmp_path / "workspace")
    add_leads(opened.database, ({**lead, "country": "GB"} for lead in LEADS))
    yield opened
    opened.close()


@pytest.fixture
def suppressions(workspace: Workspace) -> SuppressionService:
    return SuppressionService(workspace.suppressions, workspace.leads)


def test_suppressed_leads_are_blocked_with_the_lists_name_and_never_leave(
    workspace: Workspace, suppressions: SuppressionService, tmp_path: Path
) -> None:
    unsubscribed = tmp_path / "unsubscribed.csv"
    hashed = hashlib.sha1(b"p1@example.com").hexdigest()
    unsubscribed.write_text(f"hash\n{hashed}\n\n{hashed}\n")
    with Sandbox() as sandbox:
        account = sandbox.accounts["comunik8"]
        accounts = AccountService(
            workspace.accounts, MemoryCredentialStore(), Redactor(), workspace.ledger
        )
        account_id = accounts.add("comunik8", "Dialler", account.settings, account.secrets).id
        sending = SendService(workspace, accounts)
        suppressions.add(["p0@example.com"])
        done = suppressions.import_file(unsubscribed)
        assert (done.lines, done.added, done.known, done.skipped) == (3, 1, 1, 1)
        kind = account.settings["types"].partition(",")[0]
        plan = sending.plan(account_id, [1, 2, 3, 4], {"type": kind}, CancelToken())
        sending.queue(plan)
        suppressions.add_leads([3], "Called and said no")  # while the leads wait
        sending.deliver(account_id, CancelToken())
    found = {delivery.lead_id: delivery for delivery in workspace.outbox.find(DeliveryFilter())}
    assert {lead_id: str(one.state) for lead_id, one in found.items()} == {
        1: "blocked",
        2: "blocked",
        3: "blocked",
        4: "accepted",
    }
    for lead_id, name in ((1, "Do not contact"), (2, "unsubscribed"), (3, "Called and said no")):
        assert f"“{name}”" in found[lead_id].reason
    assert workspace.outbox.counts(DeliveryFilter())[DeliveryState.BLOCKED] == 3


def test_a_value_that_is_none_adds_nothing(suppressions: SuppressionService) -> None:
    with pytest.raises(UsageError):
        suppressions.add(["p0@example.com", "Pat Doe"])
    assert list(suppressions.all()) == []


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_files_of_other_programs_are_read(
    suppressions: SuppressionService, tmp_path: Path, encoding: str
) -> None:
    file = tmp_path / "list.txt"
    file.write_bytes("p0@example.com\r\n+44 7700 900126\r\nexample.org\r\n".encode(encoding))
    assert suppressions.import_file(file, "Blocklist").added == 3
    assert {(one.kind, one.list_name) for one in suppressions.all()} == {
        ("email", "Blocklist"),
        ("phone", "Blocklist"),
        ("domain", "Blocklist"),
    }
