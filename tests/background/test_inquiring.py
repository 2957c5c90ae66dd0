from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from leaddesk.background.inquiring import InquiryRounds
from leaddesk.background.jobs import JobRunner
from leaddesk.domain.errors import AccountError, VendorError
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.states import DeliveryState
from leaddesk.services.inquiries import InquiryReport


@dataclass
class FakeStanding:
    def undecided(self) -> tuple[str, ...]:
        return "a", "b"


@dataclass
class FakeInquiries:
    """Account `a` has something due, `b` has not."""

    report: InquiryReport | AccountError
    asked: list[str] = field(default_factory=list)

    def is_due(self, account_id: str) -> bool:
        return account_id == "a"

    def ask_due(self, account_id: str, _cancel: CancelToken) -> InquiryReport:
        self.asked.append(account_id)
        if isinstance(self.report, AccountError):
            raise self.report
        return self.report


Make = Callable[[InquiryReport | AccountError], tuple[InquiryRounds, FakeInquiries, JobRunner]]


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    """Makes rounds with their own runner; both are gone after the test, so that no timer is left."""
    runner = JobRunner()

    def made(
        report: InquiryReport | AccountError,
    ) -> tuple[InquiryRounds, FakeInquiries, JobRunner]:
        inquiries = FakeInquiries(report)
        return InquiryRounds(FakeStanding(), inquiries, runner, runner), inquiries, runner  # type: ignore[arg-type]

    yield made
    runner.shutdown()
    runner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_is_due_is_asked_and_told(qtbot: QtBot, make: Make) -> None:
    rounds, inquiries, _runner = make(InquiryReport(3, {DeliveryState.ACCEPTED: 2}))
    with qtbot.waitSignal(rounds.settled) as told:
        rounds.look()
        rounds.look()  # one round at a time
    assert told.args == ["a"]
    assert inquiries.asked == ["a"]


@pytest.mark.parametrize(
    "report", [InquiryReport(1, {}, VendorError("It is away.")), AccountError("It is gone.")]
)
def test_a_vendor_that_cannot_be_asked_is_left_alone_for_a_while(
    qtbot: QtBot, make: Make, report: InquiryReport | AccountError
) -> None:
    rounds, inquiries, runner = make(report)
    for _ in range(2):
        rounds.look()
        qtbot.waitUntil(lambda: not runner.running)
    assert inquiries.asked == ["a"]
