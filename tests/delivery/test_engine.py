"""The engine with a vendor in memory and the real outbox on disk."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from leaddesk.delivery.engine import DeliveryEngine, Drained, Lane
from leaddesk.delivery.gate import Gate
from leaddesk.delivery.policy import MAX_TRIES
from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Outcome, Reason, Repeat
from leaddesk.domain.errors import AccountError, NotSentError, UncertainError, WorkspaceError
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.store.accounts import AccountRepository
from leaddesk.store.claims import Answer, Claim, ClaimRepository
from leaddesk.store.database import Database
from leaddesk.store.leads import LeadRepository
from leaddesk.store.outbox import DeliveryFilter, OutboxRepository
from leaddesk.store.wire import Wire, left_on
from tests.fakes import FakeDestination, FakeVendor, MemoryHolds, add_leads

LANE = Lane(
    "acc",
    Repeat.NEVER,
    max_concurrent=4,
    wait=lambda _ahead: 0.0,
    gate=Gate(MemoryHolds()),
    blocked=lambda _leads: {},
    recover=lambda: None,
    outdated=lambda: False,
)
ALL = DeliveryFilter()


class Bench:
    """A workspace with one account and some queued leads."""

    def __init__(self, folder: Path, leads: int) -> None:
        self.database = Database(folder / "leaddesk.db")
        self.outbox = OutboxRepository(self.database)
        self.gate = Gate(MemoryHolds())
        self.claims = ClaimRepository(self.database)
        self.leads = LeadRepository(self.database)
        AccountRepository(self.database).add(Account("acc", "Account", "comunik8", {}))
        self.lead_ids = add_leads(
            self.database, ({"email": f"p{n}@example.com"} for n in range(leads))
        )
        self.batch = self.outbox.create_batch(
            "acc", {}, [(lead_id, ()) for lead_id in self.lead_ids]
        )

    def drain(
        self, vendor: FakeVendor, lane: Lane = LANE, cancel: CancelToken | None = None
    ) -> Drained:
        async def run() -> Drained:
            mine = replace(lane, gate=self.gate)
            return await self.engine(vendor, mine, "me").drain(cancel or CancelToken())

        return asyncio.run(run())

    def engine(self, vendor: FakeVendor, lane: Lane, owner: str) -> DeliveryEngine:
        wire = Wire(self.database.path.parent / f"{owner}.wire", lane.slots)
        return DeliveryEngine(self.claims, self.leads, vendor, lane, owner, wire)

    def states(self) -> dict[str, int]:
        return {str(state): count for state, count in self.outbox.counts(ALL).items()}


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Callable[[int], Bench]]:
    made: list[Bench] = []

    def make(leads: int) -> Bench:
        made.append(Bench(tmp_path, leads))
        return made[-1]

    yield make
    for one in made:
        one.database.close()


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leaddesk.delivery.policy.backoff", lambda tries: 0.001)
    monkeypatch.setattr("leaddesk.delivery.policy.SHORTEST_WAIT", 0.001)


def refuse(error: Exception) -> Callable[[Lead], Outcome]:
    def answer(lead: Lead) -> Outcome:
        raise error

    return answer


def test_every_lead_goes_once_and_the_states_add_up(bench: Callable[[int], Bench]) -> None:
    work, vendor = bench(200), FakeVendor(delay_s=0.001)
    report = work.drain(vendor)
    assert sorted(vendor.sent) == work.lead_ids
    assert work.states() == {"accepted": 200}
    assert report.settled == {DeliveryState.ACCEPTED: 200}
    assert 1 < vendor.most_at_once <= LANE.max_concurrent


def test_two_engines_share_a_queue_without_sending_twice(bench: Callable[[int], Bench]) -> None:
    work, vendor = bench(100), FakeVendor(delay_s=0.001)

    async def both() -> None:
        engines = [work.engine(vendor, LANE, owner) for owner in ("one", "two")]
        await asyncio.gather(*(engine.drain(CancelToken()) for engine in engines))

    asyncio.run(both())
    assert sorted(vendor.sent) == work.lead_ids
    assert work.states() == {"accepted": 100}


def test_a_process_that_dies_meanwhile_holds_nobody_up(bench: Callable[[int], Bench]) -> None:
    work, vendor = bench(1), FakeVendor()
    work.outbox.create_batch("acc", {"type": "other"}, [(work.lead_ids[0], ())])
    assert work.claims.turn("acc", "dying", (), 1)
    work.drain(vendor, replace(LANE, recover=lambda: work.claims.recover("dying", [])))
    assert work.states() == {"unknown": 1, "accepted": 1}


def test_the_intent_is_on_disk_while_the_request_is_on_the_wire(
    bench: Callable[[int], Bench],
) -> None:
    work = bench(1)
    seen: list[dict[str, int]] = []

    def look(lead: Lead) -> Outcome:
        other = Database(work.database.path)
        seen.append({str(s): n for s, n in OutboxRepository(other).counts(ALL).items()})
        other.close()
        return Outcome(DeliveryState.ACCEPTED)

    work.drain(FakeVendor(answer=look))
    assert seen == [{"sending": 1}]


@pytest.mark.parametrize(
    ("repeat", "error", "state", "sends"),
    [
        (Repeat.NEVER, UncertainError("broke", retryable=True), "unknown", 1),
        (Repeat.SAME_CONTENT, UncertainError("broke", retryable=True), "unknown", MAX_TRIES),
        (Repeat.SAFE, UncertainError("broke", retryable=True), "unknown", MAX_TRIES),
        (Repeat.NEVER, NotSentError("no way", retryable=True), "failed", MAX_TRIES),
        (Repeat.NEVER, NotSentError("cannot be built"), "failed", 1),
    ],
)
def test_what_a_broken_exchange_leads_to(
    bench: Callable[[int], Bench], repeat: Repeat, error: Exception, state: str, sends: int
) -> None:
    work, vendor = bench(1), FakeVendor(answer=refuse(error))
    work.drain(vendor, replace(LANE, repeat=repeat))
    assert work.states() == {state: 1}
    assert len(vendor.sent) == sends
    assert work.outbox.find(ALL)[0].reason


def test_what_may_have_arrived_at_the_first_try_is_never_certainly_not_there(
    bench: Callable[[int], Bench],
) -> None:
    work, tries = bench(1), iter([UncertainError("The answer was lost.", retryable=True)])

    def answer(_lead: Lead) -> Outcome:
        raise next(tries, NotSentError("Nobody listens.", retryable=True))

    work.drain(FakeVendor(answer=answer), replace(LANE, repeat=Repeat.SAFE))
    [delivery] = work.outbox.find(ALL)
    assert delivery.state is DeliveryState.UNKNOWN
    assert [reason.code for reason in delivery.reasons] == ["not_sent", "earlier_try"]


def test_an_unreachable_vendor_stops_the_run_and_keeps_the_rest_queued(
    bench: Callable[[int], Bench],
) -> None:
    work, vendor = bench(50), FakeVendor(answer=refuse(NotSentError("down", retryable=True)))
    report = work.drain(vendor)
    states = work.states()
    assert states["failed"] + states["queued"] == 50
    assert states["failed"] == len(set(vendor.sent))
    assert isinstance(report.stopped, NotSentError)


def test_refused_credentials_stop_at_once_and_cost_no_lead(bench: Callable[[int], Bench]) -> None:
    work, vendor = bench(50), FakeVendor(answer=refuse(AccountError("bad key")))
    report = work.drain(vendor, replace(LANE, max_concurrent=1))
    assert work.states() == {"queued": 50}
    assert len(vendor.sent) == 1
    assert report.pause == "bad key"


def test_a_closed_campaign_stops_after_its_first_answer(bench: Callable[[int], Bench]) -> None:
    closed = Outcome(
        DeliveryState.QUEUED, (Reason("closed", "The campaign is full."),), stop_account=True
    )
    work = bench(20)
    taken = iter([Outcome(DeliveryState.ACCEPTED)] * 5)
    report = work.drain(
        FakeVendor(answer=lambda lead: next(taken, closed)), replace(LANE, max_concurrent=1)
    )
    assert work.states() == {"accepted": 5, "queued": 15}
    assert report.pause == "The campaign is full."


def test_a_vendor_that_says_later_is_asked_again(bench: Callable[[int], Bench]) -> None:
    answers = iter([Outcome(DeliveryState.QUEUED, retry_after_s=0.01)])
    work = bench(1)
    vendor = FakeVendor(answer=lambda lead: next(answers, Outcome(DeliveryState.ACCEPTED)))
    work.drain(vendor)
    assert work.states() == {"accepted": 1}
    assert len(vendor.sent) == 2


def test_a_lead_that_breaks_us_costs_only_itself(
    bench: Callable[[int], Bench], caplog: pytest.LogCaptureFixture
) -> None:
    work = bench(10)

    def answer(lead: Lead) -> Outcome:
        if lead.id == work.lead_ids[3]:
            raise ZeroDivisionError
        return Outcome(DeliveryState.ACCEPTED)

    work.drain(FakeVendor(answer=answer))
    assert work.states() == {"accepted": 9, "unknown": 1}
    caplog.clear()


def test_preflight_at_the_last_moment_blocks(bench: Callable[[int], Bench]) -> None:
    work = bench(1)
    vendor = FakeVendor(
        preflight=lambda lead: (Reason("no_phone", "A phone number is needed.", field="phone"),)
    )
    work.drain(vendor)
    assert work.states() == {"blocked": 1}
    assert vendor.sent == []


def test_a_cancel_lets_requests_finish_and_leaves_the_rest_queued(
    bench: Callable[[int], Bench],
) -> None:
    work, cancel = bench(50), CancelToken()

    def answer(lead: Lead) -> Outcome:
        cancel.cancel()
        return Outcome(DeliveryState.ACCEPTED)

    work.drain(FakeVendor(answer=answer), cancel=cancel)
    states = work.states()
    assert states["accepted"] <= LANE.max_concurrent
    assert states["accepted"] + states["queued"] == 50


def test_a_lead_that_changed_after_it_was_claimed_is_read_again(
    bench: Callable[[int], Bench], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leaddesk.delivery.clerk.FRESH", 0.0)
    work = bench(20)
    erased: set[int] = set()

    def answer(lead: Lead) -> Outcome:
        if len(vendor.sent) == 5:  # the next ones are claimed already
            erased.update(work.lead_ids[10:])
        return Outcome(DeliveryState.ACCEPTED)

    def blocked(leads: Iterable[Lead]) -> dict[int, tuple[Reason, ...]]:
        return {lead.id: (Reason("suppressed", "No."),) for lead in leads if lead.id in erased}

    vendor = FakeVendor(answer=answer, delay_s=0.01)
    work.drain(vendor, replace(LANE, max_concurrent=1, blocked=blocked))
    assert vendor.sent == work.lead_ids[:10]
    assert work.states() == {"accepted": 10, "blocked": 10}


def test_what_was_claimed_ahead_and_not_sent_is_as_it_was(bench: Callable[[int], Bench]) -> None:
    work, cancel = bench(50), CancelToken()

    def answer(lead: Lead) -> Outcome:
        if len(vendor.sent) > 8:
            cancel.cancel()
        return Outcome(DeliveryState.ACCEPTED)

    vendor = FakeVendor(answer=answer, delay_s=0.01)
    work.drain(vendor, cancel=cancel)
    found = work.outbox.find(ALL)
    assert {(d.attempts, bool(d.sent_at)) for d in found if d.state == "queued"} == {(0, False)}
    assert {d.attempts for d in found if d.state == "accepted"} == {1}
    assert len(found) == 50
    assert not list(work.database.path.parent.glob("*.wire"))


def test_a_request_that_outlives_the_grace_is_unknown(
    bench: Callable[[int], Bench], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leaddesk.delivery.engine.GRACE", 0.05)
    work, cancel = bench(1), CancelToken()
    threading.Timer(0.1, cancel.cancel).start()
    work.drain(FakeVendor(delay_s=60), cancel=cancel)
    assert work.states() == {"unknown": 1}


def test_a_full_disk_stops_sending_and_what_was_answered_is_not_sent_again(
    bench: Callable[[int], Bench], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    work = bench(100)

    turn = work.claims.turn

    def full(account: str, owner: str, answers: Sequence[Answer], wanted: int) -> list[Claim]:
        if answers:
            raise WorkspaceError("The disk is full.")
        return turn(account, owner, answers, wanted)

    monkeypatch.setattr(work.claims, "turn", full)
    vendor = FakeVendor(delay_s=0.005)
    with pytest.raises(WorkspaceError):
        work.drain(vendor)
    assert len(vendor.sent) <= LANE.slots
    monkeypatch.undo()
    wire = tmp_path / "me.wire"
    left = left_on(wire)
    assert left is not None
    work.claims.recover("me", [], left={"acc": left})
    wire.unlink()
    assert work.states()["accepted"] == len(vendor.sent)
    work.drain(vendor)
    assert sorted(vendor.sent) == work.lead_ids


def test_a_vendor_that_goes_down_during_a_run_is_waited_for(
    bench: Callable[[int], Bench], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leaddesk.delivery.gate.PROBE_EVERY", 0.05)
    broken = iter([NotSentError("down", retryable=True)] * 8)
    work = bench(60)

    def answer(lead: Lead) -> Outcome:
        if len(vendor.sent) > 20 and (error := next(broken, None)):
            raise error
        return Outcome(DeliveryState.ACCEPTED)

    vendor = FakeVendor(answer=answer)
    report = work.drain(vendor)
    assert report.stopped is None
    assert work.states() == {"accepted": 60}


def test_a_lead_that_cannot_be_encoded_costs_only_itself(bench: Callable[[int], Bench]) -> None:
    work = bench(20)

    def answer(lead: Lead) -> Outcome:
        if lead.id in work.lead_ids[4:12]:
            raise NotSentError("cannot be built")
        return Outcome(DeliveryState.ACCEPTED)

    report = work.drain(FakeVendor(answer=answer))
    assert work.states() == {"accepted": 12, "failed": 8}
    assert report.stopped is None


@pytest.mark.parametrize("failing", [0, 1])
def test_a_batch_makes_its_destination_ready_once(
    bench: Callable[[int], Bench], failing: int
) -> None:
    asked: list[Mapping[str, str]] = []

    class Slow(FakeVendor):
        async def destination(self, options: Mapping[str, str]) -> FakeDestination:
            asked.append(options)
            first = len(asked) <= failing
            await asyncio.sleep(0.01)
            if first:
                raise NotSentError("Busy.", "", "", retryable=True)
            return FakeDestination(self)

    here = bench(12)
    here.drain(Slow())
    if failing:
        here.drain(Slow())
    assert here.states() == {"accepted": 12}
    assert len(asked) == 1 + failing
