from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.exchange import Exchange
from leaddesk.domain.states import DeliveryState
from leaddesk.store.accounts import AccountRepository
from leaddesk.store.claims import Answer, Claim, ClaimRepository
from leaddesk.store.database import Database
from leaddesk.store.erasing import ErasingRepository
from leaddesk.store.outbox import DeliveryFilter, OutboxRepository
from leaddesk.store.results import ResultRepository
from leaddesk.store.timeline import TimelineRepository
from tests.fakes import add_leads

ALL = DeliveryFilter()
OK = Outcome(DeliveryState.ACCEPTED, vendor_id="V1", exchange=Exchange("POST x", "yes", 200, 0.1))


@pytest.fixture
def outbox(database: Database) -> OutboxRepository:
    accounts = AccountRepository(database)
    for account_id in ("a", "b"):
        accounts.add(Account(account_id, account_id.upper(), "comunik8", {}))
    add_leads(
        database, ({"email": f"p{n}@example.com", "full_name": f"Person {n}"} for n in range(5))
    )
    return OutboxRepository(database)


def claims(outbox: OutboxRepository) -> ClaimRepository:
    return ClaimRepository(outbox._database)


def claim(outbox: OutboxRepository, owner: str = "me") -> Claim:
    [found] = claims(outbox).turn("a", owner, (), 1)
    return found


def settle(outbox: OutboxRepository, answer: Answer, owner: str = "me") -> None:
    assert not claims(outbox).turn("a", owner, [answer], 0)


def counts(outbox: OutboxRepository) -> dict[str, int]:
    return {str(state): count for state, count in outbox.counts(ALL).items()}


def test_a_batch_holds_what_may_go_and_what_may_not(outbox: OutboxRepository) -> None:
    blocked = Reason("no_phone", "A phone number is needed.", field="phone")
    batch_id = outbox.create_batch(
        "a", {"type": "solar", "subtype": ""}, [(1, ()), (2, (blocked,))]
    )
    assert counts(outbox) == {"queued": 1, "blocked": 1}
    batch = outbox.batch(batch_id)
    assert batch.options == {"type": "solar"}
    assert sum(batch.counts.values()) == 2
    assert outbox.reasons(ALL) == [(blocked, 1)]


def test_a_claim_is_made_once_in_order_and_per_account(outbox: OutboxRepository) -> None:
    outbox.create_batch("a", {}, [(1, ()), (2, ())])
    outbox.create_batch("b", {}, [(3, ())])
    assert [claim(outbox).lead_id, claim(outbox).lead_id] == [1, 2]
    assert not claims(outbox).turn("a", "me", (), 1)
    assert not claims(outbox).has_queued("a")
    assert claims(outbox).has_queued("b")


def test_one_lead_is_never_on_its_way_twice_to_one_account(outbox: OutboxRepository) -> None:
    outbox.create_batch("a", {}, [(1, ())])
    outbox.create_batch("a", {"type": "x"}, [(1, ()), (2, ())])
    first = claim(outbox)
    assert claim(outbox).lead_id == 2
    assert not claims(outbox).turn("a", "me", (), 1)
    settle(outbox, Answer(first.delivery_id, OK))
    assert claim(outbox).lead_id == 1


def test_what_was_queued_meanwhile_is_left_out(outbox: OutboxRepository) -> None:
    outbox.create_batch("a", {"type": "x", "delays": "5"}, [(1, ())])
    for options, unless_reached, expected in (
        ({"type": "x"}, ["delays"], [2]),
        ({"type": "y"}, ["delays"], [1, 2]),
        ({"type": "x"}, None, [1, 2]),
    ):
        batch = outbox.create_batch("a", options, [(1, ()), (2, ())], unless_reached)
        assert [d.lead_id for d in outbox.find(DeliveryFilter(batch_id=batch))] == expected


def test_a_retry_takes_no_lead_to_a_destination_twice(outbox: OutboxRepository) -> None:
    no_phone = Reason("no_phone", "A phone number is needed.", field="phone")
    outbox.create_batch("a", {"type": "x"}, [(1, (no_phone,)), (2, (no_phone,)), (3, (no_phone,))])
    outbox.create_batch("a", {"type": "x", "delays": "5"}, [(1, ()), (2, (no_phone,))])
    outbox.create_batch("a", {"type": "y"}, [(3, (no_phone,))])
    assert outbox.retry(ALL, ["delays"]) == 3
    assert [(d.lead_id, str(d.state)) for d in outbox.find(ALL)] == [
        *((1, "blocked"), (2, "blocked"), (3, "queued")),
        *((1, "queued"), (2, "queued"), (3, "queued")),
    ]


