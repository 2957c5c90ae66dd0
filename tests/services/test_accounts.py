"""Accounts: what is refused changes nothing."""

from __future__ import annotations

import pytest

from leaddesk.domain.errors import UsageError
from leaddesk.services.accounts import AccountService


def test_a_name_that_is_taken_leaves_the_secrets_as_they_were(accounts: AccountService) -> None:
    accounts.add("comunik8", "Größe", {}, {})
    mine = accounts.add("comunik8", "Mine", {}, {"api_key": "before"})
    for name in ("GRÖSSE", "größe", ""):
        with pytest.raises(UsageError):
            accounts.change(mine.id, name, {}, {"api_key": "after"})
    assert accounts._credentials.get(mine.id, "api_key") == "before"
    assert accounts.change(mine.id, "MINE", {}, {}).name == "MINE"
