"""Invented leads, put straight into a workspace's tables."""

from __future__ import annotations

from leaddesk.domain.accounts import Account, Health
from leaddesk.domain.clock import now_text
from leaddesk.services.workspace import Workspace

FIRST = ("Ada", "Grace", "Alan", "Marie", "Ion")
LAST = ("Example", "Hopper", "Turing", "Curie", "Popescu", "Özdemir", "García-Márquez")
STATES = ("accepted", "accepted", "rejected", "pending", "unknown", "queued", "blocked", "failed")


def fill(workspace: Workspace, number: int) -> None:
    """Lead i is `<first>.<last>.<i>@example.com`; every second one has a phone; half have deliveries."""
    now = now_text()
    workspace.accounts.add(Account("a1", "Convertr UK", "convertr", {}, Health.CONNECTED))
    workspace.accounts.add(
        Account("a2", "Comunik8 practice", "comunik8", {}, Health.UNCHECKED, practice=True)
    )
    with workspace.database.write(durable=False) as connection:
        connection.executemany(
            "INSERT INTO lead(id, email, email_key, first_name, last_name, phone, country, source,"
            " added_at, updated_at) VALUES(?1, ?2, ?2, ?3, ?4, ?5, 'GB', 'Webinar', ?6, ?6)",
            [
                (
                    i,
                    f"{FIRST[i % 5]}.{LAST[i % 7]}.{i}@example.com".lower(),
                    FIRST[i % 5],
                    LAST[i % 7],
                    f"+44 7700 {i:06}" if i % 2 else None,
                    now,
                )
                for i in range(1, number + 1)
            ],
        )
        connection.execute("INSERT INTO batch VALUES(1, 'a1', '{}', ?)", (now,))
        connection.executemany(
            "INSERT INTO delivery(batch_id, account_id, lead_id, state, updated_at)"
            " VALUES(1, 'a1', ?, ?, ?)",
            [(i, STATES[i % len(STATES)], now) for i in range(1, number + 1, 2)],
        )
        connection.execute(
            "INSERT INTO attempt(delivery_id, at, state, status, duration_s, request, answer)"
            " VALUES(1, ?, 'rejected', 422, 0.5, 'POST /leads', 'phone: invalid')",
            (now,),
        )
