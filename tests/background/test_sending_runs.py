"""Runs of the outbox beside the UI thread."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.background import sending
from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import AccountError
from leaddesk.domain.jobs import Progress
from leaddesk.domain.states import DeliveryState
from leaddesk.sandbox import Sandbox
from leaddesk.services.outbox import DeliveryFilter
from tests.ui.bench import Bench

PATIENCE = 20_000


@pytest.fixture
def calls(bench: Bench, sandbox: Sandbox) -> Account:
    bench.import_leads(8)
    return bench.account("comunik8", "Calls", sandbox.accounts["comunik8"])


def queue(bench: Bench, sandbox: Sandbox, account: Account, leads: list[int]) -> None:
    options = sandbox.accounts["comunik8"].destination
    bench.workspace.outbox.create_batch(account.id, options, [(lead, ()) for lead in leads])


def states(bench: Bench, account: Account) -> dict[DeliveryState, int]:
    return bench.outbox.counts(DeliveryFilter(account_id=account.id))


def test_a_run_counts_what_waits(
    bench: Bench, sandbox: Sandbox, calls: Account, qtbot: QtBot
) -> None:
    queue(bench, sandbox, calls, bench.lead_ids())
    seen: list[Progress] = []
    with qtbot.waitSignal(bench.runs.ended, timeout=PATIENCE) as ended:
        bench.runs.start(calls.id, calls.name)
        job = bench.runs.job_of(calls.id)
        assert job is not None
        assert job.title == "Sending to Calls"
        job.progressed.connect(seen.append)
    assert ended.args is not None
    account_id, delivered, error = ended.args
    assert (account_id, error) == (calls.id, None)
    assert delivered.states == {DeliveryState.ACCEPTED: 8}
    assert seen[0].total == 8
    assert not bench.runs.is_running(calls.id)
    assert bench.runs.job_of(calls.id) is None


def test_progress_is_of_one_moment(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    accepted, queued, on_its_way = (
        DeliveryState.ACCEPTED,
        DeliveryState.QUEUED,
        DeliveryState.SENDING,
    )
    moments = iter(
        [
            {accepted: 5, queued: 8},
            {accepted: 9, queued: 2, on_its_way: 2},  # four answers at once, of which one was heard
            {accepted: 13},
        ]
    )
    monkeypatch.setattr(bench.outbox, "counts", lambda _which: next(moments))
    told: list[Progress] = []
    counter = sending._Counter("a", bench.outbox, told.append)
    counter.tell()
    counter.on_settled(accepted)
    while len(told) < 3:
        counter.tell()
    assert [(one.done, one.total) for one in told] == [(0, 8), (4, 8), (8, 8)]


def test_pause_leaves_the_rest_queued_and_start_goes_on(
    bench: Bench, sandbox: Sandbox, calls: Account, qtbot: QtBot
) -> None:
    bench.accounts.change(calls.id, calls.name, {**calls.settings, "max_per_second": "2"}, {})
    queue(bench, sandbox, calls, bench.lead_ids())
    bench.runs.start(calls.id)
    qtbot.waitUntil(lambda: DeliveryState.ACCEPTED in states(bench, calls), timeout=PATIENCE)
    with qtbot.waitSignal(bench.runs.ended, timeout=PATIENCE):
        bench.runs.pause(calls.id)
        assert bench.runs.is_pausing(calls.id)
    left = states(bench, calls)
    assert left[DeliveryState.QUEUED] > 0
    assert sum(left.values()) == 8
    assert set(left) == {DeliveryState.QUEUED, DeliveryState.ACCEPTED}
    bench.accounts.change(calls.id, calls.name, calls.settings, {})
    with qtbot.waitSignal(bench.runs.ended, timeout=PATIENCE):
        bench.runs.start(calls.id)
    assert states(bench, calls) == {DeliveryState.ACCEPTED: 8}


def test_what_is_queued_meanwhile_is_not_left_behind(
    bench: Bench, sandbox: Sandbox, calls: Account, qtbot: QtBot
) -> None:
    first, second = bench.lead_ids()[:4], bench.lead_ids()[4:]
    queue(bench, sandbox, calls, first)
    with qtbot.waitSignal(bench.runs.ended, timeout=PATIENCE):
        bench.runs.start(calls.id)
        queue(bench, sandbox, calls, second)
        bench.runs.start(calls.id)  # one run an account: this only asks for the rest
        assert len([job for job in bench.runner.running if not job.quiet]) == 1
    assert states(bench, calls) == {DeliveryState.ACCEPTED: 8}


def test_an_account_that_cannot_be_used_ends_with_its_error(
    bench: Bench, sandbox: Sandbox, qtbot: QtBot
) -> None:
    bench.import_leads(2)
    account = bench.accounts.add("comunik8", "Bare", {}, {})
    queue(bench, sandbox, account, bench.lead_ids())
    with qtbot.waitSignal(bench.runs.ended, timeout=PATIENCE) as ended:
        bench.runs.start(account.id)
    assert ended.args is not None
    assert isinstance(ended.args[2], AccountError)
    assert states(bench, account) == {DeliveryState.QUEUED: 2}
