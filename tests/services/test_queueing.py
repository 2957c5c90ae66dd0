"""Between a plan and its Send much may happen: only what was planned is queued."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaddesk.domain.errors import AccountError
from leaddesk.domain.imports import ImportOptions
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.services.accounts import AccountService
from leaddesk.services.imports import ImportService
from leaddesk.services.sending import SendService
from leaddesk.services.workspace import Workspace
from leaddesk.store.outbox import DeliveryFilter
from tests.fakes import add_leads
from tests.services.scripted import ScriptedClient

ALL = DeliveryFilter()


@pytest.fixture
def account_id(accounts: AccountService, client: ScriptedClient) -> str:
    return accounts.add("comunik8", "Dialler", {"base_url": "http://127.0.0.1:1"}, {}).id


def test_nobody_is_sent_in_place_of_a_lead_whose_import_was_taken_back(
    workspace: Workspace, accounts: AccountService, account_id: str, tmp_path: Path
) -> None:
    imports, sending = ImportService(workspace.database), SendService(workspace, accounts)

    def bring(email: str) -> tuple[int, int]:
        file = tmp_path / "leads.csv"
        file.write_text(f"email\n{email}\n")
        number = imports.run(file, ImportOptions(), ignore_progress, CancelToken()).id
        lead = workspace.leads.by_email(email)
        assert number is not None
        assert lead is not None
        return number, lead.id

    _, stays = bring("grace@example.com")
    wrong, goes = bring("ada@example.com")
    plan = sending.plan(account_id, [stays, goes], {"type": "solar"}, CancelToken())
    imports.undo(wrong)
    _, other = bring("other@example.com")
    assert other == goes, "the id is given again"
    sending.queue(plan)
    assert [one.email for one in workspace.outbox.find(ALL)] == ["grace@example.com"]


def test_nothing_is_queued_for_an_account_that_was_removed_since(
    workspace: Workspace, accounts: AccountService, account_id: str
) -> None:
    sending = SendService(workspace, accounts)
    leads = add_leads(workspace.database, [{"email": "ada@example.com"}])
    plan = sending.plan(account_id, leads, {"type": "solar"}, CancelToken())
    accounts.remove(account_id)
    with pytest.raises(AccountError, match="removed"):
        sending.queue(plan)
    assert workspace.outbox.find(ALL) == []