def test_settling_writes_state_vendor_id_and_attempt(
    outbox: OutboxRepository, database: Database
) -> None:
    outbox.create_batch("a", {}, [(1, ())])
    mine = claim(outbox)
    settle(outbox, Answer(mine.delivery_id, OK))
    delivery = outbox.find(ALL)[0]
    assert (delivery.state, delivery.vendor_id, delivery.attempts) == (
        DeliveryState.ACCEPTED,
        "V1",
        1,
    )
    assert outbox.attempts(delivery.id)[0].exchange == OK.exchange
    titles = [entry.title for entry in TimelineRepository(database).of(1)]
    assert titles == ["Queued for A", "A: Accepted by the vendor"]


def test_an_answer_that_comes_for_another_owner_changes_no_state(outbox: OutboxRepository) -> None:
    outbox.create_batch("a", {}, [(1, ())])
    mine = claim(outbox)
    settle(outbox, Answer(mine.delivery_id, OK), "somebody else")
    assert counts(outbox) == {"sending": 1}


def test_a_late_answer_settles_what_was_taken_for_lost(outbox: OutboxRepository) -> None:
    outbox.create_batch("a", {}, [(1, ())])
    mine = claim(outbox)
    claims(outbox).recover("me", [])
    assert counts(outbox) == {"unknown": 1}
    settle(outbox, Answer(mine.delivery_id, OK))
    assert counts(outbox) == {"accepted": 1}


def test_what_may_have_arrived_does_not_count_as_taken_back(outbox: OutboxRepository) -> None:
    outbox.create_batch("a", {}, [(1, ()), (2, ()), (3, ())])
    again = Answer(claim(outbox).delivery_id, Outcome(DeliveryState.QUEUED), maybe=True)
    settle(outbox, again)
    assert outbox.cancel(ALL) == 2
    assert counts(outbox) == {"unknown": 1, "cancelled": 2}


@pytest.mark.parametrize("maybe", [False, True])
def test_what_is_not_tried_again_is_unknown_where_a_try_may_have_arrived(
    outbox: OutboxRepository, database: Database, *, maybe: bool
) -> None:
    ways: tuple[Callable[[], object], ...] = (
        lambda: outbox.cancel(ALL),
        lambda: claims(outbox).fail_tried("a", []),
        lambda: ErasingRepository(database).hold(1),
        lambda: AccountRepository(database).remove("a"),
    )
    ends = set()
    for way in ways:
        outbox.create_batch("a", {}, [(1, ())])
        mine = claim(outbox)
        again = Answer(
            mine.delivery_id, Outcome(DeliveryState.QUEUED), failed_try=True, maybe=maybe
        )
        settle(outbox, again)
        way()
        ends.add(str(outbox.find(ALL)[-1].state))
    assert ends == ({"unknown"} if maybe else {"cancelled", "failed"})


def test_nothing_waits_for_an_account_that_was_removed(
    outbox: OutboxRepository, database: Database
) -> None:
    blocked = Reason("no_phone", "A phone number is needed.", field="phone")
    outbox.create_batch("a", {}, [(1, ()), (2, (blocked,))])
    mine = claim(outbox)
    AccountRepository(database).remove("a")
    settle(outbox, Answer(mine.delivery_id, Outcome(DeliveryState.QUEUED)))
    assert outbox.retry(ALL) == 0
    assert counts(outbox) == {"cancelled": 2}


def test_what_a_dead_process_left_is_unknown_or_queued_again(outbox: OutboxRepository) -> None:
    outbox.create_batch("a", {}, [(1, ())])
    outbox.create_batch("b", {}, [(2, ())])
    claim(outbox, "dead")
    claims(outbox).turn("b", "dead", (), 1)
    assert claims(outbox).owners() == {"dead"}
    claims(outbox).recover("dead", ["b"])
    assert {d.account_id: str(d.state) for d in outbox.find(ALL)} == {"a": "unknown", "b": "queued"}


def test_it_is_known_what_a_killed_run_had_begun_and_heard(outbox: OutboxRepository) -> None:
    outbox.create_batch("a", {}, [(n, ()) for n in (1, 2, 3)])
    begun, heard, untouched = claims(outbox).turn("a", "dead", (), 3)
    left = {"a": {begun.delivery_id: None, heard.delivery_id: Answer(heard.delivery_id, OK)}}
    claims(outbox).recover("dead", [], left=left)
    found = {d.id: (str(d.state), d.attempts, bool(d.sent_at)) for d in outbox.find(ALL)}
    assert found == {
        begun.delivery_id: ("unknown", 1, True),
        heard.delivery_id: ("accepted", 1, True),
        untouched.delivery_id: ("queued", 0, False),
    }


