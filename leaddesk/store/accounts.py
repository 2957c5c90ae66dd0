"""Accounts on disk. Their secrets never come here."""

from __future__ import annotations

import json
from collections.abc import Mapping

import apsw

from leaddesk.domain.accounts import Account, Health
from leaddesk.domain.clock import now_text
from leaddesk.domain.errors import AccountError, UsageError
from leaddesk.domain.texts import Text
from leaddesk.store.database import Database
from leaddesk.store.rows import sentence_of, sentence_text

_SELECT = (
    "SELECT id, name, vendor, settings, practice, health, health_detail, checked_at, paused, created_at,"
    " changes"
    " FROM account WHERE NOT removed"
)


class AccountRepository:
    """All calls are quick and may come from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Account, ...]:
        """Every account, by name."""
        with self._database.read() as connection:
            return tuple(
                _account(*row)
                for row in connection.execute(f"{_SELECT} ORDER BY name COLLATE NOCASE")
            )

    def get(self, account_id: str) -> Account:
        """The account of that id. Raises AccountError."""
        return self._one("id=?", account_id)

    def by_name(self, name: str) -> Account:
        """The account of that name, in any case. Raises AccountError."""
        return self._one("name=? COLLATE NOCASE", name)

    def add(self, account: Account) -> None:
        """Raises UsageError when an account of that name exists."""
        try:
            with self._database.write() as connection:
                connection.execute(
                    "INSERT INTO account(id, name, vendor, settings, practice, health, created_at)"
                    " VALUES(?, ?, ?, ?, ?, ?, ?)",
                    (
                        account.id,
                        account.name,
                        account.vendor,
                        json.dumps(dict(account.settings), sort_keys=True),
                        account.practice,
                        str(account.health),
                        now_text(),
                    ),
                )
        except apsw.ConstraintError:
            raise name_taken(account.name) from None

    def change(self, account_id: str, *, name: str, settings: Mapping[str, str]) -> None:
        """Set name and settings; health is unchecked again. Accounts that name it go on doing so.

        Raises UsageError when the name is taken.
        """
        try:
            with self._database.write() as connection:
                connection.execute(
                    "UPDATE account SET settings=json_set(settings, '$.read_back_account', ?)"
                    " WHERE settings ->> 'read_back_account' ="
                    " (SELECT name FROM account WHERE id=?) COLLATE NOCASE",
                    (name, account_id),
                )
                connection.execute(
                    "UPDATE account SET name=?, settings=?, health=?, health_detail='', paused='',"
                    " changes=changes + 1 WHERE id=?",
                    (
                        name,
                        json.dumps(dict(settings), sort_keys=True),
                        str(Health.UNCHECKED),
                        account_id,
                    ),
                )
        except apsw.ConstraintError:
            raise name_taken(name) from None

    def set_health(self, account_id: str, health: Health, detail: str) -> None:
        """Remember what the last exchange showed."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE account SET health=?, health_detail=?, checked_at=? WHERE id=?",
                (str(health), sentence_text(detail), now_text(), account_id),
            )

    def prove(self, account: Account) -> None:
        """An exchange showed that the account works as it is given here: it may be set otherwise by now."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE account SET health=?, health_detail='', checked_at=? WHERE id=? AND changes=?",
                (str(Health.CONNECTED), now_text(), account.id, account.changes),
            )

    def set_paused(self, account_id: str, why: str) -> None:
        """Pause sending with a reason people read, or go on with an empty one."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE account SET paused=? WHERE id=?", (sentence_text(why), account_id)
            )

    def remove(self, account_id: str) -> None:
        """Forget an account: what could still be sent is cancelled; all else stays on the leads' timelines."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE delivery SET state='cancelled', updated_at=?"
                " WHERE account_id=? AND state IN ('queued', 'blocked', 'failed')",
                (now_text(), account_id),
            )
            connection.execute(
                "UPDATE account SET removed=1, settings='{}' WHERE id=?", (account_id,)
            )

    def _one(self, condition: str, value: str) -> Account:
        with self._database.read() as connection:
            for row in connection.execute(f"{_SELECT} AND {condition}", (value,)):
                return _account(*row)
        names = ", ".join(f"“{account.name}”" for account in self.all())
        raise AccountError(
            Text("There is no account “{value}”.", value=value),
            hint=Text("Accounts here: {names}.", names=names)
            if names
            else "Add one with “leaddesk account add”.",
        )


def name_taken(name: str) -> UsageError:
    """There is another account of that name."""
    return UsageError(
        Text("There is an account “{name}” already.", name=name), hint="Choose another name."
    )


def _account(
    account_id: str,
    name: str,
    vendor: str,
    settings: str,
    practice: int,
    health: str,
    health_detail: str,
    checked_at: str,
    paused: str,
    created_at: str,
    changes: int,
) -> Account:
    return Account(
        id=account_id,
        name=name,
        vendor=vendor,
        settings=json.loads(settings),
        health=Health(health),
        health_detail=sentence_of(health_detail),
        checked_at=checked_at,
        practice=bool(practice),
        paused=sentence_of(paused),
        created_at=created_at,
        changes=changes,
    )
