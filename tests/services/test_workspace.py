from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Outcome
from leaddesk.domain.errors import WorkspaceError
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.services.accounts import AccountService
from leaddesk.services.sending import SendService
from leaddesk.services.workspace import Workspace
from leaddesk.store.outbox import DeliveryFilter
from leaddesk.vendors import registry
from tests.fakes import FakeVendor, add_leads

CLAIM_AND_WAIT = """
import sys
from collections.abc import Mapping
from pathlib import Path
from leaddesk.services.workspace import Workspace
workspace = Workspace(Path(sys.argv[1]))
for account in ("never", "safe"):
    assert workspace.claims.turn(account, workspace.owner, (), 1)
print("claimed", flush=True)
sys.stdin.read()
"""


def test_what_is_on_disk(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "w")
    names = {path.name for path in (tmp_path / "w").iterdir()}
    assert {"leaddesk.db", "backups", "attachments"} <= names
    workspace.close()
    assert not list((tmp_path / "w" / "owners").iterdir())


def test_a_killed_process_leaves_unknown_or_queued_and_a_living_one_is_left_alone(
    tmp_path: Path,
) -> None:
    workspace = Workspace(tmp_path)
    workspace.accounts.add(Account("never", "Never", "comunik8", {}))
    workspace.accounts.add(Account("safe", "Safe", "publitrac_v2", {}))
    ids = add_leads(workspace.database, [{"email": "p@example.com"}])
    for account in ("never", "safe"):
        workspace.outbox.create_batch(account, {}, [(ids[0], ())])
    other = subprocess.Popen(
        [sys.executable, "-c", CLAIM_AND_WAIT, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == b"claimed\n"
    workspace.recover()
    assert workspace.outbox.counts(DeliveryFilter()) == {DeliveryState.SENDING: 2}
    os.kill(other.pid, signal.SIGKILL)
    other.communicate()
    workspace.close()

    reopened = Workspace(tmp_path)
    states = {d.account_id: d.state for d in reopened.outbox.find(DeliveryFilter())}
    assert states == {"never": DeliveryState.UNKNOWN, "safe": DeliveryState.QUEUED}
    reopened.close()


def test_a_limit_over_a_minute_keeps_leads_queued(
    workspace: Workspace, accounts: AccountService
) -> None:
    settings, secrets = (
        {"username": "u", "lead_syncs": "30_a_minute"},
        {"api_key": "k", "password": "p"},
    )
    account_id = accounts.add("publitrac_v1", "Main", settings, secrets).id
    opened = accounts.open(account_id)
    for _ in range(30):
        assert opened.wait() == accounts.wait(account_id) == 0
        assert opened.windows.begin("sync_lead") == 0
        opened.windows.end("sync_lead")
    assert opened.wait() > 30
    assert SendService(workspace, accounts).wait_of(account_id) is not None


@pytest.mark.parametrize(("port", "key"), [(1, "right"), (2, "wrong")])
def test_a_run_goes_on_with_the_account_as_it_was_corrected(
    port: int,
    key: str,
    workspace: Workspace,
    accounts: AccountService,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def settings(port: int) -> dict[str, str]:
        return {"base_url": f"http://127.0.0.1:{port}", "max_concurrent": "1"}

    def connect(account: Account, secrets: Mapping[str, str], *_rest: object) -> FakeVendor:
        return wrong if (account.settings, secrets["api_key"]) == (settings(1), "wrong") else right

    def correct(_lead: Lead) -> Outcome:
        if len(wrong.sent) == 1:
            accounts.change(account_id, "Dialler", settings(port), {"api_key": key})
        return Outcome(DeliveryState.ACCEPTED)

    wrong, right = FakeVendor(correct, delay_s=0.05), FakeVendor()
    monkeypatch.setattr(registry, "connect", connect)
    account_id = accounts.add("comunik8", "Dialler", settings(1), {"api_key": "wrong"}).id
    leads = add_leads(workspace.database, [{"email": f"p{n}@example.com"} for n in range(30)])
    workspace.outbox.create_batch(account_id, {}, [(lead, ()) for lead in leads])
    delivered = SendService(workspace, accounts).deliver(account_id, CancelToken())
    assert delivered.settled == {DeliveryState.ACCEPTED: 30}
    assert wrong.sent + right.sent == leads
    assert len(right.sent) > len(wrong.sent)


def test_a_file_in_the_way_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / "w").write_text("no folder")
    with pytest.raises(WorkspaceError, match="folder cannot be used"):
        Workspace(tmp_path / "w")