def test_answers_and_intents_share_a_commit(outbox: OutboxRepository) -> None:
    outbox.create_batch("a", {}, [(n, ()) for n in (1, 2, 3)] + [(1, ())])
    first, second = claims(outbox).turn("a", "me", (), 2)
    late = Answer(second.delivery_id, OK)
    claims(outbox).recover("me", [], "a")
    settle(outbox, late)
    rejected = Answer(second.delivery_id, Outcome(DeliveryState.REJECTED))
    [third] = claims(outbox).turn("a", "me", (Answer(first.delivery_id, OK), rejected), 1)
    assert third.lead_id == 3
    states = [str(delivery.state) for delivery in outbox.find(ALL)]
    assert states == ["accepted", "accepted", "sending", "queued"], "a late answer settles, once"


@pytest.mark.parametrize("state", list(DeliveryState))
def test_retry_and_cancel_touch_only_what_certainly_has_not_arrived(
    outbox: OutboxRepository, database: Database, state: DeliveryState
) -> None:
    outbox.create_batch("a", {}, [(1, ())])
    with database.write() as connection:
        connection.execute("UPDATE delivery SET state=?", (str(state),))
    may_retry = state in {DeliveryState.FAILED, DeliveryState.BLOCKED}
    assert outbox.retry(ALL) == int(may_retry)
    assert counts(outbox) == {"queued" if may_retry else str(state): 1}
    with database.write() as connection:
        connection.execute("UPDATE delivery SET state=?", (str(state),))
    may_cancel = state in {DeliveryState.QUEUED, DeliveryState.FAILED, DeliveryState.BLOCKED}
    assert outbox.cancel(ALL) == int(may_cancel)


def test_reached_is_about_this_very_destination(outbox: OutboxRepository) -> None:
    outbox.create_batch("a", {"type": "x"}, [(1, ())])
    assert outbox.reached("a", {"type": "x", "subtype": ""}) == {1: DeliveryState.QUEUED}
    assert outbox.reached("a", {"type": "y"}) == {}
    assert outbox.reached("b", {"type": "x"}) == {}
    outbox.cancel(ALL)
    assert outbox.reached("a", {"type": "x"}) == {}


def test_the_result_file_keeps_every_original_column_in_its_order(
    outbox: OutboxRepository, database: Database
) -> None:
    with database.write() as connection:
        for import_id, header in ((1, ["E-mail", "Name", "Name"]), (2, ["Name", "Mail", "Odd"])):
            connection.execute(
                "INSERT INTO import VALUES(?, 'then', 'f.csv', 'done', ?, '{}', 1, 0, 0, 0, 0, 0, 0)",
                (import_id, json.dumps({"header": header})),
            )
        connection.execute(
            """INSERT INTO import_row VALUES(1, 2, 'created', 1, NULL), (2, 9, 'created', 2, NULL);
            INSERT INTO import_cells
            VALUES(1, 1, '{"2": ["p@x", "Pat", "two"]}'), (2, 9, '{"9": ["Quo", "q@x"]}')"""
        )
        connection.execute("UPDATE lead SET import_id=1, import_line=2 WHERE id=1")
        connection.execute("UPDATE lead SET import_id=2, import_line=9 WHERE id=2")
    outbox.create_batch("a", {}, [(1, ()), (2, ())])
    settle(outbox, Answer(claim(outbox).delivery_id, OK))
    header, rows = ResultRepository(database, outbox).table(ALL)
    assert header[:4] == ("E-mail", "Name", "Mail", "Odd")
    assert header[4:] == ("leaddesk_id", "state", "reason", "vendor_id", "sent_at")
    found = [row[:8] for row in rows]
    assert found[0] == ("p@x", "Pat", "", "", "1", "accepted", "", "V1")
    assert found[1] == ("", "Quo", "q@x", "", "2", "queued", "", "")


def test_leads_from_no_file_show_their_fields(outbox: OutboxRepository, database: Database) -> None:
    outbox.create_batch("a", {}, [(1, ())])
    header, rows = ResultRepository(database, outbox).table(ALL)
    with database.write() as connection:  # a lead of a file is queued before the rows are read
        connection.execute(
            """INSERT INTO import VALUES(1, 'then', 'f.csv', 'done', '{"header": ["E-mail"]}', '{}',
                1, 0, 0, 0, 0, 0, 0);
            INSERT INTO import_row VALUES(1, 2, 'created', 2, NULL);
            INSERT INTO import_cells VALUES(1, 2, '{"2": ["p@x"]}');
            UPDATE lead SET import_id=1, import_line=2 WHERE id=2"""
        )
    outbox.create_batch("a", {}, [(2, ())])
    [found] = rows
    row = dict(zip(header, found, strict=True))
    assert row["email"] == "p0@example.com"
    assert row["full_name"] == "Person 0"
