"""What a killed run had on the wire, and what it had heard."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.errors import WorkspaceError
from leaddesk.domain.exchange import Exchange
from leaddesk.domain.states import DeliveryState
from leaddesk.store import wire as wires
from leaddesk.store.claims import Answer
from leaddesk.store.wire import Wire, left_on

REASONS = (Reason("bad", "Schlecht \ud800 „so“.", "words", "email"),)


def answer(delivery_id: int, exchange: Exchange | None = None) -> Answer:
    outcome = Outcome(DeliveryState.REJECTED, REASONS, "v-1", exchange=exchange)
    return Answer(delivery_id, outcome, failed_try=True)


@pytest.fixture
def wire(tmp_path: Path) -> Wire:
    return Wire(tmp_path / "run.wire", 3)


def test_what_began_and_what_was_answered_outlive_the_process(wire: Wire) -> None:
    heard = answer(7, Exchange("POST ü", "no", 400, 0.5))
    for delivery_id in (5, 7, 9):
        wire.begin(delivery_id)
    assert wire.is_full
    wire.hear(heard)
    wire.hear(answer(11))  # never began
    wire.forget(9)
    assert left_on(wire.path) == {5: None, 7: heard}


def test_a_place_is_used_again_without_the_answer_that_was_in_it(wire: Wire) -> None:
    for delivery_id in range(1, 20):
        wire.begin(delivery_id)
        wire.hear(answer(delivery_id))
        wire.forget(delivery_id)
    wire.begin(20)
    assert left_on(wire.path) == {20: None}


@pytest.mark.parametrize(("size", "kept"), [(100, True), (9000, False)])
def test_an_exchange_too_long_for_its_place_is_left_out(
    wire: Wire, size: int, *, kept: bool
) -> None:
    exchange = Exchange("x" * size, "", 200, 0.1)
    wire.begin(1)
    wire.hear(answer(1, exchange))
    assert left_on(wire.path) == {1: answer(1, exchange if kept else None)}


def test_nothing_is_believed_after_the_computer_was_restarted(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    wire.begin(1)
    monkeypatch.setattr(wires, "_boot", lambda: b"another start")
    assert left_on(wire.path) is None


def test_no_file_and_no_file_of_ours_are_not_believed(tmp_path: Path) -> None:
    assert left_on(tmp_path / "none") is None
    (tmp_path / "other").write_bytes(b"something else")
    assert left_on(tmp_path / "other") is None


def test_a_file_that_is_settled_goes_and_another_stays(wire: Wire, tmp_path: Path) -> None:
    wire.close(remove=False)
    assert wire.path.exists()
    other = Wire(tmp_path / "other.wire", 1)
    other.close(remove=True)
    assert not other.path.exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError):
        Wire(tmp_path / "none" / "run.wire", 1)
