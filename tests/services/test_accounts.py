"""Accounts: what is refused changes nothing, and what is removed is sent nothing any more."""

from __future__ import annotations

import pytest

from leaddesk.domain.deliveries import Reason
from leaddesk.domain.errors import UsageError
from leaddesk.domain.states import DeliveryState
from leaddesk.services.accounts import AccountService
from leaddesk.services.workspace import Workspace
from leaddesk.store.outbox import DeliveryFilter
from tests.fakes import add_leads


def test_a_name_that_is_taken_leaves_the_secrets_as_they_were(accounts: AccountService) -> None:
    accounts.add("comunik8", "Größe", {}, {})
    mine = accounts.add("comunik8", "Mine", {}, {"api_key": "before"})
    for name in ("GRÖSSE", "größe", ""):
        with pytest.raises(UsageError):
            accounts.change(mine.id, name, {}, {"api_key": "after"})
    assert accounts._credentials.get(mine.id, "api_key") == "before"
    assert accounts.change(mine.id, "MINE", {}, {}).name == "MINE"


def test_nothing_can_be_queued_for_an_account_that_was_removed(
    accounts: AccountService, workspace: Workspace
) -> None:
    account = accounts.add("comunik8", "Calls", {}, {})
    leads = add_leads(workspace.database, [{"email": f"p{n}@example.com"} for n in range(3)])
    stopped = Reason("no_code", "It has no calling code.")
    workspace.outbox.create_batch(
        account.id, {}, [(leads[0], ()), (leads[1], (stopped,)), (leads[2], (stopped,))]
    )
    with workspace.database.write() as connection:
        connection.execute("UPDATE delivery SET state='failed' WHERE lead_id=?", (leads[2],))
    accounts.remove(account.id)
    assert workspace.outbox.retry(DeliveryFilter()) == 0
    assert workspace.outbox.counts(DeliveryFilter()) == {DeliveryState.CANCELLED: 3}
    assert workspace.outbox.find(DeliveryFilter())[1].reasons == (stopped,)
